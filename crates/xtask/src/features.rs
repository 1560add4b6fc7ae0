//! Each published crate with each choice of its features, in builds of its own: a build of the
//! whole workspace turns every feature on.

use std::collections::BTreeSet;

use crate::outcome::Outcome;
use crate::package_check::PUBLISHED;
use crate::run::{command, root, show};

/// Checks no feature, the default ones, all, every feature and every two of them.
pub(crate) fn check() -> Outcome {
    for package in PUBLISHED {
        let features = features_of(package)?;
        let choices = choices(&features);
        println!("{package}: {} choices of features", choices.len() + 2);
        for line in ["", " --all-features"] {
            show(command(&format!("cargo check --quiet -p {package}{line}")))?;
        }
        for choice in choices {
            let line = format!("cargo check --quiet -p {package} --no-default-features");
            let mut check = command(&line);
            if !choice.is_empty() {
                check.arg("--features").arg(&choice);
            }
            show(check)?;
        }
    }
    Ok(())
}

/// The tests of crates whose answers depend on a feature, without it and with each alone.
pub(crate) fn test() -> Outcome {
    for package in [
        "byline-locale",
        "byline-slug",
        "byline-attribution",
        "byline-reading-time",
    ] {
        let mut lines = vec![String::new()];
        lines.extend(
            features_of(package)?
                .into_iter()
                .map(|name| format!(" --features {name}")),
        );
        for line in lines {
            println!("{package}:{line}");
            show(command(&format!(
                "cargo test --quiet -p {package} --lib --no-default-features{line}"
            )))?;
        }
    }
    Ok(())
}

fn features_of(package: &str) -> Result<BTreeSet<String>, String> {
    let path = root().join("crates").join(package).join("Cargo.toml");
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let manifest: toml::Table =
        toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let features = manifest.get("features").and_then(toml::Value::as_table);
    Ok(features
        .into_iter()
        .flat_map(toml::Table::keys)
        .filter(|name| *name != "default")
        .cloned()
        .collect())
}

/// The empty choice, each feature, and each two, in the form of the command line.
fn choices(features: &BTreeSet<String>) -> Vec<String> {
    let mut choices = vec![String::new()];
    for (index, first) in features.iter().enumerate() {
        choices.push(first.clone());
        let pairs = features.iter().skip(index + 1);
        choices.extend(pairs.map(|second| format!("{first},{second}")));
    }
    choices
}
