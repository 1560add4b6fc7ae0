//! How long a text takes to read: exact word counts and sourced reading rates by language.
//!
//! The same article takes about the same time in every language. Counting words, or
//! splitting at spaces, does not show that: Finnish says in 990 words what English says in
//! 1370, Thai has no spaces at all, and a page of Chinese is either one word or a
//! thousand. This crate counts what each script is read by, at rates whose source it can
//! name:
//!
//! - letters for alphabets, with own rates for abjads and abugidas;
//! - characters for Chinese and Japanese, words for Korean, letters with all their marks
//!   for Thai, Lao, Khmer and Burmese;
//! - script by script: one Chinese name does not make an English page Chinese.
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
//! The answer is an [`Estimate`]: a [`Duration`](core::time::Duration), the
//! [range](Estimate::range) between fast and slow readers, the time to
//! [listen](Estimate::listening), words, letters, the [share](Estimate::shares) of each
//! script, and how good the [evidence](Estimate::evidence) for the rates is.
//! [`ReadingOptions`] take the language apart from the text, a [`Reader`], or a site's own
//! words a minute.
//!
//! # Words
//!
//! [`count_words`] follows the word boundaries of Unicode ([UAX #29], of Unicode 17) to the
//! letter, in one pass of a table-driven automaton: no allocation, linear time, several times
//! as fast as iterating over segments. [`WordCounter`] and [`Meter`] do the same for a text
//! that comes in pieces, cut anywhere, even within a character.
//!
//! Words are for people to see. The time is reckoned from letters, because words differ in
//! length between languages, and letters a minute hardly do.
//!
//! # Rates
//!
//! All rates are of silent reading of plain non-fiction by adults. A [`Rate`] has its
//! deviation between readers, the publication it rests on, and [`Evidence`]: measured,
//! derived by a named [`Method`], or a fallback by script. The figures and the derivations
//! are in the crate's `data` folder, with their sources.
//!
//! # Limits
//!
//! A rate is a mean: most adults read at 75 % to 125 % of it, a physics paper takes longer
//! than a novel, and nobody has measured Azerbaijani, Armenian or Thai. Read the
//! [range](Estimate::range), not the seconds. The language is not detected.
//!
//! # Crate features
//!
//! - `html`: [`Timeline::of_html`], through byline-html.
//! - `markdown`: [`Timeline::of_markdown`], through pulldown-cmark; brings `html`, and `std`.
//! - `serde`: [`Estimate`] and [`Evidence`] can be serialized; the form is documented there.
//!
//! Without `markdown` the crate is `no_std`; it needs `alloc` for timelines and errors.
//!
//! [UAX #29]: https://www.unicode.org/reports/tr29/#Word_Boundaries
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod block;
mod blocks;
mod estimate;
mod evidence;
#[cfg(feature = "html")]
mod html;
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

pub use block::{Block, BlockWeights};
pub use estimate::{Estimate, Share};
pub use evidence::{Evidence, Method};
pub use label::{Label, LabelPart, LabelStyle, Labels};
pub use language::LanguageError;
pub use measure::{Measure, Meter};
pub use options::{ReadingOptions, reading_time};
pub use rate::{Mode, Rate, Unit};
pub use reader::Reader;
pub use rounding::Rounding;
pub use script::Script;
pub use timeline::{Timeline, TimelineBlock};
pub use words::{WordCounter, count_words};
