//! The standard's tokenizer, states 13.2.5.1 to 13.2.5.69, as one pass over the source.

use core::iter::FusedIterator;

use memchr::{memchr, memmem};

use crate::attribute::{ENDS_TAG_NAME, NameBits, Step, name_end, step};
use crate::doctype::Doctype;
use crate::element::ElementKind;
use crate::raw_text::{raw_text_end, script_end};
use crate::token::{Comment, Dropped, EndTag, StartTag, TextKind, TextToken, Token};

/// The states that a tokenizer can be started in or switched to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// Markup and text: 13.2.5.1.
    Data,
    /// Text with character references, up to the end tag: 13.2.5.2.
    Rcdata,
    /// Raw text, up to the end tag: 13.2.5.3.
    Rawtext,
    /// A script, up to the end tag: 13.2.5.4.
    ScriptData,
    /// Raw text, up to the end: 13.2.5.5.
    Plaintext,
    /// Raw text, up to `]]>`: 13.2.5.69.
    CdataSection,
}

/// The bare tokenizer of the standard: it knows no elements.
///
/// A page needs more than this: `<script>` must switch to [`State::ScriptData`], and
/// `<![CDATA[` opens a section only within SVG and MathML. [`Scanner`](crate::Scanner) does
/// that by itself; take this one for a tree builder of your own, for a fragment in the
/// middle of an element, or to test conformance.
///
/// # Examples
///
/// ```
/// use byline_html::{State, Token, Tokenizer};
///
/// // The contents of a title element: no markup but its end tag.
/// let mut tokens = Tokenizer::new("a <b> &amp; c</title><p>").with_state(State::Rcdata, "title");
/// let Some(Token::Text(text)) = tokens.next() else { unreachable!() };
/// assert_eq!(text.decoded(), "a <b> & c");
/// assert!(matches!(tokens.next(), Some(Token::EndTag(_))));
/// assert!(matches!(tokens.next(), Some(Token::StartTag(_))));
/// ```
#[derive(Debug, Clone)]
pub struct Tokenizer<'s> {
    source: &'s str,
    at: usize,
    /// The source from `at` on: cutting a token off it looks at one character boundary.
    rest: &'s str,
    state: State,
    /// The name of the last start tag.
    last_start_tag: &'s [u8],
    cdata: CdataMark,
}

/// What `<![CDATA[` opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CdataMark {
    /// A section: the current element is not HTML.
    Section,
    /// A bogus comment.
    Comment,
}

impl<'s> Tokenizer<'s> {
    /// A tokenizer at the start of `source`, in [`State::Data`].
    #[must_use]
    pub fn new(source: &'s str) -> Self {
        Self {
            source,
            at: 0,
            rest: source,
            state: State::Data,
            last_start_tag: b"",
            cdata: CdataMark::Comment,
        }
    }

    /// Starts in `state`, as if the source followed the start tag `last_start_tag`: its
    /// end tag is the one that ends raw text.
    #[must_use]
    pub fn with_state(mut self, state: State, last_start_tag: &'s str) -> Self {
        self.state = state;
        self.last_start_tag = last_start_tag.as_bytes();
        self
    }

    /// Reads on in `state`; to be called after the start tag that demands it.
    pub fn switch_to(&mut self, state: State) {
        self.state = state;
    }

