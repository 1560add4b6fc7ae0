//! The tokens of a page, and what encloses them.

use core::iter::FusedIterator;

use crate::element::ElementKind;
use crate::open_elements::{ClosedElement, OpenElement, OpenElements, Scripting};
use crate::token::Token;
use crate::tokenizer::{CdataMark, Tokenizer};

/// The tokens of a page, with the elements that are open around each.
///
/// Elements open and close by the rules of tree construction: void elements never open,
/// missing end tags are implied, a stray end tag closes nothing, SVG and MathML have rules of
/// their own. No tree is built, nothing moves, and no more than 512 elements are open at once,
/// so the work is linear and the memory bounded whatever the page.
///
/// After each token, [`open_elements`](Walker::open_elements) are those after it: an element
/// encloses its start tag but not its end tag.
///
/// # Examples
///
/// ```
/// use byline_html::{Token, Walker};
///
/// let mut walker = Walker::new("<div><p>one<p>two <a href=x>three</a></div>");
/// while let Some(token) = walker.next() {
///     if let Token::StartTag(tag) = token {
///         if tag.is("a") {
///             let names: Vec<_> = walker.open_elements().iter().map(|open| open.name()).collect();
///             assert_eq!(names, ["div", "p", "a"]);
///             assert!(walker.is_inside("div") && !walker.is_inside("template"));
///         }
///     }
/// }
/// ```
///
/// A consumer that keeps something for each element follows [`closed`](Walker::closed) and
/// [`opened`](Walker::opened):
///
/// ```
/// use byline_html::{Token, Walker};
///
/// let mut hidden: Vec<bool> = Vec::new();
/// let mut seen = String::new();
/// let mut walker = Walker::new("<p hidden>not <b>this</b></p><p>but this</p>");
/// while let Some(token) = walker.next() {
///     for closed in walker.closed() {
///         hidden.remove(closed.index());
///     }
///     if let Some(opened) = walker.opened() {
///         let inherited = hidden.last() == Some(&true);
///         hidden.push(inherited || opened.start_tag().attribute("hidden").is_some());
///     }
///     if let Token::Text(text) = token {
///         if hidden.last() != Some(&true) {
///             seen.push_str(&text.decoded());
///         }
///     }
/// }
/// assert_eq!(seen, "but this");
/// ```
#[derive(Debug, Clone)]
pub struct Walker<'s> {
    tokenizer: Tokenizer<'s>,
    scripting: Scripting,
    elements: OpenElements<'s>,
}

impl<'s> Walker<'s> {
    /// A walker at the start of a page.
    #[must_use]
    pub fn new(source: &'s str) -> Self {
        Self {
            tokenizer: Tokenizer::new(source),
            scripting: Scripting::default(),
            elements: OpenElements::new(),
        }
    }

    /// Sets how `noscript` is read.
    #[must_use]
    pub fn with_scripting(mut self, scripting: Scripting) -> Self {
        self.scripting = scripting;
        self
    }

    /// The elements that are open, outermost first.
    #[must_use]
    pub fn open_elements(&self) -> &[OpenElement<'s>] {
        self.elements.elements()
    }

    /// The element that the last token opened, the innermost of the open ones. Void elements
    /// do not open, nor does a tag that the standard ignores.
    #[must_use]
    pub fn opened(&self) -> Option<&OpenElement<'s>> {
        self.elements.opened()
    }

    /// The elements that the last token closed, innermost first. They were closed before the
    /// token's own element opened.
    #[must_use]
    pub fn closed(&self) -> &[ClosedElement<'s>] {
        self.elements.closed()
    }

    /// Whether an HTML element of that name is open, letters compared without ASCII case.
    #[must_use]
    pub fn is_inside(&self, name: &str) -> bool {
        self.elements.has_named(name)
    }

    /// Whether a `template` is open whose contents no reader sees: any but a declarative
    /// shadow root.
    #[must_use]
    pub fn is_in_inert_template(&self) -> bool {
        self.elements.has_inert_template()
    }

    /// Whether the page is rendered in quirks mode: its document type is missing, malformed
    /// or one of those that section 13.2.6.4.1 of the standard names. Before the first tag
    /// this is not settled.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_html::Walker;
    ///
    /// let is_in_quirks_mode = |source| {
    ///     let mut walker = Walker::new(source);
    ///     while walker.next().is_some() {}
    ///     walker.is_in_quirks_mode()
    /// };
    /// assert!(!is_in_quirks_mode("<!doctype html><p>"));
    /// assert!(is_in_quirks_mode("<p>"));
    /// assert!(is_in_quirks_mode("<!doctype html public '-//W3C//DTD HTML 3.2//EN'><p>"));
    /// ```
    #[must_use]
    pub fn is_in_quirks_mode(&self) -> bool {
        self.elements.is_in_quirks_mode()
    }

    /// The innermost block.
    pub(crate) fn block(&self) -> Option<ElementKind> {
        self.elements.block()
    }

    /// What the last tag is called.
    pub(crate) fn kind(&self) -> ElementKind {
        self.elements.kind()
    }

    /// Whether the innermost element is SVG or MathML.
    #[must_use]
    pub fn is_in_foreign_content(&self) -> bool {
        self.elements.is_foreign()
    }
}

impl<'s> Iterator for Walker<'s> {
    type Item = Token<'s>;

    fn next(&mut self) -> Option<Token<'s>> {
        let token = self.tokenizer.next();
        self.elements.begin();
        // The token is returned as it is, not rebuilt: it is large.
        match &token {
            Some(Token::StartTag(tag)) => {
                if let Some(state) = self.elements.start_tag(tag, self.scripting) {
                    self.tokenizer.switch_to(state);
                }
            }
            Some(Token::EndTag(tag)) => self.elements.end_tag(tag),
            Some(Token::Text(text)) => {
                self.elements.text(text);
                return token;
            }
            Some(Token::Doctype(doctype)) => {
                self.elements.doctype(doctype);
                return token;
            }
            Some(Token::Comment(_) | Token::Dropped(_)) | None => return token,
        }
        self.tokenizer.set_cdata(if self.elements.is_foreign() {
            CdataMark::Section
        } else {
            CdataMark::Comment
        });
        token
    }
}

impl FusedIterator for Walker<'_> {}
