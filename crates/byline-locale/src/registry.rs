//! What the registry of subtags and CLDR say of codes: preferred forms, regions, variants.

use crate::tables::aliases::ALIASES;
use crate::tables::regions::REGIONS;
use crate::tables::subtags::{EXTENDED, VARIANTS};
use crate::tables::wild_codes::WILD_CODES;

/// Why another form of a code is preferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Alias {
    /// A three-letter code of a language that has a two-letter one.
    Long,
    /// Deprecated in the registry.
    Deprecated,
    /// A language of a macrolanguage, written by the code of the macrolanguage.
    Individual,
}

/// The preferred form of a code or a whole tag, which must be in lower case.
pub(crate) fn alias(code: &str) -> Option<(&'static str, Alias)> {
    let at = ALIASES
        .binary_search_by_key(&code, |(known, ..)| known)
        .ok()?;
    ALIASES.get(at).map(|(_, tag, alias)| (*tag, *alias))
}

/// Whether a code of two letters is a language of ISO 639-1.
pub(crate) fn is_two_letter_language(code: &str) -> bool {
    code.len() == 2 && (alias(code).is_some() || ALIASES.iter().any(|(_, tag, _)| *tag == code))
}

/// A region, as the table has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Region {
    /// A region by its code; its main languages, by number of speakers, with a space between them.
    Current(&'static str),
    /// Another code for this region.
    Renamed(&'static str),
}

/// What is known of a region by a code in upper case.
pub(crate) fn region(code: &str) -> Option<Region> {
    let at = REGIONS
        .binary_search_by_key(&code, |(known, _)| known)
        .ok()?;
    let (_, value) = REGIONS.get(at)?;
    Some(match value.strip_prefix('=') {
        Some(meant) => Region::Renamed(meant),
        None => Region::Current(value),
    })
}

/// Whether a language, by its code in lower case, is a main language of a region.
pub(crate) fn is_spoken_in(language: &str, region_code: &str) -> bool {
    let language = alias(language).map_or(language, |(preferred, _)| preferred);
    match region(region_code) {
        Some(Region::Current(languages)) => languages.split(' ').any(|one| one == language),
        Some(Region::Renamed(meant)) => is_spoken_in(language, meant),
        None => false,
    }
}

/// The only main language of a region.
pub(crate) fn only_language(region_code: &str) -> Option<&'static str> {
    match region(region_code)? {
        Region::Current(languages) if !languages.contains([' ', '-']) => Some(languages),
        _ => None,
    }
}

/// Whether an extended language subtag may follow a language.
pub(crate) fn is_extended(subtag: &str, language: &str) -> bool {
    EXTENDED.binary_search(&(subtag, language)).is_ok()
}

/// Whether a variant subtag, in lower case, is registered.
pub(crate) fn is_variant(subtag: &str) -> bool {
    VARIANTS.binary_search(&subtag).is_ok()
}

/// What kind of slip a code is that is not an alias of the registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wild {
    Country,
    Twin,
    Withdrawn,
    Macro,
    Windows,
    /// The beginning of a language's name in English.
    Name,
}

impl Wild {
    /// Whether the code is a country's too.
    pub(crate) fn is_country(self) -> bool {
        matches!(self, Self::Country | Self::Twin)
    }
}

/// The meaning of a code, in lower case, that is an alias of something else.
pub(crate) fn wild(code: &str) -> Option<(&'static str, Wild)> {
    let at = WILD_CODES
        .binary_search_by_key(&code, |(known, ..)| known)
        .ok()?;
    WILD_CODES.get(at).map(|(_, tag, wild)| (*tag, *wild))
}
