//! BCP 47 language tags: one parser and one error type for every crate that takes a language.
//!
//! ```
//! use byline_language::LanguageTag;
//!
//! let tag = LanguageTag::new("AZ_latn_az")?;
//! assert_eq!(tag.as_str(), "az-Latn-AZ");
//! assert_eq!(tag.language(), "az");
//! assert_eq!(tag.script(), Some("Latn"));
//! assert_eq!(tag.region(), Some("AZ"));
//!
//! let error = LanguageTag::new("az, please").unwrap_err();
//! assert_eq!(error.offset(), 0);
//! # Ok::<(), byline_language::LanguageError>(())
//! ```
//!
//! A tag must be well formed by the grammar of [RFC 5646]. Any case is accepted, and `_` for
//! `-`. Subtags are not looked up in the registry, and codes that are commonly used in place of
//! the right one (`arm` for Armenian) are not corrected: `byline-locale` does that.
//!
//! # Data flow
//!
//! ```text
//! text ──LanguageTag::new──▶ LanguageTag (language, script, region)
//!                        └─▶ LanguageError (byte offset, reason)
//! ```
//!
//! # Crate features
//!
//! - `serde`: implements serde's traits for [`LanguageTag`]: it is serialized as its text, and
//!   validated when it is deserialized.
//!
//! The crate needs `alloc`, but not `std`.
//!
//! [RFC 5646]: https://www.rfc-editor.org/rfc/rfc5646
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod error;
#[cfg(feature = "serde")]
mod serialized;
mod tag;
#[cfg(test)]
mod tests;

pub use error::LanguageError;
pub use tag::{LanguageTag, primary_subtag};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
