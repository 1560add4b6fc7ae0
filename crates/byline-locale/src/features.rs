//! Hashed character n-grams: what the model sees of a text.
//!
//! The trainer compiles this very file, so that both sides hash alike.

use crate::letters::{MARK, class, compose, fold, is_passed_over};

/// Stands at both ends of a word.
const EDGE: u64 = 0x20;

/// How many features end at a letter, or at the end of a word, at most.
pub(crate) const AT_ONCE: usize = 3;

/// Calls `sink` with the hashes of the features of the words in the script `wanted`: with some
/// hashes at once, and how many of them are features, the first ones.
///
/// Features are the letters of each word, the n-grams of 3 and 4 letters of it with its two ends,
/// and each whole word of at most `longest_word` letters: of longer ones there are too many for
/// the rows of a table. N-grams of 2 were measured to add nothing to these. Letters of other
/// scripts end a word.
#[inline]
pub(crate) fn each(
    text: &str,
    wanted: u8,
    longest_word: usize,
    mut sink: impl FnMut([u32; AT_ONCE], usize),
) {
    let wants_latin = wanted == class('a');
    let mut word = Word::default();
    // One letter behind, since a mark may still change it.
    let mut pending: Option<char> = None;
    for c in text.chars() {
        let next = if c.is_ascii() {
            // Without the tables: these are most of what is ever read.
            (wants_latin && c.is_ascii_alphabetic()).then(|| c.to_ascii_lowercase())
        } else {
            let kind = class(c);
            // Nothing that is skipped comes before Hebrew and has a script of its own.
            if kind == wanted && (c < '\u{590}' || !is_passed_over(c)) {
                Some(fold(c))
            } else if kind == MARK || is_passed_over(c) {
                pending = pending.map(|letter| compose(letter, c).unwrap_or(letter));
                continue;
            } else {
                None
            }
        };
        if let Some(letter) = pending {
            word.push(letter, &mut sink);
            if next.is_none() {
                word.end(longest_word, &mut sink);
            }
        }
        pending = next;
    }
    if let Some(letter) = pending {
        word.push(letter, &mut sink);
        word.end(longest_word, &mut sink);
    }
}

/// A word as far as it is read.
#[derive(Default)]
struct Word {
    /// The last four letters, 16 bits each, the latest one lowest.
    last: u64,
    whole: u64,
    length: usize,
}

impl Word {
    #[inline]
    fn push(&mut self, letter: char, sink: &mut impl FnMut([u32; AT_ONCE], usize)) {
        let code = u64::from(u32::from(letter) & 0xFFFF);
        if self.length == 0 {
            self.last = EDGE;
        }
        self.last = self.last << 16 | code;
        self.whole = (self.whole ^ code).wrapping_mul(FACTOR).rotate_left(20);
        let count = 1 + usize::from(self.length >= 1) + usize::from(self.length >= 2);
        self.length += 1;
        sink(
            [hash(code), hash(self.last & THREE), hash(self.last)],
            count,
        );
    }

    #[inline]
    fn end(&mut self, longest: usize, sink: &mut impl FnMut([u32; AT_ONCE], usize)) {
        let last = self.last << 16 | EDGE;
        // A word of up to two letters is an n-gram with both its ends already.
        let is_feature = (3..=longest).contains(&self.length);
        let count = 1 + usize::from(self.length >= 2) + usize::from(is_feature);
        sink([hash(last & THREE), hash(last), hash(self.whole)], count);
        *self = Self::default();
    }
}

/// The last three letters of four.
const THREE: u64 = 0xFFFF_FFFF_FFFF;
/// 2^64 over the golden ratio, odd: multiplied by it, the high bits depend on all bits.
const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

#[inline]
fn hash(letters: u64) -> u32 {
    (letters.wrapping_mul(FACTOR) >> 32) as u32
}

/// The row of a table of `rows` rows that a feature falls on: by the high bits of its hash.
#[inline]
pub(crate) fn row(hash: u32, rows: u32) -> u32 {
    ((u64::from(hash) * u64::from(rows)) >> 32) as u32
}
