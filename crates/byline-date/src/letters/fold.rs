//! The one spelling under which words of dates are looked up.
//!
//! The generator of the word table reads this file too (`#[path]`), so that the table
//! and the reader can never fold differently.

use alloc::string::String;

/// Lower case, without accents, full stops and invisible characters.
///
/// Newspapers print `MÄR`, `Fevrier` and `KASIM`, keyboards leave out the Arabic hamza
/// and the Devanagari nukta, and a decomposed `é` looks like a composed one. None of
/// these distinguishes two month names of one language (the generator proves it).
pub fn fold_into(folded: &mut String, c: char) {
    if c.is_ascii() {
        if c != '.' {
            folded.push(c.to_ascii_lowercase());
        }
        return;
    }
    if is_folded(c) {
        folded.push(c);
        return;
    }
    for c in c.to_lowercase() {
        match c {
            // Accents by themselves, soft hyphen, joiners, direction marks, tatweel.
            '\u{300}'..='\u{36f}'
            | '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{93c}'
            | '\u{9bc}'
            | '.' => {}
            'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' | 'ă' | 'ą' | 'ā' | 'ạ' | 'ả' => {
                folded.push('a')
            }
            'ç' | 'ć' | 'č' | 'ĉ' | 'ċ' => folded.push('c'),
            'ď' => folded.push('d'),
            'é' | 'è' | 'ê' | 'ë' | 'ę' | 'ě' | 'ē' | 'ė' | 'ẹ' => folded.push('e'),
            'ğ' | 'ģ' | 'ġ' => folded.push('g'),
            'ħ' => folded.push('h'),
            'í' | 'ì' | 'î' | 'ï' | 'į' | 'ī' | 'ı' | 'ị' => folded.push('i'),
            'ķ' => folded.push('k'),
            'ł' | 'ļ' | 'ľ' => folded.push('l'),
            'ñ' | 'ń' | 'ň' | 'ņ' => folded.push('n'),
            'ó' | 'ò' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' | 'ō' | 'ọ' => folded.push('o'),
            'ř' => folded.push('r'),
            'ş' | 'ș' | 'š' | 'ś' | 'ŝ' | 'ṣ' => folded.push('s'),
            'ţ' | 'ț' | 'ť' => folded.push('t'),
            'ú' | 'ù' | 'û' | 'ü' | 'ű' | 'ů' | 'ū' | 'ų' | 'ŭ' | 'ụ' => {
                folded.push('u')
            }
            'ý' | 'ÿ' => folded.push('y'),
            'ž' | 'ź' | 'ż' => folded.push('z'),
            '’' | 'ʼ' | '‘' | 'ʻ' | '՚' => folded.push('\''),
            'ά' => folded.push('α'),
            'έ' => folded.push('ε'),
            'ή' => folded.push('η'),
            'ί' | 'ϊ' | 'ΐ' => folded.push('ι'),
            'ό' => folded.push('ο'),
            'ύ' | 'ϋ' | 'ΰ' => folded.push('υ'),
            'ώ' => folded.push('ω'),
            'ς' => folded.push('σ'),
            'ё' => folded.push('е'),
            'أ' | 'إ' | 'آ' | 'ٱ' => folded.push('ا'),
            'ی' | 'ى' | 'ې' | 'ۍ' => folded.push('ي'),
            'ک' => folded.push('ك'),
            'ة' | 'ۀ' => folded.push('ه'),
            '\u{958}' => folded.push('क'),
            '\u{959}' => folded.push('ख'),
            '\u{95a}' => folded.push('ग'),
            '\u{95b}' => folded.push('ज'),
            '\u{95c}' => folded.push('ड'),
            '\u{95d}' => folded.push('ढ'),
            '\u{95e}' => folded.push('फ'),
            '\u{95f}' => folded.push('य'),
            // Bengali spells its months with the long and with the short vowel.
            '\u{9c0}' => folded.push('\u{9bf}'),
            '\u{9dc}' => folded.push('ড'),
            '\u{9dd}' => folded.push('ঢ'),
            '\u{9df}' => folded.push('য'),
            c => folded.push(c),
        }
    }
}

/// Whether this is a small letter, or one of a script without capitals, in a run of which none is
/// folded: most letters of most texts in Cyrillic, Armenian, Hebrew, Georgian, Thai, kana,
/// Chinese and Hangul.
#[must_use]
pub fn is_folded(c: char) -> bool {
    matches!(c, '\u{430}'..='\u{44f}' | '\u{561}'..='\u{586}' | '\u{5d0}'..='\u{5ea}'
        | '\u{10d0}'..='\u{10fa}' | '\u{e01}'..='\u{e30}' | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}
