//! What was found out about a text.

use crate::group::LanguageGroup;
use crate::script::Script;
use byline_language::LanguageTag;

/// What the language was decided by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum LanguageEvidence {
    /// Nothing: the text has no letters, or none that the crate knows a language for.
    Nothing,
    /// The script is written by one language, or by one language mostly.
    Script,
    /// Letters that only one of the languages of the script has: kana, simplified
    /// characters, the Assamese ra.
    Letters,
    /// The n-grams of the text, weighed by the crate's model.
    Model,
    /// The model was not sure, and whatlang's trigrams gave the same language.
    ModelAndTrigrams,
    /// Whatlang's trigrams alone, as the feature `model` is off.
    Trigrams,
    /// The text left it open, and hints around it decided.
    Hints,
}

/// A language that a text could be in.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct LanguageCandidate {
    pub(crate) tag: LanguageTag,
    pub(crate) confidence: f64,
}

impl LanguageCandidate {
    pub(crate) fn new(tag: &'static str, confidence: f64) -> Self {
        Self {
            tag: LanguageTag::of_table(tag),
            confidence: in_millionths(confidence.clamp(0.0, 1.0)),
        }
    }

    /// The language, and its script where that is not the default.
    #[must_use]
    pub fn tag(&self) -> &LanguageTag {
        &self.tag
    }

    /// How probable it is, 0 to 1.
    #[must_use]
    pub fn confidence(&self) -> f64 {
        self.confidence
    }
}

/// A fraction of few digits, which every reader of decimal numbers reads back as it was.
fn in_millionths(fraction: f64) -> f64 {
    (fraction * 1e6).round() / 1e6
}

/// The language and script of a text, and how sure that is.
///
/// # Serialized form
///
/// With the feature `serde` a detection serializes as
///
/// ```json
/// {
///   "tag": "hr", "script": "Latn", "confidence": 0.61, "reliable": false,
///   "evidence": "model", "group": "serbo_croatian",
///   "runner_up": { "tag": "bs", "confidence": 0.37 }
/// }
/// ```
///
/// and reads back equal. `script`, `group` and `runner_up` may be `null` or missing. Unknown
/// keys are ignored, so that what a later version wrote can be read.
///
/// # Examples
///
/// ```
/// let found = byline_locale::detect("Bakıda bu gün güclü külək əsəcək");
/// assert_eq!(found.tag().as_str(), "az");
/// assert_eq!(found.script(), Some(byline_locale::Script::Latin));
/// assert!(found.is_reliable());
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Detection {
    pub(crate) best: LanguageCandidate,
    pub(crate) runner_up: Option<LanguageCandidate>,
    pub(crate) script: Option<Script>,
    pub(crate) reliable: bool,
    pub(crate) group: Option<LanguageGroup>,
    pub(crate) evidence: LanguageEvidence,
}

impl Detection {
    pub(crate) fn new(
        tag: &'static str,
        script: Script,
        confidence: f64,
        reliable: bool,
        evidence: LanguageEvidence,
    ) -> Self {
        Self {
            best: LanguageCandidate::new(tag, confidence),
            runner_up: None,
            script: Some(script),
            reliable,
            group: None,
            evidence,
        }
    }

    /// The script is known, the language is not.
    pub(crate) fn undetermined(script: Script) -> Self {
        Self {
            best: LanguageCandidate::new(script.undetermined(), 0.0),
            script: Some(script),
            ..Self::nothing()
        }
    }

    /// Neither language nor script is known.
    pub(crate) const fn nothing() -> Self {
        Self {
            best: LanguageCandidate {
                tag: LanguageTag::UNDETERMINED,
                confidence: 0.0,
            },
            runner_up: None,
            script: None,
            reliable: false,
            group: None,
            evidence: LanguageEvidence::Nothing,
        }
    }

    /// The language as a BCP 47 tag.
    ///
    /// It has a script subtag only where the script is not the language's usual one:
    /// `sr` but `sr-Latn`, `az` but `az-Cyrl`, `zh` but `zh-Hant`. A language that the
    /// crate does not know is `und`, with the script if there is one: `und-Cher`.
    #[must_use]
    pub fn tag(&self) -> &LanguageTag {
        &self.best.tag
    }

    /// The script that most of the text is in; none without letters.
    #[must_use]
    pub fn script(&self) -> Option<Script> {
        self.script
    }

    /// How probable the tag is to be right among the languages that the detector knows, 0 to 1; 0 for `und`.
    ///
    /// With [`Detector::with_allowed`](crate::Detector::with_allowed) it is the probability among those. A text may
    /// be in another language: even 1.0 is not reliable where the text fits the language badly, or where nothing in
    /// it distinguishes the language from a near relative. [`is_reliable`](Self::is_reliable) looks at that as well.
    #[must_use]
    pub fn confidence(&self) -> f64 {
        self.best.confidence
    }

    /// Whether the tag can be acted upon without a person looking.
    ///
    /// Never for `und`. The crate's front page has the figures.
    #[must_use]
    pub fn is_reliable(&self) -> bool {
        self.reliable
    }

    /// The languages in question, likeliest first: the tag, and the next best one. Their confidences
    /// sum to at most 1. Empty for `und`.
    pub fn candidates(&self) -> impl Iterator<Item = &LanguageCandidate> {
        let known = !self.best.tag.is_undetermined();
        known
            .then_some(&self.best)
            .into_iter()
            .chain(self.runner_up.as_ref().filter(|_| known))
    }

    /// The next best language of the same script, if there was more than one to choose from.
    #[must_use]
    pub fn runner_up(&self) -> Option<&LanguageCandidate> {
        self.runner_up.as_ref()
    }

    /// Returns the group of closely related languages (e.g. Croatian, Bosnian, Serbian) if the
    /// group is certain but the language is not.
    ///
    /// Always `None` when [`is_reliable`](Self::is_reliable) is true.
    #[must_use]
    pub fn group(&self) -> Option<LanguageGroup> {
        self.group
    }

    /// What the answer rests on.
    #[must_use]
    pub fn evidence(&self) -> LanguageEvidence {
        self.evidence
    }
}
