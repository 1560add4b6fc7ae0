//! Use for which a notice demands no link: "quotations of up to 300 characters may be used
//! without a link", "no link is required for short extracts".

use std::ops::Range;

use super::lexicon::Class;
use super::limits::{self, Limits};
use super::token::{Token, TokenKind};
use crate::policy::Exemption;

/// What a part of a sentence waives.
pub(crate) struct Waiver {
    /// The use that needs no link; `None` where nothing says which use is meant.
    pub(crate) exemption: Option<Exemption>,
    /// The sentence without what the waiver says: what is left may demand a link.
    pub(crate) rest: Vec<Token>,
    /// The limits outside the waiver.
    pub(crate) limits: Limits,
}

/// How many words may lie between "without" and the link.
const REACH: usize = 3;

/// Classes that say what is waived and how much of it; they are not demands.
const WAIVED: [Class; 20] = [
    Class::Link,
    Class::Cite,
    Class::Source,
    Class::Mention,
    Class::Pixel,
    Class::Canonical,
    Class::Noindex,
    Class::Permit,
    Class::Optional,
    Class::Without,
    Class::Limit,
    Class::Over,
    Class::Number,
    Class::Percent,
    Class::Fraction,
    Class::Chars,
    Class::Words,
    Class::Sentences,
    Class::Lines,
    Class::Paragraph,
];

/// Reads the waiver of a sentence, if it has one.
pub(crate) fn read(list: &[Token], target_first: bool) -> Option<Waiver> {
    let span = clauses(list).find_map(|clause| waived(list, clause, target_first))?;
    let part = list.get(span.clone())?;
    let mut rest = list.to_vec();
    let cleared = WAIVED.iter().fold(0, |bits, class| bits | class.bit());
    for token in rest.get_mut(span.clone())? {
        token.classes &= !cleared;
    }
    let limits = limits::read(list.get(span.end..)?).or(limits::read(list.get(..span.start)?));
    Some(Waiver {
        exemption: exemption(part),
        rest,
        limits,
    })
}

fn clauses(list: &[Token]) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    list.split(|token| token.kind == TokenKind::Semicolon)
        .map(move |clause| {
            let span = start..start + clause.len();
            start = span.end + 1;
            span
        })
}

/// The tokens of a clause that waive a link: all of it, or what is before the part that
/// demands one ("…, in other cases a link to X is required").
fn waived(list: &[Token], clause: Range<usize>, target_first: bool) -> Option<Range<usize>> {
    let tokens = list.get(clause.clone())?;
    let at = waiver_at(tokens, target_first)?;
    let breaks = || {
        let tokens = tokens.iter().enumerate().skip(at);
        tokens.filter(|(_, token)| token.kind == TokenKind::Break)
    };
    let demands = |tail: &[Token]| {
        tail.iter().any(|token| token.is(Class::Link))
            && tail.iter().any(|token| token.is(Class::Oblige))
    };
    let end = breaks()
        .map(|(index, _)| index)
        .find(|index| tokens.get(*index..).is_some_and(demands))
        .unwrap_or(tokens.len());
    let part = tokens.get(..end)?;
    let any = |class: Class| part.iter().any(|token| token.is(class));
    // "may not be used without a link" demands one.
    let banned = any(Class::Forbid) || any(Class::Not);
    let optional = any(Class::Optional) && !any(Class::Consent);
    let granted = optional || any(Class::Permit) && !banned;
    granted.then(|| clause.start..clause.start + end)
}

/// The token that waives a link or a credit.
fn waiver_at(tokens: &[Token], target_first: bool) -> Option<usize> {
    let credits = |token: &Token| {
        [Class::Link, Class::Cite, Class::Source, Class::Mention]
            .into_iter()
            .any(|class| token.is(class))
    };
    let optional = tokens
        .iter()
        .position(|token| token.is(Class::Optional))
        .filter(|_| {
            tokens
                .iter()
                .any(|token| token.is(Class::Link) || token.is(Class::Cite))
        });
    let without = || {
        tokens.iter().enumerate().position(|(at, token)| {
            let before = at.saturating_sub(REACH)..at;
            let after = at + 1..(at + 1 + REACH).min(tokens.len());
            let near = |side: Range<usize>| {
                let near = tokens.get(side);
                near.is_some_and(|near| near.iter().any(credits))
            };
            // "without a link"; where the target comes first also "ბმულის გარეშე".
            token.is(Class::Without)
                && (credits(token) || near(after) || target_first && near(before))
        })
    };
    optional.or_else(without)
}

/// Which use is meant: a quotation, an amount, or both.
fn exemption(part: &[Token]) -> Option<Exemption> {
    let limits = limits::read(part);
    let quotes = part.iter().any(|token| token.is(Class::Quote));
    let mut amounts = limits.percent.into_iter().chain(limits.length);
    let first = if quotes {
        Exemption::quotations()
    } else {
        Exemption::any_use(amounts.next()?)
    };
    Some(amounts.fold(first, Exemption::with_limit))
}

/// Whether a link is demanded only beyond the amount: "when more than 30 % is used, a link
/// is required".
pub(crate) fn is_threshold(list: &[Token]) -> bool {
    let any = |class: Class| list.iter().any(|token| token.is(class));
    let other = [
        Class::Forbid,
        Class::Not,
        Class::Consent,
        Class::Permit,
        Class::Only,
        Class::Without,
    ];
    any(Class::Over)
        && any(Class::Link)
        && any(Class::Oblige)
        && list
            .iter()
            .filter(|token| token.is(Class::Limit))
            .all(|token| token.is(Class::Over))
        && !other.into_iter().any(any)
}

/// Whether an amount is limited in words that no number measures: "short excerpts".
pub(crate) fn is_vague(list: &[Token]) -> bool {
    list.iter().enumerate().any(|(at, token)| {
        let near = at.saturating_sub(REACH)..(at + 1 + REACH).min(list.len());
        let used = |token: &Token| token.is(Class::Use) || token.is(Class::Material);
        token.is(Class::Vague) && list.get(near).is_some_and(|near| near.iter().any(used))
    })
}
