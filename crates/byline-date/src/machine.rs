//! Timestamps as programs write them.

mod clock;
mod iso;
mod mail;
mod months;
mod scan;
mod zone;

pub use zone::check_zone_name;

use crate::error::{DateError, DateErrorKind};
use crate::parsed::ParsedDate;
use scan::Scan;

type Read<T> = Result<T, Refused>;

/// Why a text is not a timestamp.
pub(crate) struct Refused {
    pub(crate) error: DateError,
    /// A date was read, and what follows it is not understood.
    #[cfg_attr(
        not(feature = "printed"),
        allow(dead_code, reason = "only `parse_metadata` asks")
    )]
    pub(crate) has_date: bool,
}

impl Refused {
    fn dated(self) -> Self {
        Self {
            has_date: true,
            ..self
        }
    }
}

impl From<DateError> for Refused {
    fn from(error: DateError) -> Self {
        Self {
            error,
            has_date: false,
        }
    }
}

/// Reads a timestamp as found in structured data, feeds, attributes and meta elements.
///
/// - ISO 8601 and [RFC 3339], in the basic format too (`20231129T180000Z`). Common deviations are
///   accepted if they are not ambiguous: a space or `_` for the `T`; an offset without a colon or
///   minutes; an abbreviation or the name of a zone in place of the offset or after it; quotes
///   around the text. A day of a year (`2023-333`) or of a week (`2023-W48-3`) is read too.
/// - [RFC 9557]: the zone's name in brackets.
/// - [RFC 5322]: `Wed, 29 Nov 2023 18:00:00 +0400`, with the zone names and two-digit years of
///   its section 4.3; with weekdays of any language, and months of those that agree on the name
///   (`mer., 29 nov. 2023`, `Ср, 29 ноя 2023`).
/// - The output of C's `asctime`, of `date`, and of Java's and JavaScript's `toString`.
/// - The year first, or the day first with points: `2023/11/29`, `2024-3-5`, `29.11.2023`. With
///   slashes (`11/29/2023`) only where one order is a date.
/// - Clocks of twelve hours in any of them: `November 29, 2023 6:00 PM`.
///
/// The end of a day (`2023-11-29T24:00:00`) is read as the beginning of the next. The zone of a day
/// without a clock is left out where mail has it (`29 Nov 2023 GMT`).
///
/// Offsets reach from -23:59 to +23:59, as in RFC 3339. A second 60 is read where a leap second
/// can be, as the second before it. Years reach from 1583, the first full year of
/// the Gregorian calendar, to 2399: others are those of another calendar or of no date at all
/// (`0001-01-01`).
///
/// # Errors
///
/// Returns [`DateError`] if the text has none of these formats, if the date or time does not
/// exist, or if anything follows it: nothing is ignored. A bare number is refused, because it may
/// be seconds or milliseconds.
///
/// # Examples
///
/// ```
/// use byline_date::{DateErrorKind, parse_machine};
///
/// let parsed = parse_machine("2024-10-15T23:35:43.000+0200")?;
/// assert_eq!(parsed.instant().unwrap().to_string(), "2024-10-15 23:35:43.0 +02:00:00");
/// assert_eq!(parse_machine("Wed, 29 Nov 2023 18:00:00 GMT")?.date().to_string(), "2023-11-29");
/// // A day stays a day, a local time stays local.
/// assert_eq!(parse_machine("2024-04-30")?.time(), None);
/// assert_eq!(parse_machine("2024-04-30 16:00:34")?.offset(), None);
///
/// let error = parse_machine("2024-05-04T18:00:75Z").unwrap_err();
/// assert_eq!(error.to_string(), "expected a time of day such as 18:00:00 at byte 11");
/// assert_eq!(parse_machine("1750680000000").unwrap_err().kind(), DateErrorKind::BareNumber);
/// # Ok::<(), byline_date::DateError>(())
/// ```
///
/// [RFC 3339]: https://www.rfc-editor.org/rfc/rfc3339
/// [RFC 5322]: https://www.rfc-editor.org/rfc/rfc5322#section-3.3
/// [RFC 9557]: https://www.rfc-editor.org/rfc/rfc9557
pub fn parse_machine(text: &str) -> Result<ParsedDate, DateError> {
    read(text).map_err(|refused| refused.error)
}

/// [`parse_machine`], with an error that says how far it came.
pub(crate) fn read(text: &str) -> Result<ParsedDate, Refused> {
    let is_around = |c: char| c.is_whitespace() || matches!(c, '"' | '\'');
    let inner = text.trim_start_matches(is_around);
    let start = text.len() - inner.len();
    let inner = inner.trim_end_matches(is_around);
    let mut scan = Scan::new(inner);
    let digits = scan.digits();
    let mut result = if digits == inner.len() && digits != 8 {
        let kind = match digits {
            0 => DateErrorKind::NoDate,
            _ => DateErrorKind::BareNumber,
        };
        Err(scan.error(kind).into())
    } else if digits >= 4 {
        iso::lenient(&mut scan)
    } else {
        mail::read(&mut scan)
    };
    match &mut result {
        Ok(parsed) => parsed.span = start..start + inner.len(),
        Err(refused) => refused.error.offset += start,
    }
    result
}

/// Reads the extended format of ISO 8601: a date, a local date and time, RFC 3339, and RFC 9557
/// where the zone is named.
///
/// Unlike [`parse_machine`] it takes every year from -9999 to 9999 and no deviation but a space
/// for the `T`: it is meant for what a program wrote itself.
///
/// # Errors
///
/// Returns [`DateError`] where the text has another form, or the date or time does not exist.
///
/// # Examples
///
/// ```
/// use byline_date::parse_iso;
///
/// let parsed = parse_iso("2023-11-29T18:00:00+04:00[Asia/Baku]")?;
/// assert_eq!(parsed.zone(), Some("Asia/Baku"));
/// assert_eq!(parse_iso("0044-03-15")?.date().year(), 44);
/// assert!(parse_iso("20231129").is_err());
/// # Ok::<(), byline_date::DateError>(())
/// ```
pub fn parse_iso(text: &str) -> Result<ParsedDate, DateError> {
    let mut parsed = iso::strict(&mut Scan::new(text)).map_err(|refused| refused.error)?;
    parsed.span = 0..text.len();
    Ok(parsed)
}
