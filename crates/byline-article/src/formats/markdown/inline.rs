//! Text with marks as a line of Markdown, where Markdown can say it beyond doubt.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::syntax::MARK;
use crate::body::{Mark, MarkKind, Text};

/// Where a text stands, which decides what would be misread.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum InlineContext {
    Paragraph,
    Heading,
    Cell,
}

/// The text as Markdown, or nothing where it holds what Markdown has no form for, or a form
/// that depends on the adjacent text: marks that overlap, emphasis inside a word, white
/// space that would be folded. HTML says these.
pub(super) fn inline(text: &Text, place: InlineContext) -> Option<String> {
    let plain = text.as_str();
    // Syntax is written as it stands, whatever it holds.
    let outside = outside_syntax(text);
    let is_fine = |line: &str| {
        line.trim() == line
            && (!line.is_empty() || place == InlineContext::Cell)
            && !line.contains("  ")
    };
    if outside.chars().any(|c| c.is_control() && c != '\n')
        || !outside.split('\n').all(is_fine)
        || (place != InlineContext::Paragraph && plain.contains('\n'))
    {
        return None;
    }
    let mut pen = Pen::new(place);
    // Brackets are text where no link, note or definition could be made of them.
    let is_link = |mark: &Mark| matches!(mark.kind(), MarkKind::Link(_)) || is_syntax(mark);
    let parts = ["](", "][", "]:", "[^", "[!", "[ ]", "[x]", "[X]"];
    pen.escapes_brackets = place == InlineContext::Cell
        || text.marks().iter().any(is_link)
        || parts.iter().any(|part| plain.contains(part));
    pen.has_lines = plain.contains('\n');
    let mut open: Vec<&Mark> = Vec::new();
    let mut at = 0;
    for mark in text.marks() {
        let range = mark.range();
        while let Some(inner) = open.pop_if(|inner| inner.range().end <= range.start) {
            at = pen.close(inner, plain, at)?;
        }
        let encloses = |outer: &&Mark| {
            outer.range().end >= range.end
                && !matches!(outer.kind(), MarkKind::Code)
                && !is_syntax(outer)
        };
        if !open.last().is_none_or(encloses) || open.len() >= 8 {
            return None;
        }
        if matches!(mark.kind(), MarkKind::Link(_))
            && open
                .iter()
                .any(|outer| matches!(outer.kind(), MarkKind::Link(_)))
        {
            return None;
        }
        pen.text(plain.get(at..range.start)?);
        at = range.start;
        pen.start(mark, plain)?;
        open.push(mark);
    }
    while let Some(inner) = open.pop() {
        at = pen.close(inner, plain, at)?;
    }
    pen.text(plain.get(at..)?);
    Some(pen.out)
}

fn is_syntax(mark: &Mark) -> bool {
    matches!(mark.kind(), MarkKind::Other(kind) if &**kind == MARK)
}

/// The text with a letter in place of each piece of syntax.
fn outside_syntax(text: &Text) -> Cow<'_, str> {
    let plain = text.as_str();
    if !text.marks().iter().any(is_syntax) {
        return Cow::Borrowed(plain);
    }
    let mut out = String::with_capacity(plain.len());
    let mut at = 0;
    for mark in text.marks().iter().filter(|mark| is_syntax(mark)) {
        let range = mark.range();
        if range.start >= at {
            out.push_str(plain.get(at..range.start).unwrap_or_default());
            out.push('x');
            at = range.end;
        }
    }
    out.push_str(plain.get(at..).unwrap_or_default());
    Cow::Owned(out)
}

/// The label of a picture.
pub(super) fn label(text: &str) -> Option<String> {
    inline(&Text::new(text), InlineContext::Cell)
}

/// Whether an address comes back from Markdown as it is; others are percent-encoded.
pub(super) fn is_plain_address(address: &str) -> bool {
    let is_kept = |b: u8| b.is_ascii_alphanumeric() || b"!#$%'()*+,-./:=?@_~".contains(&b);
    // An ampersand may begin a character reference only where a semicolon could end it.
    address.bytes().all(|b| is_kept(b) || b == b'&')
}

/// An address as the destination of a link: in brackets where its own could end it early.
pub(super) fn destination(address: &str) -> Cow<'_, str> {
    match address.contains(['(', ')']) {
        true => Cow::Owned(alloc::format!("<{address}>")),
        false => Cow::Borrowed(address),
    }
}

