//! What the words of a language mean for a notice.

use std::ops::Range;

use super::anchors::WEIGHTS;
pub(crate) use super::class::Class;
use super::token::{MANY, Token, TokenKind};

/// The stems of the words of a table, in one text of which each word is a piece.
///
/// There are tens of thousands of words. A reference to each would take four times the memory, and as
/// much again in the file of a program, which lists all references for its loader.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stems(pub(crate) &'static str);

/// One word of a pattern.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    /// Where its stem is in the [`Stems`] of its table.
    start: u32,
    len: u8,
    ending: u8,
}

/// How a word ends: as written, in any way, or, above that, in any way that holds one of [`PARTS`].
const EXACT: u8 = 0;
const ANY: u8 = 1;
const HOLDING: u8 = 2;

/// What words hold in their rest.
const PARTS: [&str; 2] = ["maz", "금지"];

/// A word just so.
pub(crate) const fn exact(start: u32, len: u8) -> Word {
    let ending = EXACT;
    Word { start, len, ending }
}

/// A word that begins so.
pub(crate) const fn any(start: u32, len: u8) -> Word {
    let ending = ANY;
    Word { start, len, ending }
}

/// A word that begins so and holds a part in the rest, which is one of [`PARTS`].
#[expect(
    clippy::indexing_slicing,
    reason = "computed at compile time, where a wrong index is an error"
)]
pub(crate) const fn holding(start: u32, len: u8, part: &str) -> Word {
    let mut index = 0;
    while !are_equal(PARTS[index as usize].as_bytes(), part.as_bytes()) {
        index += 1;
    }
    let ending = HOLDING + index;
    Word { start, len, ending }
}

const fn are_equal(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([first, rest @ ..], [second, others @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (rest, others);
    }
    one.is_empty() && other.is_empty()
}

impl Word {
    /// The entry of the word alone.
    pub(crate) const fn is(self, class: Class) -> Entry {
        self.then(0, 0, class)
    }

    /// The entry of a phrase that begins with the word: so many words follow, which are at this place
    /// of [`Lexicon::more`].
    pub(crate) const fn then(self, place: u16, count: u8, class: Class) -> Entry {
        Entry {
            start: self.start,
            len: self.len,
            ending: self.ending,
            more: place,
            more_count: count,
            class,
            value: 0,
        }
    }
}

impl Stems {
    /// The stem of a word.
    #[cfg(test)]
    pub(crate) fn of(self, word: Word) -> &'static str {
        let start = word.start as usize;
        let stem = self.0.get(start..start + usize::from(word.len));
        stem.unwrap_or_default()
    }

    /// Whether a word of a table is a pattern for this word.
    pub(crate) fn match_word(self, pattern: Word, word: &str) -> bool {
        let (start, len) = (pattern.start as usize, usize::from(pattern.len));
        // Most words that are compared differ in length already.
        if word.len() < len || pattern.ending == EXACT && word.len() != len {
            return false;
        }
        if word.as_bytes().get(..len) != self.0.as_bytes().get(start..start + len) {
            return false;
        }
        match pattern.ending {
            EXACT | ANY => true,
            holding => {
                let part = PARTS.get(usize::from(holding - HOLDING));
                let rest = word.get(len..).unwrap_or_default();
                part.is_some_and(|part| rest.contains(part))
            }
        }
    }
}

/// A word or phrase with its meaning: the fields of a [`Word`] and others, without gaps.
#[derive(Debug)]
pub(crate) struct Entry {
    start: u32,
    len: u8,
    ending: u8,
    /// Where the words that must follow directly are in [`Lexicon::more`], and their number.
    more_count: u8,
    pub(crate) class: Class,
    more: u16,
    /// The value of an ordinal, number or fraction.
    pub(crate) value: u16,
}

const _: () = assert!(size_of::<Entry>() == 12);

impl Entry {
    pub(crate) const fn worth(self, value: u16) -> Self {
        Self { value, ..self }
    }

    /// The first word.
    pub(crate) fn word(&self) -> Word {
        Word {
            start: self.start,
            len: self.len,
            ending: self.ending,
        }
    }

    /// How many words it has.
    pub(crate) fn word_count(&self) -> usize {
        1 + usize::from(self.more_count)
    }
}

