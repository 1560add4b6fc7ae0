//! Reading dates and times that machines wrote.

use time::{Date, Month, PrimitiveDateTime, Time, UtcOffset};

use super::{Stamp, StampError, StampErrorKind, When, ZoneName};

type Read<T> = Result<T, StampError>;

/// The form that stamps are written in, and with a space for the `T`.
pub(super) fn strict(text: &str) -> Read<Stamp> {
    let mut input = Input::new(text);
    let negative = input.eat(b'-');
    let date = input.dashed_date(negative)?;
    if !(input.eat(b'T') || input.eat(b't') || input.eat(b' ')) {
        return input.finish(When::Day(date));
    }
    let time = input.clock()?;
    let local = PrimitiveDateTime::new(date, time);
    let offset = match input.peek() {
        Some(b'Z' | b'z') => {
            input.at += 1;
            Some(UtcOffset::UTC)
        }
        Some(b'+' | b'-') => Some(input.offset(Colon::Needed)?),
        _ => None,
    };
    let when = input.join(local, offset)?;
    input.finish(when)
}

/// The form of [`strict`], the rest of the ISO 8601 family, and that of e-mail.
pub(super) fn lenient(text: &str) -> Read<Stamp> {
    let mut input = Input::new(text);
    input.skip_space();
    let stamp = if input.starts_with_digits(4) {
        iso(&mut input)
    } else {
        mail(&mut input)
    }?;
    Ok(stamp)
}

fn iso(input: &mut Input<'_>) -> Read<Stamp> {
    let compact = input.starts_with_digits(8);
    let date = if compact {
        input.compact_date()?
    } else {
        input.dashed_date(false)?
    };
    let spaces = input.skip_space();
    let letter = input.eat(b'T') || input.eat(b't');
    if letter {
        input.skip_space();
    } else if spaces == 0 || input.peek().is_none() {
        return input.finish_lenient(When::Day(date));
    }
    let time = if input.starts_with_digits(4) {
        input.compact_clock()?
    } else {
        input.clock()?
    };
    let when = input.zone(PrimitiveDateTime::new(date, time))?;
    input.finish_lenient(when)
}

fn mail(input: &mut Input<'_>) -> Read<Stamp> {
    let error = input.error(StampErrorKind::Date);
    if input.word().is_some() {
        input.eat(b'.');
        input.eat(b',');
        input.skip_space();
    }
    let day = input.number(2).ok_or(error)?;
    input.skip_date_space();
    let month = input.word().and_then(month).ok_or(error)?;
    input.skip_date_space();
    let start = input.at;
    let year = input.number(4).ok_or(error)?;
    // RFC 5322, section 4.3: two digits from 50 on and all three digits count from 1900.
    let year = match (input.at - start, year) {
        (2, 0..=49) => year + 2000,
        (2 | 3, _) => year + 1900,
        (4, _) => year,
        _ => return Err(error),
    };
    let date = calendar(year, month, day).ok_or(error)?;
    if input.skip_space() == 0 || input.peek().is_none() {
        return input.finish_lenient(When::Day(date));
    }
    let time = input.clock()?;
    let when = input.zone(PrimitiveDateTime::new(date, time))?;
    input.finish_lenient(when)
}

fn month(word: &[u8]) -> Option<Month> {
    const MONTHS: [(&str, Month); 12] = [
        ("january", Month::January),
        ("february", Month::February),
        ("march", Month::March),
        ("april", Month::April),
        ("may", Month::May),
        ("june", Month::June),
        ("july", Month::July),
        ("august", Month::August),
        ("september", Month::September),
        ("october", Month::October),
        ("november", Month::November),
        ("december", Month::December),
    ];
    MONTHS
        .into_iter()
        .find(|(name, _)| {
            word.len() >= 3
                && name
                    .as_bytes()
                    .get(..word.len())
                    .is_some_and(|head| head.eq_ignore_ascii_case(word))
        })
        .map(|(_, month)| month)
}

fn calendar(year: u32, month: Month, day: u32) -> Option<Date> {
    Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()
}

