//! What a character is in a comparison of texts: its class, and the characters that it is
//! compared as.

use crate::tables::fold::{ENTRIES, INDEX, TEXTS};

/// What a character does to the token around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// Separates words.
    Break,
    /// A letter or digit of a script that puts breaks between words; also a Hangul syllable.
    Word,
    /// Han and kana: a token of its own.
    Ideograph,
    /// A letter of Thai, Lao, Khmer or Burmese: a token of its own.
    Syllable,
    /// A mark of these scripts: a token, but no letter.
    Sign,
    /// Extends the token before it.
    Mark,
    /// Skipped, as if the text did not have it.
    Ignored,
    /// A precomposed Hangul syllable, which is decomposed by arithmetic.
    Hangul,
}

/// The entry of the table for one character.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fold {
    entry: u32,
    point: u32,
}

/// Code points in a block of the table.
const BLOCK: u32 = 64;
/// The code points whose blocks are in order, so that no index is needed.
const DIRECT: u32 = 0x800;
const VALUE_BITS: u32 = 21;
const VALUE: u32 = (1 << VALUE_BITS) - 1;
const IS_TEXT: u32 = 1 << (VALUE_BITS + 3);

impl Fold {
    #[inline]
    pub(crate) fn of(point: u32) -> Self {
        let entry = if point < DIRECT {
            ENTRIES.get(point as usize).copied()
        } else if let Some(block) = INDEX.get((point / BLOCK) as usize) {
            ENTRIES
                .get(usize::from(*block) * BLOCK as usize + (point % BLOCK) as usize)
                .copied()
        } else {
            beyond(point)
        };
        Self {
            entry: entry.unwrap_or(0),
            point,
        }
    }

    #[inline]
    pub(crate) fn class(self) -> Class {
        match self.entry >> VALUE_BITS & 7 {
            0 => Class::Break,
            1 => Class::Word,
            2 => Class::Ideograph,
            3 => Class::Syllable,
            4 => Class::Sign,
            5 => Class::Mark,
            6 => Class::Ignored,
            _ => Class::Hangul,
        }
    }

    /// Whether it is a letter or a digit.
    pub(crate) fn is_letter(self) -> bool {
        matches!(
            self.class(),
            Class::Word | Class::Ideograph | Class::Syllable | Class::Hangul
        )
    }

    /// Whether it is a mark on the character before it that is ignored.
    #[inline]
    pub(crate) fn is_accent(self) -> bool {
        self.class() == Class::Ignored && self.entry & IS_TEXT != 0
    }

    /// Calls `push` with each character that this one is compared as.
    #[inline]
    pub(crate) fn each(self, mut push: impl FnMut(u32)) {
        if self.class() == Class::Hangul {
            return jamo(self.point, push);
        }
        let value = self.entry & VALUE;
        if self.entry & IS_TEXT == 0 {
            return push(self.point.wrapping_add(value) & VALUE);
        }
        let (start, len) = ((value >> 5) as usize, (value & 31) as usize);
        for point in TEXTS.get(start..start + len).unwrap_or_default() {
            push(*point);
        }
    }
}

/// The entries beyond the table: Han ideographs of plane 3, ignorable characters of plane 14.
fn beyond(point: u32) -> Option<u32> {
    let class = match point {
        0x3_0000..=0x3_FFFD => Class::Ideograph,
        0xE_0000..=0xE_0FFF => Class::Ignored,
        _ => return None,
    };
    Some((class as u32) << VALUE_BITS)
}

/// Decomposes a Hangul syllable (section 3.12 of the Unicode Standard).
fn jamo(point: u32, mut push: impl FnMut(u32)) {
    const VOWELS: u32 = 21;
    const FINALS: u32 = 28;
    let index = point.wrapping_sub(0xAC00);
    push(0x1100 + index / (VOWELS * FINALS));
    push(0x1161 + index % (VOWELS * FINALS) / FINALS);
    let last = index % FINALS;
    if last > 0 {
        push(0x11A7 + last);
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;

    fn folded(text: &str) -> String {
        let mut out = String::new();
        for char in text.chars() {
            let fold = Fold::of(char.into());
            match fold.class() {
                Class::Break => out.push(' '),
                Class::Ignored => {}
                _ => fold.each(|point| out.extend(char::from_u32(point))),
            }
        }
        out
    }

    #[test]
    fn what_is_written_differently_folds_to_the_same() {
        for (one, other) in [
            ("Straße", "strasse"),
            ("ﬁve", "FIVE"),
            ("İstanbul ISTANBUL ıstanbul", "istanbul istanbul istanbul"),
            ("Əliyev", "eliyev"),
            ("cafe\u{301} café", "cafe cafe"),
            ("Ѕаmе", "same"),
            ("ΑΒΕ", "abe"),
            ("Ёлка", "елка"),
            ("１９９９年", "1999年"),
            ("ｶﾞ", "ガ"),
            ("한글", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af}"),
            ("ki\u{200b}lo\u{ad}me\u{2060}ter", "kilometer"),
            ("كـتـاب كِتَاب", "كتاب كتاب"),
            ("don’t don't", "dont dont"),
        ] {
            assert_eq!(folded(one), folded(other), "{one} {other}");
        }
    }

    #[test]
    fn marks_that_change_a_word_stay() {
        assert_ne!(folded("कि"), folded("की"));
        assert_ne!(folded("か"), folded("が"));
        assert_eq!(Fold::of('ิ'.into()).class(), Class::Sign);
        assert_eq!(Fold::of('ก'.into()).class(), Class::Syllable);
        assert_eq!(Fold::of('漢'.into()).class(), Class::Ideograph);
        assert_eq!(Fold::of(0x30001).class(), Class::Ideograph);
        assert_eq!(Fold::of(0xE0041).class(), Class::Ignored);
    }
}
