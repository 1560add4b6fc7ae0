//! The tokens of a text: words, or characters of scripts that write no breaks between words.

use crate::fold::{Class, Fold};

/// How much a token counts, in quarters of a word.
///
/// A word of Chinese or Japanese has about two characters, one of Thai about four: so a number
/// of words, such as the length of a gram, is about as rare in one script as in another.
const WEIGHTS: [u32; 4] = [4, 2, 1, 4];
/// The weight of a word.
pub(crate) const WORD: u32 = 4;

/// A token's folded characters, as a number: two tokens are equal if their hashes are. The
/// lowest two bits say what kind of token it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Hash(pub(crate) u32);

impl Hash {
    #[inline]
    pub(crate) fn weight(self) -> u32 {
        WEIGHTS.get((self.0 & 3) as usize).copied().unwrap_or(WORD)
    }

    /// Whether it is a single character of a script without breaks: in a comparison without
    /// order, pairs of them are compared.
    #[inline]
    pub(crate) fn is_character(self) -> bool {
        matches!(self.0 & 3, 1 | 2)
    }
}

/// The weight of some tokens.
pub(crate) fn weight(tokens: impl Iterator<Item = Hash>) -> u32 {
    tokens.map(Hash::weight).fold(0, u32::saturating_add)
}

/// How many words some tokens are.
pub(crate) fn words(tokens: impl Iterator<Item = Hash>) -> u32 {
    weight(tokens) / WORD
}

/// One token of a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) hash: Hash,
    /// Its letters and digits.
    pub(crate) letters: u32,
    /// Where it is, in bytes.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Reads a text token by token.
#[derive(Debug, Clone)]
pub(crate) struct Tokens<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Tokens<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self {
            bytes: text.as_bytes(),
            at: 0,
        }
    }

    /// The tokens from a place on at which one begins.
    pub(crate) fn starting_at(text: &'t str, at: usize) -> Self {
        Self {
            at,
            ..Self::new(text)
        }
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    #[inline]
    fn next(&mut self) -> Option<Token> {
        // Skips characters that cannot begin a token.
        let (mut fold, mut len);
        loop {
            let mut first = *self.bytes.get(self.at)?;
            // Of ASCII only letters and digits begin a token.
            while first.is_ascii() && !first.is_ascii_alphanumeric() {
                self.at += 1;
                first = *self.bytes.get(self.at)?;
            }
            if let Some(word) = self.ascii_word(first) {
                return Some(word);
            }
            (fold, len) = char_at(self.bytes, self.at)?;
            match fold.class() {
                Class::Break | Class::Mark | Class::Ignored => self.at += len,
                Class::Word | Class::Ideograph | Class::Syllable | Class::Sign | Class::Hangul => {
                    break;
                }
            }
        }
        let class = fold.class();
        let start = self.at;
        let mut partial = PartialToken::new(start);
        partial.push(fold, start + len);
        self.at += len;
        Some(self.rest(partial, class))
    }
}

