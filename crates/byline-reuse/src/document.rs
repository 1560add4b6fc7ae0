//! A document to look up.

use alloc::vec::Vec;
use core::ops::Range;

/// A text, or a page of HTML.
///
/// # Examples
///
/// ```
/// use byline_reuse::{Corpus, Document};
///
/// let mut corpus = Corpus::new();
/// corpus.add("night-ferry", "The night ferry will run again from the first of May.")?;
///
/// let page = "<p>The night <b>ferry</b> will run&nbsp;again from the first of May.</p>";
/// let found = corpus.find(Document::html(page));
/// assert_eq!(found[0].passages()[0].in_page(), 3..page.len() - 5);
/// # Ok::<(), byline_reuse::ReuseError>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Document<'d> {
    source: &'d str,
    form: Form,
}

#[derive(Debug, Clone, Copy)]
enum Form {
    Text,
    #[cfg(feature = "html")]
    Html,
}

impl<'d> Document<'d> {
    /// Plain text.
    #[must_use]
    pub fn text(source: &'d str) -> Self {
        Self {
            source,
            form: Form::Text,
        }
    }

    /// A page of HTML, of which the text that a reader sees is looked up.
    #[cfg(feature = "html")]
    #[must_use]
    pub fn html(source: &'d str) -> Self {
        Self {
            source,
            form: Form::Html,
        }
    }

    /// The source.
    #[must_use]
    pub fn source(&self) -> &'d str {
        self.source
    }

    /// The text, and the way back to the source.
    pub(crate) fn read(&self) -> Reading<'d> {
        match self.form {
            Form::Text => Reading::Text(self.source),
            #[cfg(feature = "html")]
            Form::Html => Reading::Html(self.source, byline_html::VisibleText::of(self.source)),
        }
    }
}

impl<'d> From<&'d str> for Document<'d> {
    fn from(source: &'d str) -> Self {
        Self::text(source)
    }
}

/// What is compared of a document.
#[derive(Debug)]
pub(crate) enum Reading<'d> {
    Text(&'d str),
    /// The source, and what a reader sees of it.
    #[cfg(feature = "html")]
    Html(&'d str, byline_html::VisibleText),
}

impl Reading<'_> {
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            #[cfg(feature = "html")]
            Self::Html(_, visible) => visible.text(),
        }
    }

    /// Where a part of the text is in the source.
    pub(crate) fn source_span(&self, range: Range<usize>) -> Range<usize> {
        match self {
            Self::Text(_) => range,
            #[cfg(feature = "html")]
            Self::Html(_, visible) => visible.source_span(range),
        }
    }

    /// The parts of the source that `blockquote` and `q` enclose, in order, outermost ones only.
    pub(crate) fn quoting_elements(&self) -> Vec<Range<usize>> {
        match self {
            Self::Text(_) => Vec::new(),
            #[cfg(feature = "html")]
            Self::Html(source, _) => crate::quoted::elements(source),
        }
    }
}
