//! A file as a page that a policy can judge.

use byline::attribution::{Format, Page};

use crate::inputs::Kind;

impl Kind {
    fn format(self) -> Format {
        match self {
            Self::Html => Format::Html,
            Self::Markdown => Format::Markdown,
            Self::Text => Format::Text,
            Self::Rss => Format::Rss,
            Self::Atom => Format::Atom,
            Self::JsonFeed => Format::JsonFeed,
        }
    }
}

/// The document as the library takes it; `url` is where it was found.
pub(crate) fn page<'a>(kind: Kind, source: &'a str, url: Option<&'a str>) -> Page<'a> {
    let page = Page::new(kind.format(), source);
    match url {
        Some(url) => page.at(url),
        None => page,
    }
}
