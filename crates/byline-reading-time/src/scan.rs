//! The hot loop: one pass over a text, driving the automaton of UAX #29.
//!
//! Text goes two ways through it. Plain ASCII goes by blocks, whose words are counted
//! with arithmetic on whole blocks that the compiler turns into vector instructions.
//! Everything else goes character by character: two table look-ups to the character's
//! kind, one more to the automaton's next state.

use crate::tables::automaton::{ENDS, START, STEPS};
use crate::tables::characters::{LEAVES, MIDDLE, TOP};

/// What else is to be noted of each character.
pub(crate) trait Tally {
    /// One character of this kind.
    fn character(&mut self, kind: u8);
    /// A block of ASCII with so many letters and digits.
    fn ascii(&mut self, letters: u64, digits: u64);
}

/// Notes nothing: only words are wanted.
impl Tally for () {
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

/// Bytes that go through the automaton before ASCII blocks are tried again. Grows while
/// blocks keep failing, so that a text without long ASCII runs hardly pays for the try.
const FIRST_STRETCH: usize = 32;
const LAST_STRETCH: usize = 512;

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
                let read = self.push_blocks(rest.as_bytes(), tally);
                if read > 0 {
                    stretch = FIRST_STRETCH;
                    // Blocks are ASCII, so this is a character boundary.
                    rest = rest.get(read..).unwrap_or_default();
                    continue;
                }
            }
            let (now, later) = rest.split_at(boundary_at_or_after(rest, stretch));
            self.push_characters(now, tally);
            rest = self.push_word(later, tally);
            stretch = (stretch * 2).min(LAST_STRETCH);
        }
    }

    fn push_characters<T: Tally>(&mut self, text: &str, tally: &mut T) {
        // A copy that the compiler keeps in registers.
        let mut here = *self;
        for character in text.chars() {
            here.step(kind(character), tally);
        }
        *self = here;
    }

    /// Reads to the end of the word at hand, where blocks can begin.
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
        let step = match STEPS.get(usize::from(kind)) {
            Some(steps) => row(steps, self.state),
            // The generator gives every kind a row.
            None => START,
        };
        self.state = step & STATE;
        self.words += u64::from(step >> STATE_BITS);
        tally.character(kind);
    }

    /// Reads as many whole blocks of plain ASCII as there are; answers with their bytes.
    ///
    /// The state must be [`START`].
    fn push_blocks<T: Tally>(&mut self, bytes: &[u8], tally: &mut T) -> usize {
        let (blocks, _) = bytes.as_chunks::<BLOCK>();
        let mut before = [0, 0];
        let mut last = [b' ', b' '];
        let mut read = 0;
        for block in blocks {
            let Some(counts) = count_block(block, &mut before) else {
                break;
            };
            self.words += u64::from(counts.words);
            tally.ascii(u64::from(counts.letters), u64::from(counts.digits));
            last = [block[BLOCK - 2], block[BLOCK - 1]];
            read += BLOCK;
        }
        if read > 0 {
            // In plain ASCII the last two bytes alone decide the state. Their words
            // have been counted with the block.
            let mut end = Self::new();
            for byte in last {
                end.step(kind(char::from(byte)), &mut ());
            }
            self.state = end.state;
        }
        read
    }
}

fn boundary_at_or_after(text: &str, index: usize) -> usize {
    (index..text.len())
        .find(|index| text.is_char_boundary(*index))
        .unwrap_or(text.len())
}

const STATE_BITS: u32 = 6;
const STATE: u8 = (1 << STATE_BITS) - 1;

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

/// The kind of a character.
#[inline(always)]
fn kind(character: char) -> u8 {
    let code = character as usize;
    // The leaves of one- and two-byte characters come first, in order; so do the spans of
    // three-byte ones.
    let place = if code < 0x800 {
        code
    } else {
        let span = if code < 0x1_0000 {
            code >> 6
        } else {
            let top = usize::from(*TOP.get(code >> 12).unwrap_or(&0));
            (top << 6) | ((code >> 6) & 63)
        };
        let leaf = usize::from(*MIDDLE.get(span).unwrap_or(&0));
        (leaf << 6) | (code & 63)
    };
    *LEAVES.get(place).unwrap_or(&0)
}

/// Long enough for whole vectors, short enough that a curly quote spoils little.
const BLOCK: usize = 64;

struct BlockCounts {
    /// Words that begin in the block.
    words: u8,
    letters: u8,
    digits: u8,
}

const LETTER: u8 = 1;
const DIGIT: u8 = 2;
/// Joins two letters (WB6, WB7): MidLetter, MidNumLet and Single_Quote in ASCII.
const MID_LETTER: u8 = 4;
/// Joins two digits (WB11, WB12): MidNum, MidNumLet and Single_Quote in ASCII.
const MID_DIGIT: u8 = 8;
/// Not for blocks: not ASCII, or `_`, which joins words without being one.
const HARD: u8 = 16;

/// Counts a block of plain ASCII; `before` holds the flags of the two bytes before it.
#[inline(always)]
fn count_block(block: &[u8; BLOCK], before: &mut [u8; 2]) -> Option<BlockCounts> {
    let mut flags = [0_u8; BLOCK + 2];
    [flags[0], flags[1]] = *before;
    let mut hard = 0;
    for (flag, byte) in flags[2..].iter_mut().zip(block) {
        let letter = (byte | 0x20).wrapping_sub(b'a') < 26;
        let digit = byte.wrapping_sub(b'0') < 10;
        let either = *byte == b'.' || *byte == b'\'';
        *flag = (u8::from(letter) * LETTER)
            | (u8::from(digit) * DIGIT)
            | (u8::from(either || *byte == b':') * MID_LETTER)
            | (u8::from(either || *byte == b',' || *byte == b';') * MID_DIGIT)
            | (u8::from(*byte >= 0x80 || *byte == b'_') * HARD);
        hard |= *flag;
    }
    if hard & HARD != 0 {
        return None;
    }
    let mut counts = BlockCounts {
        words: 0,
        letters: 0,
        digits: 0,
    };
    for index in 0..BLOCK {
        #[allow(
            clippy::indexing_slicing,
            reason = "the flags are two longer than the block"
        )]
        let (second, first, now) = (flags[index], flags[index + 1], flags[index + 2]);
        let is_word = u8::from(now & (LETTER | DIGIT) != 0);
        let was_word = u8::from(first & (LETTER | DIGIT) != 0);
        // A mark joins when its like stands on both sides; `>> 2` turns its flag into theirs.
        let joins = now & second & (first >> 2);
        let is_joined = (joins & LETTER) | ((joins & DIGIT) >> 1);
        counts.words += is_word & !was_word & !is_joined;
        counts.letters += now & LETTER;
        counts.digits += (now & DIGIT) >> 1;
    }
    *before = [flags[BLOCK], flags[BLOCK + 1]];
    Some(counts)
}
