//! Lines and columns of byte offsets.

use alloc::vec::Vec;

/// A line and a column, as an editor shows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Location {
    /// The line, from 1.
    pub line: usize,
    /// The column in `char`s (Unicode scalar values), from 1.
    pub column: usize,
}

impl Location {
    /// The place of a line and a column, both counted from 1.
    #[must_use]
    pub const fn new(line: usize, column: usize) -> Self {
        Self { line, column }
    }
}

impl core::fmt::Display for Location {
    /// `line:column`
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Finds the line and column of byte offsets.
///
/// A line ends with `\n`, `\r\n` or `\r`, as HTML's input preprocessing has it. Building the
/// index is one pass; each question takes logarithmic time, however long the lines are.
///
/// # Examples
///
/// ```
/// use byline_html::LineIndex;
///
/// let source = "<p>\n  gül <a href=x>";
/// let lines = LineIndex::new(source);
/// let link = source.find("<a").ok_or("no link")?;
/// assert_eq!(lines.location(link).to_string(), "2:7");
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone)]
pub struct LineIndex<'s> {
    source: &'s str,
    /// Where each line but the first begins.
    starts: Vec<usize>,
    /// How many chars precede each block.
    chars_before: Vec<usize>,
}

/// The bytes of a block: chars are counted in one at most for each question.
const BLOCK: usize = 128;

impl<'s> LineIndex<'s> {
    /// Indexes `source` in one pass.
    #[must_use]
    pub fn new(source: &'s str) -> Self {
        let bytes = source.as_bytes();
        let starts = memchr::memchr2_iter(b'\n', b'\r', bytes)
            // Of `\r\n` only the `\n` ends the line.
            .filter(|at| bytes.get(*at) == Some(&b'\n') || bytes.get(at + 1) != Some(&b'\n'))
            .map(|at| at + 1)
            .collect();
        let chars_before = bytes
            .chunks(BLOCK)
            .scan(0, |chars, block| {
                let before = *chars;
                *chars += count_chars(block);
                Some(before)
            })
            .collect();
        Self {
            source,
            starts,
            chars_before,
        }
    }

    /// The position of the char at byte `offset`; of the end where it is beyond the source.
    #[must_use]
    pub fn location(&self, offset: usize) -> Location {
        let mut offset = offset.min(self.source.len());
        while !self.source.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = line
            .checked_sub(1)
            .and_then(|index| self.starts.get(index))
            .copied()
            .unwrap_or_default();
        Location {
            line: line + 1,
            column: self.chars_before(offset) - self.chars_before(start) + 1,
        }
    }

    fn chars_before(&self, offset: usize) -> usize {
        let block = offset / BLOCK;
        let Some(before) = self.chars_before.get(block) else {
            // Only the end of a source of whole blocks is after the last one.
            return self.chars_before.last().map_or(0, |before| {
                before + count_chars(self.bytes((self.chars_before.len() - 1) * BLOCK, offset))
            });
        };
        before + count_chars(self.bytes(block * BLOCK, offset))
    }

    fn bytes(&self, from: usize, to: usize) -> &'s [u8] {
        self.source.as_bytes().get(from..to).unwrap_or_default()
    }
}

/// Counts the bytes that begin a char.
fn count_chars(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .filter(|byte| !matches!(byte, 0x80..=0xbf))
        .count()
}
