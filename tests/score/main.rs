//! Scores the crates on conformance data.
//!
//! `score SUITE FILE` prints one line per failing case, a table by kind, and last
//! `SUITE: passed P of N (X %)[, S rows not judged: why]`. The formats of the files
//! are described beside the data.

use std::path::Path;
use std::process::ExitCode;

mod attribution;
mod body;
#[path = "../it/case/file.rs"]
mod case_file;
mod cldr;
mod dates;
mod feeds;
mod html5lib;
mod languages;
mod locale;
mod locale_cases;
mod metadata;
mod ninjs;
mod notices;
#[path = "../field/packed.rs"]
mod packed;
mod reading;
mod report;
mod reuse;
mod romanization;
mod sets;
mod shingles;
mod slug;

use byline::html::VisibleText;
use report::{Report, ScoreError};

/// Judges every row of one file, and says so in the report.
type Suite = fn(&Path, &mut Report) -> Result<(), ScoreError>;

const SUITES: &[(&str, Suite)] = &[
    ("attribution", attribution::run),
    ("body", body::run),
    ("cldr", cldr::run),
    ("dates", dates::run),
    ("html5lib", html5lib::run),
    ("feeds", feeds::run),
    ("languages", languages::run),
    ("locale", locale::run),
    ("locale-cases", locale::cases),
    ("metadata", metadata::run),
    ("ninjs", ninjs::run),
    ("notices", notices::run),
    ("reading", reading::run),
    ("reuse", reuse::run),
    ("romanization", romanization::run),
    ("slug", slug::run),
];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [suite, file] = args.as_slice() else {
        return usage("expected two arguments");
    };
    let Some((name, run)) = SUITES.iter().find(|(name, _)| name == suite) else {
        return usage(&format!("no suite is called {suite:?}"));
    };
    let mut report = Report::new(name);
    match run(Path::new(file), &mut report) {
        Ok(()) => {
            print!("{report}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("score: {error}");
            ExitCode::from(2)
        }
    }
}

fn usage(problem: &str) -> ExitCode {
    let names: Vec<_> = SUITES.iter().map(|(name, _)| *name).collect();
    eprintln!(
        "score: {problem}\nusage: score SUITE FILE\nsuites: {}",
        names.join(", ")
    );
    ExitCode::from(2)
}
