//! What the language of a text decides.

use alloc::borrow::ToOwned as _;

use byline_language::LanguageTag;

use crate::apostrophe::Apostrophes;
use crate::error::SlugError;
use crate::grouping::Grouping;
use crate::scheme::{self, Scheme};
use crate::tables::languages::LANGUAGES;
use crate::tables::registry::{LANGUAGE_SCRIPTS, REGISTERED, SCRIPT_SCHEMES};
use crate::tables::symbols::SYMBOLS;

/// Tags that were registered before there were subtags, with the language that the registry prefers
/// now; `und` where it has none.
/// Source: <https://www.iana.org/assignments/language-subtag-registry>, grandfathered tags.
const GRANDFATHERED: &[(&str, &str)] = &[
    ("art-lojban", "jbo"),
    ("i-ami", "ami"),
    ("i-bnn", "bnn"),
    ("i-default", "und"),
    ("i-enochian", "und"),
    ("i-hak", "hak"),
    ("i-klingon", "tlh"),
    ("i-lux", "lb"),
    ("i-mingo", "und"),
    ("i-navajo", "nv"),
    ("i-pwn", "pwn"),
    ("i-tao", "tao"),
    ("i-tay", "tay"),
    ("i-tsu", "tsu"),
];

/// The defaults of a language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Language {
    /// The tag of the row that names it; of a language without one that of its words for symbols, or `und`.
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
        if let Some(preferred) = value(GRANDFATHERED, &lower) {
            return Self::of_tag(preferred);
        }
        let grouping = Grouping::of_language(&lower);
        let unknown_script = |script: &str| SlugError::UnknownScript {
            tag: text.to_owned(),
            script: script.to_owned(),
        };
        if let Some(script) = tag.script()
            && value(SCRIPT_SCHEMES, script).is_none()
        {
            return Err(unknown_script(script));
        }
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
            return Err(unknown_script(script));
        };
        let Some(scheme) = scheme::find(name) else {
            // The only schemes that are left out.
            return Err(SlugError::MissingFeature {
                tag: text.to_owned(),
                feature: "pinyin",
            });
        };
        Ok(Self {
            known_as: symbols_of(tag.language()),
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
    if is_for_private_use(code) {
        return true;
    }
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

/// Whether a code is one of `qaa` to `qtz`, which the registry leaves to private agreement.
fn is_for_private_use(code: &str) -> bool {
    matches!(code.as_bytes(), [b'q', b'a'..=b't', b'a'..=b'z'])
}

/// The script that a registered language is mostly written in.
fn script_of(code: &str) -> &'static str {
    if is_for_private_use(code) {
        return "Zyyy";
    }
    value(LANGUAGE_SCRIPTS, code).unwrap_or("Latn")
}

/// A language as the words for symbols name it; `und` where there are none.
fn symbols_of(code: &str) -> &'static str {
    let found = SYMBOLS.binary_search_by(|(known, _)| (*known).cmp(code));
    let found = found.ok().and_then(|found| SYMBOLS.get(found));
    found.map_or("und", |(language, _)| *language)
}

/// The value of a key in a sorted table.
fn value(table: &'static [(&'static str, &'static str)], key: &str) -> Option<&'static str> {
    let found = table
        .binary_search_by(|(known, _)| (*known).cmp(key))
        .ok()?;
    table.get(found).map(|(_, value)| *value)
}
