//! One contract for machine timestamps: wherever one is, it is read to the same stamp, or
//! refused by an issue that keeps its text.

use byline::article::{Draft, IssueCode, Stamp, atom, json_feed, jsonld, meta, ninjs, rss};
use byline::page::{PageReader, date};
use proptest::prelude::*;
use serde_json::json;

/// What `published` of a draft is, or nothing where an issue keeps the text.
#[track_caller]
fn published(name: &str, text: &str, draft: &Draft) -> Option<String> {
    let stamp = draft.published.get().map(ToString::to_string);
    let kept = draft.issues().iter().any(|issue| {
        issue.code() == IssueCode::DateInvalid
            && issue
                .found()
                .is_some_and(|found| found.trim() == text.trim())
    });
    assert!(
        stamp.is_some() || kept,
        "{name} loses {text:?} silently: {:?}",
        draft.issues()
    );
    stamp
}

/// How each reader reads a timestamp without characters that HTML or XML escape.
#[track_caller]
fn readings(text: &str) -> Vec<(&'static str, Option<String>)> {
    let head = |inner: &str| {
        let html = format!("<!doctype html><head>{inner}</head><body><p>Text</p></body>");
        PageReader::new().read_html(&html)
    };
    let block = json!({"@type": "NewsArticle", "headline": "Storm", "datePublished": text});
    let drafts = [
        ("JSON-LD", jsonld::read(&block.to_string()).unwrap()),
        (
            "pairs",
            meta::read([("article:published_time", text)], None),
        ),
        (
            "ninjs",
            ninjs::read(
                &json!({"uri": "urn:a", "type": "text", "contentCreated": text}).to_string(),
            )
            .unwrap(),
        ),
        (
            "RSS",
            rss::read(&format!(
                "<rss version=\"2.0\"><channel><item><title>Storm</title><pubDate>{text}</pubDate></item></channel></rss>"
            ))
            .unwrap(),
        ),
        (
            "Atom",
            atom::read(&format!(
                "<entry xmlns=\"http://www.w3.org/2005/Atom\"><title>Storm</title><published>{text}</published></entry>"
            ))
            .unwrap(),
        ),
        (
            "JSON Feed",
            json_feed::read(
                &json!({"id": "a", "content_text": "Text", "date_published": text}).to_string(),
            )
            .unwrap(),
        ),
        (
            "a page's meta",
            head(&format!(
                "<meta property=\"article:published_time\" content=\"{text}\">"
            )),
        ),
        (
            "a page's JSON-LD",
            head(&format!(
                "<script type=\"application/ld+json\">{block}</script>"
            )),
        ),
        (
            "a page's time",
            PageReader::new().read_html(&format!(
                "<h1>Storm</h1><time datetime=\"{text}\">x</time><p>Text</p>"
            )),
        ),
    ];
    let mut all = vec![(
        "Stamp",
        Stamp::parse_lenient(text)
            .ok()
            .map(|stamp| stamp.to_string()),
    )];
    all.extend(
        drafts
            .iter()
            .map(|(name, draft)| (*name, published(name, text, draft))),
    );
    all
}

#[track_caller]
fn assert_alike(text: &str) -> Option<String> {
    let all = readings(text);
    let (_, first) = &all[0];
    for (name, reading) in &all {
        assert_eq!(reading, first, "{name}, {text:?}");
    }
    first.clone()
}

