//! Dates in attributes and meta elements.

use byline_article::{Draft, Field, Issue, Source, Stamp};
use byline_date::parse_metadata;

/// Which of an article's two times a value is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Time {
    Published,
    Modified,
}

impl Time {
    fn path(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Modified => "modified",
        }
    }

    fn field(self, draft: &mut Draft) -> &mut Field<Stamp> {
        match self {
            Self::Published => &mut draft.published,
            Self::Modified => &mut draft.modified,
        }
    }
}

/// Offers the time that `text` holds. An issue keeps the text of one that cannot be read, and
/// the other day of an ambiguous one. Returns whether a time was read.
pub(crate) fn offer(draft: &mut Draft, time: Time, text: &str, source: Source) -> bool {
    if text.trim().is_empty() {
        return false;
    }
    let date = parse_metadata(text);
    if let Some(issue) = Issue::of_date(time.path(), text, &date) {
        draft.report(issue);
    }
    let Ok(parsed) = date else {
        return false;
    };
    time.field(draft).offer(Stamp::from(&parsed), source);
    true
}
