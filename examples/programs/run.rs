//! Starts a program and reads what it printed.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The folder of this package; `cargo test` has built the examples beside the test.
pub(crate) const HERE: &str = env!("CARGO_MANIFEST_DIR");

pub(crate) fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a test has a path");
    let profile = test.ancestors().nth(2).expect("target/PROFILE/deps/TEST");
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    profile.join("examples").join(file)
}

#[track_caller]
pub(crate) fn run(name: &str, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(program(name))
        .args(arguments)
        .current_dir(Path::new(HERE).join(".."))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example is built");
    let mut stdin = child.stdin.take().expect("it is piped");
    // A program that refuses its arguments does not read.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

#[track_caller]
pub(crate) fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("examples print UTF-8")
}

#[track_caller]
pub(crate) fn json(output: &Output) -> Vec<serde_json::Value> {
    text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("every line is JSON"))
        .collect()
}

/// A file's path as an argument.
#[track_caller]
pub(crate) fn argument(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

#[track_caller]
pub(crate) fn write(folder: &Path, name: &str, contents: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(&path, contents).expect("a file");
    path
}

#[track_caller]
pub(crate) fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("it is there")
}

pub(crate) fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}
