//! Readings of Chinese characters.

use crate::tables::pinyin::{READINGS, SYLLABLES};

/// The most customary reading of a character in Mandarin, without its tone.
pub(crate) fn syllable(character: char) -> Option<&'static str> {
    let place = u32::from(character).checked_sub(0x4E00)?;
    let reading = READINGS.get(place as usize)?;
    let syllable = SYLLABLES.get(usize::from(*reading))?;
    (!syllable.is_empty()).then_some(syllable)
}
