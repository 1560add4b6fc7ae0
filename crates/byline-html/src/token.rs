//! What a scanner hands out.

use alloc::borrow::Cow;
use core::ops::Range;

use crate::attribute::{Attribute, Attributes, NameBits, RawAttributes, lower_case_name};
use crate::doctype::Doctype;
use crate::element::ElementKind;
use crate::entity::{Nul, ReferenceContext, decode};

/// One token of a page, borrowed from the source.
///
/// Tokens come in source order and do not overlap. Together they cover the source, the
/// marks `<![CDATA[` and `]]>` of a CDATA section apart.
///
/// # Examples
///
/// ```
/// use byline_html::{Scanner, Token};
///
/// let source = "<p>Storm &amp; calm</p>";
/// for token in Scanner::new(source) {
///     match token {
///         Token::StartTag(tag) => assert!(tag.is("p")),
///         Token::Text(text) => assert_eq!(text.decoded(), "Storm & calm"),
///         Token::EndTag(tag) => assert_eq!(tag.span(), 19..23),
///         other => unreachable!("{other:?}"),
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Token<'s> {
    /// `<a href=…>`
    StartTag(StartTag<'s>),
    /// `</a>`
    EndTag(EndTag<'s>),
    /// Text between the markup.
    Text(TextToken<'s>),
    /// `<!-- … -->`, and whatever the standard takes for a comment.
    Comment(Comment<'s>),
    /// `<!DOCTYPE html>`
    Doctype(Doctype<'s>),
    /// Source that the standard drops.
    Dropped(Dropped<'s>),
}

impl Token<'_> {
    /// The byte range of the token in the source.
    #[must_use]
    #[inline]
    pub fn span(&self) -> Range<usize> {
        match self {
            Self::StartTag(tag) => tag.span(),
            Self::EndTag(tag) => tag.span(),
            Self::Text(text) => text.span(),
            Self::Comment(comment) => comment.span(),
            Self::Doctype(doctype) => doctype.span(),
            Self::Dropped(dropped) => dropped.span(),
        }
    }
}

/// A start tag; its attributes are read when they are asked for.
///
/// # Examples
///
/// ```
/// use byline_html::{Scanner, Token};
///
/// let Some(Token::StartTag(tag)) = Scanner::new("<IMG src=a.png alt=''/>").next() else {
///     unreachable!()
/// };
/// assert_eq!(tag.name(), "img");
/// assert!(tag.is("img") && tag.self_closing());
/// let names: Vec<_> = tag.attributes().map(|attribute| attribute.name()).collect();
/// assert_eq!(names, ["src", "alt"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartTag<'s> {
    /// From `<` to `>`.
    raw: &'s str,
    start: usize,
    name_end: usize,
    names: NameBits,
    kind: ElementKind,
    self_closing: bool,
}

impl<'s> StartTag<'s> {
    #[inline(always)]
    pub(crate) fn new(
        raw: &'s str,
        start: usize,
        name_end: usize,
        names: NameBits,
        kind: ElementKind,
        self_closing: bool,
    ) -> Self {
        Self {
            raw,
            start,
            name_end,
            names,
            kind,
            self_closing,
        }
    }

    /// The kind of element, by the name alone: `title` in SVG has that of HTML's `title`.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> ElementKind {
        self.kind
    }

    /// The name, in lower case; U+0000 has become U+FFFD.
    #[must_use]
    pub fn name(&self) -> Cow<'s, str> {
        lower_case_name(self.raw_name())
    }

    /// The name as the source has it.
    #[must_use]
    #[inline]
    pub fn raw_name(&self) -> &'s str {
        self.raw.get(1..self.name_end).unwrap_or_default()
    }

    #[inline(always)]
    pub(crate) fn name_bytes(&self) -> &'s [u8] {
        let bytes = self.raw.as_bytes();
        bytes.get(1..self.name_end).unwrap_or_default()
    }

    /// Whether this is the name, letters compared without ASCII case.
    #[must_use]
    #[inline]
    pub fn is(&self, name: &str) -> bool {
        self.name_bytes().eq_ignore_ascii_case(name.as_bytes())
    }

    /// Whether HTML elements of this name never have contents, as `br` and `img`: the void
    /// elements, and those that tree construction treats alike.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_html::{Scanner, Token};
    ///
    /// let is_void = |source| match Scanner::new(source).next() {
    ///     Some(Token::StartTag(tag)) => tag.is_void(),
    ///     _ => false,
    /// };
    /// assert!(is_void("<BR>"));
    /// assert!(!is_void("<b/>"));
    /// ```
    #[inline]
    #[must_use]
    pub fn is_void(&self) -> bool {
        self.kind.is_void()
    }

    /// Whether the tag ends in `/>`. In HTML that means nothing; in SVG and MathML it
    /// closes the element.
    #[must_use]
    pub fn self_closing(&self) -> bool {
        self.self_closing
    }

    /// The attributes in source order, without the duplicates that the standard drops.
    ///
    /// Reading all of them is linear in the tag's length times the logarithm of their number.
    #[must_use]
    pub fn attributes(&self) -> Attributes<'s> {
        Attributes::new(self.raw_attributes())
    }

    /// The first attribute of that name, letters compared without ASCII case.
    ///
    /// Most often an attribute that is not there is not looked for in the source.
    #[must_use]
    #[inline]
    pub fn attribute(&self, name: &str) -> Option<Attribute<'s>> {
        if !self.may_have(NameBits::of(name.as_bytes())) {
            return None;
        }
        self.raw_attributes().named(name)
    }

    /// Whether the tag may have an attribute of one of these names; `false` is certain.
    #[inline]
    pub(crate) fn may_have(&self, names: NameBits) -> bool {
        self.names.has(names)
    }

    /// The tag as the source has it, from `<` to `>`.
    #[must_use]
    #[inline]
    pub fn raw(&self) -> &'s str {
        self.raw
    }

    /// The byte range of the tag in the source.
    #[must_use]
    #[inline]
    pub fn span(&self) -> Range<usize> {
        self.start..self.start + self.raw.len()
    }

    fn raw_attributes(&self) -> RawAttributes<'s> {
        RawAttributes::new(self.raw, self.start, self.name_end)
    }
}

