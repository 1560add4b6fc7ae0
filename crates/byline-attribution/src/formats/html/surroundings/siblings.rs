//! Where an element is among the children of its parent.

use std::ops::Range;

use byline_html::ElementKind;

use super::Surroundings;
use crate::style::Implied;

/// The position of an open element among the children of its parent. It is small, because a
/// page has many.
#[derive(Debug, Clone, Copy)]
pub(super) struct SiblingPosition {
    pub(super) index: u32,
    /// How many children it has so far.
    pub(super) children: u32,
    /// Where its own children begin among the starts.
    pub(super) first: usize,
    pub(super) kind: ElementKind,
    pub(super) implied: Option<Implied>,
}

/// The most starts that are kept at once. Of an element after them, only the number of those before
/// it is known.
const MOST_STARTS: usize = 1024;

impl Surroundings<'_> {
    pub(super) fn push(&mut self, index: u32, kind: ElementKind, implied: Option<Implied>) {
        self.open.push(SiblingPosition {
            index,
            children: 0,
            first: self.starts.len(),
            kind,
            implied,
        });
    }

    #[inline]
    pub(super) fn count(&mut self, start: usize) -> u32 {
        let start = u32::try_from(start).unwrap_or(u32::MAX - 64);
        self.count_at(start)
    }

    pub(super) fn count_at(&mut self, start: u32) -> u32 {
        let Some(parent) = self.open.last_mut() else {
            return 1;
        };
        parent.children = parent.children.saturating_add(1);
        let count = parent.children;
        if self.starts.len() < MOST_STARTS {
            self.starts.push(start);
        }
        count
    }

    /// Which starts are those of the elements before a child of the open element.
    pub(super) fn before(&self, depth: usize, index: u32) -> Range<usize> {
        let first = match depth.checked_sub(1) {
            Some(parent) => self.open.get(parent).map_or(0, |parent| parent.first),
            None => 0,
        };
        let count = usize::try_from(index.saturating_sub(1)).unwrap_or(usize::MAX);
        let end = first.saturating_add(count);
        if end <= self.starts.len() {
            first..end
        } else {
            // Not all of them were kept.
            first..first
        }
    }
}
