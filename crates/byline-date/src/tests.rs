//! What only this crate has; `tests/data/timestamps.tsv` has the machine timestamps.

use alloc::format;
use alloc::string::{String, ToString};

use crate::{ParsedDate, Precision, parse_iso, parse_machine};

fn shown(parsed: &ParsedDate) -> String {
    let time = parsed
        .time()
        .map_or(String::new(), |time| format!(" {time}"));
    let offset = parsed
        .offset()
        .map_or(String::new(), |offset| format!(" {offset}"));
    let zone = parsed
        .zone()
        .map_or(String::new(), |zone| format!(" {zone}"));
    format!("{}{time}{offset}{zone}", parsed.date())
}

#[test]
fn precision_is_that_of_the_text() {
    for (text, precision) in [
        ("2024-05-04", Precision::Day),
        ("2024-05-04T18:00", Precision::Minute),
        ("2024-05-04T18:00:00", Precision::Second),
    ] {
        assert_eq!(parse_machine(text).unwrap().precision(), precision);
    }
}

#[test]
fn the_strict_form_has_every_year_and_no_deviation() {
    for (text, want) in [
        ("-0044-03-15", "-0044-03-15"),
        (
            "9999-12-31T23:59:59+00:01",
            "9999-12-31 23:59:59.0 +00:01:00",
        ),
        ("2024-05-04 18:00", "2024-05-04 18:00:00.0"),
        (
            "2024-05-04T18:00Z[!Asia/Baku]",
            "2024-05-04 18:00:00.0 +00:00:00 Asia/Baku",
        ),
    ] {
        let parsed = parse_iso(text).map(|parsed| shown(&parsed));
        assert_eq!(parsed.as_deref(), Ok(want), "{text:?}");
    }
    for text in [
        "-0000-01-01",
        "9999-12-31T23:59:59-00:01",
        "2024-05-04T18:00+0400",
        "2024-05-04T18:00 Z",
        "2024-05-04T18:00Z ",
        "20240504",
        "2024-05-04[Asia/Baku]",
        "2024-05-04T24:00:00Z",
    ] {
        let error = parse_iso(text).unwrap_err().to_string();
        assert!(error.starts_with("expected "), "{text:?}: {error}");
    }
}

#[test]
fn each_refusal_has_its_message_and_place() {
    for (text, want) in [
        ("yesterday", "expected a date, found none at byte 0"),
        (
            "2023-02-30",
            "found a day or clock that does not exist at byte 0",
        ),
        (
            "2023-11-29 or so",
            "expected a time of day such as 18:00:00 at byte 11",
        ),
        (
            "2023-11-29T18:00:00+25:00",
            "expected an offset such as +04:00 or Z at byte 19",
        ),
        (
            "2023-11-29T18:00:00[Asia Baku]",
            "expected a zone name such as [Asia/Baku] at byte 19",
        ),
        (
            "9999-12-31T23:59:59-23:00",
            "expected a date of the Gregorian calendar from 1583 to 2399, found one of another calendar at byte 0",
        ),
        (
            "1714838400",
            "expected a date, found a bare number of unknown unit at byte 0",
        ),
        (
            "2024-05-04T18:00:00+04:00 and more",
            "expected the end of the date and time at byte 26",
        ),
    ] {
        assert_eq!(
            parse_machine(text).unwrap_err().to_string(),
            want,
            "{text:?}"
        );
    }
}
