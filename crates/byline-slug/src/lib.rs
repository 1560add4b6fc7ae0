//! Turns a headline in one of 21 scripts into a URL slug, by the romanization standard of its
//! language.
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
//! - **The language decides.** `ö` is `oe` in German and `o` in Turkish; `г` is `g` in Russian
//!   and `h` in Ukrainian. [`SlugOptions::for_language`] takes a BCP 47 tag and selects the
//!   scheme that the language's own standard or its news sites follow.
//! - **Published standards, with rules that depend on neighbouring letters.** Every [`Scheme`]
//!   has a name and a source: Ukrainian follows resolution 55 of 2010, Greek ELOT 743,
//!   Bulgarian its Transliteration Act, and Korean is written by its pronunciation. The table
//!   at [`Scheme`] has how many of the official examples each scheme reproduces. A language
//!   without a scheme of its own uses the scheme of its script; a language that is not in the
//!   registry is an error.
//! - **Words stay whole.** Soft signs, marks of ejectives, apostrophes and joiners vanish
//!   inside a word and never become hyphens. In languages where an apostrophe separates two
//!   words, such as French, it becomes a hyphen ([`Apostrophes`]).
//! - **Losses are reported.** If nothing of a headline can be written, or less than half
//!   ([`SlugOptions::with_tolerated_loss`]), the result is an error or the [`Fallback`] of your
//!   choice. [`SlugOptions::explain`] shows what is lost, and which rule wrote what.
//! - **Numbers stay whole.** In German `57.000` is `57000`; in English it is `57-000`, and
//!   `57,000` is `57000`. Each language groups digits by CLDR.
//! - **Slugs do not change.** The slugs of an [`Edition`] never change.
//!   [`SlugOptions::changes_to`] lists the stored slugs that other options would change.
//! - **Small and safe.** `no_std` with `alloc`, no dependency outside of byline by default, no
//!   `unsafe`. Most headlines need one allocation, none with [`SlugOptions::slugify_into`]. The
//!   time is linear in any text.
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
//! A [`Slug`] is words of `a-z` and `0-9` with one hyphen between them; it is validated when it
//! is parsed or deserialized. If a database knows which slugs are taken, use
//! [`SlugOptions::unique`]; if articles have numeric ids, use [`SlugOptions::numbered`].
//!
//! # What it does not do
//!
//! - Chinese characters cannot be romanized without a table of readings: they separate words
//!   and count as lost, also in Japanese. The feature `pinyin` has the table for Chinese. For
//!   others supply readings with [`SlugOptions::with_reading`], or keep the script with the
//!   feature `unicode`. Kana is romanized.
//! - Arabic, Hebrew and Persian are romanized letter by letter; vowels that are not written in
//!   the text are not guessed.
//! - Letters of scripts without a scheme (Thai, Lao, Khmer, Burmese, Tibetan and others) are
//!   lost.
//! - Emoji are not replaced by their names, HTML tags are not parsed, and capitals inside a
//!   word do not split it.
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
//! - `entities`: `SlugOptions::with_entities`, for headlines with HTML character references;
//!   depends on `byline-html`.
//! - `hanja`: Chinese characters in Korean headlines by their Korean readings (Unihan kHangul),
//!   with the sound changes at the start of a word that Korean spelling requires: `與野` is
//!   `yeoya`. A table of 42 KB.
//! - `pinyin`: the language `zh` and its scheme `zh-pinyin`, with tables of 180 KB. It
//!   romanizes the 20,901 characters from U+4E00 to U+9FFF for which Unicode has a reading.
//!   Each character is written by its most customary reading, as a word of its own: `北京` is
//!   `bei-jing`. In 3,600 words of phrase-pinyin-data a character has another reading: `重庆` is
//!   `chong-qing`, and so is `重慶` in traditional characters. Such words are found from left to
//!   right, the longest first. Syllables of one word are not joined: Chinese does not mark
//!   where words end, and a slug that joins the wrong syllables is harder to read than one that
//!   joins none.
//! - `serde`: [`Slug`] is serialized as a string, and validated when it is deserialized.
//! - `unicode`: `SlugOptions::slugify_unicode` and `UnicodeSlug`, for slugs that keep their
//!   script; depends on `unicode-normalization` and `unicode-segmentation`, which have tables
//!   of their own.
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
#[cfg(feature = "serde")]
mod form;
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
