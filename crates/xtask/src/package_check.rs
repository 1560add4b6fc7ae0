//! What a package holds once it is published.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::run::{command, output, root, show};

/// The packages that are published, leaves first.
pub(crate) const PUBLISHED: &[&str] = &[
    "byline-date",
    "byline-html",
    "byline-language",
    "byline-article",
    "byline-locale",
    "byline-reading-time",
    "byline-reuse",
    "byline-slug",
    "byline-attribution",
    "byline-page",
    "byline",
];

const REQUIRED: &[&str] = &["Cargo.toml", "LICENSE", "README.md", "src/lib.rs"];

/// What cargo adds by itself.
const ADDED: &[&str] = &[".cargo_vcs_info.json", "Cargo.lock", "Cargo.toml.orig"];

/// Lists every package, then has cargo build each from what it would upload.
pub(crate) fn run() -> Result<(), String> {
    for package in PUBLISHED {
        let list = output(command(&format!(
            "cargo package --list --allow-dirty -p {package}"
        )))?;
        let files: Vec<&str> = list.lines().collect();
        for required in REQUIRED {
            if !files.contains(required) {
                return Err(format!("the package {package} lacks {required}"));
            }
        }
        for file in &files {
            let known = REQUIRED.contains(file)
                || ADDED.contains(file)
                || *file == "NOTICE"
                || file.starts_with("src/")
                || file.starts_with("data/");
            if !known {
                return Err(format!("the package {package} would carry {file}"));
            }
        }
        // A symlink, so that there is one text; cargo packs what it points at.
        let licence = root().join("crates").join(package).join("LICENSE");
        let text =
            std::fs::read(&licence).map_err(|error| format!("{}: {error}", licence.display()))?;
        if Ok(text) != std::fs::read(root().join("LICENSE")).map_err(|_| ()) {
            return Err(format!(
                "{} is not the licence of the workspace",
                licence.display()
            ));
        }
        if let Some(data) = unnoticed(package)? {
            return Err(format!(
                "{data} names the Unicode License, and crates/{package}/NOTICE does not hold its text"
            ));
        }
        println!("{package}: {} files", files.len());
    }
    println!("repository and homepage are not set: the project has no address yet");
    // A target folder of its own, made again: what comes from a registry is never built twice.
    remove(&root().join("target").join("packages"))?;
    forget_unpacked()?;
    show(command(
        "cargo publish --workspace --dry-run --allow-dirty --quiet --target-dir target/packages",
    ))
}

/// A data file with facts of Unicode whose package lacks the text of that licence.
fn unnoticed(package: &str) -> Result<Option<String>, String> {
    let folder = root().join("crates").join(package);
    let notice = std::fs::read_to_string(folder.join("NOTICE")).unwrap_or_default();
    if notice.contains("UNICODE LICENSE V3") {
        return Ok(None);
    }
    let Ok(entries) = std::fs::read_dir(folder.join("data")) else {
        return Ok(None);
    };
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        let text = std::fs::read(&path).unwrap_or_default();
        if String::from_utf8_lossy(&text).contains("Unicode License") {
            return Ok(Some(path.display().to_string()));
        }
    }
    Ok(None)
}

/// Removes what cargo unpacked of these packages in an earlier run: it unpacks a version once, and
/// would build against the siblings as they were then.
fn forget_unpacked() -> Result<(), String> {
    let home = std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
        .ok_or("neither CARGO_HOME nor a home directory is known")?;
    let Ok(registries) = std::fs::read_dir(home.join("registry").join("src")) else {
        return Ok(());
    };
    for registry in registries.flatten() {
        // A registry without a host: a dry run's own.
        if !registry.file_name().to_string_lossy().starts_with('-') {
            continue;
        }
        for package in PUBLISHED {
            let version = env!("CARGO_PKG_VERSION");
            remove(&registry.path().join(format!("{package}-{version}")))?;
        }
    }
    Ok(())
}

/// Removes a folder, if it is there.
fn remove(folder: &Path) -> Result<(), String> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(format!("{}: {error}", folder.display()))
        }
        _ => Ok(()),
    }
}
