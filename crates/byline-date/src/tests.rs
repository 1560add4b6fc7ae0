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
