//! The hot loop: one pass over a text, driving the automaton of UAX #29.
//!
//! Text goes two ways through it: easy text by whole [blocks](crate::blocks), everything
//! else character by character, with two table look-ups to the character's kind and one
//! more to the automaton's next state.

use crate::blocks::{BLOCK, Before, is_continuation};
use crate::tables::automaton::{ALONE, ENDS, START, STEPS};
use crate::tables::characters::{LEAVES, MIDDLE, TOP};

/// What else is to be noted of each character.
pub(crate) trait Tally {
    /// Whether anything is to be noted of characters beyond ASCII.
    const NOTES_ALL: bool;
    /// One character of this kind.
    fn character(&mut self, kind: u8);
    /// A block of ASCII with its numbers of letters and digits; any block if nothing is noted.
    fn ascii(&mut self, letters: u64, digits: u64);
}

/// Notes nothing: only words are wanted.
impl Tally for () {
    const NOTES_ALL: bool = false;
    #[inline(always)]
    fn character(&mut self, _kind: u8) {}
    #[inline(always)]
    fn ascii(&mut self, _letters: u64, _digits: u64) {}
}

/// The automaton at a place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scanner {
    state: u8,
    words: u64,
}

/// Bytes that go through the automaton before blocks are tried again. Grows while blocks
/// keep failing, so that a text without easy runs hardly pays for the try.
const FIRST_STRETCH: usize = 32;
const LAST_STRETCH: usize = 512;
/// Bytes of blocks that all end within a character before blocks are given up.
const LONGEST_UNREAD: usize = 8 * BLOCK;

impl Scanner {
    pub(crate) const fn new() -> Self {
        Self {
            state: START,
            words: 0,
        }
    }

    /// Words up to here, as if the text ended here.
    pub(crate) fn words(&self) -> u64 {
        self.words + u64::from(row(&ENDS, self.state))
    }

    /// Reads on.
    pub(crate) fn push<T: Tally>(&mut self, text: &str, tally: &mut T) {
        let mut rest = text;
        let mut stretch = FIRST_STRETCH;
        while !rest.is_empty() {
            if self.state == START {
                let later = self.push_blocks(rest, tally);
                if later.len() < rest.len() {
                    stretch = FIRST_STRETCH;
                    rest = later;
                    continue;
                }
            }
            let (now, later) = rest.split_at(boundary_at_or_after(rest, stretch));
            self.push_characters(now, tally);
            rest = self.push_word(later, tally);
            stretch = (stretch * 2).min(LAST_STRETCH);
        }
    }

    /// Reads on, character by character.
    pub(crate) fn push_characters<T: Tally>(&mut self, text: &str, tally: &mut T) {
        // A copy that the compiler keeps in registers.
        let mut here = *self;
        let mut characters = text.chars();
        while let Some(character) = characters.next() {
            here.step(kind(character), tally);
            if here.state == ALONE {
                characters = here.push_ideographs(characters.as_str(), tally).chars();
            }
        }
        *self = here;
    }

