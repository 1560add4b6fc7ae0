//! Creative Commons licences in a sentence.

use super::token::{Token, TokenKind};
use crate::licence::CreativeCommons;

/// The version that is written behind the name of a licence: "4.0".
pub(crate) fn version_in(list: &[Token]) -> Option<(u8, u8)> {
    let number = |token: &Token| match token.kind {
        TokenKind::Number { value, .. } => u8::try_from(value).ok(),
        _ => None,
    };
    list.windows(2).find_map(|pair| match pair {
        [major, minor] if major.span.end + 1 == minor.span.start => {
            Some((number(major)?, number(minor)?))
        }
        _ => None,
    })
}

/// The licence that the folded words of a sentence name; `None` for a dedication to the
/// public domain, which demands nothing.
pub(crate) fn read(words: &str) -> Option<CreativeCommons> {
    let has = |names: &[&str]| names.iter().any(|name| words.contains(name));
    if has(&["cc0", "publicdomain", "zerolicense"]) {
        return None;
    }
    Some(CreativeCommons {
        attribution: true,
        noncommercial: has(&[
            "noncommercial",
            "bync",
            "nichtkommerziell",
            "nocomercial",
            "noncommerciale",
            "pasdutilisationcommerciale",
            "некоммерческая",
            "некомерційна",
            "uzycieniekomercyjne",
        ]),
        no_derivatives: has(&[
            "noderiv",
            "ncnd",
            "bynd",
            "keinebearbeitung",
            "sinobraderivada",
            "sinderivad",
            "nonopereder",
            "pasdemodification",
            "безпроизводных",
            "безпохідних",
            "bezutworowzaleznych",
        ]),
        share_alike: has(&[
            "sharealike",
            "bysa",
            "ncsa",
            "weitergabeuntergleichen",
            "compartirigual",
            "condividiallostessomodo",
            "partagedanslesmemes",
            "сохранениемусловий",
            "поширення",
            "natychsamychwarunkach",
        ]),
        version: None,
    })
}
