//! What the words of a language mean for a notice.

use super::token::{Token, TokenKind};

/// What a word or phrase contributes to a notice; the files in `data/notices` name
/// these classes in lower case and say in `README.md` what belongs to each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// Re-use by its own word: reprint, copy, quote.
    Use,
    /// Re-use only together with an object: using (the materials).
    Using,
    /// What is re-used: materials, articles, content.
    Material,
    /// A hyperlink.
    Link,
    /// Naming the source, said in one word: attribution, Quellenangabe, istinad.
    Cite,
    /// To name, to indicate; naming the source when `Source` or a name is its object.
    Mention,
    /// The source.
    Source,
    /// Consent, permission.
    Consent,
    /// Must, obligatory, please.
    Oblige,
    /// May, is permitted.
    Permit,
    /// Is prohibited, may not.
    Forbid,
    /// Only.
    Only,
    /// Provided that, on condition.
    If,
    /// When, in case of.
    When,
    /// With.
    With,
    /// Without, unless.
    Without,
    /// Not, no.
    Not,
    /// Desirable, not necessary.
    Optional,
    /// The sentence is about something else: forms, passwords, cookies.
    Unrelated,
    /// Clickable, working.
    Active,
    /// Straight, without a redirect.
    Direct,
    /// Dofollow, indexable, no nofollow.
    Follow,
    /// Search engines, indexing.
    Search,
    /// A paragraph.
    Paragraph,
    /// The beginning of the text.
    Start,
    /// Above the text, in the headline.
    Above,
    /// First, second; the value is the number.
    Ordinal,
    /// One, two, thirty; the value is the number.
    Number,
    /// Per cent.
    Percent,
    /// Half, a third; the value is in per cent.
    Fraction,
    /// Characters.
    Chars,
    /// Words.
    Words,
    /// Sentences.
    Sentences,
    /// Lines.
    Lines,
    /// At most, no more than, exceed.
    Limit,
    /// More than, over: a link may be demanded only beyond the amount. Also `Limit`.
    Over,
    /// Short, small, reasonable: an amount that no number measures.
    Vague,
    /// Re-use by quoting. Also `Use`.
    Quote,
    /// Not below, no lower than: a place, and no negation.
    Below,
    /// Print media.
    Print,
    /// Photographs, video.
    Photo,
    /// Commercial.
    Commercial,
    /// Non-commercial.
    Noncommercial,
    /// Online media, the web.
    Online,
    /// The site, us.
    Site,
    /// Original, quoted: what makes a material the very article.
    Original,
    /// A word that alone names the very article: page, publication.
    Page,
    /// Stands between link word and target: to, на, vers.
    To,
    /// May stand between marker and name: the, agency, portal.
    Filler,
    /// Shows that what is spoken of is published: the editors, our, copyright, reprint.
    Press,
    /// How a rule is worded, with nothing of its object: written, prior, in whole or in part.
    Manner,
}

impl Class {
    pub(crate) const fn bit(self) -> u64 {
        1 << self as u32
    }
}

/// How a word of a pattern may end.
#[derive(Debug, Clone, Copy)]
enum Ending {
    /// As written.
    Exact,
    /// In any way.
    Any,
    /// In any way that holds this.
    Holding(&'static str),
}

/// One word of a pattern.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word {
    pub(crate) stem: &'static str,
    ending: Ending,
}

/// A word just so.
pub(crate) const fn exact(stem: &'static str) -> Word {
    let ending = Ending::Exact;
    Word { stem, ending }
}

/// A word that begins so.
pub(crate) const fn any(stem: &'static str) -> Word {
    let ending = Ending::Any;
    Word { stem, ending }
}

/// A word that begins so and holds a part in the rest.
pub(crate) const fn holding(stem: &'static str, part: &'static str) -> Word {
    let ending = Ending::Holding(part);
    Word { stem, ending }
}

impl Word {
    /// The entry of the word alone.
    pub(crate) const fn is(self, class: Class) -> Entry {
        self.then(&[], class)
    }

    /// The entry of a phrase that begins with the word.
    pub(crate) const fn then(self, more: &'static [Self], class: Class) -> Entry {
        Entry {
            word: self,
            more,
            class,
            value: 0,
        }
    }

    pub(crate) fn matches(&self, word: &str) -> bool {
        match (word.strip_prefix(self.stem), self.ending) {
            (Some(rest), Ending::Exact) => rest.is_empty(),
            (Some(_), Ending::Any) => true,
            (Some(rest), Ending::Holding(part)) => rest.contains(part),
            (None, _) => false,
        }
    }
}

