//! Words of whole blocks of easy text, without the automaton.
//!
//! A block is easy when each of its characters is one whose part in a word is plain from
//! itself and its neighbours. Each byte gets flags, then words are counted from flags: all
//! of it arithmetic without branches on arrays of fixed length, which the compiler turns
//! into vector instructions. What is not easy is flagged [`HARD`], and the block is left to
//! the automaton.
//!
//! Easy are ASCII except for `_`, and the two-byte letters of Latin, Cyrillic and Armenian with
//! typographic quotes and dashes. That these sets hold what they should is proved by
//! comparison with the automaton, in this crate's tests.

/// Long enough for whole vectors, short enough that one hard character spoils little.
pub(crate) const BLOCK: usize = 64;

/// A letter, any of its bytes.
const LETTER: u8 = 1;
/// A digit.
const DIGIT: u8 = 2;
/// Joins two letters (WB6, WB7): MidLetter, MidNumLet and Single_Quote of ASCII.
const MID_LETTER: u8 = 4;
/// Joins two digits (WB11, WB12): MidNum, MidNumLet and Single_Quote of ASCII.
const MID_DIGIT: u8 = 8;
/// Not for blocks.
const HARD: u8 = 16;
/// The last byte of a curly single quote, which joins two letters or two digits.
const QUOTE: u8 = 32;

/// How many bytes and flags before a block its own depend on.
const BEFORE: usize = 4;

/// What a block must know of the one before it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Before {
    bytes: [u8; BEFORE],
    flags: [u8; BEFORE],
}

/// What a block of ASCII holds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AsciiCounts {
    /// Words that begin in the block.
    pub(crate) words: u8,
    pub(crate) letters: u8,
    pub(crate) digits: u8,
}

impl Before {
    /// Before the first block: white space.
    pub(crate) const START: Self = Self {
        bytes: [b' '; BEFORE],
        flags: [0; BEFORE],
    };

    /// Counts a block of ASCII; `None` if it is not, or not easy.
    #[inline(always)]
    pub(crate) fn count_ascii(&mut self, block: &[u8; BLOCK]) -> Option<AsciiCounts> {
        let mut flags = [0; BLOCK + BEFORE];
        flags[..BEFORE].copy_from_slice(&self.flags);
        let mut hard = 0;
        for (flag, byte) in flags[BEFORE..].iter_mut().zip(block) {
            *flag = ascii(*byte) | flag_if(*byte >= 0x80, HARD);
            hard |= *flag;
        }
        if hard & HARD != 0 {
            return None;
        }
        let mut counts = AsciiCounts {
            words: 0,
            letters: 0,
            digits: 0,
        };
        for at in 0..BLOCK {
            #[allow(
                clippy::indexing_slicing,
                reason = "the flags are four longer than the block"
            )]
            let (second, first, now) = (flags[at + 2], flags[at + 3], flags[at + 4]);
            counts.words += begins_word(now, first, now & joined_by_mid(first, second));
            counts.letters += now & LETTER;
            counts.digits += (now & DIGIT) >> 1;
        }
        // A curly quote is not of ASCII, so only one at the end of the block before can join:
        // the first byte to the byte three bytes before the quote's end.
        let [fourth, _, _, quote] = self.flags;
        let joined = flag_if(quote & QUOTE != 0, fourth) & flags[BEFORE] & (LETTER | DIGIT);
        counts.words -= flag_if(joined != 0, 1);
        self.go_on(block, &flags);
        Some(counts)
    }

    /// Counts the words that begin in a block; `next` is the byte after it.
    #[inline(always)]
    pub(crate) fn count_words(&mut self, block: &[u8; BLOCK], next: u8) -> Option<u8> {
        match block.iter().fold(0, |highest, byte| highest.max(*byte)) {
            0..0x80 => return self.count_ascii(block).map(|counts| counts.words),
            0x80..=0xD6 | 0xE2 => {}
            // The flags would say so too, but take their time.
            _ => return None,
        }
        let mut bytes = [next; BLOCK + BEFORE + 1];
        bytes[..BEFORE].copy_from_slice(&self.bytes);
        bytes[BEFORE..BEFORE + BLOCK].copy_from_slice(block);
        let mut flags = [0; BLOCK + BEFORE];
        flags[..BEFORE].copy_from_slice(&self.flags);
        let mut hard = 0;
        for at in 0..BLOCK {
            #[allow(
                clippy::indexing_slicing,
                reason = "the bytes are five longer than the block"
            )]
            let flag = alphabetic(bytes[at + 2], bytes[at + 3], bytes[at + 4], bytes[at + 5]);
            #[allow(
                clippy::indexing_slicing,
                reason = "the flags are four longer than the block"
            )]
            let place = &mut flags[at + BEFORE];
            *place = flag;
            hard |= flag;
        }
        if hard & HARD != 0 {
            return None;
        }
        let mut words = 0;
        for at in 0..BLOCK {
            #[allow(
                clippy::indexing_slicing,
                reason = "the flags are four longer than the block"
            )]
            let [fourth, _, second, first, now] = [
                flags[at],
                flags[at + 1],
                flags[at + 2],
                flags[at + 3],
                flags[at + 4],
            ];
            // A curly quote is three bytes long.
            let joined_by_quote = flag_if(first & QUOTE != 0, fourth);
            let joins = now & (joined_by_mid(first, second) | joined_by_quote);
            words += begins_word(now, first, joins);
        }
        self.go_on(block, &flags);
        Some(words)
    }

    #[inline(always)]
    fn go_on(&mut self, block: &[u8; BLOCK], flags: &[u8; BLOCK + BEFORE]) {
        self.bytes.copy_from_slice(&block[BLOCK - BEFORE..]);
        self.flags.copy_from_slice(&flags[BLOCK..]);
    }
}

