//! Marks that group the digits of a number.

use crate::tables::registry::GROUPINGS;

/// How a language groups the digits of a number: `1,234,567` in English, `1.234.567` in German,
/// with spaces in Russian.
///
/// No-break and thin spaces group in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Grouping {
    Commas,
    Dots,
    Spaces,
}

/// How many groups of two digits, as in India, are looked through: a bound on the work for each
/// mark, and more than any number has.
const PAIRS: usize = 8;

impl Grouping {
    /// The grouping of a language, by its tag in lower case or the longest prefix that is listed.
    pub(crate) fn of_language(tag: &str) -> Self {
        let mut prefix = tag;
        loop {
            let found = GROUPINGS.binary_search_by(|(known, _)| (*known).cmp(prefix));
            if let Some((_, grouping)) = found.ok().and_then(|found| GROUPINGS.get(found)) {
                return *grouping;
            }
            match prefix.rsplit_once('-') {
                Some((shorter, _)) => prefix = shorter,
                None => return Self::Commas,
            }
        }
    }

    /// The ASCII mark; without one an apostrophe, which is examined in any case.
    pub(crate) fn ascii_mark(self) -> u8 {
        match self {
            Self::Commas => b',',
            Self::Dots => b'.',
            Self::Spaces => b'\'',
        }
    }

    fn is_mark(self, letter: char) -> bool {
        match letter {
            ',' | '，' => self == Self::Commas,
            '.' | '．' => self == Self::Dots,
            // Spaces that do not break a line, the apostrophe of Switzerland, and the separator of
            // thousands of the Arabic script.
            '\u{A0}' | '\u{2009}' | '\u{202F}' | '\'' | '’' | '\u{66C}' => true,
            _ => false,
        }
    }

    /// Whether the character at `at..end` groups digits: one to three digits before it, and behind
    /// it three, or groups of two of which the last has three (`1,50,000`).
    pub(crate) fn groups(self, text: &str, at: usize, end: usize, mark: char) -> bool {
        if !self.is_mark(mark) {
            return false;
        }
        let (Some(before), Some(mut after)) = (text.get(..at), text.get(end..)) else {
            return false;
        };
        let digits_before = before.chars().rev().take(4).take_while(|it| is_digit(*it));
        if !(1..=3).contains(&digits_before.count()) {
            return false;
        }
        for _ in 0..PAIRS {
            let mut rest = after.chars();
            let digits = after.chars().take(4).take_while(|it| is_digit(*it)).count();
            match digits {
                3 => return true,
                2 => {
                    let (_, _, next) = (rest.next(), rest.next(), rest.next());
                    if next != Some(mark) {
                        return false;
                    }
                    after = rest.as_str();
                }
                _ => return false,
            }
        }
        false
    }
}

/// Whether a character is a decimal digit of a script that headlines write numbers in.
pub(crate) fn is_digit(letter: char) -> bool {
    matches!(letter, '0'..='9' | '٠'..='٩' | '۰'..='۹' | '०'..='९' | '০'..='৯' | '੦'..='੯' | '૦'..='૯'
        | '୦'..='୯' | '௦'..='௯' | '౦'..='౯' | '೦'..='೯' | '൦'..='൯' | '๐'..='๙' | '０'..='９')
}

#[cfg(test)]
mod tests {
    use super::{Grouping, is_digit};

    #[test]
    fn groups_are_those_of_the_language() {
        let cases = [
            (Grouping::Commas, "1,234", true),
            (Grouping::Commas, "1,50,000", true),
            (Grouping::Commas, "1,50,00,000", true),
            (Grouping::Commas, "12,5", false),
            (Grouping::Commas, "2024,300", false),
            (Grouping::Commas, "1,2345", false),
            (Grouping::Commas, "1,23,45", false),
            (Grouping::Commas, "1.234", false),
            (Grouping::Dots, "1.234", true),
            (Grouping::Dots, "1,234", false),
            (Grouping::Spaces, "57\u{202F}000", true),
            (Grouping::Spaces, "57\u{A0}000", true),
            (Grouping::Spaces, "57 000", false),
            (Grouping::Dots, "57’000", true),
            (Grouping::Commas, "१,५०,०००", true),
            (Grouping::Dots, "۱۲٬۳۴۵", true),
            (Grouping::Commas, "１，２３４", true),
            (Grouping::Commas, "１２，３", false),
        ];
        for (grouping, text, want) in cases {
            let (at, mark) = text.char_indices().find(|(_, c)| !is_digit(*c)).unwrap();
            let groups = grouping.groups(text, at, at + mark.len_utf8(), mark);
            assert_eq!(groups, want, "{grouping:?} {text}");
        }
        assert_eq!(Grouping::of_language("de-at"), Grouping::Dots);
        assert_eq!(Grouping::of_language("de-ch-1996"), Grouping::Spaces);
        assert_eq!(Grouping::of_language("de"), Grouping::Dots);
        assert_eq!(Grouping::of_language("es-mx"), Grouping::Commas);
        assert_eq!(Grouping::of_language("tlh"), Grouping::Commas);
    }
}