/// A word or phrase with its meaning.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) word: Word,
    /// The words that must follow directly.
    pub(crate) more: &'static [Word],
    pub(crate) class: Class,
    /// The number an ordinal, number or fraction stands for.
    pub(crate) value: u16,
}

impl Entry {
    pub(crate) const fn worth(self, value: u16) -> Self {
        Self { value, ..self }
    }
}

/// The words of one language.
#[derive(Debug)]
pub(crate) struct Lexicon {
    /// BCP 47.
    pub(crate) tag: &'static str,
    /// Whether the target stands before the link word ("X saytına keçid").
    pub(crate) target_first: bool,
    /// Whether every noun has a capital, so that a capital marks no name.
    pub(crate) capital_nouns: bool,
    /// Sorted by the stem of the first word.
    pub(crate) entries: &'static [Entry],
    pub(crate) sayings: Sayings,
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
    /// Gives every word token of a sentence its classes.
    ///
    /// A phrase claims its words: "not lower than" is a place, not a negation. The
    /// longest phrase at a word wins.
    pub(crate) fn classify(&self, tokens: &mut [Token], words: &str) {
        let mut at = 0;
        while at < tokens.len() {
            let step = self.classify_at(tokens, at, words);
            at += step.max(1);
        }
    }

    fn classify_at(&self, tokens: &mut [Token], at: usize, words: &str) -> usize {
        let Some(word) = tokens.get(at).and_then(|token| token.word(words)) else {
            return 1;
        };
        let (mut length, mut classes, mut value) = (0, 0, 0);
        for entry in self.candidates(word) {
            if !entry.word.matches(word) {
                continue;
            }
            let fits = 1 + entry.more.len();
            if fits < length || !follows(entry.more, tokens, at, words) {
                continue;
            }
            if fits > length {
                (length, classes, value) = (fits, 0, 0);
            }
            classes |= entry.class.bit();
            value = value.max(entry.value);
        }
        for token in tokens.iter_mut().skip(at).take(length) {
            token.inside_phrase = true;
        }
        if let Some(token) = tokens.get_mut(at) {
            token.classes = classes;
            token.value = value;
            token.inside_phrase = false;
        }
        length
    }

    /// The entries whose first letter is that of the word.
    fn candidates(&self, word: &str) -> &'static [Entry] {
        let Some(first) = word.chars().next() else {
            return &[];
        };
        let letter = |entry: &Entry| entry.word.stem.chars().next().unwrap_or('\0');
        let from = self.entries.partition_point(|entry| letter(entry) < first);
        let rest = self.entries.get(from..).unwrap_or_default();
        let len = rest.partition_point(|entry| letter(entry) == first);
        rest.get(..len).unwrap_or_default()
    }
}

fn follows(more: &[Word], tokens: &[Token], at: usize, words: &str) -> bool {
    more.iter().enumerate().all(|(index, pattern)| {
        tokens
            .get(at + 1 + index)
            .and_then(|token| token.word(words))
            .is_some_and(|word| pattern.matches(word))
    })
}

/// A word that makes a sentence worth reading.
#[derive(Debug)]
pub(crate) struct Anchor {
    pub(crate) word: Word,
    pub(crate) weight: Weight,
}

/// For which languages the words met so far speak for a notice; one bit a lexicon, in the
/// order of [`super::lexicons::LEXICONS`].
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Weight {
    /// A link is spoken of.
    pub(crate) strong: u32,
    /// A source, a credit, a consent, a ban or an amount is spoken of.
    pub(crate) demand: u32,
    /// Re-use is spoken of.
    pub(crate) event: u32,
}

impl Weight {
    pub(crate) fn add(&mut self, other: Self) {
        self.strong |= other.strong;
        self.demand |= other.demand;
        self.event |= other.event;
    }

    /// The languages in which the sentence is worth reading.
    pub(crate) fn languages(self) -> u32 {
        self.strong | self.demand & self.event
    }
}

impl Anchor {
    pub(crate) const fn new(word: Word, strong: u32, demand: u32, event: u32) -> Self {
        let weight = Weight {
            strong,
            demand,
            event,
        };
        Self { word, weight }
    }
}

impl Token {
    /// The folded word, if the token is one.
    pub(crate) fn word<'w>(&self, words: &'w str) -> Option<&'w str> {
        match self.kind {
            TokenKind::Word { from, to } => words.get(from..to),
            _ => None,
        }
    }
}
