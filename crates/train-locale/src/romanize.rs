//! The other script of a language that is written in two, letter by letter.

use crate::Result;
use crate::{serbian, yiddish};

/// Writes `text` in another script; a name of several schemes picks one by `choice`.
pub(crate) fn rewrite(scheme: &str, text: &str, choice: usize) -> Result<String> {
    if scheme == "uz-cyrl" {
        return Ok(uzbek_in_cyrillic(text));
    }
    if scheme == "yi" {
        return Ok(yiddish::from_german(text, choice));
    }
    let tables: &[&[(char, &str)]] = match scheme {
        "sr-latn" => &[serbian::LETTERS],
        "ckb-old" => &[SORANI_OLD, SORANI_OLD_ARABIC],
        "az-cyrl" => &[AZERBAIJANI],
        "ru-latn" => &[RUSSIAN_BGN, RUSSIAN_PASSPORT, RUSSIAN_CHAT],
        "hy-latn" => &[ARMENIAN, ARMENIAN_CHAT],
        _ => return Err(format!("no scheme is called {scheme}")),
    };
    let table = tables[choice % tables.len()];
    let mut out = String::new();
    for c in text.chars() {
        match table.iter().find(|(from, _)| *from == c) {
            Some((_, to)) => out.push_str(to),
            None => out.push(c),
        }
    }
    Ok(out)
}

/// The Azerbaijani Cyrillic alphabet of 1958.
const AZERBAIJANI: &[(char, &str)] = &[
    ('a', "а"),
    ('b', "б"),
    ('c', "ҹ"),
    ('ç', "ч"),
    ('d', "д"),
    ('e', "е"),
    ('ə', "ә"),
    ('f', "ф"),
    ('g', "ҝ"),
    ('ğ', "ғ"),
    ('h', "һ"),
    ('x', "х"),
    ('ı', "ы"),
    ('i', "и"),
    ('j', "ж"),
    ('k', "к"),
    ('q', "г"),
    ('l', "л"),
    ('m', "м"),
    ('n', "н"),
    ('o', "о"),
    ('ö', "ө"),
    ('p', "п"),
    ('r', "р"),
    ('s', "с"),
    ('ş', "ш"),
    ('t', "т"),
    ('u', "у"),
    ('ü', "ү"),
    ('v', "в"),
    ('y', "ј"),
    ('z', "з"),
];

/// Sorani before Unicode had its letters: heh and a non-joiner for ae (U+06D5).
const SORANI_OLD: &[(char, &str)] = &[('ە', "ه\u{200C}")];

/// The same, typed with an Arabic keyboard.
const SORANI_OLD_ARABIC: &[(char, &str)] = &[('ە', "ه\u{200C}"), ('ک', "ك"), ('ی', "ى")];

/// BGN/PCGN 1947.
const RUSSIAN_BGN: &[(char, &str)] = &[
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('е', "e"),
    ('ё', "yo"),
    ('ж', "zh"),
    ('з', "z"),
    ('и', "i"),
    ('й', "y"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "kh"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "shch"),
    ('ъ', ""),
    ('ы', "y"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "yu"),
    ('я', "ya"),
];

/// ICAO Doc 9303, as in Russian passports.
const RUSSIAN_PASSPORT: &[(char, &str)] = &[
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('е', "e"),
    ('ё', "e"),
    ('ж', "zh"),
    ('з', "z"),
    ('и', "i"),
    ('й', "i"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "kh"),
    ('ц', "ts"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "shch"),
    ('ъ', "ie"),
    ('ы', "y"),
    ('ь', ""),
    ('э', "e"),
    ('ю', "iu"),
    ('я', "ia"),
];

/// What people type where there is no Cyrillic keyboard.
const RUSSIAN_CHAT: &[(char, &str)] = &[
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('е', "e"),
    ('ё', "e"),
    ('ж', "j"),
    ('з', "z"),
    ('и', "i"),
    ('й', "j"),
    ('к', "k"),
    ('л', "l"),
    ('м', "m"),
    ('н', "n"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "h"),
    ('ц', "c"),
    ('ч', "ch"),
    ('ш', "sh"),
    ('щ', "sch"),
    ('ъ', ""),
    ('ы', "y"),
    ('ь', "'"),
    ('э', "e"),
    ('ю', "ju"),
    ('я', "ja"),
];

