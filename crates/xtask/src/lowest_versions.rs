//! The published crates with the oldest dependencies that their manifests allow: a minimum that is
//! too low breaks the build of a user whose lock file is old.

use std::path::Path;

use crate::outcome::Outcome;
use crate::package_check::PUBLISHED;
use crate::run::{command, root, show};

/// Where the manifests are copied to, so that the checked-in lock file stays as it is.
const COPY: &str = "target/lowest-versions";

/// Checks the libraries, all features on, without what only their tests need.
pub(crate) fn check() -> Outcome {
    let copy = root().join(COPY);
    write_workspace(&copy)?;
    for package in PUBLISHED {
        write_package(&copy, package)?;
    }
    // Cargo's flag is of the nightly toolchain; the variable lets the stable one accept it.
    for line in [
        "cargo update --quiet -Z direct-minimal-versions",
        "cargo check --quiet --workspace --all-features",
        "cargo check --quiet --workspace --no-default-features",
    ] {
        let mut cargo = command(line);
        cargo.current_dir(&copy).env("RUSTC_BOOTSTRAP", "1");
        show(cargo)?;
    }
    Ok(())
}

fn write_workspace(copy: &Path) -> Result<(), String> {
    let mut manifest = read(&root().join("Cargo.toml"))?;
    if let Some(workspace) = manifest
        .get_mut("workspace")
        .and_then(toml::Value::as_table_mut)
    {
        let members = vec![toml::Value::from("crates/*")];
        workspace.insert("members".to_owned(), members.into());
        workspace.remove("default-members");
        workspace.remove("exclude");
    }
    write(&copy.join("Cargo.toml"), &manifest)
}

fn write_package(copy: &Path, package: &str) -> Result<(), String> {
    let original = root().join("crates").join(package);
    let folder = copy.join("crates").join(package);
    let mut manifest = read(&original.join("Cargo.toml"))?;
    manifest.remove("dev-dependencies");
    manifest.insert(
        "lib".to_owned(),
        toml::Table::from_iter([(
            "path".to_owned(),
            toml::Value::from(original.join("src/lib.rs").to_string_lossy().into_owned()),
        )])
        .into(),
    );
    write(&folder.join("Cargo.toml"), &manifest)
}

fn read(path: &Path) -> Result<toml::Table, String> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, manifest: &toml::Table) -> Result<(), String> {
    let fail = |error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(fail)?;
    }
    std::fs::write(path, manifest.to_string()).map_err(fail)
}
