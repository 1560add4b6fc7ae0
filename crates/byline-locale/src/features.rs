//! Hashed character n-grams: what the model sees of a text.
//!
//! The trainer compiles this very file, so that both sides hash alike.

use crate::letters::{MARK, class, compose, fold, is_passed_over};

/// Stands at both ends of a word.
const EDGE: u32 = 0x20;

/// Calls `sink` with the hash of every feature of the words in the script `wanted`.
///
/// Features are the n-grams of 1 to 4 letters of each word with its two ends, and each
/// whole word of at most `longest_word` letters: of longer ones there are too many for the rows
/// of a table. Letters of other scripts end a word.
#[inline]
pub(crate) fn each(text: &str, wanted: u8, longest_word: usize, mut sink: impl FnMut(u32)) {
    let mut word = Word::default();
    // One letter behind, since a mark may still change it.
    let mut pending: Option<char> = None;
    for c in text.chars() {
        let kind = class(c);
        // Nothing that is passed over comes before Hebrew and has a script of its own.
        if kind == wanted && (c < '\u{590}' || !is_passed_over(c)) {
            if let Some(letter) = pending {
                word.push(letter, &mut sink);
            }
            pending = Some(fold(c));
        } else if c == ' ' {
            // The commonest end of a word, before the rare cases.
            if let Some(letter) = pending.take() {
                word.push(letter, &mut sink);
                word.end(longest_word, &mut sink);
            }
        } else if kind == MARK || is_passed_over(c) {
            pending = pending.map(|letter| compose(letter, c).unwrap_or(letter));
        } else if let Some(letter) = pending.take() {
            word.push(letter, &mut sink);
            word.end(longest_word, &mut sink);
        }
    }
    if let Some(letter) = pending {
        word.push(letter, &mut sink);
        word.end(longest_word, &mut sink);
    }
}

/// The hashes of what ends at the last letter read: one, two and three letters of it.
#[derive(Default)]
struct Word {
    last: [u32; 3],
    whole: u32,
    length: usize,
}

impl Word {
    #[inline]
    fn push(&mut self, letter: char, sink: &mut impl FnMut(u32)) {
        let code = u32::from(letter);
        if self.length == 0 {
            self.last = [EDGE, 0, 0];
        }
        sink(mix(code));
        let [one, two, three] = self.last;
        let next = [code, join(one, code), join(two, code)];
        sink(mix(next[1]));
        if self.length >= 1 {
            sink(mix(next[2]));
        }
        if self.length >= 2 {
            sink(mix(join(three, code)));
        }
        self.last = next;
        self.whole = join(self.whole, code);
        self.length += 1;
    }

    #[inline]
    fn end(&mut self, longest: usize, sink: &mut impl FnMut(u32)) {
        let [one, two, three] = self.last;
        sink(mix(join(one, EDGE)));
        sink(mix(join(two, EDGE)));
        if self.length >= 2 {
            sink(mix(join(three, EDGE)));
        }
        // A word of up to two letters is an n-gram with both its ends already.
        if (3..=longest).contains(&self.length) {
            sink(mix(self.whole ^ 0x5bd1_e995));
        }
        *self = Self::default();
    }
}

#[inline]
fn join(hash: u32, code: u32) -> u32 {
    // The rotation keeps apart n-grams of different lengths.
    (hash.rotate_left(5) ^ code).wrapping_mul(0x9E37_79B1)
}

#[inline]
fn mix(hash: u32) -> u32 {
    let hash = (hash ^ (hash >> 15)).wrapping_mul(0x85EB_CA6B);
    hash ^ (hash >> 13)
}

/// The row of a table of `rows` rows that a feature falls on.
#[inline]
pub(crate) fn row(hash: u32, rows: u32) -> u32 {
    ((u64::from(hash) * u64::from(rows)) >> 32) as u32
}
