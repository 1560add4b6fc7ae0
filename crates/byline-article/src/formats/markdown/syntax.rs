//! Syntax that the model has no place for: templates of generators, footnotes, comments.
//!
//! Each is replaced by one character of a private plane before the document is parsed, and
//! comes back as a mark over its own source, which is written as it stands.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

pub(super) use crate::body::SYNTAX as MARK;

/// The placeholder of the first source, a private-use character; the next ones are those of the
/// next sources.
const FIRST: u32 = 0x10_0000;
/// How many sources are kept.
const MOST: usize = 60_000;

/// A document whose syntax is replaced.
pub(super) struct Kept<'a> {
    pub(super) text: Cow<'a, str>,
    sources: Vec<&'a str>,
}

impl<'a> Kept<'a> {
    pub(super) fn of(markdown: &'a str) -> Self {
        let begins = ['{', '[', '<'];
        // A document that has such characters itself is read as it is.
        if markdown.contains(|c| u32::from(c) >= FIRST) || !markdown.contains(begins) {
            return Self {
                text: Cow::Borrowed(markdown),
                sources: Vec::new(),
            };
        }
        let mut text = String::with_capacity(markdown.len());
        let mut sources = Vec::new();
        let mut at = 0;
        let mut search = Search::default();
        while let Some(step) = markdown.get(at..).and_then(|rest| rest.find(begins)) {
            let start = at + step;
            text.push_str(markdown.get(at..start).unwrap_or_default());
            let rest = markdown.get(start..).unwrap_or_default();
            let len = search.len(markdown, start, rest);
            let source = len.and_then(|len| rest.get(..len));
            let sign = u32::try_from(sources.len()).ok();
            let sign = sign.and_then(|index| char::from_u32(FIRST + index));
            match (source, sign) {
                (Some(source), Some(sign)) if sources.len() < MOST => {
                    text.push(sign);
                    sources.push(source);
                    at = start + source.len();
                }
                _ => {
                    // The three characters are one byte each.
                    text.push_str(rest.get(..1).unwrap_or_default());
                    at = start + 1;
                }
            }
        }
        text.push_str(markdown.get(at..).unwrap_or_default());
        Self {
            text: Cow::Owned(text),
            sources,
        }
    }

    /// The parts of a text: what is text, and what is the source of syntax.
    pub(super) fn parts<'t>(&self, text: &'t str) -> Vec<Part<'t, 'a>> {
        let mut parts = Vec::new();
        let mut at = 0;
        for (place, c) in text.char_indices() {
            if let Some(source) = self.source(c) {
                parts.push(Part::Text(text.get(at..place).unwrap_or_default()));
                parts.push(Part::Syntax(source));
                at = place + c.len_utf8();
            }
        }
        parts.push(Part::Text(text.get(at..).unwrap_or_default()));
        parts.retain(|part| !matches!(part, Part::Text("")));
        parts
    }

    /// The text as it was.
    pub(super) fn restored<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if !text.contains(|c| self.source(c).is_some()) {
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len() * 2);
        for part in self.parts(text) {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Syntax(source) => out.push_str(source),
            }
        }
        Cow::Owned(out)
    }

    fn source(&self, c: char) -> Option<&'a str> {
        let index = u32::from(c).checked_sub(FIRST)?;
        self.sources.get(usize::try_from(index).ok()?).copied()
    }
}

pub(super) enum Part<'t, 'a> {
    Text(&'t str),
    Syntax(&'a str),
}

/// Where the ends of syntax are: each place is looked for once, so that a document that opens
/// a thousand and closes none takes no longer than another.
#[derive(Default)]
struct Search {
    ends: [Next; PAIRS.len()],
    blank: Next,
}

/// The next place of something, and from where on it was looked for.
#[derive(Default, Clone, Copy)]
struct Next {
    known: Option<(usize, Option<usize>)>,
}

impl Next {
    /// The first place at or after `start`.
    fn at(&mut self, text: &str, what: &str, start: usize) -> Option<usize> {
        if let Some((from, place)) = self.known
            && from <= start
            && place.is_none_or(|place| place >= start)
        {
            return place;
        }
        let place = text.get(start..)?.find(what).map(|at| start + at);
        self.known = Some((start, place));
        place
    }
}

/// How syntax begins and ends, the longer beginnings first.
const PAIRS: [(&str, &str); 6] = [
    ("{{<", ">}}"),
    ("{{%", "%}}"),
    ("{{", "}}"),
    ("{%", "%}"),
    ("{:", "}"),
    ("<!--", "-->"),
];

impl Search {
    /// How long the syntax is that begins at `start`, if one does.
    fn len(&mut self, markdown: &str, start: usize, rest: &str) -> Option<usize> {
        if rest.starts_with('[') {
            return bracketed(markdown, start, rest);
        }
        let mut pairs = PAIRS.iter().zip(&mut self.ends);
        let ((open, close), ends) = pairs.find(|((open, _), _)| rest.starts_with(open))?;
        let end = ends.at(markdown, close, start + open.len())?;
        let len = end + close.len() - start;
        if *open == "<!--" {
            // A comment among words is HTML, which the parser knows.
            let after = rest.get(len..)?.split('\n').next()?;
            let before = before_on_line(markdown, start);
            let is_alone = before.is_some_and(|text| text.trim().is_empty());
            return (is_alone && after.trim().is_empty()).then_some(len);
        }
        // Templates stay within a paragraph, attribute lists within a line.
        let blank = self.blank.at(markdown, "\n\n", start);
        let is_near = blank.is_none_or(|blank| end < blank);
        let is_fine = is_near && (*open != "{:" || !rest.get(..len)?.contains('\n'));
        is_fine.then_some(len)
    }
}

/// The text before a place on its line, if it is at most 40 bytes long.
fn before_on_line(markdown: &str, start: usize) -> Option<&str> {
    let mut from = start.saturating_sub(40);
    while !markdown.is_char_boundary(from) {
        from += 1;
    }
    let window = markdown.get(from..start)?;
    match window.rfind('\n') {
        Some(end) => window.get(end + 1..),
        None => (from == 0).then_some(window),
    }
}

/// Footnotes, the kinds of alerts, and the boxes of task lists.
fn bracketed(markdown: &str, start: usize, rest: &str) -> Option<usize> {
    // Up to the next bracket or line end, so that all searches together are linear.
    let inner = rest.get(1..)?;
    let end = inner.find([']', '[', '\n'])?;
    if !inner.get(end..)?.starts_with(']') {
        return None;
    }
    let label = inner.get(..end)?;
    let len = end + 2;
    let after = rest.get(len..)?;
    let before = before_on_line(markdown, start);
    if let Some(name) = label.strip_prefix('^') {
        let is_label = !name.is_empty() && !name.contains(char::is_whitespace);
        // A definition keeps its colon and space.
        let is_first = before.is_some_and(|before| before.trim().is_empty());
        let is_definition = is_first && after.starts_with(": ");
        return is_label.then_some(if is_definition { len + 2 } else { len });
    }
    let before = before?.trim_start();
    if let Some(name) = label.strip_prefix('!') {
        let is_alert = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_uppercase());
        return (is_alert && before.trim_end() == ">").then_some(len);
    }
    let number = before
        .strip_suffix(". ")
        .or_else(|| before.strip_suffix(") "));
    let is_number = |number: &str| number.bytes().all(|byte| byte.is_ascii_digit());
    let is_item = matches!(before, "- " | "* " | "+ ") || number.is_some_and(is_number);
    let is_box = matches!(label, " " | "x" | "X") && after.starts_with(' ');
    (is_box && is_item).then_some(len + 1)
}
