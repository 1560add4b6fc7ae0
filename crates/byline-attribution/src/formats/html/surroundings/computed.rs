//! The state of an element, computed from that of its parent.

use std::ops::Range;

use byline_html::{ElementKind, Namespace, StartTag, Walker};

use super::Surroundings;
use crate::formats::html::state::State;
use crate::formats::html::styles::Styles;
use crate::style::{Element, Shown, Sight};

/// An element whose siblings of the same tag need not be computed.
pub(super) struct Alike<'s> {
    pub(super) raw: &'s str,
    pub(super) span: Range<usize>,
    pub(super) svg: bool,
    pub(super) state: State,
}

impl<'s> Surroundings<'s> {
    /// The state inside the innermost of the open elements.
    pub(in super::super) fn innermost(
        &mut self,
        walker: &Walker<'s>,
        styles: &Styles<'s>,
    ) -> &State {
        self.leave_implied_head();
        let written = walker.open_elements();
        let mut next = self.path.iter().filter(|one| !one.is_implied()).count();
        while let Some(place) = self.open.get(self.states.len()).copied() {
            let depth = self.states.len();
            let before = self.before(depth, place.index);
            let (element, svg) = match place.implied {
                Some(implied) => (Element::implied(implied, place.index, before), false),
                None => {
                    let Some(open) = written.get(next) else {
                        break;
                    };
                    next += 1;
                    let svg = open.namespace() == Namespace::Svg;
                    let element = Element::new(open.start_tag(), svg, place.index, before);
                    (Some(element), svg)
                }
            };
            let Some(element) = element else {
                break;
            };
            let tag = element.tag();
            self.path.push(element);
            // What was kept further in belongs to another parent.
            self.alike.truncate(depth + 1);
            let alike = self.alike.get(depth).and_then(Option::as_ref);
            if let Some(alike) = alike.filter(|alike| alike.raw == tag.raw() && alike.svg == svg)
                && place.implied.is_none()
            {
                self.states.push(alike.state.moved(&alike.span, tag));
                continue;
            }
            let state = self.state_of_last(depth, walker, styles);
            self.alike.resize_with(depth + 1, || None);
            if let Some(alike) = self.alike.last_mut() {
                let is_kept = place.implied.is_none() && !state.style().is_positional();
                *alike = is_kept.then(|| Alike {
                    raw: tag.raw(),
                    span: tag.span(),
                    svg,
                    state: state.clone(),
                });
            }
            self.states.push(state);
        }
        self.states.last().unwrap_or(&self.root)
    }

    /// The state of an element that does not open, as an image.
    pub(in super::super) fn with(
        &mut self,
        tag: StartTag<'s>,
        walker: &Walker<'s>,
        styles: &Styles<'s>,
    ) -> State {
        self.innermost(walker, styles);
        // It was counted when its tag came by.
        let depth = self.open.len();
        let index = self.open.last().map_or(1, |parent| parent.children);
        let before = self.before(depth, index);
        let svg = walker.is_in_foreign_content();
        self.path.push(Element::new(tag, svg, index, before));
        let state = self.state_of_last(depth, walker, styles);
        self.path.pop();
        state
    }

    /// Whether what the innermost element generates before and after its contents is seen.
    pub(in super::super) fn generates(
        &mut self,
        walker: &Walker<'s>,
        styles: &Styles<'s>,
    ) -> Shown {
        self.innermost(walker, styles);
        let Some(depth) = self.states.len().checked_sub(1) else {
            return Shown::No;
        };
        let root = self.roots.iter().rev().find(|root| **root < depth).copied();
        let scope = root.map_or(0, |root| root + 1);
        let start = root.and_then(|at| self.path.get(at).map(|one| one.tag().span().start));
        let sight = Sight {
            source: self.source,
            starts: &self.starts,
            walker,
            outside: scope,
            autofocus: &self.autofocus,
        };
        let path = self.path.get(scope..).unwrap_or_default();
        self.states.last().map_or(Shown::No, |state| {
            state.style().generates(path, &sight, styles.of(start))
        })
    }

