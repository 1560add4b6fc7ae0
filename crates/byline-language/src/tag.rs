//! The tag, and the grammar that it follows.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use crate::error::LanguageError;

/// A well-formed BCP 47 language tag in canonical case.
///
/// Well-formed is what [RFC 5646, section 2.1] says; whether a subtag is registered is
/// not looked up. Case follows section 2.1.1: `en-Latn-GB`, whatever the input had, and `_`
/// is read as `-`: Open Graph and POSIX write `az_AZ`. Everything else is refused, white space
/// included. Codes that are well formed and mean another language (`iw`, `arm`, `ua`) are kept
/// as they are; `byline_locale::repair` finds the tag that was meant.
///
/// [RFC 5646, section 2.1]: https://www.rfc-editor.org/rfc/rfc5646#section-2.1
///
/// # Examples
///
/// ```
/// use byline_language::LanguageTag;
///
/// let tag: LanguageTag = "ZH-hant-tw".parse()?;
/// assert_eq!(tag.as_str(), "zh-Hant-TW");
/// assert_eq!(tag.language(), "zh");
/// assert_eq!(tag.script(), Some("Hant"));
/// assert_eq!(tag.region(), Some("TW"));
/// # Ok::<(), byline_language::LanguageError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(Cow<'static, str>);

/// Longer texts are refused unread: no tag in use comes near it (RFC 5646, section 4.4.1
/// asks for at least 35).
const LONGEST: usize = 255;

/// Tags of the old registry that do not follow the grammar (RFC 5646, `irregular`).
const IRREGULAR: [&str; 17] = [
    "en-GB-oed",
    "i-ami",
    "i-bnn",
    "i-default",
    "i-enochian",
    "i-hak",
    "i-klingon",
    "i-lux",
    "i-mingo",
    "i-navajo",
    "i-pwn",
    "i-tao",
    "i-tay",
    "i-tsu",
    "sgn-BE-FR",
    "sgn-BE-NL",
    "sgn-CH-DE",
];

impl LanguageTag {
    /// The tag of an undetermined language, `und`.
    pub const UNDETERMINED: Self = Self(Cow::Borrowed("und"));

    /// Reads a tag, and puts its subtags into canonical case.
    ///
    /// # Errors
    ///
    /// Returns [`LanguageError`] with the first subtag that does not fit.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_language::LanguageTag;
    ///
    /// assert_eq!(LanguageTag::new("az_latn_AZ")?, "az-Latn-AZ");
    /// assert!(LanguageTag::new("English, please").is_err());
    /// # Ok::<(), byline_language::LanguageError>(())
    /// ```
    pub fn new(text: &str) -> Result<Self, LanguageError> {
        match irregular(text)? {
            Some(tag) => Ok(Self(Cow::Borrowed(tag))),
            None => {
                check(text)?;
                Ok(Self(Cow::Owned(canonical_case(text))))
            }
        }
    }

    /// A tag that is known to be well formed and in canonical case, without a check: for tables
    /// whose tests read every tag.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_table(tag: &'static str) -> Self {
        Self(Cow::Borrowed(tag))
    }

    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary language subtag, in lower case: `zh` of `zh-Hant-TW`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The script subtag if the tag has one: `Hant` of `zh-Hant-TW`.
    #[must_use]
    pub fn script(&self) -> Option<&str> {
        self.before_extensions()
            .skip(1)
            .find(|part| part.len() == 4 && part.bytes().all(|b| b.is_ascii_alphabetic()))
    }

    /// The region subtag if the tag has one: `TW` of `zh-Hant-TW`.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.before_extensions()
            .skip(1)
            .find(|part| is_region(part))
    }

    /// Whether the language is not named: the primary subtag is `und`.
    #[must_use]
    pub fn is_undetermined(&self) -> bool {
        self.language() == "und"
    }

    fn before_extensions(&self) -> impl Iterator<Item = &str> {
        self.0.split('-').take_while(|part| part.len() > 1)
    }
}

impl FromStr for LanguageTag {
    type Err = LanguageError;

    /// As [`LanguageTag::new`].
    fn from_str(text: &str) -> Result<Self, LanguageError> {
        Self::new(text)
    }
}

/// Checks a tag as [`LanguageTag::new`] does, and returns its primary language subtag in the
/// case of the text. Allocates nothing for a tag without variants and extensions.
///
/// # Errors
///
/// Returns [`LanguageError`] with the first subtag that does not fit.
///
/// # Examples
///
/// ```
/// assert_eq!(byline_language::primary_subtag("ZH-hant-tw")?, "ZH");
/// assert!(byline_language::primary_subtag("English, please").is_err());
/// # Ok::<(), byline_language::LanguageError>(())
/// ```
pub fn primary_subtag(text: &str) -> Result<&str, LanguageError> {
    if irregular(text)?.is_none() {
        check(text)?;
    }
    Ok(text.split(['-', '_']).next().unwrap_or_default())
}

