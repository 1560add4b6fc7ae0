//! Why a text is not a language tag.

use alloc::string::String;
use core::error::Error;
use core::fmt;

/// The text is not a BCP 47 language tag.
///
/// # Examples
///
/// ```
/// use byline_language::LanguageTag;
///
/// let error = LanguageTag::new("en--GB").unwrap_err();
/// assert_eq!(error.offset(), 3);
/// assert_eq!(
///     error.to_string(),
///     "expected a subtag of 1 to 8 ASCII letters and digits in a BCP 47 language tag, found \"\" at byte 3",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageError {
    found: String,
    offset: usize,
    expected: &'static str,
}

impl LanguageError {
    /// Of what was found no more than 40 characters are kept: a whole article that is passed by
    /// mistake does not become the message.
    pub(crate) fn new(found: &str, offset: usize, expected: &'static str) -> Self {
        Self {
            found: found.chars().take(40).collect(),
            offset,
            expected,
        }
    }

    /// Where the first subtag that does not fit begins, in bytes; the length of the text where a
    /// subtag is missing at its end.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }
}

impl fmt::Display for LanguageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "expected {} in a BCP 47 language tag, found {:?} at byte {}",
            self.expected, self.found, self.offset
        )
    }
}

impl Error for LanguageError {}
