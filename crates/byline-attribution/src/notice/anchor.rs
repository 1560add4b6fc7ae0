//! Passes over text that cannot hold a notice.

use alloc::string::String;

use super::fold::{fold, key};
use super::lexicon::{Anchor, Weight};
use super::lexicons::{ANCHORS, FILTER};

/// Where an anchor word stands, and what it speaks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Hit {
    pub(crate) offset: usize,
    pub(crate) weight: Weight,
}

/// The first anchor word at or after `from`, which must be a character boundary.
///
/// Most words fall at the first test, a look at four letters.
pub(crate) fn next(text: &str, from: usize, word: &mut String) -> Option<Hit> {
    let bytes = text.as_bytes();
    let mut at = from;
    while let Some(&byte) = bytes.get(at) {
        at += match byte {
            // No letters begin with these: Latin-1 signs, and U+2000 to U+2FFF.
            0xC2 => 2,
            0xE2 => 3,
            byte if !is_letter(byte) => 1,
            _ => {
                let found = may_be_anchor(text, at)
                    .then(|| weight(text, at, word))
                    .flatten();
                if let Some(weight) = found {
                    return Some(Hit { offset: at, weight });
                }
                letters(bytes, at)
            }
        };
    }
    None
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte >= 0x80
}

/// How many bytes of letters begin here; at least 1.
fn letters(bytes: &[u8], at: usize) -> usize {
    bytes
        .get(at..)
        .unwrap_or_default()
        .iter()
        .position(|byte| !is_letter(*byte) || matches!(byte, 0xC2 | 0xE2))
        .unwrap_or(bytes.len() - at)
        .max(1)
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
                .take_while(|c| c.is_alphanumeric() || fold(*c).is_none())
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
        .take_while(|c| c.is_alphanumeric() || fold(*c).is_none());
    word.extend(letters.filter_map(fold));
    Anchor::find(ANCHORS, word)
}
