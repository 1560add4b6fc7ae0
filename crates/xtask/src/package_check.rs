//! What a package holds once it is published.

use crate::run::{command, output, root, show};

/// The packages that are published, leaves first.
pub(crate) const PUBLISHED: &[&str] = &[
    "byline-article",
    "byline-html",
    "byline-locale",
    "byline-reading-time",
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
        println!("{package}: {} files", files.len());
    }
    show(command(
        "cargo publish --workspace --dry-run --allow-dirty --quiet",
    ))
}