/// An end tag. What it carries besides its name means nothing in HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndTag<'s> {
    /// From `</` to `>`.
    raw: &'s str,
    start: usize,
    name_end: usize,
    kind: ElementKind,
}

impl<'s> EndTag<'s> {
    #[inline(always)]
    pub(crate) fn new(raw: &'s str, start: usize, name_end: usize, kind: ElementKind) -> Self {
        Self {
            raw,
            start,
            name_end,
            kind,
        }
    }

    /// The kind of element, by the name alone: `title` in SVG has that of HTML's `title`.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> ElementKind {
        self.kind
    }

    /// The name, in lower case; U+0000 has become U+FFFD.
    #[must_use]
    pub fn name(&self) -> Cow<'s, str> {
        lower_case_name(self.raw_name())
    }

    /// The name as the source has it.
    #[must_use]
    #[inline]
    pub fn raw_name(&self) -> &'s str {
        self.raw.get(2..self.name_end).unwrap_or_default()
    }

    #[inline(always)]
    fn name_bytes(&self) -> &'s [u8] {
        let bytes = self.raw.as_bytes();
        bytes.get(2..self.name_end).unwrap_or_default()
    }

    /// Whether this is the name, letters compared without ASCII case.
    #[must_use]
    #[inline]
    pub fn is(&self, name: &str) -> bool {
        self.name_bytes().eq_ignore_ascii_case(name.as_bytes())
    }

    /// The tag as the source has it, from `</` to `>`.
    #[must_use]
    #[inline]
    pub fn raw(&self) -> &'s str {
        self.raw
    }

    /// The byte range of the tag in the source.
    #[must_use]
    #[inline]
    pub fn span(&self) -> Range<usize> {
        self.start..self.start + self.raw.len()
    }
}

