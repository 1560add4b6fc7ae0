//! Suite `reading`: word counts and reading times of standards, peers and their users.
//!
//! Sources contradict one another. A row passes when its source and this crate agree; a
//! row in which they differ passes as `(judged)` when `tests/data/reading-judged.tsv` says
//! that this crate's answer is the right one, and why. The table shows both.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use byline::reading_time::{
    Estimate, ReadingOptions, ReadingScript, Rounding, Timeline, count_words, reading_time,
};
use serde::Deserialize;
use serde_json::Value;

use crate::report::{Report, ScoreError, columns, rows};

#[derive(Deserialize)]
struct Row {
    source: String,
    input: String,
    #[serde(default)]
    options: BTreeMap<String, Value>,
    expected: BTreeMap<String, Value>,
}

/// By source, input and field: the answer held to be right where the source is not.
type Judged<'t> = HashMap<(&'t str, String, &'t str), &'t str>;

const JUDGED: &str = include_str!("../data/reading-judged.tsv");

pub(crate) fn run(file: &Path, report: &mut Report) -> Result<(), ScoreError> {
    let judged = judged()?;
    let rows: Vec<Row> = rows(file)?;
    let english: HashMap<&str, &str> = rows
        .iter()
        .filter(|row| row.text("language") == Some("en"))
        .filter_map(|row| Some((row.text("parallel")?, row.input.as_str())))
        .collect();
    for row in &rows {
        row.judge(&judged, &english, report);
    }
    Ok(())
}

fn judged() -> Result<Judged<'static>, ScoreError> {
    columns(JUDGED)
        .map(|(line, cells)| match cells.as_slice() {
            [source, field, answer, input, _why] => {
                let input = serde_json::from_str(input).map_err(|error| {
                    ScoreError::new(format_args!("reading-judged.tsv:{line}: {error}"))
                })?;
                Ok(((*source, input, *field), *answer))
            }
            _ => Err(ScoreError::new(format_args!(
                "reading-judged.tsv:{line}: expected five columns"
            ))),
        })
        .collect()
}

/// Options that change what is counted in ways this crate does not offer.
const FOREIGN_OPTIONS: &[&str] = &[
    "punctuationAsBreaker",
    "disableDefaultPunctuation",
    "punctuation",
    "shortcodes",
];

/// What rows expect that is not a count or time of this crate.
const FOREIGN_FIELDS: &[(&str, &str)] = &[
    ("segments", "boundaries, not counts"),
    ("bstr_words", "another library's count"),
    ("icu_auto_alnum", "another library's count"),
    ("icu_noncomplex_alnum", "another library's count"),
    ("whitespace", "another library's count"),
    ("words_count_words", "another library's count"),
    ("reading_time_words", "another library's count"),
    ("characters_excluding_spaces", "characters with punctuation"),
    ("characters_including_spaces", "characters with spaces"),
    ("whitespaces", "spaces"),
    (
        "cjk",
        "characters of several scripts with their punctuation",
    ),
    ("fuzzy_words", "counts rounded to hundreds"),
    ("minutes_before", "an article the row does not hold"),
    ("minutes_after_fix", "an article the row does not hold"),
];

impl Row {
    fn text(&self, option: &str) -> Option<&str> {
        self.options.get(option)?.as_str()
    }

    fn number(&self, option: &str) -> Option<u64> {
        self.options.get(option)?.as_u64()
    }

    fn judge(&self, judged: &Judged<'_>, english: &HashMap<&str, &str>, report: &mut Report) {
        if let Some(option) = FOREIGN_OPTIONS
            .iter()
            .find(|option| self.options.contains_key(**option))
        {
            report.not_judged(format!("with the option {option}"));
            return;
        }
        let text = self.input();
        let mut foreign = None;
        let mut any = false;
        for (field, expected) in &self.expected {
            if let Some((_, why)) = FOREIGN_FIELDS.iter().find(|(name, _)| name == field) {
                foreign = Some(*why);
                continue;
            }
            let got = match self.answer(field, expected, &text, english) {
                Ok(got) => got,
                Err(why) => {
                    foreign = Some(why);
                    continue;
                }
            };
            any = true;
            let expected = match field.as_str() {
                "prose" => count_words(&plain(expected)).to_string(),
                _ => plain(expected),
            };
            self.judge_field(field, &got, &expected, judged, report);
        }
        if let (false, Some(why)) = (any, foreign) {
            report.not_judged(why);
        }
    }

