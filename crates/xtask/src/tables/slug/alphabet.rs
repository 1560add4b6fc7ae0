//! What is true of characters in every scheme: how they decompose, which vanish.

use std::collections::BTreeMap;
use std::path::Path;

use super::super::Result;
use super::{columns, read};

/// Facts of the Unicode Character Database that the compiler needs.
#[derive(Debug)]
pub(super) struct Alphabet {
    /// Composed letter by base and mark.
    pub(super) composed: BTreeMap<(char, char), char>,
    /// The letter that stands in where a letter has no rule of its own.
    pub(super) base: BTreeMap<char, char>,
    /// The forms of one part (positional, half-width, singletons) of each letter.
    forms: BTreeMap<char, Vec<char>>,
    /// Texts of characters that stand for ASCII.
    pub(super) compatible: BTreeMap<char, String>,
    /// Characters without a trace in a slug.
    pub(super) vanishing: Vec<(u32, u32)>,
}

impl Alphabet {
    pub(super) fn read(data: &Path) -> Result<Self> {
        let mut composed = BTreeMap::new();
        let mut base = BTreeMap::new();
        let mut forms: BTreeMap<char, Vec<char>> = BTreeMap::new();
        let file = data.join("decompositions.tsv");
        for (line, row) in columns(&read(&file)?) {
            let (letter, rest) = split(&row, &file, line)?;
            let first = character(rest.first().unwrap_or(&""))?;
            base.insert(letter, first);
            match rest.get(1).filter(|mark| !mark.is_empty()) {
                Some(mark) => {
                    composed.insert((first, character(mark)?), letter);
                }
                None => forms.entry(first).or_default().push(letter),
            }
        }
        let file = data.join("variants.tsv");
        for (line, row) in columns(&read(&file)?) {
            let (letter, rest) = split(&row, &file, line)?;
            let first = character(rest.first().unwrap_or(&""))?;
            base.insert(letter, first);
            forms.entry(first).or_default().push(letter);
        }
        let mut compatible = BTreeMap::new();
        let file = data.join("compatibility.tsv");
        for (line, row) in columns(&read(&file)?) {
            let [first, last, text] = row.as_slice() else {
                return Err(format!("{}:{line}: expected three columns", file.display()));
            };
            let (first, last) = (code(first)?, code(last)?);
            for number in first..=last {
                let text = count_up(text, number - first)
                    .ok_or_else(|| format!("{}:{line}: {text:?}", file.display()))?;
                compatible.insert(from_code(number)?, text);
            }
        }
        let mut vanishing = Vec::new();
        let file = data.join("vanishing.tsv");
        for (line, row) in columns(&read(&file)?) {
            let [first, last] = row.as_slice() else {
                return Err(format!("{}:{line}: expected two columns", file.display()));
            };
            vanishing.push((code(first)?, code(last)?));
        }
        Ok(Self {
            composed,
            base,
            forms,
            compatible,
            vanishing,
        })
    }

    /// A text with every base and mark that make one letter as that letter, so that a
    /// rule file may be saved in either normal form.
    pub(super) fn compose(&self, text: &str) -> String {
        let mut composed = String::with_capacity(text.len());
        for letter in text.chars() {
            let last = composed.chars().next_back();
            match last.and_then(|last| self.composed.get(&(last, letter))) {
                Some(letter) => {
                    composed.pop();
                    composed.push(*letter);
                }
                None => composed.push(letter),
            }
        }
        composed
    }

    /// The other shapes of a letter that the same rule serves: capitals, katakana
    /// for hiragana, positional forms.
    pub(super) fn shapes(&self, letter: char) -> Vec<char> {
        let mut shapes = vec![letter];
        let mut upper = letter.to_uppercase();
        if let (Some(capital), None) = (upper.next(), upper.next()) {
            shapes.push(capital);
        }
        if ('ぁ'..='ゖ').contains(&letter) {
            shapes.extend(char::from_u32(u32::from(letter) + 0x60));
        }
        for index in 0..shapes.len() {
            let forms = shapes.get(index).and_then(|shape| self.forms.get(shape));
            shapes.extend(forms.into_iter().flatten().copied().collect::<Vec<_>>());
        }
        shapes.retain(|shape| *shape == letter || !shape.is_ascii());
        shapes
    }
}

fn split<'a>(row: &'a [&'a str], file: &Path, line: usize) -> Result<(char, &'a [&'a str])> {
    let (first, rest) = row
        .split_first()
        .ok_or_else(|| format!("{}:{line}: empty row", file.display()))?;
    Ok((character(first)?, rest))
}

fn count_up(text: &str, step: u32) -> Option<String> {
    if step == 0 {
        return Some(text.to_owned());
    }
    let mut chars = text.chars();
    let (first, None) = (chars.next()?, chars.next()) else {
        return None;
    };
    Some(char::from_u32(u32::from(first) + step)?.to_string())
}

fn code(hex: &str) -> Result<u32> {
    u32::from_str_radix(hex, 16).map_err(|error| format!("{hex:?}: {error}"))
}

fn from_code(number: u32) -> Result<char> {
    char::from_u32(number).ok_or_else(|| format!("U+{number:04X} is no character"))
}

fn character(hex: &str) -> Result<char> {
    from_code(code(hex)?)
}
