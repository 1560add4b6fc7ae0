//! The plagdet of PAN: the harmonic mean of precision and recall, by bytes of both texts and
//! averaged over passages, divided by a measure of how often a passage is reported in pieces.

use std::fmt;
use std::ops::Range;

use byline::reuse::ReusedArticle;

use super::Passage;

#[derive(Debug, Default, Clone)]
pub(crate) struct Plagdet {
    recall: f64,
    passages: usize,
    precision: f64,
    reported: usize,
    /// Reported pieces of the passages that are found at all.
    pieces: usize,
    found: usize,
}

type Two = [Range<usize>; 2];

impl Plagdet {
    pub(super) fn case(&mut self, expected: &[Passage], got: Option<&ReusedArticle>) {
        let expected: Vec<(Two, bool)> = expected
            .iter()
            .map(|passage| {
                let [start, end] = passage.page;
                let [article_start, article_end] = passage.article;
                ([start..end, article_start..article_end], passage.optional)
            })
            .collect();
        let got: Vec<Two> = got.map_or(Vec::new(), |found| {
            let passages = found.passages().iter();
            passages
                .map(|passage| [passage.in_page(), passage.in_article()])
                .collect()
        });
        for (passage, optional) in &expected {
            if *optional {
                continue;
            }
            let touching: Vec<&Two> = got.iter().filter(|other| touch(passage, other)).collect();
            self.recall += covered(passage, &touching);
            self.passages += 1;
            if !touching.is_empty() {
                self.pieces += touching.len();
                self.found += 1;
            }
        }
        for reported in &got {
            let touching: Vec<&Two> = expected
                .iter()
                .map(|(passage, _)| passage)
                .filter(|other| touch(reported, other))
                .collect();
            self.precision += covered(reported, &touching);
            self.reported += 1;
        }
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.recall += other.recall;
        self.passages += other.passages;
        self.precision += other.precision;
        self.reported += other.reported;
        self.pieces += other.pieces;
        self.found += other.found;
    }

    fn value(&self) -> f64 {
        let recall = self.recall / self.passages.max(1) as f64;
        let precision = self.precision / self.reported.max(1) as f64;
        let mean = 2.0 * recall * precision / (recall + precision).max(f64::MIN_POSITIVE);
        let granularity = self.pieces.max(1) as f64 / self.found.max(1) as f64;
        mean / (1.0 + granularity).log2()
    }
}

impl fmt::Display for Plagdet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&match self.passages {
            0 => "-".to_owned(),
            _ => format!("{:.3}", self.value()),
        })
    }
}

/// Whether two pairs of spans have something in common, in both texts.
fn touch(one: &Two, other: &Two) -> bool {
    one.iter()
        .zip(other)
        .all(|(a, b)| a.start < b.end && b.start < a.end)
}

/// How much of a pair of spans is covered by others.
fn covered(pair: &Two, others: &[&Two]) -> f64 {
    let mut shared = 0;
    let mut whole = 0;
    for (side, span) in pair.iter().enumerate() {
        whole += span.len();
        let mut parts: Vec<&Range<usize>> = others.iter().filter_map(|two| two.get(side)).collect();
        parts.sort_by_key(|part| part.start);
        let mut at = span.start;
        for part in parts {
            let start = part.start.max(at);
            let end = part.end.min(span.end);
            shared += end.saturating_sub(start);
            at = at.max(end);
        }
    }
    shared as f64 / whole.max(1) as f64
}