fn is_syntax_kind(kind: &MarkKind) -> bool {
    matches!(kind, MarkKind::Other(name) if &**name == MARK)
}

fn delimiter(kind: &MarkKind) -> &'static str {
    match kind {
        MarkKind::Strong => "**",
        MarkKind::Strikethrough => "~~",
        _ => "*",
    }
}

/// Quotation marks, dashes and other punctuation of running text (general category P).
const PUNCTUATION: &str = "«»‹›“”„‟‘’‚‛—–―‐‑…¡¿·•§¶†、。，．！？：；（）「」『』《》〈〉【】،؛؟։՝՞";

/// White space or punctuation, beside which any delimiter of emphasis counts.
fn is_edge(c: char) -> bool {
    // Beside what may be a delimiter itself, more than this decides.
    let is_delimiter = matches!(c, '*' | '_' | '~' | '`' | '\\');
    let is_punctuation = c.is_ascii_punctuation() && !is_delimiter;
    c.is_whitespace() || is_punctuation || PUNCTUATION.contains(c)
}

fn is_word_or_punctuation(c: char) -> bool {
    let is_punctuation = c == '_' || (is_edge(c) && !c.is_whitespace());
    c.is_alphanumeric() || (is_punctuation && !matches!(c, '[' | ']'))
}

/// What encloses code: more backticks than it has in a row, and spaces where it begins or ends
/// with one (CommonMark 0.31, section 6.1).
fn code_fence(code: &str) -> (String, &'static str) {
    let longest = code
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let is_beside = code.starts_with('`') || code.ends_with('`');
    ("`".repeat(longest + 1), if is_beside { " " } else { "" })
}

struct Pen {
    out: String,
    place: InlineContext,
    /// Whether the line holds nothing yet, or nothing but digits: a list's number.
    line_start: bool,
    digits: bool,
    escapes_brackets: bool,
    /// Whether there is more than one line, which could be read as a table.
    has_lines: bool,
    /// The end of a delimiter that was written behind a letter.
    opened: Option<usize>,
}

impl Pen {
    fn new(place: InlineContext) -> Self {
        Self {
            out: String::new(),
            place,
            line_start: true,
            digits: false,
            escapes_brackets: true,
            has_lines: false,
            opened: None,
        }
    }

    /// Whether a delimiter behind a letter was written last: with punctuation behind it, it
    /// opens nothing.
    fn is_beside_letter(&self) -> bool {
        self.opened == Some(self.out.len())
    }

    /// Whether a delimiter written now, and before `after`, closes what it opened: behind
    /// punctuation it does so before an edge alone.
    fn closes(&self, after: Option<char>) -> bool {
        let last = self.out.chars().next_back();
        let is_letter = last.is_some_and(char::is_alphanumeric);
        is_letter || after.is_none_or(is_edge)
    }

    fn raw(&mut self, text: &str) {
        self.out.push_str(text);
        self.line_start = false;
        self.digits = false;
    }