/// The words of one language.
#[derive(Debug)]
pub(crate) struct Lexicon {
    /// BCP 47.
    pub(crate) tag: &'static str,
    /// Whether the target is before the link word ("X saytına keçid").
    pub(crate) target_first: bool,
    /// Whether every noun has a capital, so that a capital marks no name.
    pub(crate) capital_nouns: bool,
    /// Letters of which nearly every sentence has one, and that a near twin does not have.
    pub(crate) letters: &'static str,
    /// The stems of all words.
    pub(crate) stems: Stems,
    /// Sorted by the stem of the first word.
    pub(crate) entries: &'static [Entry],
    /// The words that follow the first one of an entry.
    pub(crate) more: &'static [Word],
    pub(crate) sayings: Sayings,
    /// The same in another script of the language: its subtag, and the sentences.
    pub(crate) other_script: Option<(&'static str, Sayings)>,
}

/// The sentences of a language that state a policy.
#[derive(Debug)]
pub(crate) struct Sayings {
    /// Use only with a link to `{site}`.
    pub(crate) site: &'static str,
    /// Use only with a link to the article.
    pub(crate) article: &'static str,
    /// The link must be open to search engines.
    pub(crate) open: &'static str,
    /// The link must stand in the first paragraph.
    pub(crate) first: &'static str,
    /// The link must stand in the first `{n}` paragraphs.
    pub(crate) within: &'static str,
    /// The link must stand above the text.
    pub(crate) above: &'static str,
    /// The credit of a page that re-uses an article: "Source: `{link}`".
    pub(crate) credit: &'static str,
}

impl Lexicon {
    /// Whether a sentence is written as the language is, and not as a near twin.
    pub(crate) fn is_written(&self, sentence: &str) -> bool {
        let is_own = |c: char| c.to_lowercase().any(|c| self.letters.contains(c));
        self.letters.is_empty() || sentence.chars().any(is_own)
    }

    /// Gives every word token of a sentence its classes.
    ///
    /// A phrase claims its words: "not lower than" is a place, not a negation. The
    /// longest phrase at a word wins.
    pub(crate) fn classify(&self, tokens: &mut [Token], words: &str) {
        let mut meanings = (tokens.len() > MANY).then(Meanings::default);
        let mut at = 0;
        while at < tokens.len() {
            let step = self.classify_at(tokens, at, words, meanings.as_mut());
            at += step.max(1);
        }
    }

    fn classify_at(
        &self,
        tokens: &mut [Token],
        at: usize,
        words: &str,
        meanings: Option<&mut Meanings>,
    ) -> usize {
        let found = tokens.get(at).map(|token| (token.same, token.word(words)));
        let Some((same, Some(word))) = found else {
            return 1;
        };
        let look_up = || {
            self.candidates(word)
                .filter(|entry| self.stems.match_word(entry.word(), word))
        };
        let meaning = match meanings {
            None => self.meaning(look_up(), tokens, at, words),
            Some(known) => self.meaning(known.of(same, look_up), tokens, at, words),
        };
        for token in tokens.iter_mut().skip(at).take(meaning.length) {
            token.inside_phrase = true;
        }
        if let Some(token) = tokens.get_mut(at) {
            token.classes = meaning.classes;
            token.value = meaning.value;
            token.inside_phrase = false;
        }
        meaning.length
    }

    /// The entries whose stem begins the word, the shortest stem first.
    ///
    /// Each byte of the word narrows the entries that are left, so that what a word costs
    /// does not depend on how many entries share its first letter.
    pub(super) fn candidates(&self, word: &str) -> impl Iterator<Item = &'static Entry> {
        let mut left = self.entries;
        let stems = self.stems.0.as_bytes();
        let narrow = move |(index, byte): (usize, u8)| {
            let at = |entry: &Entry| match index < usize::from(entry.len) {
                true => stems.get(entry.start as usize + index).copied(),
                false => None,
            };
            let from = left.partition_point(|entry| at(entry) < Some(byte));
            let rest = left.get(from..)?;
            let same = rest.get(..rest.partition_point(|entry| at(entry) == Some(byte)))?;
            let whole = same.partition_point(|entry| usize::from(entry.len) == index + 1);
            let (found, longer) = same.split_at_checked(whole)?;
            left = longer;
            (!same.is_empty()).then_some(found)
        };
        word.bytes().enumerate().map_while(narrow).flatten()
    }

