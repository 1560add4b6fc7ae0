//! The publication's time zone: which offset its clocks have on which day.

use byline::article::{Stamp, When, ZoneName};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};
use time::{Date, OffsetDateTime, PrimitiveDateTime, UtcOffset};

/// A time zone with its changes to and from daylight saving time.
#[derive(Debug, Clone)]
pub struct Zone {
    name: ZoneName,
    rules: TimeZone,
}

/// Why a date of front matter is not a moment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ZoneError {
    /// The database of time zones does not have the name.
    #[error("expected the name of a time zone, such as Asia/Baku, found {0:?}")]
    Unknown(String),
    /// A date without a time.
    #[error("expected a date with a time, found {0}")]
    NoTime(Date),
    /// Clocks are put forward over this time.
    #[error(
        "expected a time that clocks in {zone} show, found {at}, over which they are put forward"
    )]
    Skipped {
        /// The time of the front matter.
        at: PrimitiveDateTime,
        /// The zone.
        zone: ZoneName,
    },
    /// Clocks are put back, and show this time twice.
    #[error("expected an offset, such as {first} or {second}: clocks in {zone} show {at} twice")]
    Repeated {
        /// The time of the front matter.
        at: PrimitiveDateTime,
        /// The zone.
        zone: ZoneName,
        /// The offset before the change.
        first: Offset,
        /// The offset after it.
        second: Offset,
    },
    /// A year that the calendar of the zones does not have.
    #[error("expected a year between -9999 and 9999, found {0}")]
    Year(PrimitiveDateTime),
}

impl Zone {
    /// The zone of a name in the [time zone database](https://www.iana.org/time-zones).
    ///
    /// # Errors
    ///
    /// Returns [`ZoneError::Unknown`] for any other name.
    pub fn new(name: &str) -> Result<Self, ZoneError> {
        let unknown = || ZoneError::Unknown(name.to_owned());
        Ok(Self {
            name: ZoneName::new(name).map_err(|_| unknown())?,
            rules: TimeZone::get(name).map_err(|_| unknown())?,
        })
    }

    /// A moment as clocks in the zone show it.
    #[must_use]
    pub fn local(&self, at: OffsetDateTime) -> OffsetDateTime {
        let moment = Timestamp::from_second(at.unix_timestamp());
        let offset = moment.map_or(Offset::UTC, |moment| self.rules.to_offset(moment));
        // At the edges of the calendar the moment stays as it is.
        at.checked_to_offset(utc_offset(offset)).unwrap_or(at)
    }

    /// A date of front matter as a moment in the zone. A time with an offset keeps its moment.
    ///
    /// # Errors
    ///
    /// Returns [`ZoneError`] for a date without a time, and for a time that the clocks of the
    /// zone never show, or show twice.
    pub fn resolve(&self, stamp: &Stamp) -> Result<Stamp, ZoneError> {
        let moment = match stamp.when() {
            When::Instant(at) => Stamp::instant(self.local(at)),
            When::Local(at) => stamp.clone().with_offset(self.offset(at)?),
            When::Day(day) => return Err(ZoneError::NoTime(day)),
        };
        Ok(moment.with_zone(self.name.clone()))
    }

    /// The offset of a time that the clocks of the zone show once.
    fn offset(&self, at: PrimitiveDateTime) -> Result<UtcOffset, ZoneError> {
        let clock = clock(at).ok_or(ZoneError::Year(at))?;
        let zone = self.name.clone();
        match self.rules.to_ambiguous_timestamp(clock).offset() {
            AmbiguousOffset::Unambiguous { offset } => Ok(utc_offset(offset)),
            AmbiguousOffset::Gap { .. } => Err(ZoneError::Skipped { at, zone }),
            AmbiguousOffset::Fold { before, after } => Err(ZoneError::Repeated {
                at,
                zone,
                first: before,
                second: after,
            }),
        }
    }
}

fn clock(at: PrimitiveDateTime) -> Option<DateTime> {
    let small = |number: u8| i8::try_from(number).ok();
    DateTime::new(
        i16::try_from(at.year()).ok()?,
        small(at.month().into())?,
        small(at.day())?,
        small(at.hour())?,
        small(at.minute())?,
        small(at.second())?,
        0,
    )
    .ok()
}

fn utc_offset(offset: Offset) -> UtcOffset {
    // Both have less than a day and a few hours.
    UtcOffset::from_whole_seconds(offset.seconds()).unwrap_or(UtcOffset::UTC)
}
