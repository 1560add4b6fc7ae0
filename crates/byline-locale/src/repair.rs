//! Language codes as met in the wild, and the BCP 47 tag that was meant.

use std::collections::BTreeSet;

use core::fmt;

use crate::tables::iso639::ISO639;
use crate::tables::wild_codes::WILD_CODES;
use byline_language::{LanguageError, LanguageTag};

/// What kind of slip a wild code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wild {
    Country,
    Twin,
    Withdrawn,
    Macro,
}

impl Wild {
    /// Whether the code is a country's too.
    pub(crate) fn is_country(self) -> bool {
        matches!(self, Self::Country | Self::Twin)
    }
}

/// Something that was put right in a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CodeRepair {
    /// White space around it, or `_` between subtags, as in `az_AZ`; also what POSIX adds: `.UTF-8`, `@euro`.
    Spelling,
    /// Upper and lower case, as in `EN-us`.
    Case,
    /// A country was named where its language was meant, as `ua` for Ukrainian.
    Country,
    /// A three-letter code where BCP 47 wants the two-letter one, as `arm` or `hye` for `hy`.
    LongCode,
    /// A code withdrawn from ISO 639, as `iw` for `he`.
    Withdrawn,
    /// A code of several languages where one is written, as `no` for `nb`.
    Macrolanguage,
    /// The script was added that a region of Chinese implies, as `zh-TW` is `zh-Hant-TW`.
    ChineseScript,
}

/// A tag, and what had to be put right to get it.
///
/// # Examples
///
/// ```
/// use byline_locale::{CodeRepair, repair};
///
/// let armenian = repair("arm")?;
/// assert_eq!(armenian.tag().as_str(), "hy");
/// assert_eq!(armenian.repairs(), [CodeRepair::LongCode]);
/// assert!(repair("en-GB")?.repairs().is_empty());
/// # Ok::<(), byline_locale::CodeRepairError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repaired {
    tag: LanguageTag,
    repairs: Vec<CodeRepair>,
    country: Option<LanguageTag>,
}

impl Repaired {
    /// The tag that was meant.
    #[must_use]
    pub fn tag(&self) -> &LanguageTag {
        &self.tag
    }

    /// The tag that was meant, by value.
    #[must_use]
    pub fn into_tag(self) -> LanguageTag {
        self.tag
    }

    /// What was put right, in the order it was done; empty for a tag that was right.
    #[must_use]
    pub fn repairs(&self) -> &[CodeRepair] {
        &self.repairs
    }

    /// The other language that the code could mean, if it names a country as well.
    ///
    /// `se` is Northern Sami, but a site may mean Sweden, and so Swedish. The code is
    /// left as it is; [`repair_among`] decides by the other codes of the site.
    #[must_use]
    pub fn alternative(&self) -> Option<&LanguageTag> {
        self.country.as_ref()
    }
}

/// Why a code cannot be made a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code:?} is no language code: {kind}")]
pub struct CodeRepairError {
    code: String,
    kind: CodeRepairErrorKind,
}

impl CodeRepairError {
    /// The code as it was given, at most 40 characters of it.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// What was wrong with it.
    #[must_use]
    pub fn kind(&self) -> &CodeRepairErrorKind {
        &self.kind
    }
}

/// What was wrong with a code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CodeRepairErrorKind {
    /// It does not follow the grammar of BCP 47.
    Malformed(LanguageError),
    /// Two letters that ISO 639-1 gives to no language, and no country's slip is known.
    Unassigned,
}

impl fmt::Display for CodeRepairErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(error) => error.fmt(f),
            Self::Unassigned => f.write_str("expected a language of ISO 639-1"),
        }
    }
}

/// Makes a BCP 47 tag of a code as met in the wild, and says what had to be put right.
///
/// Known are: underscores and POSIX suffixes (`az_AZ.UTF-8`), country codes in place of
/// languages (`ua cz jp kz cn gr dk by ge`), three-letter codes of ISO 639-2 (`arm`,
/// `hye`, `ger`), withdrawn codes (`iw in ji mo`), `no` and `sh`, the scripts that the regions of
/// Chinese imply. A code that names a language *and* a country (`se`, `ee`, `am`) is
/// taken for the language.
///
/// # Errors
///
/// Returns [`CodeRepairError`] if the code does not follow the grammar of RFC 5646 even so,
/// or if it has two letters that belong to no language.
///
/// # Examples
///
/// ```
/// use byline_locale::repair;
///
/// for (code, tag) in [("ua", "uk"), ("az_AZ", "az-AZ"), ("iw", "he"), ("zh-TW", "zh-Hant-TW")] {
///     assert_eq!(repair(code)?.tag().as_str(), tag);
/// }
/// assert!(repair("english, please").is_err());
/// # Ok::<(), byline_locale::CodeRepairError>(())
/// ```
pub fn repair(code: &str) -> Result<Repaired, CodeRepairError> {
    repair_among(code, &[])
}

