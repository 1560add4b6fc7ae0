//! schema.org articles as JSON-LD: what search engines read, and what nine in ten news
//! pages carry.
//!
//! Reading is lenient, as pages need it: several blocks, `@graph`, references by `@id`,
//! one value where a list is meant and the other way round, types with or without prefix,
//! raw control characters, semicolons and comments around the JSON, text escaped for HTML.

mod document;
mod read;
mod write;

pub use document::{Graph, JsonLdError};

use crate::article::Article;
use crate::check::Rules;
use crate::draft::Draft;
use crate::feed::Feed;
use crate::formats::Description;
use crate::issue::Invalid;
use crate::written::Written;

pub(crate) const FORMAT: Description = Description {
    code: "json-ld",
    media_type: "application/ld+json",
    own_media_types: &["application/ld+json"],
    extensions: &["jsonld"],
    rules: Rules::GoogleArticle,
    matches: |sample| {
        sample.has_member(&["@type", "@graph", "@id"]) || sample.mentions("@context", "schema.org")
    },
    read: |text, page| {
        let mut graph = Graph::new();
        graph.add(text).map_err(JsonLdError::from)?;
        let draft = graph.draft(page).ok_or(JsonLdError::NoArticle)?;
        Ok(Feed::single(draft))
    },
    read_back: |text| read(text).ok().map(Feed::single),
    write,
    write_feed: None,
};

/// Reads one block of JSON-LD: the article it holds.
///
/// A page may have several blocks, and says by its address which article it is about: see
/// [`Graph`].
///
/// # Errors
///
/// Returns [`JsonLdError`] when the block cannot be read even leniently, or holds no
/// article.
///
/// # Examples
///
/// ```
/// use byline_article::jsonld;
///
/// let block = r##"{
///   "@context": "https://schema.org",
///   "@graph": [
///     {"@type": "NewsArticle", "headline": "Bridge &amp; road stay open",
///      "author": {"@id": "#jane"}, "datePublished": "2023-11-29T18:00:00+04:00"},
///     {"@type": "Person", "@id": "#jane", "name": "Jane Doe"}
///   ]
/// };"##;
/// let draft = jsonld::read(block)?;
/// assert_eq!(draft.issues()[0].to_string(),
///     "warning[syntax] .: found text around the value at line 8, column 2");
/// let article = draft.finish()?;
/// assert_eq!(article.headline, "Bridge & road stay open");
/// assert_eq!(article.bylines[0].name, "Jane Doe");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read(block: &str) -> Result<Draft, JsonLdError> {
    let mut document = Graph::new();
    document.add(block)?;
    document.draft(None).ok_or(JsonLdError::NoArticle)
}

/// Writes the article as JSON-LD that can be in a `script` element as it is: `<`, `>`
/// and `&` are escaped, so no text of the article can end the element.
///
/// # Errors
///
/// Returns [`Invalid`] when the article is a draft.
///
/// # Examples
///
/// ```
/// use byline_article::{Article, jsonld};
///
/// let article = Article::builder("</script> is no headline")
///     .published("2023-11-29T18:00:00+04:00")
///     .build()?;
/// let written = jsonld::write(&article)?;
/// assert_eq!(
///     written.text(),
///     r#"{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2023-11-29T18:00:00+04:00","headline":"\u003c/script\u003e is no headline"}"#
/// );
/// assert!(written.lost().is_empty());
/// # Ok::<(), byline_article::Invalid>(())
/// ```
pub fn write(article: &Article) -> Result<Written<'_>, Invalid> {
    article.must_be_published()?;
    Ok(Written::new(article, write::block(article), |text| {
        read(text).ok()
    }))
}
