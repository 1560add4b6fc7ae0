//! The packages with a workspace of their own, since they depend on many crates that the
//! libraries do not need: an engine, a server with its database.

use std::process::Command;
use std::time::Instant;

use crate::outcome::{Outcome, Stop};
use crate::run::{command, root, show};
use crate::targets::judge_by_browser;

/// The SQL functions, and the audits on one machine and on a cluster.
pub(crate) fn engine() -> Result<(), String> {
    check("crates/byline-datafusion")
}

/// The publication.
pub(crate) fn newsroom() -> Result<(), String> {
    check("examples/newsroom")
}

/// The pages of the publication in a browser, and their accessibility.
pub(crate) fn newsroom_in_chromium() -> Outcome {
    let folder = "examples/newsroom";
    let axe = root().join(folder).join("target/axe/axe.min.js");
    if !axe.is_file() {
        return Err(Stop::CannotRun(format!(
            "{} is absent; {folder}/tests/browser/axe.sh fetches it by npm",
            axe.display()
        )));
    }
    let mut test = inside(folder, "cargo test --quiet --locked --test browser");
    test.env("NEWSROOM_AXE", axe);
    judge_by_browser(test)
}

/// Builds, checks and tests a workspace, all features at once: with fewer, its dependencies would
/// be built again.
fn check(folder: &str) -> Result<(), String> {
    timed(
        folder,
        "built",
        "cargo test --quiet --locked --workspace --all-features --no-run",
    )?;
    timed(
        folder,
        "tested",
        "cargo test --quiet --locked --workspace --all-features",
    )?;
    timed(
        folder,
        "checked",
        "cargo clippy --quiet --locked --workspace --all-features --all-targets -- -D warnings",
    )?;
    let mut doc = inside(
        folder,
        "cargo doc --quiet --locked --workspace --all-features --no-deps",
    );
    doc.env("RUSTDOCFLAGS", "-D warnings");
    show(doc)
}

fn timed(folder: &str, what: &str, line: &str) -> Result<(), String> {
    let start = Instant::now();
    show(inside(folder, line))?;
    println!("{folder} {what} in {} s", start.elapsed().as_secs());
    Ok(())
}

fn inside(folder: &str, line: &str) -> Command {
    let mut command = command(line);
    command.current_dir(root().join(folder));
    command
}
