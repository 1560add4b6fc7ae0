//! Why a text is not a date.

use core::fmt;

/// A calendar other than the Gregorian one.
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

impl fmt::Display for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Hijri => "the Islamic calendar",
            Self::Persian => "the Persian calendar",
            Self::Hebrew => "the Hebrew calendar",
            Self::Ethiopic => "the Ethiopian calendar",
            Self::Buddhist => "the Thai solar calendar",
            Self::Era => "a calendar of eras",
            Self::Unknown => "another calendar",
        })
    }
}

/// Why a text could not be read as a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{kind} at byte {offset}")]
pub struct DateError {
    pub(crate) kind: DateErrorKind,
    pub(crate) offset: usize,
}

impl DateError {
    pub(crate) fn new(kind: DateErrorKind, offset: usize) -> Self {
        Self { kind, offset }
    }

    /// Another kind of error at the same place.
    pub(crate) fn of(self, kind: DateErrorKind) -> Self {
        Self { kind, ..self }
    }

    /// What was wrong.
    #[must_use]
    pub fn kind(&self) -> DateErrorKind {
        self.kind
    }

    /// Where, in bytes from the start of the text.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }
}

/// What was wrong with a date.
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
    /// A date of another calendar that is not converted: it is refused, not misread.
    #[error("expected a date of the Gregorian calendar from 1583 to 2399, found one of {0}")]
    Calendar(Calendar),
    /// A bare number, such as seconds or milliseconds of an epoch.
    #[error("expected a date, found a bare number of unknown unit")]
    BareNumber,
    /// No time of day follows the date, or one that does not exist.
    #[error("expected a time of day such as 18:00:00")]
    Time,
    /// No offset from UTC, or one that does not exist.
    #[error("expected an offset such as +04:00 or Z")]
    Offset,
    /// No zone name in the brackets.
    #[error("expected a zone name such as [Asia/Baku]")]
    Zone,
    /// Something follows the date and time.
    #[error("expected the end of the date and time")]
    Trailing,
}
