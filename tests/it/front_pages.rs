//! The README of a crate and the front page of its documentation show the same picture, and say
//! how many languages and scripts the crate has.

use std::collections::BTreeSet;
use std::path::Path;

use byline::locale::{Detector, Script};
use byline::page::date::printed_languages;
use byline::reading_time::{Labels, Rate};
use byline::slug::SlugOptions;

/// The first block of text in a document, without the sign of a doc comment.
fn picture(document: &str) -> Option<String> {
    let lines = document.lines();
    let lines = lines.map(|line| {
        line.strip_prefix("//!")
            .map_or(line, |doc| doc.strip_prefix(' ').unwrap_or(doc))
    });
    let block: Vec<&str> = lines
        .skip_while(|line| *line != "```text")
        .skip(1)
        .take_while(|line| *line != "```")
        .collect();
    (!block.is_empty()).then(|| block.join("\n"))
}

#[test]
fn readme_shows_the_picture_of_the_front_page() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates");
    let mut seen = 0;
    for entry in std::fs::read_dir(crates).expect("the folder of crates") {
        let folder = entry.expect("an entry of the folder").path();
        let read = |file: &str| std::fs::read_to_string(folder.join(file)).ok();
        let (Some(library), Some(readme)) = (read("src/lib.rs"), read("README.md")) else {
            continue;
        };
        let front = library.split_once("//! # Data flow\n");
        let front = front.map(|(_, after)| picture(after).expect("a picture after the heading"));
        // The SQL crate shows the picture of its cluster.
        if let Some(front) = front {
            assert_eq!(picture(&readme), Some(front), "{}", folder.display());
            seen += 1;
        }
    }
    assert!(seen >= 11, "found {seen} pictures");
}

/// How many languages the tags name: one in two scripts is one.
fn number(tags: impl Iterator<Item = &'static str>) -> usize {
    let languages = tags.map(|tag| tag.split('-').next());
    languages.collect::<BTreeSet<_>>().len()
}

/// The text of a document of the repository, with one space between words.
fn text(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
    let text = std::fs::read_to_string(path).expect("a document");
    let text = text.replace("//!", " ").replace("///", " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn front_pages_count_the_scripts_of_slugs() {
    let letters = ('\0'..=char::MAX).filter_map(Script::of);
    let scripts: BTreeSet<&str> = letters.map(Script::code).collect();
    let is_romanized = |code: &str| SlugOptions::for_language(&format!("und-{code}")).is_ok();
    // Hiragana and katakana are one: kana.
    let count = scripts
        .iter()
        .filter(|code| **code != "Kana" && is_romanized(code))
        .count();
    let want = format!("{count} scripts");
    for file in [
        "README.md",
        "crates/byline/README.md",
        "crates/byline/src/lib.rs",
        "crates/byline-slug/Cargo.toml",
        "crates/byline-slug/README.md",
        "crates/byline-slug/src/lib.rs",
    ] {
        assert!(text(file).contains(&want), "{file}: expected {want:?}");
    }
}

#[test]
fn front_pages_count_the_languages() {
    let symbols = text("crates/byline-slug/src/symbols.md");
    let symbols = symbols.split(", ").count();
    let (dates, labels) = (number(printed_languages()), number(Labels::languages()));
    let rates = number(Rate::languages());
    for (file, before, count) in [
        ("README.md", "as they are printed in", dates),
        ("docs/DESIGN.md", "parts of the day (AM and PM) in", dates),
        (
            "crates/byline-date/Cargo.toml",
            "as newspapers print them in",
            dates,
        ),
        (
            "crates/byline-date/README.md",
            "as newspapers print them in",
            dates,
        ),
        (
            "crates/byline-date/src/lib.rs",
            "with the month names of",
            dates,
        ),
        ("crates/byline-page/README.md", "kickers, dates in", dates),
        ("crates/byline-reading-time/README.md", "Labels in", labels),
        (
            "crates/byline-reading-time/README.md",
            "of the English time in all",
            rates,
        ),
        (
            "crates/byline-reading-time/src/lib.rs",
            "format a time in",
            labels,
        ),
        (
            "crates/byline-reading-time/src/label.rs",
            "in one of",
            labels,
        ),
        ("crates/byline-reading-time/src/lib.rs", "All", rates),
        (
            "crates/byline-slug/README.md",
            "words for symbols in",
            symbols,
        ),
        // The hundreds are enough.
        (
            "crates/byline-locale/README.md",
            "Knows more than",
            number(Detector::languages()) / 100 * 100,
        ),
    ] {
        let want = format!("{before} {count} languages");
        assert!(text(file).contains(&want), "{file}: expected {want:?}");
    }
}
