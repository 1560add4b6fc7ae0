//! Cases of `byline-locale`: texts, codes, hints and headers, each with the one right answer.
//!
//! A case has an `input`, `options` with the call (`op`) and what it is given, and what is `expected`:
//! `detect`, `hints`, `spans`, `fragments`, `repair`, `parse`, `accept`, `choose`. `tag` is a tag or several that are
//! right; with `or_unreliable` any other is right too that is not called reliable; `tag_not` may not be
//! reliable; `err` expects a refusal; `rel` whether the answer is reliable.

use byline::locale::{
    AcceptLanguage, Detection, Detector, Hints, LanguageTag, Script, choose_translation, repair,
};
use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Case {
    input: String,
    options: Options,
    expected: Expected,
}

#[derive(Deserialize)]
struct Options {
    op: String,
    #[serde(default)]
    allowed: Option<Vec<String>>,
    #[serde(default)]
    denied: Option<Vec<String>>,
    #[serde(default)]
    available: Vec<String>,
    #[serde(default)]
    site: Option<Vec<String>>,
    html_lang: Option<String>,
    og_locale: Option<String>,
    hreflang: Option<String>,
    content_language: Option<String>,
    url: Option<String>,
    script: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Expected {
    /// Stretches of text: the tag and the text of each.
    Spans(Vec<(String, String)>),
    Answer(Answer),
}

#[derive(Deserialize, Default)]
struct Answer {
    #[serde(default)]
    tag: Option<Tags>,
    tag_not: Option<String>,
    #[serde(default)]
    or_unreliable: bool,
    #[serde(default)]
    err: bool,
    rel: Option<bool>,
    repairs: Option<Vec<String>>,
    conflicts: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Tags {
    One(String),
    Several(Vec<String>),
}

impl Case {
    /// The call that the case is of.
    pub(crate) fn op(&self) -> &str {
        &self.options.op
    }
}

impl Answer {
    fn admits(&self, tag: &str) -> bool {
        match &self.tag {
            None => true,
            Some(Tags::One(one)) => one == tag,
            Some(Tags::Several(several)) => several.iter().any(|one| one == tag),
        }
    }

    fn judge(&self, found: &Detection) -> Result<(), String> {
        let tag = found.tag().as_str();
        let reliable = found.is_reliable();
        let right = self.admits(tag) || self.or_unreliable && !reliable;
        let refused = reliable && self.tag_not.as_deref() == Some(tag);
        if right && !refused && self.rel.is_none_or(|rel| rel == reliable) {
            return Ok(());
        }
        Err(format!(
            "{tag} at {:.3}, reliable: {reliable}",
            found.confidence()
        ))
    }
}

/// Whether the answer is right; what it is where it is not.
pub(crate) fn judge(case: &Case) -> Result<(), String> {
    let answer = match &case.expected {
        Expected::Spans(expected) => return judge_spans(case, expected),
        Expected::Answer(answer) => answer,
    };
    let input = case.input.as_str();
    match case.options.op.as_str() {
        "detect" => match detector(&case.options) {
            Ok(detector) => answer.judge(&detector.detect(input)),
            Err(_) if answer.err => Ok(()),
            Err(error) => Err(error),
        },
        "hints" => judge_hints(case, answer),
        "repair" => match repair(input) {
            Ok(repaired) => {
                let tag = repaired.tag().as_str();
                let repairs: Vec<String> = repaired
                    .repairs()
                    .iter()
                    .map(|repair| format!("{repair:?}"))
                    .collect();
                let done = answer.repairs.as_ref().is_none_or(|done| *done == repairs);
                verdict(!answer.err && answer.admits(tag) && done, || {
                    format!("{tag} {repairs:?}")
                })
            }
            Err(error) => verdict(answer.err, || error.to_string()),
        },
        "parse" => match LanguageTag::new(input) {
            Ok(tag) => verdict(!answer.err && answer.admits(tag.as_str()), || {
                tag.to_string()
            }),
            Err(error) => verdict(answer.err, || error.to_string()),
        },
        "accept" => judge_choice(case, answer, |available| {
            AcceptLanguage::parse(input).choose(available)
        }),
        "choose" => {
            let wanted = LanguageTag::new(input).map_err(|error| error.to_string())?;
            judge_choice(case, answer, |available| {
                choose_translation(&wanted, available)
            })
        }
        op => Err(format!("no call {op}")),
    }
}

fn verdict(right: bool, got: impl FnOnce() -> String) -> Result<(), String> {
    if right { Ok(()) } else { Err(got()) }
}

fn judge_choice(
    case: &Case,
    answer: &Answer,
    choose: impl for<'t> FnOnce(&'t [LanguageTag]) -> Option<&'t LanguageTag>,
) -> Result<(), String> {
    let available: Result<Vec<LanguageTag>, _> = case
        .options
        .available
        .iter()
        .map(|tag| tag.parse())
        .collect();
    let available = available.map_err(|error| error.to_string())?;
    let found = choose(&available);
    let right = match found {
        Some(tag) => answer.tag.is_some() && answer.admits(tag.as_str()),
        None => answer.tag.is_none(),
    };
    verdict(right, || format!("{found:?}"))
}

fn judge_hints(case: &Case, answer: &Answer) -> Result<(), String> {
    let options = &case.options;
    let mut hints = Hints::new();
    if let Some(code) = &options.html_lang {
        hints = hints.with_html_lang(code);
    }
    if let Some(code) = &options.og_locale {
        hints = hints.with_og_locale(code);
    }
    if let Some(code) = &options.hreflang {
        hints = hints.with_hreflang(code);
    }
    if let Some(value) = &options.content_language {
        hints = hints.with_content_language(value);
    }
    if let Some(url) = &options.url {
        hints = hints.with_url(url);
    }
    if let Some(site) = &options.site {
        hints = hints.with_site_languages(&borrowed(site));
    }
    let informed = hints.detect(&case.input);
    let conflicts: Vec<String> = informed
        .conflicts()
        .iter()
        .map(|conflict| format!("{:?}={}", conflict.source(), conflict.declared()))
        .collect();
    answer.judge(informed.detection())?;
    let right = answer
        .conflicts
        .as_ref()
        .is_none_or(|right| *right == conflicts);
    verdict(right, || format!("conflicts {conflicts:?}"))
}

fn judge_spans(case: &Case, expected: &[(String, String)]) -> Result<(), String> {
    let detector = detector(&case.options)?;
    let spans = match (case.options.op.as_str(), &case.options.script) {
        ("spans", _) => detector.spans(&case.input),
        ("fragments", Some(code)) => {
            let script = Script::from_code(code).ok_or("no script code")?;
            detector.fragments_outside(&case.input, script)
        }
        (op, _) => return Err(format!("no call {op}")),
    };
    let found: Vec<(String, String)> = spans
        .iter()
        .map(|span| {
            let text = case.input[span.span()].to_owned();
            (span.detection().tag().to_string(), text)
        })
        .collect();
    verdict(found == expected, || format!("{found:?}"))
}

fn detector(options: &Options) -> Result<Detector, String> {
    let mut detector = Detector::new();
    if let Some(codes) = &options.allowed {
        detector = detector
            .with_allowed(&borrowed(codes))
            .map_err(|error| error.to_string())?;
    }
    if let Some(codes) = &options.denied {
        detector = detector
            .with_denied(&borrowed(codes))
            .map_err(|error| error.to_string())?;
    }
    Ok(detector)
}

fn borrowed(codes: &[String]) -> Vec<&str> {
    codes.iter().map(String::as_str).collect()
}
