//! Dates as newspapers print them.

mod clock;
mod first_words;
mod line;
mod order;
mod other;
mod phrases;
mod relative;
mod table;
mod token;
mod words;
mod zone;

use alloc::vec::Vec;

use crate::error::{DateError, DateErrorKind};
use crate::letters;
use crate::machine;
use crate::parsed::ParsedDate;
use line::{FoundDate, Line};

pub use relative::parse_relative;

/// Reads the first date of a printed line, in any of the languages of the month table.
///
/// `language` is the BCP 47 tag of the text where it is known; it settles names that
/// mean different months (`listopad` is November in Czech and October in Croatian) and
/// the order of numbers (`05/03/2019`). Names of English and of all other languages are
/// still understood, since pages print dates in the language of their template.
///
/// Words around the date are skipped; digits of any script are read. Years are
/// never guessed, except that `25` beside a day and month is 2025.
///
/// Days of the Thai, Persian and Islamic calendars and of the eras of Japan and Taiwan are
/// converted in the languages that use them, and
/// [say so](ParsedDate::converted_from); of a line that gives the day in the Gregorian calendar
/// as well, that day is taken.
///
/// # Errors
///
/// [`DateError`] where there is no date, no year, no such day, or a date of another
/// calendar that is not converted; such dates are refused and not misread.
///
/// # Examples
///
/// ```
/// use byline_date::parse_printed;
///
/// for (text, language) in [
///     ("Veröffentlicht am 29. November 2023, 18:00 Uhr", "de"),
///     ("29 noyabr 2023, 18:00", "az"),
///     ("29 նոյեմբերի, 2023 թ., 18:00", "hy"),
///     ("2023年11月29日 下午6:00", "zh"),
///     ("११/२९/२०२३ 18:00", "en-US"),
/// ] {
///     let parsed = parse_printed(text, Some(language))?;
///     assert_eq!(parsed.local().unwrap().to_string(), "2023-11-29 18:00:00.0");
/// }
/// // The Islamic calendar, in Arabic and not in a language that does not use it.
/// assert_eq!(parse_printed("٢٩ رمضان ١٤٤٥", Some("ar"))?.date().to_string(), "2024-04-08");
/// assert!(parse_printed("٢٩ رمضان ١٤٤٥", Some("es")).is_err());
/// # Ok::<(), byline_date::DateError>(())
/// ```
pub fn parse_printed(text: &str, language: Option<&str>) -> Result<ParsedDate, DateError> {
    let line = Line::of(text, language);
    Ok(line.parsed(&first(&line)?))
}

/// The languages whose names of months are known, as BCP 47 tags, sorted.
///
/// The names are in `data/months.tsv`, with their source. A date in digits needs no language.
///
/// # Examples
///
/// ```
/// use byline_date::printed_languages;
///
/// assert!(printed_languages().any(|tag| tag == "hy"));
/// ```
pub fn printed_languages() -> impl Iterator<Item = &'static str> {
    words::languages().into_iter()
}

fn first(line: &Line<'_>) -> Result<FoundDate, DateError> {
    let mut refused = None;
    let mut index = 0;
    while index < line.len() {
        match line.date_at(index) {
            Some(Ok(found)) => return Ok(given_in_gregorian(line, found)),
            Some(Err(error)) => {
                // A month without a year is the weaker reason.
                let weak = |error: &DateError| error.kind == DateErrorKind::NoYear;
                if refused.as_ref().is_none_or(weak) {
                    refused = Some(error);
                }
            }
            None => {}
        }
        index += 1;
    }
    Err(refused.unwrap_or(DateError::new(DateErrorKind::NoDate, 0)))
}

/// How many days a conversion may differ from the day that is printed beside it.
const CONVERSION: i64 = 2;

/// Where a line gives a day in another calendar and next in the Gregorian one, the latter.
fn given_in_gregorian(line: &Line<'_>, found: FoundDate) -> FoundDate {
    if found.calendar.is_none() {
        return found;
    }
    let next = (found.to..line.len()).find_map(|index| line.date_at(index)?.ok());
    match next {
        Some(next) if is_conversion(&found, &next) => next,
        _ => found,
    }
}

