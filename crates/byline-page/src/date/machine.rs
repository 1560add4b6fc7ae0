//! Reads timestamps as machines write them.

use time::{Date, Month, Time, UtcOffset};

use super::printed::parse_printed;
use super::reading::{DateError, DateErrorKind, Precision, Reading};
use super::zone;

/// Reads a timestamp as found in `datetime` attributes, meta elements and JSON-LD.
///
/// Takes ISO 8601 and RFC 3339 with the liberties of the wild: a space for the `T`,
/// offsets without a colon, of hours only, or followed by a zone name, basic dates
/// (`20200316`), quotes around the value. What is not of that family is read as a
/// printed date in English or German numbers, which takes RFC 5322 (`Sun, 11 Oct 2020
/// 07:34:36 GMT`) and the output of `date` too.
///
/// # Errors
///
/// [`DateError`] where the value is no date, does not exist, belongs to another
/// calendar, or is a bare number: seconds and milliseconds look alike.
///
/// # Examples
///
/// ```
/// use byline_page::date::{DateErrorKind, parse_machine};
///
/// let reading = parse_machine("2024-10-15T23:35:43.000+0200")?;
/// assert_eq!(reading.instant().unwrap().to_string(), "2024-10-15 23:35:43.0 +02:00:00");
/// // A day stays a day, a local clock a local clock.
/// assert_eq!(parse_machine("2024-04-30")?.time(), None);
/// assert_eq!(parse_machine("2024-04-30 16:00:34")?.offset(), None);
/// assert_eq!(parse_machine("1750680000000").unwrap_err().kind(), DateErrorKind::BareNumber);
/// # Ok::<(), byline_page::date::DateError>(())
/// ```
pub fn parse_machine(text: &str) -> Result<Reading, DateError> {
    let outer = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
    let start = text.find(outer).unwrap_or(0);
    if outer.bytes().all(|byte| byte.is_ascii_digit()) && outer.len() != 8 {
        let kind = match outer.len() {
            0 => DateErrorKind::NoDate,
            _ => DateErrorKind::BareNumber,
        };
        return Err(DateError {
            kind,
            offset: start,
        });
    }
    let mut scan = Scan {
        bytes: outer.as_bytes(),
        at: 0,
    };
    let mut result = match scan.timestamp(outer) {
        Some(Scanned::Read(reading)) => Ok(reading),
        Some(Scanned::Refused(kind)) => Err(DateError {
            kind,
            offset: scan.at,
        }),
        None => parse_printed(outer, None),
    };
    match &mut result {
        Ok(reading) => {
            reading.span.start += start;
            reading.span.end += start;
        }
        Err(error) => error.offset += start,
    }
    result
}

enum Scanned {
    Read(Reading),
    Refused(DateErrorKind),
}

