//! How long texts take to read, a line of figures each.
//!
//! `cargo run --release --example reading_time -- --lang az article.txt`

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use byline::reading_time::{Estimate, LanguageError, ReadingOptions};
use clap::Parser;

/// Prints words, letters, reading time and listening time of texts.
#[derive(Parser)]
#[command(name = "reading_time")]
struct Arguments {
    /// The texts to read; none or `-` is standard input.
    files: Vec<PathBuf>,
    /// The language of the texts, a BCP 47 tag.
    #[arg(long, default_value = "und", value_parser = options)]
    lang: ReadingOptions,
}

fn options(tag: &str) -> Result<ReadingOptions, LanguageError> {
    ReadingOptions::for_language(tag)
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut files = arguments.files;
    if files.is_empty() {
        files.push("-".into());
    }
    let mut unreadable = false;
    let mut rows = Vec::new();
    for file in &files {
        match read(file) {
            Ok(text) => rows.push(row(file, &arguments.lang.estimate(&text))),
            Err(error) => {
                eprintln!("reading_time: {}: {error}", file.display());
                unreadable = true;
            }
        }
    }
    print(&rows);
    ExitCode::from(if unreadable { 2 } else { 0 })
}

fn read(file: &Path) -> std::io::Result<String> {
    if file != Path::new("-") {
        return std::fs::read_to_string(file);
    }
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    Ok(text)
}

const HEADINGS: [&str; 7] = [
    "file",
    "words",
    "letters",
    "time",
    "range",
    "listening",
    "evidence",
];

fn row(file: &Path, estimate: &Estimate) -> [String; 7] {
    let range = estimate.range();
    [
        file.display().to_string(),
        estimate.words().to_string(),
        estimate.letters().to_string(),
        clock(estimate.duration()),
        format!("{}-{}", clock(*range.start()), clock(*range.end())),
        clock(estimate.listening()),
        estimate.evidence().to_string(),
    ]
}

/// Minutes and seconds, a second begun counted whole.
fn clock(duration: Duration) -> String {
    let seconds = duration.as_nanos().div_ceil(1_000_000_000);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// A table: names left, figures right.
fn print(rows: &[[String; 7]]) {
    if rows.is_empty() {
        return;
    }
    let heading = HEADINGS.map(str::to_owned);
    let table: Vec<&[String; 7]> = std::iter::once(&heading).chain(rows).collect();
    let width = |column: usize| {
        let cells = table.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..HEADINGS.len()).map(width).collect();
    for row in &table {
        let mut line = String::new();
        for (index, (cell, width)) in row.iter().zip(&widths).enumerate() {
            if index > 0 {
                line.push_str("  ");
            }
            let is_name = index == 0 || index + 1 == HEADINGS.len();
            line += &if is_name {
                format!("{cell:width$}")
            } else {
                format!("{cell:>width$}")
            };
        }
        println!("{}", line.trim_end());
    }
}