    /// What is being tokenized.
    #[must_use]
    pub fn source(&self) -> &'s str {
        self.source
    }

    pub(crate) fn set_cdata(&mut self, cdata: CdataMark) {
        self.cdata = cdata;
    }

    fn bytes(&self) -> &'s [u8] {
        self.source.as_bytes()
    }

    /// The source up to `end`, which becomes the place to continue from.
    fn take_to(&mut self, end: usize) -> (&'s str, usize) {
        let start = self.at;
        let (raw, rest) = self
            .rest
            .split_at_checked(end - start)
            .unwrap_or((self.rest, ""));
        (self.at, self.rest) = (end, rest);
        (raw, start)
    }

    fn text_to(&mut self, end: usize, kind: TextKind) -> Option<Token<'s>> {
        let (raw, start) = self.take_to(end);
        (!raw.is_empty()).then(|| Token::Text(TextToken::new(raw, start, kind)))
    }

    fn data(&mut self) -> Option<Token<'s>> {
        let bytes = self.bytes();
        let mut at = self.at;
        loop {
            // Tags often follow each other; a search would cost more than the look.
            if bytes.get(at) != Some(&b'<') {
                let Some(found) = bytes.get(at..).and_then(|rest| memchr(b'<', rest)) else {
                    return self.text_to(bytes.len(), TextKind::Data);
                };
                at += found;
            }
            let markup = markup_at(bytes, at);
            if markup == Markup::Text {
                at += 1;
                continue;
            }
            if at > self.at {
                return self.text_to(at, TextKind::Data);
            }
            return match markup {
                Markup::Text => None,
                Markup::StartTag => Some(self.start_tag()),
                Markup::EndTag => Some(self.end_tag()),
                Markup::Nothing => Some(self.dropped(at + 3)),
                Markup::BogusComment => Some(self.bogus_comment()),
                Markup::Declaration => self.declaration(),
            };
        }
    }

    fn start_tag(&mut self) -> Token<'s> {
        let bytes = self.bytes();
        let name_end = name_end(bytes, self.at + 1, ENDS_TAG_NAME);
        let tag = ElementKind::at(bytes, self.at + 1, name_end);
        let Some(TagEnd {
            end,
            self_closing,
            names,
        }) = tag_end(bytes, name_end)
        else {
            return self.dropped(self.source.len());
        };
        let (raw, start) = self.take_to(end);
        let tag = StartTag::new(raw, start, name_end - start, names, tag, self_closing);
        self.last_start_tag = tag.name_bytes();
        Token::StartTag(tag)
    }

    fn end_tag(&mut self) -> Token<'s> {
        let bytes = self.bytes();
        let name_end = name_end(bytes, self.at + 2, ENDS_TAG_NAME);
        let tag = ElementKind::at(bytes, self.at + 2, name_end);
        let Some(TagEnd { end, .. }) = tag_end(bytes, name_end) else {
            return self.dropped(self.source.len());
        };
        let (raw, start) = self.take_to(end);
        Token::EndTag(EndTag::new(raw, start, name_end - start, tag))
    }

    fn dropped(&mut self, end: usize) -> Token<'s> {
        let (raw, start) = self.take_to(end);
        Token::Dropped(Dropped::new(raw, start))
    }

    /// `<!`: a comment, a document type, a CDATA section or a bogus comment.
    fn declaration(&mut self) -> Option<Token<'s>> {
        const CDATA: &[u8] = b"<![CDATA[";

        let rest = self.bytes().get(self.at..).unwrap_or_default();
        if rest.starts_with(b"<!--") {
            return Some(self.comment());
        }
        let opening = Doctype::OPENING.as_bytes();
        let is_doctype = rest
            .get(..opening.len())
            .is_some_and(|mark| mark.eq_ignore_ascii_case(opening));
        if is_doctype {
            // A `>` ends it even within a quoted identifier.
            let len = memchr(b'>', rest).map_or(rest.len(), |found| found + 1);
            let (raw, start) = self.take_to(self.at + len);
            return Some(Token::Doctype(Doctype::new(raw, start)));
        }
        if self.cdata == CdataMark::Section && rest.starts_with(CDATA) {
            self.take_to(self.at + CDATA.len());
            self.state = State::CdataSection;
            return None;
        }
        Some(self.bogus_comment())
    }

    /// The states 13.2.5.43 to 13.2.5.52.
    ///
    /// In effect a comment ends at the first `-->` or `--!>`, whose dashes may be those that
    /// open it only in `<!-->` and `<!--->`.
    fn comment(&mut self) -> Token<'s> {
        const MARK: u8 = 4;

        let bytes = self.bytes().get(self.at..).unwrap_or_default();
        let contents = bytes.get(usize::from(MARK)..).unwrap_or_default();
        let mut at = 0;
        while let Some(found) = contents.get(at..).and_then(|rest| memchr(b'>', rest)) {
            at += found + 1;
            let closing = match contents.get(..at).unwrap_or_default() {
                [b'>'] => 1,
                [b'-', b'>'] => 2,
                [.., b'-', b'-', b'>'] => 3,
                [.., b'-', b'-', b'!', b'>'] => 4,
                _ => continue,
            };
            return self.comment_to(usize::from(MARK) + at, MARK, closing);
        }
        let closing = match contents {
            [.., b'-', b'-', b'!'] => 3,
            [.., b'-', b'-'] => 2,
            [.., b'-'] => 1,
            _ => 0,
        };
        self.comment_to(bytes.len(), MARK, closing)
    }

    /// From `<!`, `<?` or `</` to the next `>`.
    fn bogus_comment(&mut self) -> Token<'s> {
        let bytes = self.bytes().get(self.at..).unwrap_or_default();
        let opening = if bytes.get(1) == Some(&b'?') { 1 } else { 2 };
        match memchr(b'>', bytes) {
            Some(end) => self.comment_to(end + 1, opening, 1),
            None => self.comment_to(bytes.len(), opening, 0),
        }
    }

    /// A comment of `len` bytes, between delimiters of `opening` and `closing` bytes.
    fn comment_to(&mut self, len: usize, opening: u8, closing: u8) -> Token<'s> {
        let (raw, start) = self.take_to(self.at + len);
        Token::Comment(Comment::new(raw, start, opening, closing))
    }

    fn raw_text(&mut self, kind: TextKind) -> Option<Token<'s>> {
        let bytes = self.bytes();
        let end = match kind {
            TextKind::Script => script_end(bytes, self.at, self.last_start_tag),
            TextKind::Data
            | TextKind::Rcdata
            | TextKind::Rawtext
            | TextKind::Cdata
            | TextKind::Plaintext => raw_text_end(bytes, self.at, self.last_start_tag),
        };
        let Some(end) = end else {
            return self.text_to(bytes.len(), kind);
        };
        // The same bytes are an end tag in the data state too.
        self.state = State::Data;
        if end > self.at {
            return self.text_to(end, kind);
        }
        self.data()
    }

    fn cdata_section(&mut self) -> Option<Token<'s>> {
        const CLOSING: &[u8] = b"]]>";

        let rest = self.bytes().get(self.at..).unwrap_or_default();
        let Some(len) = memmem::find(rest, CLOSING) else {
            return self.text_to(self.source.len(), TextKind::Cdata);
        };
        self.state = State::Data;
        let text = self.text_to(self.at + len, TextKind::Cdata);
        self.take_to(self.at + CLOSING.len());
        text
    }
}

