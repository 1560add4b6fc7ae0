//! The language that a page declares.

use byline_html::{Scanner, Token};

/// Tokens that may be before the start tag of `html`.
const TOKENS_BEFORE_HTML: usize = 64;

/// The language that the `html` element declares.
pub(super) fn declared_language(html: &str) -> Option<String> {
    let mut tags = Scanner::new(html)
        .take(TOKENS_BEFORE_HTML)
        .filter_map(|token| match token {
            Token::StartTag(tag) => Some(tag),
            _ => None,
        });
    let tag = tags.find(|tag| tag.is("html"))?;
    let language = tag.attribute("lang")?.value().trim().to_owned();
    (!language.is_empty()).then_some(language)
}
