//! How many words of a sentence the lexicon knows.

use super::clause::Clause;
use crate::notice::lexicon::{Class, Lexicon};
use crate::notice::token::{Token, Tokens};

impl Clause<'_> {
    /// Whether a rule is about published content, and not about asbestos, exams or
    /// other people's pictures.
    ///
    /// Publishers word such rules alike, so that the lexicon knows nearly every word: what
    /// it does not know makes the material something else.
    pub(super) fn is_about_publishing(&self, tokens: &Tokens, lexicon: &Lexicon) -> bool {
        let foreign = self.foreign(tokens, lexicon);
        let known = self
            .list
            .iter()
            .filter(|token| token.classes & !Class::Vague.bit() != 0)
            .count();
        if self.any(Class::Press) || self.names_someone() {
            foreign * 5 <= known
        } else {
            foreign == 0
        }
    }

    /// Whether no more than half as many words are unknown as known.
    pub(super) fn is_half_known(&self, tokens: &Tokens, lexicon: &Lexicon) -> bool {
        let known = self.list.iter().filter(|token| token.classes != 0).count();
        self.foreign(tokens, lexicon) * 2 <= known + 1
    }

    /// Whether the lexicon knows most of the words: a report about a duty has other words.
    pub(super) fn is_mostly_known(&self, tokens: &Tokens, lexicon: &Lexicon) -> bool {
        let known = self
            .list
            .iter()
            .filter(|token| token.classes & !Class::Vague.bit() != 0)
            .count();
        let most = if self.any(Class::Link) && !self.names_someone() {
            4
        } else {
            3
        };
        self.foreign(tokens, lexicon) * most <= known
    }

    pub(super) fn foreign(&self, tokens: &Tokens, lexicon: &Lexicon) -> usize {
        let list = self.list.iter().enumerate();
        let is_consent = |token: &Token| token.is(Class::Consent);
        let consent = self.list.iter().position(is_consent);
        let consent = consent.filter(|_| lexicon.capital_nouns);
        let words = list.filter(|(at, token)| {
            is_foreign(*at, token, tokens, lexicon)
                && !self.is_name_before_ban(*at, tokens)
                && !(consent.is_some_and(|consent| consent < *at) && self.is_in_name(*at))
        });
        // Where each letter is a token, most words have two.
        let letters = self.list.iter().filter(|token| {
            let unknown = token.classes == 0 && !token.inside_phrase;
            unknown && token.is_unspaced(&tokens.words)
        });
        words.count() + letters.count() / 2
    }

    /// How many words in small letters the lexicon does not know.
    pub(super) fn foreign_in_small_letters(&self, tokens: &Tokens, lexicon: &Lexicon) -> usize {
        let small = self.list.iter().filter(|token| !token.capital);
        small
            .filter(|token| is_foreign(0, token, tokens, lexicon))
            .count()
    }

    /// Whether two words with a capital are in a row. Where every noun has one, nouns do not stand
    /// beside each other: behind the consent it is the name of who gives it ("Genehmigung der Hafenpost
    /// GmbH").
    fn is_in_name(&self, at: usize) -> bool {
        let is_capital = |at: usize| self.list.get(at).is_some_and(|token| token.capital);
        let beside = |before: usize| {
            let pair = self.list.get(before).zip(self.list.get(before + 1));
            pair.is_some_and(|(before, after)| after.span.start <= before.span.end + 1)
                && is_capital(before)
                && is_capital(before + 1)
        };
        at.checked_sub(1).is_some_and(beside) || beside(at)
    }

    /// Whether a word of a script without capitals is directly before a word that only publishers use
    /// for what they forbid: the name of the publisher ("항구일보 무단전재").
    fn is_name_before_ban(&self, at: usize, tokens: &Tokens) -> bool {
        let next = self.list.get(at + 1);
        let bans = next.is_some_and(|next| next.is(Class::Use) && next.is(Class::Press));
        let first = self
            .list
            .get(at)
            .and_then(|token| token.word(&tokens.words));
        let letter = first.and_then(|word| word.chars().next());
        bans && letter.is_some_and(|c| !c.is_lowercase() && c.is_alphabetic())
    }
}

/// Whether a word is neither known, nor short as articles and prepositions are, nor a name.
fn is_foreign(at: usize, token: &Token, tokens: &Tokens, lexicon: &Lexicon) -> bool {
    let unknown = token.classes & !Class::Vague.bit() == 0 && !token.inside_phrase;
    let name = token.capital && at > 0 && !lexicon.capital_nouns;
    unknown
        && !name
        && token
            .word(&tokens.words)
            .is_some_and(|word| word.chars().count() > 3)
}
