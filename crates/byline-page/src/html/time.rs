//! Dates in attributes and meta elements.

use byline_article::{Draft, Field, Issue, Source, Stamp, When};
use byline_date::parse_metadata;
use time::{OffsetDateTime, UtcOffset};

/// Seconds: offsets are whole half hours, with few exceptions.
const HALF_HOUR: i32 = 1_800;

/// Seconds: no clock is further from UTC.
const MOST_AHEAD: i32 = 14 * 3_600;

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

/// Takes the publication with the newsroom's offset, where one source gives it in UTC and
/// another gives the same moment, or a local clock that differs by whole half hours: the day
/// that readers see is that of the local clock.
pub(crate) fn prefer_local(draft: &mut Draft) {
    let Some(When::Instant(utc)) = draft.published.get().map(Stamp::when) else {
        return;
    };
    if !utc.offset().is_utc() {
        return;
    }
    let others = draft.published.others().iter();
    let local = others
        .filter_map(|other| Some((in_offset(utc, other.value.when())?, other.source)))
        .next();
    if let Some((local, source)) = local {
        draft.published.set(Stamp::instant(local), source);
    }
}

/// The instant in the offset of another form of it, or in the offset that its local time implies.
fn in_offset(utc: OffsetDateTime, other: When) -> Option<OffsetDateTime> {
    let seconds = match other {
        When::Instant(at) if at == utc => at.offset().whole_seconds(),
        When::Local(at) => {
            // Printed clocks have no seconds.
            let ahead = (at.assume_utc() - utc).whole_seconds() + i64::from(utc.second())
                - i64::from(at.second());
            i32::try_from(ahead).ok()?
        }
        When::Day(_) | When::Instant(_) => return None,
    };
    if seconds == 0 || seconds % HALF_HOUR != 0 || seconds.abs() > MOST_AHEAD {
        return None;
    }
    let offset = UtcOffset::from_whole_seconds(seconds).ok()?;
    utc.checked_to_offset(offset)
}
