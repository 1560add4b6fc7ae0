//! The forms of the generated tables, and how they are read.
//!
//! A letter's *entry* is one `u32`. Below [`SPECIAL`] it holds what the letter is
//! written as: up to four ASCII letters or digits, first byte lowest, zero padded; zero
//! itself is a character that vanishes, and a lone hyphen is one that separates words.
//! From [`SPECIAL`] up, bits 24 to 30 say what is to be done, and bits 0 to 23 with what.

use crate::hangul::Reading;
use crate::tables::romanization::{
    BITS, CLASSES, COMPOSITIONS, GENERIC, ITEMS, PAGES, RULES, SUPPLEMENTARY, TEXTS,
};

/// Where entries that need more than a look-up begin.
pub(crate) const SPECIAL: u32 = 1 << 31;

/// The top bytes of two kinds of special entries.
const KIND_RULES: u32 = SPECIAL >> 24;
const KIND_SILENT: u32 = KIND_RULES | 5;

/// The entry of everything that separates words.
pub(crate) const SEPARATOR: u32 = b'-' as u32;

/// The entry of everything that leaves no trace.
pub(crate) const VANISHING: u32 = 0;

/// Stands for the edge of a word among code points; no text is made of U+0000 letters.
pub(crate) const EDGE: u32 = 0;

/// The entries of a block of 64 code points: of all letters with one first part in UTF-8.
pub(crate) type Page = [u32; 64];

/// One scheme, as compiled from its rule file.
#[derive(Debug)]
pub(crate) struct SchemeTable {
    pub(crate) name: &'static str,
    pub(crate) language: &'static str,
    pub(crate) title: &'static str,
    pub(crate) source: &'static str,
    pub(crate) syllables: Reading,
    /// Pages of the letters of two bytes, by the low five bits of the first.
    pub(crate) two: [&'static Page; 32],
    /// Pages that differ from the generic ones above those, by block of 64, sorted.
    pub(crate) three: &'static [(u16, u16)],
}

/// What an entry asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Up to four letters or digits.
    Plain,
    /// A break between words.
    Separator,
    /// Nothing, and rules look through it.
    Vanishing,
    /// Rules, in order; the first that fits its surroundings wins.
    Rules(&'static [Rule]),
    /// An apostrophe: the language decides.
    Apostrophe,
    /// A combining mark that may make another letter of the one before it.
    Mark,
    /// A Hangul syllable or letter.
    Syllable,
    /// A longer text, or one with hyphens.
    Text(&'static str),
    /// A letter that is not written, such as a soft sign.
    Silent,
    /// A Chinese character.
    Han,
}

/// One context rule: what it asks of the letters around, and what it writes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Rule {
    /// Where in `ITEMS` the classes begin: left, then input, then right.
    pub(crate) items: u16,
    /// Classes before the letter: none or one.
    pub(crate) left: u8,
    /// Further letters that the rule consumes.
    pub(crate) input: u8,
    /// Classes after those.
    pub(crate) right: u8,
    /// A plain entry, or [`SPECIAL`] and a number in `TEXTS`.
    pub(crate) output: u32,
}

impl Rule {
    /// The class of the letter before, where the rule asks for one.
    #[inline]
    pub(crate) fn before(&self) -> Option<u16> {
        if self.left == 0 {
            return None;
        }
        ITEMS.get(usize::from(self.items)).copied()
    }

    /// The classes of the letters after: first those that the rule consumes.
    #[inline]
    pub(crate) fn after(&self) -> &'static [u16] {
        let start = usize::from(self.items) + usize::from(self.left);
        let count = usize::from(self.input) + usize::from(self.right);
        ITEMS.get(start..start + count).unwrap_or_default()
    }

    /// What the rule writes, as an entry.
    pub(crate) fn step(&self) -> Result<u32, &'static str> {
        if self.output < SPECIAL {
            return Ok(self.output);
        }
        Err(text(self.output & !SPECIAL))
    }
}

/// A set of letters that a rule asks for.
#[derive(Debug)]
pub(crate) struct Class {
    /// The code point of the lowest bit.
    pub(crate) first: u32,
    /// Where in `BITS` the bits begin.
    pub(crate) start: u16,
    /// How many words of 64 bits there are.
    pub(crate) words: u16,
    /// Whether the edge of a word belongs to it.
    pub(crate) boundary: bool,
    /// Whether an apostrophe belongs to it.
    pub(crate) apostrophe: bool,
    /// Whether it stands for everything else.
    pub(crate) negated: bool,
}

/// What stands beside a letter, vanishing characters looked through.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Neighbour {
    /// The letter; `None` at the edge of a word.
    pub(crate) letter: Option<char>,
    /// Whether an apostrophe stands between.
    pub(crate) apostrophe: bool,
    /// The byte after it (looking forward).
    pub(crate) end: usize,
}

impl Class {
    #[inline]
    pub(crate) fn numbered(number: u16) -> Option<&'static Self> {
        CLASSES.get(usize::from(number))
    }

    #[inline]
    pub(crate) fn accepts(&self, neighbour: Neighbour) -> bool {
        let beside = self.has(neighbour.letter.map_or(EDGE, u32::from));
        (beside || neighbour.apostrophe && self.apostrophe) != self.negated
    }

    /// Whether a letter or the [`EDGE`] of a word, with no apostrophe between, is asked for.
    #[inline]
    pub(crate) fn accepts_code(&self, code: u32) -> bool {
        self.has(code) != self.negated
    }

    #[inline]
    fn has(&self, code: u32) -> bool {
        if code == EDGE {
            return self.boundary;
        }
        let distance = code.wrapping_sub(self.first);
        let word = distance / 64;
        word < u32::from(self.words)
            && BITS
                .get(usize::from(self.start) + word as usize)
                .is_some_and(|bits| bits >> (distance % 64) & 1 == 1)
    }

    /// The members, lower case first where both cases are in.
    pub(crate) fn letters(&self) -> impl Iterator<Item = char> {
        (self.first.max(EDGE + 1)..self.first + u32::from(self.words) * 64)
            .filter_map(char::from_u32)
            .filter(|letter| self.has(u32::from(*letter)) && !letter.is_uppercase())
    }
}

