//! The SQL functions, and the audits on one machine and on a cluster: a workspace of their
//! own, since the engine under them is three hundred crates.

use std::process::Command;
use std::time::Instant;

use crate::run::{command, root, show};

/// Builds, checks and tests it, all features at once: with fewer, the engine would be built anew.
pub(crate) fn run() -> Result<(), String> {
    timed(
        "built",
        "cargo test --quiet --locked --workspace --all-features --no-run",
    )?;
    timed(
        "tested",
        "cargo test --quiet --locked --workspace --all-features",
    )?;
    timed(
        "checked",
        "cargo clippy --quiet --locked --workspace --all-features --all-targets -- -D warnings",
    )?;
    let mut doc = engine("cargo doc --quiet --locked --workspace --all-features --no-deps");
    doc.env("RUSTDOCFLAGS", "-D warnings");
    show(doc)
}

fn timed(what: &str, line: &str) -> Result<(), String> {
    let start = Instant::now();
    show(engine(line))?;
    println!("engine {what} in {} s", start.elapsed().as_secs());
    Ok(())
}

fn engine(line: &str) -> Command {
    let mut command = command(line);
    command.current_dir(root().join("crates/byline-datafusion"));
    command
}
