//! One page against the policy.

use byline::attribution::{Format, Page, Policy, Verdict};

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

/// Judges one document; `url` is where it was found.
pub(crate) fn judge(policy: &Policy, kind: Kind, source: &str, url: Option<&str>) -> Verdict {
    let mut page = Page::new(kind.format(), source);
    if let Some(url) = url {
        page = page.at(url);
    }
    policy.check(&page)
}
