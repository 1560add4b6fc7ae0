//! Ctrl-C in the program: it ends with the code of shells, and leaves no half of a file.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails loudly"
)]
#![cfg(unix)]

#[allow(dead_code, reason = "nothing is computed here")]
mod support;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use byline_audit::write_demo_warc;

/// Runs the program, interrupts it once it writes, and returns what it leaves in the folder.
#[track_caller]
fn interrupted(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let test = std::env::current_exe().unwrap();
    let program = test.ancestors().nth(2).unwrap().join("examples/audit_sql");
    let names = || -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap().flatten();
        let mut names: Vec<_> = entries
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    };
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    // Standard input stays open, and says nothing.
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut process = command.spawn().unwrap();
    let start = Instant::now();
    while !names().iter().any(|name| name.starts_with(".byline-")) {
        assert!(start.elapsed() < Duration::from_secs(60), "{arguments:?}");
        assert_eq!(process.try_wait().unwrap(), None, "{arguments:?}");
        std::thread::sleep(Duration::from_millis(10));
    }
    // The handler is there before the file is; the writing has begun.
    let id = process.id().to_string();
    Command::new("kill").args(["-INT", &id]).status().unwrap();
    let ended = process.wait().unwrap();
    assert_eq!(ended.code(), Some(130), "{arguments:?} {ended}");
    names()
}

#[test]
fn nothing_half_written_is_left() {
    let folder = support::pages(1, 300, 1_000);
    write_demo_warc(&folder.path().join("a.warc.gz"), 1, 3, 1_000).unwrap();
    let endless = "SELECT a.url FROM pages a, pages b, pages c, pages d";
    for arguments in [
        ["demo", "new.parquet", "--pages", "1000000000"].as_slice(),
        &["demo", "new.warc.gz", "--pages", "1000000000"],
        &["warc", "a.warc.gz", "new.parquet", "--index", "/dev/stdin"],
        &[
            "query",
            "pages-00.parquet",
            endless,
            "--format",
            "csv",
            "--out",
            "new.csv",
        ],
    ] {
        let left = interrupted(folder.path(), arguments);
        assert_eq!(left, ["a.warc.gz", "pages-00.parquet"], "{arguments:?}");
    }
}