impl SchemeTable {
    /// The entry of a letter of two bytes.
    #[inline]
    pub(crate) fn two_bytes(&self, lead: u8, trail: u8) -> u32 {
        self.two
            .get(usize::from(lead & 0x1F))
            .and_then(|page| page.get(usize::from(trail & 0x3F)))
            .copied()
            .unwrap_or(SEPARATOR)
    }

    /// The entry of a letter of three bytes.
    #[inline]
    pub(crate) fn three_bytes(&self, lead: u8, second: u8, third: u8) -> u32 {
        let block = u16::from(lead & 0x0F) << 6 | u16::from(second & 0x3F);
        on_page(self.high_page(block), u32::from(third))
    }

    /// The page of a block above those of two bytes.
    pub(crate) fn high_page(&self, block: u16) -> u16 {
        let own = self.three.iter().find(|(number, _)| *number == block);
        own.map(|(_, page)| *page)
            .or_else(|| GENERIC.get(usize::from(block)).copied())
            .unwrap_or(0)
    }

    /// The entry of any character above ASCII.
    pub(crate) fn entry(&self, letter: char) -> u32 {
        let code = u32::from(letter);
        let block = code >> 6;
        if block < 32 {
            return self.two_bytes(block as u8, code as u8);
        }
        let page = if block < 1024 {
            Some(self.high_page(block as u16))
        } else {
            SUPPLEMENTARY
                .binary_search_by_key(&block, |(number, _)| u32::from(*number))
                .ok()
                .and_then(|found| SUPPLEMENTARY.get(found))
                .map(|(_, page)| *page)
        };
        on_page(page.unwrap_or(0), code)
    }
}

/// The entry at a place of a page.
#[inline]
pub(crate) fn on_page(page: u16, code: u32) -> u32 {
    PAGES
        .get(usize::from(page))
        .and_then(|page| page.get((code & 0x3F) as usize))
        .copied()
        .unwrap_or(SEPARATOR)
}

fn text(number: u32) -> &'static str {
    TEXTS.get(number as usize).copied().unwrap_or_default()
}

/// Whether an entry is that of a letter for sure.
#[inline]
pub(crate) fn is_letter(entry: u32) -> bool {
    if entry < SPECIAL {
        return (entry as u8).is_ascii_lowercase();
    }
    matches!(entry >> 24, KIND_RULES | KIND_SILENT)
}

/// Reads an entry.
#[inline]
pub(crate) fn step(entry: u32) -> Step {
    if entry < SPECIAL {
        return match entry {
            VANISHING => Step::Vanishing,
            SEPARATOR => Step::Separator,
            _ => Step::Plain,
        };
    }
    let payload = entry & 0xFF_FFFF;
    match entry >> 24 & 0x7F {
        0 => {
            let start = (payload >> 8) as usize;
            let count = (payload & 0xFF) as usize;
            Step::Rules(RULES.get(start..start + count).unwrap_or_default())
        }
        1 => Step::Apostrophe,
        2 => Step::Mark,
        3 => Step::Syllable,
        4 => Step::Text(text(payload)),
        5 => Step::Silent,
        _ => Step::Han,
    }
}

/// How many bytes a plain entry writes.
#[inline]
pub(crate) fn plain_len(entry: u32) -> usize {
    4 - (entry.leading_zeros() / 8) as usize
}

/// The same for an entry that writes at least one byte: without a special case for none.
#[inline]
pub(crate) fn letters_len(entry: u32) -> usize {
    ((entry | 1).ilog2() / 8 + 1) as usize
}

/// The letter that a base and a mark make.
pub(crate) fn compose(base: char, mark: char) -> Option<char> {
    let (base, mark) = (full_width(base), full_width(mark));
    COMPOSITIONS
        .binary_search_by_key(&(base, mark), |&(base, mark, _)| (base, mark))
        .ok()
        .and_then(|found| COMPOSITIONS.get(found))
        .map(|&(_, _, composed)| composed)
}

/// Half-width katakana and its marks as what they are halves of; all else as it is.
pub(crate) fn full_width(letter: char) -> char {
    const FULL: [char; 58] = [
        'ヲ', 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ', 'ャ', 'ュ', 'ョ', 'ッ', 'ー', 'ア', 'イ', 'ウ', 'エ',
        'オ', 'カ', 'キ', 'ク', 'ケ', 'コ', 'サ', 'シ', 'ス', 'セ', 'ソ', 'タ', 'チ', 'ツ', 'テ',
        'ト', 'ナ', 'ニ', 'ヌ', 'ネ', 'ノ', 'ハ', 'ヒ', 'フ', 'ヘ', 'ホ', 'マ', 'ミ', 'ム', 'メ',
        'モ', 'ヤ', 'ユ', 'ヨ', 'ラ', 'リ', 'ル', 'レ', 'ロ', 'ワ', 'ン', '\u{3099}', '\u{309A}',
    ];
    let place = u32::from(letter).wrapping_sub(0xFF66) as usize;
    FULL.get(place).copied().unwrap_or(letter)
}
