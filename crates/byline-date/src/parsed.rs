//! What the text of a date says, and what it leaves open.

use alloc::boxed::Box;
use core::fmt;
use core::ops::Range;

use time::{Date, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

use crate::error::Calendar;

/// A date read from text, no more precise than the text.
///
/// A day without a time stays a day, a time without an offset stays local.
///
/// # Examples
///
/// ```
/// use byline_date::{Precision, parse_machine};
///
/// let parsed = parse_machine("2023-11-29 18:00")?;
/// assert_eq!(parsed.date().to_string(), "2023-11-29");
/// assert_eq!(parsed.precision(), Precision::Minute);
/// assert_eq!(parsed.offset(), None);
/// # Ok::<(), byline_date::DateError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsedDate {
    pub(crate) date: Date,
    pub(crate) time: Option<Time>,
    pub(crate) precision: Precision,
    pub(crate) offset: Option<UtcOffset>,
    pub(crate) zone: Option<Box<str>>,
    pub(crate) alternative: Option<Date>,
    pub(crate) role: Option<DateRole>,
    pub(crate) calendar: Option<Calendar>,
    pub(crate) relative: Option<RelativeUnit>,
    pub(crate) span: Range<usize>,
}

/// How precise the time of day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Precision {
    /// A day without a time.
    Day,
    /// Hours and minutes, or a whole hour.
    Minute,
    /// Seconds or finer.
    Second,
}

/// What a label beside a date says it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateRole {
    /// The date of publication ("Published", "Veröffentlicht").
    Published,
    /// The date of a change ("Updated", "Обновлено").
    Modified,
}

/// The unit in which a text counts back from the time of retrieval: "2 hours ago".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RelativeUnit {
    /// "30 seconds ago".
    Second,
    /// "20 minutes ago".
    Minute,
    /// "2 hours ago".
    Hour,
    /// "3 days ago", "yesterday".
    Day,
}

impl fmt::Display for RelativeUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Second => "seconds",
            Self::Minute => "minutes",
            Self::Hour => "hours",
            Self::Day => "days",
        })
    }
}

impl ParsedDate {
    pub(crate) fn day(date: Date) -> Self {
        Self {
            date,
            time: None,
            precision: Precision::Day,
            offset: None,
            zone: None,
            alternative: None,
            role: None,
            calendar: None,
            relative: None,
            span: 0..0,
        }
    }

    pub(crate) fn with_zone(self, zone: Option<&str>) -> Self {
        Self {
            zone: zone.map(Into::into),
            ..self
        }
    }

    /// The day of the Gregorian calendar: as it was written, or
    /// [converted](Self::converted_from).
    #[must_use]
    pub fn date(&self) -> Date {
        self.date
    }

    /// The time of day, if there is one.
    #[must_use]
    pub fn time(&self) -> Option<Time> {
        self.time
    }

    /// How precise the time of day is.
    #[must_use]
    pub fn precision(&self) -> Precision {
        self.precision
    }

    /// The offset from UTC, if the text has one or names a zone that has just one.
    #[must_use]
    pub fn offset(&self) -> Option<UtcOffset> {
        self.offset
    }

    /// The zone's name, if it says more than [`offset`](Self::offset).
    ///
    /// That is a name of the IANA database (`Asia/Baku`), or an abbreviation that several zones
    /// share: `IST` is India, Israel and Ireland. `CET` has one offset, and adds nothing to it.
    #[must_use]
    pub fn zone(&self) -> Option<&str> {
        self.zone.as_deref()
    }

    /// The other day that the text may mean, if its order or a month's name leave two:
    /// `05/03/2019` in English, but not in French. Timestamps leave none.
    #[must_use]
    pub fn alternative(&self) -> Option<Date> {
        self.alternative
    }

    /// Whether the text leaves two days open.
    #[must_use]
    pub fn is_ambiguous(&self) -> bool {
        self.alternative.is_some()
    }

    /// What a label beside the date says it is: "Updated: 29 November 2023". Timestamps have none.
    #[must_use]
    pub fn role(&self) -> Option<DateRole> {
        self.role
    }

    /// The calendar of the text, where it is not the Gregorian one and the day was converted.
    ///
    /// Years of the Thai calendar and of eras differ by a constant, and the Persian calendar is
    /// that of Iran's observatory. Days of the Islamic calendar are those of Umm al-Qura, which
    /// Saudi Arabia publishes; where the month begins when the moon is seen, a day may differ by
    /// one.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "printed")] {
    /// use byline_date::{Calendar, parse_printed};
    ///
    /// let parsed = parse_printed("29 พฤศจิกายน 2566", Some("th"))?;
    /// assert_eq!(parsed.date().to_string(), "2023-11-29");
    /// assert_eq!(parsed.converted_from(), Some(Calendar::Buddhist));
    /// # }
    /// # Ok::<(), byline_date::DateError>(())
    /// ```
    #[must_use]
    pub fn converted_from(&self) -> Option<Calendar> {
        self.calendar
    }

    /// The unit in which the text counts back from the time of retrieval, where it was read by
    /// `parse_relative`: the day or the instant is no more exact than one of it.
    #[must_use]
    pub fn relative_unit(&self) -> Option<RelativeUnit> {
        self.relative
    }

    /// The bytes of the text that hold date, time and zone.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// Date and time, if there is a time.
    #[must_use]
    pub fn local(&self) -> Option<PrimitiveDateTime> {
        self.time
            .map(|time| PrimitiveDateTime::new(self.date, time))
    }

    /// The instant, if there are a time and an offset.
    #[must_use]
    pub fn instant(&self) -> Option<OffsetDateTime> {
        Some(self.local()?.assume_offset(self.offset?))
    }
}
