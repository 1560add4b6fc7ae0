//! Language tags.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

/// Why a text is not a [`LanguageTag`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "expected a BCP 47 language tag such as en, az-Latn or pt-BR; subtag {subtag} does not fit"
)]
pub struct LanguageError {
    subtag: usize,
}

impl LanguageError {
    /// The number of the subtag that does not fit; the first is 1.
    #[must_use]
    pub fn subtag(&self) -> usize {
        self.subtag
    }
}

/// A well-formed language tag ([BCP 47](https://www.rfc-editor.org/rfc/bcp47)).
///
/// Subtags are brought to their usual case (`az-Latn-AZ`), and the underscore of Open
/// Graph locales (`az_AZ`) is read as a hyphen. The tag is not looked up in the registry:
/// site labels such as `arm` for Armenian are well formed, and naming the language they
/// mean is the business of a language crate.
///
/// # Examples
///
/// ```
/// use byline_article::LanguageTag;
///
/// let tag = LanguageTag::new("AZ_latn_az")?;
/// assert_eq!(tag.as_str(), "az-Latn-AZ");
/// assert_eq!(tag.language(), "az");
/// assert_eq!(tag.region(), Some("AZ"));
/// assert!(LanguageTag::new("English").is_ok(), "eight letters are reserved, yet well formed");
/// assert!(LanguageTag::new("en--GB").is_err());
/// # Ok::<(), byline_article::LanguageError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(Box<str>);

/// The longest tag accepted, in bytes; the longest that the registry can build has 35,
/// private use subtags aside (RFC 5646, section 4.4).
const MAX_LEN: usize = 100;

impl LanguageTag {
    /// Reads a tag.
    ///
    /// # Errors
    ///
    /// Returns [`LanguageError`] when the text does not follow the grammar of RFC 5646,
    /// section 2.1.
    pub fn new(text: &str) -> Result<Self, LanguageError> {
        let text = text.trim();
        if text.len() > MAX_LEN {
            return Err(LanguageError { subtag: 1 });
        }
        let mut tag = String::with_capacity(text.len());
        let mut place = Place::Language;
        for (index, subtag) in text.split(['-', '_']).enumerate() {
            place = place
                .after(subtag)
                .ok_or(LanguageError { subtag: index + 1 })?;
            if index > 0 {
                tag.push('-');
            }
            match place {
                Place::Script => {
                    let mut letters = subtag.chars();
                    tag.extend(letters.next().map(|c| c.to_ascii_uppercase()));
                    tag.extend(letters.map(|c| c.to_ascii_lowercase()));
                }
                Place::Region => tag.extend(subtag.chars().map(|c| c.to_ascii_uppercase())),
                _ => tag.extend(subtag.chars().map(|c| c.to_ascii_lowercase())),
            }
        }
        // A singleton must be followed by something.
        if matches!(
            place,
            Place::Extension { filled: false } | Place::Private { filled: false }
        ) {
            let subtag = tag.split('-').count();
            return Err(LanguageError { subtag });
        }
        Ok(Self(tag.into_boxed_str()))
    }

    /// The whole tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language subtag: `az` of `az-Latn-AZ`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The script subtag, if there is one: `Latn` of `az-Latn-AZ`.
    #[must_use]
    pub fn script(&self) -> Option<&str> {
        self.subtags()
            .find(|tag| tag.len() == 4 && tag.starts_with(|c: char| c.is_ascii_uppercase()))
    }

    /// The region subtag, if there is one: `AZ` of `az-Latn-AZ`, `419` of `es-419`.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.subtags().find(|tag| {
            tag.len() == 2 && tag.starts_with(|c: char| c.is_ascii_uppercase())
                || tag.len() == 3 && tag.starts_with(|c: char| c.is_ascii_digit())
        })
    }

    /// The subtags after the first and before any extension.
    fn subtags(&self) -> impl Iterator<Item = &str> {
        self.0
            .split('-')
            .skip(1)
            .take_while(|subtag| subtag.len() > 1)
    }
}

/// Where in a tag the last subtag stood: RFC 5646, section 2.1, `langtag`.
#[derive(Clone, Copy)]
enum Place {
    Language,
    /// Up to three extended language subtags; holds how many were read.
    Extended(u8),
    Script,
    Region,
    Variant,
    Extension {
        filled: bool,
    },
    Private {
        filled: bool,
    },
    /// After the first subtag, which was a language of this many letters.
    Began(usize),
}

impl Place {
    /// Where `subtag` stands when it follows this place, if it may.
    fn after(self, subtag: &str) -> Option<Self> {
        let len = subtag.len();
        let alpha = subtag.bytes().all(|b| b.is_ascii_alphabetic());
        if len == 0 || len > 8 || !subtag.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return None;
        }
        let private = subtag.eq_ignore_ascii_case("x");
        if let Self::Private { .. } = self {
            return Some(Self::Private { filled: true });
        }
        if let Self::Language = self {
            return match len {
                1 if private => Some(Self::Private { filled: false }),
                2..=8 if alpha => Some(Self::Began(len)),
                _ => None,
            };
        }
        if len == 1 {
            return match self {
                Self::Extension { filled: false } => None,
                _ if private => Some(Self::Private { filled: false }),
                _ => Some(Self::Extension { filled: false }),
            };
        }
        if let Self::Extension { .. } = self {
            return Some(Self::Extension { filled: true });
        }
        let digit_first = subtag.starts_with(|c: char| c.is_ascii_digit());
        match (len, self) {
            (3, Self::Began(2 | 3)) if alpha => Some(Self::Extended(1)),
            (3, Self::Extended(read @ 1..=2)) if alpha => Some(Self::Extended(read + 1)),
            (4, Self::Began(_) | Self::Extended(_)) if alpha => Some(Self::Script),
            (2, Self::Began(_) | Self::Extended(_) | Self::Script) if alpha => Some(Self::Region),
            (3, Self::Began(_) | Self::Extended(_) | Self::Script)
                if subtag.bytes().all(|b| b.is_ascii_digit()) =>
            {
                Some(Self::Region)
            }
            (5..=8, _) => Some(Self::Variant),
            (4, _) if digit_first => Some(Self::Variant),
            _ => None,
        }
    }
}

impl FromStr for LanguageTag {
    type Err = LanguageError;

    fn from_str(text: &str) -> Result<Self, LanguageError> {
        Self::new(text)
    }
}

impl AsRef<str> for LanguageTag {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl PartialEq<str> for LanguageTag {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for LanguageTag {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}
