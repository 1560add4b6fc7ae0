//! Which files the programs read: none that has no end, and none of any name is lost.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::run::{argument, folder, json, program, run, text, write};

/// Each program that reads files, with the arguments before the file's name.
const READERS: [(&str, &[&str]); 6] = [
    ("audit", &["--policy", "example.az"]),
    ("audit", &["--explain"]),
    ("audit", &["--notice-of"]),
    ("article", &[]),
    ("links", &[]),
    ("reading_time", &[]),
];

#[track_caller]
fn ends(command: &mut Command) -> std::process::Output {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example is built");
    let start = Instant::now();
    while child.try_wait().expect("it is ours").is_none() {
        if start.elapsed() > Duration::from_secs(60) {
            child.kill().expect("it is ours");
            panic!("{command:?} reads for ever");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    child.wait_with_output().expect("it ended")
}

#[test]
fn pipes_and_devices_are_refused() {
    let folder = folder();
    let pipe = folder.path().join("pipe.html");
    let made = Command::new("mkfifo").arg(&pipe).status().expect("mkfifo");
    assert!(made.success());
    for file in [pipe.as_path(), Path::new("/dev/zero")] {
        for (name, before) in READERS {
            let output = ends(
                Command::new(program(name))
                    .args(before)
                    .arg(file)
                    .stdin(Stdio::null()),
            );
            assert_eq!(output.status.code(), Some(2), "{name} {before:?} {file:?}");
            let errors = text(&output.stderr);
            assert!(
                errors.contains("expected a regular file"),
                "{name}: {errors}"
            );
            assert!(errors.contains(argument(file)), "{name}: {errors}");
        }
    }
    // In a folder it is reported, and the rest is judged.
    write(folder.path(), "page.html", "<p>x");
    let arguments = [
        "--policy",
        "example.az",
        "--format",
        "json",
        argument(folder.path()),
    ];
    let output = run("audit", &arguments, "");
    assert_eq!(output.status.code(), Some(1), "the page has no link");
    let kinds: Vec<_> = json(&output)
        .iter()
        .map(|line| line["kind"].clone())
        .collect();
    assert_eq!(kinds, ["unreadable", "page"]);
}

#[test]
fn standard_input_without_an_end_is_refused() {
    for (name, arguments) in [
        ("slug", &[][..]),
        ("detect", &[]),
        ("article", &[]),
        ("links", &[]),
        ("reading_time", &["-"]),
        ("audit", &["--policy", "example.az", "-"]),
    ] {
        let zero = std::fs::File::open("/dev/zero").expect("it is there");
        let output = ends(Command::new(program(name)).args(arguments).stdin(zero));
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(text(&output.stderr).contains("at most"), "{name}");
    }
}

#[test]
fn a_name_that_is_not_utf_8_gives_a_line() {
    let folder = folder();
    let page = folder.path().join(OsStr::from_bytes(b"a\xff.html"));
    std::fs::write(&page, "<p>x").expect("a page");
    let path = argument(folder.path());
    for arguments in [
        &["--policy", "example.az", "--fix", "--format", "json", path][..],
        &["--explain", "--format", "json", path],
    ] {
        let lines = json(&run("audit", arguments, ""));
        assert!(!lines.is_empty());
        for line in lines {
            let name = line["path"].as_str().expect("a name");
            assert!(name.contains("a\u{fffd}."), "{name}");
        }
    }
    for (name, before) in READERS {
        let output = Command::new(program(name)).args(before).arg(&page).output();
        let status = output.expect("the example is built").status;
        assert!(
            status.code().is_some_and(|code| code < 3),
            "{name}: {status}"
        );
    }
    // Where no file is read, such an argument is an error of usage.
    for name in ["notice", "slug", "detect"] {
        let output = Command::new(program(name))
            .arg(OsStr::from_bytes(b"--\xff"))
            .output();
        let status = output.expect("the example is built").status;
        assert_eq!(status.code(), Some(2), "{name}");
    }
}

#[test]
fn a_reader_that_leaves_early_is_no_failure_and_a_full_disk_is_one() {
    let page = "<h1>A headline</h1>\n<p><a href=x>x</a></p>\n".repeat(20_000);
    let folder = folder();
    let page = write(folder.path(), "page.html", &page);
    for (name, arguments) in [
        ("links", &[argument(&page)][..]),
        ("article", &[argument(&page)]),
        ("reading_time", &[argument(&page)]),
        ("notice", &["--host", "example.az", "--all"]),
        ("audit", &["--policy", "example.az", argument(&page)]),
    ] {
        let mut command = Command::new(program(name));
        let mut child = command
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the example is built");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(text(&output.stderr), "", "{name}");
        assert!(output.status.code().is_some_and(|code| code < 2), "{name}");

        let full = std::fs::OpenOptions::new().write(true).open("/dev/full");
        let Ok(full) = full else { continue };
        let output = Command::new(program(name))
            .args(arguments)
            .stdout(full)
            .output();
        let output = output.expect("the example is built");
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(text(&output.stderr).contains("No space left"), "{name}");
    }
}
