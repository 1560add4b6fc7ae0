//! Detects the language and script of a text, as a BCP 47 tag with a calibrated confidence, and repairs non-standard
//! language codes.
//!
//! A page may declare `lang="en"` and have the path `/arm/`, while its text is Armenian, with a
//! Russian label that another edition left on it. This crate examines all of these: it detects
//! the language of the text, converts non-standard codes (`arm`, `ua`, `az_AZ`) to BCP 47 tags,
//! and reports where the declared and the detected language differ.
//!
//! ```
//! use byline_locale::{Detector, Hints, Script, detect, repair};
//!
//! let found = detect("Bakıda bu gün güclü külək əsəcək");
//! assert_eq!(found.tag().as_str(), "az");
//! assert_eq!(found.script(), Some(Script::Latin));
//! assert!(found.is_reliable() && found.confidence() > 0.98);
//!
//! assert_eq!(repair("arm")?.tag().as_str(), "hy");
//!
//! let hints = Hints::new().with_html_lang("en").with_url("https://example.am/arm/news");
//! let page = hints.detect("Կառավարությունը հայտնեց, որ գները չեն բարձրանա");
//! assert_eq!(page.detection().tag().as_str(), "hy");
//! assert_eq!(page.conflicts().len(), 1, "lang says en");
//!
//! let text = "copy link\nСсылка скопирована\nANALYTICS";
//! let leaked = Detector::new().fragments_outside(text, Script::Latin);
//! assert_eq!(&text[leaked[0].span()], "Ссылка скопирована");
//! # Ok::<(), byline_locale::CodeRepairError>(())
//! ```
//!
//! # How a language is detected
//!
//! 1. **Script.** Letters are counted by Unicode's Script property; Latin letters count half, since names and brands are
//!    written in Latin letters in every language. If only one language uses the script (Armenian, Greek, Thai), that
//!    language is the result.
//! 2. **Letters.** Kana is Japanese. Simplified and traditional Chinese, Japanese without kana and Cantonese are
//!    distinguished by characters and words that the others do not use; Assamese by its own letter ra in Bengali script,
//!    and Dzongkha by copulas that differ from those of Tibetan. Characters of Chinese, Japanese and Korean outweigh
//!    Latin names around them.
//! 3. **Model.** For the Latin, Cyrillic, Arabic, Devanagari, Hebrew and Ethiopic scripts, a softmax regression weighs
//!    letters, n-grams of three and four letters, and short words. It has 82 classes: languages, or languages in a second
//!    script. The translations of the Declaration of Human Rights in several hundred other languages were used as
//!    negative examples: for a text in one of them, the result is `und`.
//! 4. **Words and alphabets** decide between closely related languages: Croatian, Bosnian and Serbian; Indonesian and
//!    Malay; Norwegian and Danish; Galician, Portuguese and Spanish; Hebrew and Yiddish; Turkic languages in Cyrillic.
//! 5. **Whatlang** is consulted where the model is not sure, to choose between languages that both know.
//!
//! Upper case, decomposed and full-width letters, soft hyphens and joiners are normalized first, and web and e-mail
//! addresses are skipped. Of a text longer than 2 kB, the model reads four samples; in the rest, only scripts are counted.
//! If whatlang is not needed, nothing is allocated. The result is the same on every platform.
//!
//! # Accuracy
//!
//! Correct results in percent, as the mean over the 49 languages that all of these detectors know. The texts are from
//! news and the web (the test data of the crates `lingua-*-language-model`, none of which was used in training).
//! Paragraphs have 400 characters or more; whatlang and lingua were given 100 lines of each language.
//! `cargo run -q --release -p byline-tests --bin score -- locale FILE` prints the mean and the result of each language,
//! for a file of labelled lines:
//!
//! | | paragraphs | sentences | two words | one word |
//! |---|---|---|---|---|
//! | byline-locale | 99.9 | 98.9 | 91.1 | 77.4 |
//! | whatlang | 99.6 | 95.4 | 73.3 | 59.5 |
//! | lingua, high accuracy | 99.6 | 97.8 | 91.9 | 78.5 |
//!
//! [`Detection::confidence`] is calibrated: of results with confidence 0.6, about six in ten are correct.
//!
//! Another test set, from which nothing was learned either, is OpenLID, in the repository
//! `RoDmitry/lang_detectors_compare`. Of its sentences in 100 languages that the crate knows, 86 % of the results are
//! reliable, and 99.8 % of those are correct. Of its sentences in 91 languages that the crate does not know, 2.7 % of the
//! results are reliable; most of them name a close relative, such as Spanish for Asturian, or Turkish for Crimean Tatar.
//! (Southern Pashto, for which the result is `ps`, is not counted.) `score languages FOLDER` prints the figures of each
//! language.
//!
//! A text of 100 bytes takes 1/28 of whatlang's time, one of 500 bytes 1/16, and one of 5000 bytes 1/7
//! (`cargo bench --bench locale`).
//!
//! # Limits
//!
//! - Closely related languages are confused in short texts. The most frequent errors in 120 sentences of each language
//!   are Nynorsk for Bokmål (12), Spanish for Catalan (10), Bokmål for Nynorsk (5) and Slovak for Czech (5). In 150 pairs
//!   of words they are Bokmål for Nynorsk (34), Nynorsk for Bokmål (28), Nepali for Hindi (25), Danish for Bokmål (23)
//!   and Marathi for Hindi (22). If only closely related languages are left, [`Detection::group`] says which.
//! - A sentence without any of the words that distinguish Bosnian, Croatian and Serbian in Latin script is mostly
//!   detected as Croatian; one without those that distinguish Malay and Indonesian, as Indonesian. Neither result is
//!   reliable. Of texts of five sentences, 78 % in Bosnian and 96 % in Malay are detected correctly.
//! - For a dialect that the model does not know, the result is a related language, and may be reliable: German for
//!   Hunsrik. The same happens to other languages in a script that has one main language: Kannada for Tulu.
//! - The language of a single word is a guess, as its confidence shows. It helps to give [`Hints`], or the languages of
//!   the site ([`Detector::with_allowed`]).
//! - For a text in two languages of one script, the result is one of them; [`Detector::spans`] finds both.
//! - Tags are checked for their form, and not against the registry of subtags, as [`repair()`] does.
//!
//! # Data flow
//!
//! ```text
//! text ──▶ letters by script ──▶ n-gram model ──▶ Detection (tag, confidence, reliable or not)
//!                                      ▲
//! lang, og:locale, hreflang, URL ──Hints (prior odds)──▶ conflicts with the text
//!
//! code ──repair──▶ LanguageTag        Accept-Language ──choose──▶ one of a site's languages
//! ```
//!
//! # Crate features
//!
//! - `model` (on by default): the model, 0.5 MB in the program. Without
//!   this feature, languages that share a script are distinguished by whatlang only;
//!   `is_reliable` is then false, and hints cannot change the result.
//! - `serde`: implements serde's traits for [`LanguageTag`], [`Script`], [`Detection`] and its
//!   parts; the forms are documented there.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod addresses;
#[cfg(feature = "model")]
mod by_model;
#[cfg(not(feature = "model"))]
mod by_trigrams;
mod census;
mod choice;
#[cfg(feature = "model")]
mod cyrillic;
mod detect;
mod detection;
mod exp;
#[cfg(feature = "model")]
mod features;
#[cfg(all(test, feature = "model"))]
mod fingerprint;
mod group;
mod han;
mod hints;
mod letters;
#[cfg(feature = "model")]
mod model;
mod names;
mod negotiate;
mod parts;
mod registry;
#[cfg(feature = "model")]
mod relatives;
mod repair;
mod script;
mod second_opinion;
#[cfg(feature = "serde")]
mod serialized;
mod spans;
mod stretch;
mod tables;
mod trigrams;
mod words;

#[cfg(test)]
mod tests;

pub use byline_language::{LanguageError, LanguageTag};
pub use detect::{Detector, detect};
pub use detection::{Detection, LanguageCandidate, LanguageEvidence};
pub use group::LanguageGroup;
pub use hints::{Conflict, HintSource, Hints, Informed, UnreadableHint};
pub use names::{autonym, language_by_name};
pub use negotiate::{AcceptLanguage, choose_translation};
pub use repair::{
    CodeRepair, CodeRepairError, CodeRepairErrorKind, Repaired, repair, repair_among,
};
pub use script::Script;
pub use spans::Span;
pub use tables::scripts::UNICODE_VERSION;

#[cfg(all(doctest, feature = "model"))]
#[doc = include_str!("../README.md")]
struct Readme;
