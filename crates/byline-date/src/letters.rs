//! Letters and digits of the scripts that newspapers print, and the one spelling under which
//! words are looked up.
//!
//! Shared with `byline-page`, and no part of the public API.
//!
//! Unicode's table of letters is searched from one run to the next, which takes thousands of
//! steps for a Georgian or Chinese character; most letters are in a few runs without gaps.

mod fold;
mod zeros;

pub use fold::{fold_into, is_folded};
use zeros::ZEROS;

/// Whether Unicode calls the character alphabetic.
#[must_use]
pub fn is_alphabetic(c: char) -> bool {
    is_common(c) || c.is_alphabetic()
}

/// Whether Unicode calls the character alphabetic or a number.
#[must_use]
pub fn is_alphanumeric(c: char) -> bool {
    is_common(c) || c.is_alphanumeric()
}

/// Runs of Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Devanagari, Bengali, Thai,
/// Georgian, kana, Chinese and Hangul.
fn is_common(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}'
        | '\u{f8}'..='\u{2c1}' | '\u{3a3}'..='\u{3f5}' | '\u{400}'..='\u{481}'
        | '\u{48a}'..='\u{52f}' | '\u{531}'..='\u{556}' | '\u{560}'..='\u{588}'
        | '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}' | '\u{671}'..='\u{6d3}'
        | '\u{904}'..='\u{93b}' | '\u{993}'..='\u{9a8}' | '\u{e01}'..='\u{e3a}'
        | '\u{10d0}'..='\u{10fa}' | '\u{1e00}'..='\u{1f15}' | '\u{3041}'..='\u{3096}'
        | '\u{30a1}'..='\u{30fa}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7a3}')
}

/// Letters, and the marks that are written on them.
#[must_use]
pub fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    // Vowel signs and viramas of Indic scripts are not letters to Unicode, but parts of words.
    (is_alphabetic(c) && digit_of(c).is_none())
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{5f3}')
        || (matches!(c, '\u{900}'..='\u{dff}' | '\u{e31}'..='\u{e4e}' | '\u{eb1}'..='\u{ece}' | '\u{102b}'..='\u{103e}' | '\u{17b4}'..='\u{17d3}')
            && !c.is_whitespace()
            && digit_of(c).is_none()
            && !matches!(c, '\u{964}' | '\u{965}'))
}

/// The value of a decimal digit of any script.
#[must_use]
pub fn digit_of(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    // Between two of them are most scripts, and no digits: a search would take longer than all else.
    if matches!(c, '\u{80}'..='\u{65f}' | '\u{109a}'..='\u{17df}' | '\u{1c5a}'..='\u{a61f}'
        | '\u{abfa}'..='\u{ff0f}')
    {
        return None;
    }
    let code = u32::from(c);
    let index = ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?;
    let value = code - ZEROS.get(index)?;
    (value < 10).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_letters_are_small_or_have_no_case() {
        for c in ('\0'..=char::MAX).filter(|c| is_folded(*c)) {
            assert!(
                c.to_lowercase().eq([c]) && is_alphanumeric(c) && is_letter(c),
                "{c:?}"
            );
            assert!(!"ςёϊ".contains(c), "{c:?}");
        }
    }

    #[test]
    fn digits_are_those_of_every_script() {
        let is_in_set = |c: char| {
            ZEROS
                .iter()
                .any(|zero| (*zero..zero + 10).contains(&c.into()))
        };
        for c in '\0'..=char::MAX {
            assert_eq!(digit_of(c).is_some(), is_in_set(c), "{c:?}");
        }
        assert!("7४٤᪉߉".chars().filter_map(digit_of).eq([7, 4, 4, 9, 9]));
    }

    #[test]
    fn unicode_says_the_same() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_alphabetic(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
        }
    }
}