    /// Reads on while characters are words by themselves, or no part of words: Chinese,
    /// Japanese, Thai. The state must be [`ALONE`].
    ///
    /// Where the next state is the same from either state, a step need not wait for the
    /// last one.
    #[inline(always)]
    fn push_ideographs<'t, T: Tally>(&mut self, text: &'t str, tally: &mut T) -> &'t str {
        let mut bytes = text.as_bytes();
        let mut words = 0;
        while let [first @ 0xE0..=0xEF, second, third, rest @ ..] = bytes {
            let span = (usize::from(first & 0x0F) << 6) | usize::from(second & 0x3F);
            let kind = kind_in(span, usize::from(third & 0x3F));
            let step = step(kind, ALONE);
            let is_known = self.state == ALONE || step == self::step(kind, START);
            let next = step & STATE;
            if !is_known || (next != ALONE && next != START) {
                break;
            }
            self.state = next;
            words += u64::from(step >> STATE_BITS);
            tally.character(kind);
            bytes = rest;
        }
        self.words += words;
        // Whole characters were read.
        text.get(text.len() - bytes.len()..).unwrap_or_default()
    }

    /// Reads to the end of the current word, where blocks can begin.
    fn push_word<'t, T: Tally>(&mut self, text: &'t str, tally: &mut T) -> &'t str {
        // Longer than nearly any word; scripts without spaces have no end to wait for.
        const PATIENCE: usize = 32;
        let mut characters = text.chars();
        for _ in 0..PATIENCE {
            if self.state == START {
                break;
            }
            let Some(character) = characters.next() else {
                break;
            };
            self.step(kind(character), tally);
        }
        characters.as_str()
    }

    /// The automaton's step for a character of a kind.
    #[inline(always)]
    fn step<T: Tally>(&mut self, kind: u8, tally: &mut T) {
        let step = step(kind, self.state);
        self.state = step & STATE;
        self.words += u64::from(step >> STATE_BITS);
        tally.character(kind);
    }

    /// Reads as many easy blocks as there are; answers with the rest of the text.
    ///
    /// The state must be [`START`].
    fn push_blocks<'t, T: Tally>(&mut self, text: &'t str, tally: &mut T) -> &'t str {
        let bytes = text.as_bytes();
        let (blocks, _) = bytes.as_chunks::<BLOCK>();
        let mut before = Before::START;
        let (mut words, mut read, mut words_read) = (0, 0, 0);
        for (place, block) in (1..).zip(blocks) {
            let end = place * BLOCK;
            // After the text, as good as a space.
            let next = *bytes.get(end).unwrap_or(&b' ');
            let begun = if T::NOTES_ALL {
                before.count_ascii(block).map(|counts| {
                    tally.ascii(counts.letters.into(), counts.digits.into());
                    counts.words
                })
            } else {
                before.count_words(block, next)
            };
            let Some(begun) = begun else {
                break;
            };
            words += u64::from(begun);
            if !is_continuation(next) {
                (read, words_read) = (end, words);
            } else if end - read > LONGEST_UNREAD {
                // What is read in vain is read again: it must not be much.
                break;
            }
        }
        // Only what ends between characters was noted as read.
        let Some((now, later)) = text.split_at_checked(read) else {
            return text;
        };
        self.words += words_read;
        // In easy text the last two characters alone decide the state; their words have
        // been counted.
        let mut end = Self::new();
        let last = now.char_indices().rev().take(2).last();
        for character in now
            .get(last.map_or(0, |(at, _)| at)..)
            .unwrap_or_default()
            .chars()
        {
            end.step(kind(character), &mut ());
        }
        self.state = end.state;
        later
    }
}

fn boundary_at_or_after(text: &str, index: usize) -> usize {
    (index..text.len())
        .find(|index| text.is_char_boundary(*index))
        .unwrap_or(text.len())
}

const STATE_BITS: u32 = 6;
const STATE: u8 = (1 << STATE_BITS) - 1;

/// The entry of the automaton for a character of a kind in a state.
#[inline(always)]
fn step(kind: u8, state: u8) -> u8 {
    match STEPS.get(usize::from(kind)) {
        Some(steps) => row(steps, state),
        // The generator gives every kind a row.
        None => START,
    }
}

/// An entry of a table whose length is a power of two.
#[inline(always)]
fn row<const N: usize>(table: &[u8; N], index: u8) -> u8 {
    const { assert!(N.is_power_of_two()) };
    // Masked, so that the compiler sees that no bound can be passed.
    #[allow(
        clippy::indexing_slicing,
        reason = "masked to the length, a power of two"
    )]
    table[usize::from(index) & (N - 1)]
}

/// Whether a character belongs to the one before it (WB4).
pub(crate) fn is_extending(character: char) -> bool {
    step(kind(character), ALONE) == ALONE
}

/// The kind of a character.
#[inline(always)]
fn kind(character: char) -> u8 {
    let code = character as usize;
    // The leaves of one- and two-byte characters come first, in order; so do the spans of
    // three-byte ones.
    if code < 0x800 {
        return *LEAVES.get(code).unwrap_or(&0);
    }
    let span = if code < 0x1_0000 {
        code >> 6
    } else {
        let top = usize::from(*TOP.get(code >> 12).unwrap_or(&0));
        (top << 6) | ((code >> 6) & 63)
    };
    kind_in(span, code & 63)
}

/// The kind of a character by its place in a span of 64.
#[inline(always)]
fn kind_in(span: usize, place: usize) -> u8 {
    let leaf = usize::from(*MIDDLE.get(span).unwrap_or(&0));
    *LEAVES.get((leaf << 6) | place).unwrap_or(&0)
}
