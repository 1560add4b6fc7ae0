//! The elements of a feed, well-formed or not.

use std::ops::Range;

use byline_html::{Comment, StartTag, TextKind, Token, Tokenizer};

use crate::read::mapped::Mapped;

/// Elements nested deeper are skipped.
const MAX_DEPTH: usize = 64;

/// An element whose end is awaited.
pub(super) struct Open<'s> {
    pub(super) name: &'s str,
    pub(super) tag: StartTag<'s>,
    /// The start tag, in bytes of the feed.
    pub(super) span: Range<usize>,
    /// Its own text, with references and CDATA sections decoded.
    pub(super) text: Mapped,
    /// Whether it has elements inside: then it is markup, not escaped text.
    has_elements: bool,
    /// Whether elements inside are those of its contents, and none of the feed's.
    pub(super) holds_markup: bool,
}

/// How the contents of an element are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Contents {
    /// HTML, escaped or in a CDATA section.
    Html,
    /// Markup of the document itself.
    Inline,
    /// Text that is shown as it is.
    Text,
}

impl<'s> Open<'s> {
    fn new(tag: StartTag<'s>, span: Range<usize>) -> Self {
        let holds_markup = match local(tag.raw_name()) {
            "description" | "encoded" => true,
            "content" | "summary" | "title" => tag
                .attribute("type")
                .is_some_and(|kind| is_markup(&kind.value().to_ascii_lowercase())),
            _ => false,
        };
        Self {
            name: tag.raw_name(),
            tag,
            span,
            text: Mapped::default(),
            has_elements: false,
            holds_markup,
        }
    }

    /// How its contents are read; `None` where it is not an element that has contents to show.
    pub(super) fn contents(&self) -> Option<Contents> {
        match local(self.name) {
            "description" | "encoded" if self.has_elements => Some(Contents::Inline),
            "description" | "encoded" => Some(Contents::Html),
            name @ ("content" | "summary" | "title") => {
                let kind = self.tag.attribute("type");
                let kind = kind.map(|kind| kind.value().to_ascii_lowercase());
                Some(match kind.as_deref() {
                    Some("html" | "text/html") => Contents::Html,
                    Some(kind) if is_markup(kind) => Contents::Inline,
                    // The contents of RSS know no type and are HTML.
                    None if self.is_prefixed() && name != "title" => Contents::Html,
                    _ => Contents::Text,
                })
            }
            _ => None,
        }
    }

    pub(super) fn is_prefixed(&self) -> bool {
        self.name.contains(':')
    }

    pub(super) fn has_elements(&self) -> bool {
        self.has_elements
    }
}

/// Whether contents of this type are markup of the document itself.
fn is_markup(kind: &str) -> bool {
    kind == "xhtml" || kind.ends_with("+xml") || kind.ends_with("/xml")
}

/// The local part of a name.
pub(super) fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Whether this is the name of an article's element: of RSS's, or of Atom's.
pub(super) fn is_item(name: &str) -> bool {
    matches!(local(name), "item" | "entry")
}

/// What comes next in a feed; spans are bytes of it.
pub(super) enum Event<'s> {
    /// A start tag. Its element opens after it, unless the tag closes itself.
    Start(StartTag<'s>, Range<usize>),
    /// An element that closed, and its end tag.
    End(Open<'s>, Range<usize>),
    Comment(Comment<'s>, Range<usize>),
}

/// Reads a feed event by event.
///
/// HTML's tokenizer reads XML well enough: it lacks CDATA sections, which are read here, and
/// begins again after each.
pub(super) struct Elements<'s> {
    source: &'s str,
    tokens: Tokenizer<'s>,
    /// Where in the source the tokenizer began.
    offset: usize,
    open: Vec<Open<'s>>,
    /// The element of the last start tag.
    starting: Option<Open<'s>>,
}

impl<'s> Elements<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Self {
            source,
            tokens: Tokenizer::new(source),
            offset: 0,
            open: Vec::new(),
            starting: None,
        }
    }

    /// The elements around the last event, outermost first.
    pub(super) fn open(&self) -> &[Open<'s>] {
        &self.open
    }

    pub(super) fn next(&mut self) -> Option<Event<'s>> {
        self.open.extend(self.starting.take());
        loop {
            let token = self.tokens.next()?;
            let span = token.span();
            let span = span.start + self.offset..span.end + self.offset;
            match token {
                Token::StartTag(tag) => {
                    if let Some(open) = self.open.last_mut() {
                        open.has_elements = true;
                    }
                    if !tag.self_closing() && self.open.len() < MAX_DEPTH {
                        self.starting = Some(Open::new(tag, span.clone()));
                    }
                    return Some(Event::Start(tag, span));
                }
                Token::EndTag(tag) => {
                    // A stray end tag closes nothing.
                    let name = tag.raw_name();
                    if let Some(index) = self.open.iter().rposition(|open| open.name == name) {
                        self.open.truncate(index + 1);
                        return self.open.pop().map(|open| Event::End(open, span));
                    }
                }
                Token::Text(text) if text.kind() == TextKind::Data => {
                    if let Some(open) = self.open.last_mut() {
                        open.text.decode(text.raw(), span.start);
                    }
                }
                Token::Comment(comment) if comment.raw().starts_with("<![CDATA[") => {
                    self.cdata(span.start);
                }
                Token::Comment(comment) => return Some(Event::Comment(comment, span)),
                _ => {}
            }
        }
    }

    /// Reads a CDATA section, and continues after it.
    fn cdata(&mut self, start: usize) {
        const OPEN: usize = "<![CDATA[".len();
        let contents = self.source.get(start + OPEN..).unwrap_or_default();
        let length = memchr::memmem::find(contents.as_bytes(), b"]]>").unwrap_or(contents.len());
        if let Some(open) = self.open.last_mut() {
            let text = contents.get(..length).unwrap_or_default();
            open.text.copy(text, start + OPEN);
        }
        self.offset = start + OPEN + length + "]]>".len();
        let rest = self.source.get(self.offset..).unwrap_or_default();
        self.tokens = Tokenizer::new(rest);
    }
}
