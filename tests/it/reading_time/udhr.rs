//! The Universal Declaration of Human Rights: the same content in hundreds of languages.
//!
//! The texts are not part of the repository: `tests/data/reading_time_udhr.sh` fetches them.

use std::path::{Path, PathBuf};

use byline::html::VisibleText;
use byline::reading_time::{Estimate, reading_time};

const CONTENT: &str = include_str!("../../../crates/byline-reading-time/data/content.tsv");

fn folder() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
    let folder = root.join("target/udhr/package/declaration");
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!(
        "skipped: {} is absent; tests/data/reading_time_udhr.sh fetches it",
        folder.display()
    );
    None
}

/// The thirty articles of an edition without their headings, a paragraph a line.
fn articles(folder: &Path, edition: &str) -> String {
    let page = std::fs::read_to_string(folder.join(format!("{edition}.html"))).unwrap();
    let articles: Vec<&str> = page.split("<article").skip(1).collect();
    assert_eq!(articles.len(), 30, "articles of {edition}");
    let mut text = String::new();
    for article in articles {
        let visible = VisibleText::of(&article[article.find('>').unwrap() + 1..]);
        for block in visible.blocks() {
            if !matches!(block.element(), Some("h1" | "h2" | "h3" | "h4")) {
                text.push_str(block.text());
                text.push('\n');
            }
        }
    }
    text
}

struct Language {
    tag: String,
    edition: String,
    units: u64,
}

fn languages() -> Vec<Language> {
    let rows = CONTENT.lines().filter(|line| !line.starts_with('#'));
    rows.map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        Language {
            tag: cells[0].to_owned(),
            edition: cells[2].to_owned(),
            units: cells[3].parse().unwrap(),
        }
    })
    .collect()
}

fn estimate(folder: &Path, language: &Language) -> Estimate {
    reading_time(&articles(folder, &language.edition), &language.tag).unwrap()
}

/// Within this of English, in percent.
const BAND: std::ops::RangeInclusive<u128> = 80..=125;

#[test]
fn the_same_content_takes_the_same_time() {
    let Some(folder) = folder() else { return };
    let english = reading_time(&articles(&folder, "eng"), "en")
        .unwrap()
        .duration();
    let mut outside = Vec::new();
    for language in languages() {
        let estimate = estimate(&folder, &language);
        let percent = estimate.duration().as_millis() * 100 / english.as_millis();
        println!(
            "{:4} {:8} {percent:4} %  {:5.1} min  {}",
            language.tag,
            language.edition,
            estimate.duration().as_secs_f64() / 60.0,
            estimate.evidence(),
        );
        if !BAND.contains(&percent) {
            outside.push((language.tag, percent));
        }
    }
    assert!(outside.is_empty(), "{outside:?}");
}

#[test]
fn content_is_what_the_crate_counts() {
    let Some(folder) = folder() else { return };
    let mut wrong = Vec::new();
    for language in languages() {
        let estimate = estimate(&folder, &language);
        let units = match language.tag.as_str() {
            "ko" => estimate.measure().eojeol(),
            _ => estimate.letters(),
        };
        if units != language.units {
            wrong.push(format!("{:?}: {units}", language.edition));
        }
    }
    assert!(wrong.is_empty(), "{{{}}}", wrong.join(", "));
}
