//! Days of other calendars, converted where the language and the words of a text say which one it
//! is.

use icu_calendar::cal::Hijri;
use time::Date;

use super::words::{Meaning, Row, speaks};
use crate::calendar::gregorian;
use crate::error::{Calendar, DateErrorKind};

/// The year before the first of an era, by the name that is printed before the year.
///
/// Japan's eras are those of its Era Name Act (Law 43 of 1979) and before; Taiwan counts from the
/// founding of the Republic in 1912.
const ERAS: &[(&str, &str, u32)] = &[
    ("ja", "明治", 1867),
    ("ja", "大正", 1911),
    ("ja", "昭和", 1925),
    ("ja", "平成", 1988),
    ("ja", "令和", 2018),
    ("zh", "民國", 1911),
    ("zh", "民国", 1911),
];

/// How many years the Thai calendar is ahead.
const THAI_YEARS: u32 = 543;

/// The day number of the Julian period, as `time` counts it, on the day before 1 January of year 1.
const JULIAN_DAY_OF_YEAR_ONE: i64 = 1_721_425;

/// The year before the era whose name ends the word, in a language that counts by it.
pub(super) fn years_before_era(word: &str, language: &str) -> Option<u32> {
    let era = ERAS
        .iter()
        .find(|(speaks, name, _)| *speaks == language && word.ends_with(name));
    era.map(|(_, _, before)| *before)
}

/// The calendar whose month a word names, and the month where the language dates by it.
pub(super) fn month(rows: &[Row], language: &str) -> Option<(Calendar, Option<u32>)> {
    let calendars = || {
        rows.iter().filter_map(|row| match row.1 {
            Meaning::Other(calendar, month) => Some((calendar, month, row.2)),
            _ => None,
        })
    };
    let own = calendars().find(|(.., languages)| speaks(languages, language));
    match own {
        Some((calendar, month @ 1.., _)) => Some((calendar, Some(u32::from(month)))),
        _ => calendars().next().map(|(calendar, ..)| (calendar, None)),
    }
}

/// Whether numbers alone are a date of this calendar in a language; `next` is the word behind.
pub(super) fn is_numbered_in<'w>(
    calendar: Calendar,
    language: &str,
    next: impl Fn() -> &'w str,
) -> bool {
    match calendar {
        Calendar::Buddhist => language == "th",
        Calendar::Persian => matches!(language, "fa" | "ps"),
        // The abbreviation of "Hijri", written with and without a lengthened letter.
        Calendar::Hijri => language == "ar" && matches!(next(), "ه" | "هـ" | "ھ"),
        Calendar::Hebrew | Calendar::Ethiopic | Calendar::Era | Calendar::Unknown => false,
    }
}

/// The Gregorian day of another calendar's.
pub(super) fn convert(
    calendar: Calendar,
    year: u32,
    month: u32,
    day: u32,
) -> Result<Date, DateErrorKind> {
    let refused = DateErrorKind::Calendar(calendar);
    let parts = (i32::try_from(year), u8::try_from(month), u8::try_from(day));
    let (Ok(signed_year), Ok(short_month), Ok(short_day)) = parts else {
        return Err(DateErrorKind::OutOfRange);
    };
    let days = match calendar {
        Calendar::Buddhist => {
            let year = year.checked_sub(THAI_YEARS).ok_or(refused)?;
            return gregorian(year, month, day);
        }
        Calendar::Persian if (1300..=1499).contains(&year) => {
            icu_calendar::Date::try_new_persian(signed_year, short_month, short_day)
                .map(|date| date.to_rata_die())
        }
        Calendar::Hijri if (1300..=1600).contains(&year) => {
            let umm_al_qura = Hijri::new_umm_al_qura();
            icu_calendar::Date::try_new_hijri_with_calendar(
                signed_year,
                short_month,
                short_day,
                umm_al_qura,
            )
            .map(|date| date.to_rata_die())
        }
        Calendar::Hijri
        | Calendar::Persian
        | Calendar::Hebrew
        | Calendar::Ethiopic
        | Calendar::Era
        | Calendar::Unknown => return Err(refused),
    };
    let days = days.map_err(|_| DateErrorKind::OutOfRange)?;
    let julian_day = days.to_i64_date() + JULIAN_DAY_OF_YEAR_ONE;
    i32::try_from(julian_day)
        .ok()
        .and_then(|day| Date::from_julian_day(day).ok())
        .ok_or(DateErrorKind::OutOfRange)
}
