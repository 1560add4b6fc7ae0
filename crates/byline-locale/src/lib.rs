//! Which language and script a text is in, as a BCP 47 tag, and repair of the language codes seen in the wild.
//!
//! A page says `lang="en"`, its path says `/arm/`, and its text is Armenian with a Russian
//! label left over from another edition. This crate reads all three: it detects the
//! language of a text with a calibrated confidence, converts non-standard language codes
//! (`arm`, `ua`, `az_AZ`) to BCP 47 tags, and reports where declared and detected language
//! disagree.
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
//! # How an answer is found
//!
//! 1. **Script.** Letters are counted by Unicode's Script property, Latin ones at half
//!    weight, since names and brands are in Latin everywhere. A script with one language
//!    settles it: Armenian, Greek, Thai.
//! 2. **Letters.** Kana is Japanese; simplified and traditional Chinese, Japanese without kana and Cantonese are
//!    distinguished by characters and words that the others do not use; Assamese has its own ra in Bengali script, and
//!    Dzongkha other copulas than Tibetan.
//!    Characters of Chinese, Japanese and Korean outweigh Latin names around them.
//! 3. **Model.** For Latin, Cyrillic, Arabic, Devanagari, Hebrew and Ethiopic, letters, n-grams of
//!    three and four letters and short words are weighed by softmax regression: 82 languages, or
//!    languages in a second script. Several hundred languages of the Declaration of Human Rights
//!    are learned as *not* the model's, and come out as `und`.
//! 4. **Words and alphabets** decide between near relatives: Croatian, Bosnian and Serbian; Indonesian and Malay;
//!    Norwegian and Danish; Galician, Portuguese and Spanish; Hebrew and Yiddish; Turkic languages in Cyrillic.
//! 5. **Whatlang** votes where the model is not sure between languages that both know.
//!
//! Lower case, Unicode composition, full-width letters, soft hyphens and joiners are
//! evened out on the way; web and e-mail addresses are skipped. Of text beyond 2 kB four samples are
//! read by the model, and only scripts are counted in the rest. An answer that is sure
//! allocates nothing, and is the same on every platform.
//!
//! # How good it is
//!
//! Right answers in percent, mean over the 49 languages that the detectors compared have in
//! common, on text from news and the web (from the testdata of the crates
//! `lingua-*-language-model`, on which nothing was trained; paragraphs are of 400 characters and more, the peers
//! were given 100 lines a language).
//! `cargo run -q --release -p byline-tests --bin score -- locale FILE` prints such a mean for labelled lines,
//! language by language:
//!
//! | | paragraphs | sentences | two words | one word |
//! |---|---|---|---|---|
//! | byline-locale | 100.0 | 99.1 | 91.4 | 77.6 |
//! | whatlang | 99.6 | 95.4 | 73.3 | 59.5 |
//! | lingua, high accuracy | 99.6 | 97.8 | 91.9 | 78.5 |
//!
//! [`Detection::confidence`] is calibrated: of answers at 0.6, about six in ten are right.
//! On the sentences of a set that nothing was learned from (OpenLID, in the repository
//! `RoDmitry/lang_detectors_compare`), 86 % are called reliable in the 102 languages of it that are known, and 99.7 % of
//! those are right; of sentences in 91 languages that are not known, 3 % are called reliable, most of them near
//! relatives (Asturian taken for Spanish, Crimean Tatar for Turkish). `score languages FOLDER` prints both, language
//! by language. In the benchmark
//! (`cargo bench --bench locale`) a text of 100 bytes takes 1/28 of whatlang's time, one
//! of 500 bytes 1/16, one of 5000 bytes 1/7.
//!
//! # Limits
//!
//! - Near twins are confused on short text. Most often among 120 sentences of each language: Nynorsk
//!   taken for Bokmål (22) and the reverse (7), Catalan for Spanish (10), Bokmål for Danish and Czech for
//!   Slovak (4), Afrikaans for Dutch (3); among 150 pairs of words Nynorsk for Bokmål (46), Hindi for
//!   Nepali (25) and for Marathi (22), Bokmål for Danish (24), Afrikaans for Dutch (21). Where only the
//!   twin is open, [`Detection::group`] says so.
//! - A sentence with none of the words that distinguish Bosnian, Croatian and Serbian in Latin script is mostly given to
//!   Croatian, and of Malay and Indonesian to Indonesian; neither is called reliable then. Of five sentences, 78 % of
//!   Bosnian texts and 96 % of Malay ones get their language.
//! - A dialect unknown to the model is taken for its neighbour, and may be called reliable:
//!   Hunsrik for German. So is another language in a script that has one main language: Tulu for Kannada.
//! - A single word is a guess, and its confidence says so; give [`Hints`], or the site's
//!   languages to [`Detector::with_allowed`].
//! - A text in two languages of one script gets one of them; [`Detector::spans`] finds both.
//! - Tags are checked for form, not against the registry of subtags; [`repair()`] looks there.
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
