//! What a date text says, and what it leaves open.

use core::ops::Range;

use time::{Date, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

/// A date read from text: never more than the text says.
///
/// A day without a clock stays a day, a clock without an offset stays a local clock.
///
/// # Examples
///
/// ```
/// use byline_page::date::{Precision, parse_printed};
///
/// let reading = parse_printed("29 November 2023 18:00", Some("en"))?;
/// assert_eq!(reading.date().to_string(), "2023-11-29");
/// assert_eq!(reading.precision(), Precision::Minute);
/// assert_eq!(reading.offset(), None);
/// # Ok::<(), byline_page::date::DateError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    pub(super) date: Date,
    pub(super) time: Option<Time>,
    pub(super) precision: Precision,
    pub(super) offset: Option<UtcOffset>,
    pub(super) zone: Option<Box<str>>,
    pub(super) alternative: Option<Date>,
    pub(super) role: Option<DateRole>,
    pub(super) span: Range<usize>,
}

/// How fine a text tells the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Precision {
    /// A day, no clock.
    Day,
    /// Hours and minutes, or a whole hour.
    Minute,
    /// Seconds or finer.
    Second,
}

/// What the words beside a date say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateRole {
    /// It is the date of publication ("Published", "Veröffentlicht").
    Published,
    /// It is the date of a change ("Updated", "Обновлено").
    Modified,
}

/// A calendar that is recognized in order to be refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Calendar {
    /// The Islamic calendars.
    Hijri,
    /// The calendar of Iran and Afghanistan.
    Persian,
    /// The Hebrew calendar.
    Hebrew,
    /// The Ethiopian calendar.
    Ethiopic,
    /// The Thai solar calendar, 543 years ahead.
    Buddhist,
    /// Years of an era: Japanese (`令和5年`) or of the Republic of China (`民國112年`).
    Era,
    /// A year that the Gregorian calendar of our time does not have.
    Unknown,
}

impl Reading {
    /// The calendar day, by the writer's clock.
    pub fn date(&self) -> Date {
        self.date
    }

    /// The clock, if one is told.
    pub fn time(&self) -> Option<Time> {
        self.time
    }

    /// How fine the text tells the time.
    pub fn precision(&self) -> Precision {
        self.precision
    }

    /// The offset from UTC, if the text tells one or names a zone that has just one.
    pub fn offset(&self) -> Option<UtcOffset> {
        self.offset
    }

    /// The zone as the text writes it (`CET`, `IST`), if it names one.
    ///
    /// A zone without an [`offset`](Self::offset) is one that several regions share:
    /// `IST` is India, Israel and Ireland.
    pub fn zone(&self) -> Option<&str> {
        self.zone.as_deref()
    }

    /// The other day the text may mean, if order or month name leave two.
    ///
    /// ```
    /// use byline_page::date::parse_printed;
    ///
    /// let reading = parse_printed("05/03/2019", None)?;
    /// assert_eq!(reading.date().to_string(), "2019-03-05");
    /// assert_eq!(reading.alternative().unwrap().to_string(), "2019-05-03");
    /// // French has one order only.
    /// assert_eq!(parse_printed("05/03/2019", Some("fr"))?.alternative(), None);
    /// # Ok::<(), byline_page::date::DateError>(())
    /// ```
    pub fn alternative(&self) -> Option<Date> {
        self.alternative
    }

    /// Whether the text leaves two days open.
    pub fn is_ambiguous(&self) -> bool {
        self.alternative.is_some()
    }

    /// What the words beside the date say of it, if they say anything.
    pub fn role(&self) -> Option<DateRole> {
        self.role
    }

    /// The bytes of the text that tell day, clock and zone.
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// Day and clock, if a clock is told.
    pub fn local(&self) -> Option<PrimitiveDateTime> {
        self.time
            .map(|time| PrimitiveDateTime::new(self.date, time))
    }

    /// The instant, if a clock and an offset are told.
    pub fn instant(&self) -> Option<OffsetDateTime> {
        Some(self.local()?.assume_offset(self.offset?))
    }
}

/// Why a text could not be read as a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{kind}, at byte {offset}")]
pub struct DateError {
    pub(super) kind: DateErrorKind,
    pub(super) offset: usize,
}

impl DateError {
    /// What stood in the way.
    pub fn kind(&self) -> DateErrorKind {
        self.kind
    }

    /// Where, in bytes from the start of the text.
    pub fn offset(&self) -> usize {
        self.offset
    }
}

/// What stood in the way of reading a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum DateErrorKind {
    /// Nothing looks like a date.
    #[error("expected a date, found none")]
    NoDate,
    /// Day and month without a year: the year is not guessed.
    #[error("expected a year beside day and month, found none")]
    NoYear,
    /// There is no such day or clock, such as 30 February.
    #[error("found a day or clock that does not exist")]
    OutOfRange,
    /// A date of another calendar: it is refused, not misread.
    #[error("expected a date of the Gregorian calendar, found one of another calendar ({0:?})")]
    Calendar(Calendar),
    /// A bare number, such as seconds or milliseconds of an epoch.
    #[error("expected a date, found a bare number of unknown unit")]
    BareNumber,
}
