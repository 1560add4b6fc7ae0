//! Licences, sources and duplicates of every dependency, by cargo-deny.

use crate::format::workspaces;
use crate::outcome::{Outcome, Stop};
use crate::run::{command, output, root, show};

/// The folder of each lock file, and the rules for it: what is published may need less than
/// programs that stay here. The publication is in the lock file of the root, whose rules are not
/// for it.
const LOCKED: &[(&str, &str)] = &[
    ("", "deny.toml"),
    ("benches/body-peers", "deny-programs.toml"),
    ("crates/byline-datafusion", "deny-programs.toml"),
    ("crates/train-locale", "deny-programs.toml"),
    ("crates/train-locale/sources", "deny-programs.toml"),
    ("examples/newsroom", "deny-programs.toml"),
    ("tests/fuzz", "deny-programs.toml"),
    ("tests/no_std", "deny-programs.toml"),
];

/// Checks bans, licences and sources of every lock file.
pub(crate) fn check() -> Outcome {
    installed()?;
    every_lock_file_is_listed()?;
    for (folder, rules) in LOCKED {
        println!("/{folder}: {rules}");
        deny(folder, rules, &["bans", "licenses", "sources"])?;
    }
    Ok(())
}

/// Looks for known vulnerabilities, where the database of RustSec can be fetched.
pub(crate) fn advisories() -> Outcome {
    installed()?;
    let mut fetch = command("cargo deny --workspace fetch db");
    fetch.env("GIT_TERMINAL_PROMPT", "0");
    output(fetch)
        .map_err(|_| Stop::CannotRun("the database of RustSec could not be fetched".to_owned()))?;
    for (folder, rules) in LOCKED {
        deny(folder, rules, &["advisories"])?;
    }
    Ok(())
}

fn installed() -> Outcome {
    output(command("cargo deny --version"))
        .map(drop)
        .map_err(|_| Stop::CannotRun("cargo-deny is not installed".to_owned()))
}

fn deny(folder: &str, rules: &str, what: &[&str]) -> Outcome {
    let mut deny = command("cargo deny --workspace --log-level error");
    deny.arg("--manifest-path")
        .arg(root().join(folder).join("Cargo.toml"))
        .arg("--config")
        .arg(root().join(rules))
        .args(folder.is_empty().then_some("--exclude=newsroom"))
        .args(["check", "--hide-inclusion-graph"])
        .args(what);
    Ok(show(deny).map_err(|error| format!("{folder}: {error}"))?)
}

fn every_lock_file_is_listed() -> Outcome {
    for folder in workspaces()? {
        if !LOCKED.iter().any(|(listed, _)| *listed == folder) {
            return Err(format!(
                "{folder}/Cargo.lock: its licences are not checked; list it in licences.rs"
            )
            .into());
        }
    }
    Ok(())
}