/// A reader of ASCII digits and marks.
struct Scan<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let eaten = self.peek() == Some(byte);
        self.at += usize::from(eaten);
        eaten
    }

    /// Exactly `count` digits.
    fn digits(&mut self, count: usize) -> Option<u32> {
        let digits = self.bytes.get(self.at..self.at + count)?;
        let mut value = 0_u32;
        for digit in digits {
            value = value * 10 + u32::from(digit.checked_sub(b'0').filter(|digit| *digit < 10)?);
        }
        self.at += count;
        Some(value)
    }

    /// None where the text is not of the ISO family at all.
    fn timestamp(&mut self, text: &str) -> Option<Scanned> {
        let year = self.digits(4)?;
        let dashed = self.eat(b'-');
        let month = self.digits(2)?;
        if dashed && !self.eat(b'-') {
            return None;
        }
        let day = self.digits(2)?;
        let Some(date) = date(year, month, day) else {
            return Some(Scanned::Refused(DateErrorKind::OutOfRange));
        };
        // The calendar of a year such as 1402 is judged in one place.
        if !(1583..2400).contains(&year) {
            return None;
        }
        let mut reading = Reading {
            date,
            time: None,
            precision: Precision::Day,
            offset: None,
            zone: None,
            alternative: None,
            role: None,
            span: 0..self.at,
        };
        if self.at == self.bytes.len() {
            return Some(Scanned::Read(reading));
        }
        if !matches!(self.peek(), Some(b'T' | b't' | b' ' | b'_')) {
            return None;
        }
        while self.at < self.bytes.len() && !self.peek()?.is_ascii_digit() {
            if !matches!(self.peek()?, b'T' | b't' | b' ' | b'_' | b'-') {
                return None;
            }
            self.at += 1;
        }
        let refused = Some(Scanned::Refused(DateErrorKind::OutOfRange));
        let Some((time, precision)) = self.clock() else {
            return refused;
        };
        (reading.time, reading.precision) = (Some(time), precision);
        reading.span.end = self.at;
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        if rest.iter().all(u8::is_ascii_whitespace) {
            return Some(Scanned::Read(reading));
        }
        match self.zone(text) {
            Some((offset, name)) => {
                reading.offset = offset;
                reading.zone = name.map(Into::into);
                reading.span.end = self.at;
                Some(Scanned::Read(reading))
            }
            // Something follows that is no zone: "16:00 PM", "10:00 Uhr".
            None => None,
        }
    }

    fn clock(&mut self) -> Option<(Time, Precision)> {
        let hour = self.digits(2)?;
        let colon = self.eat(b':');
        let minute = self.digits(2)?;
        let mut second = 0;
        let mut nanos = 0;
        let mut precision = Precision::Minute;
        let more = if colon {
            self.eat(b':')
        } else {
            self.peek().is_some_and(|byte| byte.is_ascii_digit())
        };
        if more {
            // A leap second is written, but no clock of ours shows it.
            second = self.digits(2)?.min(59);
            precision = Precision::Second;
            if self.eat(b'.') || self.eat(b',') {
                let mut scale = 100_000_000;
                let from = self.at;
                while let Some(digit) = self.peek().filter(u8::is_ascii_digit) {
                    nanos += u32::from(digit - b'0') * scale;
                    scale /= 10;
                    self.at += 1;
                }
                if self.at == from {
                    return None;
                }
            }
        }
        let part = |value: u32| u8::try_from(value).ok();
        let time = Time::from_hms_nano(part(hour)?, part(minute)?, part(second)?, nanos).ok()?;
        Some((time, precision))
    }

    /// Offset and name of what follows a clock, to the end of the text.
    fn zone<'t>(&mut self, text: &'t str) -> Option<(Option<UtcOffset>, Option<&'t str>)> {
        while self.eat(b' ') {}
        let mut offset = None;
        if let Some(sign @ (b'+' | b'-')) = self.peek() {
            self.at += 1;
            let hours = self.digits(2)?;
            let colon = self.eat(b':');
            let minutes = match self.digits(2) {
                Some(minutes) => minutes,
                None if !colon => 0,
                None => return None,
            };
            if hours > 18 || minutes > 59 {
                return None;
            }
            let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
            let seconds = if sign == b'-' { -seconds } else { seconds };
            offset = Some(UtcOffset::from_whole_seconds(seconds).ok()?);
        }
        let rest = text.get(self.at..)?;
        // RFC 9557: 2023-11-29T18:00:00+04:00[Asia/Baku]
        let name = rest.trim().trim_start_matches('[').trim_end_matches(']');
        if name.is_empty() {
            self.at = self.bytes.len();
            return Some((offset, None));
        }
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-' | '+');
        if offset.is_some() && name.len() <= 40 && name.chars().all(is_name) {
            self.at = self.bytes.len();
            return Some((offset, Some(name)));
        }
        if name.bytes().all(|byte| byte == b'Z' || byte == b'z') {
            self.at = self.bytes.len();
            return Some((offset.or(Some(UtcOffset::UTC)), None));
        }
        let named = zone::named(name)?;
        self.at = self.bytes.len();
        Some((offset.or(named), Some(name)))
    }
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()
}
