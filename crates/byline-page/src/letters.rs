//! Letters of the scripts that newspapers print.
//!
//! Unicode's table of letters is searched from one run to the next, which takes thousands of
//! steps for a Georgian or Chinese character; most letters stand in a few runs without gaps.

/// Whether Unicode calls the character alphabetic.
pub(crate) fn is_alphabetic(c: char) -> bool {
    is_common(c) || c.is_alphabetic()
}

/// Whether Unicode calls the character alphabetic or a number.
pub(crate) fn is_alphanumeric(c: char) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unicode_says_the_same() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_alphabetic(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
        }
    }
}
