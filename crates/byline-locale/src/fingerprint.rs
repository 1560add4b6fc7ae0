//! The letters and features that a table of the model was trained with, as one number.
//!
//! The trainer compiles this very file. A change of [`crate::letters`] or [`crate::features`]
//! that makes other features of the same text needs a model that is trained again.

use crate::features;
use crate::letters::{class, compose};

/// FNV-1a of the features of a text that has every letter of a script, alone, in words and
/// with the combining marks of U+0300 to U+036F.
pub(crate) fn fingerprint(letter_class: u8, longest_word: usize) -> u64 {
    let letters: Vec<char> = ('\0'..=char::MAX)
        .filter(|c| class(*c) == letter_class)
        .collect();
    let mut text = String::new();
    for word in letters.chunks(6) {
        text.extend(word);
        text.push(' ');
    }
    for letter in letters {
        let marks = '\u{300}'..='\u{36F}';
        for mark in marks.filter(|mark| compose(letter, *mark).is_some()) {
            text.extend(['a', letter, mark, ' ']);
        }
        // What shapes a line within a word is not part of it.
        text.extend([letter, '\u{AD}', letter, ' ']);
    }
    let mut bytes = Vec::new();
    features::each(&text, letter_class, longest_word, |hashes, count| {
        bytes.extend(
            hashes
                .iter()
                .take(count)
                .flat_map(|hash| hash.to_le_bytes()),
        );
    });
    fnv1a(&bytes)
}

/// The 64-bit FNV-1a hash of some bytes.
pub(crate) fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
