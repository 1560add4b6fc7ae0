//! Other programs, run at the root of the workspace.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the workspace.
///
/// Cargo sets the variable at run time: a `target` folder that was copied along with a
/// checkout has the path of the old one compiled in.
pub(crate) fn root() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    let root = manifest.ancestors().nth(2).map(Path::to_owned);
    root.unwrap_or(manifest)
}

/// A command line at the root, split at spaces.
pub(crate) fn command(line: &str) -> Command {
    let mut words = line.split_whitespace();
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
