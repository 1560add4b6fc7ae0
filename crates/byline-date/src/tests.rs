//! What the timestamps of single standards mean.

use alloc::format;
use alloc::string::{String, ToString};

use crate::{DateErrorKind, ParsedDate, Precision, parse_iso, parse_machine};

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

#[track_caller]
fn machine(text: &str, want: &str) {
    let parsed = parse_machine(text).map(|parsed| shown(&parsed));
    assert_eq!(parsed.as_deref(), Ok(want), "{text:?}");
}

#[track_caller]
fn refused(text: &str, kind: DateErrorKind, offset: usize) {
    let error = parse_machine(text).unwrap_err();
    assert_eq!((error.kind(), error.offset()), (kind, offset), "{text:?}");
}

#[test]
fn offsets_reach_to_the_hour_23() {
    machine(
        "2024-05-04T18:00:00+20:00",
        "2024-05-04 18:00:00.0 +20:00:00",
    );
    machine(
        "2024-05-04T18:00:00-23:59",
        "2024-05-04 18:00:00.0 -23:59:00",
    );
    refused("2024-05-04T18:00:00+24:00", DateErrorKind::Offset, 19);
    refused("2024-05-04T18:00:00+04:60", DateErrorKind::Offset, 19);
    refused("Sat, 4 May 2024 18:00:00 +2400", DateErrorKind::Offset, 25);
}

#[test]
fn leap_seconds_end_a_month_in_utc() {
    machine("2016-12-31T23:59:60Z", "2016-12-31 23:59:59.0 +00:00:00");
    machine(
        "2017-01-01T05:29:60+05:30",
        "2017-01-01 5:29:59.0 +05:30:00",
    );
    machine("2016-12-31T23:59:60", "2016-12-31 23:59:59.0");
    refused("2024-05-04T23:59:60Z", DateErrorKind::Time, 11);
    refused("2016-12-31T23:58:60Z", DateErrorKind::Time, 11);
    refused("2016-12-31T23:59:61Z", DateErrorKind::Time, 11);
}

#[test]
fn mail_has_zones_of_its_own() {
    machine(
        "Sat, 4 May 2024 18:00:00 CST",
        "2024-05-04 18:00:00.0 -06:00:00",
    );
    machine("2024-05-04 18:00:00 CST", "2024-05-04 18:00:00.0 CST");
    machine("4 May 24 18:00 ut", "2024-05-04 18:00:00.0 +00:00:00");
    machine("4 May 124 18:00 Z", "2024-05-04 18:00:00.0 +00:00:00");
}

#[test]
fn mail_dates_have_months_of_other_languages() {
    machine(
        "Do, 29 Mär 2018 00:00:00 +0200",
        "2018-03-29 0:00:00.0 +02:00:00",
    );
    machine(
        "mar., 05 mars 2024 10:00:00 Z",
        "2024-03-05 10:00:00.0 +00:00:00",
    );
    machine("B.e., 05 avq 2024 10:00", "2024-08-05 10:00:00.0");
    machine("Tue, 2024-03-05 10:00", "2024-03-05 10:00:00.0");
    // October in Croatian, November in Polish.
    refused("5 lis 2024", DateErrorKind::NoDate, 0);
}

#[test]
fn programs_print_dates_too() {
    machine("Sat May  4 18:00:00 2024", "2024-05-04 18:00:00.0");
    machine(
        "Sat May 4 18:00:00 CEST 2024",
        "2024-05-04 18:00:00.0 +02:00:00",
    );
    machine(
        "Sat May 4 18:00:00 GMT+04:00 2024",
        "2024-05-04 18:00:00.0 +04:00:00",
    );
    machine("Sat May 4 18:00:00 CST 2024", "2024-05-04 18:00:00.0 CST");
    machine(
        "Sat May 04 2024 18:00:00 GMT+0400 (Azerbaijan Standard Time)",
        "2024-05-04 18:00:00.0 +04:00:00",
    );
    machine("Sat May 04 2024", "2024-05-04");
}

#[test]
fn nothing_is_dropped() {
    refused(
        "2024-05-04T18:00:00+04:00 and more",
        DateErrorKind::Trailing,
        26,
    );
    refused("2024-05-04T18:00:00 XYZT", DateErrorKind::Offset, 20);
    refused("2024-05-04+04:00", DateErrorKind::Offset, 10);
    refused("2024-05-04T", DateErrorKind::Time, 11);
    refused("  2024-05-04T18:00:75Z", DateErrorKind::Time, 13);
    refused("", DateErrorKind::NoDate, 0);
    refused("1714838400", DateErrorKind::BareNumber, 0);
    refused("2024-02-30", DateErrorKind::OutOfRange, 0);
}

