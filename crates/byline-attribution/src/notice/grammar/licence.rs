//! Sentences that name a Creative Commons licence.

use super::clause::Clause;
use super::meaning::SentenceMeaning;
use crate::notice::commons;
use crate::notice::lexicon::{Class, Lexicon};
use crate::notice::token::{Token, Tokens};

/// What a publisher licenses.
const OWN: [Class; 4] = [Class::Material, Class::Press, Class::Site, Class::Page];

/// Reads a sentence that names a Creative Commons licence: a notice where it licenses the
/// publisher's own material, not another's picture or a page taken over.
pub(super) fn read(
    sentence: &Clause<'_>,
    tokens: &Tokens,
    lexicon: &Lexicon,
) -> Option<SentenceMeaning> {
    let licence = commons::read(&tokens.words)?;
    let (list, elements) = with_elements(sentence.list, tokens);
    let sentence = &Clause::new(&list);
    let named = sentence
        .list
        .iter()
        .position(|token| token.is(Class::Commons))?;
    // The licence's own name holds many words that the lexicon does not know.
    let subject = Clause::new(sentence.list.get(..named)?);
    let own = subject.any_of(&OWN);
    let other = sentence.any_of(&[Class::Given, Class::Unrelated, Class::Forbid])
        || subject.any(Class::Photo) && !subject.any(Class::Press);
    // "Under" a licence, in the languages whose lexicon calls it no word of a rule.
    let under = ["under", "unter", "bajo", "sous", "sotto", "sob"]
        .iter()
        .any(|word| tokens.words.contains(word));
    let is_named = commons::names_licence(&tokens.words);
    let licensed = sentence.any(Class::Consent) || under || is_named;
    let version = commons::version_in(sentence.list.get(named..)?);
    let licence = licence.with_version(version);
    // Behind the name an article about such licences continues in words of its own; those of
    // the name have capitals.
    let rest = sentence.list.get(named..)?;
    let unknown = Clause::new(rest).foreign_in_small_letters(tokens, lexicon);
    // "This work is made available under the terms of the licence … 4.0", in words of any language:
    // own material as the subject, the word licence and a version are enough.
    let head = Clause::new(subject.list.get(..3).unwrap_or(subject.list));
    let is_full = head.any_of(&OWN) && is_named && version.is_some() && named <= 14;
    let (most, allowed) = if is_full { (3, 4) } else { (1, 0) };
    let is_known = subject.is_mostly_known(tokens, lexicon)
        || is_full && subject.foreign(tokens, lexicon) <= allowed;
    if other || !licensed || unknown > most || !is_known {
        return None;
    }
    // "Harbour Wire is published under …": a name is the publisher's where the place says so.
    let is_named_subject = || {
        let first = subject.list.first();
        let first = first.filter(|first| first.capital && !first.is_known());
        let rest = subject.list.get(1..).filter(|_| first.is_some());
        rest.is_some_and(|rest| Clause::new(rest).foreign_in_small_letters(tokens, lexicon) == 0)
    };
    let is_short = named <= 3 + elements && subject.foreign(tokens, lexicon) == 0;
    // "Lightbox by Jane Doe is licensed under …" is a work that the page uses.
    let has_author = |token: &Token| token.word(&tokens.words) == Some("by");
    let is_other = subject.any(Class::Not) || subject.list.iter().any(has_author);
    // "Jane Doe licensed under …" is the credit of such a work: no verb is behind the name.
    let is_credit = || {
        let verb = subject
            .list
            .iter()
            .position(|token| token.is(Class::Consent));
        let before = verb.and_then(|verb| subject.list.get(verb.checked_sub(1)?));
        before.is_some_and(|before| before.capital && !before.is_known())
    };
    let is_named = || !is_other && is_named_subject() && !is_credit();
    if !own && (unknown > 0 || !is_short && !is_named()) {
        return None;
    }
    let known = tokens.list.iter().filter(|token| token.is_known());
    let known: usize = known.map(|token| token.span.len()).sum();
    // The lexicon that knows the words as well is that of the language.
    let is_read = unknown <= 1 && subject.is_mostly_known(tokens, lexicon);
    Some(SentenceMeaning {
        cite: licence.requires_attribution(),
        licence: Some(licence),
        stands_alone: true,
        plain: own && unknown == 0,
        score: if own { 80 } else { 60 },
        known: if is_read { known } else { known / 4 },
        ..SentenceMeaning::default()
    })
}

/// The tokens with the words of the names of the licence's elements as known ones, and how many
/// words those are.
fn with_elements(list: &[Token], tokens: &Tokens) -> (Vec<Token>, usize) {
    let names = commons::names_in(&tokens.words);
    let mut list = list.to_vec();
    let mut count = 0;
    for token in list.iter_mut().filter(|token| token.classes == 0) {
        let is_part = |word: &str| names.iter().any(|name| name.contains(word));
        if token.word(&tokens.words).is_some_and(is_part) {
            token.classes = Class::Manner.bit();
            count += 1;
        }
    }
    (list, count)
}