/// Timestamps, and the stamp that each is read to.
const READ: &[(&str, &str)] = &[
    // RFC 3339: hours of an offset reach from 00 to 23.
    ("2024-05-04T18:00:00+20:00", "2024-05-04T18:00:00+20:00"),
    ("2024-05-04T18:00:00-23:59", "2024-05-04T18:00:00-23:59"),
    ("2024-05-04T18:00:00-00:00", "2024-05-04T18:00:00Z"),
    ("2024-05-04 18:00:00z", "2024-05-04T18:00:00Z"),
    // A leap second is the end of a month in UTC; the clock of 24 × 60 × 60 seconds that
    // holds it shows the last moment before midnight.
    ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
    ("2017-01-01T05:29:60+05:30", "2017-01-01T05:29:59+05:30"),
    ("Sat, 31 Dec 2016 23:59:60 GMT", "2016-12-31T23:59:59Z"),
    // The rest of the ISO 8601 family.
    ("2024-05-04", "2024-05-04"),
    ("20240504", "2024-05-04"),
    ("20240504T180000Z", "2024-05-04T18:00:00Z"),
    ("2024-05-04T18:00", "2024-05-04T18:00:00"),
    (
        "2024-05-04T18:00:00,25+0400",
        "2024-05-04T18:00:00.25+04:00",
    ),
    ("2024-05-04 9:05 +04", "2024-05-04T09:05:00+04:00"),
    ("2024-05-04T18:00:00+4", "2024-05-04T18:00:00+04:00"),
    ("2024-05-04 - 18:00", "2024-05-04T18:00:00"),
    ("2024-05-04_18:00", "2024-05-04T18:00:00"),
    (
        "2024-05-04T18:00:00+04:00[Asia/Baku]",
        "2024-05-04T18:00:00+04:00[Asia/Baku]",
    ),
    (
        "2024-05-04T18:00:00 +04:00 Asia/Baku",
        "2024-05-04T18:00:00+04:00[Asia/Baku]",
    ),
    // An abbreviation beside an offset, or with one offset only, adds nothing to it.
    ("2024-05-04 18:00 UTC", "2024-05-04T18:00:00Z"),
    ("2024-05-04T18:00:00+02:00CET", "2024-05-04T18:00:00+02:00"),
    ("2024-05-04 18:00 CEST", "2024-05-04T18:00:00+02:00"),
    ("2024-05-04 18:00 GMT+4", "2024-05-04T18:00:00+04:00"),
    // One that several zones share names the zone of a local time.
    ("2024-05-04 18:00 IST", "2024-05-04T18:00:00[IST]"),
    // RFC 5322, its obsolete forms, and comments.
    (
        "Sat, 04 May 2024 18:00:00 +2000",
        "2024-05-04T18:00:00+20:00",
    ),
    ("4 May 24 18:00 EST", "2024-05-04T18:00:00-05:00"),
    ("Sat, 4 May 2024 18:00:00 CST", "2024-05-04T18:00:00-06:00"),
    (
        "Sat, 4 May 2024 18:00:00 +0400 (Azerbaijan Time)",
        "2024-05-04T18:00:00+04:00",
    ),
    ("Saturday, 04-May-2024 18:00:00 GMT", "2024-05-04T18:00:00Z"),
    // What `asctime`, `date`, Java and JavaScript print.
    ("Sat May  4 18:00:00 2024", "2024-05-04T18:00:00"),
    ("Sat May 4 18:00:00 CEST 2024", "2024-05-04T18:00:00+02:00"),
    ("Sat May 04 18:00:00 +0000 2024", "2024-05-04T18:00:00Z"),
    (
        "Sat May 04 2024 18:00:00 GMT+0400 (Azerbaijan Standard Time)",
        "2024-05-04T18:00:00+04:00",
    ),
];

/// Texts that no reader may read as something else.
const REFUSED: &[&str] = &[
    "2024-05-04T18:00:00+24:00",
    "2024-05-04T18:00:00+04:60",
    "2024-05-04T18:00:75Z",
    "2024-05-04T18:00:60Z",
    "2024-05-04T23:59:60Z",
    "2024-05-04T25:00",
    "2024-05-04T18:0:00Z",
    "2024-05-04T18:00:00.Z",
    "2024-05-04T",
    "2024-05-04T18:00:00[Asia Baku]",
    "2024-05-04T18:00:00+04:00 somewhere",
    "2024-05-04T18:00:00 XYZT",
    "2024-05-04Z",
    "2024-05-04+04:00",
    "2024-02-30",
    "2024-13-01",
    // Years that are not those of the Gregorian calendar: Persian, Buddhist, and the
    // smallest date of some databases.
    "1402-09-08",
    "2567-05-04T18:00:00+07:00",
    "0001-01-01T00:00:00Z",
    "1714838400000",
    "Sat, 31 Feb 2024 18:00:00 GMT",
    "Sat, 04 May 2024 18:00:75 GMT",
    "Sat, 04 May 2024 18:00:00 +2400",
    "yesterday",
];

