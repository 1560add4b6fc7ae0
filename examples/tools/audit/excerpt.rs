//! The part of a document around a finding.

use std::ops::Range;

use byline_examples::visible::visible;

/// Bytes of a line that are shown whole; saved pages may be one line of a megabyte.
const LONGEST_LINE: usize = 400;
/// Bytes shown on each side of a snippet in a line that is longer.
const CONTEXT: usize = 60;
/// Bytes of a snippet that are underlined at the most.
const LONGEST_SNIPPET: usize = 160;

/// The first boundary of a character at or after `at`.
pub(crate) fn ceil(text: &str, at: usize) -> usize {
    (at..text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len())
}

/// The part of a document that is shown: the lines of a snippet, long ones cut.
pub(crate) struct Excerpt<'a> {
    pub(crate) text: &'a str,
    /// Of the snippet, in the excerpt.
    pub(crate) span: Range<usize>,
    /// Where the excerpt starts in the document.
    start: usize,
    /// Whether the line is too long to be shown whole.
    pub(crate) is_cut: bool,
}

impl<'a> Excerpt<'a> {
    pub(crate) fn around(source: &'a str, span: Range<usize>) -> Self {
        let end = ceil(source, span.end.min(span.start + LONGEST_SNIPPET));
        let line_start = source[..span.start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = source[end..].find('\n').map_or(source.len(), |at| end + at);
        let is_cut = line_end - line_start > LONGEST_LINE;
        let (start, stop) = if is_cut {
            let start = ceil(source, span.start.saturating_sub(CONTEXT)).max(line_start);
            (start, ceil(source, end + CONTEXT).min(line_end))
        } else {
            (line_start, line_end)
        };
        Self {
            text: &source[start..stop],
            span: span.start - start..end - start,
            start,
            is_cut,
        }
    }

    /// A span of the excerpt, in the excerpt as it is shown.
    pub(crate) fn shown(&self, span: Range<usize>) -> Range<usize> {
        let before = |at| visible(&self.text[..at]).len();
        before(span.start)..before(span.end)
    }

    pub(crate) fn relative(&self, span: Range<usize>) -> Option<Range<usize>> {
        let start = span.start.checked_sub(self.start)?;
        let end = span.end.checked_sub(self.start)?;
        (start < end && end <= self.text.len()).then_some(start..end)
    }
}
