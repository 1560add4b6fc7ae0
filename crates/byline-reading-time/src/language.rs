//! The language of a text, as far as a rate depends on it.

use byline_language::{LanguageError, primary_subtag};

use crate::script::ReadingScript;
use crate::tables::rates::RATES;

/// A language that the tables have, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Language {
    code: Option<&'static str>,
}

/// Codes of languages that the tables have under another code: those that BCP 47 calls
/// deprecated, macrolanguages and their chief members, and languages written alike.
const ALIASES: &[(&str, &str)] = &[
    ("arb", "ar"),
    ("azj", "az"),
    ("cmn", "zh"),
    ("ekk", "et"),
    ("in", "id"),
    ("iw", "he"),
    ("ji", "yi"),
    ("khk", "mn"),
    ("lvs", "lv"),
    ("mo", "ro"),
    ("no", "nb"),
    ("npi", "ne"),
    ("pes", "fa"),
    ("prs", "fa"),
    ("sh", "sr"),
    ("swh", "sw"),
    ("tl", "fil"),
    ("uzn", "uz"),
    ("yue", "zh"),
    ("zsm", "ms"),
];

/// The code of a language that the tables have it under, and the script that the other code
/// implies: `sh` is Serbian in Latin letters, Cantonese is written in traditional characters.
pub(crate) fn canonical(language: &str) -> (&str, Option<&'static str>) {
    let script = if language.eq_ignore_ascii_case("sh") {
        Some("Latn")
    } else if language.eq_ignore_ascii_case("yue") {
        Some("Hant")
    } else {
        None
    };
    let code = ALIASES
        .iter()
        .find(|(alias, _)| alias.eq_ignore_ascii_case(language))
        .map_or(language, |(_, code)| *code);
    (code, script)
}

impl Language {
    pub(crate) fn parse(tag: &str) -> Result<Self, LanguageError> {
        let primary = primary_subtag(tag)?;
        let (code, _) = canonical(primary);
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
    pub(crate) fn script(self) -> ReadingScript {
        RATES
            .iter()
            .find(|(language, _, _)| Some(*language) == self.code)
            .map_or(ReadingScript::Latin, |(_, script, _)| *script)
    }
}
