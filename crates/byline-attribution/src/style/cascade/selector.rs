//! Selectors, parsed as far as they decide which elements a rule hides.

use std::rc::Rc;

use super::state::State;

mod attribute;
mod key;
mod parse;
mod pseudo;

pub(in crate::style) use key::Key;
pub(super) use parse::{MAX_LIST, parse_list};

/// How a compound hangs on the one to its left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Combinator {
    Descendant,
    Child,
    NextSibling,
    LaterSibling,
}

/// One selector without commas, its compounds from right to left.
#[derive(Debug, Clone)]
pub(super) struct Selector {
    pub(super) compounds: Vec<(Vec<Part>, Option<Combinator>)>,
    /// Ids, then classes and the like, then types: ten bits each.
    pub(super) specificity: u32,
    pub(super) subject: Subject,
}

/// What a selector styles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// The element itself.
    Element,
    Before,
    After,
    /// The element that the sheet's shadow root belongs to.
    Host,
    /// A child of that element, shown in a slot.
    Slotted,
    /// Another pseudo-element: what it shows is not looked at.
    Other,
}

#[derive(Debug, Clone)]
pub(super) enum Part {
    Type(Box<str>),
    Id(Box<str>),
    Class(Box<str>),
    Attribute {
        name: Box<str>,
        test: Test,
        value: Box<str>,
        caseless: bool,
    },
    Not(Vec<Selector>),
    Is(Vec<Selector>),
    /// The rule that this one is nested in.
    Parent(Rc<[Selector]>),
    /// `:nth-child(an+b)` and the like.
    Nth {
        step: i32,
        offset: i32,
        among: Among,
        from: CountFrom,
    },
    Empty,
    /// Whether the element or one around it matches: the rule is scoped.
    Within(Rc<[Selector]>),
    Root,
    AnyLink,
    /// A state of a form control or of its like.
    State(State),
    /// The element that the shadow root belongs to; `None` where it must match what is not
    /// followed.
    Host(Option<()>),
    /// States that a page is not in when it is read.
    Never,
    /// What a streaming reader cannot know.
    Unsure,
}

/// Which siblings are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Among {
    All,
    OfType,
}

/// Where counting begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CountFrom {
    Start,
    End,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Test {
    Present,
    Equals,
    Word,
    Language,
    Prefix,
    Suffix,
    Contains,
}

impl Selector {
    /// One that may match anything.
    fn unsure() -> Self {
        Self {
            compounds: vec![(vec![Part::Unsure], None)],
            specificity: 0,
            subject: Subject::Element,
        }
    }

    /// Asks also that the element is within one that matches.
    pub(super) fn scope(&mut self, scope: &Rc<[Selector]>) {
        if let Some((parts, _)) = self.compounds.first_mut() {
            parts.push(Part::Within(Rc::clone(scope)));
        }
    }
}
