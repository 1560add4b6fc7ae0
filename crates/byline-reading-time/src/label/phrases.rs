//! What a language says of reading times.

use byline_language::{LanguageError, LanguageTag};

use crate::language::canonical;
use crate::tables::labels::{ENGLISH, LABELS, REGIONS};

/// What a locale says of reading times.
#[derive(Debug)]
pub(crate) struct Phrases {
    /// The script it is written in, by its four-letter code.
    pub(crate) script: &'static str,
    /// The zero of the digits of numbers.
    pub(crate) digits: char,
    /// The zero of the digits of the script.
    pub(crate) native: char,
    /// Between the ends of a range.
    pub(crate) range: &'static str,
    /// The short label, with `{t}` for the time.
    pub(crate) read: &'static str,
    pub(crate) less: &'static str,
    /// The beginning of the long label, with its colon.
    pub(crate) title: &'static str,
    pub(crate) short: Units,
    pub(crate) long: Units,
}

/// Hours and minutes, by plural category, with `{n}` for the number.
#[derive(Debug)]
pub(crate) struct Units {
    pub(crate) hours: [&'static str; 6],
    pub(crate) between: &'static str,
    pub(crate) minutes: [&'static str; 6],
}

/// A region whose labels are those of another locale, or have other digits.
#[derive(Debug)]
pub(crate) struct Region {
    pub(crate) language: &'static str,
    pub(crate) region: &'static str,
    pub(crate) locale: &'static str,
    pub(crate) has_native_digits: bool,
}

/// The phrases for a language tag.
pub(super) struct FoundPhrases {
    pub(super) locale: &'static str,
    pub(super) phrases: &'static Phrases,
    pub(super) zero: char,
}

/// Finds the phrases of a tag: those of its language in its script, and of its region where
/// that differs; English where there are none.
///
/// As in CLDR, a script that is asked for is kept: labels in another script of the language
/// could not be read.
pub(super) fn find(tag: &str) -> Result<FoundPhrases, LanguageError> {
    let tag = LanguageTag::new(tag)?;
    let (language, implied) = canonical(tag.language());
    let region = tag.region().and_then(|region| {
        REGIONS
            .iter()
            .find(|row| row.language == language && row.region == region)
    });
    let found = match tag.script().or(implied) {
        Some(script) => region
            .and_then(|region| row(region.locale))
            .filter(|(_, phrases)| phrases.script == script)
            .or_else(|| with_script(language, script)),
        None => region
            .and_then(|region| row(region.locale))
            .or_else(|| row(language)),
    };
    let (locale, phrases) = found.unwrap_or(("en", &ENGLISH));
    let has_native_digits =
        region.is_some_and(|region| region.has_native_digits && region.locale == locale);
    let zero = if has_native_digits {
        phrases.native
    } else {
        phrases.digits
    };
    Ok(FoundPhrases {
        locale,
        phrases,
        zero,
    })
}

fn with_script(language: &str, script: &str) -> Option<(&'static str, &'static Phrases)> {
    let own = LABELS
        .iter()
        .find(|(locale, _)| locale.split_once('-') == Some((language, script)));
    match own {
        Some((locale, phrases)) => Some((locale, phrases)),
        None => row(language).filter(|(_, phrases)| phrases.script == script),
    }
}

fn row(locale: &str) -> Option<(&'static str, &'static Phrases)> {
    let place = LABELS
        .binary_search_by_key(&locale, |(locale, _)| *locale)
        .ok()?;
    LABELS
        .get(place)
        .map(|(locale, phrases)| (*locale, phrases))
}
