//! The light crates in a program without std: see `tests/no_std`.

use std::process::Command;

use crate::outcome::Outcome;
use crate::run::{command, root, show};

/// What the manifests of crates without std say of themselves.
const CATEGORY: &str = "no-std";

/// Builds and runs the program, and compares the categories with the crates it links.
pub(crate) fn run() -> Outcome {
    categories()?;
    show(at("cargo run --quiet --release --locked"))?;
    Ok(show(at("cargo clippy --quiet --locked -- -D warnings"))?)
}

fn at(line: &str) -> Command {
    let mut command = command(line);
    command.current_dir(root().join("tests/no_std"));
    command
}

/// A crate is in the category if and only if the program links it.
fn categories() -> Outcome {
    let linked = manifest("tests/no_std/Cargo.toml")?;
    let linked = linked.get("dependencies").and_then(toml::Value::as_table);
    for package in crate::package_check::PUBLISHED {
        let own = manifest(&format!("crates/{package}/Cargo.toml"))?;
        let says = own
            .get("package")
            .and_then(|package| package.get("categories")?.as_array())
            .is_some_and(|all| all.iter().any(|one| one.as_str() == Some(CATEGORY)));
        let proved = linked.is_some_and(|linked| linked.contains_key(*package));
        if says != proved {
            return Err(format!(
                "{package}: the category {CATEGORY} and the dependencies of tests/no_std differ"
            )
            .into());
        }
    }
    Ok(())
}

fn manifest(path: &str) -> Result<toml::Table, String> {
    let text =
        std::fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))?;
    toml::from_str(&text).map_err(|error| format!("{path}: {error}"))
}
