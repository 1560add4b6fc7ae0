//! The formats of documents: how each is read, and where a credit may be added to it.

use byline_html::{Scanner, Token};

use crate::policy::{Noscript, Policy};
use crate::read::finding::Findings;
use crate::read::matcher::Matcher;
use crate::read::{Format, Page, Reading};
use crate::style::Mode;

mod credit;
mod edit;
mod feed;
pub(crate) mod html;
mod json_feed;
#[cfg(feature = "markdown")]
mod markdown;
mod text;

pub(crate) use credit::Credit;
pub use edit::Edit;
#[cfg(feature = "markdown")]
use markdown::Flavour;

/// How many places of one kind are tried for a credit.
const TRIES: usize = 12;

/// Reads a page in its format.
pub(crate) fn read(page: &Page<'_>, matcher: &Matcher, noscript: Noscript) -> Findings {
    let reading = Reading {
        matcher,
        page_url: page.url(),
        noscript,
        // What others render into a page of theirs is taken to stand in one of today's.
        mode: match page.format() {
            Format::Html => None,
            _ => Some(Mode::Standard),
        },
    };
    let source = page.source();
    let mut findings = match page.format() {
        Format::Html => html::read(source, reading),
        Format::Text => text::read(source, matcher),
        #[cfg(feature = "markdown")]
        Format::Markdown => markdown::read(source, Flavour::Gfm, reading),
        #[cfg(feature = "markdown")]
        Format::CommonMark => markdown::read(source, Flavour::CommonMark, reading),
        Format::Rss | Format::Atom => feed::read(source, reading),
        Format::JsonFeed => json_feed::read(source, reading),
    };
    for (name, value) in page.headers() {
        findings.robots.read_header(name, value);
    }
    findings
}

/// The edits worth trying, the best first; their number is bounded.
pub(crate) fn edits(page: &Page<'_>, policy: &Policy, credit: &Credit) -> Vec<Edit> {
    let source = page.source();
    let position = policy.position();
    match page.format() {
        Format::Html => html::repair::edits(source, position, credit),
        Format::Text => text::repair::edits(source, position, &credit.plain()),
        #[cfg(feature = "markdown")]
        Format::Markdown | Format::CommonMark => {
            text::repair::markdown_edits(source, position, credit)
        }
        Format::Rss | Format::Atom => feed::repair::edits(source, position, credit),
        Format::JsonFeed => feed::repair::json_edits(source, position, credit),
    }
}

/// The language a document says it is in; English where it says none.
pub(crate) fn language(page: &Page<'_>) -> String {
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
