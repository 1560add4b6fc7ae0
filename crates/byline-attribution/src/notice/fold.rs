//! Words in the form in which they are compared.
//!
//! The generator of the lexicons includes this very file, so that a word of the data
//! and the same word of a page always fold alike.

/// Folds one character: lower case, without accents, `None` for what carries no letter
/// (hyphens, apostrophes, soft hyphens, combining marks).
///
/// Footers are often typed without the accents of the language (`icerikler`, `istifade`)
/// and the Turkic dotless `ı` cannot be distinguished from `i` once a text is in capitals, so both
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
        point if is_point(point) => None,
        // Small letters of the Cyrillic alphabets that need no table.
        'є' | 'і' | 'ғ' | 'қ' | 'ң' | 'ү' | 'ұ' | 'һ' | 'ә' | 'ө' => Some(c),
        _ => Some(match base(c) {
            same if same == c => base(c.to_lowercase().next().unwrap_or(c)),
            letter => letter,
        }),
    }
}

/// Whether a character is a vowel point or stretches a word, in Hebrew and Arabic: sites write
/// the same words with and without them.
pub(crate) fn is_point(c: char) -> bool {
    matches!(c, '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}' | '\u{5C2}' | '\u{5C4}' | '\u{5C5}'
        | '\u{5C7}' | '\u{5F3}' | '\u{5F4}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// Whether a character belongs to a word: letters and digits of any script, by block
/// rather than by Unicode's tables, which would cost half the time of a page.
pub(crate) fn is_word(c: char) -> bool {
    match c {
        '\0'..='\u{BF}' => c.is_ascii_alphanumeric() || matches!(c, 'ª' | 'µ' | 'º'),
        '\u{3005}'..='\u{3007}' => true,
        // Signs of multiplication and division, Armenian and Arabic punctuation, the Hebrew hyphen,
        // which joins words that stay words, general punctuation
        // and symbols, ideographic punctuation, full-width punctuation.
        '×' | '÷' | '\u{559}'..='\u{55F}' | '\u{589}'..='\u{58F}' | '\u{5BE}' => false,
        '\u{600}'..='\u{61F}' | '\u{66A}'..='\u{66D}' | '\u{6D4}' => false,
        '\u{2000}'..='\u{2BFF}' | '\u{2E00}'..='\u{303F}' | '\u{FE00}'..='\u{FF0F}' => false,
        _ => true,
    }
}

/// Whether a letter is of a script that writes words without spaces between them: Han and kana.
/// Each of them is a word here, and phrases of them are words of the language.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}')
}

/// The letter below the accent, for the letters of our languages. Arabic and Persian letters that
/// keyboards mix up are one.
fn base(c: char) -> char {
    match c {
        'à'..='æ' | 'ā' | 'ă' | 'ą' | 'ạ'..='ặ' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ə' | 'ẹ'..='ệ' => 'e',
        'ğ' | 'ģ' => 'g',
        'ì'..='ï' | 'ĩ' | 'ī' | 'į' | 'ı' | 'ỉ'..='ị' => 'i',
        'ł' | 'ļ' => 'l',
        'ñ' | 'ń' | 'ň' | 'ņ' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' | 'œ' | 'ơ' | 'ọ'..='ợ' => 'o',
        'ř' => 'r',
        'ß' | 'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ů' | 'ű' | 'ų' | 'ư' | 'ụ'..='ự' => 'u',
        'ý' | 'ÿ' | 'ỳ'..='ỹ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ё' => 'е',
        'й' => 'и',
        'ї' => 'і',
        'ў' => 'у',
        'ґ' => 'г',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' | 'ۀ' | 'ۂ' => 'ه',
        c => c,
    }
}

/// The bit of the anchor filter (131,072 bits) that the first four letters of a word lead
/// to; a missing letter is 0.
pub(crate) fn key(letters: [u32; 4]) -> usize {
    let mixed = letters.into_iter().fold(0_u32, |mixed, letter| {
        (mixed ^ letter).wrapping_mul(0x9E37_79B1).rotate_left(13)
    });
    (mixed.wrapping_mul(0x85EB_CA77) >> 15) as usize
}
