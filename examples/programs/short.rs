//! The short programs: the guide shows the code that runs here.

use std::path::Path;

use crate::run::{HERE, read, run, text};

/// A program that needs more shows more than one idea.
const MOST_LINES: usize = 60;

fn programs() -> Vec<(String, String)> {
    let folder = Path::new(HERE).join("short");
    let mut programs: Vec<(String, String)> = std::fs::read_dir(&folder)
        .expect("the folder of short programs")
        .map(|entry| entry.expect("an entry of the folder").path())
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy();
            (name.into_owned(), read(&path))
        })
        .collect();
    programs.sort();
    assert!(programs.len() >= 8, "found {} programs", programs.len());
    programs
}

#[test]
fn short_programs_are_short_and_run() {
    for (name, code) in programs() {
        let lines = code.lines().count();
        assert!(lines <= MOST_LINES, "{name}.rs has {lines} lines");
        let output = run(&name, &[], "");
        assert!(output.status.success(), "{name}: {}", text(&output.stderr));
        assert!(!output.stdout.is_empty(), "{name} prints what it found");
    }
}

#[test]
fn guide_shows_the_short_programs() {
    let guide = read(&Path::new(HERE).join("../docs/GUIDE.md"));
    for (name, code) in programs() {
        // The first line is the file's doc comment, which the guide's prose replaces.
        let (head, body) = code.split_once("\n\n").expect("a comment, then code");
        assert!(
            head.ends_with(&format!("`cargo run --example {name}`.")),
            "{name}: {head}"
        );
        let block = format!("```rust\n{body}```\n");
        assert!(
            guide.contains(&block),
            "docs/GUIDE.md: expected the code of examples/short/{name}.rs"
        );
        assert!(
            guide.contains(&format!("cargo run --example {name}\n")),
            "{name}"
        );
    }
}
