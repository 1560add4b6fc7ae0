//! Shadow roots and their slots.

use byline_html::{StartTag, Walker};

use super::Surroundings;
use crate::formats::html::state::State;
use crate::formats::html::styles::Styles;

/// The slots of a shadow root, by their names, and what is in them.
#[derive(Default)]
pub(super) struct Slots {
    pub(super) states: Vec<(String, State)>,
    /// Where the shadow root begins.
    pub(super) root: usize,
}

/// The most slots of a shadow root that are kept.
const MOST_SLOTS: usize = 64;

impl<'s> Surroundings<'s> {
    /// The shadow root around what comes next, by where it begins.
    pub(in super::super) fn shadow_root(&self, walker: &Walker<'s>) -> Option<usize> {
        if self.roots.is_empty() {
            return None;
        }
        let open = walker.open_elements().iter().rev();
        open.filter(|open| open.is_shadow_root())
            .map(|open| open.span().start)
            .next()
    }

    /// Notes a slot that has just opened, and what is in it.
    pub(in super::super) fn note_slot(
        &mut self,
        slot: StartTag<'s>,
        walker: &Walker<'s>,
        styles: &Styles<'s>,
    ) {
        let Some(root) = self.roots.last().copied() else {
            return;
        };
        let state = self.innermost(walker, styles).clone();
        let start_of = |at: usize| self.path.get(at).map(|one| one.tag().span().start);
        let Some((host, root)) = root.checked_sub(1).and_then(start_of).zip(start_of(root)) else {
            return;
        };
        let name = slot.attribute("name");
        let name = name.map_or_else(String::new, |name| name.value().into_owned());
        let slots = self.hosts.entry(host).or_default();
        slots.root = root;
        let is_known = slots.states.iter().any(|(known, _)| *known == name);
        if slots.states.len() < MOST_SLOTS && !is_known {
            slots.states.push((name, state));
        }
    }

    /// Notes a shadow root that has just opened; whether its host had children before it.
    pub(in super::super) fn note_root(&mut self, walker: &Walker<'s>) -> bool {
        let open = walker.open_elements();
        let Some([host, root]) = open.last_chunk() else {
            return false;
        };
        let slots = self.hosts.entry(host.span().start).or_default();
        slots.root = root.span().start;
        self.open
            .len()
            .checked_sub(2)
            .and_then(|host| self.open.get(host))
            .is_some_and(|host| host.children > 1)
    }
}
