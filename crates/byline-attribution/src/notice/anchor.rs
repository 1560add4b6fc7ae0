//! Passes over text that cannot hold a notice.

use super::fold::{fold, is_word, key};
use super::lexicon::{Anchor, Weight};
use super::lexicons::{ANCHORS, FILTER};
use super::sentence;

/// Reads the words of a text for anchors, sentence by sentence.
///
/// Most words fall at the first test, a look at four letters; what the others speak for
/// is added up within their sentence only, and most sentences never come to a notice.
pub(crate) struct Scan<'t> {
    text: &'t str,
    at: usize,
    weight: Weight,
    word: String,
}

impl<'t> Scan<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            weight: Weight::default(),
            word: String::new(),
        }
    }

    /// Goes on until a sentence is worth reading; returns a place in it.
    pub(crate) fn find(&mut self) -> Option<usize> {
        self.run(self.text.len())
    }

    /// Reads the sentence found to its end, and returns the languages to read it in.
    pub(crate) fn finish(&mut self, end: usize) -> u32 {
        let mut languages = self.weight.languages();
        while self.run(end).is_some() {
            languages |= self.weight.languages();
        }
        self.at = self.at.max(end);
        self.weight = Weight::default();
        languages
    }

    /// Goes on behind a notice.
    pub(crate) fn skip_to(&mut self, offset: usize) {
        self.at = self.at.max(offset);
    }

    /// Stops behind the first word before `end` that makes its sentence worth reading.
    fn run(&mut self, end: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        while self.at < end {
            let at = self.at;
            let byte = *bytes.get(at)?;
            self.at += match byte {
                b'.' | b'!' | b'?' | b'\n' | b'|' => self.end_sentence(at),
                b'%' => {
                    // Half of a limit, in any language.
                    self.weight.demand = u32::MAX;
                    1
                }
                // No letters begin with these: Latin-1 signs, and U+2000 to U+2FFF.
                0xC2 => 2,
                0xE2 => 3,
                0xD6 if bytes.get(at + 1) == Some(&0x89) => self.end_sentence(at),
                byte if !is_letter(byte) => 1,
                _ => letters(bytes, at),
            };
            if is_letter(byte) && may_be_anchor(self.text, at) {
                if let Some(weight) = weight(self.text, at, &mut self.word) {
                    self.weight.add(weight);
                    if self.weight.languages() != 0 {
                        return Some(at);
                    }
                }
            } else if byte == b'%' && self.weight.languages() != 0 {
                return Some(at);
            }
        }
        None
    }

    fn end_sentence(&mut self, at: usize) -> usize {
        let stop = self.text.get(at..).and_then(|rest| rest.chars().next());
        let Some(stop) = stop else { return 1 };
        if sentence::ends_at(self.text, at, stop) {
            self.weight = Weight::default();
        }
        stop.len_utf8()
    }
}

/// Whether a byte belongs to a word, by its value: a comparison for each would cost more
/// than all else that is done for most words.
#[allow(
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled"
)]
static LETTERS: [bool; 256] = {
    let mut letters = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let ascii = byte as u8;
        // 0xC2 and 0xE2 lead signs; 0xD6 leads Armenian letters, and its full stop.
        letters[byte] =
            ascii.is_ascii_alphabetic() || ascii >= 0x80 && !matches!(ascii, 0xC2 | 0xE2);
        byte += 1;
    }
    letters
};

fn is_letter(byte: u8) -> bool {
    LETTERS.get(usize::from(byte)).copied().unwrap_or_default()
}

/// How many bytes of letters begin here; at least 1.
fn letters(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let mut length = 1;
    while let Some(&byte) = rest.get(length) {
        let stop = byte == 0xD6 && rest.get(length + 1) == Some(&0x89);
        if stop || !is_letter(byte) {
            break;
        }
        length += 1;
    }
    length
}

fn may_be_anchor(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let letters = match bytes.get(at..at + 4) {
        Some(&[a, b, c, d]) if [a, b, c].iter().all(u8::is_ascii_alphabetic) && is_plain(d) => {
            let last = if d.is_ascii_alphabetic() { d | 0x20 } else { 0 };
            [a | 0x20, b | 0x20, c | 0x20, last].map(u32::from)
        }
        _ => {
            let mut folded = text
                .get(at..)
                .unwrap_or_default()
                .chars()
                .take(8)
                .take_while(|c| is_word(*c) || fold(*c).is_none())
                .filter_map(fold)
                .map(u32::from);
            [(); 4].map(|()| folded.next().unwrap_or_default())
        }
    };
    let bit = key(letters);
    FILTER
        .get(bit / 64)
        .is_some_and(|bits| bits & (1 << (bit % 64)) != 0)
}

/// Whether a byte is a letter or surely ends the word: digits, hyphens and apostrophes
/// may go on with it.
fn is_plain(byte: u8) -> bool {
    byte < 0x80 && !byte.is_ascii_digit() && !matches!(byte, b'-' | b'\'' | b'`')
}

/// What the word that begins here speaks for, if it is an anchor.
fn weight(text: &str, at: usize, word: &mut String) -> Option<Weight> {
    word.clear();
    let letters = text
        .get(at..)?
        .chars()
        .take(40)
        .take_while(|c| is_word(*c) || fold(*c).is_none());
    word.extend(letters.filter_map(fold));
    Anchor::find(ANCHORS, word)
}
