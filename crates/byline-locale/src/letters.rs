//! What every part reads of a text: folded letters, each with its script.
//!
//! Lower case, canonical composition and the passing over of what only shapes a line
//! (soft hyphens, joiners, vowel signs of Arabic and Hebrew) are done a character at a
//! time here, so nothing is copied before a text is counted.

use crate::tables::letters::{BLOCKS, COMPOSED, LOWER, PAGES};

/// A character that is not a letter: it ends a word.
pub(crate) const BREAK: u8 = 0;
/// A mark that takes the script of its letter.
pub(crate) const MARK: u8 = 1;
/// The class of the first script; script number `n` has the class `FIRST + n`.
pub(crate) const FIRST: u8 = 2;

/// The script class of a character, or [`BREAK`], or [`MARK`].
#[inline]
pub(crate) fn class(c: char) -> u8 {
    let code = c as usize;
    let Some(page) = PAGES.get(code >> 6) else {
        // Variation selectors are the only letters or marks beyond the last page.
        return if (0xE0100..=0xE01EF).contains(&code) {
            MARK
        } else {
            BREAK
        };
    };
    BLOCKS
        .get((usize::from(*page) << 6) | (code & 63))
        .copied()
        .unwrap_or(BREAK)
}

/// Whether a character occurs inside a word without being part of its spelling.
///
/// U+00AD soft hyphen, U+034F grapheme joiner, U+0640 tatweel, U+200D joiner, U+2060
/// word joiner, U+FEFF, variation selectors; points of Hebrew and Arabic, which running
/// text leaves out.
#[inline]
pub(crate) fn is_passed_over(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{34F}'
            | '\u{591}'..='\u{5C7}'
            | '\u{640}'
            | '\u{64B}'..='\u{65F}'
            | '\u{670}'
            | '\u{200D}'
            | '\u{2060}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E0100}'..='\u{E01EF}'
    )
}

/// The lower-case form of a letter, and the plain one of a full-width letter.
#[inline]
pub(crate) fn fold(c: char) -> char {
    let code = c as u32;
    if code < 0x590 {
        return LOWER
            .get(code as usize)
            .and_then(|low| char::from_u32(u32::from(*low)))
            .unwrap_or(c);
    }
    match code {
        // Latin Extended Additional alternates capital and small letter.
        0x1E00..=0x1E95 | 0x1EA0..=0x1EFF => char::from_u32(code | 1).unwrap_or(c),
        0xFF21..=0xFF3A => char::from_u32(code - 0xFF21 + 0x61).unwrap_or(c),
        0xFF41..=0xFF5A => char::from_u32(code - 0xFF41 + 0x61).unwrap_or(c),
        _ => c,
    }
}

/// The letter that a letter and a mark compose to.
pub(crate) fn compose(letter: char, mark: char) -> Option<char> {
    let at = COMPOSED
        .binary_search_by_key(&(letter, mark), |(letter, mark, _)| (*letter, *mark))
        .ok()?;
    COMPOSED.get(at).map(|(_, _, composed)| *composed)
}
