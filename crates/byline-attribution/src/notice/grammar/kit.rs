//! What a publisher demands of the page beside the link: that it counts readers, and tells search
//! engines which copy is the original.

use super::clause::Clause;
use crate::notice::lexicon::Class;

/// What a sentence demands of the page of a copy.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Kit {
    /// To load the publisher's pixel or counter.
    pub(crate) pixel: bool,
    /// To name the original in a canonical link.
    pub(crate) canonical: bool,
    /// To close the page to search engines.
    pub(crate) noindex: bool,
}

impl Kit {
    pub(super) fn is_any(self) -> bool {
        self.pixel || self.canonical || self.noindex
    }

    pub(super) fn join(&mut self, other: Self) {
        self.pixel |= other.pixel;
        self.canonical |= other.canonical;
        self.noindex |= other.noindex;
    }
}

impl Clause<'_> {
    pub(super) fn kit(&self) -> Kit {
        let granted = self.any(Class::Permit) && self.any_of(&[Class::Only, Class::If]);
        let is_demand = (self.any(Class::Oblige) || granted) && !self.any(Class::Optional);
        let forbids = self.any_of(&[Class::Not, Class::Forbid]);
        Kit {
            pixel: is_demand && !self.any(Class::Not) && self.any(Class::Pixel),
            canonical: is_demand && !forbids && self.any(Class::Canonical),
            noindex: is_demand && !forbids && self.any(Class::Noindex),
        }
    }
}
