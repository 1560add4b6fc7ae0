//! What the language of a text decides.

use alloc::borrow::ToOwned as _;

use byline_language::LanguageTag;

use crate::apostrophe::Apostrophes;
use crate::error::SlugError;
use crate::grouping::Grouping;
use crate::scheme::{self, Scheme};
use crate::tables::languages::LANGUAGES;
use crate::tables::registry::{LANGUAGE_SCRIPTS, REGISTERED, SCRIPT_SCHEMES};

/// The defaults of a language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Language {
    /// The tag of the row that names it; `und` of a language without one.
    pub(crate) known_as: &'static str,
    pub(crate) scheme: Scheme,
    pub(crate) apostrophes: Apostrophes,
    pub(crate) grouping: Grouping,
}

impl Language {
    /// The defaults of the longest prefix of the tag that has a row of its own, or else of its
    /// script.
    pub(crate) fn of_tag(text: &str) -> Result<Self, SlugError> {
        let tag = LanguageTag::new(text)?;
        let lower = tag.as_str().to_ascii_lowercase();
        let grouping = Grouping::of_language(&lower);
        if let Some((known_as, scheme, apostrophes)) = row(&lower) {
            return Ok(Self {
                known_as,
                scheme,
                apostrophes,
                grouping,
            });
        }
        if !is_registered(tag.language()) {
            return Err(SlugError::UnknownLanguage {
                tag: text.to_owned(),
            });
        }
        let script = tag.script().unwrap_or_else(|| script_of(tag.language()));
        let Some(name) = value(SCRIPT_SCHEMES, script) else {
            return Err(SlugError::UnknownScript {
                tag: text.to_owned(),
                script: script.to_owned(),
            });
        };
        let Some(scheme) = scheme::find(name) else {
            // The only schemes that are left out.
            return Err(SlugError::MissingFeature {
                tag: text.to_owned(),
                feature: "pinyin",
            });
        };
        Ok(Self {
            known_as: "und",
            scheme,
            apostrophes: Apostrophes::Join,
            grouping,
        })
    }
}

/// The row of the longest prefix of a tag in lower case.
fn row(tag: &str) -> Option<(&'static str, Scheme, Apostrophes)> {
    let mut prefix = tag;
    loop {
        let found = LANGUAGES
            .binary_search_by(|(tag, ..)| (*tag).cmp(prefix))
            .ok();
        if let Some((_, known_as, name, apostrophes)) = found.and_then(|found| LANGUAGES.get(found))
            && let Some(scheme) = scheme::find(name)
        {
            return Some((known_as, scheme, *apostrophes));
        }
        prefix = prefix.rsplit_once('-')?.0;
    }
}

/// Whether a code of two or three letters is in the registry.
fn is_registered(code: &str) -> bool {
    // The codes of two letters come first.
    let first = match code.len() {
        2 => 0,
        3 => 26 * 26,
        _ => return false,
    };
    let number = code.bytes().fold(0, |number, letter| {
        number * 26 + usize::from(letter.to_ascii_lowercase().wrapping_sub(b'a'))
    });
    let number = first + number;
    let bits = REGISTERED.get(number / 64).copied().unwrap_or(0);
    bits >> (number % 64) & 1 == 1
}

/// The script that a registered language is mostly written in.
fn script_of(code: &str) -> &'static str {
    value(LANGUAGE_SCRIPTS, code).unwrap_or("Latn")
}

/// The value of a key in a sorted table.
fn value(table: &'static [(&'static str, &'static str)], key: &str) -> Option<&'static str> {
    let found = table
        .binary_search_by(|(known, _)| (*known).cmp(key))
        .ok()?;
    table.get(found).map(|(_, value)| *value)
}