#[test]
fn timestamps_are_read_alike_everywhere() {
    for (text, want) in READ {
        assert_eq!(assert_alike(text).as_deref(), Some(*want), "{text:?}");
    }
}

#[test]
fn bad_timestamps_are_refused_everywhere_and_kept() {
    for text in REFUSED {
        assert_eq!(assert_alike(text), None, "{text:?}");
    }
}

#[test]
fn a_count_of_seconds_is_read_from_rss_alone() {
    // Programs that write RSS print seconds in place of a date, and nothing else of ten digits.
    for (name, reading) in readings("1714838400") {
        let want = (name == "RSS").then_some("2024-05-04T16:00:00Z");
        assert_eq!(reading.as_deref(), want, "{name}");
    }
}

#[test]
fn no_year_of_an_era_is_too_large() {
    for year in ["4294967295", "99999999999"] {
        let text = format!("令和{year}年5月1日");
        assert!(date::parse_printed(&text, Some("ja")).is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn any_iso_timestamp_is_read_alike(
        text in "20[0-9]{2}-[01][0-9]-[0-3][0-9]([T ][0-2][0-9]:[0-6][0-9](:[0-7][0-9](\\.[0-9]{1,10})?)?( ?(Z|[+-][0-3][0-9]:?[0-6][0-9]|[+-][0-9]{1,3}|GMT|CST|CET|IST))?)?"
    ) {
        assert_alike(&text);
    }

    /// Numbers of any size are no days, years, eras or times, and nothing overflows.
    #[test]
    fn no_number_is_too_large(
        text in "(4294967295|42949672960|18446744073709551615|9999999999999999999999|2023|51|29|7|29 [Nn]ovember|ноября|նոյեմբերի|พฤศจิกายน|آبان|رمضان|年|月|日|令和|昭和|民國|พ\\.ศ\\.|午後|PM|[Uu]pdated|hours ago|days ago|час назад|小时前|de|of|UTC|GMT|[ ,.:/'’+°()-]){0,9}",
        language in proptest::sample::select(vec!["en", "th", "ja", "zh", "fa", "ar", "am", "hi", "ru", "ko", "hy", "mn"]),
    ) {
        let retrieved = time::OffsetDateTime::UNIX_EPOCH;
        let _ = date::parse_printed(&text, Some(language));
        let _ = date::printed_dates(&text, Some(language));
        let _ = date::parse_relative(&text, Some(language), retrieved);
        let _ = date::parse_metadata(&text);
        let _ = date::parse_machine(&text);
    }

    /// The form that stamps are written in has every year.
    #[test]
    fn stamps_of_every_year_come_back(
        year in -9999..=9998_i32, day in 1..=365_u16, minute in 0..1440_u32, offset in -1439..1440_i32
    ) {
        let date = time::Date::from_ordinal_date(year, day).unwrap();
        let (hour, minute) = (minute / 60, minute % 60);
        let time = time::Time::from_hms(hour as u8, minute as u8, 7).unwrap();
        let offset = time::UtcOffset::from_whole_seconds(offset * 60).unwrap();
        let local = Stamp::local(time::PrimitiveDateTime::new(date, time));
        for stamp in [Stamp::day(date), local.clone(), local.with_offset(offset)] {
            prop_assert_eq!(stamp.to_string().parse(), Ok(stamp));
        }
    }
}
