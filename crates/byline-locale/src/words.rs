//! Words by which near relatives among languages differ.
//!
//! The model sees letters, and relatives have the same ones; a few function words distinguish them. What
//! is found here is said by words that a reader can look up: `data/words.tsv` lists them.

use core::cmp::Ordering;

use crate::letters::{MARK, class, compose, fold, is_passed_over};

/// Languages that are distinguished by words.
#[derive(Debug)]
pub(crate) struct Relatives {
    /// At most [`MOST`]; `und` is any relative that the crate does not know.
    pub(crate) tags: &'static [&'static str],
    pub(crate) words: WordList,
    pub(crate) beginnings: WordList,
}

/// Words in order, each with a bit for each of the tags that use it.
///
/// The words are one text, since a slice of `&str` takes 48 bytes a word more: the reference, and what
/// the loader needs to relocate it.
#[derive(Debug)]
pub(crate) struct WordList {
    /// All words, one after another.
    pub(crate) text: &'static str,
    /// Where each word starts, and last where the text ends.
    pub(crate) starts: &'static [u16],
    /// The bits of each word.
    pub(crate) users: &'static [u8],
}

impl WordList {
    pub(crate) fn word(&self, index: usize) -> Option<&'static [u8]> {
        let start = usize::from(*self.starts.get(index)?);
        let end = usize::from(*self.starts.get(index + 1)?);
        self.text.as_bytes().get(start..end)
    }

    /// The bits of a word, by binary search.
    fn users(&self, word: &str) -> Option<u8> {
        let (mut low, mut high) = (0, self.users.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            match self.word(middle)?.cmp(word.as_bytes()) {
                Ordering::Less => low = middle + 1,
                Ordering::Equal => return self.users.get(middle).copied(),
                Ordering::Greater => high = middle,
            }
        }
        None
    }
}

/// How many languages a group has at most.
pub(crate) const MOST: usize = 4;

/// What the words of a text say.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct WordCounts {
    /// For each language of the group, the words that it does not use.
    pub(crate) against: [u32; MOST],
    /// For each language of the group, the words that only it uses.
    pub(crate) only: [u32; MOST],
    /// All words that were looked up.
    pub(crate) words: u32,
}

/// The longest word that is looked up, in bytes.
const LONGEST: usize = 48;
/// The shortest beginning of a word in the table, in bytes.
const SHORTEST_BEGINNING: usize = 3;

impl Relatives {
    /// The place of a tag in the group.
    pub(crate) fn place(&self, tag: &str) -> Option<usize> {
        self.tags.iter().position(|known| *known == tag)
    }

    /// Counts the words of the parts of a text that distinguish its languages.
    pub(crate) fn find<'a>(&self, parts: impl Iterator<Item = &'a str>, script: u8) -> WordCounts {
        let mut found = WordCounts::default();
        for part in parts {
            each_word(part, script, |word| self.count(word, &mut found));
        }
        found
    }

    fn count(&self, word: &str, found: &mut WordCounts) {
        found.words += 1;
        let Some(users) = self.users(word) else {
            return;
        };
        for (at, (against, only)) in found.against.iter_mut().zip(&mut found.only).enumerate() {
            *against += u32::from(users >> at & 1 == 0);
            *only += u32::from(users == 1 << at);
        }
    }

    fn users(&self, word: &str) -> Option<u8> {
        if let Some(users) = self.words.users(word) {
            return Some(users);
        }
        // The longest beginning decides: `slijed` is not `sl`.
        (SHORTEST_BEGINNING..=word.len())
            .rev()
            .filter_map(|end| word.get(..end))
            .find_map(|start| self.beginnings.users(start))
    }
}

/// Calls `sink` with each word of the letters of a script, folded; longer ones than
/// [`LONGEST`] are skipped.
fn each_word(text: &str, script: u8, mut sink: impl FnMut(&str)) {
    let mut word = Word::default();
    // One letter behind, since a mark may still change it.
    let mut pending: Option<char> = None;
    for c in text.chars() {
        let kind = class(c);
        if kind == MARK || is_passed_over(c) {
            pending = pending.map(|letter| compose(letter, c).unwrap_or(letter));
            continue;
        }
        if let Some(letter) = pending.take() {
            word.push(letter);
        }
        if kind == script {
            pending = Some(fold(c));
        } else {
            word.end(&mut sink);
        }
    }
    if let Some(letter) = pending {
        word.push(letter);
    }
    word.end(&mut sink);
}

/// A word in the making; `length` grows beyond the bytes for one that is too long.
struct Word {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Default for Word {
    fn default() -> Self {
        Self {
            bytes: [0; LONGEST],
            length: 0,
        }
    }
}

impl Word {
    fn push(&mut self, letter: char) {
        for letter in unligated(letter).into_iter().flatten() {
            let end = self.length + letter.len_utf8();
            if let Some(room) = self.bytes.get_mut(self.length..end) {
                letter.encode_utf8(room);
                self.length = end;
            } else {
                self.length = LONGEST + 1;
            }
        }
    }

    fn end(&mut self, sink: &mut impl FnMut(&str)) {
        let word = self.bytes.get(..self.length).unwrap_or_default();
        if let Ok(word) = core::str::from_utf8(word)
            && !word.is_empty()
        {
            sink(word);
        }
        self.length = 0;
    }
}

/// The letters of a Yiddish ligature, or of a letter with a point; points are left out.
fn unligated(letter: char) -> [Option<char>; 2] {
    match letter {
        'װ' => [Some('ו'), Some('ו')],
        'ױ' => [Some('ו'), Some('י')],
        'ײ' | '\u{FB1F}' => [Some('י'), Some('י')],
        '\u{FB1D}' => [Some('י'), None],
        '\u{FB2E}' | '\u{FB2F}' => [Some('א'), None],
        '\u{FB35}' | '\u{FB4B}' => [Some('ו'), None],
        '\u{FB3B}' | '\u{FB4D}' => [Some('כ'), None],
        '\u{FB44}' | '\u{FB4E}' => [Some('פ'), None],
        '\u{FB2A}' | '\u{FB2B}' => [Some('ש'), None],
        '\u{FB4C}' | '\u{FB31}' => [Some('ב'), None],
        '\u{FB4A}' => [Some('ת'), None],
        letter => [Some(letter), None],
    }
}
