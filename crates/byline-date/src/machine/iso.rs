//! The ISO 8601 family: RFC 3339, RFC 9557, the basic format, and common deviations.

use time::{Date, Month, PrimitiveDateTime, UtcOffset, Weekday};

use super::clock::{Clock, Numbered, clock, clock_with_half, offset};
use super::scan::Scan;
use super::zone::{Abbreviations, zone_after, zone_name};
use super::{Read, Refused};
use crate::calendar::gregorian;
use crate::error::DateErrorKind;
use crate::parsed::ParsedDate;

/// The extended format only, with any year and the suffix of RFC 9557.
pub(super) fn strict(scan: &mut Scan<'_>) -> Read<ParsedDate> {
    let is_negative = scan.eat(b'-');
    let start = scan.error(DateErrorKind::NoDate);
    let (year, month, day) = dashed(scan).ok_or(start)?;
    let year = i32::try_from(year).map_err(|_| start)?;
    // `-0000` is not written back as it was read.
    if is_negative && year == 0 {
        return Err(start.into());
    }
    let date = any_year(if is_negative { -year } else { year }, month, day).ok_or(start)?;
    if !(scan.eat(b'T') || scan.eat(b't') || scan.eat(b' ')) {
        return finish(scan, ParsedDate::day(date));
    }
    let clock = clock(scan, Numbered::Colons)?;
    // RFC 3339 has no end of a day, which is not written back as it was read.
    if clock.is_end_of_day() {
        return Err(clock.start.into());
    }
    let offset = match scan.peek() {
        Some(b'Z' | b'z') => {
            scan.at += 1;
            Some(UtcOffset::UTC)
        }
        Some(b'+' | b'-') => Some(offset(scan, Numbered::Colons)?),
        _ => None,
    };
    let mut parsed = with_clock(scan, date, &clock, offset)?;
    if scan.peek() == Some(b'[') {
        parsed.zone = Some(zone_name(scan)?.into());
    }
    finish(scan, parsed)
}

/// What programs write, with the deviations that are common and leave no doubt.
pub(super) fn lenient(scan: &mut Scan<'_>) -> Read<ParsedDate> {
    let start = scan.error(DateErrorKind::NoDate);
    let date = match counted(scan) {
        Some(date) => date,
        None => {
            let parts = match scan.digits() {
                8 => basic(scan),
                _ => date_with_separators(scan),
            };
            let (year, month, day) = parts.ok_or(start)?;
            gregorian(year, month, day)
        }
    };
    let date = date.map_err(|kind| start.of(kind))?;
    separator(scan).map_err(Refused::dated)?;
    if scan.is_at_end() {
        return Ok(ParsedDate::day(date));
    }
    let parsed = clock_with_half(scan, Numbered::Any)
        .and_then(|clock| {
            let (offset, name) = zone_after(scan, Abbreviations::Unambiguous)?;
            skip_monotonic(scan);
            let parsed = with_clock(scan, date, &clock, offset)?;
            Ok(parsed.with_zone(name))
        })
        .and_then(|parsed| finish(scan, parsed));
    parsed.map_err(Refused::dated)
}

/// The other dates of ISO 8601: a day of a year (`2024-065`) or of a week (`2024-W10-2`).
fn counted(scan: &mut Scan<'_>) -> Option<Result<Date, DateErrorKind>> {
    let from = scan.at;
    let mut parts = || {
        let year = scan.fixed(4)?;
        scan.eat(b'-').then_some(())?;
        let is_week = scan.eat(b'W');
        let first = match (is_week, scan.digits()) {
            (true, 2) | (false, 3) => scan.number(3)?,
            _ => return None,
        };
        let day = match is_week {
            true => Some(scan.eat(b'-').then(|| scan.number(1))??),
            false => None,
        };
        Some((year, first, day))
    };
    let Some((year, first, day)) = parts() else {
        scan.at = from;
        return None;
    };
    let date = || {
        // The year is one of ours: that of a week begins up to three days before the other.
        gregorian(year, 1, 1)?;
        let year = i32::try_from(year).ok();
        let date = match day {
            None => {
                let day = u16::try_from(first).ok();
                let parts = year.zip(day);
                parts.and_then(|(year, day)| Date::from_ordinal_date(year, day).ok())
            }
            Some(day) => {
                let week = u8::try_from(first).ok();
                let day = u8::try_from(day).ok();
                let day = day.filter(|day| (1..=7).contains(day));
                let day = day.map(|day| Weekday::Monday.nth_next(day - 1));
                let parts = year.zip(week).zip(day);
                parts.and_then(|((year, week), day)| Date::from_iso_week_date(year, week, day).ok())
            }
        };
        date.ok_or(DateErrorKind::OutOfRange)
    };
    Some(date())
}

