//! The formats of documents: how each is read, and where a credit may be added to it.
//!
//! A format is a module here with `read` and, where it has places for a credit, `repair`, both on
//! one reader of the format.

use byline_html::{Scanner, Token};

use crate::policy::{Noscript, Policy};
use crate::read::finding::Findings;
use crate::read::matcher::Matcher;
use crate::read::{Page, PageFormat, ReadContext};
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
pub(crate) use edit::{Part, Proposal};
#[cfg(feature = "markdown")]
use markdown::Flavour;

/// How many places of one kind are tried for a credit.
const TRIES: usize = 12;

/// How a page is to be read for these policies.
fn reading<'a>(page: &'a Page<'_>, matcher: &'a Matcher, noscript: Noscript) -> ReadContext<'a> {
    ReadContext {
        matcher,
        page_url: page.url(),
        noscript,
        body: match page.format() {
            PageFormat::Html => page.body(),
            _ => &[],
        },
        // What others render into a page of theirs is taken to be in one of today's.
        mode: match page.format() {
            PageFormat::Html => None,
            PageFormat::Text | PageFormat::Rss | PageFormat::Atom | PageFormat::JsonFeed => {
                Some(Mode::Standard)
            }
            #[cfg(feature = "markdown")]
            PageFormat::Markdown | PageFormat::CommonMark => Some(Mode::Standard),
        },
    }
}

/// Reads a page in its format.
pub(crate) fn read(page: &Page<'_>, matcher: &Matcher, noscript: Noscript) -> Findings {
    let reading = reading(page, matcher, noscript);
    let source = page.source();
    let mut findings = match page.format() {
        PageFormat::Html => html::read(source, reading),
        PageFormat::Text => text::read(source, matcher),
        #[cfg(feature = "markdown")]
        PageFormat::Markdown => markdown::read(source, Flavour::Gfm, reading),
        #[cfg(feature = "markdown")]
        PageFormat::CommonMark => markdown::read(source, Flavour::CommonMark, reading),
        PageFormat::Rss | PageFormat::Atom => feed::read(source, reading),
        PageFormat::JsonFeed => json_feed::read(source, reading),
    };
    for (name, value) in page.headers() {
        findings.robots.read_header(name, value);
    }
    findings
}

/// The edits worth trying, the best first; their number is bounded.
pub(crate) fn proposals(
    page: &Page<'_>,
    matcher: &Matcher,
    policy: &Policy,
    credit: &Credit,
) -> Vec<Proposal> {
    let reading = reading(page, matcher, policy.noscript());
    let source = page.source();
    let position = policy.position();
    let edits = match page.format() {
        PageFormat::Html => html::repair::edits(source, reading, policy, credit),
        PageFormat::Text => text::repair::edits(source, position, &credit.plain()),
        #[cfg(feature = "markdown")]
        PageFormat::Markdown | PageFormat::CommonMark => {
            markdown::repair::edits(source, position, credit)
        }
        PageFormat::Rss | PageFormat::Atom => {
            return feed::repair::proposals(source, reading, policy, credit);
        }
        PageFormat::JsonFeed => {
            return json_feed::repair::proposals(source, reading, policy, credit);
        }
    };
    edits.into_iter().map(Proposal::from).collect()
}

/// The language a document says it is in; English where it says none.
pub(crate) fn language(page: &Page<'_>) -> String {
    let source = page.source();
    let named = match page.format() {
        PageFormat::Html => html_language(source),
        PageFormat::Rss => feed::repair::language(source, false),
        PageFormat::Atom => feed::repair::language(source, true),
        PageFormat::JsonFeed => json_feed::repair::language(source),
        PageFormat::Text => None,
        #[cfg(feature = "markdown")]
        PageFormat::Markdown | PageFormat::CommonMark => None,
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
