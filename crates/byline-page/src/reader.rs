//! The reader: what the caller knows, and the two ways in.

use core::ops::Range;

use byline_article::{Draft, LanguageError, LanguageTag, Source, UrlError, WebUrl};
use time::{OffsetDateTime, UtcOffset};

use crate::outline::Outline;
use crate::{body, html, text};

/// Reads pages into drafts.
///
/// Reading a page never fails: a field that the page does not have stays empty. If two sources give
/// different values, both are kept. The reader has what the caller knows about the page: its address,
/// its language, the offset of the newsroom.
///
/// # Examples
///
/// ```
/// use byline_page::PageReader;
/// use byline_article::Source;
/// use time::macros::offset;
///
/// let html = r#"<html lang="en"><title>Storm closes the harbour | Example</title>
///     <h1>Storm closes the harbour</h1> <div class="date">29 November 2023 18:00</div>
///     <p>The harbour was closed on Tuesday night. Ferries will not run before noon.</p>"#;
/// let page = PageReader::new()
///     .with_url("https://caliber.example/en/post/1")?
///     .with_offset(offset!(+4));
/// let draft = page.read_html(html);
///
/// assert_eq!(draft.headline.get().unwrap().as_str(), "Storm closes the harbour");
/// let published = draft.published.get().unwrap();
/// assert_eq!(published.to_string(), "2023-11-29T18:00:00+04:00");
/// assert_eq!(draft.published.source(), Some(Source::Text));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct PageReader {
    url: Option<WebUrl>,
    offset: Option<UtcOffset>,
    language: Option<LanguageTag>,
    retrieved: Option<OffsetDateTime>,
}

/// One block of a page's main text, and its span in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MainBlock {
    text: String,
    span: Range<usize>,
}

impl MainBlock {
    /// The text: character references are decoded, white space is folded, line breaks are kept.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the source, from the beginning of its first to the end of its last piece of text.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }
}

impl PageReader {
    /// A reader that knows nothing about the page.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the address from which the page was fetched. Relative links are resolved by it, and if
    /// structured data has several articles, the one with this address is read.
    ///
    /// # Errors
    ///
    /// Returns [`UrlError`] when it is not an absolute `http` or `https` address.
    pub fn with_url(mut self, url: &str) -> Result<Self, UrlError> {
        self.url = Some(WebUrl::new(url)?);
        Ok(self)
    }

    /// Sets the newsroom's offset from UTC. Printed times are converted to instants by it; without
    /// it they stay local times. A date without a time stays one in any case.
    #[must_use]
    pub fn with_offset(mut self, offset: UtcOffset) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets the language of the page (BCP 47), which is used if the page does not declare one.
    /// The order of day and month and the names of months in printed dates depend on it.
    ///
    /// # Errors
    ///
    /// Returns [`LanguageError`] when the tag is not well formed.
    pub fn with_language(mut self, language: &str) -> Result<Self, LanguageError> {
        self.language = Some(LanguageTag::new(language)?);
        Ok(self)
    }

    /// Sets when the page was retrieved. If the page has no date, times relative to the retrieval are
    /// read (`2 hours ago`, `yesterday at 14:05`); without a time of retrieval, they are ignored.
    ///
    /// Such a time has the source [`Source::Text`], and an issue with the code
    /// [`IssueCode::DateRelative`](byline_article::IssueCode::DateRelative) has its unit. Which day
    /// was yesterday depends on the time zone: that of the reader's [offset](Self::with_offset) is
    /// used, or else that of the given time.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::IssueCode;
    /// use byline_page::PageReader;
    /// use time::macros::datetime;
    ///
    /// let html = "<html lang=en><h1>Storm closes the harbour</h1> <div>2 hours ago</div>
    ///     <p>The harbour was closed on Tuesday night. Ferries will not run before noon.</p>";
    /// let draft = PageReader::new()
    ///     .with_retrieved(datetime!(2023-11-29 20:00 +4))
    ///     .read_html(html);
    /// assert_eq!(draft.published.get().unwrap().to_string(), "2023-11-29T18:00:00+04:00");
    /// assert_eq!(draft.issues()[0].code(), IssueCode::DateRelative);
    /// assert!(PageReader::new().read_html(html).published.is_empty());
    /// ```
    #[must_use]
    pub fn with_retrieved(mut self, retrieved: OffsetDateTime) -> Self {
        self.retrieved = Some(retrieved);
        self
    }

    /// Reads an HTML page.
    ///
    /// Sources are read in this order: JSON-LD, `meta` elements, microdata and microformats, `time`
    /// elements, links and headings, visible text. The first source that gives a field is taken,
    /// and the other values are kept ([`byline_article::Field::others`]).
    #[must_use]
    pub fn read_html(&self, html: &str) -> Draft {
        let mut draft = self.begin();
        let retrieved = self.retrieved_there();
        html::read(html, self.url.as_ref(), retrieved, &mut draft);
        self.finish(draft)
    }

    /// Reads only what an HTML page declares for programs: JSON-LD, meta and link elements,
    /// microdata and microformats, `time` elements, title and headings.
    ///
    /// The visible text is not searched, so that there are no fields that a page only prints: no
    /// body, views, notice, channels or printed dates. The other fields are equal to those of
    /// [`PageReader::read_html`], and are read in less time.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_page::PageReader;
    ///
    /// let html = r#"<meta property="article:published_time" content="2023-11-29T18:00:00+04:00">
    ///     <h1>Storm closes the harbour</h1> <p>Ferries will not run before noon. Views: 3"#;
    /// let draft = PageReader::new().read_metadata(html);
    /// assert_eq!(draft.headline.get().unwrap().as_str(), "Storm closes the harbour");
    /// assert_eq!(draft.published.get().unwrap().to_string(), "2023-11-29T18:00:00+04:00");
    /// assert!(draft.body.is_empty());
    /// ```
    #[must_use]
    pub fn read_metadata(&self, html: &str) -> Draft {
        let mut draft = self.begin();
        html::read_metadata(Outline::of_metadata(html), self.url.as_ref(), &mut draft);
        self.finish(draft)
    }

