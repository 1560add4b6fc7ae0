//! Printed dates and machine timestamps.

use crate::case::{self, Case};
use byline::page::date::{ParsedDate, parse_machine, parse_printed};
use proptest::prelude::*;
use serde::Deserialize;

use crate::linear::assert_linear;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Printed {
    text: String,
    language: Option<String>,
    reading: Option<String>,
    or: Option<String>,
    refused: Option<String>,
}

fn shown(reading: &ParsedDate) -> String {
    let mut shown = reading.date().to_string();
    if let Some(time) = reading.time() {
        shown += &format!(" {:02}:{:02}", time.hour(), time.minute());
    }
    if let Some(offset) = reading.offset() {
        let (hours, minutes, _) = offset.as_hms();
        shown += &format!(" {hours:+03}:{:02}", minutes.abs());
    }
    shown
}

#[test]
fn printed_dates_read_as_their_cases_say() {
    for Case { name, why, given } in case::selected::<Printed>("dates.toml") {
        match parse_printed(&given.text, given.language.as_deref()) {
            Ok(reading) => {
                assert_eq!(Some(shown(&reading)), given.reading, "{name}: {why}");
                let or = reading.alternative().map(|date| date.to_string());
                assert_eq!(or, given.or, "{name}: {why}");
                assert!(given.text.get(reading.span()).is_some(), "{name}: span");
            }
            Err(error) => assert_eq!(Some(error.to_string()), given.refused, "{name}: {why}"),
        }
    }
}

#[test]
fn dates_take_linear_time() {
    for (name, round) in [
        ("numbers", "1.1.20 "),
        ("joints", "1 de de de de "),
        ("clocks", "12:30:15.5 +01:00 "),
        ("months", "mar mar. marzo "),
        ("one word", "a"),
        ("one number", "7"),
        ("dots", ".-/"),
    ] {
        assert_linear(
            name,
            // Four times of it stay within a cache.
            40_000,
            |bytes| round.repeat(bytes / round.len()),
            |text| {
                let _ = parse_printed(text, None);
                let _ = parse_machine(text);
            },
        );
    }
}

proptest! {
    /// Any text: no panic, spans on boundaries, and the text of a span reads the same day.
    #[test]
    fn any_text_is_read_or_refused(text in "(?s).{0,80}", language in "[a-z]{2}") {
        if let Ok(reading) = parse_printed(&text, Some(&language)) {
            prop_assert!(text.get(reading.span()).is_some());
        }
        if let Ok(reading) = parse_machine(&text) {
            prop_assert!(text.get(reading.span()).is_some());
        }
    }

    /// What looks like a date: the same law, where it has a chance to fail.
    #[test]
    fn date_like_text_is_read_or_refused(
        text in "([0-9]{1,4}|mart|de|Nov\\.?|月|年|:|[./ ,+-]|PM|T|Z|CET|um|\\(|th){1,14}"
    ) {
        if let Ok(reading) = parse_printed(&text, None) {
            prop_assert!(text.get(reading.span()).is_some());
            prop_assert!((1583..2400).contains(&reading.date().year()));
        }
    }

    /// RFC 3339 is read as the `time` crate reads it.
    #[test]
    fn timestamps_agree_with_their_parts(
        year in 1900..2100_i32, month in 1..13_u8, day in 1..29_u8,
        hour in 0..24_u8, minute in 0..60_u8, second in 0..60_u8,
        offset in -12..15_i8, separator in "[T ]", colon in prop::bool::ANY,
    ) {
        let mark = if colon { ":" } else { "" };
        let sign = if offset < 0 { '-' } else { '+' };
        let text = format!(
            "{year}-{month:02}-{day:02}{separator}{hour:02}:{minute:02}:{second:02}{sign}{:02}{mark}00",
            offset.abs()
        );
        let reading = parse_machine(&text).expect("a timestamp");
        let instant = reading.instant().expect("an instant");
        prop_assert_eq!((instant.year(), u8::from(instant.month()), instant.day()), (year, month, day));
        prop_assert_eq!(instant.time().as_hms(), (hour, minute, second));
        prop_assert_eq!(instant.offset().whole_hours(), offset);
    }
}
