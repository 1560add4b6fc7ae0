//! Instruction counts against the peers: see `benches/floors.rs`.

use crate::outcome::{Outcome, Stop};
use crate::run::{command, output, show};

/// Counts every row and compares its ratio with the floor.
pub(crate) fn run() -> Outcome {
    output(command("valgrind --version")).map_err(Stop::CannotRun)?;
    Ok(show(command("cargo bench --quiet --bench floors"))?)
}
