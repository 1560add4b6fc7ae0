//! Dates of e-mail (RFC 5322), and those of C, Java and JavaScript.

use alloc::string::String;

use time::{Date, Month};

use super::clock::{Numbered, clock, clock_with_half, offset};
use super::iso::{self, finish, with_clock};
use super::months::MONTHS;
use super::scan::Scan;
use super::zone::{Abbreviations, zone_after};
use super::{Read, Refused};
use crate::calendar::gregorian;
use crate::error::{DateError, DateErrorKind};
use crate::letters::fold_into;
use crate::parsed::ParsedDate;

/// `Wed, 29 Nov 2023 18:00:00 +0400`, or a form of [`program`].
pub(super) fn read(scan: &mut Scan<'_>) -> Read<ParsedDate> {
    let start = scan.error(DateErrorKind::NoDate);
    let from = scan.at;
    if let Some(word) = scan.word() {
        // A month without a weekday before it: `Jul 08 2022`.
        // French writes Tuesday as others write March: `mar., 05 mars 2024`.
        let is_day = scan.rest().starts_with(".,");
        if !is_day && month(word).is_some() && matches!(scan.peek(), Some(b' ' | b'.')) {
            scan.at = from;
            return program(scan, start);
        }
        // The weekday may be of several words: `B.e.`, `segunda-feira`.
        while matches!(scan.peek(), Some(b'.' | b'-')) {
            scan.at += 1;
            scan.word();
        }
        // Some programs write `Tue , 05 Mar`.
        scan.skip_space();
        scan.eat(b',');
        scan.skip_space();
        if scan.digits() == 4 {
            return iso::lenient(scan);
        }
        if !scan.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return program(scan, start);
        }
    }
    if let Some(date) = numeric(scan, start)? {
        return after_date(scan, date, Abbreviations::Mail);
    }
    let mut parts = || {
        let day = scan.number(2)?;
        skip_ordinal(scan);
        skip_date_space(scan);
        let month = scan
            .word()
            .and_then(|word| month(word).or_else(|| foreign(word)))?;
        scan.eat(b'.');
        scan.eat(b',');
        skip_date_space(scan);
        let width = scan.digits();
        // RFC 5322, section 4.3: two digits from 50 on and all three digits count from 1900.
        let year = match (width, scan.number(4)?) {
            (2, year @ 0..=49) => year + 2000,
            (2 | 3, year) => year + 1900,
            (4, year) => year,
            _ => return None,
        };
        Some((year, month, day))
    };
    let (year, month, day) = parts().ok_or(start)?;
    let date = calendar_date(start, year, month, day)?;
    after_date(scan, date, Abbreviations::Mail)
}

/// `29.11.2023`, `29/11/2023`, `11/29/2023`; with slashes only where one order is a date: both
/// are in use, with `PM` behind them too.
fn numeric(scan: &mut Scan<'_>, start: DateError) -> Read<Option<Date>> {
    let from = scan.at;
    let mut parts = || {
        let first = scan.number(2)?;
        let mark = scan.peek().filter(|mark| matches!(mark, b'.' | b'/'))?;
        let second = scan.eat(mark).then(|| scan.number(2))??;
        let is_year = scan.eat(mark) && scan.digits() == 4;
        Some((mark, first, second, scan.number(4).filter(|_| is_year)?))
    };
    let Some((mark, first, second, year)) = parts() else {
        scan.at = from;
        return Ok(None);
    };
    let day_first = gregorian(year, second, first);
    let date = match mark {
        b'.' => day_first,
        _ => match (day_first, gregorian(year, first, second)) {
            (Ok(one), Ok(other)) if one != other => return Err(start.into()),
            (Ok(date), _) => Ok(date),
            (_, month_first) => month_first,
        },
    };
    date.map(Some).map_err(|kind| start.of(kind).into())
}

/// The day, or the day and what follows it.
fn after_date(scan: &mut Scan<'_>, date: Date, abbreviations: Abbreviations) -> Read<ParsedDate> {
    let has_comma = scan.eat(b',');
    if scan.is_at_end() && !has_comma || ends_in_zone(scan) {
        return Ok(ParsedDate::day(date));
    }
    scan.skip_space();
    if scan.rest().starts_with("- ") || scan.rest().starts_with("at ") {
        scan.word();
        scan.eat(b'-');
        scan.skip_space();
    }
    time_and_zone(scan, date, abbreviations).map_err(Refused::dated)
}

