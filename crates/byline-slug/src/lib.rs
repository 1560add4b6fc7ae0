//! Headline to URL slug in every script, by the romanization standard of each language.
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
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod apostrophe;
mod ascii;
mod change;
mod context;
mod edition;
mod engine;
mod error;
mod explain;
mod fallback;
mod hangul;
mod length;
mod options;
mod output;
mod prepare;
mod scheme;
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
pub use change::Change;
pub use edition::Edition;
pub use error::SlugError;
pub use explain::{Cause, Explanation, Piece};
pub use fallback::Fallback;
pub use options::SlugOptions;
pub use prepare::Symbols;
pub use scheme::Scheme;
pub use slug::{Slug, is_slug, slugify};
#[cfg(feature = "unicode")]
pub use unicode::UnicodeSlug;
pub use unique::Slugger;
