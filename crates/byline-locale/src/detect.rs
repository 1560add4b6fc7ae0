//! From a text to its language: script first, then letters, then the model.

use std::collections::BTreeSet;

#[cfg(feature = "model")]
use crate::by_model;
#[cfg(not(feature = "model"))]
use crate::by_trigrams;
use crate::census::Census;
use crate::choice::{Choice, Prior};
use crate::detection::{Detection, LanguageCandidate, LanguageEvidence};
use crate::group::LanguageGroup;
use crate::han;
use crate::repair::CodeRepairError;
use crate::script::Script;
use crate::second_opinion::SecondOpinion;
use crate::tables::script_languages::SCRIPT_LANGUAGES;
use crate::tables::words::RELATIVES;

/// The language and script of a text, out of all that the crate knows.
///
/// Work grows with the length of the text; of text beyond 2 kB the model reads four
/// samples, and only scripts are counted in the rest.
///
/// # Examples
///
/// ```
/// use byline_locale::detect;
///
/// assert_eq!(detect("The ferry to the islands sails twice a day").tag(), &"en");
/// assert_eq!(detect("Ссылка скопирована").tag(), &"ru");
/// assert_eq!(detect("Լուրեր").tag(), &"hy");
/// assert_eq!(detect("42 %").tag(), &"und");
/// ```
#[must_use]
pub fn detect(text: &str) -> Detection {
    Detector::new().detect(text)
}

/// A detector for a choice of languages.
///
/// # Examples
///
/// A site in four languages decides better on its own headlines:
///
/// ```
/// use byline_locale::Detector;
///
/// let site = Detector::new().with_allowed(&["az", "ru", "en", "arm"])?;
/// assert_eq!(site.detect("Hava").tag(), &"az");
/// # Ok::<(), byline_locale::CodeRepairError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Detector {
    choice: Choice,
}

