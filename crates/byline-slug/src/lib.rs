//! Headline to URL slug in 21 scripts, by the romanization standard of each language.
//!
//! ```
//! use byline_slug::{SlugOptions, slugify};
//!
//! assert_eq!(slugify("Storm closes Baku’s harbour")?, "storm-closes-bakus-harbour");
//!
//! let azerbaijani = SlugOptions::for_language("az")?.with_max_len(60);
//! assert_eq!(azerbaijani.slugify("Bakıda güclü külək")?, "bakida-guclu-kulek");
//! # Ok::<(), byline_slug::SlugError>(())
//! ```
//!
//! # Why this one
//!
//! - **The language decides.** `ö` is `oe` in German and `o` in Turkish; `г` is `g` in
//!   Russian and `h` in Ukrainian. [`SlugOptions::for_language`] takes a BCP 47 tag and
//!   picks the scheme that the language's own standard or its news sites follow.
//! - **Standards, with their rules of context.** Every [`Scheme`] is named and cited:
//!   Ukrainian by resolution 55 of 2010, Greek by ELOT 743, Bulgarian by its
//!   Transliteration Act, Korean by sound. The table at [`Scheme`] says how each fares on
//!   the official examples. A language without a scheme has that of its script; what is not
//!   in the registry of languages is an error.
//! - **Words stay whole.** Soft signs, marks of ejectives, apostrophes and joiners vanish
//!   inside a word and never become hyphens; where an apostrophe parts two words, as in
//!   French, it does ([`Apostrophes`]).
//! - **Nothing is lost in silence.** A headline of which nothing can be written, or less than
//!   half ([`SlugOptions::with_tolerated_loss`]), is an error or the [`Fallback`] of your
//!   choice; [`SlugOptions::explain`] shows what is lost and which rule wrote what.
//! - **Numbers stay numbers.** `57.000` is `57000` in German and `57-000` in English, where
//!   `57,000` is; so by CLDR in every language.
//! - **Slugs that stay.** Outputs belong to an [`Edition`] and never change within it;
//!   [`SlugOptions::changes_to`] lists the stored slugs that other options would change.
//! - **Small and safe.** `no_std` with `alloc`, no dependency outside of byline by default, no `unsafe`;
//!   one allocation for the slug of most headlines, none with [`SlugOptions::slugify_into`]; work linear in the
//!   text, whatever the text.
//!
//! # Slugs for a site
//!
//! ```
//! use byline_slug::{SlugOptions, Slugger, Symbols};
//!
//! let options = SlugOptions::for_language("en")?
//!     .with_max_len(40)
//!     .with_symbols(Symbols::Words)
//!     .with_stop_words(["the", "a"])
//!     .with_reserved(["feed", "search"])
//!     .with_replacement("C++", "cpp");
//! let mut slugger = Slugger::new(options);
//! assert_eq!(slugger.slugify("The R&D of C++ grows 5%")?, "r-and-d-of-cpp-grows-5-percent");
//! assert_eq!(slugger.slugify("Search")?, "search-2");
//! # Ok::<(), byline_slug::SlugError>(())
//! ```
//!
//! A slug is a [`Slug`]: words of `a-z` and `0-9` with one hyphen between, checked when it
//! is parsed or deserialized. Where the store knows what is taken, use
//! [`SlugOptions::unique`]; where articles have ids, [`SlugOptions::numbered`].
//!
//! # What it does not do
//!
//! - Chinese characters have no reading without a table: they separate words and count
//!   as lost, in Japanese too, except for Chinese with the feature `pinyin`. Kana is written.
//!   Give a reading with [`SlugOptions::with_reading`], or keep the script with the feature
//!   `unicode`.
//! - Arabic, Hebrew and Persian are written letter by letter; vowels that are not in the
//!   text are not guessed.
//! - Scripts without a scheme (Thai, Lao, Khmer, Burmese, Tibetan and others) are lost.
//! - Emoji are not named, tags of HTML are not read, capitals inside a word do not split it.
//!
//! # Data flow
//!
//! ```text
//! headline ──▶ replacements, symbols ──▶ scheme of the language ──▶ separators, length ──▶ Slug
//!                                                                               └──▶ SlugError, or the Fallback
//! ```
//!
//! # Crate features
//!
//! - `entities`: `SlugOptions::with_entities`, for headlines with character references of
//!   HTML; brings `byline-html`.
//! - `hanja`: Chinese characters in Korean headlines by their Korean readings (Unihan kHangul),
//!   with the sounds that the spelling rules ask for at the start of a word: `與野` is
//!   `yeoya`. A table of 42 KB.
//! - `pinyin`: the language `zh` and its scheme `zh-pinyin`, with tables of 180 KB. Each of
//!   the 20,901 characters from U+4E00 to U+9FFF that Unicode gives a reading is written
//!   by its most customary one, as a word of its own: `北京` is `bei-jing`. In 3,600 words
//!   of phrase-pinyin-data a character has another reading: `重庆` is `chong-qing`, and so is
//!   `重慶` in traditional characters. Such words are found from left to right, the longest
//!   first. Syllables stay apart inside a word too: where words end is not written in
//!   Chinese, and a slug that joins the wrong syllables is harder to read than one that joins none.
//! - `serde`: [`Slug`] as a string, checked as it is read.
//! - `unicode`: `SlugOptions::slugify_unicode` and `UnicodeSlug`, slugs that keep their
//!   script; brings `unicode-normalization` and `unicode-segmentation` with their tables.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod alphanumeric;
mod apostrophe;
mod ascii;
mod change;
mod context;
mod edition;
mod engine;
mod error;
mod explain;
mod fallback;
mod grouping;
mod hangul;
#[cfg(feature = "hanja")]
mod hanja;
mod language;
mod length;
mod letters;
mod marks;
mod options;
mod output;
#[cfg(feature = "pinyin")]
mod pinyin;
mod prepare;
mod replacements;
mod scheme;
mod schwa;
mod slug;
mod table;
mod tables;
#[cfg(feature = "unicode")]
mod unicode;
mod unique;
mod watch;
mod words;

#[cfg(test)]
mod tests;

pub use apostrophe::Apostrophes;
pub use change::SlugChange;
pub use edition::Edition;
pub use error::SlugError;
pub use explain::{Explanation, Piece, PieceCause};
pub use fallback::Fallback;
pub use options::SlugOptions;
pub use prepare::{Initialisms, Symbols};
pub use scheme::Scheme;
pub use slug::{Slug, is_slug, slugify};
#[cfg(feature = "unicode")]
pub use unicode::UnicodeSlug;
pub use unique::Slugger;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
