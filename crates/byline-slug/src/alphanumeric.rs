//! Which characters are letters or digits.

/// Whether Unicode calls the character alphabetic or a number.
///
/// The standard library searches its table of letters from one run to the next, which takes
/// hundreds of steps for a character of an eastern script. Headlines in a script without a scheme
/// ask for every letter, so the long runs of these scripts are looked at first.
pub(crate) fn is_alphanumeric(letter: char) -> bool {
    is_in_long_run(letter) || letter.is_alphanumeric()
}

/// Runs without gaps of Arabic, Devanagari, Bengali, Tamil, Sinhala, Thai, Lao, Tibetan, Burmese,
/// Georgian, Ethiopic, Khmer, Mongolian, kana, Chinese and Hangul.
fn is_in_long_run(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{657}' | '\u{671}'..='\u{6d3}' | '\u{904}'..='\u{93b}'
        | '\u{993}'..='\u{9a8}' | '\u{bae}'..='\u{bb9}' | '\u{d9a}'..='\u{db1}'
        | '\u{e01}'..='\u{e3a}' | '\u{ea7}'..='\u{eb9}' | '\u{f49}'..='\u{f6c}'
        | '\u{1000}'..='\u{1036}' | '\u{10d0}'..='\u{10fa}' | '\u{1200}'..='\u{1248}'
        | '\u{1780}'..='\u{17b3}' | '\u{17b6}'..='\u{17c8}' | '\u{1820}'..='\u{1878}'
        | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_library_says_the_same() {
        for letter in '\0'..=char::MAX {
            assert_eq!(
                is_alphanumeric(letter),
                letter.is_alphanumeric(),
                "{letter:?}"
            );
        }
    }
}