impl Detector {
    /// A detector for every language of the crate.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            choice: Choice::new(),
        }
    }

    /// Only these languages can be the answer; a text that is surely in another is `und`.
    ///
    /// [`Detection::confidence`] is then the probability among these languages, on condition that the
    /// text is in one of them; it may be 1.0 where the answer is not reliable.
    ///
    /// Codes are repaired first. A tag without a script means the language in any
    /// script. An empty list allows nothing.
    ///
    /// # Errors
    ///
    /// Returns the [`CodeRepairError`] of the first code that cannot be a language.
    pub fn with_allowed(mut self, codes: &[&str]) -> Result<Self, CodeRepairError> {
        self.choice.allow(codes)?;
        Ok(self)
    }

    /// These languages are never the answer, and the next best is.
    ///
    /// # Errors
    ///
    /// Returns the [`CodeRepairError`] of the first code that cannot be a language.
    pub fn with_denied(mut self, codes: &[&str]) -> Result<Self, CodeRepairError> {
        self.choice.deny(codes)?;
        Ok(self)
    }

    /// The languages that a text can be found to be in, as BCP 47 tags, sorted.
    ///
    /// They are those of the model, those that have a script to themselves, and those of Han
    /// characters; without the feature `model`, those of whatlang in place of the model's.
    /// The second are in `data/script_languages.tsv`, with their source.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_locale::Detector;
    ///
    /// let languages: Vec<&str> = Detector::languages().collect();
    /// assert!(languages.contains(&"az") && languages.contains(&"zh-Hant"));
    /// ```
    pub fn languages() -> impl Iterator<Item = &'static str> {
        #[cfg(feature = "model")]
        let shared = crate::model::languages();
        #[cfg(not(feature = "model"))]
        let shared = crate::trigrams::languages();
        let own = SCRIPT_LANGUAGES.iter().map(|(_, tag, _)| *tag);
        let tags: BTreeSet<&str> = shared
            .chain(own)
            .chain(han::TAGS)
            .chain([ASSAMESE])
            .filter(|tag| *tag != "und")
            .collect();
        tags.into_iter()
    }

    /// The language and script of a text.
    #[must_use]
    pub fn detect(&self, text: &str) -> Detection {
        self.detect_with(text, None, SecondOpinion::Asked)
    }

    /// As [`detect`](Self::detect), with what is known beforehand about each language.
    pub(crate) fn detect_with(
        &self,
        text: &str,
        prior: Option<&Prior<'_>>,
        second: SecondOpinion,
    ) -> Detection {
        let census = Census::take(text);
        let Some(main) = census.main() else {
            return Detection::nothing();
        };
        let script = match main {
            Script::Latin => census.east_asian_amid_names(text).unwrap_or(main),
            _ => main,
        };
        match script {
            Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo => {
                self.detect_han(text, script, &census, prior)
            }
            _ => self
                .detect_among(text, script, prior, second)
                .unwrap_or_else(|| self.detect_by_script(text, script, &census)),
        }
    }

    /// The language, if the script has several that can be distinguished.
    #[cfg(feature = "model")]
    fn detect_among(
        &self,
        text: &str,
        script: Script,
        prior: Option<&Prior<'_>>,
        second: SecondOpinion,
    ) -> Option<Detection> {
        let table = crate::model::table(script)?;
        Some(by_model::detect(&self.choice, text, table, prior, second))
    }

    /// The language that whatlang takes the text for, if it has several of the script.
    #[cfg(not(feature = "model"))]
    fn detect_among(
        &self,
        text: &str,
        script: Script,
        prior: Option<&Prior<'_>>,
        _second: SecondOpinion,
    ) -> Option<Detection> {
        if !crate::trigrams::is_shared(script) {
            return None;
        }
        Some(by_trigrams::detect(&self.choice, text, script, prior))
    }

    fn detect_by_script(&self, text: &str, script: Script, census: &Census) -> Detection {
        let known = SCRIPT_LANGUAGES
            .iter()
            .find(|(known, ..)| *known == script)
            .map(|(_, tag, sole)| (*tag, *sole));
        let Some((tag, sole)) = known else {
            return Detection::undetermined(script);
        };
        let (tag, sole, evidence) = match foreign_letters(text, script) {
            Some(tag) => (tag, tag != "und", LanguageEvidence::Letters),
            None if matches!(script, Script::Bengali | Script::Tibetan) => {
                by_words(text, tag, script)
            }
            None => (tag, sole, LanguageEvidence::Script),
        };
        if tag == "und" || !self.choice.admits(tag, script) {
            return Detection::undetermined(script);
        }
        let share = if sole { 1.0 } else { 0.8 };
        let confidence = share * census.share(script);
        Detection::new(tag, script, confidence, sole && confidence > 0.5, evidence)
    }

    fn detect_han(
        &self,
        text: &str,
        script: Script,
        census: &Census,
        prior: Option<&Prior<'_>>,
    ) -> Detection {
        let kana = census.of(Script::Hiragana) + census.of(Script::Katakana);
        let han = census.of(Script::Han);
        // Japanese can do without Han; kana in Chinese are a citation.
        let script = if han == 0 { script } else { Script::Han };
        let mut scores = han::scores(text, han, kana);
        for (score, tag) in scores.iter_mut().zip(han::TAGS) {
            *score += prior.map_or(0.0, |prior| f64::from(prior(tag, script)));
        }
        let among_all = han::probabilities(&scores, |_| true);
        let shares = han::probabilities(&scores, |tag| self.choice.admits(tag, script));
        let mut ranked = [("", 0.0); han::TAGS.len()];
        for (ranked, (tag, share)) in ranked.iter_mut().zip(han::TAGS.into_iter().zip(shares)) {
            *ranked = (tag, share);
        }
        // Few and of one kind: this sort takes no memory.
        ranked.sort_unstable_by(|a, b| b.1.total_cmp(&a.1));
        let [(tag, share), second, ..] = ranked;
        let written: f64 = WRITTEN_WITH_HAN
            .iter()
            .map(|script| census.share(*script))
            .sum();
        let among_all = han::TAGS
            .iter()
            .zip(among_all)
            .find(|(known, _)| **known == tag)
            .map_or(0.0, |(_, share)| share);
        if share <= 0.0 || self.choice.is_restricted() && among_all < IMPOSSIBLE {
            return Detection::undetermined(script);
        }
        let reliable = share > SURE && written > MOSTLY && among_all > IMPOSSIBLE;
        // What is open is open at any share of the script.
        let confidence = share * written.max(MOSTLY);
        let mut detection =
            Detection::new(tag, script, confidence, reliable, LanguageEvidence::Letters);
        detection.runner_up = (second.1 > 0.0)
            .then(|| LanguageCandidate::new(second.0, second.1 * written.max(MOSTLY)));
        if !reliable {
            detection.group = LanguageGroup::of(tag).filter(|group| {
                let tags = ranked.iter().filter(|(tag, _)| group.tags().contains(tag));
                tags.map(|(_, share)| share).sum::<f64>() > SURE
            });
        }
        detection
    }
}

