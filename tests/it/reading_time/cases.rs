//! The cases of `tests/data/reading_time.toml`.

use byline::reading_time::ReadingOptions;
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
    for case in &cases.case {
        case.check();
    }
}

impl Case {
    fn check(&self) {
        let text = self.text.repeat(self.repeat);
        let options = ReadingOptions::for_language(&self.lang).unwrap();
        let estimate = options.estimate(&text);
        let got = [
            estimate.words(),
            estimate.letters(),
            estimate.measure().eojeol(),
            estimate.duration().as_secs(),
        ];
        let wanted = [self.words, self.letters, self.eojeol, self.seconds];
        for (what, (got, want)) in ["words", "letters", "eojeol", "seconds"]
            .iter()
            .zip(got.into_iter().zip(wanted))
        {
            if let Some(want) = want {
                assert_eq!(got, want, "{what} of the case {:?}", self.name);
            }
        }
    }
}

#[test]
fn the_serialized_form() {
    let estimate = byline::reading_time::reading_time("Windy Saturday", "en").unwrap();
    let want = r#"{"words":2,"letters":13,"milliseconds":712,"fast_milliseconds":617,"slow_milliseconds":841,"listening_milliseconds":926,"evidence":"measured"}"#;
    assert_eq!(serde_json::to_string(&estimate).unwrap(), want);
}