    /// The state of the last element of the path, which is at that depth.
    fn state_of_last(&self, depth: usize, walker: &Walker<'s>, styles: &Styles<'s>) -> State {
        let parent = match depth.checked_sub(1) {
            Some(above) => self.states.get(above).unwrap_or(&self.root),
            None => &self.root,
        };
        if self.roots.contains(&depth) {
            let start = self.path.last().map_or(0, |root| root.tag().span().start);
            return parent.shadow_root(styles.of(Some(start)));
        }
        // In a shadow root only what is in it is seen.
        let root = self.roots.iter().rev().find(|root| **root < depth).copied();
        let scope = root.map_or(0, |root| root + 1);
        let path = self.path.get(scope..).unwrap_or_default();
        let outside = self.path.get(..scope).unwrap_or_default();
        let sight = Sight {
            source: self.source,
            starts: &self.starts,
            walker,
            outside: outside.iter().filter(|one| !one.is_implied()).count(),
            autofocus: &self.autofocus,
        };
        let start_of = |at: usize| self.path.get(at).map(|one| one.tag().span().start);
        let sheets = styles.of(root.and_then(start_of));
        let host = match depth.checked_sub(1).filter(|_| !self.hosts.is_empty()) {
            Some(above) => start_of(above).and_then(|start| self.hosts.get(&start)),
            None => None,
        };
        let mut state = match (host, path.last()) {
            (Some(slots), Some(element)) => {
                let name = element.attribute("slot").unwrap_or_default();
                let slot = slots.states.iter().find(|(known, _)| *known == name);
                match slot {
                    Some((_, slot)) => {
                        let root = styles.of(Some(slots.root));
                        slot.child(path, &sight, sheets, Some(root))
                    }
                    None => parent.child(path, &sight, sheets, None).unassigned(path),
                }
            }
            _ => parent.child(path, &sight, sheets, None),
        };
        let is_in_slot = self.states.len() > scope
            && depth
                .checked_sub(1)
                .and_then(|above| self.path.get(above))
                .is_some_and(|above| above.kind() == ElementKind::Slot && root.is_some());
        if is_in_slot {
            // Shown only where nothing else is.
            state.doubt(false);
        }
        if let Some(table) = self.foster_table(depth) {
            let around = match table.checked_sub(1) {
                Some(above) => self.states.get(above).unwrap_or(&self.root),
                None => &self.root,
            };
            state.doubt(around.style().hides_for_good());
        }
        let is_in_object = depth
            .checked_sub(1)
            .and_then(|above| self.path.get(above))
            .is_some_and(|above| {
                above.kind() == ElementKind::Object
                    && (above.attribute("data").is_some() || above.attribute("type").is_some())
            });
        if is_in_object {
            state.doubt(state.style().hides_for_good());
        }
        let is_cell = path
            .last()
            .is_some_and(|element| matches!(element.kind(), ElementKind::Td | ElementKind::Th));
        if is_cell && self.has_columns && (self.has_collapsed_column || sheets.collapse_columns()) {
            state.doubt(state.style().hides_for_good());
        }
        if let Some(above) = depth.checked_sub(1).and_then(start_of)
            && self.closed_details.contains(&above)
        {
            state.collapse(path, &sight);
        }
        state
    }

    /// The table before which tree construction puts an element of that depth, since it is no
    /// part of the table that it is in.
    fn foster_table(&self, depth: usize) -> Option<usize> {
        let is_table = |kind: ElementKind| {
            matches!(
                kind,
                ElementKind::Table
                    | ElementKind::Tbody
                    | ElementKind::Thead
                    | ElementKind::Tfoot
                    | ElementKind::Tr
            )
        };
        let above = depth.checked_sub(1)?;
        if !is_table(self.open.get(above)?.kind) {
            return None;
        }
        let element = self.path.last()?;
        let stays = is_table(element.kind()) && element.kind() != ElementKind::Table
            || element.is_svg()
            || matches!(
                element.kind(),
                ElementKind::Td
                    | ElementKind::Th
                    | ElementKind::Caption
                    | ElementKind::Colgroup
                    | ElementKind::Col
                    | ElementKind::Form
                    | ElementKind::Script
                    | ElementKind::Style
                    | ElementKind::Template
            );
        if stays {
            return None;
        }
        let parts = self.open.get(..depth)?.iter();
        parts
            .enumerate()
            .rev()
            .find(|(_, place)| place.kind == ElementKind::Table)
            .map(|(at, _)| at)
    }
}