impl Tokens<'_> {
    /// The next token, if it is a word of ASCII letters and digits: it is found and hashed eight bytes
    /// at a time.
    #[inline]
    fn ascii_word(&mut self, first: u8) -> Option<Token> {
        if !first.is_ascii_alphanumeric() {
            return None;
        }
        let start = self.at;
        let mut partial = PartialToken::new(start);
        while let Some(chunk) = chunk_at(self.bytes, self.at) {
            let others = !alphanumeric(chunk) & TOPS;
            let len = others.trailing_zeros() / 8;
            // Sets the bit of lower case; digits have it anyway.
            partial.push_ascii(chunk | ONES << 5, len);
            self.at += len as usize;
            if len == 8 {
                continue;
            }
            partial.end = self.at;
            let next = self.bytes.get(self.at).copied().unwrap_or(b' ');
            // A break that cannot join two lines, and no apostrophe.
            if next.is_ascii() && next != b'-' && next != b'\'' {
                return Some(partial.finish(0));
            }
            break;
        }
        partial.end = self.at;
        Some(self.rest(partial, Class::Word))
    }

    /// Reads the rest of a token, character by character.
    fn rest(&mut self, mut partial: PartialToken, class: Class) -> Token {
        while let Some((fold, len)) = char_at(self.bytes, self.at) {
            match (fold.class(), class) {
                (Class::Word | Class::Hangul, Class::Word | Class::Hangul) => {
                    partial.push(fold, self.at + len);
                }
                (Class::Mark, _) => partial.extend(fold, self.at + len),
                (Class::Ignored, _) => {
                    if is_hyphen(self.bytes, self.at) && self.joins_lines(len, class) {
                        continue;
                    }
                    if fold.is_accent() {
                        partial.end = self.at + len;
                    }
                }
                (Class::Break, _) => {
                    if is_hyphen(self.bytes, self.at) && self.joins_lines(len, class) {
                        continue;
                    }
                    break;
                }
                (
                    Class::Word | Class::Hangul | Class::Ideograph | Class::Syllable | Class::Sign,
                    _,
                ) => break,
            }
            self.at += len;
        }
        partial.finish(match class {
            Class::Ideograph => 1,
            Class::Syllable | Class::Sign => 2,
            Class::Break | Class::Word | Class::Mark | Class::Ignored | Class::Hangul => 0,
        })
    }

    /// Skips a hyphen at a line's end, if the word continues in the next line.
    fn joins_lines(&mut self, hyphen_len: usize, class: Class) -> bool {
        if class != Class::Word {
            return false;
        }
        let mut at = self.at + hyphen_len;
        let mut lines = 0;
        while let Some(byte @ (b' ' | b'\t' | b'\r' | b'\n')) = self.bytes.get(at) {
            lines += u32::from(*byte == b'\n');
            at += 1;
        }
        if lines != 1 {
            return false;
        }
        let continues = decode(self.bytes, at)
            .and_then(|(point, _)| char::from_u32(point))
            .is_some_and(|char| char.is_alphabetic() && !char.is_uppercase());
        if continues {
            self.at = at;
        }
        continues
    }
}

/// A token while it is read.
struct PartialToken {
    hash: u64,
    /// Folded characters not yet in the hash, lowest byte first.
    pending: u64,
    pending_len: u32,
    letters: u32,
    start: usize,
    end: usize,
}

impl PartialToken {
    #[inline]
    fn new(start: usize) -> Self {
        Self {
            hash: SEED,
            pending: 0,
            pending_len: 0,
            letters: 0,
            start,
            end: start,
        }
    }

    /// Adds the first `len` bytes of a chunk. Whatever was added before was whole chunks.
    #[inline]
    fn push_ascii(&mut self, chunk: u64, len: u32) {
        self.letters += len;
        if len == 8 {
            self.hash = mix(self.hash, chunk);
        } else {
            self.pending = chunk & !(u64::MAX << (8 * len));
            self.pending_len = len;
        }
    }

    /// A letter, or a sign of a script without breaks.
    fn push(&mut self, fold: Fold, end: usize) {
        self.letters += u32::from(fold.class() != Class::Sign);
        self.extend(fold, end);
    }

    fn extend(&mut self, fold: Fold, end: usize) {
        self.end = end;
        fold.each(|point| {
            if point < 0x80 {
                self.push_bytes(u64::from(point), 1);
            } else if point < 0x1_0000 {
                self.push_bytes(u64::from(point), 2);
            } else {
                self.push_bytes(u64::from(point), 3);
            }
        });
    }

    #[inline]
    fn push_bytes(&mut self, bytes: u64, len: u32) {
        if self.pending_len + len > 8 {
            self.flush();
        }
        self.pending |= bytes << (8 * self.pending_len);
        self.pending_len += len;
        if self.pending_len == 8 {
            self.flush();
        }
    }

    #[inline]
    fn flush(&mut self) {
        self.hash = mix(self.hash, self.pending);
        self.pending = 0;
        self.pending_len = 0;
    }

    #[inline]
    fn finish(self, kind: u32) -> Token {
        let hash = mix(self.hash ^ u64::from(self.pending_len), self.pending);
        Token {
            hash: Hash((hash >> 32) as u32 & !3 | kind),
            letters: self.letters,
            start: self.start,
            end: self.end,
        }
    }
}

const SEED: u64 = 0x9e37_79b9_7f4a_7c15;
const ONES: u64 = 0x0101_0101_0101_0101;
const TOPS: u64 = ONES << 7;

/// Both halves of a product of 128 bits: every bit of the input moves every bit of the result.
#[inline]
pub(crate) fn mix(hash: u64, value: u64) -> u64 {
    let product = u128::from(hash ^ value) * u128::from(0xd6e8_feb8_6659_fd93_u64);
    (product >> 64) as u64 ^ product as u64
}

