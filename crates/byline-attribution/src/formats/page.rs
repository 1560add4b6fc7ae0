//! A document to be judged, and how it came.

use std::ops::Range;

use super::PageFormat;

/// A document to be judged: its text, its format, where it was found and with what headers.
///
/// The document is borrowed, and read only when a policy checks it.
///
/// # Examples
///
/// ```
/// use byline_attribution::{Page, Policy};
///
/// let page = Page::html(r#"<p>Source: <a href="//example.az/n/1">Example</a>"#)
///     .at("https://copycat.example/n/17")
///     .with_header("X-Robots-Tag", "noarchive");
/// assert!(Policy::followable_link("example.az")?.check(&page).complies());
/// # Ok::<(), byline_attribution::PolicyError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<'a> {
    source: &'a str,
    format: PageFormat,
    url: Option<&'a str>,
    headers: Vec<(&'a str, &'a str)>,
    body: Vec<Range<usize>>,
}

impl<'a> Page<'a> {
    /// A document in a format that is known by its value.
    #[must_use]
    pub fn new(format: PageFormat, source: &'a str) -> Self {
        Self {
            source,
            format,
            url: None,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    /// An HTML document or fragment.
    #[must_use]
    pub fn html(source: &'a str) -> Self {
        Self::new(PageFormat::Html, source)
    }

    /// A plain text.
    #[must_use]
    pub fn text(source: &'a str) -> Self {
        Self::new(PageFormat::Text, source)
    }

    /// A Markdown document, as GitHub reads it; CommonMark is [`PageFormat::CommonMark`].
    #[cfg(feature = "markdown")]
    #[must_use]
    pub fn markdown(source: &'a str) -> Self {
        Self::new(PageFormat::Markdown, source)
    }

    /// An RSS feed. Any of its items may carry the link.
    ///
    /// An item's `link`, its `guid` where it has no link, its `source` and `atom:link
    /// rel=via` count, and the links in its contents, judged as HTML.
    #[must_use]
    pub fn rss(source: &'a str) -> Self {
        Self::new(PageFormat::Rss, source)
    }

    /// An Atom feed. Any of its entries may carry the link.
    ///
    /// An entry's `link` of the kinds `alternate` and `via` counts, the links of its `source`,
    /// and the links in its contents, judged as HTML where their type says so.
    #[must_use]
    pub fn atom(source: &'a str) -> Self {
        Self::new(PageFormat::Atom, source)
    }

    /// A JSON feed. Any of its items may carry the link.
    ///
    /// An item's `url` and `external_url` count, and the links in its contents.
    #[must_use]
    pub fn json_feed(source: &'a str) -> Self {
        Self::new(PageFormat::JsonFeed, source)
    }

    /// Says where the document was found: relative addresses are resolved against it.
    ///
    /// Without it, or with an address that cannot be parsed or is longer than 2,048 bytes,
    /// relative links lead nowhere; so they do under a `base` element of such an address.
    #[must_use]
    pub fn at(mut self, url: &'a str) -> Self {
        self.url = Some(url);
        self
    }

    /// Adds a header of the response; names in any case, one name several times.
    #[must_use]
    pub fn with_header(mut self, name: &'a str, value: &'a str) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Says where the text of the article is on an HTML page, as spans of bytes in any order:
    /// those of its paragraphs, or one of the element around them.
    ///
    /// Paragraphs are counted there alone, and a credit is added there. Without it landmarks
    /// (`article`, `main` and their roles), names of classes and the largest amount of prose
    /// decide. In other formats it does nothing.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_attribution::{Page, Policy, Reason};
    ///
    /// let source = "<div><p>Weather: 12 degrees, some rain.</p></div>\
    ///     <div><p>Ships are back, <a href=https://example.az/>Example</a> reports.</p></div>";
    /// let text = source.find("<p>Ships").unwrap_or_default()..source.len();
    ///
    /// let policy = Policy::followable_first_paragraph("example.az")?;
    /// assert_eq!(policy.check(&Page::html(source)).reason(), Reason::Position);
    /// assert!(policy.check(&Page::html(source).with_body([text])).complies());
    /// # Ok::<(), byline_attribution::PolicyError>(())
    /// ```
    #[must_use]
    pub fn with_body(mut self, spans: impl IntoIterator<Item = Range<usize>>) -> Self {
        let spans = spans.into_iter().filter(|span| span.start < span.end);
        self.body = spans.collect();
        self.body
            .sort_unstable_by_key(|span| (span.start, span.end));
        // Spans within others would hide those from a binary search.
        let mut end = 0;
        self.body.retain(|span| {
            let is_further = span.end > end;
            end = end.max(span.end);
            is_further
        });
        self
    }

    /// The document's text.
    #[must_use]
    pub fn source(&self) -> &'a str {
        self.source
    }

    /// The document's format.
    #[must_use]
    pub fn format(&self) -> PageFormat {
        self.format
    }

    /// Where the document was found.
    #[must_use]
    pub fn url(&self) -> Option<&'a str> {
        self.url
    }

    pub(crate) fn body(&self) -> &[Range<usize>] {
        &self.body
    }

    pub(crate) fn headers(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.headers.iter().copied()
    }
}
