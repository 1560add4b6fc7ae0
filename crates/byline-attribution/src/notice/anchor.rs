//! Passes over text that cannot hold a notice.

use alloc::string::String;

use super::fold::{fold, key};
use super::lexicon::Anchor;
use super::lexicons::{ANCHORS, FILTER};

/// Where an anchor word stands, and the languages it may belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) offset: usize,
    pub(crate) languages: u32,
}

/// The first anchor word at or after `from`, which must be a character boundary.
///
/// Most words fall at the first test, a look at three letters.
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
                    .then(|| languages(text, at, word))
                    .flatten();
                if let Some(languages) = found {
                    return Some(Hit {
                        offset: at,
                        languages,
                    });
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
    let letters = match bytes.get(at..at + 3) {
        Some(&[a, b, c]) if (a | b | c) < 0x80 => [a, b, c].map(|byte| u32::from(byte | 0x20)),
        _ => {
            let mut folded = text
                .get(at..)
                .unwrap_or_default()
                .chars()
                .take(8)
                .filter_map(fold)
                .map(u32::from);
            [(); 3].map(|()| folded.next().unwrap_or_default())
        }
    };
    let bit = key(letters);
    FILTER
        .get(bit / 64)
        .is_some_and(|bits| bits & (1 << (bit % 64)) != 0)
}

/// The languages of the anchor that the word beginning here is, if it is one.
fn languages(text: &str, at: usize, word: &mut String) -> Option<u32> {
    word.clear();
    let letters = text
        .get(at..)?
        .chars()
        .take(40)
        .take_while(|c| c.is_alphanumeric() || fold(*c).is_none());
    word.extend(letters.filter_map(fold));
    let first = word.chars().next()?;
    let letter = |anchor: &Anchor| anchor.word.stem.chars().next().unwrap_or('\0');
    let from = ANCHORS.partition_point(|anchor| letter(anchor) < first);
    let found = ANCHORS
        .get(from..)?
        .iter()
        .take_while(|anchor| letter(anchor) == first)
        .filter(|anchor| anchor.word.matches(word))
        .fold(0, |languages, anchor| languages | anchor.languages);
    (found != 0).then_some(found)
}