/// Steps over the reading of the monotonic clock that Go prints after a time: `m=+0.012`
/// (<https://pkg.go.dev/time#Time.String>).
fn skip_monotonic(scan: &mut Scan<'_>) {
    let Some(reading) = scan.rest().strip_prefix("m=") else {
        return;
    };
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.');
    if reading.starts_with(['+', '-']) && reading.chars().all(is_part) {
        scan.at += scan.rest().len();
    }
}

/// `2023-11-29`
fn dashed(scan: &mut Scan<'_>) -> Option<(u32, u32, u32)> {
    let year = scan.fixed(4)?;
    let month = scan.eat(b'-').then(|| scan.fixed(2))??;
    let day = scan.eat(b'-').then(|| scan.fixed(2))??;
    Some((year, month, day))
}

/// `2023-11-29`, `2023/11/29`, `2023.11.29`, `2024-3-5`: nobody writes the day behind the year.
fn date_with_separators(scan: &mut Scan<'_>) -> Option<(u32, u32, u32)> {
    let year = scan.fixed(4)?;
    let mark = scan
        .peek()
        .filter(|mark| matches!(mark, b'-' | b'/' | b'.'))?;
    let month = scan.eat(mark).then(|| scan.number(2))??;
    let day = scan.eat(mark).then(|| scan.number(2))??;
    Some((year, month, day))
}

/// `20231129`
fn basic(scan: &mut Scan<'_>) -> Option<(u32, u32, u32)> {
    Some((scan.fixed(4)?, scan.fixed(2)?, scan.fixed(2)?))
}

fn any_year(year: i32, month: u32, day: u32) -> Option<Date> {
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(year, month, u8::try_from(day).ok()?).ok()
}

/// Steps over what separates date and time: `T`, spaces, `_`, a hyphen between spaces.
fn separator(scan: &mut Scan<'_>) -> Read<()> {
    let spaces = scan.skip_space();
    let has_letter = scan.eat(b'T') || scan.eat(b't') || scan.eat(b'_');
    let has_dash = spaces > 0 && scan.rest().starts_with("- ") && scan.eat(b'-');
    if has_letter || has_dash {
        scan.skip_space();
        return match scan.peek() {
            Some(b'0'..=b'9') => Ok(()),
            _ => Err(scan.error(DateErrorKind::Time).into()),
        };
    }
    match scan.peek() {
        None => Ok(()),
        Some(b'0'..=b'9') if spaces > 0 => Ok(()),
        // A day with an offset, as in XML Schema: no type of ours carries it.
        Some(b'Z' | b'z' | b'+' | b'-') => Err(scan.error(DateErrorKind::Offset).into()),
        _ if spaces > 0 => Err(scan.error(DateErrorKind::Time).into()),
        _ => Err(scan.error(DateErrorKind::Trailing).into()),
    }
}

pub(super) fn with_clock(
    scan: &Scan<'_>,
    date: Date,
    clock: &Clock,
    offset: Option<UtcOffset>,
) -> Read<ParsedDate> {
    let no_time = || clock.start.of(DateErrorKind::Time);
    let date = clock.day(date).ok_or_else(no_time)?;
    let time = clock.on(date, offset).ok_or_else(no_time)?;
    if let Some(offset) = offset {
        // At the ends of the calendar's range there is no moment.
        let local = PrimitiveDateTime::new(date, time).assume_offset(offset);
        if local.checked_to_offset(UtcOffset::UTC).is_none() {
            return Err(scan.error(DateErrorKind::Offset).into());
        }
    }
    let mut parsed = ParsedDate::day(date);
    (parsed.time, parsed.precision, parsed.offset) = (Some(time), clock.precision, offset);
    Ok(parsed)
}

pub(super) fn finish(scan: &Scan<'_>, parsed: ParsedDate) -> Read<ParsedDate> {
    match scan.is_at_end() {
        true => Ok(parsed),
        false => Err(scan.error(DateErrorKind::Trailing).into()),
    }
}
