//! [IPTC ninjs](https://iptc.org/standards/ninjs/): news as JSON between agencies and
//! their customers. Versions 1 to 3 are read, version 3.1 is written.
//!
//! ninjs refuses unknown properties, so fields that it has no place for are lost;
//! [`Written::lost`](crate::Written::lost) lists them.
//!
//! The properties `edNote`, `places`, `slugline` and `urgency` are kept in
//! [`Article::extra`](crate::Article::extra) under `ninjs`, by these names of version 3, and
//! written back as version 3.1 allows them; except for `edNote`, which is for the newsroom that
//! received it.

mod read;
mod write;

use crate::article::Article;
use crate::check::Rules;
use crate::draft::Draft;
use crate::feed::Feed;
use crate::formats::Description;
use crate::issue::Invalid;
use crate::json::{JsonError, lenient};
use crate::written::Written;

/// The key of [`Article::extra`] with the properties that have no place in the model.
const EXTRA: &str = "ninjs";

pub(crate) const FORMAT: Description = Description {
    code: "ninjs",
    media_type: "application/json",
    own_media_types: &[],
    extensions: &[],
    rules: Rules::Ninjs3,
    matches: |sample| sample.has_member(&["uri"]) && !sample.has_member(&["kind"]),
    read: |text, address| {
        let (value, fault) = lenient(text)?;
        Ok(Feed::single(read::item(&value, address, fault)))
    },
    read_back: |text| read(text).ok().map(Feed::single),
    write,
    write_feed: None,
};

/// Reads a ninjs document.
///
/// # Errors
///
/// Returns [`JsonError`] when the text is not JSON, even leniently read.
///
/// # Examples
///
/// ```
/// use byline_article::ninjs;
///
/// let text = r#"{"uri": "https://example.az/7", "by": "Jane Doe",
///   "headlines": [{"role": "main", "value": "Bridge stays open"}]}"#;
/// let article = ninjs::read(text)?.finish()?;
/// assert_eq!(article.headline, "Bridge stays open");
/// assert_eq!(article.bylines[0].name, "Jane Doe");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read(text: &str) -> Result<Draft, JsonError> {
    let (value, fault) = lenient(text)?;
    Ok(read::item(&value, None, fault))
}

/// Writes the article as a ninjs 3.1 item of type `text`.
///
/// # Errors
///
/// Returns [`Invalid`] when the article has neither a `url` nor an `id` that is a URI,
/// which an item must have ([`Rules::Ninjs3`]).
///
/// # Examples
///
/// ```
/// use byline_article::{Article, ninjs};
///
/// let article = Article::builder("Bridge stays open").url("https://example.az/7").build()?;
/// let written = ninjs::write(&article)?;
/// assert!(written.text().contains(r#""uri":"https://example.az/7""#));
/// assert!(written.lost().is_empty());
/// # Ok::<(), byline_article::Invalid>(())
/// ```
pub fn write(article: &Article) -> Result<Written<'_>, Invalid> {
    article.must_follow(Rules::Ninjs3)?;
    Ok(Written::new(article, write::item(article), |text| {
        read(text).ok()
    }))
}

/// Whether a text is an absolute URI: a scheme and something after it
/// ([RFC 3986, section 3](https://www.rfc-editor.org/rfc/rfc3986#section-3)).
pub(crate) fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
        && !rest.is_empty()
        && rest.bytes().all(|b| {
            b.is_ascii_graphic()
                && !matches!(
                    b,
                    b'<' | b'>' | b'"' | b'`' | b'{' | b'}' | b'|' | b'\\' | b'^'
                )
        })
}
