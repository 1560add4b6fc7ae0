//! Dates in attributes and meta elements.

use byline_article::{Draft, Field, Issue, IssueCode, Source, Stamp};
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
/// the other day of an ambiguous one; `key` is the name of the element or property. Returns
/// whether a time was read.
pub(crate) fn offer(draft: &mut Draft, time: Time, key: &str, text: &str, source: Source) -> bool {
    if text.trim().is_empty() {
        return false;
    }
    match parse_metadata(text) {
        Ok(parsed) => {
            time.field(draft).offer(Stamp::from(&parsed), source);
            if let Some(other) = parsed.alternative() {
                let message = format!("{key}: the date may also be {other}");
                let issue = Issue::new(IssueCode::DateImprecise, time.path(), message);
                draft.report(issue.with_found(text));
            }
            true
        }
        Err(error) => {
            let message = format!("{key}: {error}");
            let issue = Issue::new(IssueCode::DateInvalid, time.path(), message);
            draft.report(issue.with_found(text));
            false
        }
    }
}