/// The scripts that Chinese and Japanese are written in.
const WRITTEN_WITH_HAN: [Script; 3] = [Script::Han, Script::Hiragana, Script::Katakana];
/// From this probability on, an answer by characters is called reliable.
const SURE: f64 = 0.95;
/// The part of a text that must be in the script for a reliable answer.
const MOSTLY: f64 = 0.6;
/// A text with less for all the languages of an allowlist is in none of them.
const IMPOSSIBLE: f64 = 0.001;

const ASSAMESE: &str = "as";

/// The language of a script shared by several, decided by letters that only one of them has.
fn foreign_letters(text: &str, script: Script) -> Option<&'static str> {
    match script {
        // Assamese has its own ra, and Manipuri the Bengali one beside the Assamese wa.
        Script::Bengali => {
            let has = |letter| text.contains(letter);
            if has('ৰ') {
                Some(ASSAMESE)
            } else if has('ৱ') {
                Some("und")
            } else {
                None
            }
        }
        // Mingrelian and Svan.
        Script::Georgian => text.contains(['ჷ', 'ჸ', 'ჲ', 'ჴ']).then_some("und"),
        // Mon, Karen, Shan and others: Burmese uses no letter from U+105A on.
        Script::Myanmar => text
            .contains(|c: char| {
                matches!(c, '\u{1022}' | '\u{1028}' | '\u{105A}'..='\u{109F}' | '\u{A9E0}'..='\u{AA7F}')
            })
            .then_some("und"),
        _ => None,
    }
}

/// The main language of a script, or another one that has words of its own: Manipuri in Bengali letters, Dzongkha in
/// Tibetan ones.
fn by_words(
    text: &str,
    tag: &'static str,
    script: Script,
) -> (&'static str, bool, LanguageEvidence) {
    let group = RELATIVES.iter().find(|group| group.place(tag).is_some());
    let Some((group, own)) = group.and_then(|group| group.place(tag).map(|own| (group, own)))
    else {
        return (tag, false, LanguageEvidence::Script);
    };
    let found = group.find(core::iter::once(start(text)), script.class());
    let only = |at: usize| found.only.get(at).copied().unwrap_or_default();
    let foreign = group.place("und").map_or(0, only);
    if foreign > only(own) {
        return ("und", false, LanguageEvidence::Letters);
    }
    // Assamese has no Bengali ra.
    let has_letters = script != Script::Bengali || text.contains('র');
    let sole = has_letters && 3 * foreign <= only(own) && only(own) > 0;
    (tag, sole, LanguageEvidence::Script)
}

/// So much of a text is looked at for words, at a boundary of characters.
fn start(text: &str) -> &str {
    const ENOUGH: usize = 2_000;
    let end = (0..=ENOUGH.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at));
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}
