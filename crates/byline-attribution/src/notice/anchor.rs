//! Skips text that cannot hold a notice.

use super::anchors::{ANCHORS, FILTER, RANKS, STARTS, STEMS};
use super::fold::{is_unspaced, key};
use super::letter::Letter;
use super::lexicon::{Anchor, Weight};
use super::sentence;

/// Reads the words of a text for anchors, sentence by sentence.
///
/// Most words fall at the first test, a look at four letters; what the others speak for
/// is added up within their sentence only, and most sentences are no candidates for a notice.
pub(crate) struct Scan<'t> {
    text: &'t str,
    at: usize,
    weight: Weight,
    /// Where the first word with a weight is in its sentence.
    first: usize,
    word: String,
}

/// How many letters a sentence may have from its first word with a weight on, to be read without a
/// word of re-use: "Quellenangabe erforderlich".
const SHORT: usize = 48;

impl<'t> Scan<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            weight: Weight::default(),
            first: 0,
            word: String::new(),
        }
    }

    /// Goes on until a sentence is worth reading; returns a place in it.
    pub(crate) fn find(&mut self) -> Option<usize> {
        self.run(self.text.len()).or_else(|| {
            // The end of the text ends a sentence too.
            let end = self.text.len();
            self.weight = self.weight_at_end(end);
            (self.weight.languages() != 0).then_some(self.first)
        })
    }

    /// Reads the sentence found to its end, and returns the languages to read it in.
    pub(crate) fn finish(&mut self, end: usize) -> u64 {
        let mut languages = self.weight.languages();
        while self.run(end).is_some() {
            languages |= self.weight.languages();
        }
        self.at = self.at.max(end);
        self.weight = Weight::default();
        languages
    }

    /// Goes on after a notice.
    pub(crate) fn skip_to(&mut self, offset: usize) {
        self.at = self.at.max(offset);
    }

    /// Stops after the first word before `end` that makes its sentence worth reading.
    fn run(&mut self, end: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        while self.at < end {
            let at = self.at;
            let byte = *bytes.get(at)?;
            self.at += match byte {
                b'.' | b'!' | b'?' | b'\n' | b'|' => self.end_sentence(at),
                b'%' => {
                    // Half of a limit, in any language.
                    self.weight.demand = u64::MAX;
                    1
                }
                // No letters begin with these: Latin-1 signs, and U+2000 to U+2FFF.
                0xC2 if bytes.get(at + 1) == Some(&0xA9) => self.end_sentence(at),
                0xC2 => 2,
                0xE2 => 3,
                0xD6..=0xDB if is_full_stop(byte, bytes.get(at + 1)) => self.end_sentence(at),
                0xE3 if bytes.get(at + 1..at + 3) == Some(&[0x80, 0x82]) => self.end_sentence(at),
                UNSPACED..=UNSPACED_LAST => 3,
                byte if !is_letter(byte) => 1,
                _ => letters(bytes, at),
            };
            let is_unspaced = (UNSPACED..=UNSPACED_LAST).contains(&byte);
            if is_letter(byte) || is_unspaced {
                let anchors = if is_unspaced {
                    anchors_of_pair(self.text, at)
                } else {
                    anchors(bytes, self.text, at)
                };
                if !anchors.is_empty() {
                    let weight = self.weight_at(at, anchors);
                    if self.weight == Weight::default() {
                        self.first = at;
                    }
                    self.weight.add(weight);
                    if self.weight.languages() != 0 {
                        return Some(at);
                    }
                }
            }
            if !is_letter(byte) && self.weight.languages() != 0 {
                return Some(at);
            }
        }
        None
    }

    /// What the word that begins here speaks for, by the anchors it may be.
    fn weight_at(&mut self, at: usize, anchors: &[Anchor]) -> Weight {
        self.word.clear();
        let rest = self.text.get(at..).unwrap_or_default();
        self.word.extend(Letter::word(rest, 40));
        let mut weight = Weight::default();
        for anchor in anchors {
            if STEMS.match_word(anchor.word, &self.word) {
                weight.add(anchor.weight());
            }
        }
        weight
    }

    fn end_sentence(&mut self, at: usize) -> usize {
        let stop = self.text.get(at..).and_then(|rest| rest.chars().next());
        let Some(stop) = stop else { return 1 };
        // Most sentences have no anchor, and where they end does not matter.
        if self.weight != Weight::default() && sentence::ends_at(self.text, at, stop) {
            self.weight = self.weight_at_end(at);
        }
        stop.len_utf8()
    }

    /// What the words of a sentence weigh that ends here: nothing, unless it is short.
    fn weight_at_end(&self, at: usize) -> Weight {
        let is_ascii = self
            .text
            .as_bytes()
            .get(self.first)
            .is_some_and(u8::is_ascii);
        let longest = if is_ascii { SHORT } else { 2 * SHORT };
        if at.saturating_sub(self.first) <= longest {
            self.weight.of_credit_alone()
        } else {
            Weight::default()
        }
    }
}