impl<'s> Iterator for Tokenizer<'s> {
    type Item = Token<'s>;

    #[inline]
    fn next(&mut self) -> Option<Token<'s>> {
        if self.state == State::Data
            && let Some(token) = self.data()
        {
            return Some(token);
        }
        loop {
            let token = match self.state {
                State::Data => self.data(),
                State::Rcdata => self.raw_text(TextKind::Rcdata),
                State::Rawtext => self.raw_text(TextKind::Rawtext),
                State::ScriptData => self.raw_text(TextKind::Script),
                State::Plaintext => self.text_to(self.source.len(), TextKind::Plaintext),
                State::CdataSection => self.cdata_section(),
            };
            // Before the end only the marks of a CDATA section give no token.
            if token.is_some() || self.at >= self.source.len() {
                return token;
            }
        }
    }
}

impl FusedIterator for Tokenizer<'_> {}

/// What a `<` in the data state begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Markup {
    Text,
    StartTag,
    EndTag,
    /// `</>`
    Nothing,
    BogusComment,
    /// `<!`
    Declaration,
}

fn markup_at(bytes: &[u8], at: usize) -> Markup {
    match bytes.get(at + 1) {
        Some(b'a'..=b'z' | b'A'..=b'Z') => Markup::StartTag,
        Some(b'/') => match bytes.get(at + 2) {
            Some(b'a'..=b'z' | b'A'..=b'Z') => Markup::EndTag,
            Some(b'>') => Markup::Nothing,
            Some(_) => Markup::BogusComment,
            None => Markup::Text,
        },
        Some(b'!') => Markup::Declaration,
        Some(b'?') => Markup::BogusComment,
        _ => Markup::Text,
    }
}

struct TagEnd {
    /// Behind the `>`.
    end: usize,
    self_closing: bool,
    names: NameBits,
}

/// The end of the tag whose name ends at `at`.
#[inline(always)]
fn tag_end(bytes: &[u8], at: usize) -> Option<TagEnd> {
    // Most tags have nothing but a name.
    if bytes.get(at) == Some(&b'>') {
        return Some(TagEnd {
            end: at + 1,
            self_closing: false,
            names: NameBits::default(),
        });
    }
    attributes_end(bytes, at)
}

fn attributes_end(bytes: &[u8], mut at: usize) -> Option<TagEnd> {
    let mut names = NameBits::default();
    loop {
        match step(bytes, at) {
            Step::Attribute { name, next, .. } => {
                names = names.with(NameBits::of(bytes.get(name).unwrap_or_default()));
                at = next;
            }
            Step::Close { end, self_closing } => {
                return Some(TagEnd {
                    end,
                    self_closing,
                    names,
                });
            }
            Step::Unfinished => return None,
        }
    }
}
