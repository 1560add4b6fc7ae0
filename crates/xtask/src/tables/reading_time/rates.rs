//! Reading rates on one silent scale, from the studies and from equal content.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::super::Result;

/// Studies of silent reading by letters measured in both ways: what a minute of silent
/// reading holds, against a minute aloud, is the mean of the ratios of English and Dutch.
const BOTH_WAYS: [&str; 2] = ["en", "nl"];

/// Scripts of alphabets, between which letters a minute hardly differ.
const ALPHABETS: [&str; 5] = ["Armn", "Cyrl", "Geor", "Grek", "Latn"];

/// A language's own rate is believed as long as the time it gives for the content all
/// languages share is within this factor of English; beyond, it is averaged with the
/// rate that equal content asks for. Reading studies differ by more than this in their
/// readers and texts.
const AGREEMENT: f64 = 1.25;

/// The script whose rate a run of a script gets when the language says nothing: that of
/// the language most read in it.
const SCRIPT_DEFAULTS: &[(&str, &str)] = &[
    ("Arab", "ar"),
    ("Beng", "bn"),
    ("Deva", "hi"),
    ("Ethi", "am"),
    ("Gujr", "gu"),
    ("Guru", "pa"),
    ("Hang", "ko"),
    ("Hani", "zh"),
    ("Hebr", "he"),
    ("Hira", "ja"),
    ("Kana", "ja"),
    ("Khmr", "km"),
    ("Knda", "kn"),
    ("Laoo", "lo"),
    ("Mlym", "ml"),
    ("Mymr", "my"),
    ("Sinh", "si"),
    ("Taml", "ta"),
    ("Telu", "te"),
    ("Thai", "th"),
    ("Tibt", "bo"),
];

struct Study {
    per_minute: f64,
    sd: Option<f64>,
    readers: Option<u32>,
    source: String,
}

struct Content {
    language: String,
    scripts: Vec<String>,
    units: f64,
    alphabet: bool,
}

/// What is known, and what follows from it.
struct Evidence {
    silent: BTreeMap<String, Study>,
    aloud: BTreeMap<String, Study>,
    content: Vec<Content>,
    citations: BTreeMap<String, String>,
    /// A minute of silent reading against a minute aloud.
    silent_to_aloud: f64,
    /// Letters a minute of an alphabet, silent.
    alphabet: f64,
    /// The spread between readers where no study of the language gives it.
    spread: f64,
}

struct Rate {
    per_minute: f64,
    spread: f64,
    readers: Option<u32>,
    source: String,
    evidence: String,
}

pub(crate) fn rust(folder: &Path) -> Result<String> {
    let evidence = read(folder)?;
    let mut rates: Vec<(String, String, Rate)> = Vec::new();
    for content in &evidence.content {
        for script in &content.scripts {
            let rate = evidence.rate(content)?;
            rates.push((content.language.clone(), script.clone(), rate));
        }
    }
    rates.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));

    let mut out = String::from(
        "// GENERATED from data/studies.tsv, data/content.tsv and data/sources.tsv (sources there)\n\
         // by `cargo xtask tables`, which holds the derivations. Do not edit.\n\n\
         use crate::evidence::{Method, RateEvidence};\n\
         use crate::rate::{Mode, Rate, Unit};\n\
         use crate::script::ReadingScript;\n\n",
    );
    let _ = write!(
        out,
        "/// The rates of languages, ordered by language and script code.\n\
         pub(crate) static RATES: [(&str, ReadingScript, Rate); {}] = [\n",
        rates.len()
    );
    for (language, script, rate) in &rates {
        let _ = writeln!(
            out,
            "({language:?}, ReadingScript::{}, {}),",
            script_name(script)?,
            rate.rust(script)?
        );
    }
    out.push_str("];\n\n");

    let _ = write!(
        out,
        "/// The rates of scripts whatever the language, ordered by script code.\n\
         pub(crate) static SCRIPT_RATES: [(ReadingScript, Rate); {}] = [\n",
        SCRIPT_DEFAULTS.len()
    );
    for (script, language) in SCRIPT_DEFAULTS {
        let content = evidence
            .content
            .iter()
            .find(|content| content.language == *language)
            .ok_or_else(|| format!("no content of {language}"))?;
        let rate = evidence.rate(content)?;
        let _ = writeln!(
            out,
            "(ReadingScript::{}, {}),",
            script_name(script)?,
            rate.rust(script)?
        );
    }
    out.push_str("];\n\n");
    let _ = write!(
        out,
        "/// The rate of alphabets, whatever the language.\n\
         pub(crate) static ALPHABET: Rate = {};\n",
        evidence.alphabet_rate().rust("Latn")?
    );
    Ok(out)
}

