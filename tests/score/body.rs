//! Suite `body`: the main text of saved pages against the text that a person took.
//!
//! FILE is a folder; what it holds is told by [`crate::shingles::pages`]. A page passes when
//! its F1 over runs of four words is 0.9 or more. `benches/body-peers` reads the same folders
//! with byline's peers, and tells the F1 over all pages.

use std::path::Path;

use byline::page::PageReader;

use crate::report::{Report, ScoreError};
use crate::shingles::{Tally, pages};

/// What F1 a page needs.
const ENOUGH: f64 = 0.9;

pub(crate) fn run(folder: &Path, report: &mut Report) -> Result<(), ScoreError> {
    let pages = pages(folder)
        .map_err(|error| ScoreError::new(format_args!("{}: {error}", folder.display())))?;
    for page in pages {
        let blocks = PageReader::new().main_text(&page.html);
        let text: String = blocks
            .iter()
            .map(|block| format!("{}\n", block.text()))
            .collect();
        let mut tally = Tally::default();
        tally.add(&text, &page.text);
        let got = match tally.f1() >= ENOUGH {
            true => "close".to_owned(),
            false => format!(
                "precision {:.3}, recall {:.3}",
                tally.precision(),
                tally.recall()
            ),
        };
        report.judge("page", &page.name, &got, "close");
    }
    Ok(())
}