    /// The words that must follow the first one of an entry.
    fn more(&self, entry: &Entry) -> &'static [Word] {
        let place = usize::from(entry.more);
        let more = self.more.get(place..place + usize::from(entry.more_count));
        more.unwrap_or_default()
    }

    /// The meaning of the longest phrase among the entries of the word at `at`.
    fn meaning(
        &self,
        entries: impl Iterator<Item = &'static Entry>,
        tokens: &[Token],
        at: usize,
        words: &str,
    ) -> Meaning {
        let mut meaning = Meaning::default();
        for entry in entries {
            let length = entry.word_count();
            if length < meaning.length || !self.follow(self.more(entry), tokens, at, words) {
                continue;
            }
            if length > meaning.length {
                meaning = Meaning {
                    length,
                    ..Meaning::default()
                };
            }
            meaning.classes |= entry.class.bit();
            meaning.value = meaning.value.max(entry.value);
        }
        meaning
    }

    /// Whether these words follow the token at `at`.
    fn follow(&self, more: &[Word], tokens: &[Token], at: usize, words: &str) -> bool {
        more.iter().enumerate().all(|(index, pattern)| {
            tokens
                .get(at + 1 + index)
                .and_then(|token| token.word(words))
                .is_some_and(|word| self.stems.match_word(*pattern, word))
        })
    }
}

/// What a word means where it is, alone or with the words after it.
#[derive(Default)]
struct Meaning {
    /// How many words it takes.
    length: usize,
    classes: u64,
    value: u16,
}

/// The entries of the words of a long sentence, looked up once for equal words.
#[derive(Default)]
struct Meanings {
    /// The entries of all words, those of one word in a row.
    entries: Vec<&'static Entry>,
    /// For each token, where the entries of its word are, once they were looked up.
    places: Vec<Option<Range<usize>>>,
}

impl Meanings {
    /// The entries of a word; `first` is the number of the first token with the same word.
    fn of<I: Iterator<Item = &'static Entry>>(
        &mut self,
        first: usize,
        look_up: impl FnOnce() -> I,
    ) -> impl Iterator<Item = &'static Entry> {
        if self.places.len() <= first {
            self.places.resize(first + 1, None);
        }
        let known = self.places.get(first).cloned().flatten();
        let place = known.unwrap_or_else(|| {
            let start = self.entries.len();
            self.entries.extend(look_up());
            start..self.entries.len()
        });
        if let Some(known) = self.places.get_mut(first) {
            *known = Some(place.clone());
        }
        self.entries.get(place).unwrap_or_default().iter().copied()
    }
}

/// A word that makes a sentence worth reading.
#[derive(Debug)]
pub(crate) struct Anchor {
    pub(crate) word: Word,
    /// The number of its weight in [`super::anchors::WEIGHTS`]: few weights differ.
    weight: u16,
}

/// For which languages the words met so far speak for a notice; one bit a lexicon, in the
/// order of [`super::lexicons::LEXICONS`], which has at most 64.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Weight {
    /// A link is mentioned.
    pub(crate) strong: u64,
    /// A source, a credit, a consent, a ban or an amount is mentioned.
    pub(crate) demand: u64,
    /// Re-use is mentioned.
    pub(crate) event: u64,
}

impl Weight {
    pub(crate) const fn new(strong: u64, demand: u64, event: u64) -> Self {
        Self {
            strong,
            demand,
            event,
        }
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.strong |= other.strong;
        self.demand |= other.demand;
        self.event |= other.event;
    }

    /// The languages in which the sentence is worth reading.
    pub(crate) fn languages(self) -> u64 {
        self.strong | self.demand & self.event
    }

    /// What a short sentence without a word of re-use weighs. A `%`, which speaks for all languages, is
    /// no credit.
    pub(crate) fn of_credit_alone(self) -> Self {
        let languages = if self.demand == u64::MAX {
            0
        } else {
            self.demand
        };
        Self {
            strong: languages,
            ..Self::default()
        }
    }
}

impl Anchor {
    pub(crate) const fn new(word: Word, weight: u16) -> Self {
        Self { word, weight }
    }

    /// Which languages it speaks for.
    pub(crate) fn weight(&self) -> Weight {
        let weight = WEIGHTS.get(usize::from(self.weight));
        weight.copied().unwrap_or_default()
    }
}

impl Token {
    /// Whether the token is a letter of a script without spaces between words.
    pub(crate) fn is_unspaced(&self, words: &str) -> bool {
        let first = self.word(words).and_then(|word| word.chars().next());
        first.is_some_and(super::fold::is_unspaced)
    }

    /// The folded word, if the token is one.
    pub(crate) fn word<'w>(&self, words: &'w str) -> Option<&'w str> {
        match self.kind {
            TokenKind::Word { from, to } => words.get(from..to),
            _ => None,
        }
    }
}
