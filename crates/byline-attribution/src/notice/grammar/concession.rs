//! Credits that a ban mentions only to say that they do not help: "reproduction is prohibited, even
//! with attribution".

use super::credit::CREDITS;
use crate::notice::lexicon::Class;
use crate::notice::token::{Token, TokenKind};

/// How many words the part behind "even" has at most.
const REACH: usize = 8;

/// Classes of words that may be beside those of the credit: "even **if** the **active** link …".
const BESIDE: [Class; 6] = [
    Class::With,
    Class::If,
    Class::When,
    Class::Active,
    Class::Direct,
    Class::Original,
];

/// Classes at which the part ends: a rule of its own begins, or what is re-used.
const ENDS: [Class; 7] = [
    Class::Without,
    Class::Only,
    Class::Permit,
    Class::Forbid,
    Class::Consent,
    Class::Not,
    Class::Use,
];

/// The tokens of a sentence that bans or asks for consent without the credits behind "even"; `None`
/// where there are none. `even_last` is for languages that put the word behind the credit, as
/// Turkish does.
pub(super) fn without_conceded(list: &[Token], even_last: bool) -> Option<Vec<Token>> {
    let any = |class: Class| list.iter().any(|token| token.is(class));
    if !any(Class::Even) || !any(Class::Forbid) && !any(Class::Consent) {
        return None;
    }
    let mut rest = None;
    for (at, _) in list
        .iter()
        .enumerate()
        .filter(|(_, token)| token.is(Class::Even))
    {
        let behind = list.get(at + 1..).unwrap_or_default();
        let before = list.get(..at).unwrap_or_default();
        let conceded = match credits(behind.iter()) {
            0 if even_last => at - credits(before.iter().rev())..at,
            length => at + 1..at + 1 + length,
        };
        for index in conceded {
            let rest: &mut Vec<Token> = rest.get_or_insert_with(|| list.to_vec());
            if let Some(token) = rest.get_mut(index) {
                token.classes = Class::Manner.bit();
            }
        }
    }
    rest
}

/// How many tokens beside "even" name a credit and what belongs to it.
fn credits<'t>(tokens: impl Iterator<Item = &'t Token>) -> usize {
    let mut length = 0;
    let mut is_begun = false;
    for (index, token) in tokens.take(REACH).enumerate() {
        let is_credit = token.is_one_of(&CREDITS);
        let is_beside = is_credit || token.is_one_of(&BESIDE);
        let is_end = !is_credit && token.is_one_of(&ENDS);
        // "Even in part": it is the use that is conceded.
        let is_other = !is_begun && !is_beside && token.is(Class::Manner);
        if is_end || is_other || matches!(token.kind, TokenKind::Break | TokenKind::Semicolon) {
            break;
        }
        is_begun |= is_beside;
        if is_credit {
            length = index + 1;
        }
    }
    length
}
