//! The header lines of WARC records and of HTTP responses.
//!
//! Crawlers store what servers send: lines without a colon are skipped, continued lines
//! (RFC 9112, section 5.2) are joined, a name may be followed by spaces.

/// The lines of a header, up to its end.
pub(crate) struct Fields<'h> {
    lines: Vec<(&'h str, String)>,
}

impl<'h> Fields<'h> {
    /// Reads header lines, without the line before them.
    pub(crate) fn parse(header: &'h [u8]) -> Self {
        let mut lines: Vec<(&str, String)> = Vec::new();
        for line in header.split(|byte| *byte == b'\n') {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            let is_continued = line.starts_with(b" ") || line.starts_with(b"\t");
            if is_continued {
                if let Some((_, value)) = lines.last_mut() {
                    if !value.is_empty() {
                        value.push(' ');
                    }
                    value.push_str(String::from_utf8_lossy(line).trim());
                }
                continue;
            }
            let Some(colon) = line.iter().position(|byte| *byte == b':') else {
                continue;
            };
            let (name, value) = line.split_at_checked(colon).unwrap_or_default();
            let Ok(name) = std::str::from_utf8(name) else {
                continue;
            };
            let value = String::from_utf8_lossy(value.get(1..).unwrap_or_default());
            lines.push((name.trim(), value.trim().to_owned()));
        }
        Self { lines }
    }

    /// The values of a name, in order.
    pub(crate) fn all(&self, name: &str) -> impl DoubleEndedIterator<Item = &str> {
        let named = move |line: &&(&str, String)| line.0.eq_ignore_ascii_case(name);
        self.lines
            .iter()
            .filter(named)
            .map(|(_, value)| value.as_str())
    }

    /// The first value of a name.
    pub(crate) fn first(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }
}

/// The length of a header with the empty line that ends it, and of its lines alone; none if it
/// does not end.
pub(crate) fn end_of_header(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        let rest = bytes.get(at..)?;
        if rest.starts_with(b"\r\n") {
            return Some(at + 2);
        }
        if rest.starts_with(b"\n") {
            return Some(at + 1);
        }
        at += rest.iter().position(|byte| *byte == b'\n')? + 1;
    }
}
