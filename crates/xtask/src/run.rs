//! Other programs, run at the root of the workspace.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.ancestors().nth(2).unwrap_or(manifest).to_owned()
}

/// A command line at the root, split at spaces.
pub(crate) fn command(line: &str) -> Command {
    let mut words = line.split(' ');
    let mut command = Command::new(words.next().unwrap_or_default());
    command.args(words).current_dir(root());
    command
}

/// Runs a command whose output is for the reader.
pub(crate) fn show(mut command: Command) -> Result<(), String> {
    let status = command
        .status()
        .map_err(|error| format!("{}: {error}", name(&command)))?;
    if status.success() {
        return Ok(());
    }
    Err(format!("{command:?} failed: {status}"))
}

/// Runs a command for its standard output.
pub(crate) fn output(mut command: Command) -> Result<String, String> {
    let output = command
        .output()
        .map_err(|error| format!("{}: {error}", name(&command)))?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{command:?} failed: {}\n{errors}", output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("{}: {error}", name(&command)))
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}
