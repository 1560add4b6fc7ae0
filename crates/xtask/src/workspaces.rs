//! The packages that depend on many crates that the libraries do not need, and that `cargo test`
//! leaves out: an engine in a workspace of its own, a server with its database.

use std::process::Command;
use std::time::Instant;

use crate::outcome::{Outcome, Stop};
use crate::run::{command, root, show};
use crate::targets::judge_by_browser;

/// The SQL functions, and the audits on one machine and on a cluster.
pub(crate) fn engine() -> Result<(), String> {
    check("crates/byline-datafusion", "--workspace")
}

/// The publication.
pub(crate) fn newsroom() -> Result<(), String> {
    check("examples/newsroom", "--package newsroom")
}

/// The pages of the publication in a browser, and their accessibility.
pub(crate) fn newsroom_in_chromium() -> Outcome {
    let folder = "examples/newsroom";
    let axe = root().join("target/axe/axe.min.js");
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

/// Builds, checks and tests the packages of a folder, all features at once: with fewer, their
/// dependencies would be built again.
fn check(folder: &str, packages: &str) -> Result<(), String> {
    let line = |verb: &str, options: &str| {
        format!("cargo {verb} --quiet --locked {packages} --all-features {options}")
    };
    timed(folder, "built", &line("test", "--no-run"))?;
    timed(folder, "tested", &line("test", ""))?;
    timed(
        folder,
        "checked",
        &line("clippy", "--all-targets -- -D warnings"),
    )?;
    let mut doc = inside(folder, &line("doc", "--no-deps"));
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
