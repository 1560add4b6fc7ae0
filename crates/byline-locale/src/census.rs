//! How many letters of each script a text has.

use crate::addresses::outside;
use crate::letters::{self, BREAK, FIRST, MARK};
use crate::script::Script;
use crate::tables::scripts::SCRIPTS;

/// One count more than the highest class.
const CLASSES: usize = 256;
/// How many bytes of ASCII are examined at a time.
const BLOCK: usize = 32;

/// The most scripts that are looked at together.
const SCRIPTS_AT_ONCE: usize = 16;

/// The letters of a text by script.
pub(crate) struct Census {
    counts: [u32; CLASSES],
}

impl Census {
    /// Counts the letters of `text` outside of addresses, or those of addresses if there are no
    /// others.
    pub(crate) fn take(text: &str) -> Self {
        let words = Self::of_all(outside(text));
        if words.letters() > 0 {
            return words;
        }
        Self::of_all(std::iter::once(text))
    }

    fn of_all<'a>(stretches: impl Iterator<Item = &'a str>) -> Self {
        let mut counts = [0; CLASSES];
        for stretch in stretches {
            count(stretch, &mut counts);
        }
        for class in [BREAK, MARK] {
            if let Some(count) = counts.get_mut(usize::from(class)) {
                *count = 0;
            }
        }
        Self { counts }
    }

    pub(crate) fn of(&self, script: Script) -> usize {
        self.counts
            .get(usize::from(script.class()))
            .map_or(0, |count| *count as usize)
    }

    /// The part of the text that is in this script, 0 to 1, Latin at half weight.
    pub(crate) fn share(&self, script: Script) -> f64 {
        let latin = self.of(Script::Latin);
        let all = 2 * self.letters() - latin;
        let own = match script {
            Script::Latin => latin,
            _ => 2 * self.of(script),
        };
        if all == 0 {
            return 0.0;
        }
        own as f64 / all as f64
    }

    /// All letters of all scripts.
    pub(crate) fn letters(&self) -> usize {
        self.counts.iter().map(|count| *count as usize).sum()
    }

    /// The script that most of the text is in; scripts of one way of writing count as one.
    ///
    /// A Latin letter counts half: names, brands and units are written in Latin
    /// everywhere, hardly ever the other way round.
    pub(crate) fn main(&self) -> Option<Script> {
        let mut best = None;
        let mut most = 0;
        let scripts = self.counts.get(usize::from(FIRST)..).unwrap_or_default();
        // Nearly all scripts have no letter in a text: many are skipped at once.
        let some = scripts
            .chunks(SCRIPTS_AT_ONCE)
            .zip(SCRIPTS.chunks(SCRIPTS_AT_ONCE))
            .filter(|(counts, _)| counts.iter().fold(0, |all, count| all | count) > 0)
            .flat_map(|(counts, scripts)| counts.iter().zip(scripts));
        for (count, (script, ..)) in some {
            if *count == 0 {
                continue;
            }
            let weight = match script {
                Script::Latin => u64::from(*count),
                Script::Han | Script::Hiragana | Script::Katakana => {
                    let joint = [Script::Han, Script::Hiragana, Script::Katakana];
                    joint.iter().map(|one| 2 * self.of(*one) as u64).sum()
                }
                _ => 2 * u64::from(*count),
            };
            if weight > most {
                most = weight;
                best = Some(*script);
            }
        }
        best
    }

    /// The East Asian script of a text that is mostly Latin letters, if those are mostly in names:
    /// words with a capital letter. A character of Chinese or Korean says as much as some Latin ones.
    pub(crate) fn east_asian_amid_names(&self, text: &str) -> Option<Script> {
        const CHARACTER: usize = 4;
        const NAME: usize = 4;
        let with_han = [Script::Han, Script::Hiragana, Script::Katakana];
        let han: usize = with_han.iter().map(|script| self.of(*script)).sum();
        let hangul = self.of(Script::Hangul);
        if han + hangul == 0 {
            return None;
        }
        let (mut names, mut words) = (0, 0);
        for word in outside(text).flat_map(|part| part.split(|c: char| !c.is_alphanumeric())) {
            let latin = || {
                word.chars()
                    .filter(|c| Script::of(*c) == Some(Script::Latin))
            };
            let count = latin().count();
            if latin().any(char::is_uppercase) || word.chars().any(|c| c.is_ascii_digit()) {
                names += count;
            } else {
                words += count;
            }
        }
        if CHARACTER * han.max(hangul) <= words + names / NAME {
            return None;
        }
        if hangul > han {
            return Some(Script::Hangul);
        }
        let used = |script: &Script| self.of(*script) > 0;
        with_han.into_iter().find(used)
    }
}

fn count(text: &str, counts: &mut [u32; CLASSES]) {
    let mut ascii = 0;
    let mut rest = text;
    while !rest.is_empty() {
        // ASCII is counted in blocks, without decoding.
        if let Some(block) = rest.as_bytes().first_chunk::<BLOCK>()
            && block.is_ascii()
        {
            ascii += ascii_letters(block);
            rest = rest.get(BLOCK..).unwrap_or_default();
            continue;
        }
        let before = rest.len();
        let mut chars = rest.chars();
        while before - chars.as_str().len() < BLOCK {
            let Some(c) = chars.next() else {
                break;
            };
            if let Some(count) = counts.get_mut(usize::from(letters::class(c))) {
                *count += 1;
            }
        }
        rest = chars.as_str();
    }
    if let Some(count) = counts.get_mut(usize::from(Script::Latin.class())) {
        *count += ascii;
    }
}

fn ascii_letters(bytes: &[u8; BLOCK]) -> u32 {
    bytes
        .iter()
        .map(|byte| u32::from((byte | 0x20).wrapping_sub(b'a') < 26))
        .sum()
}
