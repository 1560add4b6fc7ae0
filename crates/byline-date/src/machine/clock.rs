//! Times of day and offsets in digits.

use time::{Date, PrimitiveDateTime, Time, UtcOffset};

use super::Read;
use super::scan::Scan;
use crate::error::{DateError, DateErrorKind};
use crate::parsed::Precision;

/// How the parts of a time or an offset are separated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Numbered {
    /// By colons.
    Colons,
    /// By colons or not at all; an offset may be of hours only.
    Any,
}

/// A time of day whose second may be 60, or the end of the day.
pub(super) struct Clock {
    hour: u8,
    minute: u8,
    second: u8,
    nanos: u32,
    pub(super) precision: Precision,
    /// Where the time begins.
    pub(super) start: DateError,
}

/// The hour at which a day ends.
const END_OF_DAY: u32 = 24;

/// `18:00`, `18:00:00`, `18:00:00.25`, `24:00`; `1800` and `180000` where the format is
/// [`Numbered::Any`].
pub(super) fn clock(scan: &mut Scan<'_>, format: Numbered) -> Read<Clock> {
    let start = scan.error(DateErrorKind::Time);
    let is_basic = format == Numbered::Any && matches!(scan.digits(), 4 | 6);
    let mut read = || {
        let width = scan.digits();
        let hour = match is_basic {
            true => scan.fixed(2)?,
            false => scan.number(2).filter(|_| scan.eat(b':'))?,
        };
        let minute = scan.fixed(2)?;
        let has_seconds = match is_basic {
            true => width == 6,
            false => scan.eat(b':'),
        };
        let (second, nanos) = match has_seconds {
            true => (scan.fixed(2)?, fraction(scan)?),
            false => (0, 0),
        };
        let precision = match has_seconds {
            true => Precision::Second,
            false => Precision::Minute,
        };
        // ISO 8601:2004, section 4.2.3 and XML Schema: the end of a day, which no other second
        // of the hour 24 is. RFC 3339 does not have it.
        let is_end = (hour, minute, second, nanos) == (END_OF_DAY, 0, 0, 0);
        let is_time = is_end || (hour < END_OF_DAY && minute < 60 && second <= 60);
        Some(Clock {
            hour: u8::try_from(hour).ok().filter(|_| is_time)?,
            minute: u8::try_from(minute).ok()?,
            second: u8::try_from(second).ok()?,
            nanos,
            precision,
            start,
        })
    };
    read().ok_or_else(|| start.into())
}

/// A [`clock`], and the half of the day where it follows: `6:00 PM`, `6:00:05 p.m.`
pub(super) fn clock_with_half(scan: &mut Scan<'_>, format: Numbered) -> Read<Clock> {
    let mut clock = clock(scan, format)?;
    let after = scan.at;
    scan.skip_space();
    clock.hour = match (half(scan), clock.hour) {
        (None, hour) => {
            scan.at = after;
            hour
        }
        (Some(Half::Morning), 12) => 0,
        (Some(Half::Morning), hour @ 0..=11) => hour,
        (Some(Half::Afternoon), hour @ 1..=11) => hour + 12,
        // `18:00 PM` says the half twice.
        (Some(Half::Afternoon), hour @ 12..=23) => hour,
        _ => return Err(clock.start.into()),
    };
    Ok(clock)
}

#[derive(Clone, Copy)]
enum Half {
    Morning,
    Afternoon,
}

/// `AM`, `pm`, `a.m.`, and no longer word.
fn half(scan: &mut Scan<'_>) -> Option<Half> {
    let half = match scan.peek()? {
        b'A' | b'a' => Half::Morning,
        b'P' | b'p' => Half::Afternoon,
        _ => return None,
    };
    scan.at += 1;
    scan.eat(b'.');
    let has_m = scan.eat(b'M') || scan.eat(b'm');
    scan.eat(b'.');
    let is_word = !scan.rest().starts_with(char::is_alphanumeric);
    (has_m && is_word).then_some(half)
}

/// Nanoseconds after a point or comma; digits beyond the ninth are cut off.
fn fraction(scan: &mut Scan<'_>) -> Option<u32> {
    if !(scan.eat(b'.') || scan.eat(b',')) {
        return Some(0);
    }
    let count = scan.digits();
    let kept = count.min(9);
    let scale = 10_u32.pow(u32::try_from(9 - kept).ok()?);
    let nanos = scan.fixed(kept).filter(|_| count > 0)?;
    scan.at += count - kept;
    Some(nanos * scale)
}

/// `+04:00`; `+0400`, `+04` and `+4` too where the format is [`Numbered::Any`].
///
/// Hours reach from 00 to 23, as in RFC 3339, section 5.6.
pub(super) fn offset(scan: &mut Scan<'_>, format: Numbered) -> Read<UtcOffset> {
    let start = scan.error(DateErrorKind::Offset);
    let is_negative = scan.peek() == Some(b'-');
    scan.at += 1;
    let mut read = || {
        let (hours, minutes) = match (scan.digits(), format) {
            (4, Numbered::Any) => (scan.fixed(2)?, scan.fixed(2)?),
            (2, _) | (1, Numbered::Any) => {
                let hours = scan.number(2)?;
                match scan.eat(b':') {
                    true => (hours, scan.fixed(2)?),
                    false => (hours, (format == Numbered::Any).then_some(0)?),
                }
            }
            _ => return None,
        };
        let minutes = (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)?;
        let seconds = i32::try_from(minutes * 60).ok()?;
        UtcOffset::from_whole_seconds(if is_negative { -seconds } else { seconds }).ok()
    };
    read().ok_or_else(|| start.into())
}

impl Clock {
    pub(super) fn is_end_of_day(&self) -> bool {
        u32::from(self.hour) == END_OF_DAY
    }

    /// The day that the time is on, which was written with `date`: the end of a day is the
    /// beginning of the next.
    pub(super) fn day(&self, date: Date) -> Option<Date> {
        match self.is_end_of_day() {
            true => date.next_day(),
            false => Some(date),
        }
    }

    /// The time on its [`day`](Self::day); `None` for a second 60 that is not a leap second.
    ///
    /// A leap second is the last second of a month in UTC (ITU-R TF.460, which RFC 3339,
    /// section 5.7 follows). The `time` crate has no second 60: this takes the second before,
    /// without its fraction, which would be invented.
    pub(super) fn on(&self, date: Date, offset: Option<UtcOffset>) -> Option<Time> {
        if self.second < 60 {
            let hour = if self.is_end_of_day() { 0 } else { self.hour };
            return Time::from_hms_nano(hour, self.minute, self.second, self.nanos).ok();
        }
        let time = Time::from_hms(self.hour, self.minute, 59).ok()?;
        let is_leap = match offset {
            Some(offset) => {
                let local = PrimitiveDateTime::new(date, time).assume_offset(offset);
                let utc = local.checked_to_offset(UtcOffset::UTC)?;
                let is_last_day = utc.date().next_day().is_none_or(|next| next.day() == 1);
                is_last_day && utc.hour() == 23 && utc.minute() == 59
            }
            // Local clocks differ from UTC by whole quarters of an hour.
            None => self.minute % 15 == 14,
        };
        is_leap.then_some(time)
    }
}
