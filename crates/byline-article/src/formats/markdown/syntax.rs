//! Syntax that the model has no place for: templates of generators, footnotes, comments.
//!
//! Each is replaced by one character of a private plane before the document is parsed, and
//! comes back as a mark over its own source, which is written as it stands.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::jsx;
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
        let begins = ['{', '[', '<', ':', '*', '$'];
        // A document that has such characters itself is read as it is.
        let has_syntax = markdown.contains(begins) || markdown.contains("import ");
        if markdown.contains(|c| u32::from(c) >= FIRST) || !has_syntax {
            return Self {
                text: Cow::Borrowed(markdown),
                sources: Vec::new(),
            };
        }
        let mut text = String::with_capacity(markdown.len());
        let mut sources = Vec::new();
        let mut at = 0;
        let mut search = Search::default();
        while let Some(start) = search.start(markdown, at, begins) {
            text.push_str(markdown.get(at..start).unwrap_or_default());
            let rest = markdown.get(start..).unwrap_or_default();
            let len = search.len(markdown, start, rest);
            let source = len.and_then(|len| rest.get(..len));
            // The parser knows comments; what they hold is no syntax.
            if let Some(comment) = source.filter(|source| source.starts_with("<!--")) {
                text.push_str(comment);
                at = start + comment.len();
                continue;
            }
            let sign = u32::try_from(sources.len()).ok();
            let sign = sign.and_then(|index| char::from_u32(FIRST + index));
            match (source, sign) {
                (Some(source), Some(sign)) if sources.len() < MOST => {
                    text.push(sign);
                    sources.push(source);
                    at = start + source.len();
                }
                _ => {
                    // The characters are of one byte each.
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

    /// Whether the document is MDX, in which indented text is no code.
    pub(super) fn is_mdx(&self) -> bool {
        let is_jsx = |source: &&'a str| source.starts_with("import ") || source.starts_with('<');
        self.sources.iter().any(is_jsx)
    }

    /// The source text that this placeholder replaces.
    pub(super) fn source(&self, c: char) -> Option<&'a str> {
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
    line_end: Next,
    verbatim: [Next; VERBATIM.len()],
    /// The end of the tag that ends a template.
    verbatim_ends: [Next; PAIRS.len()],
    math: Next,
    sign: Next,
    import: Next,
    tags: jsx::Tags,
    /// The end of the last template that holds a fence of code without the other one.
    unfenced: Option<usize>,
}

/// Templates whose contents are no Markdown, and the word by which they end: in Liquid, and in
/// shortcodes of Hugo.
const VERBATIM: [(&str, &str); 8] = [
    ("highlight", "endhighlight"),
    ("raw", "endraw"),
    ("comment", "endcomment"),
    ("highlight", "/highlight"),
    ("math", "/math"),
    ("katex", "/katex"),
    ("mermaid", "/mermaid"),
    ("raw", "/raw"),
];

/// Whether a text is one piece of syntax.
pub(super) fn is_whole(source: &str) -> bool {
    Search::default().len(source, 0, source) == Some(source.len())
}

/// The next place of something, and from where on it was looked for.
#[derive(Default, Clone, Copy)]
struct Next {
    known: Option<(usize, Option<usize>)>,
}

impl Next {
    /// The first place at or after `start`.
    fn at(&mut self, text: &str, what: &str, start: usize) -> Option<usize> {
        self.found(start, || text.get(start..)?.find(what))
    }

    /// The same of what is found so many bytes behind `start`.
    fn found(&mut self, start: usize, find: impl FnOnce() -> Option<usize>) -> Option<usize> {
        if let Some((from, place)) = self.known
            && from <= start
            && place.is_none_or(|place| place >= start)
        {
            return place;
        }
        let place = find().map(|at| start + at);
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
    /// The next place at or after `at` where syntax may begin.
    fn start(&mut self, markdown: &str, at: usize, begins: [char; 6]) -> Option<usize> {
        let sign = self.sign.found(at, || markdown.get(at..)?.find(begins));
        let import = match markdown.starts_with("import ") && at == 0 {
            true => Some(0),
            false => self.import.at(markdown, "\nimport ", at).map(|end| end + 1),
        };
        sign.into_iter().chain(import).min()
    }

    /// How long the syntax is that begins at `start`, if one does.
    fn len(&mut self, markdown: &str, start: usize, rest: &str) -> Option<usize> {
        match rest.as_bytes().first() {
            Some(b'[') => return bracketed(markdown, start, rest),
            Some(b':' | b'*' | b'$') => return self.line(markdown, start, rest),
            Some(b'i') => return jsx::import_len(rest),
            Some(b'<') if !rest.starts_with("<!") => {
                let before = before_on_line(markdown, start)?;
                let is_first = before.trim().is_empty();
                return is_first.then(|| self.tags.len(start, rest)).flatten();
            }
            _ => {}
        }
        let ends = self.ends.iter_mut().zip(&mut self.verbatim_ends);
        let mut pairs = PAIRS.iter().zip(ends);
        let ((open, close), (ends, last)) = pairs.find(|((open, _), _)| rest.starts_with(open))?;
        let end = ends.at(markdown, close, start + open.len())?;
        let len = end + close.len() - start;
        let tag = rest.get(open.len()..len)?;
        if let Some(end) = verbatim(&mut self.verbatim, markdown, start, tag, open) {
            let end = last.at(markdown, close, end)? + close.len();
            let is_known = self.unfenced == Some(end);
            if !is_known && is_fenced(markdown.get(start..end)?) {
                return Some(end - start);
            }
            self.unfenced = Some(end);
        }
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
        let is_fine = is_near
            && match *open {
                "{:" => self
                    .line_end
                    .at(markdown, "\n", start)
                    .is_none_or(|line| end < line),
                // None begins inside of another: the first sign is one in code.
                "{{" => !tag.contains("{{") && !tag.contains("{%"),
                "{%" => !tag.contains("{%"),
                _ => true,
            };
        is_fine.then_some(len)
    }
}

impl Search {
    /// Syntax that begins a line: fences of containers, definitions of terms and abbreviations,
    /// displayed formulas.
    fn line(&mut self, markdown: &str, start: usize, rest: &str) -> Option<usize> {
        let is_at_start = start == 0 || markdown.as_bytes().get(start - 1) == Some(&b'\n');
        if !is_at_start {
            return None;
        }
        let line = || rest.find('\n').unwrap_or(rest.len());
        if rest.starts_with(":::") {
            return Some(line());
        }
        if rest.starts_with(": ") {
            // The term is on the line before.
            let before = markdown.get(..start)?.strip_suffix('\n')?;
            return before.ends_with(|c: char| !c.is_whitespace()).then_some(2);
        }
        if rest.starts_with("*[") {
            let len = line();
            return rest.get(..len)?.contains("]: ").then_some(len);
        }
        let end = rest.strip_prefix("$$").map(|_| start + 2)?;
        let end = self.math.at(markdown, "$$", end)? + 2;
        let is_last = markdown.get(end..)?.split('\n').next()?.trim().is_empty();
        is_last.then_some(end - start)
    }
}

/// From where on the end of a template is sought whose contents are no Markdown.
fn verbatim(
    ends: &mut [Next],
    markdown: &str,
    start: usize,
    tag: &str,
    open: &str,
) -> Option<usize> {
    let name = tag.trim_start_matches('-').trim_start();
    let is_at_start = start == 0 || markdown.as_bytes().get(start - 1) == Some(&b'\n');
    if !is_at_start || !name.starts_with(|c: char| c.is_ascii_lowercase()) {
        return None;
    }
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
    let is_liquid = open == "{%";
    let is_one = |(known, end): &(&str, &str)| *known == name && end.starts_with('e') == is_liquid;
    let index = VERBATIM.iter().position(is_one)?;
    let (_, end) = VERBATIM.get(index)?;
    let place = ends
        .get_mut(index)?
        .at(markdown, end, start + open.len() + tag.len())?;
    // The bracket of its tag is next to it.
    let mut from = place.saturating_sub(6);
    while !markdown.is_char_boundary(from) {
        from += 1;
    }
    markdown.get(from..place)?.contains(open).then_some(place)
}

/// Whether each fence of code in a text has its other one there.
fn is_fenced(text: &str) -> bool {
    let is_fence = |line: &&str| line.starts_with("```") || line.starts_with("~~~");
    text.lines().filter(is_fence).count() % 2 == 0
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
