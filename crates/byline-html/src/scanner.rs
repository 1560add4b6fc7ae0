//! The tokens of a page, without the elements.

use alloc::boxed::Box;
use core::iter::FusedIterator;

use crate::element::ElementKind;
use crate::open_elements::{OpenElements, Scripting, raw_text_state};
use crate::token::{EndTag, StartTag, Token};
use crate::tokenizer::{CdataMark, Tokenizer};

/// The tokens of a page, in source order.
///
/// This is the standard's [`Tokenizer`] with the switching that tree construction does:
/// `script`, `style`, `title`, `textarea` and the like are read as raw text, unless they
/// occur in SVG or MathML, where CDATA sections are read instead.
///
/// A scanner keeps no elements outside SVG and MathML, which makes it faster than a
/// [`Walker`](crate::Walker). The price: for a stray end tag within SVG or MathML it can only
/// guess whether it closes something outside. It takes the end tag of a block, a table part or
/// a formatting element for one that does.
///
/// # Examples
///
/// ```
/// use byline_html::{Scanner, Token};
///
/// let page = r#"<script>"<a href=1>"</script><A HREF="/2">two</A>"#;
/// let links: Vec<_> = Scanner::new(page)
///     .filter_map(|token| match token {
///         Token::StartTag(tag) if tag.is("a") => tag.attribute("href"),
///         _ => None,
///     })
///     .map(|href| href.value())
///     .collect();
/// assert_eq!(links, ["/2"]);
/// ```
#[derive(Debug, Clone)]
pub struct Scanner<'s> {
    tokenizer: Tokenizer<'s>,
    scripting: Scripting,
    /// The elements from the outermost `svg` or `math` on: made for the first, reused for
    /// the next.
    foreign: Option<Box<OpenElements<'s>>>,
    is_foreign_open: bool,
}

impl<'s> Scanner<'s> {
    /// A scanner at the start of a page.
    #[must_use]
    pub fn new(source: &'s str) -> Self {
        Self::with_tokenizer(Tokenizer::new(source))
    }

    /// Goes on from a tokenizer, for a fragment that begins in raw text.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_html::{Scanner, State, Token, Tokenizer};
    ///
    /// let tokenizer = Tokenizer::new("var a = '<b>';</script><p>").with_state(State::ScriptData, "script");
    /// let tags = Scanner::with_tokenizer(tokenizer).filter(|token| matches!(token, Token::StartTag(_)));
    /// assert_eq!(tags.count(), 1);
    /// ```
    #[must_use]
    pub fn with_tokenizer(tokenizer: Tokenizer<'s>) -> Self {
        Self {
            tokenizer,
            scripting: Scripting::default(),
            foreign: None,
            is_foreign_open: false,
        }
    }

    /// Sets how `noscript` is read.
    #[must_use]
    pub fn with_scripting(mut self, scripting: Scripting) -> Self {
        self.scripting = scripting;
        self
    }

    #[inline]
    fn html_start_tag(&mut self, tag: &StartTag<'s>) {
        let name = tag.kind();
        if matches!(name, ElementKind::Svg | ElementKind::Math) {
            self.foreign_start_tag(tag);
        } else if let Some(state) = raw_text_state(name, self.scripting) {
            self.tokenizer.switch_to(state);
        }
    }

    fn foreign_start_tag(&mut self, tag: &StartTag<'s>) {
        let scripting = self.scripting;
        let elements = self
            .foreign
            .get_or_insert_with(|| Box::new(OpenElements::new()));
        elements.begin();
        if let Some(state) = elements.start_tag(tag, scripting) {
            self.tokenizer.switch_to(state);
        }
        self.settle();
    }

    fn foreign_end_tag(&mut self, tag: &EndTag<'s>) {
        let Some(elements) = &mut self.foreign else {
            return;
        };
        elements.begin();
        elements.end_tag(tag);
        let closes_outside = || {
            let tag = tag.kind();
            tag.is_special() || tag.is_formatting()
        };
        if elements.closed().is_empty() && elements.is_foreign() && closes_outside() {
            elements.clear();
        }
        self.settle();
    }

    /// Decides by the innermost element what `<![CDATA[` opens.
    fn settle(&mut self) {
        let Some(elements) = &mut self.foreign else {
            return;
        };
        let cdata = if elements.is_foreign() {
            CdataMark::Section
        } else {
            CdataMark::Comment
        };
        self.is_foreign_open = elements.has_foreign();
        if !self.is_foreign_open {
            elements.clear();
        }
        self.tokenizer.set_cdata(cdata);
    }
}

impl<'s> Iterator for Scanner<'s> {
    type Item = Token<'s>;

    #[inline]
    fn next(&mut self) -> Option<Token<'s>> {
        let token = self.tokenizer.next();
        match &token {
            Some(Token::StartTag(tag)) if self.is_foreign_open => self.foreign_start_tag(tag),
            Some(Token::StartTag(tag)) => self.html_start_tag(tag),
            Some(Token::EndTag(tag)) if self.is_foreign_open => self.foreign_end_tag(tag),
            _ => {}
        }
        token
    }
}

impl FusedIterator for Scanner<'_> {}
