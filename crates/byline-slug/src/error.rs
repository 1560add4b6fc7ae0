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
/// let error = SlugOptions::for_language("xx").unwrap_err();
/// assert_eq!(error.to_string(), "expected a registered language, found \"xx\"");
/// ```
// Written by hand, not derived: the crate has no dependency outside of byline by default.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SlugError {
    /// Nothing of the headline can be written in a slug.
    Empty,
    /// More of the headline is lost than
    /// [`with_tolerated_loss`](crate::SlugOptions::with_tolerated_loss) allows: the scheme
    /// has no writing for so many of its letters and digits.
    Lost {
        /// The letters and digits without a writing.
        lost: usize,
        /// All letters and digits.
        letters: usize,
    },
    /// The slug is on the list of [`with_reserved`](crate::SlugOptions::with_reserved).
    Reserved {
        /// The slug.
        slug: String,
    },
    /// The slug is longer than [`with_max_len`](crate::SlugOptions::with_max_len) allows.
    TooLong {
        /// Its length in bytes.
        len: usize,
        /// The greatest length.
        max: usize,
    },
    /// Every suffix that was tried is taken.
    Exhausted {
        /// The slug without a suffix.
        slug: String,
    },
    /// The text is not a BCP 47 language tag.
    Language(LanguageError),
    /// The language of the tag is not in the IANA Language Subtag Registry.
    UnknownLanguage {
        /// The tag as given.
        tag: String,
    },
    /// No scheme is known for the script of the language. The feature `unicode` makes slugs
    /// that keep their script.
    UnknownScript {
        /// The tag as given.
        tag: String,
        /// The script, as its ISO 15924 code.
        script: String,
    },
    /// The scheme of the language needs a feature of this crate that is off.
    MissingFeature {
        /// The tag as given.
        tag: String,
        /// The name of the feature.
        feature: &'static str,
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
            Self::Lost { lost, letters } => write!(
                f,
                "expected letters that the scheme can write, found {lost} of {letters} that it cannot"
            ),
            Self::Reserved { slug } => {
                write!(f, "expected a free slug, found the reserved {slug:?}")
            }
            Self::TooLong { len, max } => {
                write!(f, "expected a slug of at most {max} bytes, found {len}")
            }
            Self::Exhausted { slug } => {
                write!(f, "expected a free suffix, found all of {slug:?} taken")
            }
            Self::Language(error) => error.fmt(f),
            Self::UnknownLanguage { tag } => {
                write!(f, "expected a registered language, found {tag:?}")
            }
            Self::UnknownScript { tag, script } => write!(
                f,
                "expected a script with a romanization scheme, found {tag:?} in the script {script}; the feature `unicode` makes slugs that keep their script"
            ),
            Self::MissingFeature { tag, feature } => {
                write!(
                    f,
                    "expected the feature `{feature}` for the language {tag:?}, found it off"
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
