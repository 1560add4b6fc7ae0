//! Which of the blocks are the text of the article, and where that puts a link.

use std::ops::Range;

use super::tree::Tree;
use super::{NONE, Paragraphs, Run};
use crate::read::finding::{Finding, Kind};
use crate::verdict::Place;

impl Paragraphs<'_, '_> {
    /// Says of each link where it is.
    pub(in crate::formats::html) fn locate(&self, findings: &mut [Finding]) {
        if self.links.is_empty() {
            return;
        }
        let body = Body::of(self);
        // The counted blocks before each run.
        let mut before = Vec::with_capacity(self.runs.len() + 1);
        let mut count = 0_u32;
        for (run, counts) in self.runs.iter().zip(&body.counts) {
            before.push(count);
            count = count.saturating_add(if *counts { run.count } else { 0 });
        }
        before.push(count);
        let counts = |run: usize| body.counts.get(run).copied().unwrap_or_default();
        let before = |run: usize| before.get(run).copied().unwrap_or_default();
        for mark in &self.links {
            let Some(Finding {
                kind: Kind::Link(link),
                ..
            }) = findings.get_mut(mark.finding)
            else {
                continue;
            };
            match mark.block {
                Some((run, nth)) if counts(run) => {
                    link.paragraph = before(run).saturating_add(nth);
                    link.before_body = false;
                    link.in_body = true;
                    if body.doubts(mark.container) {
                        link.place = Place::Body;
                    }
                }
                _ => {
                    // The last run may have grown since.
                    let (runs, blocks) = mark.before;
                    let count = match runs.checked_sub(1) {
                        Some(last) if counts(last) => before(last).saturating_add(blocks),
                        _ => before(runs),
                    };
                    link.paragraph = count.saturating_add(1);
                    link.before_body = count == 0;
                    link.in_body = !mark.is_closed_off && body.holds(mark.container)
                        || self.is_given(mark.start..mark.start + 1);
                }
            }
        }
    }

    /// Where the counted paragraphs are.
    pub(in crate::formats::html) fn text_places(&self) -> TextPlaces {
        let body = Body::of(self);
        let offset = |offset: u32| usize::try_from(offset).unwrap_or(usize::MAX);
        let runs = self.runs.iter().zip(&body.counts);
        let root = usize::try_from(body.root).ok();
        TextPlaces {
            paragraphs: runs
                .filter(|(_, counts)| **counts)
                .map(|(run, _)| offset(run.start)..offset(run.end))
                .collect(),
            root: root
                .and_then(|root| self.containers.get(root))
                .map(|container| offset(container.start)),
        }
    }
}

/// Where the text of the article is.
#[derive(Debug, Default)]
pub(in crate::formats::html) struct TextPlaces {
    /// The counted paragraphs, in order; those in a row may be one range.
    pub(in crate::formats::html) paragraphs: Vec<Range<usize>>,
    /// Where the element begins that holds them, if it is not the whole page.
    pub(in crate::formats::html) root: Option<usize>,
}

/// Which of the blocks are the text of the article.
struct Body {
    /// For each run.
    counts: Vec<bool>,
    /// The container that holds the text; [`NONE`] where the whole page does.
    root: u32,
    /// For each container whether it is within the root, and in no part that is none of
    /// the text.
    within: Vec<bool>,
    /// For each container whether a name of it or of one around it is not believed.
    doubted: Vec<bool>,
}

impl Body {
    fn of(page: &Paragraphs<'_, '_>) -> Self {
        if !page.given.is_empty() {
            return Self {
                counts: page.runs.iter().map(|run| run.traits.is_given).collect(),
                root: NONE,
                within: vec![false; page.containers.len()],
                doubted: Vec::new(),
            };
        }
        let mut tree = Tree::new(page);
        tree.leave_out();
        let root = tree.root();
        let within = tree.within(root);
        let mut body = Self {
            counts: Vec::new(),
            root,
            within,
            doubted: tree.doubted(),
        };
        let runs = &page.runs;
        body.counts = runs
            .iter()
            .map(|run| body.holds(run.container) && !run.traits.is_linked)
            .collect();
        body.keep_paragraphs(runs);
        body.drop_first_lines(runs);
        body
    }

    /// Whether names around this container say that it is beside the text, and it is not.
    fn doubts(&self, container: u32) -> bool {
        let at = usize::try_from(container).ok();
        at.and_then(|at| self.doubted.get(at))
            .copied()
            .unwrap_or_default()
    }

    fn holds(&self, container: u32) -> bool {
        match usize::try_from(container) {
            Ok(at) if container != NONE => self.within.get(at).copied().unwrap_or_default(),
            _ => self.root == NONE,
        }
    }

    /// If the article has `p` elements, other blocks do not count as paragraphs.
    fn keep_paragraphs(&mut self, runs: &[Run]) {
        let is_paragraph = |(run, counts): (&Run, &bool)| *counts && run.traits.is_paragraph;
        if runs.iter().zip(&self.counts).any(is_paragraph) {
            for (run, counts) in runs.iter().zip(&mut self.counts) {
                *counts &= run.traits.is_paragraph;
            }
        }
    }

    /// Bylines, dates and places are above the first sentence.
    fn drop_first_lines(&mut self, runs: &[Run]) {
        let is_sentence = |(run, counts): (&Run, &bool)| *counts && run.traits.is_sentence;
        if let Some(first) = runs.iter().zip(&self.counts).position(is_sentence) {
            for counts in self.counts.iter_mut().take(first) {
                *counts = false;
            }
        }
    }
}
