//! The tokens of a sentence, or of a part of it, and the classes of its words.

use crate::notice::lexicon::Class;
use crate::notice::token::{Token, TokenKind};

/// A sentence, or a part of it.
pub(super) struct Clause<'t> {
    pub(super) list: &'t [Token],
    pub(super) classes: u64,
    /// Whether it mentions re-use of published material.
    pub(super) event: bool,
}

impl<'t> Clause<'t> {
    pub(super) fn new(list: &'t [Token]) -> Self {
        let classes = list
            .iter()
            .fold(0, |classes, token| classes | token.classes);
        let mut sentence = Self {
            list,
            classes,
            event: false,
        };
        // "Using" alone says little: using what?
        let object = [
            Class::Material,
            Class::Print,
            Class::Photo,
            Class::Commercial,
            Class::Online,
        ];
        // "Our news is free on condition of a link": the material itself is granted.
        let granted = sentence.any(Class::Material)
            && sentence.any(Class::Permit)
            && (sentence.any(Class::If) || sentence.any(Class::Only));
        sentence.event = sentence.any(Class::Use)
            || sentence.any(Class::Using) && object.into_iter().any(|class| sentence.any(class))
            || granted;
        sentence
    }

    pub(super) fn any(&self, class: Class) -> bool {
        self.classes & class.bit() != 0
    }

    /// Whether one of the words has one of these classes.
    pub(super) fn any_of(&self, classes: &[Class]) -> bool {
        classes.iter().any(|class| self.any(*class))
    }

    /// Whether it states a rule, not a fact.
    pub(super) fn ruled(&self) -> bool {
        self.any_of(&[
            Class::Oblige,
            Class::Permit,
            Class::Forbid,
            Class::Only,
            Class::If,
            Class::When,
        ])
    }

    /// A heading in the shape of a rule: "Reprint with a link to the source."
    pub(super) fn is_heading(&self) -> bool {
        let begins = self
            .list
            .iter()
            .take(3)
            .any(|token| token.is(Class::Use) || token.is(Class::Using));
        begins && (self.any(Class::With) || self.any(Class::Without))
    }

    pub(super) fn names_someone(&self) -> bool {
        self.list
            .iter()
            .any(|token| matches!(token.kind, TokenKind::Host | TokenKind::Quoted))
    }

    /// Whether something is demanded, forbidden or granted, by more than "if" and "when".
    pub(super) fn is_strict(&self) -> bool {
        self.any_of(&[
            Class::Oblige,
            Class::Permit,
            Class::Forbid,
            Class::Only,
            Class::Without,
        ])
    }

    pub(super) fn obliges(&self) -> bool {
        self.any(Class::Oblige) || self.any(Class::Forbid) && self.describes_link()
    }

    /// Whether more is said than that something is forbidden.
    pub(super) fn rules_beside_ban(&self) -> bool {
        self.any_of(&[
            Class::Oblige,
            Class::Permit,
            Class::Only,
            Class::If,
            Class::When,
            Class::Without,
        ])
    }

    /// "The link must be …": the sentence is about the link itself.
    pub(super) fn describes_link(&self) -> bool {
        self.any_of(&[
            Class::Follow,
            Class::Search,
            Class::Noindex,
            Class::Direct,
            Class::Paragraph,
            Class::Start,
            Class::Above,
        ])
    }

    /// Whether a word of this class is near a link word (or, without one, anywhere).
    pub(super) fn beside_link(&self, class: Class) -> bool {
        let near = |at: usize| {
            let window = self.list.iter().skip(at.saturating_sub(8)).take(17);
            !self.any(Class::Link) || window.into_iter().any(|token| token.is(Class::Link))
        };
        self.list
            .iter()
            .enumerate()
            .any(|(at, token)| token.is(class) && near(at))
    }

    /// Whether the clause names the amount itself.
    pub(super) fn limits(&self) -> bool {
        self.list.iter().any(|token| {
            token.is(Class::Percent)
                || token.is(Class::Fraction)
                || token.kind == TokenKind::Percent
                || matches!(token.kind, TokenKind::Number { .. })
        })
    }
}