/// As [`repair()`], with the other codes that the same site uses.
///
/// A site that writes `dk` for Danish or `ua` for Ukrainian names countries, so its `se`
/// is Swedish and its `am` Armenian; and a site that has `se` beside `sv` means Northern Sami.
///
/// # Errors
///
/// As [`repair()`].
///
/// # Examples
///
/// ```
/// use byline_locale::repair_among;
///
/// assert_eq!(repair_among("se", &["dk", "no", "fi"])?.tag().as_str(), "sv");
/// assert_eq!(repair_among("se", &["sv", "fi"])?.tag().as_str(), "se");
/// # Ok::<(), byline_locale::CodeRepairError>(())
/// ```
pub fn repair_among(code: &str, site: &[&str]) -> Result<Repaired, CodeRepairError> {
    repair_where(code, |tag| {
        names_countries(site) && !site.iter().any(|other| other.eq_ignore_ascii_case(tag))
    })
}

/// Repairs each code of a site in the light of all of them, as [`repair_among`] does; codes
/// that cannot be a language are left out.
pub(crate) fn repair_all(codes: &[&str]) -> Vec<Repaired> {
    let names_countries = names_countries(codes);
    let listed: BTreeSet<String> = codes.iter().map(|code| code.to_ascii_lowercase()).collect();
    let is_country = |tag: &str| names_countries && !listed.contains(&tag.to_ascii_lowercase());
    codes
        .iter()
        .filter_map(|code| repair_where(code, is_country).ok())
        .collect()
}

/// Repairs a code; where it is a language as well as the country of another, `is_country` tells
/// for the tag of the other whether the country is meant.
fn repair_where(
    code: &str,
    is_country: impl Fn(&str) -> bool,
) -> Result<Repaired, CodeRepairError> {
    let refuse = |kind| CodeRepairError {
        code: code.chars().take(40).collect(),
        kind,
    };
    let mut repairs = Vec::new();
    let spelled = respell(code);
    if spelled != code {
        repairs.push(CodeRepair::Spelling);
    }
    let tag: LanguageTag = spelled
        .parse()
        .map_err(|error| refuse(CodeRepairErrorKind::Malformed(error)))?;
    if tag.as_str() != spelled {
        repairs.push(CodeRepair::Case);
    }
    let language = tag.language();
    let rest = tag.as_str().get(language.len()..).unwrap_or_default();
    let mut country = None;
    let mut meant = language;
    match wild(language) {
        Some((tag, Wild::Twin)) => {
            if is_country(tag) {
                meant = tag;
                repairs.push(CodeRepair::Country);
            } else if rest.is_empty() {
                country = Some(LanguageTag::of_table(tag));
            }
        }
        Some((tag, wild)) => {
            meant = tag;
            repairs.push(match wild {
                Wild::Withdrawn => CodeRepair::Withdrawn,
                Wild::Macro => CodeRepair::Macrolanguage,
                Wild::Country | Wild::Twin => CodeRepair::Country,
            });
        }
        None if language.len() == 3 => {
            if let Some(short) = two_letters(language) {
                meant = short;
                repairs.push(CodeRepair::LongCode);
                // `nor` is `no`, and `no` is `nb`.
                if let Some((tag, wild)) = wild(short)
                    && wild == Wild::Macro
                {
                    meant = tag;
                    repairs.push(CodeRepair::Macrolanguage);
                }
            }
        }
        None if language.len() == 2 && !is_assigned(language) => {
            return Err(refuse(CodeRepairErrorKind::Unassigned));
        }
        None => {}
    }
    let mut text = meant.to_owned();
    if meant.contains('-') && tag.script().is_some() {
        // The tag has a script of its own.
        text = meant.split('-').next().unwrap_or_default().to_owned();
    }
    if text == "zh" && tag.script().is_none() {
        let script = match tag.region() {
            Some("CN" | "SG") => "-Hans",
            Some("TW" | "HK" | "MO") => "-Hant",
            _ => "",
        };
        if !script.is_empty() {
            text.push_str(script);
            repairs.push(CodeRepair::ChineseScript);
        }
    }
    text.push_str(rest);
    let tag = text
        .parse()
        .map_err(|error| refuse(CodeRepairErrorKind::Malformed(error)))?;
    Ok(Repaired {
        tag,
        repairs,
        country,
    })
}

/// Hyphens for underscores, nothing around, no encoding or modifier of POSIX behind.
fn respell(code: &str) -> String {
    let code = code.trim();
    let end = code.find(['.', '@']).unwrap_or(code.len());
    code.get(..end).unwrap_or_default().replace('_', "-")
}

fn wild(language: &str) -> Option<(&'static str, Wild)> {
    let at = WILD_CODES
        .binary_search_by_key(&language, |(code, ..)| code)
        .ok()?;
    WILD_CODES.get(at).map(|(_, tag, wild)| (*tag, *wild))
}

/// Whether a code among these can only be a country's.
fn names_countries(site: &[&str]) -> bool {
    site.iter()
        .any(|code| matches!(wild(&code.to_ascii_lowercase()), Some((_, Wild::Country))))
}

fn two_letters(language: &str) -> Option<&'static str> {
    let at = ISO639
        .binary_search_by_key(&language, |(three, _)| three)
        .ok()?;
    ISO639.get(at).map(|(_, two)| *two)
}

fn is_assigned(language: &str) -> bool {
    ISO639.iter().any(|(_, two)| *two == language)
}