/// Hours of the zone names that RFC 5322, section 4.3 defines, and of UTC's.
fn named_offset(word: &[u8]) -> Option<UtcOffset> {
    const ZONES: [(&str, i8); 12] = [
        ("UTC", 0),
        ("GMT", 0),
        ("UT", 0),
        ("Z", 0),
        ("EST", -5),
        ("EDT", -4),
        ("CST", -6),
        ("CDT", -5),
        ("MST", -7),
        ("MDT", -6),
        ("PST", -8),
        ("PDT", -7),
    ];
    let (_, hours) = ZONES
        .into_iter()
        .find(|(name, _)| name.as_bytes().eq_ignore_ascii_case(word))?;
    UtcOffset::from_hms(hours, 0, 0).ok()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Colon {
    Needed,
    Optional,
}

struct Input<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Input<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn error(&self, kind: StampErrorKind) -> StampError {
        StampError { kind, at: self.at }
    }

    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.rest().first().copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn skip_space(&mut self) -> usize {
        let spaces = self.rest().iter().take_while(|b| b.is_ascii_whitespace());
        let count = spaces.count();
        self.at += count;
        count
    }

    /// White space or the hyphens of `29-Nov-2023`.
    fn skip_date_space(&mut self) {
        if self.skip_space() == 0 {
            self.eat(b'-');
        }
    }

    fn digits(&self) -> usize {
        self.rest()
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count()
    }

    fn starts_with_digits(&self, count: usize) -> bool {
        self.digits() >= count
    }

    /// A number of one to `most` digits; more digits are not one number.
    fn number(&mut self, most: usize) -> Option<u32> {
        let count = self.digits();
        if count == 0 || count > most {
            return None;
        }
        self.fixed(count)
    }

    /// A number of exactly the next `count` bytes.
    fn fixed(&mut self, count: usize) -> Option<u32> {
        let digits = self.rest().get(..count)?;
        let mut number = 0;
        for digit in digits {
            number = number * 10 + u32::from(digit.is_ascii_digit().then(|| digit - b'0')?);
        }
        self.at += count;
        Some(number)
    }

    fn word(&mut self) -> Option<&'a [u8]> {
        let rest = self.rest();
        let count = rest.iter().take_while(|b| b.is_ascii_alphabetic()).count();
        let word = rest.get(..count).filter(|word| !word.is_empty())?;
        self.at += count;
        Some(word)
    }

    fn dashed_date(&mut self, negative: bool) -> Read<Date> {
        let error = self.error(StampErrorKind::Date);
        let mut read = || {
            let year = i32::try_from(self.fixed(4)?).ok()?;
            let month = self.eat(b'-').then(|| self.fixed(2))??;
            let day = self.eat(b'-').then(|| self.fixed(2))??;
            let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
            let year = if negative { -year } else { year };
            Date::from_calendar_date(year, month, u8::try_from(day).ok()?).ok()
        };
        // `-0000` would not be written back as it was read.
        read()
            .filter(|date| !negative || date.year() != 0)
            .ok_or(error)
    }

    fn compact_date(&mut self) -> Read<Date> {
        let error = self.error(StampErrorKind::Date);
        let mut read = || {
            let year = self.fixed(4)?;
            let month = Month::try_from(u8::try_from(self.fixed(2)?).ok()?).ok()?;
            calendar(year, month, self.fixed(2)?)
        };
        read().ok_or(error)
    }

    /// `18:00`, `18:00:00`, `18:00:00.25`.
    fn clock(&mut self) -> Read<Time> {
        let error = self.error(StampErrorKind::Time);
        let hour = self.number(2).ok_or(error)?;
        if !self.eat(b':') {
            return Err(error);
        }
        let minute = self.fixed(2).ok_or(error)?;
        let second = if self.eat(b':') {
            self.fixed(2).ok_or(error)?
        } else {
            return time(hour, minute, 0, 0).ok_or(error);
        };
        let nano = self.fraction().ok_or(error)?;
        time(hour, minute, second, nano).ok_or(error)
    }

    /// `1800`, `180000`.
    fn compact_clock(&mut self) -> Read<Time> {
        let error = self.error(StampErrorKind::Time);
        let count = self.digits();
        let hour = self.fixed(2).ok_or(error)?;
        let minute = self.fixed(2).ok_or(error)?;
        let second = match count {
            4 => 0,
            6 => self.fixed(2).ok_or(error)?,
            _ => return Err(error),
        };
        let nano = self.fraction().ok_or(error)?;
        time(hour, minute, second, nano).ok_or(error)
    }

    /// Nanoseconds after a point or comma; digits beyond the ninth are cut off.
    fn fraction(&mut self) -> Option<u32> {
        if !(self.eat(b'.') || self.eat(b',')) {
            return Some(0);
        }
        let count = self.digits();
        let kept = count.min(9);
        let scale = 10_u32.pow(u32::try_from(9 - kept).ok()?);
        let nano = if count == 0 { None } else { self.fixed(kept) }?;
        self.at += count - kept;
        Some(nano * scale)
    }

    fn offset(&mut self, colon: Colon) -> Read<UtcOffset> {
        let error = self.error(StampErrorKind::Offset);
        let negative = self.peek() == Some(b'-');
        self.at += 1;
        let hours = self.fixed(2).ok_or(error)?;
        let minutes = match (self.eat(b':'), colon) {
            (true, _) => self.fixed(2).ok_or(error)?,
            (false, Colon::Optional) if self.digits() == 2 => self.fixed(2).ok_or(error)?,
            (false, Colon::Optional) if self.digits() == 0 => 0,
            _ => return Err(error),
        };
        if hours > 23 || minutes > 59 {
            return Err(error);
        }
        let seconds = i32::try_from((hours * 60 + minutes) * 60).map_err(|_| error)?;
        let seconds = if negative { -seconds } else { seconds };
        UtcOffset::from_whole_seconds(seconds).map_err(|_| error)
    }

    /// An offset in figures, or by name, or none.
    fn zone(&mut self, local: PrimitiveDateTime) -> Read<When> {
        self.skip_space();
        let error = self.error(StampErrorKind::Offset);
        let offset = match self.peek() {
            Some(b'+' | b'-') => Some(self.offset(Colon::Optional)?),
            Some(b) if b.is_ascii_alphabetic() => {
                let word = self.word().unwrap_or_default();
                Some(named_offset(word).ok_or(error)?)
            }
            _ => None,
        };
        self.join(local, offset)
    }

    fn join(&self, local: PrimitiveDateTime, offset: Option<UtcOffset>) -> Read<When> {
        let Some(offset) = offset else {
            return Ok(When::Local(local));
        };
        let at = local.assume_offset(offset);
        match at.checked_to_offset(UtcOffset::UTC) {
            Some(_) => Ok(When::Instant(at)),
            None => Err(self.error(StampErrorKind::Offset)),
        }
    }

    /// The zone's name in brackets, if any, and the end.
    fn finish(&mut self, when: When) -> Read<Stamp> {
        let mut stamp = Stamp::from(when);
        if !matches!(when, When::Day(_)) && self.peek() == Some(b'[') {
            let error = self.error(StampErrorKind::Zone);
            let rest = self.text.get(self.at + 1..).unwrap_or_default();
            let (name, _) = rest.split_once(']').ok_or(error)?;
            // RFC 9557 marks a zone that must be understood with `!`; names are only kept.
            let kept = name.strip_prefix('!').unwrap_or(name);
            stamp = stamp.with_zone(ZoneName::new(kept).map_err(|_| error)?);
            self.at += name.len() + 2;
        }
        if self.at < self.text.len() {
            return Err(self.error(StampErrorKind::Trailing));
        }
        Ok(stamp)
    }

    fn finish_lenient(&mut self, when: When) -> Read<Stamp> {
        let end = self.text.trim_ascii_end().len();
        self.text = self.text.get(..end.max(self.at)).unwrap_or(self.text);
        self.finish(when)
    }
}

fn time(hour: u32, minute: u32, second: u32, nano: u32) -> Option<Time> {
    // A leap second has no place in the calendar of `time`: its last moment stands for it.
    let (second, nano) = match (minute, second) {
        (59, 60) => (59, 999_999_999),
        _ => (second, nano),
    };
    Time::from_hms_nano(
        u8::try_from(hour).ok()?,
        u8::try_from(minute).ok()?,
        u8::try_from(second).ok()?,
        nano,
    )
    .ok()
}
