//! The cases of `tests/data/reading_time.toml`.

use crate::case::is_selected;
use byline::reading_time::{BlockKind, ReadingOptions, Timeline};
use serde::Deserialize;

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(rename = "why")]
    _why: String,
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

fn once() -> usize {
    1
}

fn undetermined() -> String {
    "und".to_owned()
}

#[test]
fn every_case_holds() {
    let cases: Cases = toml::from_str(include_str!("../../data/reading_time.toml")).unwrap();
    assert!(cases.case.len() > 10);
    for case in cases.case.iter().filter(|case| is_selected(&case.name)) {
        case.check();
    }
}

impl Case {
    fn check(&self) {
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
                assert_eq!(got, want, "{what} of the case {:?}", self.name);
            }
        }
        if let Some(Remaining::Whole) = self.remaining {
            let left = timeline.remaining_at(0);
            assert_eq!(left, timeline.total(), "remaining of {:?}", self.name);
        }
        if let Some(want) = &self.kinds {
            let kinds = timeline.blocks().iter().map(|block| block.kind().code());
            assert!(kinds.eq(want), "kinds of the case {:?}", self.name);
        }
    }
}

#[test]
fn the_serialized_form() {
    let estimate = byline::reading_time::reading_time("Windy Saturday", "en").unwrap();
    let want = r#"{"words":2,"letters":13,"milliseconds":712,"fast_milliseconds":617,"slow_milliseconds":841,"listening_milliseconds":926,"evidence":"measured"}"#;
    assert_eq!(serde_json::to_string(&estimate).unwrap(), want);
}

#[test]
fn the_serialized_form_of_a_timeline() {
    let options = ReadingOptions::for_language("en").unwrap();
    let timeline = Timeline::of_markdown("![Port](a.jpg)\n\nWindy Saturday", options);
    let estimate = serde_json::to_string(&timeline.estimate()).unwrap();
    let want = format!(
        r#"{{"milliseconds":12712,"estimate":{estimate},"blocks":[{image},{text}]}}"#,
        image =
            r#"{"kind":"image","start":0,"end":14,"start_milliseconds":0,"milliseconds":12000}"#,
        text = r#"{"kind":"paragraph","start":16,"end":30,"start_milliseconds":12000,"milliseconds":712}"#,
    );
    assert_eq!(serde_json::to_string(&timeline).unwrap(), want);
}

#[test]
fn kinds_have_codes() {
    for kind in BlockKind::ALL {
        assert_eq!(BlockKind::from_code(kind.code()), Some(*kind));
    }
    assert_eq!(BlockKind::from_code("footer"), None);
}