    fn judge_field(
        &self,
        field: &str,
        got: &str,
        expected: &str,
        judged: &Judged<'_>,
        report: &mut Report,
    ) {
        let id = format!("{field} of {:?} {:?}", self.input, self.options);
        let key = (self.source.as_str(), self.input.clone(), field);
        let right = judged.get(&key).filter(|_| got != expected);
        match right {
            Some(right) => {
                let kind = format!("{} (judged)", self.source);
                report.judge(&kind, &id, got, right);
            }
            None => report.judge(&self.source, &id, got, expected),
        }
    }

    /// The input, repeated as the row says.
    fn input(&self) -> String {
        let repeat = self.number("repeat").unwrap_or(1);
        self.input
            .repeat(usize::try_from(repeat).unwrap_or(usize::MAX))
    }

    fn estimate(&self, text: &str) -> Result<Estimate, &'static str> {
        let options = self.options()?;
        Ok(if self.options.contains_key("html") {
            Timeline::of_html(text, options).estimate()
        } else if self.options.contains_key("markdown") {
            Timeline::of_markdown(text, options).estimate()
        } else {
            options.estimate(text)
        })
    }

    fn options(&self) -> Result<ReadingOptions, &'static str> {
        let language = self.text("language").unwrap_or("und");
        let options = ReadingOptions::for_language(language).map_err(|_| "a malformed tag")?;
        let rate = self.number("wpm").or_else(|| self.number("wordsPerMinute"));
        // What the sources take where the row does not say.
        let default = match self.source.as_str() {
            "npm reading-time" => Some(200),
            "Hugo ReadingTime formula" => {
                let is_cjk = self.options.get("isCJKLanguage") == Some(&Value::Bool(true));
                Some(if is_cjk { 501 } else { 213 })
            }
            _ => None,
        };
        Ok(match rate.or(default) {
            Some(rate) => options.with_words_per_minute(u32::try_from(rate).unwrap_or(u32::MAX)),
            None => options,
        })
    }

    fn answer(
        &self,
        field: &str,
        expected: &Value,
        text: &str,
        english: &HashMap<&str, &str>,
    ) -> Result<String, &'static str> {
        let estimate = self.estimate(text)?;
        let measure = estimate.measure();
        let letters = |scripts: &[ReadingScript]| -> u64 {
            scripts
                .iter()
                .map(|script| measure.letters_in(*script))
                .sum()
        };
        const KANA: [ReadingScript; 2] = [ReadingScript::Hiragana, ReadingScript::Katakana];
        Ok(match field {
            "words" | "uax29_words" => estimate.words().to_string(),
            // The words of the prose, since markup is read but not rewritten.
            "prose" => estimate.words().to_string(),
            "han" => letters(&[ReadingScript::Han]).to_string(),
            "kana" => letters(&KANA).to_string(),
            // dart_read_time counts only these as characters.
            "characters" if self.source.starts_with("pub dart") => {
                (letters(&[ReadingScript::Han]) + letters(&KANA)).to_string()
            }
            "characters" => return Err("characters with spaces and punctuation"),
            "milliseconds" => estimate.duration().as_millis().to_string(),
            "seconds" => estimate
                .duration()
                .as_nanos()
                .div_ceil(1_000_000_000)
                .to_string(),
            "minutes" if expected.is_u64() => self.minutes(&estimate).to_string(),
            "minutes" => (estimate.duration().as_secs_f64() / 60.0).to_string(),
            "text" => {
                let read = if self.source == "PyPI readtime" {
                    ""
                } else {
                    " read"
                };
                format!("{} min{read}", self.minutes(&estimate))
            }
            "ratio_to_english" => self.ratio(expected, text, english)?,
            _ => return Err("unknown fields"),
        })
    }

    fn minutes(&self, estimate: &Estimate) -> u64 {
        let rounding = match self.source.as_str() {
            "npm reading-time-estimator (ran here)" => Rounding::Nearest,
            _ => Rounding::Up,
        };
        estimate.minutes(rounding)
    }

    /// The bounds themselves when the ratio lies within them, else the ratio.
    fn ratio(
        &self,
        expected: &Value,
        text: &str,
        english: &HashMap<&str, &str>,
    ) -> Result<String, &'static str> {
        let original = self
            .text("parallel")
            .and_then(|name| english.get(name))
            .ok_or("without the English passage")?;
        let time = |text, language| {
            reading_time(text, language)
                .map(|estimate| estimate.duration().as_secs_f64())
                .map_err(|_| "a malformed tag")
        };
        let ratio = time(text, self.text("language").unwrap_or("und"))? / time(original, "en")?;
        let bounds: Vec<f64> = expected
            .as_array()
            .map(|bounds| bounds.iter().filter_map(Value::as_f64).collect())
            .unwrap_or_default();
        let within = matches!(bounds.as_slice(), [low, high] if (*low..=*high).contains(&ratio));
        Ok(if within {
            plain(expected)
        } else {
            format!("{ratio:.2}")
        })
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
