//! Lines and columns of places that come in order, in one pass and without an index.

use byline_html::Location;

/// Computes the line and column of ascending byte offsets.
///
/// An index of all lines would take more memory than a check may: a page has few
/// candidates, and they come in order.
#[derive(Debug)]
pub(crate) struct Lines<'s> {
    source: &'s str,
    read: usize,
    line: usize,
    column: usize,
}

impl<'s> Lines<'s> {
    pub(crate) fn new(source: &'s str) -> Self {
        Self {
            source,
            read: 0,
            line: 1,
            column: 1,
        }
    }

    /// The place of an offset that is not before the last one asked for.
    pub(crate) fn at(&mut self, offset: usize) -> Location {
        let bytes = self.source.as_bytes();
        let passed = bytes.get(self.read..offset).unwrap_or_default();
        // Counting one byte is several times as fast as visiting the places of two, and few
        // pages have any `\r`.
        self.line += memchr::memchr_iter(b'\n', passed).count();
        let mut line_start = memchr::memrchr(b'\n', passed).map(|end| end + 1);
        for end in memchr::memchr_iter(b'\r', passed) {
            // Of `\r\n` only the `\n` ends the line.
            if bytes.get(self.read + end + 1) != Some(&b'\n') {
                self.line += 1;
                line_start = line_start.max(Some(end + 1));
            }
        }
        let on_line = passed.get(line_start.unwrap_or(0)..).unwrap_or_default();
        let chars = on_line
            .iter()
            .filter(|byte| (**byte & 0xc0) != 0x80)
            .count();
        self.column = match line_start {
            Some(_) => 1 + chars,
            None => self.column + chars,
        };
        self.read = self.read.max(offset);
        Location::new(self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use byline_html::LineIndex;

    use super::*;

    #[test]
    fn places_are_those_of_the_index() {
        let source = "a\nгül\r\n\r\rб\n\u{feff}x";
        let index = LineIndex::new(source);
        let mut lines = Lines::new(source);
        for (offset, _) in source.char_indices() {
            let place = index.location(offset);
            let want = (place.line, place.column);
            let got = lines.at(offset);
            assert_eq!((got.line, got.column), want, "offset {offset}");
        }
    }
}
