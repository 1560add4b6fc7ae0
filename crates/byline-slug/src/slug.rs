//! The slug itself.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::borrow::Borrow;
use core::fmt;
use core::str::FromStr;

use crate::error::SlugError;
use crate::options::SlugOptions;

/// Turns a headline into a slug by the generic table.
///
/// Letters of every script that has a table are romanized, whatever the language; that
/// is right for English and a compromise for others, since `ö` is `oe` in German and `o`
/// in Turkish. Where the language is known, say it:
/// [`SlugOptions::for_language`].
///
/// # Errors
///
/// [`SlugError::Empty`] when no character of the headline can be written in a slug.
///
/// # Examples
///
/// ```
/// let slug = byline_slug::slugify("Windy Saturday: storm closes Baku’s harbour!")?;
/// assert_eq!(slug.as_str(), "windy-saturday-storm-closes-bakus-harbour");
/// # Ok::<(), byline_slug::SlugError>(())
/// ```
pub fn slugify(headline: &str) -> Result<Slug, SlugError> {
    SlugOptions::new().slugify(headline)
}

/// Whether a text is a slug: words of `a-z` and `0-9` with one hyphen between.
///
/// That is exactly what [`Slug`] can hold.
///
/// # Examples
///
/// ```
/// use byline_slug::is_slug;
///
/// assert!(is_slug("bakida-guclu-kulek-2"));
/// assert!(!is_slug("two--hyphens"));
/// assert!(!is_slug(""));
/// ```
#[must_use]
pub fn is_slug(text: &str) -> bool {
    check(text).is_ok()
}

/// A slug: one or more words of `a-z` and `0-9` with one hyphen between.
///
/// Every value is valid; there is no other way to make one than to write it from a
/// headline ([`slugify`], [`SlugOptions::slugify`]) or to parse it, which checks. It is
/// safe in a path segment and a query of a URL, a file name and an HTML `id` as it is.
///
/// With the feature `serde`, a slug is a string, checked as it is read.
///
/// # Examples
///
/// ```
/// use byline_slug::{Slug, SlugError};
///
/// let stored: Slug = "storm-closes-harbour".parse()?;
/// assert_eq!(format!("/news/{stored}"), "/news/storm-closes-harbour");
/// let error = "Storm closes".parse::<Slug>().unwrap_err();
/// assert_eq!(error, SlugError::Invalid { offset: 0 });
/// # Ok::<(), SlugError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

impl Slug {
    /// The text of the slug.
    ///
    /// # Examples
    ///
    /// ```
    /// let slug = byline_slug::slugify("Storm")?;
    /// assert_eq!(slug.as_str(), "storm");
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text of the slug, as an owned string.
    ///
    /// # Examples
    ///
    /// ```
    /// let path: String = byline_slug::slugify("Storm")?.into_string();
    /// assert_eq!(path, "storm");
    /// # Ok::<(), byline_slug::SlugError>(())
    /// ```
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }

    /// Takes a buffer of ASCII of which the engine wrote the first `len` bytes, one or more; a
    /// hyphen at the end does not count.
    pub(crate) fn begins(mut buffer: Vec<u8>, len: usize) -> Result<Self, SlugError> {
        let hyphen = matches!(buffer.get(..len), Some([.., b'-']));
        // Whole blocks of sixteen bytes are checked: that takes less than an odd end.
        buffer.truncate(len.next_multiple_of(16));
        let mut text = String::from_utf8(buffer).map_err(|_| SlugError::Empty)?;
        text.truncate(len - usize::from(hyphen));
        Ok(Self(text))
    }

    /// Takes bytes that the engine wrote.
    pub(crate) fn written(bytes: Vec<u8>) -> Result<Self, SlugError> {
        match String::from_utf8(bytes) {
            Ok(text) if !text.is_empty() => Ok(Self(text)),
            // The engine writes ASCII, so only an empty text comes here.
            _ => Err(SlugError::Empty),
        }
    }
}

/// The first byte that keeps a text from being a slug.
fn check(text: &str) -> Result<(), SlugError> {
    let mut before = b'-';
    for (offset, byte) in text.bytes().enumerate() {
        let fits = match byte {
            b'a'..=b'z' | b'0'..=b'9' => true,
            b'-' => before != b'-',
            _ => false,
        };
        if !fits {
            return Err(SlugError::Invalid { offset });
        }
        before = byte;
    }
    if before == b'-' {
        // Empty, or a hyphen at the end: more was expected.
        return Err(SlugError::Invalid { offset: text.len() });
    }
    Ok(())
}

impl FromStr for Slug {
    type Err = SlugError;

    fn from_str(text: &str) -> Result<Self, SlugError> {
        check(text)?;
        Ok(Self(text.to_owned()))
    }
}

impl TryFrom<String> for Slug {
    type Error = SlugError;

    fn try_from(text: String) -> Result<Self, SlugError> {
        check(&text)?;
        Ok(Self(text))
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for Slug {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

// `str` and `Slug` hash and order alike: both by the bytes of the text.
impl Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Slug {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Slug {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}