/// BGN/PCGN 1981.
const ARMENIAN: &[(char, &str)] = &[
    ('ա', "a"),
    ('բ', "b"),
    ('գ', "g"),
    ('դ', "d"),
    ('ե', "e"),
    ('զ', "z"),
    ('է', "e"),
    ('ը', "y"),
    ('թ', "t"),
    ('ժ', "zh"),
    ('ի', "i"),
    ('լ', "l"),
    ('խ', "kh"),
    ('ծ', "ts"),
    ('կ', "k"),
    ('հ', "h"),
    ('ձ', "dz"),
    ('ղ', "gh"),
    ('ճ', "ch"),
    ('մ', "m"),
    ('յ', "y"),
    ('ն', "n"),
    ('շ', "sh"),
    ('ո', "o"),
    ('չ', "ch"),
    ('պ', "p"),
    ('ջ', "j"),
    ('ռ', "rr"),
    ('ս', "s"),
    ('վ', "v"),
    ('տ', "t"),
    ('ր', "r"),
    ('ց', "ts"),
    ('ւ', "u"),
    ('փ', "p"),
    ('ք', "k"),
    ('և', "ev"),
    ('օ', "o"),
    ('ֆ', "f"),
];

/// What people type where there is no Armenian keyboard.
const ARMENIAN_CHAT: &[(char, &str)] = &[
    ('ա', "a"),
    ('բ', "b"),
    ('գ', "g"),
    ('դ', "d"),
    ('ե', "e"),
    ('զ', "z"),
    ('է', "e"),
    ('ը', "@"),
    ('թ', "t"),
    ('ժ', "j"),
    ('ի', "i"),
    ('լ', "l"),
    ('խ', "x"),
    ('ծ', "c"),
    ('կ', "k"),
    ('հ', "h"),
    ('ձ', "dz"),
    ('ղ', "x"),
    ('ճ', "ch"),
    ('մ', "m"),
    ('յ', "y"),
    ('ն', "n"),
    ('շ', "sh"),
    ('ո', "o"),
    ('չ', "ch"),
    ('պ', "p"),
    ('ջ', "j"),
    ('ռ', "r"),
    ('ս', "s"),
    ('վ', "v"),
    ('տ', "t"),
    ('ր', "r"),
    ('ց', "c"),
    ('ւ', "u"),
    ('փ', "p"),
    ('ք', "q"),
    ('և', "ev"),
    ('օ', "o"),
    ('ֆ', "f"),
];

/// Uzbek of the Latin alphabet of 1995 in the Cyrillic one, by the law's table of both; folded to lower case.
fn uzbek_in_cyrillic(text: &str) -> String {
    let plain: String = text
        .chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ʻ' | 'ʼ' | '‘' | '’' | '`' => '\'',
            c => c,
        })
        .collect();
    let mut out = String::with_capacity(plain.len() * 2);
    let mut rest = plain.as_str();
    let mut begins_word = true;
    while let Some(next) = rest.chars().next() {
        let pair = UZBEK
            .iter()
            .find(|(latin, _)| rest.starts_with(latin))
            .copied();
        let (latin, cyrillic) = match pair {
            Some(("e", _)) if begins_word => ("e", "э"),
            Some(pair) => pair,
            None => {
                out.push(next);
                begins_word = true;
                rest = &rest[next.len_utf8()..];
                continue;
            }
        };
        out.push_str(cyrillic);
        begins_word = false;
        rest = &rest[latin.len()..];
    }
    out
}

/// Longer letters first.
const UZBEK: [(&str, &str); 34] = [
    ("yo'", "йў"),
    ("o'", "ў"),
    ("g'", "ғ"),
    ("sh", "ш"),
    ("ch", "ч"),
    ("ya", "я"),
    ("yo", "ё"),
    ("yu", "ю"),
    ("ye", "е"),
    ("a", "а"),
    ("b", "б"),
    ("d", "д"),
    ("e", "е"),
    ("f", "ф"),
    ("g", "г"),
    ("h", "ҳ"),
    ("i", "и"),
    ("j", "ж"),
    ("k", "к"),
    ("l", "л"),
    ("m", "м"),
    ("n", "н"),
    ("o", "о"),
    ("p", "п"),
    ("q", "қ"),
    ("r", "р"),
    ("s", "с"),
    ("t", "т"),
    ("u", "у"),
    ("v", "в"),
    ("x", "х"),
    ("y", "й"),
    ("z", "з"),
    ("'", "ъ"),
];
