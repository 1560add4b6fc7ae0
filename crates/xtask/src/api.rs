//! A listing of the public API of each published crate, checked in so that a change is seen in review.
//!
//! rustdoc's JSON names every public item. The listing keeps what a user can depend on: items with
//! their signatures, implemented traits, crate features. It leaves out what follows from those: the
//! methods of an implemented trait, blanket implementations, auto traits.

use std::path::{Path, PathBuf};

use crate::package_check::PUBLISHED;
use crate::run::{command, output, root, show};

mod item;
mod listing;

/// The format of rustdoc's JSON that the version of `public-api` in the root manifest reads.
const FORMAT: u64 = 57;

/// Writes every listing.
pub(crate) fn write() -> Result<(), String> {
    for (path, text) in listings()? {
        std::fs::write(root().join(&path), text)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        println!("wrote {}", path.display());
    }
    Ok(())
}

/// Fails where a checked-in listing is not what the sources give.
pub(crate) fn check() -> Result<(), String> {
    let mut stale = Vec::new();
    for (path, text) in listings()? {
        let checked_in = std::fs::read_to_string(root().join(&path)).unwrap_or_default();
        if checked_in != text {
            show_difference(&checked_in, &text);
            stale.push(path.display().to_string());
        }
    }
    if stale.is_empty() {
        println!("{} listings are fresh", PUBLISHED.len());
        return Ok(());
    }
    Err(format!(
        "stale: {}; run `cargo xtask api`, commit the result, and say in CHANGELOG.md what users must do",
        stale.join(", ")
    ))
}

/// Prints the lines that only one of the two texts has.
fn show_difference(checked_in: &str, current: &str) {
    let only_in = |one: &str, other: &str, sign: char| {
        let known: std::collections::BTreeSet<&str> = other.lines().collect();
        for line in one.lines().filter(|line| !known.contains(line)) {
            println!("{sign} {line}");
        }
    };
    only_in(checked_in, current, '-');
    only_in(current, checked_in, '+');
}

/// The listing of each published crate, with its path below the root.
fn listings() -> Result<Vec<(PathBuf, String)>, String> {
    // A target folder of its own: build scripts look at RUSTC_BOOTSTRAP, and would run again in
    // every ordinary build after this one.
    let target = root().join("target").join("api");
    let mut doc = command("cargo doc --no-deps --lib --all-features --quiet");
    for package in PUBLISHED {
        doc.args(["-p", package]);
    }
    doc.arg("--target-dir").arg(&target);
    doc.env("RUSTC_BOOTSTRAP", "1");
    doc.env("RUSTDOCFLAGS", "-Z unstable-options --output-format json");
    show(doc)?;
    let mut listings = Vec::new();
    for package in PUBLISHED {
        let json = target
            .join("doc")
            .join(package.replace('-', "_"))
            .with_extension("json");
        check_format(&json)?;
        let api = public_api::Builder::from_rustdoc_json(&json)
            .omit_blanket_impls(true)
            .omit_auto_trait_impls(true)
            .include_function_parameter_names(true)
            .build()
            .map_err(|error| format!("{}: {error}", json.display()))?;
        let path = Path::new("crates").join(package).join("api.txt");
        listings.push((path, listing::render(package, &features(package)?, &api)));
    }
    Ok(listings)
}

/// Refuses the JSON of a rustdoc that `public-api` could misread.
fn check_format(json: &Path) -> Result<(), String> {
    let text = std::fs::read(json).map_err(|error| format!("{}: {error}", json.display()))?;
    let value: serde_json::Value =
        serde_json::from_slice(&text).map_err(|error| format!("{}: {error}", json.display()))?;
    match value
        .get("format_version")
        .and_then(serde_json::Value::as_u64)
    {
        Some(FORMAT) => Ok(()),
        found => Err(format!(
            "expected rustdoc's JSON in format {FORMAT}, found {found:?}: use the toolchain that \
             CONTRIBUTING.md names, or another version of `public-api`"
        )),
    }
}

/// A line for each crate feature of a package.
fn features(package: &str) -> Result<Vec<String>, String> {
    let metadata = output(command("cargo metadata --no-deps --format-version 1"))?;
    let metadata: serde_json::Value =
        serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata: {error}"))?;
    let packages = metadata.get("packages").and_then(|all| all.as_array());
    let mut packages = packages.into_iter().flatten();
    let package =
        packages.find(|entry| entry.get("name").and_then(|name| name.as_str()) == Some(package));
    let features = package.and_then(|package| package.get("features")?.as_object());
    let lines = features.into_iter().flatten().map(|(name, enables)| {
        let enables = enables.as_array().into_iter().flatten();
        let enables: Vec<&str> = enables.filter_map(serde_json::Value::as_str).collect();
        format!("feature {name} = [{}]", enables.join(", "))
    });
    Ok(lines.collect())
}
