//! A document to look up.

use alloc::vec::Vec;
use core::ops::Range;

/// A text, a page of HTML, or a feed.
///
/// # Examples
///
/// ```
/// use byline_reuse::{Corpus, Document};
///
/// let mut corpus = Corpus::new();
/// corpus.add("night-ferry", "The night ferry will run again from the first of May.")?;
///
/// # #[cfg(feature = "html")] {
/// let page = "<p>The night <b>ferry</b> will run&nbsp;again from the first of May.</p>";
/// let found = corpus.find(Document::html(page));
/// assert_eq!(found[0].passages()[0].in_page(), 3..page.len() - 5);
/// # }
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
    #[cfg(feature = "html")]
    Feed,
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

    /// A page of HTML, of which the text that a reader sees is looked up, all of it, wherever it
    /// is: in the navigation, in `pre`, in a closed `details`.
    ///
    /// What browsers do not show is not looked up: comments, `head`, `script` and with it the
    /// `articleBody` of JSON-LD, `template`, `noscript`, what is `hidden`. Look up such a text
    /// with [`text`](Self::text). Style sheets are not read.
    #[cfg(feature = "html")]
    #[must_use]
    pub fn html(source: &'d str) -> Self {
        Self {
            source,
            form: Form::Html,
        }
    }

    /// An RSS or Atom feed, of which the texts of all elements are looked up: plain ones, those in
    /// CDATA sections, and HTML, escaped or not.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reuse::{Corpus, Document};
    ///
    /// let mut corpus = Corpus::new();
    /// corpus.add("night-ferry", "The night ferry will run again from the first of May.")?;
    ///
    /// let feed = "<item><description>&lt;p&gt;The night &lt;b&gt;ferry&lt;/b&gt; will run again \
    ///     from the first of May.&lt;/p&gt;</description></item>";
    /// let found = corpus.find(Document::feed(feed));
    /// let passage = &feed[found[0].passages()[0].in_page()];
    /// assert!(passage.starts_with("The night &lt;b&gt;ferry") && passage.ends_with("of May"));
    /// # Ok::<(), byline_reuse::ReuseError>(())
    /// ```
    #[cfg(feature = "html")]
    #[must_use]
    pub fn feed(source: &'d str) -> Self {
        Self {
            source,
            form: Form::Feed,
        }
    }

    /// The source.
    #[must_use]
    pub fn source(&self) -> &'d str {
        self.source
    }

    /// The text, and the way back to the source.
    pub(crate) fn read(&self) -> ComparedText<'d> {
        match self.form {
            Form::Text => ComparedText::Text(self.source),
            #[cfg(feature = "html")]
            Form::Html => {
                ComparedText::Html(self.source, byline_html::VisibleText::of(self.source))
            }
            #[cfg(feature = "html")]
            Form::Feed => ComparedText::Feed(crate::feed::FeedText::of(self.source)),
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
pub(crate) enum ComparedText<'d> {
    Text(&'d str),
    /// The source, and what a reader sees of it.
    #[cfg(feature = "html")]
    Html(&'d str, byline_html::VisibleText),
    #[cfg(feature = "html")]
    Feed(crate::feed::FeedText),
}

impl ComparedText<'_> {
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            #[cfg(feature = "html")]
            Self::Html(_, visible) => visible.text(),
            #[cfg(feature = "html")]
            Self::Feed(feed) => feed.text(),
        }
    }

    /// Where a part of the text is in the source.
    pub(crate) fn source_span(&self, range: Range<usize>) -> Range<usize> {
        match self {
            Self::Text(_) => range,
            #[cfg(feature = "html")]
            Self::Html(_, visible) => visible.source_span(range),
            #[cfg(feature = "html")]
            Self::Feed(feed) => feed.source_span(range),
        }
    }

    /// The parts of the source that `blockquote` and `q` enclose, in order, outermost ones only.
    pub(crate) fn quoting_elements(&self) -> Vec<Range<usize>> {
        match self {
            Self::Text(_) => Vec::new(),
            #[cfg(feature = "html")]
            Self::Html(source, _) => crate::quoted::elements(source),
            #[cfg(feature = "html")]
            Self::Feed(feed) => feed.quoting_elements(),
        }
    }
}