/// How the source of a text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextKind {
    /// Text between tags; character references are decoded.
    Data,
    /// The contents of `title` and `textarea`; character references are decoded.
    Rcdata,
    /// The contents of `style`, `xmp`, `iframe`, `noembed`, `noframes`, and of `noscript`
    /// where scripts run: raw text.
    Rawtext,
    /// The contents of `script`: raw text.
    Script,
    /// A CDATA section in SVG or MathML: raw text.
    Cdata,
    /// Everything after `<plaintext>`: raw text.
    Plaintext,
}

/// A piece of text. Adjacent pieces of one kind are one token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextToken<'s> {
    raw: &'s str,
    start: usize,
    kind: TextKind,
}

impl<'s> TextToken<'s> {
    pub(crate) fn new(raw: &'s str, start: usize, kind: TextKind) -> Self {
        Self { raw, start, kind }
    }

    /// The text as the source has it.
    #[must_use]
    #[inline]
    pub fn raw(&self) -> &'s str {
        self.raw
    }

    /// The text as the standard hands it out: line ends are `\n`, and by its
    /// [kind](TextToken::kind) character references are decoded and U+0000 has become U+FFFD.
    #[must_use]
    pub fn decoded(&self) -> Cow<'s, str> {
        let (place, nul) = match self.kind {
            TextKind::Data => (ReferenceContext::Text, Nul::Kept),
            TextKind::Rcdata => (ReferenceContext::Text, Nul::Replaced),
            TextKind::Cdata => (ReferenceContext::Verbatim, Nul::Kept),
            TextKind::Rawtext | TextKind::Script | TextKind::Plaintext => {
                (ReferenceContext::Verbatim, Nul::Replaced)
            }
        };
        decode(self.raw, place, nul)
    }

    /// How the source was read.
    #[must_use]
    pub fn kind(&self) -> TextKind {
        self.kind
    }

    /// The byte range of [`raw`](TextToken::raw) in the source.
    #[must_use]
    #[inline]
    pub fn span(&self) -> Range<usize> {
        self.start..self.start + self.raw.len()
    }
}

/// A comment, also what the standard takes for one: `<?xml …?>`, `<!x>`, `</ x>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comment<'s> {
    raw: &'s str,
    start: usize,
    /// The bytes of the marks before and after the contents.
    opening: u8,
    closing: u8,
}

impl<'s> Comment<'s> {
    pub(crate) fn new(raw: &'s str, start: usize, opening: u8, closing: u8) -> Self {
        Self {
            raw,
            start,
            opening,
            closing,
        }
    }

    /// The whole comment as the source has it, marks and all.
    #[must_use]
    #[inline]
    pub fn raw(&self) -> &'s str {
        self.raw
    }

    /// The text between the delimiters, as the source has it.
    #[must_use]
    pub fn raw_contents(&self) -> &'s str {
        let end = self.raw.len() - usize::from(self.closing);
        self.raw
            .get(usize::from(self.opening)..end)
            .unwrap_or_default()
    }

    /// The text between the delimiters; line ends are `\n`, and U+0000 has become U+FFFD.
    #[must_use]
    pub fn contents(&self) -> Cow<'s, str> {
        decode(
            self.raw_contents(),
            ReferenceContext::Verbatim,
            Nul::Replaced,
        )
    }

    /// The byte range of the whole comment in the source.
    #[must_use]
    #[inline]
    pub fn span(&self) -> Range<usize> {
        self.start..self.start + self.raw.len()
    }

    /// The byte range of the contents in the source.
    #[must_use]
    pub fn contents_span(&self) -> Range<usize> {
        let start = self.start + usize::from(self.opening);
        start..start + self.raw_contents().len()
    }
}

/// Source that the standard drops: `</>`, and a tag that the end of the source cuts off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dropped<'s> {
    raw: &'s str,
    start: usize,
}

impl<'s> Dropped<'s> {
    pub(crate) fn new(raw: &'s str, start: usize) -> Self {
        Self { raw, start }
    }

    /// What is dropped, as the source has it.
    #[must_use]
    #[inline]
    pub fn raw(&self) -> &'s str {
        self.raw
    }

    /// Its byte range in the source.
    #[must_use]
    #[inline]
    pub fn span(&self) -> Range<usize> {
        self.start..self.start + self.raw.len()
    }
}