    /// Reads the plain text of a rendered page, as it is copied from a browser.
    ///
    /// The text has no addresses of links. The labels of some links are kept in [`Draft::extra`]:
    /// `language_switch` (a list of `label` and `language`), `channels` and `app_stores` (lists of
    /// labels).
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_page::PageReader;
    ///
    /// let text = "ru\narm\nANALYTICS\nA+\n\nTown keeps its bridge open\n\n29 November 2023 18:00\n\n\
    ///     The council met on Tuesday and voted to keep the bridge open.\n\n\
    ///     Example.Az\nViews: 399\nExample.az © 2024";
    /// let draft = PageReader::new().read_text(text);
    /// assert_eq!(draft.headline.get().unwrap().as_str(), "Town keeps its bridge open");
    /// assert_eq!(draft.section.get().unwrap().label.as_str(), "ANALYTICS");
    /// assert_eq!(draft.published.get().unwrap().to_string(), "2023-11-29T18:00:00");
    /// assert_eq!(draft.views.get().unwrap().value, 399);
    /// assert_eq!(draft.bylines.get().unwrap()[0].name.as_str(), "Example.Az");
    /// ```
    #[must_use]
    pub fn read_text(&self, text: &str) -> Draft {
        let outline = Outline::of_text(text);
        let mut draft = self.begin();
        let retrieved = self.retrieved_there();
        text::read(&outline, self.language.as_ref(), retrieved, &mut draft);
        self.finish(draft)
    }

    /// The main text of an HTML page, block by block, each with its span in the source.
    ///
    /// It is the body that [`read_html`](PageReader::read_html) offers with the source
    /// [`Source::Text`], without marks. If a page shows next to no text until its scripts run, it is
    /// the text that the page hides, or has for readers without scripts. A body that is only in
    /// JSON-LD (`articleBody`) is not visible, and so is not returned.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_page::PageReader;
    ///
    /// let html = "<nav>Home</nav><p>The council met on Tuesday &amp; voted. Nobody spoke.</p>";
    /// let blocks = PageReader::new().main_text(html);
    /// assert_eq!(blocks[0].text(), "The council met on Tuesday & voted. Nobody spoke.");
    /// assert!(html[blocks[0].span()].starts_with("The council met"));
    /// assert_eq!(blocks.len(), 1);
    /// ```
    #[must_use]
    pub fn main_text(&self, html: &str) -> Vec<MainBlock> {
        let outline = Outline::of_html(html);
        let language = html::text_language(&outline, self.language.as_ref());
        let language = language.as_ref().map(LanguageTag::as_str);
        let headline = html::headline_of(&outline);
        let page = html::Page::of(outline, headline, html, language);
        body::groups(&page.outline, &page.in_body)
            .into_iter()
            .map(|lines| MainBlock {
                text: body::text_of(&page.outline, lines).to_owned(),
                span: match (lines.first(), lines.last()) {
                    (Some(first), Some(last)) => first.span.start..last.span.end,
                    _ => 0..0,
                },
            })
            .collect()
    }

    /// Reads a feed or a sitemap: RSS, Atom, JSON Feed, or a sitemap of news or of any pages.
    ///
    /// Articles without a language or an offset get those of the reader. The reader's address is the
    /// address of a page, and is not used.
    ///
    /// # Errors
    ///
    /// Returns [`FeedError`](crate::FeedError) when the text is neither a feed nor a sitemap.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_page::PageReader;
    ///
    /// let feed = PageReader::new().with_language("en")?.read_feed(
    ///     "<rss version='2.0'><channel><title>Example</title>
    ///      <item><title>Storm closes the harbour</title></item></channel></rss>",
    /// )?;
    /// assert_eq!(feed.title.unwrap().as_str(), "Example");
    /// assert_eq!(feed.articles[0].headline.get().unwrap().as_str(), "Storm closes the harbour");
    /// assert_eq!(feed.articles[0].language.get().unwrap(), "en");
    ///
    /// let error = PageReader::new().read_feed("<html></html>").unwrap_err();
    /// assert_eq!(error.to_string(), "expected RSS, Atom, JSON Feed or a sitemap, found the element html");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "xml")]
    #[cfg_attr(docsrs, doc(cfg(feature = "xml")))]
    pub fn read_feed(
        &self,
        text: &str,
    ) -> Result<byline_article::Feed<Draft>, crate::feed::FeedError> {
        let mut feed = crate::feed::read(text)?;
        for draft in &mut feed.articles {
            if draft.language.is_empty() {
                draft
                    .language
                    .offer_some(self.language.clone(), Source::Caller);
            }
            if let Some(offset) = self.offset {
                draft.assume_offset(offset);
            }
        }
        Ok(feed)
    }

    fn begin(&self) -> Draft {
        let mut draft = Draft::default();
        draft.url.offer_some(self.url.clone(), Source::Caller);
        draft
            .language
            .offer_some(self.language.clone(), Source::Caller);
        draft
    }

    /// The time of retrieval by the newsroom's clock.
    fn retrieved_there(&self) -> Option<OffsetDateTime> {
        let retrieved = self.retrieved?;
        let there = self
            .offset
            .map(|offset| retrieved.checked_to_offset(offset));
        Some(there.flatten().unwrap_or(retrieved))
    }

    fn finish(&self, mut draft: Draft) -> Draft {
        if let Some(offset) = self.offset {
            draft.assume_offset(offset);
        }
        draft
    }
}