/// The bytes that are ASCII letters or digits: the top bit of each.
#[inline]
fn alphanumeric(chunk: u64) -> u64 {
    let within = |low: u64, first: u8, last: u8| {
        (low + ONES * u64::from(0x80 - first)) & !(low + ONES * u64::from(0x7f - last))
    };
    let low = chunk & !TOPS;
    let letters = within(low | ONES << 5, b'a', b'z');
    let digits = within(low, b'0', b'9');
    (letters | digits) & !chunk & TOPS
}

/// The next eight bytes, if there are eight.
#[inline]
fn chunk_at(bytes: &[u8], at: usize) -> Option<u64> {
    let chunk = bytes.get(at..)?.first_chunk()?;
    Some(u64::from_le_bytes(*chunk))
}

#[inline]
fn char_at(bytes: &[u8], at: usize) -> Option<(Fold, usize)> {
    decode(bytes, at).map(|(point, len)| (Fold::of(point), len))
}

/// The character at a place where one begins.
#[inline]
fn decode(bytes: &[u8], at: usize) -> Option<(u32, usize)> {
    let low = |ahead: usize| {
        bytes
            .get(at + ahead)
            .map_or(0, |byte| u32::from(byte & 0x3f))
    };
    let first = u32::from(*bytes.get(at)?);
    Some(match first {
        0..0x80 => (first, 1),
        0x80..0xe0 => ((first & 0x1f) << 6 | low(1), 2),
        0xe0..0xf0 => ((first & 0xf) << 12 | low(1) << 6 | low(2), 3),
        _ => ((first & 7) << 18 | low(1) << 12 | low(2) << 6 | low(3), 4),
    })
}

/// Hyphen-minus, hyphen, Armenian hyphen, soft hyphen.
fn is_hyphen(bytes: &[u8], at: usize) -> bool {
    matches!(decode(bytes, at), Some((0x2d | 0x2010 | 0x58a | 0xad, _)))
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    fn hashes(text: &str) -> Vec<Hash> {
        Tokens::new(text).map(|token| token.hash).collect()
    }

    fn words(text: &str) -> Vec<&str> {
        Tokens::new(text)
            .map(|token| text.get(token.start..token.end).unwrap_or("?"))
            .collect()
    }

    #[test]
    fn tokens_are_words_and_characters() {
        assert_eq!(
            words(" The ferry,  2-storey."),
            ["The", "ferry", "2", "storey"]
        );
        assert_eq!(words("漢字とか"), ["漢", "字", "と", "か"]);
        assert_eq!(words("ไทย x"), ["ไ", "ท", "ย", "x"]);
        assert_eq!(
            words("inter-\n national-Bank"),
            ["inter-\n national", "Bank"]
        );
        assert_eq!(
            words("extraordinarily’s 'quoted'"),
            ["extraordinarily’s", "quoted"]
        );
        assert_eq!(words("सिंह आया"), ["सिंह", "आया"]);
    }

    #[test]
    fn equal_tokens_have_equal_hashes_however_they_are_written() {
        for (one, other) in [
            ("Extraordinarily", "ext\u{ad}raordin\u{200b}arily"),
            ("fishermen", "ﬁshеrmen"),
            ("don't know", "DON’T know"),
            ("international", "inter-\nnational"),
            ("caf\u{e9}s", "cafe\u{301}s"),
            ("がく", "か\u{3099}く"),
            ("한글", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af}"),
        ] {
            assert_eq!(hashes(one), hashes(other), "{one} {other}");
        }
        assert_ne!(hashes("abcdefgh"), hashes("abcdefghi"));
        assert_ne!(hashes("a"), hashes("b"));
    }

    #[test]
    fn letters_are_counted_without_marks() {
        let letters = |text| Tokens::new(text).map(|token| token.letters).sum::<u32>();
        assert_eq!(letters("Cafe\u{301} 12, extraordinarily"), 21);
        assert_eq!(letters("กิน"), 2);
        assert_eq!(letters("सिंह"), 2);
    }

    #[test]
    fn chunks_agree_with_a_look_at_each_byte() {
        for byte in 0..=u8::MAX {
            let found = alphanumeric(u64::from_le_bytes([
                byte, b'a', b' ', b'Z', 0, 255, b'0', byte,
            ]));
            let is = |index: u32| found >> (8 * index + 7) & 1 == 1;
            assert_eq!(is(0), byte.is_ascii_alphanumeric(), "{byte}");
            assert_eq!(is(7), byte.is_ascii_alphanumeric(), "{byte}");
            assert!(is(1) && !is(2) && is(3) && !is(4) && !is(5) && is(6));
        }
    }
}
