//! Characters that separate words, but not in every surrounding.

use crate::grouping::Grouping;

/// What such a character does where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SignRole {
    Separates,
    Vanishes,
    /// It is written as this letter.
    Letter(u8),
}

/// What the character at `at..end`, which separates words elsewhere, does here.
///
/// - A mark that groups digits vanishes.
/// - Quotation marks between two Hebrew letters are gershayim, the mark of an initialism
///   (UAX #29, WB7b and WB7c).
/// - A times sign between digits is an x: `4×100`, and a word of its own where it is between
///   spaces: `4 × 100`.
/// - A degree sign after the word N is the raised o of a number sign: `N° 1`.
pub(crate) fn mark(text: &str, at: usize, letter: char, grouping: Grouping) -> SignRole {
    let end = at + letter.len_utf8();
    let before = || text.get(..at).and_then(|text| text.chars().next_back());
    let after = || text.get(end..).and_then(|text| text.chars().next());
    let is_between = |is: fn(&char) -> bool| {
        before().as_ref().is_some_and(is) && after().as_ref().is_some_and(is)
    };
    match letter {
        '"' | '״' | '“' | '”' | '„' if is_between(is_hebrew) => SignRole::Vanishes,
        '×' | '✕' | '✖' | '⨯'
            if is_between(char::is_ascii_digit) || is_between_spaced_digits(text, at, end) =>
        {
            SignRole::Letter(b'x')
        }
        '°' if is_number_sign(text, at, after()) => SignRole::Letter(b'o'),
        _ if grouping.groups(text, at, end, letter) => SignRole::Vanishes,
        _ => SignRole::Separates,
    }
}

/// Whether a space and then a digit are on either side.
fn is_between_spaced_digits(text: &str, at: usize, end: usize) -> bool {
    let is_digit_behind_space = |letters: &mut dyn Iterator<Item = char>| {
        matches!(
            (letters.next(), letters.next()),
            (Some(' ' | '\u{A0}' | '\u{202F}'), Some('0'..='9'))
        )
    };
    let (before, after) = (text.get(..at), text.get(end..));
    before.is_some_and(|before| is_digit_behind_space(&mut before.chars().rev()))
        && after.is_some_and(|after| is_digit_behind_space(&mut after.chars()))
}

/// Whether the degree sign at a byte makes a number sign with the N before it.
pub(crate) fn is_number_sign(text: &str, at: usize, after: Option<char>) -> bool {
    let mut before = text.get(..at).unwrap_or_default().chars().rev();
    matches!(before.next(), Some('N' | 'n'))
        && !before.next().is_some_and(char::is_alphanumeric)
        && !after.is_some_and(char::is_alphabetic)
}

/// Whether the Hangul letter i is used as a vertical bar, as between the parts of a Korean title:
/// between syllables or spaces, where no single letter occurs (`정치ㅣ한국일보`).
pub(crate) fn is_bar(text: &str, at: usize) -> bool {
    let end = at + 'ㅣ'.len_utf8();
    let is_border = |beside: Option<char>| {
        beside.is_none_or(|beside| beside.is_whitespace() || ('가'..='힣').contains(&beside))
    };
    is_border(text.get(..at).and_then(|text| text.chars().next_back()))
        && is_border(text.get(end..).and_then(|text| text.chars().next()))
}

fn is_hebrew(letter: &char) -> bool {
    ('א'..='ת').contains(letter) || ('װ'..='ײ').contains(letter)
}
