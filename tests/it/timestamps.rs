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

/// A timestamp, and what it is read to.
struct Row {
    text: &'static str,
    /// The stamp, or the kind and the offset of the error.
    stamp: Result<&'static str, String>,
    is_printed: bool,
}

fn rows() -> impl Iterator<Item = Row> {
    let lines = include_str!("../data/timestamps.tsv").lines();
    let rows = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    rows.map(|row| {
        let cells: Vec<&str> = row.split('\t').collect();
        Row {
            text: cells[0],
            stamp: match cells[1..] {
                [stamp] => Ok(stamp),
                [kind, offset] | [kind, offset, "printed"] => Err(format!("{kind} at {offset}")),
                _ => panic!("expected a stamp or an error: {row:?}"),
            },
            is_printed: cells.len() == 4,
        }
    })
}

#[test]
fn timestamps_are_read_alike_everywhere() {
    for Row {
        text,
        stamp,
        is_printed,
    } in rows()
    {
        let error = date::parse_machine(text).err();
        let error = error.map(|error| format!("{:?} at {}", error.kind(), error.offset()));
        assert_eq!(error.as_ref(), stamp.as_ref().err(), "{text:?}");
        let read = match is_printed {
            true => Stamp::parse_lenient(text)
                .ok()
                .map(|stamp| stamp.to_string()),
            false => assert_alike(text),
        };
        assert_eq!(read.as_deref(), stamp.ok(), "{text:?}");
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

    /// Numbers of any size are not days, years, eras or times, and nothing overflows.
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
