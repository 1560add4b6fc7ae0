//! The identifier of an article as an entry of a feed.

use alloc::borrow::Cow;

use crate::article::Article;
use crate::url::WebUrl;

/// The article's id where it is an IRI, as that of an entry must be (RFC 4287, section 4.2.6);
/// otherwise its address.
pub(crate) fn entry_id(article: &Article) -> Option<Cow<'_, str>> {
    let id = article.id.as_ref().map(|id| id.as_str());
    let id = id.filter(|id| is_iri(id)).map(Cow::Borrowed);
    id.or_else(|| article.url.as_ref().map(WebUrl::to_uri))
}

/// Whether a text has the form of an absolute IRI
/// ([RFC 3987, section 2.2](https://www.rfc-editor.org/rfc/rfc3987#section-2.2)).
fn is_iri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let is_part = |c: char| match c {
        '<' | '>' | '"' | '`' | '{' | '}' | '|' | '\\' | '^' => false,
        c => c.is_ascii_graphic() || c.is_alphanumeric(),
    };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
        && !rest.is_empty()
        && rest.chars().all(is_part)
}
