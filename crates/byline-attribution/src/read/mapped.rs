//! A text derived from another one, with a map from its offsets back to the source.

use std::ops::Range;

use byline_html::decode_text;

/// A derived text, and for each piece of it the span of the source that it comes from.
#[derive(Debug, Default)]
pub(crate) struct Mapped {
    text: String,
    runs: Vec<Run>,
}

/// A piece of the derived text. It is a copy of its source where both are equally long.
#[derive(Debug)]
struct Run {
    text: Range<usize>,
    source: Range<usize>,
}

impl Mapped {
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    #[cfg(feature = "markdown")]
    pub(crate) fn len(&self) -> usize {
        self.text.len()
    }

    /// Adds a copy of the source at `start`.
    pub(crate) fn copy(&mut self, piece: &str, start: usize) {
        let at = self.text.len();
        self.text.push_str(piece);
        if let Some(last) = self.runs.last_mut()
            && last.text.end == at
            && last.source.end == start
            && last.text.len() == last.source.len()
        {
            last.text.end += piece.len();
            last.source.end += piece.len();
            return;
        }
        if !piece.is_empty() {
            self.runs.push(Run {
                text: at..self.text.len(),
                source: start..start + piece.len(),
            });
        }
    }

    /// Adds a rein_body of a piece of the source.
    pub(crate) fn stand_in(&mut self, piece: &str, source: Range<usize>) {
        let at = self.text.len();
        self.text.push_str(piece);
        if !piece.is_empty() {
            self.runs.push(Run {
                text: at..self.text.len(),
                source,
            });
        }
    }

    /// Adds a piece that comes from nothing in the source.
    #[cfg(any(feature = "markdown", test))]
    pub(crate) fn insert(&mut self, piece: &str) {
        self.text.push_str(piece);
    }

    /// Adds a text with its character references decoded; `start` is its place in the source.
    pub(crate) fn decode(&mut self, raw: &str, start: usize) {
        /// No named reference is longer (`&CounterClockwiseContourIntegral;`).
        const LONGEST: usize = 34;
        let mut from = 0;
        for ampersand in memchr::memchr_iter(b'&', raw.as_bytes()) {
            if ampersand < from {
                continue;
            }
            self.copy(raw.get(from..ampersand).unwrap_or_default(), start + from);
            let rest = raw.as_bytes().get(ampersand..).unwrap_or_default();
            let near = rest.get(..rest.len().min(LONGEST)).unwrap_or_default();
            from = match memchr::memchr(b';', near) {
                Some(end) => ampersand + end + 1,
                None => ampersand + 1,
            };
            let reference = raw.get(ampersand..from).unwrap_or_default();
            let decoded = decode_text(reference);
            self.stand_in(&decoded, start + ampersand..start + from);
        }
        self.copy(raw.get(from..).unwrap_or_default(), start + from);
    }

    /// Adds a text as HTML that shows it: `<` becomes `&lt;`.
    ///
    /// `source` is the place of the text; where both are equally long it is a copy.
    pub(crate) fn escape(&mut self, text: &str, source: Range<usize>) {
        let is_copy = text.len() == source.len();
        let mut from = 0;
        let at = |from: usize, to: usize| {
            if is_copy {
                source.start + from..source.start + to
            } else {
                source.clone()
            }
        };
        for (place, c) in text.char_indices() {
            let escaped = match c {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                _ => continue,
            };
            let plain = text.get(from..place).unwrap_or_default();
            self.stand_in(plain, at(from, place));
            self.stand_in(escaped, at(place, place + 1));
            from = place + 1;
        }
        let plain = text.get(from..).unwrap_or_default();
        self.stand_in(plain, at(from, text.len()));
    }

    /// The span of the source that a piece of the derived text comes from.
    pub(crate) fn source(&self, range: &Range<usize>) -> Range<usize> {
        let first = self.runs.partition_point(|run| run.text.end <= range.start);
        let start = match self.runs.get(first) {
            Some(run) if run.is_copy() => {
                run.source.start + range.start.saturating_sub(run.text.start)
            }
            Some(run) => run.source.start,
            None => self.runs.last().map_or(0, |run| run.source.end),
        };
        let last = self.runs.partition_point(|run| run.text.start < range.end);
        let end = match last.checked_sub(1).and_then(|last| self.runs.get(last)) {
            Some(run) if run.is_copy() => run.source.end - run.text.end.saturating_sub(range.end),
            Some(run) => run.source.end,
            None => start,
        };
        start..end.max(start)
    }
}

impl Run {
    fn is_copy(&self) -> bool {
        self.text.len() == self.source.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decoded_text_leads_back_to_its_source() {
        let source = "x &lt;a href=&quot;u&quot;&gt;t & u &notaname; &amp;lt;";
        let mut mapped = Mapped::default();
        mapped.decode(source, 0);
        assert_eq!(
            mapped.text(),
            "x <a href=\"u\">t & u &notaname; &lt;".replace("&notaname;", "¬aname;")
        );
        let tag = mapped.text().find("<a").unwrap();
        let end = mapped.text().find('>').unwrap() + 1;
        let span = mapped.source(&(tag..end));
        assert_eq!(&source[span], "&lt;a href=&quot;u&quot;&gt;");
    }

    #[test]
    fn escaped_text_leads_back_to_its_source() {
        let source = "a < b";
        let mut mapped = Mapped::default();
        mapped.insert("<p>");
        mapped.escape(source, 0..5);
        assert_eq!(mapped.text(), "<p>a &lt; b");
        assert_eq!(mapped.source(&(5..9)), 2..3);
        assert_eq!(mapped.source(&(3..11)), 0..5);
    }
}
