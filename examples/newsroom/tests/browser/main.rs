//! The pages in a browser: what scripts and styles do.
//!
//! `cargo test --test browser` starts the server and a headless Chromium. Without Chromium nothing
//! is tested, and the exit code is 77. With `NEWSROOM_AXE` as the path of axe-core's `axe.min.js`
//! the pages are also checked for accessibility; with `NEWSROOM_PICTURES` as the path of a folder,
//! pictures of them are written there.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod access;
mod driver;
mod files;
mod pictures;
mod reading;
mod servers;
mod sharing;

use std::process::ExitCode;

use driver::{Browser, Outcome};

/// The exit code of a skipped test in Automake's protocol.
const NO_BROWSER: u8 = 77;

/// A step: what the reader does in a browser, and the address of the server.
type Step = fn(&mut Browser, &str) -> Outcome;

const STEPS: &[(&str, Step)] = &[
    ("nothing from another host, no error", reading::own_requests),
    ("theme", reading::theme),
    ("text size", reading::text_size),
    ("language menu and back button", reading::languages),
    ("search", reading::search),
    ("copy", sharing::copy),
    ("share links", sharing::links),
    ("the system's share sheet", sharing::sheet),
    ("time left", reading::time_left),
    ("print", reading::print),
    ("without scripts", reading::without_scripts),
    ("files from the disk", files::from_disk),
    ("files from a server of files", files::from_a_file_server),
    ("narrow windows", access::narrow),
    ("keyboard", access::keyboard),
    ("keys that act", access::keys),
    ("names for screen readers", access::names),
    ("accessibility", access::accessibility),
    ("pictures", pictures::pictures),
];

fn main() -> ExitCode {
    let Some(program) = driver::installed() else {
        println!("browser: Chromium is not installed, nothing was tested");
        return ExitCode::from(NO_BROWSER);
    };
    match run(program) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("browser: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(program: &str) -> Outcome {
    let (base, _running) = servers::start_server().map_err(|error| error.to_string())?;
    let only = std::env::args().nth(1).unwrap_or_default();
    let mut failed = 0;
    for (name, step) in STEPS.iter().filter(|(name, _)| name.contains(&only)) {
        // Each step has a browser that remembers nothing.
        let mut browser = Browser::start(program)?;
        browser.resize(1100, 900, 1)?;
        browser.medium("light", "screen")?;
        match step(&mut browser, &base) {
            Ok(()) => println!("{name}: ok"),
            Err(error) => {
                failed += 1;
                println!("{name}: FAILED: {error}");
            }
        }
    }
    match failed {
        0 => Ok(()),
        count => Err(format!("{count} steps failed")),
    }
}
