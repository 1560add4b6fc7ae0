//! The format of the sources in every workspace of the repository.

use std::path::Path;

use crate::outcome::Outcome;
use crate::run::{command, output, root, show};

/// Compares the sources beside every lock file with what rustfmt makes of them: `cargo fmt --all`
/// reaches one workspace only.
pub(crate) fn check() -> Outcome {
    for folder in workspaces()? {
        let mut format = command("cargo fmt --all --check");
        format.current_dir(root().join(&folder));
        show(format).map_err(|error| format!("{folder}: {error}"))?;
    }
    Ok(())
}

/// The folder of each lock file in the repository; the root is the empty path.
pub(crate) fn workspaces() -> Result<Vec<String>, String> {
    let tracked = output(command("git ls-files Cargo.lock **/Cargo.lock"))?;
    Ok(tracked
        .lines()
        .filter_map(|file| Path::new(file).parent()?.to_str().map(str::to_owned))
        .collect())
}
