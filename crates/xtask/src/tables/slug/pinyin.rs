//! `data/pinyin.tsv`: which Chinese character has which syllable.

use std::fmt::Write as _;
use std::path::Path;

use super::super::Result;
use super::{columns, read};

/// The characters that may have a reading.
const FIRST: usize = 0x4E00;
const LAST: usize = 0x9FFF;

pub(super) fn readings(data: &Path) -> Result<String> {
    let file = data.join("pinyin.tsv");
    let text = read(&file)?;
    let mut syllables = vec![String::new()];
    let mut readings = vec![0; LAST + 1 - FIRST];
    for (line, row) in columns(&text) {
        let place = |what: &str| format!("{}:{line}: {what}", file.display());
        let [syllable, characters] = row.as_slice() else {
            return Err(place("expected two columns"));
        };
        let syllable = syllable.replace('ü', "yu");
        if !syllable.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Err(place("expected letters of pinyin without tones"));
        }
        for character in characters.chars() {
            let reading = (character as usize)
                .checked_sub(FIRST)
                .and_then(|index| readings.get_mut(index))
                .ok_or_else(|| place("a character beyond U+4E00 to U+9FFF"))?;
            if *reading != 0 {
                return Err(place(&format!("{character} twice")));
            }
            *reading = syllables.len();
        }
        syllables.push(syllable);
    }
    let mut out = String::from(
        "// GENERATED from data/pinyin.tsv (source and licence there) by `cargo xtask tables`. Do not edit.\n\n\
         /// Syllables of Mandarin; the first is none.\n",
    );
    let _ = writeln!(
        out,
        "pub(crate) static SYLLABLES: &[&str] = &{syllables:?};\n\n\
         /// The syllable of each character from U+4E00 on.\n\
         pub(crate) static READINGS: [u16; {}] = {readings:?};",
        readings.len()
    );
    Ok(out)
}