/// The first bytes of U+3000 to U+9FFF: Han, kana and their punctuation.
const UNSPACED: u8 = 0xE3;
const UNSPACED_LAST: u8 = 0xE9;

/// Whether a byte belongs to a word, by its value: a comparison for each would cost more
/// than all else that is done for most words.
#[allow(
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled"
)]
static LETTERS: [u8; 256] = {
    let mut letters = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        // 0xC2 and 0xE2 lead signs; 0xD6 leads Armenian letters and a full stop, 0xD8 and 0xDB Arabic
        // ones. Letters that are words themselves are looked at one by one.
        letters[byte] = match byte as u8 {
            0xD6 | 0xD8 | 0xDB => LETTER_OR_STOP,
            0xC2 | 0xE2 | UNSPACED..=UNSPACED_LAST => 0,
            b'A'..=b'Z' | b'a'..=b'z' | 0x80.. => LETTER,
            _ => 0,
        };
        byte += 1;
    }
    letters
};

fn is_letter(byte: u8) -> bool {
    kind(byte) != 0
}

fn kind(byte: u8) -> u8 {
    LETTERS.get(usize::from(byte)).copied().unwrap_or_default()
}

/// In [`LETTERS`]: a byte of a letter, and one that may also lead a full stop.
const LETTER: u8 = 1;
const LETTER_OR_STOP: u8 = 2;

/// Whether two bytes are a stop among letters: `։` of Armenian, `؟` and `۔` of Arabic script.
fn is_full_stop(first: u8, second: Option<&u8>) -> bool {
    matches!(
        (first, second),
        (0xD6, Some(0x89)) | (0xD8, Some(0x9F)) | (0xDB, Some(0x94))
    )
}

/// Where the letters that begin here end, and a space behind them; at least 1 byte.
fn letters(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let mut length = 1;
    loop {
        let mut more = rest.get(length..).unwrap_or_default().iter();
        let Some(letters) = more.position(|byte| kind(*byte) != LETTER) else {
            return rest.len();
        };
        length += letters;
        match rest.get(length) {
            Some(b' ') => return length + 1,
            Some(byte) if kind(*byte) == LETTER_OR_STOP => {
                if is_full_stop(*byte, rest.get(length + 1)) {
                    return length;
                }
                length += 1;
            }
            _ => return length,
        }
    }
}

/// The anchors that begin as the word at `at` does.
fn anchors(bytes: &[u8], text: &str, at: usize) -> &'static [Anchor] {
    let letters = match bytes.get(at..at + 4) {
        Some(&[a, b, c, d]) if [a, b, c].iter().all(u8::is_ascii_alphabetic) && is_plain(d) => {
            let last = if d.is_ascii_alphabetic() { d | 0x20 } else { 0 };
            [a | 0x20, b | 0x20, c | 0x20, last].map(u32::from)
        }
        _ => first_letters(text.get(at..).unwrap_or_default()),
    };
    bucket(key(letters)).unwrap_or_default()
}

/// The anchors that begin with the two letters at `at`, where each letter is a token.
fn anchors_of_pair(text: &str, at: usize) -> &'static [Anchor] {
    let mut letters = text.get(at..).unwrap_or_default().chars();
    let mut next = || letters.next().filter(|c| is_unspaced(*c)).map(u32::from);
    let (Some(first), Some(second)) = (next(), next()) else {
        return &[];
    };
    bucket(key([first, second, 0, 0])).unwrap_or_default()
}

/// Most words have no bit in the filter; those that have find their anchors by its rank.
pub(super) fn bucket(bit: usize) -> Option<&'static [Anchor]> {
    let bits = FILTER.get(bit / 64)?;
    let flag = 1 << (bit % 64);
    if bits & flag == 0 {
        return None;
    }
    let below = (bits & (flag - 1)).count_ones();
    let rank = usize::from(*RANKS.get(bit / 64)?) + usize::try_from(below).ok()?;
    ANCHORS.get(usize::from(*STARTS.get(rank)?)..usize::from(*STARTS.get(rank + 1)?))
}

fn first_letters(text: &str) -> [u32; 4] {
    let mut letters = [0; 4];
    let mut slots = letters.iter_mut();
    for c in text.chars().take(8) {
        match Letter::of(c) {
            Letter::End => break,
            Letter::Silent => {}
            Letter::Folded(folded) => {
                if let Some(slot) = slots.next() {
                    *slot = folded.into();
                }
                if slots.len() == 0 {
                    break;
                }
            }
        }
    }
    letters
}

/// Whether a byte is a letter or surely ends the word: digits, hyphens and apostrophes
/// may continue with it.
fn is_plain(byte: u8) -> bool {
    byte < 0x80 && !byte.is_ascii_digit() && !matches!(byte, b'-' | b'\'' | b'`')
}
