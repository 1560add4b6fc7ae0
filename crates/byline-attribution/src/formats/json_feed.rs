//! Reads JSON Feed: the links of each item, and the HTML in its contents.

use std::ops::Range;

pub(super) mod repair;

use crate::formats::feed::link_finding;
use crate::formats::{Description, html, text};
use crate::read::ReadContext;
use crate::read::finding::{Finding, Findings, Kind};
use crate::read::mapped::Mapped;
use crate::read::resolve::Base;
use crate::style::Mode;
use crate::verdict::excerpt::{LONGEST_NAME, cut};
use crate::verdict::{Cause, Reason};

pub(super) const FORMAT: Description = Description {
    mode: Some(Mode::Standard),
    read,
    proposals: repair::proposals,
    language: repair::language,
};

/// Finds what concerns the policies of a JSON feed.
///
/// What is not JSON is skipped: a feed that is cut off is judged as far as it goes.
pub(crate) fn read(source: &str, reading: ReadContext<'_>) -> Findings {
    let base = Base::of_page(reading.page_url);
    let mut findings = Findings::default();
    for member in Members::new(source) {
        let mut found = match (member.is_in_items, member.name.as_str()) {
            (true, "content_html") => html::read(member.value.text(), reading),
            (true, "content_text" | "summary" | "title") => {
                text::read(member.value.text(), reading.matcher)
            }
            (true, "url" | "external_url") => {
                let href = member.value.text().to_owned();
                let text = href.clone();
                let finding =
                    link_finding(&reading, base.as_ref(), member.span.clone(), href, text);
                findings.list.extend(finding);
                continue;
            }
            (_, name) if name.ends_with("url") || matches!(name, "image" | "banner_image") => {
                let spots = reading.matcher.spots(member.value.text());
                let concerned = reading.matcher.named(&spots);
                if member.depth > 2 && !concerned.is_empty() {
                    let what = format!("member {}", cut(name, LONGEST_NAME));
                    findings.list.push(Finding {
                        span: member.span.clone(),
                        href: Some(member.value.text().to_owned()),
                        text: String::new(),
                        kind: Kind::Place {
                            reason: Reason::NotHyperlink,
                            cause: Some(Cause::new(what, None)),
                        },
                        concerned,
                    });
                }
                continue;
            }
            _ => continue,
        };
        found.remap_causes(|span| member.value.source(span));
        for mut finding in found.list {
            finding.span = member.value.source(&finding.span);
            findings.list.push(finding);
        }
    }
    findings.list.sort_by_key(|finding| finding.span.start);
    findings
}

/// A member of an object whose value is a string.
struct Member {
    /// Whether the nearest member that holds an array or object around it is `items`.
    is_in_items: bool,
    name: String,
    value: Mapped,
    /// The value with its quotes.
    span: Range<usize>,
    depth: usize,
}

/// The string members of all objects, in the order of the text.
struct Members<'s> {
    source: &'s str,
    at: usize,
    /// For each open array or object whether the nearest member around what is in it is `items`.
    open: Vec<bool>,
    /// A string that has been read and may be a name.
    name: Option<String>,
    /// Whether a colon is before what comes.
    is_value: bool,
}

/// Values nested deeper are skipped.
const MAX_DEPTH: usize = 64;

impl<'s> Members<'s> {
    fn new(source: &'s str) -> Self {
        Self {
            source,
            at: 0,
            open: Vec::new(),
            name: None,
            is_value: false,
        }
    }

    fn is_in_items(&self) -> bool {
        self.open.last().copied().unwrap_or_default()
    }

    /// Reads the string whose opening quote is at `start`.
    fn string(&mut self, start: usize) -> (Mapped, Range<usize>) {
        let mut value = Mapped::default();
        let bytes = self.source.as_bytes();
        let mut from = start + 1;
        loop {
            let rest = bytes.get(from..).unwrap_or_default();
            let stop = memchr::memchr2(b'"', b'\\', rest).map_or(bytes.len(), |at| from + at);
            value.copy(self.source.get(from..stop).unwrap_or_default(), from);
            if bytes.get(stop) != Some(&b'\\') {
                self.at = (stop + 1).min(bytes.len());
                return (value, start..self.at);
            }
            from = self.escape(stop, &mut value);
        }
    }

    /// Reads the escape at a backslash; the answer is where it ends.
    fn escape(&self, at: usize, value: &mut Mapped) -> usize {
        let bytes = self.source.as_bytes();
        let unit = |at: usize| {
            let digits = self.source.get(at + 2..at + 6)?;
            let escaped = bytes.get(at) == Some(&b'\\') && bytes.get(at + 1) == Some(&b'u');
            escaped
                .then(|| u32::from_str_radix(digits, 16).ok())
                .flatten()
        };
        let Some(letter) = self
            .source
            .get(at + 1..)
            .and_then(|rest| rest.chars().next())
        else {
            return self.source.len();
        };
        let (decoded, end) = match letter {
            'n' => ('\n', at + 2),
            't' => ('\t', at + 2),
            'r' => ('\r', at + 2),
            'b' => ('\u{8}', at + 2),
            'f' => ('\u{c}', at + 2),
            'u' => match (unit(at), unit(at + 6)) {
                // A surrogate pair (RFC 8259, section 7).
                (Some(high @ 0xd800..=0xdbff), Some(low @ 0xdc00..=0xdfff)) => {
                    let scalar = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                    (char::from_u32(scalar).unwrap_or('\u{fffd}'), at + 12)
                }
                (Some(scalar), _) => (char::from_u32(scalar).unwrap_or('\u{fffd}'), at + 6),
                (None, _) => ('\u{fffd}', at + 2),
            },
            other => (other, at + 1 + other.len_utf8()),
        };
        value.stand_in(decoded.encode_utf8(&mut [0; 4]), at..end);
        end
    }
}

impl Iterator for Members<'_> {
    type Item = Member;

    fn next(&mut self) -> Option<Member> {
        loop {
            let byte = *self.source.as_bytes().get(self.at)?;
            match byte {
                b'"' => {
                    let (value, span) = self.string(self.at);
                    if !self.is_value {
                        self.name = Some(value.text().to_owned());
                        continue;
                    }
                    self.is_value = false;
                    let Some(name) = self.name.take() else {
                        continue;
                    };
                    return Some(Member {
                        is_in_items: self.is_in_items(),
                        name,
                        value,
                        span,
                        depth: self.open.len(),
                    });
                }
                b':' => self.is_value = true,
                b'{' | b'[' => {
                    let name = self.name.take().filter(|_| self.is_value);
                    let is_in_items = match name.as_deref() {
                        None | Some("") => self.is_in_items(),
                        Some(name) => name == "items",
                    };
                    if self.open.len() < MAX_DEPTH {
                        self.open.push(is_in_items);
                    }
                    self.is_value = false;
                }
                b'}' | b']' => {
                    self.open.pop();
                    self.is_value = false;
                    self.name = None;
                }
                b',' => self.is_value = false,
                _ => {}
            }
            self.at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found_with_their_places() {
        let source = r#"{"version":"1","items":[{"id":"1","content_html":"\u003ca\n\"\ud83d\ude00","tags":["x"]}]}"#;
        let members: Vec<_> = Members::new(source)
            .map(|member| {
                (
                    member.is_in_items,
                    member.name,
                    member.value.text().to_owned(),
                )
            })
            .collect();
        let want = [
            (false, "version", "1"),
            (true, "id", "1"),
            (true, "content_html", "<a\n\"😀"),
        ];
        let want = want.map(|(a, b, c)| (a, b.to_owned(), c.to_owned()));
        assert_eq!(members, want);
    }
}