/// 1 where a run of letters and digits begins that no mark joins to the one before.
#[inline(always)]
fn begins_word(now: u8, first: u8, joins: u8) -> u8 {
    let is_word = flag_if(now & (LETTER | DIGIT) != 0, 1);
    let was_word = flag_if(first & (LETTER | DIGIT) != 0, 1);
    is_word & !was_word & !((joins & LETTER) | ((joins & DIGIT) >> 1))
}

/// What a mark of ASCII joins to the characters before it; `>> 2` turns its flag into theirs.
#[inline(always)]
fn joined_by_mid(mark: u8, before: u8) -> u8 {
    before & (mark >> 2)
}

/// The flags of a byte of ASCII, none of any other.
#[inline(always)]
fn ascii(byte: u8) -> u8 {
    let either = (byte == b'.') | (byte == b'\'');
    flag_if(is_within(byte | 0x20, b'a', b'z'), LETTER)
        | flag_if(is_within(byte, b'0', b'9'), DIGIT)
        | flag_if(either | (byte == b':'), MID_LETTER)
        | flag_if(either | (byte == b',') | (byte == b';'), MID_DIGIT)
        | flag_if(byte == b'_', HARD)
}

/// The flags of a byte of text in an alphabet, from the two bytes before it and the next.
#[inline(always)]
fn alphabetic(before_last: u8, last: u8, byte: u8, next: u8) -> u8 {
    // U+00C0 to U+027F, U+0400 to U+05BF: what of it is not a letter is excluded below.
    let begins = |byte: u8| is_within(byte, 0xC3, 0xC9) | is_within(byte, 0xD0, 0xD6);
    // The Armenian full stop, U+0589, joins digits; anywhere else it is not part of a word.
    let is_stop = (last == 0xD6) & (byte == 0x89) & !is_within(before_last, b'0', b'9');
    let is_no_letter = ((last == 0xC3) & (byte & 0xDF == 0x97))
        | ((last == 0xD2) & is_within(byte, 0x82, 0x89))
        | ((last == 0xD4) & (byte == 0xB0))
        | ((last == 0xD5) & is_within(byte, 0x97, 0x9F))
        | ((last == 0xD6) & (byte >= 0x89));
    let ends_letter = begins(last) & is_continuation(byte) & !is_no_letter;
    let begins_letter = begins(byte) & !((byte == 0xD6) & (next == 0x89));
    // No-break space and guillemets.
    let is_latin_1 = (last == 0xC2) & ((byte == 0xA0) | (byte & 0xEF == 0xAB));
    // Of U+2000 to U+203F the dashes, quotes and ellipsis.
    let is_second = (last == 0xE2) & (byte == 0x80);
    let is_general = (before_last == 0xE2) & (last == 0x80);
    let is_quote = is_general & is_within(byte, 0x98, 0x99);
    let is_neutral =
        is_general & (is_within(byte, 0x93, 0x94) | is_within(byte, 0x9C, 0x9D) | (byte == 0xA6));
    let is_easy = (byte < 0x80)
        | begins(byte)
        | (byte == 0xC2)
        | (byte == 0xE2)
        | ends_letter
        | is_stop
        | is_latin_1
        | is_second
        | is_quote
        | is_neutral;
    ascii(byte)
        | flag_if(begins_letter | ends_letter, LETTER)
        | flag_if(is_quote, QUOTE)
        | flag_if(!is_easy, HARD)
}

#[inline(always)]
pub(crate) fn is_continuation(byte: u8) -> bool {
    byte & 0xC0 == 0x80
}

/// `flag` or nothing, as a mask: a choice would not become one vector instruction.
#[inline(always)]
fn flag_if(condition: bool, flag: u8) -> u8 {
    u8::from(condition).wrapping_neg() & flag
}

#[inline(always)]
fn is_within(byte: u8, first: u8, last: u8) -> bool {
    byte.wrapping_sub(first) <= last - first
}