impl Evidence {
    fn rate(&self, content: &Content) -> Result<Rate> {
        let language = content.language.as_str();
        let own = if let Some(study) = self.silent.get(language) {
            Some(Rate {
                per_minute: study.per_minute,
                spread: self.spread_of(language),
                readers: study.readers,
                source: self.citation(&study.source)?,
                evidence: "RateEvidence::Measured".to_owned(),
            })
        } else if let Some(study) = self.aloud.get(language) {
            Some(Rate {
                per_minute: study.per_minute * self.silent_to_aloud,
                spread: self.spread_of(language),
                readers: study.readers,
                source: self.citation(&study.source)?,
                evidence: derived(
                    &format!("{} a minute aloud, in the same language", study.per_minute),
                    "SilentFromAloud",
                ),
            })
        } else {
            None
        };
        let equal = self.equal_content(content)?;
        Ok(match own {
            Some(rate) if agrees(rate.per_minute, equal) => rate,
            Some(rate) => Rate {
                evidence: derived(
                    &format!(
                        "{} a minute by the study, {} by equal content",
                        rate.per_minute.round(),
                        equal.round()
                    ),
                    "MeanWithEqualContent",
                ),
                per_minute: (rate.per_minute * equal).sqrt(),
                ..rate
            },
            None if content.alphabet => self.alphabet_rate(),
            None => Rate {
                per_minute: equal,
                spread: self.spread,
                readers: None,
                source: self.citation("udhr")?,
                evidence: derived("the silent rate of English", "EqualContent"),
            },
        })
    }

    /// The rate at which the content takes as long as in English.
    fn equal_content(&self, content: &Content) -> Result<f64> {
        let english = self
            .content
            .iter()
            .find(|content| content.language == "en")
            .ok_or("no content of en")?;
        let rate = self.silent.get("en").ok_or("no silent study of en")?;
        Ok(rate.per_minute * content.units / english.units)
    }

    fn alphabet_rate(&self) -> Rate {
        Rate {
            per_minute: self.alphabet,
            spread: self.spread,
            readers: None,
            source: self
                .citations
                .get("irest-2012")
                .cloned()
                .unwrap_or_default(),
            evidence: derived("thirteen alphabetic languages, aloud", "MeanOfAlphabets"),
        }
    }

    fn spread_of(&self, language: &str) -> f64 {
        [&self.silent, &self.aloud]
            .into_iter()
            .filter_map(|studies| studies.get(language))
            .find_map(|study| Some(study.sd? / study.per_minute))
            .unwrap_or(self.spread)
    }

    fn citation(&self, id: &str) -> Result<String> {
        self.citations
            .get(id)
            .cloned()
            .ok_or_else(|| format!("no source {id}"))
    }
}

impl Rate {
    fn rust(&self, script: &str) -> Result<String> {
        let unit = match script {
            "Hang" => "Eojeol",
            "Hani" | "Hira" | "Kana" => "Character",
            "Thai" | "Laoo" | "Khmr" | "Mymr" => "Cluster",
            _ => "Letter",
        };
        let readers = match self.readers {
            Some(readers) => format!("Some({readers})"),
            None => "None".to_owned(),
        };
        Ok(format!(
            "Rate {{ unit: Unit::{unit}, mode: Mode::Silent, per_minute: {}, deviation: {}, readers: {readers}, source: {:?}, evidence: {} }}",
            self.per_minute.round(),
            (self.per_minute * self.spread).round(),
            self.source,
            self.evidence,
        ))
    }
}

fn agrees(own: f64, equal: f64) -> bool {
    (equal / own).max(own / equal) <= AGREEMENT
}

fn derived(from: &str, method: &str) -> String {
    format!("RateEvidence::Derived {{ from: {from:?}, method: Method::{method} }}")
}

