//! `data/pinyin.tsv` and `data/pinyin_words.tsv`: which syllable a Chinese character has, alone
//! and in words.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::super::Result;
use super::{columns, read};

/// The characters that may have a reading.
const FIRST: usize = 0x4E00;
const LAST: usize = 0x9FFF;

/// The number that `number_of` gives the syllable of each character, by a file of syllables and
/// their characters; 0 of a character without one.
fn by_character(
    file: &Path,
    mut number_of: impl FnMut(&str) -> Result<usize>,
) -> Result<Vec<usize>> {
    let text = read(file)?;
    let mut readings = vec![0; LAST + 1 - FIRST];
    for (line, row) in columns(&text) {
        let place = |what: &str| format!("{}:{line}: {what}", file.display());
        let [syllable, characters] = row.as_slice() else {
            return Err(place("expected two columns"));
        };
        let number = number_of(syllable).map_err(|error| place(&error))?;
        for character in characters.chars() {
            let reading = (character as usize)
                .checked_sub(FIRST)
                .and_then(|index| readings.get_mut(index))
                .ok_or_else(|| place("a character beyond U+4E00 to U+9FFF"))?;
            if *reading != 0 {
                return Err(place(&format!("{character} twice")));
            }
            *reading = number;
        }
    }
    Ok(readings)
}

pub(super) fn readings(data: &Path) -> Result<String> {
    let mut syllables = vec![String::new()];
    let readings = by_character(&data.join("pinyin.tsv"), |syllable| {
        let syllable = syllable.replace('ü', "yu");
        if !syllable.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Err("expected letters of pinyin without tones".to_owned());
        }
        syllables.push(syllable);
        Ok(syllables.len() - 1)
    })?;
    let mut out = String::from(
        "// GENERATED from data/pinyin.tsv, data/pinyin_words.tsv and data/traditional.tsv (sources and licences there) by `cargo xtask tables`. Do not edit.\n\n\
         /// Syllables of Mandarin; the first is none.\n",
    );
    let _ = writeln!(
        out,
        "pub(crate) static SYLLABLES: &[&str] = &{syllables:?};\n\n\
         /// The syllable of each character from U+4E00 on.\n\
         pub(crate) static READINGS: [u16; {}] = {readings:?};",
        readings.len()
    );
    let usual = |character: char| {
        let index = (character as usize).checked_sub(FIRST)?;
        syllables.get(*readings.get(index)?)
    };
    words(&mut out, data, usual)?;
    traditional(&mut out, data)?;
    Ok(out)
}

/// The words, one a line, by their first character, which is left out; a reading that is not the usual one of the
/// characters follows the word.
fn words<'s>(
    out: &mut String,
    data: &Path,
    usual: impl Fn(char) -> Option<&'s String>,
) -> Result<()> {
    let file = data.join("pinyin_words.tsv");
    let text = read(&file)?;
    let mut words = BTreeMap::new();
    for (line, row) in columns(&text) {
        let [reading, list] = row.as_slice() else {
            return Err(format!("{}:{line}: expected two columns", file.display()));
        };
        let reading = reading.replace('ü', "yu").replace(' ', "-");
        for word in list.split(' ') {
            let plain: Vec<&str> = word
                .chars()
                .map(|character| usual(character).map_or("", String::as_str))
                .collect();
            if plain.len() != reading.split('-').count() {
                return Err(format!(
                    "{}:{line}: a syllable for each character of {word}",
                    file.display()
                ));
            }
            let own = if plain.join("-") == reading {
                String::new()
            } else {
                reading.clone()
            };
            if words.insert(word, own).is_some() {
                return Err(format!("{}:{line}: {word} twice", file.display()));
            }
        }
    }
    let mut texts = String::new();
    let mut firsts: Vec<u32> = Vec::new();
    let mut starts = Vec::new();
    for (word, reading) in words {
        if !(2..=4).contains(&word.chars().count()) || word.chars().any(|it| it.len_utf8() != 3) {
            return Err(format!(
                "{}: {word} has not two to four characters of three bytes",
                file.display()
            ));
        }
        let (first, rest) = word.split_at(3);
        let first = first.chars().next().unwrap_or_default() as u32;
        if firsts.last() != Some(&first) {
            firsts.push(first);
            starts.push(texts.len());
        }
        let _ = writeln!(texts, "{rest}{reading}");
    }
    starts.push(texts.len());
    let _ = writeln!(
        out,
        "\n/// Words of two to four characters, sorted, without their first; a reading that is not that of the characters follows the word.\n\
         pub(crate) static WORDS: &str = {texts:?};\n\n\
         /// The first characters of the words, sorted.\n\
         pub(crate) static FIRSTS: &[u16] = &{firsts:?};\n\n\
         /// Where the words with each first character begin in `WORDS`, and where the last ones end.\n\
         pub(crate) static STARTS: &[u32] = &{starts:?};"
    );
    Ok(())
}

/// `data/traditional.tsv`: the simplified character of each traditional one.
fn traditional(out: &mut String, data: &Path) -> Result<()> {
    let file = data.join("traditional.tsv");
    let text = read(&file)?;
    let mut pairs = BTreeMap::new();
    for (line, row) in columns(&text) {
        let place = |what: &str| format!("{}:{line}: {what}", file.display());
        let [simplified, characters] = row.as_slice() else {
            return Err(place("expected two columns"));
        };
        let mut simplified = simplified.chars();
        let (Some(simplified), None) = (simplified.next(), simplified.next()) else {
            return Err(place("expected one character"));
        };
        for character in characters.chars() {
            if pairs.insert(character as u32, simplified as u32).is_some() {
                return Err(place(&format!("{character} twice")));
            }
        }
    }
    let pairs: Vec<(u32, u32)> = pairs.into_iter().collect();
    let _ = writeln!(
        out,
        "\n/// Traditional characters and the simplified ones by which the words are sorted, by the former.\n\
         pub(crate) static TRADITIONAL: &[(u16, u16)] = &{pairs:?};"
    );
    Ok(())
}

/// `data/hanja.tsv`: the Korean syllable of each Chinese character.
pub(super) fn hanja(data: &Path) -> Result<String> {
    let readings = by_character(&data.join("hanja.tsv"), |syllable| {
        let mut syllable = syllable.chars();
        match (syllable.next(), syllable.next()) {
            (Some(syllable @ '가'..='힣'), None) => Ok(syllable as usize),
            _ => Err("expected one syllable of Hangul".to_owned()),
        }
    })?;
    Ok(format!(
        "// GENERATED from data/hanja.tsv (source and licence there) by `cargo xtask tables`. Do not edit.\n\n\
         /// The code of the syllable of each character from U+4E00 on; 0 is none.\n\
         pub(crate) static READINGS: [u16; {}] = {readings:?};\n",
        readings.len()
    ))
}