/// The irregular tag that a text is, in canonical case.
fn irregular(text: &str) -> Result<Option<&'static str>, LanguageError> {
    if text.len() > LONGEST {
        return Err(LanguageError::new(text, 0, "at most 255 bytes"));
    }
    let is = |tag: &str| {
        tag.len() == text.len()
            && tag
                .bytes()
                .zip(text.bytes())
                .all(|(tag, byte)| tag.eq_ignore_ascii_case(&byte) || tag == b'-' && byte == b'_')
    };
    Ok(IRREGULAR.into_iter().find(|tag| is(tag)))
}

/// Checks `langtag` and `privateuse` of the grammar.
fn check(text: &str) -> Result<(), LanguageError> {
    let refuse =
        |offset: usize, found: &str, expected| Err(LanguageError::new(found, offset, expected));
    // How far the grammar has come; subtags only ever lead onwards.
    #[derive(PartialEq, PartialOrd, Clone, Copy)]
    enum GrammarState {
        Start,
        Language,
        Extended(u8),
        Script,
        Region,
        Variant,
        Singleton,
        Extension,
        PrivateStart,
        Private,
    }
    let mut place = GrammarState::Start;
    let mut offset = 0;
    let mut seen: Vec<&str> = Vec::new();
    for part in text.split(['-', '_']) {
        let letters = part.bytes().all(|b| b.is_ascii_alphabetic());
        let plain = part.bytes().all(|b| b.is_ascii_alphanumeric());
        let length = part.len();
        if !plain || length == 0 || length > 8 {
            return refuse(offset, part, "a subtag of 1 to 8 ASCII letters and digits");
        }
        place = match place {
            GrammarState::Start if part.eq_ignore_ascii_case("x") => GrammarState::PrivateStart,
            GrammarState::Start if letters && length >= 2 => GrammarState::Language,
            GrammarState::Start => {
                return refuse(offset, part, "a language subtag of 2 to 8 letters");
            }
            GrammarState::PrivateStart | GrammarState::Private => GrammarState::Private,
            GrammarState::Singleton if length == 1 => {
                return refuse(
                    offset,
                    part,
                    "an extension subtag of 2 to 8 letters and digits",
                );
            }
            _ if part.eq_ignore_ascii_case("x") => GrammarState::PrivateStart,
            _ if length == 1 => {
                if seen.iter().any(|known| known.eq_ignore_ascii_case(part)) {
                    return refuse(offset, part, "a singleton that occurs once");
                }
                seen.push(part);
                GrammarState::Singleton
            }
            GrammarState::Singleton | GrammarState::Extension => GrammarState::Extension,
            // After a language of two or three letters.
            GrammarState::Language if letters && length == 3 && offset <= 4 => {
                GrammarState::Extended(1)
            }
            GrammarState::Extended(count @ 1..=2) if letters && length == 3 => {
                GrammarState::Extended(count + 1)
            }
            before if before < GrammarState::Script && letters && length == 4 => {
                GrammarState::Script
            }
            before if before < GrammarState::Region && is_region(part) => GrammarState::Region,
            before if before <= GrammarState::Variant && is_variant(part) => {
                if seen.iter().any(|known| known.eq_ignore_ascii_case(part)) {
                    return refuse(offset, part, "a variant that occurs once");
                }
                seen.push(part);
                GrammarState::Variant
            }
            _ => {
                return refuse(offset, part, "the order of RFC 5646, section 2.1,");
            }
        };
        offset += length + 1;
    }
    if matches!(place, GrammarState::Singleton | GrammarState::PrivateStart) {
        return refuse(text.len(), "", "a subtag after a singleton");
    }
    Ok(())
}

fn is_region(part: &str) -> bool {
    match part.len() {
        2 => part.bytes().all(|b| b.is_ascii_alphabetic()),
        3 => part.bytes().all(|b| b.is_ascii_digit()),
        _ => false,
    }
}

fn is_variant(part: &str) -> bool {
    match part.len() {
        5..=8 => true,
        4 => part.starts_with(|c: char| c.is_ascii_digit()),
        _ => false,
    }
}

/// RFC 5646, section 2.1.1: lower case, but 4 letters in title case and 2 in upper case
/// where they neither begin the tag nor follow a singleton.
fn canonical_case(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut plain = true;
    for (index, part) in text.split(['-', '_']).enumerate() {
        if index > 0 {
            out.push('-');
        }
        let letters = part.bytes().all(|b| b.is_ascii_alphabetic());
        let from = out.len();
        out.push_str(part);
        if let Some(written) = out.get_mut(from..) {
            written.make_ascii_lowercase();
            if index > 0 && plain && letters {
                match part.len() {
                    2 => written.make_ascii_uppercase(),
                    4 => {
                        if let Some(first) = written.get_mut(..1) {
                            first.make_ascii_uppercase();
                        }
                    }
                    _ => {}
                }
            }
        }
        plain &= part.len() > 1;
    }
    out
}

impl TryFrom<&str> for LanguageTag {
    type Error = LanguageError;

    fn try_from(text: &str) -> Result<Self, LanguageError> {
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
