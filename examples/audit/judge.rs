//! A file as a page that a policy can judge.

use byline::attribution::{Page, PageFormat};

use crate::inputs::Kind;

impl Kind {
    fn format(self) -> PageFormat {
        match self {
            Self::Html => PageFormat::Html,
            Self::Markdown => PageFormat::Markdown,
            Self::Text => PageFormat::Text,
            Self::Rss => PageFormat::Rss,
            Self::Atom => PageFormat::Atom,
            Self::JsonFeed => PageFormat::JsonFeed,
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
