//! The style sheets of a page and of its shadow roots.

use std::collections::HashMap;

use crate::style::{Applies, Mode, Sheets};

/// The sheets of each tree, which style nothing outside of it.
#[derive(Default)]
pub(super) struct Styles<'s> {
    page: Sheets<'s>,
    /// By where the shadow root begins.
    roots: HashMap<usize, Sheets<'s>>,
    none: Sheets<'s>,
}

impl<'s> Styles<'s> {
    /// Sets how many steps matching may take on the whole page.
    pub(super) fn allow_steps(&self, steps: usize) {
        self.page.allow_steps(steps);
    }

    /// The sheets of the page, or of a shadow root.
    pub(super) fn of(&self, root: Option<usize>) -> &Sheets<'s> {
        match root {
            None => &self.page,
            Some(root) => self.roots.get(&root).unwrap_or(&self.none),
        }
    }

    /// Adds the contents of a `style` element.
    pub(super) fn add(&mut self, source: &'s str, media: Applies, root: Option<usize>) {
        match root {
            None => self.page.add(source, media),
            Some(root) => {
                let page = &self.page;
                let sheets = self.roots.entry(root);
                sheets
                    .or_insert_with(|| page.of_shadow_root())
                    .add(source, media);
            }
        }
    }

    /// Says that `style` attributes do nothing, since the page forbids them.
    pub(super) fn ignore_attributes(&mut self) {
        self.page.ignore_attributes();
    }

    /// Makes them ready for the first question.
    pub(super) fn prepare(&mut self, mode: Mode) {
        self.none = self.page.of_shadow_root();
        self.none.prepare(mode);
        self.page.prepare(mode);
        for sheets in self.roots.values_mut() {
            sheets.prepare(mode);
        }
    }

    /// Whether any selector depends on the siblings or the contents of an element.
    pub(super) fn ask_for_siblings(&self) -> bool {
        self.page.ask_for_siblings() || self.roots.values().any(Sheets::ask_for_siblings)
    }

    /// Whether there are rules that are not read.
    pub(super) fn are_incomplete(&self) -> bool {
        self.page.are_incomplete() || self.roots.values().any(Sheets::are_incomplete)
    }
}
