//! Which re-use needs the publisher's consent.

use super::clause::Clause;
use crate::notice::duty::PermissionScope;
use crate::notice::lexicon::{Class, Lexicon};
use crate::notice::token::{Token, TokenKind, Tokens};

/// Which re-use needs consent, clause by clause.
pub(super) fn read(list: &[Token], limited: bool, other_duty: bool) -> Option<PermissionScope> {
    let mut found = None;
    // Beside a duty it is plain what the consent is for: "newspapers need our consent".
    let has_object = other_duty || Clause::new(list).event;
    for clause in list.split(|token| token.kind == TokenKind::Semicolon) {
        let scope = clause_permission(clause, has_object, limited, other_duty);
        // If several scopes are named, the widest applies.
        found = match (found, scope) {
            (Some(PermissionScope::All), _) => found,
            (_, Some(scope)) => Some(scope),
            (found, None) => found,
        };
    }
    found
}

/// Which re-use one clause makes dependent on consent.
fn clause_permission(
    clause: &[Token],
    has_object: bool,
    limited: bool,
    other_duty: bool,
) -> Option<PermissionScope> {
    let part = Clause::new(clause);
    if !part.event && !has_object && !part.link_is_use() {
        return None;
    }
    let forbidden = part.any(Class::Forbid) || part.any(Class::Not);
    if part.link_is_use() && (!part.event || part.link_heads()) {
        return Some(PermissionScope::Linking);
    }
    let Some(at) = clause.iter().position(|token| token.is(Class::Consent)) else {
        // A plain ban; a ban joined with a duty or a limit is about what lies beyond them.
        let plain = part.any(Class::Forbid) && part.event && !limited && !other_duty;
        return plain.then(|| scope_of(clause, clause.len(), false));
    };
    let exempt = part.any(Class::Without);
    let demanded = if exempt {
        // "may be used without permission" demands nothing.
        forbidden || limited || part.any(Class::Only)
    } else {
        // "does not require our permission"
        let waived = part.any(Class::Optional) && !part.any(Class::Oblige);
        !waived
            && (part.any(Class::Only)
                || part.any(Class::Oblige)
                || part.any(Class::If)
                || forbidden
                || part.any(Class::With) && (part.any(Class::Permit) || part.is_heading()))
    };
    demanded.then(|| scope_of(clause, at, limited && part.limits()))
}

/// The medium that a consent at token `at` is about: the one named last before it, else the
/// first one after it.
fn scope_of(clause: &[Token], at: usize, over_limit: bool) -> PermissionScope {
    if over_limit {
        return PermissionScope::OverLimit;
    }
    let (before, after) = clause.split_at_checked(at).unwrap_or((clause, &[]));
    // What a link or a credit closed belongs to that duty: "online with a link, in print
    // by agreement".
    let closed = before
        .iter()
        .rposition(|token| token.is(Class::Link) || token.is(Class::Cite))
        .map_or(0, |index| index + 1);
    let before = before.get(closed..).unwrap_or_default();
    medium(before)
        .or_else(|| {
            let open = after
                .iter()
                .position(|token| token.is(Class::Link) || token.is(Class::Online))
                .unwrap_or(after.len());
            medium(after.get(..open).unwrap_or_default())
        })
        .unwrap_or(PermissionScope::All)
}

/// Whether material other than photographs is named; "photo materials" are photographs.
fn other_material(part: &[Token]) -> bool {
    let first = part.first().is_some_and(|token| token.is(Class::Material));
    first
        || part.windows(2).any(|pair| match pair {
            [before, token] => token.is(Class::Material) && !before.is(Class::Photo),
            _ => false,
        })
}

/// The medium that a part of a sentence names.
fn medium(part: &[Token]) -> Option<PermissionScope> {
    let any = |class: Class| part.iter().any(|token| token.is(class));
    if any(Class::Print) {
        // Print and online together are every medium.
        return Some(if any(Class::Online) {
            PermissionScope::All
        } else {
            PermissionScope::Print
        });
    }
    if any(Class::Commercial) && !any(Class::Noncommercial) {
        return Some(PermissionScope::Commercial);
    }
    if any(Class::Photo) {
        // "texts, photographs and video" is everything.
        return Some(if other_material(part) {
            PermissionScope::All
        } else {
            PermissionScope::Photo
        });
    }
    None
}

impl Clause<'_> {
    /// Whether mining is what a rule reserves or forbids: "all rights are reserved, including
    /// those for text and data mining", "our articles may not be used to train AI".
    pub(super) fn reserves_mining(&self, tokens: &Tokens, lexicon: &Lexicon) -> bool {
        if !self.any(Class::Mining) {
            return false;
        }
        let object = self.any_of(&[Class::Material, Class::Press, Class::Site]);
        let denied = self.any(Class::Forbid)
            || self.any(Class::Consent) && (self.any(Class::Without) || self.any(Class::Only))
            || self.any(Class::Not) && (self.any(Class::Permit) || self.any(Class::Using));
        let known = self.list.iter().filter(|token| token.classes != 0).count();
        (self.any(Class::Reserve) || denied && (object || self.names_someone()))
            && self.foreign(tokens, lexicon) * 4 <= known
    }
}
