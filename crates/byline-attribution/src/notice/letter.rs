//! Folding as it is done for every word of a page.

use super::anchors::FOLDED;
use super::fold;

/// What a character is to the word it is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Letter {
    /// A letter or digit, folded.
    Folded(char),
    /// Nothing to compare: a hyphen, an apostrophe, a mark.
    Silent,
    /// The word ends before it.
    End,
}

/// In [`FOLDED`]: [`Letter::Silent`] and [`Letter::End`].
const SILENT: u16 = u16::MAX;
const END: u16 = 0;

impl Letter {
    /// What `fold::fold` and `fold::is_word` say, out of a table for the alphabets up to
    /// the Arabic one: the functions would cost half of the time a page takes.
    pub(crate) fn of(c: char) -> Self {
        match FOLDED.get(c as usize) {
            Some(&END) => Self::End,
            Some(&SILENT) => Self::Silent,
            Some(&folded) => char::from_u32(folded.into()).map_or(Self::End, Self::Folded),
            None => Self::computed(c),
        }
    }

    fn computed(c: char) -> Self {
        match fold::fold(c) {
            None => Self::Silent,
            Some(folded) if fold::is_word(c) => Self::Folded(folded),
            Some(_) => Self::End,
        }
    }

    /// The folded letters of the word that a text begins with, from its first `most`
    /// characters.
    pub(crate) fn word(text: &str, most: usize) -> impl Iterator<Item = char> {
        text.chars()
            .take(most)
            .map(Self::of)
            .take_while(|letter| *letter != Self::End)
            .filter_map(|letter| match letter {
                Self::Folded(folded) => Some(folded),
                Self::Silent | Self::End => None,
            })
    }
}

#[cfg(test)]
mod tests {
    use super::Letter;

    #[test]
    fn the_table_says_what_the_functions_say() {
        for c in '\0'..='\u{7FF}' {
            assert_eq!(Letter::of(c), Letter::computed(c), "{c:?}");
        }
    }
}
