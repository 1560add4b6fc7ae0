//! Suite `body`: the main text of saved pages against the text that a person took.
//!
//! FILE is a folder: a set of [`crate::sets`], or one that [`crate::shingles::pages`] reads. A
//! page passes when its F1 over runs of four words is 0.9 or more. After the table come the
//! figures over all pages: F1 of the mean precision and the mean recall, as the evaluation of
//! `article-extraction-benchmark` computes it, the pages under 0.5, and, where a set lists
//! pieces that a text has and pieces that it has not, their F1 as trafilatura's evaluation
//! computes it. `benches/body-peers` reads folders with byline's peers.

use std::path::Path;

use byline::page::PageReader;

use crate::report::{Report, ScoreError};
use crate::sets::{self, Page};
use crate::shingles::{self, Tally};

/// What F1 a page needs.
const ENOUGH: f64 = 0.9;

/// A page below has almost none of its text, or much other text.
const LOST: f64 = 0.5;

pub(crate) fn run(folder: &Path, report: &mut Report) -> Result<(), ScoreError> {
    let pages = match sets::pages(folder)? {
        Some(pages) => pages,
        None => shingles::pages(folder)
            .map_err(|error| ScoreError::new(format_args!("{}: {error}", folder.display())))?
            .into_iter()
            .map(|page| Page {
                id: page.name,
                html: page.html,
                text: Some(page.text),
                ..Page::default()
            })
            .collect(),
    };
    let mut texts = Means::default();
    let mut pieces = Pieces::default();
    for page in &pages {
        let blocks = PageReader::new().main_text(&page.html);
        let text: String = blocks
            .iter()
            .map(|block| format!("{}\n", block.text()))
            .collect();
        if let Some(expected) = &page.text {
            let mut tally = Tally::default();
            tally.add(&text, expected);
            texts.add(&tally, text.trim().is_empty());
            let got = match tally.f1() >= ENOUGH {
                true => "close".to_owned(),
                false => format!(
                    "precision {:.3}, recall {:.3}",
                    tally.precision(),
                    tally.recall()
                ),
            };
            report.judge("page", &page.id, &got, "close");
        }
        if !page.with.is_empty() || !page.without.is_empty() {
            let missed = pieces.add(page, &text);
            if page.text.is_none() {
                report.judge("pieces", &page.id, &missed, "");
            }
        }
    }
    if texts.pages > 0 {
        report.figure(texts);
    }
    if pieces.found > 0 {
        report.figure(pieces);
    }
    Ok(())
}

/// Sums over pages that weigh the same.
#[derive(Debug, Default)]
struct Means {
    pages: usize,
    empty: usize,
    lost: usize,
    precision: f64,
    recall: f64,
}

impl Means {
    fn add(&mut self, tally: &Tally, is_empty: bool) {
        self.pages += 1;
        self.empty += usize::from(is_empty);
        self.lost += usize::from(tally.f1() < LOST);
        self.precision += tally.precision();
        self.recall += tally.recall();
    }
}

impl std::fmt::Display for Means {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // A page without any text has a recall, and no precision.
        let precision = self.precision / (self.pages - self.empty).max(1) as f64;
        let recall = self.recall / self.pages.max(1) as f64;
        let f1 = 2.0 * precision * recall / (precision + recall).max(f64::MIN_POSITIVE);
        let lost = self.lost;
        write!(
            f,
            "text: F1 {f1:.4}, precision {precision:.4}, recall {recall:.4}, {lost} of {} pages under 0.5",
            self.pages
        )
    }
}

/// Pieces of texts found, missed, and found where they are none of the text.
#[derive(Debug, Default)]
struct Pieces {
    found: usize,
    missed: usize,
    wrong: usize,
}

impl Pieces {
    /// Counts the pieces of a page; returns those at fault.
    fn add(&mut self, page: &Page, text: &str) -> String {
        let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = spaced(text);
        let mut faults = Vec::new();
        for piece in &page.with {
            if text.contains(&spaced(piece)) {
                self.found += 1;
            } else {
                self.missed += 1;
                faults.push(format!("missed {piece:?}"));
            }
        }
        for piece in &page.without {
            if text.contains(&spaced(piece)) {
                self.wrong += 1;
                faults.push(format!("has {piece:?}"));
            }
        }
        faults.join(", ")
    }
}

impl std::fmt::Display for Pieces {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let all = 2 * self.found + self.wrong + self.missed;
        let f1 = 2.0 * self.found as f64 / all.max(1) as f64;
        write!(
            f,
            "pieces: F1 {f1:.4}, {} found, {} missed, {} of other text",
            self.found, self.missed, self.wrong
        )
    }
}