/// Whether both are the same day, of which one was converted.
fn is_conversion(converted: &FoundDate, other: &FoundDate) -> bool {
    converted.calendar.is_some()
        && other.calendar.is_none()
        && (converted.date - other.date).whole_days().abs() <= CONVERSION
}

/// Reads a date from an attribute or a meta element: a timestamp, or a date as it is printed.
///
/// The text is read by [`parse_machine`](crate::parse_machine), or else by [`parse_printed`] without a language. If
/// it begins with a timestamp, it is read as a printed date only if every number and word is part
/// of that date (`2023-11-29 6:30 PM`). So a malformed offset or second is never ignored.
///
/// # Errors
///
/// Returns [`DateError`] where the text is neither.
///
/// # Examples
///
/// ```
/// use byline_date::parse_metadata;
///
/// assert_eq!(parse_metadata("2023-11-29T18:00:00+20:00")?.offset().unwrap().whole_hours(), 20);
/// assert_eq!(parse_metadata("29.11.2023, 18:00")?.local().unwrap().to_string(), "2023-11-29 18:00:00.0");
/// assert!(parse_metadata("2023-11-29T18:00:00+99:00").is_err());
/// # Ok::<(), byline_date::DateError>(())
/// ```
pub fn parse_metadata(text: &str) -> Result<ParsedDate, DateError> {
    let refused = match machine::read(text) {
        Ok(parsed) => return Ok(parsed),
        Err(refused) => refused,
    };
    let is_final = match refused.error.kind() {
        DateErrorKind::BareNumber | DateErrorKind::OutOfRange | DateErrorKind::Calendar(_) => true,
        // After a word such as "PM" the text may be a printed date, after a sign it is not.
        DateErrorKind::Offset => {
            let rest = text.get(refused.error.offset()..).unwrap_or_default();
            rest.starts_with(['+', '-'])
        }
        DateErrorKind::NoDate
        | DateErrorKind::NoYear
        | DateErrorKind::Time
        | DateErrorKind::Zone
        | DateErrorKind::Trailing => false,
    };
    if is_final {
        return Err(refused.error);
    }
    let line = Line::of(text, None);
    let found = first(&line)?;
    match refused.has_date && !line.is_accounted_for(&found.tokens()) {
        true => Err(refused.error),
        false => Ok(line.parsed(&found)),
    }
}

/// Reads every date of a printed line, in order; `language` is that of [`parse_printed`].
///
/// What is refused is skipped.
///
/// # Examples
///
/// ```
/// use byline_date::{DateRole, printed_dates};
///
/// let dates = printed_dates("29 November 2023 18:00 | Updated 30 November 2023 09:15", Some("en"));
/// assert_eq!(dates.len(), 2);
/// assert_eq!(dates[1].role(), Some(DateRole::Modified));
/// ```
#[must_use]
pub fn printed_dates(text: &str, language: Option<&str>) -> Vec<ParsedDate> {
    if !has_two_numbers(text) {
        return Vec::new();
    }
    let line = Line::of(text, language);
    let mut dates: Vec<FoundDate> = Vec::new();
    let mut index = 0;
    while index < line.len() {
        match line.date_at(index) {
            Some(Ok(found)) => {
                index = found.to.max(index + 1);
                match dates.last_mut() {
                    Some(last) if is_conversion(last, &found) => *last = found,
                    Some(last) if is_conversion(&found, last) => {}
                    _ => dates.push(found),
                }
            }
            _ => index += 1,
        }
    }
    dates.iter().map(|found| line.parsed(found)).collect()
}

/// Whether a text has as many numbers as a date has at least: a day, and a month or a year.
fn has_two_numbers(text: &str) -> bool {
    let mut numbers = 0;
    let mut before = false;
    for c in text.chars() {
        let is_digit = letters::digit_of(c).is_some();
        numbers += usize::from(is_digit && !before);
        if numbers == 2 {
            return true;
        }
        before = is_digit;
    }
    false
}
