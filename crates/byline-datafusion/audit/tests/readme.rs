//! The commands of the README, as they are written there, from an empty folder.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails loudly"
)]

use std::path::PathBuf;
use std::process::{Command, Output};

const README: &str = include_str!("../../README.md");

/// The folder of `audit_sql`, which cargo builds beside the tests.
fn programs() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.ancestors().nth(2).unwrap().join("examples")
}

fn sh(folder: &std::path::Path, script: &str) -> Output {
    let path = std::env::var("PATH").unwrap_or_default();
    let path = format!("{}:{path}", programs().display());
    let mut shell = Command::new("sh");
    shell.args(["-e", "-c", script]).current_dir(folder);
    shell.env("PATH", path).output().unwrap()
}

#[test]
fn the_commands_run_one_after_the_other() {
    let (_, path) = README.split_once("## An audit on one machine").unwrap();
    let mut blocks = path.split("```sh\n").skip(1);
    let _build = blocks.next().unwrap();
    let (commands, _) = blocks.next().unwrap().split_once("```").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let done = sh(folder.path(), commands);
    let (out, log) = (
        String::from_utf8_lossy(&done.stdout),
        String::from_utf8_lossy(&done.stderr),
    );
    assert!(done.status.success(), "{out}\n{log}");
    assert!(out.contains("| 1000  | "), "{out}");
    for file in [
        "pages/crawl.warc.gz.parquet",
        "chosen.parquet",
        "report/hosts.csv",
        "verdicts.parquet",
        "own.corpus",
    ] {
        assert!(folder.path().join(file).exists(), "{file}");
    }
}

#[test]
fn slips_destroy_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let crawl = folder.path().join("crawl.warc.gz");
    let demo = sh(folder.path(), "audit_sql demo crawl.warc.gz --pages 20");
    assert!(demo.status.success(), "{demo:?}");
    let before = std::fs::read(&crawl).unwrap();
    for slip in [
        "audit_sql warc nosuch crawl.warc.gz",
        "audit_sql warc nosuch pages.parquet",
        "audit_sql warc crawl.warc.gz crawl.warc.gz",
        "audit_sql report nosuch --link-to example.az --out .",
        "audit_sql query crawl.warc.gz 'SELECT 1' --out crawl.warc.gz",
    ] {
        let done = sh(folder.path(), slip);
        assert_eq!(done.status.code(), Some(1), "{slip} {done:?}");
        assert_eq!(std::fs::read(&crawl).unwrap(), before, "{slip}");
        assert_eq!(
            std::fs::read_dir(folder.path()).unwrap().count(),
            1,
            "{slip}"
        );
    }
}

#[test]
fn damage_is_in_the_exit_code_and_a_closed_pipe_is_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    let damaged = sh(
        folder.path(),
        "audit_sql demo a.warc.gz --pages 3\n\
        printf x >> a.warc.gz\n\
        audit_sql warc a.warc.gz pages.parquet",
    );
    assert_eq!(damaged.status.code(), Some(3), "{damaged:?}");
    let log = String::from_utf8_lossy(&damaged.stderr);
    assert!(
        log.contains("3 pages in pages.parquet") && log.contains("damaged: a.warc.gz: "),
        "{log}"
    );

    let closed = sh(
        folder.path(),
        "audit_sql demo b.parquet --pages 2000\n\
        audit_sql query b.parquet 'SELECT * FROM pages' --format csv | head -c 10",
    );
    let log = String::from_utf8_lossy(&closed.stderr);
    assert!(
        closed.status.success() && !log.contains("panicked"),
        "{log}"
    );
    assert!(!log.contains("Broken pipe"), "{log}");
}
