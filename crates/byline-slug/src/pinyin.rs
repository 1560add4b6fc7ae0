//! Readings of Chinese characters.

use core::cmp::Ordering;

use crate::tables::pinyin::{FIRSTS, READINGS, STARTS, SYLLABLES, TRADITIONAL, WORDS};

/// The most customary reading of a character in Mandarin, without its tone.
pub(crate) fn syllable(character: char) -> Option<&'static str> {
    let place = u32::from(character).checked_sub(0x4E00)?;
    let reading = READINGS.get(place as usize)?;
    let syllable = SYLLABLES.get(usize::from(*reading))?;
    (!syllable.is_empty()).then_some(syllable)
}

/// The length of the longest word that a text begins with, and its reading, with a hyphen between
/// syllables, which is empty where it is the one of its characters.
pub(crate) fn word(text: &str) -> Option<(usize, &'static str)> {
    let mut letters = text.chars();
    let first = u32::from(simplified(letters.next()?));
    let found = FIRSTS
        .binary_search_by_key(&first, |first| u32::from(*first))
        .ok()?;
    let start = *STARTS.get(found)? as usize;
    let end = *STARTS.get(found + 1)? as usize;
    let words = WORDS.get(start..end)?;
    let mut longest = None;
    // Every character of the words takes three bytes.
    let mut rest = [0; 3 * 3];
    let mut len = 0;
    for letter in letters.take(3) {
        let letter = simplified(letter);
        if letter.len_utf8() != 3 {
            break;
        }
        len += letter.encode_utf8(rest.get_mut(len..)?).len();
        let rest = str::from_utf8(rest.get(..len)?).ok()?;
        let reading = reading(words, rest).map(|reading| (3 + len, reading));
        longest = reading.or(longest);
    }
    longest
}

/// The reading of the word with these characters behind its first, among sorted lines of such.
fn reading(words: &'static str, rest: &str) -> Option<&'static str> {
    let (mut start, mut end) = (0, words.len());
    while start < end {
        let middle = start.midpoint(end);
        let before = words.as_bytes().get(start..middle)?;
        let line_end = before.iter().rposition(|byte| *byte == b'\n');
        let line_start = line_end.map_or(start, |end| start + end + 1);
        let line = words.get(line_start..end)?.split('\n').next()?;
        let len = line.find(|letter: char| letter.is_ascii());
        let (known, reading) = line.split_at_checked(len.unwrap_or(line.len()))?;
        match known.cmp(rest) {
            Ordering::Less => start = line_start + line.len() + 1,
            Ordering::Greater => end = line_start,
            Ordering::Equal => return Some(reading),
        }
    }
    None
}

/// The simplified character of a traditional one that some word has; any other as it is.
pub(crate) fn simplified(character: char) -> char {
    let code = u32::from(character);
    let found = TRADITIONAL.binary_search_by_key(&code, |(known, _)| u32::from(*known));
    let found = found.ok().and_then(|found| TRADITIONAL.get(found));
    found
        .and_then(|(_, simplified)| char::from_u32(u32::from(*simplified)))
        .unwrap_or(character)
}
