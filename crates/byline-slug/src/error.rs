//! Why there is no slug.

use alloc::string::String;
use core::error::Error;
use core::fmt;

use byline_language::LanguageError;

/// Why there is no slug.
///
/// # Examples
///
/// ```
/// use byline_slug::{SlugError, SlugOptions, slugify};
///
/// assert_eq!(slugify("!!!"), Err(SlugError::Empty));
/// let error = SlugOptions::for_language("tlh").unwrap_err();
/// assert_eq!(error.to_string(), "expected a language with a romanization scheme, found \"tlh\"");
/// ```
// Written by hand, not derived: the crate has no dependency outside of byline by default.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SlugError {
    /// Nothing of the headline can be written in a slug.
    Empty,
    /// The slug is on the list of [`with_reserved`](crate::SlugOptions::with_reserved).
    Reserved {
        /// The slug.
        slug: String,
    },
    /// Every suffix that was tried is taken.
    Exhausted {
        /// The slug without a suffix.
        slug: String,
    },
    /// The text is not a BCP 47 language tag.
    Language(LanguageError),
    /// No scheme is known for the language of the tag.
    UnknownLanguage {
        /// The tag as given.
        tag: String,
    },
    /// No scheme has the name.
    UnknownScheme {
        /// The name as given.
        name: String,
    },
    /// A text that should be a slug has something else at a byte.
    Invalid {
        /// The first byte that is out of place; the length of the text, if that ends too
        /// early.
        offset: usize,
    },
}

impl fmt::Display for SlugError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => {
                f.write_str("expected a letter or digit that can be written, found none")
            }
            Self::Reserved { slug } => {
                write!(f, "expected a free slug, found the reserved {slug:?}")
            }
            Self::Exhausted { slug } => {
                write!(f, "expected a free suffix, found all of {slug:?} taken")
            }
            Self::Language(error) => error.fmt(f),
            Self::UnknownLanguage { tag } => {
                write!(
                    f,
                    "expected a language with a romanization scheme, found {tag:?}"
                )
            }
            Self::UnknownScheme { name } => {
                write!(
                    f,
                    "expected the name of a romanization scheme, found {name:?}"
                )
            }
            Self::Invalid { offset } => write!(
                f,
                "expected words of a-z and 0-9 with one hyphen between, found something else at byte {offset}"
            ),
        }
    }
}

impl Error for SlugError {}

impl From<LanguageError> for SlugError {
    fn from(error: LanguageError) -> Self {
        Self::Language(error)
    }
}
