//! Words in the form in which they are compared.
//!
//! The generator of the lexicons includes this very file, so that a word of the data
//! and the same word of a page always fold alike.

/// Folds one character: lower case, without accents, `None` for what carries no letter
/// (hyphens, apostrophes, soft hyphens, combining marks).
///
/// Footers are often typed without the accents of the language (`icerikler`, `istifade`)
/// and the Turkic dotless `ı` cannot be told from `i` once a text is in capitals, so both
/// sides lose them. Hyphens and apostrophes fall away because spelling with them varies
/// (`гипер-ссылка`, `обов'язково`, `oʻzbek`).
pub(crate) fn fold(c: char) -> Option<char> {
    match c {
        'a'..='z' | '0'..='9' | 'а'..='и' | 'к'..='я' | 'ა'..='ჰ' | 'ա'..='ֆ' => Some(c),
        'A'..='Z' => Some(c.to_ascii_lowercase()),
        '-' | '\'' | '`' | '\u{AD}' | '\u{2BB}' | '\u{2BC}' | '\u{2B9}' | '\u{300}'..='\u{36F}' => {
            None
        }
        '\u{200B}'..='\u{200D}'
        | '\u{2010}'
        | '\u{2011}'
        | '\u{2018}'
        | '\u{2019}'
        | '\u{2032}' => None,
        _ => Some(base(c.to_lowercase().next().unwrap_or(c))),
    }
}

/// The letter below the accent, for the Latin and Cyrillic letters of our languages.
fn base(c: char) -> char {
    match c {
        'à'..='æ' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ə' => 'e',
        'ğ' | 'ģ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ł' | 'ļ' => 'l',
        'ñ' | 'ń' | 'ň' | 'ņ' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' | 'œ' => 'o',
        'ř' => 'r',
        'ß' | 'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ё' => 'е',
        'й' => 'и',
        'ї' => 'і',
        'ў' => 'у',
        'ґ' => 'г',
        c => c,
    }
}

/// The bit of the anchor filter (65,536 bits) that the first four letters of a word lead
/// to; a missing letter is 0.
pub(crate) fn key(letters: [u32; 4]) -> usize {
    let mixed = letters.into_iter().fold(0_u32, |mixed, letter| {
        (mixed ^ letter).wrapping_mul(0x9E37_79B1).rotate_left(13)
    });
    (mixed.wrapping_mul(0x85EB_CA77) >> 16) as usize
}
