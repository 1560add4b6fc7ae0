//! Stamps of the dates that `byline-date` reads.

use alloc::string::String;

use byline_date::{DateError, ParsedDate};

use super::{Stamp, ZoneName};

/// The form that stamps are written in, and with a space for the `T`.
pub(super) fn strict(text: &str) -> Result<Stamp, DateError> {
    byline_date::parse_iso(text).map(|parsed| Stamp::from(&parsed))
}

/// Every form of a timestamp, with the signs of any keyboard.
pub(super) fn lenient(text: &str) -> Result<Stamp, DateError> {
    let parsed = parse_signs(text, byline_date::parse_machine);
    parsed.map(|parsed| Stamp::from(&parsed))
}

/// Parses a date; one that is refused is parsed again with its signs [in ASCII](in_ascii).
pub(crate) fn parse_signs<T>(
    text: &str,
    parse: impl Fn(&str) -> Result<T, DateError>,
) -> Result<T, DateError> {
    parse(text).or_else(|error| {
        let ascii = in_ascii(text).and_then(|ascii| parse(&ascii).ok());
        ascii.ok_or(error)
    })
}

/// A short text with hyphens, minus signs (ISO 8601-1, section 3.2.2) and full-width signs in
/// ASCII, and the words of East Asian dates as what they part (`2024年3月5日`).
fn in_ascii(text: &str) -> Option<String> {
    const LONGEST: usize = 64;
    if text.is_ascii() || text.len() > LONGEST {
        return None;
    }
    let ascii = text.chars().filter_map(|c| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '年' | '月' => Some('-'),
        '日' => None,
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0),
        c => Some(c),
    });
    Some(ascii.collect())
}

/// An instant, a local time, or a day, as precise as the date that was read.
impl From<&ParsedDate> for Stamp {
    fn from(parsed: &ParsedDate) -> Self {
        let stamp = match (parsed.instant(), parsed.local()) {
            (Some(instant), _) => Self::instant(instant),
            (None, Some(local)) => Self::local(local),
            (None, None) => Self::day(parsed.date()),
        };
        match parsed.zone().map(ZoneName::new) {
            Some(Ok(zone)) => stamp.with_zone(zone),
            _ => stamp,
        }
    }
}