fn mean(values: impl IntoIterator<Item = f64>) -> f64 {
    let (sum, count) = values
        .into_iter()
        .fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    sum / count
}

fn read(folder: &Path) -> Result<Evidence> {
    let mut citations = BTreeMap::new();
    for (_, cells) in super::rows(&folder.join("sources.tsv"), 2)? {
        citations.insert(cells[0].clone(), cells[1].clone());
    }
    let mut silent = BTreeMap::new();
    let mut aloud = BTreeMap::new();
    for (line, cells) in super::rows(&folder.join("studies.tsv"), 7)? {
        let fault = |_| format!("studies.tsv:{line}: expected a number");
        let optional = |cell: &str| (cell != "-").then(|| cell.to_owned());
        let study = Study {
            per_minute: cells[3].parse().map_err(fault)?,
            sd: optional(&cells[4])
                .map(|cell| cell.parse())
                .transpose()
                .map_err(fault)?,
            readers: optional(&cells[5]).and_then(|cell| cell.parse().ok()),
            source: cells[6].clone(),
        };
        let studies = match cells[1].as_str() {
            "silent" => &mut silent,
            "aloud" => &mut aloud,
            other => return Err(format!("studies.tsv:{line}: unknown mode {other}")),
        };
        if studies.insert(cells[0].clone(), study).is_some() {
            return Err(format!(
                "studies.tsv:{line}: a second study of one language"
            ));
        }
    }
    let mut content = Vec::new();
    for (line, cells) in super::rows(&folder.join("content.tsv"), 5)? {
        let scripts = match cells[1].as_str() {
            "Jpan" => "Hani,Hira,Kana",
            scripts => scripts,
        };
        content.push(Content {
            language: cells[0].clone(),
            scripts: scripts.split(',').map(str::to_owned).collect(),
            units: cells[3]
                .parse()
                .map_err(|_| format!("content.tsv:{line}: expected a number"))?,
            alphabet: cells[4] == "alphabet",
        });
    }
    let ratio = |language: &str| {
        let both = silent.get(language).zip(aloud.get(language));
        both.map(|(silent, aloud): (&Study, &Study)| silent.per_minute / aloud.per_minute)
            .ok_or_else(|| format!("{language} has not been studied both ways"))
    };
    let ratios = BOTH_WAYS
        .into_iter()
        .map(ratio)
        .collect::<Result<Vec<_>>>()?;
    let silent_to_aloud = mean(ratios);
    let alphabetic = content.iter().filter(|content| {
        content
            .scripts
            .iter()
            .all(|script| ALPHABETS.contains(&script.as_str()))
    });
    let alphabet = mean(
        alphabetic
            .filter_map(|content| aloud.get(&content.language))
            .map(|study| study.per_minute),
    ) * silent_to_aloud;
    let spread = mean(
        aloud
            .values()
            .filter_map(|study| Some(study.sd? / study.per_minute)),
    );
    Ok(Evidence {
        silent,
        aloud,
        content,
        citations,
        silent_to_aloud,
        alphabet,
        spread,
    })
}

fn script_name(code: &str) -> Result<&'static str> {
    Ok(match code {
        "Arab" => "Arabic",
        "Armn" => "Armenian",
        "Beng" => "Bengali",
        "Cyrl" => "Cyrillic",
        "Deva" => "Devanagari",
        "Ethi" => "Ethiopic",
        "Geor" => "Georgian",
        "Grek" => "Greek",
        "Gujr" => "Gujarati",
        "Guru" => "Gurmukhi",
        "Hang" => "Hangul",
        "Hani" => "Han",
        "Hebr" => "Hebrew",
        "Hira" => "Hiragana",
        "Kana" => "Katakana",
        "Khmr" => "Khmer",
        "Knda" => "Kannada",
        "Laoo" => "Lao",
        "Latn" => "Latin",
        "Mlym" => "Malayalam",
        "Mymr" => "Myanmar",
        "Sinh" => "Sinhala",
        "Taml" => "Tamil",
        "Telu" => "Telugu",
        "Thai" => "Thai",
        "Tibt" => "Tibetan",
        _ => return Err(format!("no name for the script {code}")),
    })
}