/// Steps over the zone of a day, which ends the text: `26 Sep 2022 GMT`. No type of ours carries
/// it, and the day is the same without it.
fn ends_in_zone(scan: &mut Scan<'_>) -> bool {
    let from = scan.at;
    scan.skip_space();
    let is_zone = match scan.peek() {
        Some(b'+' | b'-') => offset(scan, Numbered::Any).is_ok(),
        Some(_) => matches!(scan.word().unwrap_or_default(), "Z" | "GMT" | "UT" | "UTC"),
        None => false,
    };
    let is_end = is_zone && scan.is_at_end();
    if !is_end {
        scan.at = from;
    }
    is_end
}

/// What follows the weekday in the output of C's `asctime` (`Nov 29 18:00:00 2023`), of `date`
/// and Java (`Nov 29 18:00:00 CET 2023`), and of JavaScript (`Nov 29 2023 18:00:00 GMT+0400`).
fn program(scan: &mut Scan<'_>, start: DateError) -> Read<ParsedDate> {
    let month = scan.word().and_then(month).ok_or(start)?;
    scan.eat(b'.');
    scan.skip_space();
    let day = scan.number(2).ok_or(start)?;
    skip_ordinal(scan);
    let has_comma = scan.eat(b',');
    if scan.skip_space() == 0 && !has_comma {
        return Err(start.into());
    }
    if scan.digits() == 4 {
        let year = scan.number(4).ok_or(start)?;
        let date = calendar_date(start, year, month, day)?;
        return after_date(scan, date, Abbreviations::Unambiguous);
    }
    let clock = clock(scan, Numbered::Colons)?;
    let mut zone = zone_after(scan, Abbreviations::Unambiguous)?;
    scan.skip_space();
    let year = match scan.digits() {
        4 => scan.number(4),
        _ => None,
    };
    if matches!(zone, (None, None)) && !scan.is_at_end() {
        zone = zone_after(scan, Abbreviations::Unambiguous)?;
    }
    let (offset, name) = zone;
    let date = calendar_date(start, year.ok_or(start)?, month, day)?;
    let parsed = with_clock(scan, date, &clock, offset)?;
    finish(scan, parsed.with_zone(name)).map_err(Refused::dated)
}

fn time_and_zone(
    scan: &mut Scan<'_>,
    date: Date,
    abbreviations: Abbreviations,
) -> Read<ParsedDate> {
    let clock = clock_with_half(scan, Numbered::Colons)?;
    let (offset, name) = zone_after(scan, abbreviations)?;
    let parsed = with_clock(scan, date, &clock, offset)?;
    finish(scan, parsed.with_zone(name))
}

fn calendar_date(start: DateError, year: u32, month: Month, day: u32) -> Read<Date> {
    let date = gregorian(year, u32::from(u8::from(month)), day);
    date.map_err(|kind| start.of(kind).into())
}

/// The end of `29th`, or the point of `29. Nov`.
fn skip_ordinal(scan: &mut Scan<'_>) {
    let is_ordinal = |end: &str| matches!(end, "st" | "nd" | "rd" | "th");
    match scan.rest().get(..2) {
        Some(end) if is_ordinal(end) => scan.at += 2,
        Some(". ") => scan.at += 1,
        _ => {}
    }
}

/// White space, or the hyphens of `29-Nov-2023`.
fn skip_date_space(scan: &mut Scan<'_>) {
    if scan.skip_space() == 0 {
        scan.eat(b'-');
    }
}

/// A month's name in another language, where all languages that have the name agree.
fn foreign(word: &str) -> Option<Month> {
    // The longest name has fewer letters; hostile words have more.
    if word.len() > 64 {
        return None;
    }
    let mut folded = String::new();
    word.chars().for_each(|c| fold_into(&mut folded, c));
    let known = MONTHS.binary_search_by_key(&folded.as_str(), |(name, _)| name);
    let (_, month) = MONTHS.get(known.ok()?)?;
    Month::try_from(*month).ok()
}

/// An English month's name, or its first letters, of which there are at least three.
fn month(word: &str) -> Option<Month> {
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
    let is_short_for = |name: &str| {
        word.len() >= 3
            && name
                .get(..word.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(word))
    };
    let (_, month) = MONTHS.into_iter().find(|(name, _)| is_short_for(name))?;
    Some(month)
}
