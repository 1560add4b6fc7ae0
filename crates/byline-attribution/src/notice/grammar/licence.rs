//! Sentences that name a Creative Commons licence.

use super::clause::Clause;
use super::meaning::SentenceMeaning;
use crate::notice::commons;
use crate::notice::lexicon::{Class, Lexicon};
use crate::notice::token::Tokens;

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
    if !own && (named > 3 || unknown > 0 || subject.foreign(tokens, lexicon) > 0) {
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
