//! Texts compared by their runs of four words, and folders of pages to read them from.

use std::collections::HashMap;
use std::io;
use std::path::Path;

use crate::VisibleText;

/// A saved page and the text that a person took from it.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) name: String,
    pub(crate) html: String,
    pub(crate) text: String,
}

/// The pages of a folder: each in one of its own, as `source.html`, with `expected.html` or
/// `expected.txt`. Pages that are not UTF-8 or whose text is empty are left out.
pub(crate) fn pages(folder: &Path) -> io::Result<Vec<Page>> {
    let mut pages = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let read = |file: &str| std::fs::read_to_string(entry.path().join(file)).ok();
        let expected = read("expected.txt")
            .or_else(|| read("expected.html").map(|html| VisibleText::of(&html).into_text()));
        if let (Some(html), Some(text)) = (read("source.html"), expected)
            && !text.trim().is_empty()
        {
            let name = entry.file_name().to_string_lossy().into_owned();
            pages.push(Page { name, html, text });
        }
    }
    pages.sort_by(|one, two| one.name.cmp(&two.name));
    Ok(pages)
}

/// Shares of runs found, wrongly found and missed; each page weighs the same.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Tally {
    found: f64,
    wrong: f64,
    missed: f64,
}

impl Tally {
    pub(crate) fn add(&mut self, got: &str, expected: &str) {
        let (got, expected) = (runs(got), runs(expected));
        let shared: usize = got
            .iter()
            .map(|(run, count)| *count.min(expected.get(run).unwrap_or(&0)))
            .sum();
        let wrong = got.values().sum::<usize>() - shared;
        let missed = expected.values().sum::<usize>() - shared;
        let all = (shared + wrong + missed).max(1) as f64;
        self.found += shared as f64 / all;
        self.wrong += wrong as f64 / all;
        self.missed += missed as f64 / all;
    }

    pub(crate) fn precision(&self) -> f64 {
        share(self.found, self.wrong)
    }

    pub(crate) fn recall(&self) -> f64 {
        share(self.found, self.missed)
    }

    pub(crate) fn f1(&self) -> f64 {
        share(2.0 * self.found, self.wrong + self.missed)
    }
}

fn share(part: f64, rest: f64) -> f64 {
    if part == 0.0 {
        0.0
    } else {
        part / (part + rest)
    }
}

/// Runs of four words, and how often each occurs; of fewer words, the one run there is.
fn runs(text: &str) -> HashMap<Vec<String>, usize> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let mut runs = HashMap::new();
    if (1..4).contains(&words.len()) {
        runs.insert(words.clone(), 1);
    }
    for run in words.windows(4) {
        *runs.entry(run.to_vec()).or_default() += 1;
    }
    runs
}
