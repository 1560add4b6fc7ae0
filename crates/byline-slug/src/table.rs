//! The forms of the generated tables, and how they are read.
//!
//! A letter's *entry* is one `u32`. Below [`SPECIAL`] it holds what the letter is
//! written as: up to four ASCII letters or digits, first byte lowest; where they are
//! three or fewer, the top byte is their number. Zero is a character that vanishes, and a
//! lone hyphen one that separates words. From [`SPECIAL`] up, bits 24 to 30 say what is
//! to be done, and bits 0 to 23 with what.

use crate::hangul::Reading;
use crate::tables::romanization::{
    BITS, CLASSES, COMPOSITIONS, GENERIC, GROUPS, ITEMS, PAGES, RULES, SUPPLEMENTARY, TEXTS,
};

/// Where entries that need more than a look-up begin.
pub(crate) const SPECIAL: u32 = 1 << 31;

/// The entry of a letter that is not written.
pub(crate) const SILENT: u32 = SPECIAL | 5 << 24;

/// The entry of everything that separates words.
pub(crate) const SEPARATOR: u32 = b'-' as u32;

/// The entry of everything that leaves no trace.
pub(crate) const VANISHING: u32 = 0;

/// Stands for the edge of a word among code points; no text is made of U+0000 letters.
pub(crate) const EDGE: u32 = 0;

/// The entries of a block of 64 code points: of all letters with one first part in UTF-8.
pub(crate) type Page = [u32; 64];

/// The pages of the letters of two bytes, by the first, from 0xC2 on.
pub(crate) type Leads = [&'static Page; 30];

/// One scheme, as compiled from its rule file.
#[derive(Debug)]
pub(crate) struct SchemeTable {
    pub(crate) name: &'static str,
    pub(crate) language: &'static str,
    pub(crate) title: &'static str,
    pub(crate) source: &'static str,
    pub(crate) syllables: Reading,
    /// Whether Chinese characters are written by their readings.
    #[cfg(feature = "pinyin")]
    pub(crate) reads_han: bool,
    /// Whether consonants lose their inherent vowel where Hindi does not speak it.
    pub(crate) drops_schwa: bool,
    /// Pages of the letters of two bytes.
    pub(crate) two: &'static Leads,
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
    Rules(&'static Group),
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

/// The rules of a letter.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Group {
    /// Where in `RULES` they begin.
    pub(crate) start: u16,
    /// How many they are.
    pub(crate) count: u8,
    /// Their results next to common neighbours.
    pub(crate) grid: &'static Grid,
}

impl Group {
    /// The group that an entry names, if it is the entry of a letter with rules.
    #[inline]
    pub(crate) fn of_entry(entry: u32) -> Option<&'static Self> {
        // What else the top byte can be makes the number too great.
        GROUPS.get(entry.wrapping_sub(SPECIAL) as usize)
    }

    /// The rules in order.
    pub(crate) fn rules(&self) -> &'static [Rule] {
        let start = usize::from(self.start);
        RULES
            .get(start..start + usize::from(self.count))
            .unwrap_or_default()
    }
}

/// What the rules of a letter give, by its neighbours on either side.
///
/// Compiled from the rules; `tests::the_hot_loop_agrees_with_the_careful_path` holds both
/// to each other.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Grid {
    pub(crate) before: &'static Side,
    pub(crate) after: &'static Side,
    /// A plain entry or [`UNSETTLED`], by the sum of both places; [`TAKES_NEXT`] is added
    /// where the letter after is consumed.
    pub(crate) outcomes: &'static [u32],
}

/// Says in a [`Grid`] that only the rules know.
pub(crate) const UNSETTLED: u32 = SPECIAL;

/// Says in a [`Grid`] that the letter after is written as well; free, for ASCII has no
/// such bit.
pub(crate) const TAKES_NEXT: u32 = 0x80;

/// The place of every common neighbour on one side; 0 is the place of all others.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Side {
    /// The place of the edge of a word.
    pub(crate) edge: u8,
    /// The code point of the first place.
    pub(crate) first: u32,
    /// The places of letters of two bytes.
    pub(crate) places: &'static [u8],
}

impl Side {
    /// The place of the letter that ends or begins a text with these two bytes.
    ///
    /// Of any other two bytes the place is 0: bits of the first that only a lead of two
    /// bytes has are left in the sum.
    #[inline]
    pub(crate) fn place(&self, lead: u8, trail: u8) -> usize {
        let code = (u32::from(lead) << 6 | u32::from(trail & 0x3F)).wrapping_sub(0xC0 << 6);
        let place = self.places.get(code.wrapping_sub(self.first) as usize);
        place.map_or(0, |place| usize::from(*place))
    }
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
    /// Whether it is the group of everything else.
    pub(crate) negated: bool,
}

/// The neighbour of a letter; vanishing characters are skipped.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Neighbour {
    /// The letter; `None` at the edge of a word.
    pub(crate) letter: Option<char>,
    /// Whether an apostrophe is between them.
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
    /// The entry of a letter of two bytes; `None` of anything else.
    #[inline]
    pub(crate) fn two_bytes(&self, lead: u8, trail: u8) -> Option<u32> {
        let page = self.two.get(usize::from(lead).wrapping_sub(0xC2))?;
        Some(entry_on(page, trail))
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
            let entry = self.two_bytes(0xC0 | block as u8, code as u8);
            return entry.unwrap_or(SEPARATOR);
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
        entry_on(numbered_page(page.unwrap_or(0)), code as u8)
    }
}

/// The page of what no scheme knows.
pub(crate) static EMPTY_PAGE: Page = [SEPARATOR; 64];

/// The page of a number.
#[inline]
pub(crate) fn numbered_page(page: u16) -> &'static Page {
    PAGES.get(usize::from(page)).unwrap_or(&EMPTY_PAGE)
}

/// The entry of the letter whose code point or last byte has these lowest six bits.
#[inline]
pub(crate) fn entry_on(page: &Page, low: u8) -> u32 {
    let entry = page.get(usize::from(low & 0x3F));
    entry.copied().unwrap_or(SEPARATOR)
}

fn text(number: u32) -> &'static str {
    TEXTS.get(number as usize).copied().unwrap_or_default()
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
            // Every number is one of a group: `tests::no_number_points_outside_its_table`.
            Group::of_entry(entry).map_or(Step::Silent, Step::Rules)
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
    (entry >> 24).min(4) as usize
}

/// Whether an entry is one to three letters or digits.
#[inline]
pub(crate) fn is_short(entry: u32) -> bool {
    entry.wrapping_sub(1 << 24) < 3 << 24
}

/// The entry of an ASCII letter or digit.
#[inline]
pub(crate) fn ascii_entry(byte: u8) -> u32 {
    1 << 24 | u32::from(byte)
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
