//! Stamps of the dates that `byline-date` reads.

use byline_date::{DateError, ParsedDate};

use super::{Stamp, ZoneName};

/// The form that stamps are written in, and with a space for the `T`.
pub(super) fn strict(text: &str) -> Result<Stamp, DateError> {
    byline_date::parse_iso(text).map(|parsed| Stamp::from(&parsed))
}

/// Every form of a timestamp.
pub(super) fn lenient(text: &str) -> Result<Stamp, DateError> {
    byline_date::parse_machine(text).map(|parsed| Stamp::from(&parsed))
}

/// An instant, a local time, or a day, as precise as the date that was read.
impl From<&ParsedDate> for Stamp {
    fn from(parsed: &ParsedDate) -> Self {
        let stamp = match (parsed.instant(), parsed.local()) {
            (Some(instant), _) => Self::instant(instant),
            (None, Some(local)) => Self::local(local),
            (None, None) => Self::day(parsed.date()),
        };
        match parsed.zone().map(ZoneName::new) {
            Some(Ok(zone)) => stamp.with_zone(zone),
            _ => stamp,
        }
    }
}
