//! The cases of `tests/data/reading_labels.toml`.

use std::time::Duration;

use crate::case;
use byline::reading_time::{LabelStyle, Labels, Rounding};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    lang: String,
    /// What is written: a number of minutes, a range of them, or a duration.
    minutes: Option<u64>,
    range: Option<[u64; 2]>,
    seconds: Option<u64>,
    #[serde(default)]
    long: bool,
    #[serde(default)]
    hours: bool,
    #[serde(default)]
    up: bool,
    digits: Option<Digits>,
    label: String,
    /// The language of the labels.
    language: Option<String>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Digits {
    Native,
    Latin,
}

#[test]
fn every_label_holds() {
    for case in case::selected::<Case>("reading_labels.toml") {
        case.check(&case.name);
    }
}

impl Case {
    fn check(&self, name: &str) {
        let mut labels = Labels::for_language(&self.lang).unwrap();
        if self.long {
            labels = labels.with_style(LabelStyle::Long);
        }
        if self.hours {
            labels = labels.with_hours();
        }
        if self.up {
            labels = labels.with_rounding(Rounding::Up);
        }
        labels = match self.digits {
            Some(Digits::Native) => labels.with_native_digits(),
            Some(Digits::Latin) => labels.with_latin_digits(),
            None => labels,
        };
        let label = match (self.minutes, self.range, self.seconds) {
            (Some(minutes), None, None) => labels.minutes(minutes),
            (None, Some([first, last]), None) => labels.range(first..=last),
            (None, None, Some(seconds)) => labels.of(Duration::from_secs(seconds)),
            _ => panic!("the case {name:?} has not one time"),
        };
        assert_eq!(label.to_string(), self.label, "the case {name:?}");
        let parts: String = label.parts().map(|part| part.as_str()).collect();
        assert_eq!(parts, self.label, "parts of the case {name:?}");
        if let Some(language) = &self.language {
            assert_eq!(labels.language(), language, "the case {name:?}");
        }
    }
}