    fn text(&mut self, text: &str) {
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            if c == '\n' {
                self.out.push_str("\\\n");
                self.line_start = true;
                self.digits = false;
                continue;
            }
            let next = chars.peek().copied();
            let escaped = match c {
                '\\' | '`' | '*' => true,
                '[' | ']' => self.escapes_brackets,
                '|' => self.has_lines || self.place == InlineContext::Cell,
                // Nothing else begins a tag.
                '<' => next.is_none_or(|c| c.is_ascii_alphabetic() || "/!?".contains(c)),
                '_' | '~' => {
                    let is_inner = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                    !(is_inner(self.out.chars().next_back()) && is_inner(next))
                }
                '&' => next.is_none_or(|c| c.is_ascii_alphanumeric() || c == '#'),
                // At the end of a heading, numbers signs would close it.
                '#' => {
                    (self.line_start && next.is_none_or(|c| c == '#' || c.is_whitespace()))
                        || (self.place == InlineContext::Heading && self.out.ends_with([' ', '#']))
                }
                '+' | '-' | '=' | '>' | ':' => self.line_start,
                '.' | ')' => self.digits,
                _ => false,
            };
            if escaped {
                self.out.push('\\');
            }
            self.out.push(c);
            self.digits = c.is_ascii_digit() && (self.line_start || self.digits);
            self.line_start = false;
        }
    }

    fn start(&mut self, mark: &Mark, plain: &str) -> Option<()> {
        let inside = plain.get(mark.range())?;
        match mark.kind() {
            MarkKind::Strong | MarkKind::Emphasis | MarkKind::Strikethrough => {
                // CommonMark 0.31, section 6.2: what opens is left-flanking, what closes is
                // right-flanking, beyond doubt about what is punctuation. Stars beside letters
                // do so inside of a word too.
                let before = self.out.chars().next_back();
                let after = plain.get(mark.range().end..)?.chars().next();
                let is_star = !matches!(mark.kind(), MarkKind::Strikethrough);
                let fits = |outer: Option<char>, inner: Option<char>| {
                    let is_inside = is_star
                        && outer.is_some_and(char::is_alphanumeric)
                        && inner.is_some_and(char::is_alphanumeric);
                    is_inside
                        || (outer.is_none_or(is_edge) && inner.is_some_and(is_word_or_punctuation))
                };
                let fits =
                    fits(before, inside.chars().next()) && fits(after, inside.chars().next_back());
                let is_in_word = before.is_some_and(|c| !is_edge(c));
                fits.then(|| {
                    self.raw(delimiter(mark.kind()));
                    self.opened = is_in_word.then_some(self.out.len());
                })
            }
            kind if is_syntax_kind(kind) => {
                self.raw("");
                Some(())
            }
            MarkKind::Code => {
                let is_split = self.place == InlineContext::Cell && inside.contains('|');
                let fits = inside.trim() == inside
                    && !is_split
                    && !self.is_beside_letter()
                    && !inside.contains('\n')
                    && !self.out.ends_with('`');
                fits.then(|| {
                    let (fence, space) = code_fence(inside);
                    self.raw(&fence);
                    self.raw(space);
                })
            }
            MarkKind::Superscript => (!self.is_beside_letter()).then(|| self.raw("<sup>")),
            MarkKind::Subscript => (!self.is_beside_letter()).then(|| self.raw("<sub>")),
            MarkKind::Link(url) => {
                let fits = is_plain_address(url.as_str()) && !inside.trim().is_empty();
                (fits && !self.is_beside_letter()).then(|| {
                    // With a bracket after it, the exclamation mark would make a picture.
                    if self.out.ends_with('!') {
                        self.out.pop();
                        self.out.push_str("\\!");
                    }
                    self.raw("[");
                })
            }
            MarkKind::Language(_) | MarkKind::Other(_) => None,
        }
    }

    /// Writes the rest of a mark's text and its end; returns how far the text is written.
    fn close(&mut self, mark: &Mark, plain: &str, at: usize) -> Option<usize> {
        let end = mark.range().end;
        let rest = plain.get(at..end)?;
        match mark.kind() {
            MarkKind::Code => {
                self.raw(rest);
                let after = plain.get(end..)?;
                let (fence, space) = code_fence(plain.get(mark.range())?);
                self.raw(space);
                (!after.starts_with('`')).then(|| self.raw(&fence))?;
            }
            kind if is_syntax_kind(kind) => {
                self.raw(rest);
                self.line_start = rest.ends_with('\n');
            }
            kind => {
                self.text(rest);
                let after = plain.get(end..)?.chars().next();
                match kind {
                    MarkKind::Strong | MarkKind::Emphasis | MarkKind::Strikethrough
                        if !self.closes(after) =>
                    {
                        return None;
                    }
                    MarkKind::Strong | MarkKind::Emphasis if !self.out.ends_with('*') => {
                        self.raw(delimiter(kind));
                    }
                    MarkKind::Strikethrough if !self.out.ends_with('~') => self.raw("~~"),
                    MarkKind::Link(url) => {
                        self.raw("](");
                        self.raw(&destination(url.as_str()));
                        self.raw(")");
                    }
                    MarkKind::Superscript => self.raw("</sup>"),
                    MarkKind::Subscript => self.raw("</sub>"),
                    MarkKind::Strong
                    | MarkKind::Emphasis
                    | MarkKind::Strikethrough
                    | MarkKind::Code
                    | MarkKind::Language(_)
                    | MarkKind::Other(_) => return None,
                }
            }
        }
        Some(end)
    }
}
