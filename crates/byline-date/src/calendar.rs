//! The calendar by which a year is counted.

use time::{Date, Month};

use crate::error::{Calendar, DateErrorKind};

/// A day of the Gregorian calendar, or why the parts are not one.
pub(crate) fn gregorian(year: u32, month: u32, day: u32) -> Result<Date, DateErrorKind> {
    let kind = match year {
        // 1583 was the first full Gregorian year; no newspaper is older. ISO 8601 leaves
        // earlier years to an agreement between writer and reader.
        0..=1299 | 1500..=1582 => Some(Calendar::Unknown),
        1300..=1419 => Some(Calendar::Persian),
        1420..=1499 => Some(Calendar::Hijri),
        2400..=2700 => Some(Calendar::Buddhist),
        5000..=6000 => Some(Calendar::Hebrew),
        1583..=2399 => None,
        _ => Some(Calendar::Unknown),
    };
    if let Some(calendar) = kind {
        return Err(DateErrorKind::Calendar(calendar));
    }
    let month = u8::try_from(month)
        .ok()
        .and_then(|month| Month::try_from(month).ok());
    let parts = (i32::try_from(year).ok(), month, u8::try_from(day).ok());
    let (Some(year), Some(month), Some(day)) = parts else {
        return Err(DateErrorKind::OutOfRange);
    };
    Date::from_calendar_date(year, month, day).map_err(|_| DateErrorKind::OutOfRange)
}
