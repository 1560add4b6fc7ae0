//! Where a credit may go, the best place first.

use byline_html::{Scanner, Token};

use super::credit::Credit;
use super::{Edit, feed, html, text};
use crate::page::{Format, Page};
use crate::policy::Policy;

/// How many places of one kind are tried.
pub(super) const TRIES: usize = 12;

/// The edits worth trying, the best first; their number is bounded.
pub(super) fn edits(page: &Page<'_>, policy: &Policy, credit: &Credit) -> Vec<Edit> {
    let source = page.source();
    let position = policy.position();
    match page.format() {
        Format::Html => html::edits(source, position, credit),
        Format::Text => text::edits(source, position, &credit.plain()),
        #[cfg(feature = "markdown")]
        Format::Markdown | Format::CommonMark => text::markdown_edits(source, position, credit),
        Format::Rss | Format::Atom => feed::edits(source, position, credit),
        Format::JsonFeed => feed::json_edits(source, position, credit),
    }
}

/// The language a document says it is in; English where it says none.
pub(super) fn language(page: &Page<'_>) -> String {
    let source = page.source();
    let named = match page.format() {
        Format::Html => html_language(source),
        Format::Rss => between(source, "<language>", "<"),
        Format::Atom => between(source, "xml:lang=\"", "\""),
        Format::JsonFeed => json_language(source),
        _ => None,
    };
    named.unwrap_or_else(|| "en".to_owned())
}

fn html_language(source: &str) -> Option<String> {
    Scanner::new(source)
        .take(TRIES * 4)
        .find_map(|token| match token {
            Token::StartTag(tag) if tag.is("html") || tag.is("body") || tag.is("article") => tag
                .attribute("lang")
                .or_else(|| tag.attribute("xml:lang"))
                .map(|lang| lang.value().into_owned()),
            _ => None,
        })
}

fn json_language(source: &str) -> Option<String> {
    let (_, rest) = source.split_once("\"language\"")?;
    let value = rest.trim_start().strip_prefix(':')?.trim_start();
    between(value, "\"", "\"")
}

fn between(source: &str, open: &str, close: &str) -> Option<String> {
    let (_, rest) = source.split_once(open)?;
    let (inner, _) = rest.split_once(close)?;
    Some(inner.trim().to_owned())
}
