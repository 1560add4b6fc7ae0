//! Readings of Chinese characters.

use core::cmp::Ordering;

use crate::tables::pinyin::{READINGS, SYLLABLES, TRADITIONAL, WORD_STARTS, WORDS, WORDS_BY_FIRST};

/// The most customary reading of a character in Mandarin, without its tone.
pub(crate) fn syllable(character: char) -> Option<&'static str> {
    let place = u32::from(character).checked_sub(0x4E00)?;
    let reading = READINGS.get(place as usize)?;
    let syllable = SYLLABLES.get(usize::from(*reading))?;
    (!syllable.is_empty()).then_some(syllable)
}

/// The longest word that a text begins with, in simplified characters, and its reading, with a hyphen
/// between syllables, where that is not the one of its characters. The word has the length that it has
/// in the text.
pub(crate) fn word(text: &str) -> Option<(&'static str, &'static str)> {
    let mut letters = text.chars();
    let first = simplified(letters.next()?);
    let found = WORDS_BY_FIRST
        .binary_search_by_key(&first, |(first, _)| *first)
        .ok()?;
    let start = usize::from(WORDS_BY_FIRST.get(found)?.1);
    let end = WORDS_BY_FIRST.get(found + 1);
    let end = end.map_or(WORD_STARTS.len() - 1, |(_, end)| usize::from(*end));
    let mut longest = None;
    // Every character of the words takes three bytes.
    let mut word = [0; 4 * 3];
    let mut len = first.encode_utf8(word.get_mut(..3)?).len();
    for letter in letters.take(3) {
        let letter = simplified(letter);
        if letter.len_utf8() != 3 {
            break;
        }
        len += letter.encode_utf8(word.get_mut(len..)?).len();
        let word = str::from_utf8(word.get(..len)?).ok()?;
        longest = exact(word, start, end).or(longest);
    }
    longest
}

/// The simplified character of a traditional one that some word has; any other as it is.
fn simplified(character: char) -> char {
    let code = u32::from(character);
    let found = TRADITIONAL.binary_search_by_key(&code, |(known, _)| u32::from(*known));
    let found = found.ok().and_then(|found| TRADITIONAL.get(found));
    found
        .and_then(|(_, simplified)| char::from_u32(u32::from(*simplified)))
        .unwrap_or(character)
}

/// The word among those from one number to another, and its reading.
fn exact(word: &str, mut start: usize, mut end: usize) -> Option<(&'static str, &'static str)> {
    while start < end {
        let middle = start.midpoint(end);
        let (known, reading) = numbered(middle)?;
        match known.cmp(word) {
            Ordering::Less => start = middle + 1,
            Ordering::Greater => end = middle,
            Ordering::Equal => return Some((known, reading)),
        }
    }
    None
}

fn numbered(number: usize) -> Option<(&'static str, &'static str)> {
    let start = *WORD_STARTS.get(number)? as usize;
    let end = *WORD_STARTS.get(number + 1)? as usize;
    let text = WORDS.get(start..end)?;
    let len = text.find(|letter: char| letter.is_ascii());
    text.split_at_checked(len.unwrap_or(text.len()))
}
