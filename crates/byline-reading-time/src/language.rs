//! Language tags, as far as a rate depends on them.

use alloc::boxed::Box;

use crate::script::Script;
use crate::tables::rates::RATES;

/// A language the tables know, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Language {
    code: Option<&'static str>,
}

/// Codes for languages that the tables have under another: what BCP 47 calls deprecated,
/// macrolanguages and their chief members, and the one written like the other.
const ALIASES: &[(&str, &str)] = &[
    ("arb", "ar"),
    ("cmn", "zh"),
    ("in", "id"),
    ("iw", "he"),
    ("ji", "yi"),
    ("mo", "ro"),
    ("no", "nb"),
    ("pes", "fa"),
    ("prs", "fa"),
    ("sh", "sr"),
    ("tl", "fil"),
    ("yue", "zh"),
];

/// The text is not a BCP 47 language tag.
///
/// # Examples
///
/// ```
/// use byline_reading_time::reading_time;
///
/// let error = reading_time("Külək", "az_AZ").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "expected a BCP 47 language tag such as \"az\" or \"pt-BR\", found \"az_AZ\"",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected a BCP 47 language tag such as \"az\" or \"pt-BR\", found {tag:?}")]
pub struct LanguageError {
    tag: Box<str>,
}

impl Language {
    pub(crate) fn parse(tag: &str) -> Result<Self, LanguageError> {
        if !is_well_formed(tag) {
            // A whole article passed by mistake must not become the message.
            let shown = tag.char_indices().nth(40).map_or(tag.len(), |(end, _)| end);
            return Err(LanguageError {
                tag: tag.get(..shown).unwrap_or_default().into(),
            });
        }
        let primary = tag.split('-').next().unwrap_or_default();
        let is_alias = |alias: &&(&str, &str)| alias.0.eq_ignore_ascii_case(primary);
        let code = ALIASES
            .iter()
            .find(is_alias)
            .map_or(primary, |alias| alias.1);
        let known = RATES
            .iter()
            .map(|(language, _, _)| *language)
            .find(|language| language.eq_ignore_ascii_case(code));
        Ok(Self { code: known })
    }

    pub(crate) fn code(self) -> Option<&'static str> {
        self.code
    }

    /// A script the language is written in.
    pub(crate) fn script(self) -> Script {
        RATES
            .iter()
            .find(|(language, _, _)| Some(*language) == self.code)
            .map_or(Script::Latin, |(_, script, _)| *script)
    }
}

/// RFC 5646, section 2.1, but for the registry: subtags of 1 to 8 letters and digits, the
/// first of them a language of letters, or `x` or `i` before others.
fn is_well_formed(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let first = subtags.next().unwrap_or_default();
    let is_language =
        (2..=8).contains(&first.len()) && first.bytes().all(|b| b.is_ascii_alphabetic());
    let is_special = matches!(first, "x" | "X" | "i" | "I") && tag.len() > 2;
    let is_subtag = |subtag: &str| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    (is_language || is_special) && subtags.all(is_subtag)
}
