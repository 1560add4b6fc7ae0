//! Stamps of the dates that `byline-date` reads.

use byline_date::{DateError, DateErrorKind, ParsedDate};

use super::{Stamp, StampError, StampErrorKind, ZoneName};

/// The form that stamps are written in, and with a space for the `T`.
pub(super) fn strict(text: &str) -> Result<Stamp, StampError> {
    Ok(Stamp::from(&byline_date::parse_iso(text)?))
}

/// Every form of a timestamp.
pub(super) fn lenient(text: &str) -> Result<Stamp, StampError> {
    Ok(Stamp::from(&byline_date::parse_machine(text)?))
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

impl From<DateError> for StampError {
    fn from(error: DateError) -> Self {
        let kind = match error.kind() {
            DateErrorKind::Calendar(_) => StampErrorKind::Calendar,
            DateErrorKind::Time => StampErrorKind::Time,
            DateErrorKind::Offset => StampErrorKind::Offset,
            DateErrorKind::Zone => StampErrorKind::Zone,
            DateErrorKind::Trailing => StampErrorKind::Trailing,
            _ => StampErrorKind::Date,
        };
        Self {
            kind,
            at: error.offset(),
        }
    }
}
