//! The `meta` elements of a page's head: [Open Graph](https://ogp.me/), Twitter cards,
//! Dublin Core, and the plain names.

mod names;
mod read;
mod write;

use alloc::string::String;
use alloc::vec::Vec;

use byline_date::{DateError, ParsedDate};

use crate::article::Article;
use crate::body::escape_html;
use crate::check::Rules;
use crate::draft::Draft;
use crate::feed::Feed;
use crate::formats::Description;
use crate::issue::Invalid;
use crate::url::WebUrl;
use crate::written::Written;

pub(crate) const FORMAT: Description = Description {
    code: "meta",
    media_type: "text/html",
    own_media_types: &[],
    extensions: &[],
    rules: Rules::OpenGraph,
    matches: |sample| sample.is_element(&["meta"]),
    read: |html, page| Ok(Feed::single(read::elements(html, page))),
    read_back: |text| Some(Feed::single(read::elements(text, None))),
    write,
    write_feed: None,
};

/// Reads pairs of name (or property) and content, in the order of the page.
///
/// Open Graph comes first, then Twitter cards, Dublin Core and the other names; what comes later
/// is kept beside the first. Relative addresses are resolved by the page's.
///
/// # Examples
///
/// ```
/// use byline_article::{Source, meta};
///
/// let pairs = [
///     ("author", "Jane Doe"),
///     ("twitter:title", "Bridge stays open | Example"),
///     ("og:title", "Bridge stays open"),
///     ("article:published_time", "2023-11-29T18:00:00+04:00"),
/// ];
/// let draft = meta::read(pairs, None);
/// assert_eq!(draft.headline.source(), Some(Source::OpenGraph));
/// assert_eq!(draft.headline.others()[0].source, Source::Twitter);
/// assert_eq!(draft.finish()?.bylines[0].name, "Jane Doe");
/// # Ok::<(), byline_article::Invalid>(())
/// ```
pub fn read<'a>(
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    page: Option<&WebUrl>,
) -> Draft {
    read_with_dates(pairs, page, byline_date::parse_machine)
}

/// [`read`] with a reader of dates of the caller's: `byline_date::parse_metadata` reads dates
/// that are printed for people too, which pages put into their meta elements.
///
/// # Examples
///
/// ```
/// use byline_article::meta;
///
/// let pairs = [("date", "2023-11-29T18:00:00+04:00")];
/// let draft = meta::read_with_dates(pairs, None, byline_date::parse_machine);
/// assert_eq!(draft.published.get().unwrap().to_string(), "2023-11-29T18:00:00+04:00");
/// ```
pub fn read_with_dates<'a>(
    pairs: impl IntoIterator<Item = (&'a str, &'a str)>,
    page: Option<&WebUrl>,
    dates: fn(&str) -> Result<ParsedDate, DateError>,
) -> Draft {
    read::pairs(pairs, page, dates)
}

/// The pairs of name and content that say what the article is.
///
/// # Examples
///
/// ```
/// use byline_article::{Article, meta};
///
/// let article = Article::builder("Bridge stays open").build()?;
/// let pairs = meta::pairs(&article);
/// assert_eq!(pairs[1], ("og:title", "Bridge stays open".to_string()));
/// # Ok::<(), byline_article::Invalid>(())
/// ```
#[must_use]
pub fn pairs(article: &Article) -> Vec<(&'static str, String)> {
    write::pairs(article)
}

/// Writes the pairs as `meta` elements, one a line, ready for a page's head.
///
/// # Errors
///
/// Returns [`Invalid`] when the article is a draft.
///
/// # Examples
///
/// ```
/// use byline_article::{Article, meta};
///
/// let article = Article::builder("5 > 4").build()?;
/// let written = meta::write(&article)?;
/// assert!(written.text().contains("<meta property=\"og:title\" content=\"5 &gt; 4\">\n"));
/// # Ok::<(), byline_article::Invalid>(())
/// ```
pub fn write(article: &Article) -> Result<Written<'_>, Invalid> {
    article.must_be_published()?;
    let mut html = String::new();
    for (name, content) in pairs(article) {
        // Open Graph is RDFa, whose names are in `property`.
        let attribute = match name.split(':').next() {
            Some("og" | "article") => "property",
            _ => "name",
        };
        html.push_str("<meta ");
        html.push_str(attribute);
        html.push_str("=\"");
        html.push_str(name);
        html.push_str("\" content=\"");
        escape_html(&mut html, &content);
        html.push_str("\">\n");
    }
    Ok(Written::new(article, html, |html| {
        Some(read::elements(html, None))
    }))
}