#[test]
fn a_day_ends_where_the_next_begins() {
    machine("2024-02-29T24:00:00Z", "2024-03-01 0:00:00.0 +00:00:00");
    machine("2023-12-31 24:00", "2024-01-01 0:00:00.0");
    machine("20240304T240000+0400", "2024-03-05 0:00:00.0 +04:00:00");
    machine(
        "Mon, 4 Mar 2024 24:00:00 GMT",
        "2024-03-05 0:00:00.0 +00:00:00",
    );
    refused("2024-03-04T24:00:01Z", DateErrorKind::Time, 11);
    refused("2024-03-04T24:01Z", DateErrorKind::Time, 11);
    refused("2024-03-04 24:00 PM", DateErrorKind::Time, 11);
    // RFC 3339 has no such hour.
    assert!(parse_iso("2024-03-04T24:00:00Z").is_err());
}

#[test]
fn a_day_has_no_zone() {
    for text in [
        "Tue, 5 Mar 2024 GMT",
        "5 Mar 2024 +0000",
        "March 5, 2024 UTC",
    ] {
        machine(text, "2024-03-05");
    }
    refused("5 Mar 2024 GMT today", DateErrorKind::Time, 11);
}

#[test]
fn days_are_counted_in_years_and_weeks() {
    machine("2024-065", "2024-03-05");
    machine("2024-W10-2T09:05Z", "2024-03-05 9:05:00.0 +00:00:00");
    // The first days of a year may be in the last week of another.
    machine("2020-W53-5", "2021-01-01");
    refused("2023-366", DateErrorKind::OutOfRange, 0);
    refused("2023-W53-1", DateErrorKind::OutOfRange, 0);
    refused("2024-W10-8", DateErrorKind::OutOfRange, 0);
    refused("2024-W10", DateErrorKind::NoDate, 0);
}

#[test]
fn programs_print_more_than_the_time() {
    machine(
        "2024-03-05 09:05:07.5 +0100 CET m=+0.000012",
        "2024-03-05 9:05:07.5 +01:00:00",
    );
    machine(
        "Tue, 05 Mar 2024 09:05:07 +0100 (CET (winter) time)",
        "2024-03-05 9:05:07.0 +01:00:00",
    );
    machine(
        "Tue,\u{A0}5\u{202F}Mar 2024 09:05\u{A0}GMT",
        "2024-03-05 9:05:00.0 +00:00:00",
    );
    refused(
        "Tue, 05 Mar 2024 09:05:07 +0100 (CET (winter",
        DateErrorKind::Trailing,
        32,
    );
    refused("2024-03-05 09:05 Z m=12", DateErrorKind::Trailing, 19);
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
    ] {
        let error = parse_iso(text).unwrap_err().to_string();
        assert!(error.starts_with("expected "), "{text:?}: {error}");
    }
}

#[test]
fn dates_that_programs_print_for_people_are_read() {
    for text in [
        "November 29, 2023 6:00 PM",
        "Nov 29, 2023, 6:00:00 pm",
        "Nov. 29, 2023 6:00 p.m.",
        "Wednesday, November 29, 2023 - 18:00",
        "Wednesday, 29 November, 2023 18:00:00",
        "29th November 2023 at 18:00",
        "Mi, 29. Nov 2023 18:00",
        "11/29/2023 6:00:00 PM",
        "29/11/2023 18:00",
        "29.11.2023 18:00",
        "2023/11/29 18:00:00",
        "2023-11-29 6:00 PM",
        "Wed, 29 Nov 2023 18:00:00 PM",
        "Wed, 29 Nov 2023 18:00:00 K",
        "Wed, 29 Nov 2023 18:00:00 XYZT",
    ] {
        machine(text, "2023-11-29 18:00:00.0");
    }
    machine("Dec 16 2023 12:02:33 AM", "2023-12-16 0:02:33.0");
    machine(
        "Wed, 29 Nov 2023 12:00 PM EST",
        "2023-11-29 12:00:00.0 -05:00:00",
    );
    machine("2024-3-5", "2024-03-05");
    machine("5/5/2024", "2024-05-05");
    // Both orders are dates.
    refused("12/11/2023 6:00 PM", DateErrorKind::NoDate, 0);
    refused("31/31/2023", DateErrorKind::OutOfRange, 0);
    refused("29 Nov 2023 0:30 PM", DateErrorKind::Time, 12);
    refused("29 Nov 2023 13:30 AM", DateErrorKind::Time, 12);
    refused("Nov 29, 2023,", DateErrorKind::Time, 13);
}

#[test]
fn tags_behind_a_zone_say_how_a_date_is_shown() {
    machine(
        "2023-11-29T18:00:00+04:00[Asia/Baku][u-ca=gregory]",
        "2023-11-29 18:00:00.0 +04:00:00 Asia/Baku",
    );
    machine(
        "2023-11-29T18:00:00Z[u-ca=hebrew]",
        "2023-11-29 18:00:00.0 +00:00:00",
    );
    refused(
        "2023-11-29T18:00:00Z[!u-ca=hebrew]",
        DateErrorKind::Zone,
        20,
    );
}
