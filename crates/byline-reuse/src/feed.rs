//! The text of a feed: what readers of its items see, whether it is written as text, as escaped
//! HTML or in CDATA sections.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use byline_html::{VisibleText, decode_text};

/// The texts of all elements of an XML document, a line each.
#[derive(Debug)]
pub(crate) struct FeedText {
    text: String,
    /// In order.
    pieces: Vec<Piece>,
}

/// The text of one element.
#[derive(Debug)]
struct Piece {
    /// Where it begins in the whole text.
    start: usize,
    content: Content,
    /// The visible text, if the content is HTML.
    visible: Option<VisibleText>,
}

/// Characters of the document, with references and CDATA sections resolved.
#[derive(Debug, Default)]
struct Content {
    text: String,
    /// The sources of its parts, in order: a copied text, or one character reference.
    runs: Vec<Run>,
}

#[derive(Debug)]
struct Run {
    text: usize,
    source: Range<usize>,
    is_copied: bool,
}

impl FeedText {
    pub(crate) fn of(source: &str) -> Self {
        let mut feed = Self {
            text: String::new(),
            pieces: Vec::new(),
        };
        let mut content = Content::default();
        let mut at = 0;
        while let Some(rest) = source.get(at..).filter(|rest| !rest.is_empty()) {
            if let Some(section) = rest.strip_prefix("<![CDATA[") {
                let start = at + (rest.len() - section.len());
                let len = section.find("]]>").unwrap_or(section.len());
                content.copy(source, start..start + len);
                at = (start + len + 3).min(source.len());
            } else if rest.starts_with("<!--") {
                at += rest.find("-->").map_or(rest.len(), |end| end + 3);
            } else if rest.starts_with('<') {
                feed.finish(&mut content);
                at += rest.find('>').map_or(rest.len(), |end| end + 1);
            } else if let Some(len) = reference_len(rest) {
                let decoded = decode_text(rest.get(..len).unwrap_or_default());
                content.push(&decoded, at..at + len, false);
                at += len;
            } else {
                let first = rest.chars().next().map_or(1, char::len_utf8);
                let others = rest.get(first..).unwrap_or_default();
                let len = first + others.find(['<', '&']).unwrap_or(others.len());
                content.copy(source, at..at + len);
                at += len;
            }
        }
        feed.finish(&mut content);
        feed
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn source_span(&self, range: Range<usize>) -> Range<usize> {
        let start = self.piece_at(range.start).map_or(0, |piece| {
            piece.source_span(range.start..range.start + 1).start
        });
        let end = self
            .piece_at(range.end.saturating_sub(1))
            .map_or(0, |piece| {
                piece
                    .source_span(range.end.saturating_sub(1)..range.end)
                    .end
            });
        start..end.max(start)
    }

    /// The parts of the source that `blockquote` and `q` enclose.
    pub(crate) fn quoting_elements(&self) -> Vec<Range<usize>> {
        let pieces = self.pieces.iter().filter(|piece| piece.visible.is_some());
        pieces
            .flat_map(|piece| {
                let elements = crate::quoted::elements(&piece.content.text);
                elements
                    .into_iter()
                    .map(|element| piece.content.source_span(element))
            })
            .collect()
    }

    fn piece_at(&self, offset: usize) -> Option<&Piece> {
        let after = self.pieces.partition_point(|piece| piece.start <= offset);
        self.pieces.get(after.checked_sub(1)?)
    }

    fn finish(&mut self, content: &mut Content) {
        let content = core::mem::take(content);
        if content.text.trim().is_empty() {
            return;
        }
        let visible = is_html(&content.text).then(|| VisibleText::of(&content.text));
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let start = self.text.len();
        self.text.push_str(match &visible {
            Some(visible) => visible.text(),
            None => &content.text,
        });
        self.pieces.push(Piece {
            start,
            content,
            visible,
        });
    }
}

impl Piece {
    /// From a part of the whole text to a part of the document.
    fn source_span(&self, range: Range<usize>) -> Range<usize> {
        let range = range.start - self.start..range.end - self.start;
        self.content.source_span(match &self.visible {
            Some(visible) => visible.source_span(range),
            None => range,
        })
    }
}

impl Content {
    /// Appends text that is in the source as it is.
    fn copy(&mut self, source: &str, range: Range<usize>) {
        let text = source.get(range.clone()).unwrap_or_default();
        self.push(text, range, true);
    }

    fn push(&mut self, text: &str, source: Range<usize>, is_copied: bool) {
        self.runs.push(Run {
            text: self.text.len(),
            source,
            is_copied,
        });
        self.text.push_str(text);
    }

    fn source_span(&self, range: Range<usize>) -> Range<usize> {
        let run = |offset: usize| {
            let after = self.runs.partition_point(|run| run.text <= offset);
            self.runs.get(after.checked_sub(1)?)
        };
        let start = run(range.start).map_or(0, |run| match run.is_copied {
            true => run.source.start + (range.start - run.text),
            false => run.source.start,
        });
        let last = range.end.saturating_sub(1);
        let end = run(last).map_or(0, |run| match run.is_copied {
            true => (run.source.start + (range.end - run.text)).min(run.source.end),
            false => run.source.end,
        });
        start..end.max(start)
    }
}

/// The length of a character reference at the start of a text.
fn reference_len(text: &str) -> Option<usize> {
    /// The longest name that HTML has is shorter.
    const MOST: usize = 40;
    let bytes = text.as_bytes();
    if bytes.first() != Some(&b'&') {
        return None;
    }
    let end = bytes
        .iter()
        .take(MOST)
        .skip(1)
        .position(|byte| !(byte.is_ascii_alphanumeric() || *byte == b'#'))?;
    (bytes.get(end + 1) == Some(&b';')).then_some(end + 2)
}

/// Whether the content of an element is HTML: it has a tag, or a reference that was escaped.
fn is_html(text: &str) -> bool {
    text.match_indices(['<', '&']).any(|(at, mark)| {
        let next = text.as_bytes().get(at + 1);
        next.is_some_and(|next| {
            next.is_ascii_alphabetic() || *next == if mark == "<" { b'/' } else { b'#' }
        })
    })
}
