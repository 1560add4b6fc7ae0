//! Latin letters as they are typed by those whose keyboard has no accents.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::letters::fold;
use crate::tables::letters::COMPOSED;

/// What a letter is composed from; that may be composed itself, as in Vietnamese.
static BASES: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    COMPOSED
        .iter()
        .map(|(base, _, composed)| (*composed, *base))
        .collect()
});

/// Letters with a stroke and ligatures have no decomposition.
const BARE: [(char, &str); 9] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('ð', "d"),
    ('ø', "o"),
    ('đ', "d"),
    ('ħ', "h"),
    ('ı', "i"),
    ('ł', "l"),
    ('œ', "oe"),
];

fn is_latin(letter: char) -> bool {
    matches!(letter, '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

/// A word without the accents of its Latin letters.
pub(crate) fn without(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for letter in word.chars() {
        let mut letter = fold(letter);
        if is_latin(letter) {
            while let Some(base) = BASES.get(&letter) {
                letter = *base;
            }
        }
        match BARE.iter().find(|(known, _)| *known == letter) {
            Some((_, bare)) => out.push_str(bare),
            None => out.push(letter),
        }
    }
    out
}
