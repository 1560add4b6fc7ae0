//! The text of a line, and the marks in it.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Reverse;
use core::ops::Range;

use super::MAX_DEPTH;
use crate::body::{MarkKind, Text};
use crate::url::WebUrl;

/// The text being read, white space folded, and its marks.
#[derive(Default)]
pub(super) struct Inline {
    pub(super) text: String,
    open: Vec<Opened>,
    marks: Vec<FoundMark>,
    /// How many elements were opened.
    count: usize,
}

/// An inline element that is open.
struct Opened {
    name: String,
    kind: Option<MarkKind>,
    start: usize,
    order: usize,
}

struct FoundMark {
    range: Range<usize>,
    kind: MarkKind,
    /// Of two marks on the same words, the outer one was opened first.
    order: usize,
}

impl FoundMark {
    fn place(&self) -> impl Ord + use<> {
        (self.range.start, Reverse(self.range.end), self.order)
    }
}

impl Inline {
    pub(super) fn push(&mut self, text: &str, keep: bool) {
        if keep {
            self.text.push_str(text);
            return;
        }
        // Most white space is one space between two words, and stays where it is.
        if is_folded(text) && !text.starts_with(' ') {
            self.text.push_str(text);
            return;
        }
        let mut after_space = self.text.is_empty() || self.text.ends_with([' ', '\n']);
        let mut start = 0;
        for (at, byte) in text.bytes().enumerate() {
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b'\x0C') {
                after_space = false;
                continue;
            }
            if byte != b' ' || after_space {
                self.text.push_str(text.get(start..at).unwrap_or_default());
                start = at + 1;
                if !after_space {
                    self.text.push(' ');
                }
            }
            after_space = true;
        }
        self.text.push_str(text.get(start..).unwrap_or_default());
    }

    pub(super) fn open(&mut self, name: &str, kind: Option<MarkKind>) {
        // Inline elements are seldom nested; a thousand of them are an attack.
        if self.open.len() < MAX_DEPTH {
            self.count += 1;
            self.open.push(Opened {
                name: name.to_owned(),
                kind,
                start: self.text.len(),
                order: self.count,
            });
        }
    }

    /// Whether the innermost inline element has this name.
    pub(super) fn is_in(&self, name: &str) -> bool {
        self.open.last().is_some_and(|open| open.name == name)
    }

    /// Where the innermost link that is open leads.
    pub(super) fn link(&self) -> Option<&WebUrl> {
        self.open.iter().rev().find_map(|open| match &open.kind {
            Some(MarkKind::Link(url)) => Some(url),
            _ => None,
        })
    }

    /// Closes an inline element, if this is one.
    pub(super) fn close(&mut self, name: &str) -> bool {
        let Some(at) = self.open.iter().rposition(|open| open.name == name) else {
            return false;
        };
        let element = self.open.remove(at);
        if let Some(kind) = element.kind {
            self.marks.push(FoundMark {
                range: element.start..self.text.len(),
                kind,
                order: element.order,
            });
        }
        true
    }

    pub(super) fn take_raw(&mut self) -> String {
        self.marks.clear();
        self.open.clear();
        core::mem::take(&mut self.text)
    }

    /// The text without outer white space, marks moved with it. Elements that are open go
    /// on in the next text.
    pub(super) fn take(&mut self) -> Text {
        for element in &mut self.open {
            let start = core::mem::take(&mut element.start);
            if let Some(kind) = &element.kind {
                self.marks.push(FoundMark {
                    range: start..self.text.len(),
                    kind: kind.clone(),
                    order: element.order,
                });
            }
        }
        let text = core::mem::take(&mut self.text);
        let mut marks = core::mem::take(&mut self.marks);
        let lead = text.len() - text.trim_start().len();
        let plain = text.trim();
        for FoundMark { range, .. } in &mut marks {
            range.start = range.start.saturating_sub(lead).min(plain.len());
            range.end = range.end.saturating_sub(lead).min(plain.len());
        }
        marks.retain(|mark| !mark.range.is_empty());
        marks.sort_by_key(FoundMark::place);
        let mut marks = joined(marks);
        marks.sort_by_key(FoundMark::place);
        let marks = marks.into_iter().map(|mark| (mark.range, mark.kind));
        Text::new(plain).with_marks(marks).unwrap_or_default()
    }
}

/// Joins marks that were closed and opened again where another one ended.
fn joined(marks: Vec<FoundMark>) -> Vec<FoundMark> {
    let mut kept: Vec<FoundMark> = Vec::with_capacity(marks.len());
    for mark in marks {
        // Only the last few can touch it.
        let touching = kept
            .iter_mut()
            .rev()
            .take(16)
            .find(|known| known.range.end == mark.range.start && known.kind == mark.kind);
        match touching {
            Some(known) => known.range.end = mark.range.end,
            None => kept.push(mark),
        }
    }
    kept
}

/// Whether all white space of a text is one space between two words.
fn is_folded(text: &str) -> bool {
    let bytes = text.as_bytes();
    let next = bytes.get(1..).unwrap_or_default();
    // Without an early end, so that the compiler can look at many bytes at once.
    let has_other = bytes.iter().fold(false, |found, byte| {
        found | matches!(byte, b'\t' | b'\n' | b'\r' | b'\x0C')
    });
    let pairs = bytes.iter().zip(next);
    let has_two = pairs.fold(false, |found, (one, other)| {
        found | ((*one == b' ') & (*other == b' '))
    });
    !has_other && !has_two
}
