//! The cases of `tests/data/reading_time.toml`.

use std::time::Duration;

use crate::case;
use byline::reading_time::{BlockKind, Estimate, Reader, ReadingOptions, Rounding, Timeline};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    text: String,
    #[serde(default = "once")]
    repeat: usize,
    #[serde(default = "undetermined")]
    lang: String,
    words: Option<u64>,
    letters: Option<u64>,
    eojeol: Option<u64>,
    seconds: Option<u64>,
    total: Option<u64>,
    /// What is left at the first byte.
    remaining: Option<Remaining>,
    kinds: Option<Vec<String>>,
    #[serde(default)]
    format: Format,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "lowercase")]
enum Format {
    #[default]
    Text,
    Html,
    Markdown,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Remaining {
    Whole,
}

const FILE: &str = "reading_time.toml";

fn once() -> usize {
    1
}

fn undetermined() -> String {
    "und".to_owned()
}

#[test]
fn every_case_holds() {
    for case in case::selected::<Case>(FILE) {
        case.check(&case.name);
    }
}

impl Case {
    fn check(&self, name: &str) {
        let text = self.text.repeat(self.repeat);
        let options = ReadingOptions::for_language(&self.lang).unwrap();
        let timeline = match self.format {
            Format::Text => Timeline::of_text(&text, options),
            Format::Html => Timeline::of_html(&text, options),
            Format::Markdown => Timeline::of_markdown(&text, options),
        };
        let estimate = timeline.estimate();
        let figures = [
            ("words", estimate.words(), self.words),
            ("letters", estimate.letters(), self.letters),
            ("eojeol", estimate.measure().eojeol(), self.eojeol),
            ("seconds", estimate.duration().as_secs(), self.seconds),
            ("total", timeline.total().as_secs(), self.total),
        ];
        for (what, got, want) in figures {
            if let Some(want) = want {
                assert_eq!(got, want, "{what} of the case {name:?}");
            }
        }
        let is_empty = estimate.words() == 0 && estimate.letters() == 0;
        assert_eq!(estimate.measure().is_empty(), is_empty, "{name:?}");
        if let Some(Remaining::Whole) = self.remaining {
            let left = timeline.remaining_at(0);
            assert_eq!(left, timeline.total(), "remaining of {name:?}");
        }
        if let Some(want) = &self.kinds {
            let kinds = timeline.blocks().iter().map(|block| block.kind().code());
            assert!(kinds.eq(want), "kinds of the case {name:?}");
        }
    }
}

#[test]
fn the_serialized_form() {
    let estimate = byline::reading_time::reading_time("Windy Saturday", "en").unwrap();
    let want = r#"{"words":2,"letters":13,"milliseconds":712,"fast_milliseconds":617,"slow_milliseconds":841,"listening_milliseconds":926,"evidence":"measured","language":"en","scripts":{"Latn":13},"eojeol":0,"reader":{"percentile":50,"time_permille":1000},"words_per_minute":null}"#;
    assert_eq!(serde_json::to_string(&estimate).unwrap(), want);
    // The least that is an estimate, and what a later version may add.
    let least = r#"{"words":2,"scripts":{"Latn":13},"language":"en","new":[1]}"#;
    assert_eq!(serde_json::from_str::<Estimate>(least).unwrap(), estimate);
}

#[test]
fn estimates_read_back() {
    let readers = [
        Reader::average(),
        Reader::at_percentile(3).with_age(70),
        Reader::at_percentile(99).with_second_language(),
    ];
    for case in case::all::<Case>(FILE) {
        for reader in readers {
            let options = ReadingOptions::for_language(&case.lang).unwrap();
            let options = options.with_reader(reader);
            for options in [options, options.with_words_per_minute(200)] {
                let estimate = options.estimate(&case.text);
                let json = serde_json::to_string(&estimate).unwrap();
                let read: Estimate = serde_json::from_str(&json).unwrap();
                assert_eq!(read, estimate, "{json}");
                assert_eq!(serde_json::to_string(&read).unwrap(), json);
            }
        }
    }
}

#[test]
fn what_is_no_estimate_is_refused() {
    for (json, want) in [
        (
            r#"{"words":1,"scripts":{"Xxxx":1}}"#,
            "invalid value: string \"Xxxx\", expected the code of a script whose letters are counted, as `Latn`",
        ),
        (
            r#"{"words":1,"scripts":{},"language":"a z"}"#,
            "in a BCP 47 language tag, found \"a z\" at byte 0",
        ),
        (
            r#"{"words":1,"scripts":{},"reader":{"percentile":0,"time_permille":1000}}"#,
            "invalid value: integer `0`, expected a `percentile` from 1 to 99",
        ),
        (
            r#"{"words":-1,"scripts":{}}"#,
            "invalid value: integer `-1`, expected u64",
        ),
        (r#"{"words":1}"#, "missing field `scripts`"),
    ] {
        let error = serde_json::from_str::<Estimate>(json).expect_err(json);
        assert!(error.to_string().contains(want), "{json}: {error}");
    }
}

#[test]
fn the_greatest_counts_are_no_fault() {
    let max = u64::MAX;
    let json = format!(
        r#"{{"words":{max},"scripts":{{"Latn":{max},"Hira":{max},"Kana":{max},"Hani":{max},"Hang":{max}}},"eojeol":{max},"reader":{{"percentile":1,"time_permille":{}}},"language":"ko"}}"#,
        u32::MAX
    );
    let estimate: Estimate = serde_json::from_str(&json).unwrap();
    assert_eq!(estimate.letters(), max);
    let mut twice = estimate.measure().clone();
    twice += estimate.measure();
    assert_eq!(twice, *estimate.measure());
    assert!(estimate.duration() > Duration::from_secs(max / 60));
    assert!(estimate.listening() > Duration::ZERO && *estimate.range().end() > Duration::ZERO);
    assert_eq!(estimate.minutes(Rounding::Up), max.div_ceil(60));
}

#[test]
fn the_serialized_form_of_a_timeline() {
    let options = ReadingOptions::for_language("en").unwrap();
    let timeline = Timeline::of_markdown("![Port](a.jpg)\n\nWindy Saturday", options);
    let estimate = serde_json::to_string(&timeline.estimate()).unwrap();
    let want = format!(
        r#"{{"milliseconds":12712,"estimate":{estimate},"blocks":[{image},{text}]}}"#,
        image = r#"{"kind":"image","start":0,"end":14,"start_milliseconds":0,"milliseconds":12000,"bottom":21}"#,
        text = r#"{"kind":"paragraph","start":16,"end":30,"start_milliseconds":12000,"milliseconds":712,"bottom":23}"#,
    );
    assert_eq!(serde_json::to_string(&timeline).unwrap(), want);
}

#[test]
fn timelines_read_back() {
    for case in case::all::<Case>(FILE) {
        let options = ReadingOptions::for_language(&case.lang).unwrap();
        let timeline = Timeline::of_markdown(&case.text.repeat(3), options);
        let json = serde_json::to_string(&timeline).unwrap();
        let read: Timeline = serde_json::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        assert_eq!(read.estimate(), timeline.estimate());
        for percent in 0..=100 {
            let share = f64::from(percent) / 100.0;
            let left = timeline.remaining_at_share(share);
            let off = left.abs_diff(read.remaining_at_share(share));
            assert!(off < Duration::from_millis(2), "{off:?} of {json}");
        }
    }
}

#[test]
fn what_is_no_timeline_is_refused() {
    let block = |kind: &str, start: usize, end: usize, bottom: u32| {
        format!(
            r#"{{"kind":"{kind}","start":{start},"end":{end},"milliseconds":1,"bottom":{bottom}}}"#
        )
    };
    for (blocks, want) in [
        (
            block("footer", 0, 1, 2),
            "invalid value: string \"footer\", expected the code of a kind of block, as `paragraph`",
        ),
        (
            block("image", 3, 1, 2),
            "expected block 0 to be behind byte 0 and line 0, found bytes 3..1 and line 2",
        ),
        (
            block("image", 0, 9, 2) + "," + &block("image", 8, 10, 4),
            "expected block 1 to be behind byte 9 and line 2, found bytes 8..10 and line 4",
        ),
        (
            block("image", 0, 9, 2) + "," + &block("image", 9, 10, 1),
            "expected block 1 to be behind byte 9 and line 2, found bytes 9..10 and line 1",
        ),
    ] {
        let json = format!(r#"{{"estimate":{{"words":0,"scripts":{{}}}},"blocks":[{blocks}]}}"#);
        let error = serde_json::from_str::<Timeline>(&json).expect_err(&json);
        assert!(error.to_string().contains(want), "{json}: {error}");
    }
}

#[test]
fn kinds_have_codes() {
    for kind in BlockKind::ALL {
        assert_eq!(BlockKind::from_code(kind.code()), Some(*kind));
    }
    assert_eq!(BlockKind::from_code("footer"), None);
}
