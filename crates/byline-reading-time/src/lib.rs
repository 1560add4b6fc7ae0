//! How long a text takes to read: exact word counts and sourced reading rates by language.
//!
//! The same article takes about the same time in every language. Counting words, or splitting
//! at spaces, does not show that: Finnish needs 990 words for a text that has 1370 in English,
//! Thai is written without spaces, and a page of Chinese is one word or a thousand, depending
//! on the method. This crate counts the unit that fits each script, at rates whose sources are
//! cited:
//!
//! - letters for alphabets, with rates of their own for abjads and abugidas;
//! - characters for Chinese and Japanese, words for Korean, and letters with all their marks
//!   for Thai, Lao, Khmer and Burmese;
//! - separately for each script: one Chinese name does not make an English page Chinese.
//!
//! ```
//! use byline_reading_time::{Rounding, reading_time};
//!
//! let english = reading_time(&"Storm closes the harbour. ".repeat(200), "en")?;
//! let russian = reading_time(&"Шторм закрыл порт. ".repeat(200), "ru")?;
//! assert_eq!((english.words(), russian.words()), (800, 600));
//! assert_eq!(english.minutes(Rounding::Nearest), 4);
//! assert_eq!(english.duration().as_secs(), 230);
//! # Ok::<(), byline_reading_time::LanguageError>(())
//! ```
//!
//! The result is an [`Estimate`]: a [`Duration`](core::time::Duration), the
//! [range](Estimate::range) between fast and slow readers, the time to
//! [listen](Estimate::listening), words, letters, the [share](Estimate::shares) of each script,
//! and the [evidence](Estimate::evidence) for the rates. [`ReadingOptions`] set the
//! language, a [`Reader`], or a rate of your own in words per minute. A
//! [`Timeline`] computes the time of an article block by block, including images and code, and
//! gives the time left from any position. [`Labels`] format a time in 76 languages; their
//! documentation shows how to get the labels of the npm package reading-time.
//!
//! # The same content
//!
//! The time for the thirty articles of the Universal Declaration of Human Rights, in percent of
//! the time for English:
//!
//! | | | | | | | | |
//! |---|---|---|---|---|---|---|---|
//! | Amharic 99 | Arabic 107 | Armenian 106 | Azerbaijani 102 | Bengali 100 | Burmese 99 | Chinese 85 | Finnish 96 |
//! | French 103 | Georgian 113 | German 119 | Greek 114 | Hebrew 86 | Hindi 100 | Hungarian 116 | Indonesian 118 |
//! | Italian 112 | Japanese 87 | Kazakh 103 | Korean 85 | Persian 100 | Polish 112 | Russian 110 | Spanish 102 |
//! | Swahili 90 | Tamil 99 | Thai 100 | Turkish 88 | Ukrainian 100 | Vietnamese 99 | | |
//!
//! All 95 languages with rates of their own lie between 82 (Kurdish) and 123 (Hausa). Some
//! values are near 100 by definition: for Arabic-, Hebrew- or Indic-type scripts without a
//! reading-speed study, the rate is set so that this very text takes as long as in English, as
//! [`RateEvidence`] says. There are 521 editions of the Declaration, most of them in languages
//! without a rate; 408 of them lie between 80 and 125
//! (`cargo run --release --example reading_time -- --udhr FOLDER`).
//!
//! # Words
//!
//! [`count_words`] follows the word boundaries of Unicode ([UAX #29], of Unicode 17) exactly,
//! in one pass, without allocation and in linear time. It is 7 times as fast as counting the
//! words of unicode-segmentation in English and Russian, 9 times in Chinese and Azerbaijani, 15
//! times with curly quotes, and 50 times in Thai (`cargo bench --bench reading_time`).
//! [`WordCounter`] and [`Meter`] do the same for a text that comes in pieces, cut anywhere,
//! even within a character. [`WordRules`] can count hyphenated words, addresses and `CO₂` as
//! one word each.
//!
//! Word counts are for display. The time is computed from letters, because the length of words
//! differs between languages, but the number of letters read in a minute hardly does.
//!
//! # Rates
//!
//! All rates are for silent reading of plain non-fiction by adults. A [`Rate`] has its standard
//! deviation between readers, the publication that it is taken from, and its [`RateEvidence`]:
//! measured, derived by a named [`Method`], or a fallback by script. The numbers and their
//! sources are in the crate's `data` folder.
//!
//! # Limits
//!
//! A rate is a mean: most adults read at 75 % to 125 % of it, and a physics paper takes longer
//! than a novel. Reading speed has not been measured for Azerbaijani, Armenian and Thai. Use
//! the [range](Estimate::range) rather than the seconds. The language is not detected.
//!
//! # Data flow
//!
//! ```text
//! text ──▶ words (UAX #29), letters by script ──rates──▶ Estimate ─┐
//! HTML, Markdown ──▶ blocks, images, code ──▶ Timeline ───────────┴──Labels──▶ "4 min read"
//! ```
//!
//! # Crate features
//!
//! - `html`: `Timeline::of_html`; depends on byline-html.
//! - `markdown`: `Timeline::of_markdown`; depends on pulldown-cmark, and enables `html` and
//!   `std`.
//! - `serde`: the serialized forms of [`Estimate`], [`Timeline`], [`BlockKind`], [`Reader`],
//!   [`ReadingScript`] and [`RateEvidence`], which are part of the API. [`RateEvidence`] can be
//!   serialized, but not deserialized.
//!
//! Without `markdown` the crate is `no_std`; it needs `alloc` for timelines, labels and errors.
//!
//! [UAX #29]: https://www.unicode.org/reports/tr29/#Word_Boundaries
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod block;
mod blocks;
mod estimate;
mod evidence;
mod height;
#[cfg(feature = "html")]
mod html;
mod kind;
mod label;
mod language;
#[cfg(feature = "markdown")]
mod markdown;
mod measure;
mod options;
mod plural;
mod rate;
mod reader;
mod rounding;
mod rules;
mod scan;
mod script;
#[cfg(feature = "serde")]
mod serialized;
mod tables;
mod timeline;
mod utf8;
mod words;

#[cfg(test)]
mod tests;

pub use block::{BlockWeights, ReadingBlock};
pub use byline_language::LanguageError;
pub use estimate::{Estimate, Share, reading_time};
pub use evidence::{Method, RateEvidence};
pub use kind::BlockKind;
pub use label::{Label, LabelPart, LabelStyle, Labels};
pub use measure::{Measure, Meter};
pub use options::ReadingOptions;
pub use rate::{Mode, Rate, Unit};
pub use reader::Reader;
pub use rounding::Rounding;
pub use rules::WordRules;
pub use script::ReadingScript;
pub use tables::characters::UNICODE_VERSION;
pub use timeline::{Timeline, TimelineBlock};
pub use words::{WordCounter, count_words};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
