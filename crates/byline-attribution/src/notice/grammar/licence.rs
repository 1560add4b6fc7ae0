//! Sentences that name a Creative Commons licence.

use super::clause::Clause;
use super::meaning::SentenceMeaning;
use crate::notice::commons;
use crate::notice::lexicon::{Class, Lexicon};
use crate::notice::token::Tokens;

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
    let own = subject.any_of(&[Class::Material, Class::Press, Class::Site, Class::Page]);
    let other = sentence.any_of(&[Class::Given, Class::Unrelated, Class::Forbid])
        || subject.any(Class::Photo) && !subject.any(Class::Press);
    // "Under" a licence, in the languages whose lexicon calls it no word of a rule.
    let under = ["under", "unter", "bajo", "sous", "sotto", "sob"]
        .iter()
        .any(|word| tokens.words.contains(word));
    let licensed = sentence.any(Class::Consent) || under;
    let version = commons::version_in(sentence.list.get(named..)?);
    let licence = licence.with_version(version);
    // Behind the name an article about such licences continues in words of its own; those of
    // the name have capitals.
    let rest = sentence.list.get(named..)?;
    let unknown = Clause::new(rest).foreign_in_small_letters(tokens, lexicon);
    if other || !licensed || unknown > 1 || !subject.is_mostly_known(tokens, lexicon) {
        return None;
    }
    if !own && (named > 3 || unknown > 0 || subject.foreign(tokens, lexicon) > 0) {
        return None;
    }
    let known = tokens.list.iter().filter(|token| token.is_known());
    Some(SentenceMeaning {
        cite: licence.requires_attribution(),
        licence: Some(licence),
        stands_alone: true,
        plain: own && unknown == 0,
        score: if own { 80 } else { 60 },
        known: known.map(|token| token.span.len()).sum(),
        ..SentenceMeaning::default()
    })
}
