//! What runs beside the stack of open elements: their styles, and what these do to a link.

use byline_html::{ElementKind, StartTag};

use super::HtmlReader;
use super::state::State;
use crate::style::{Ground, Mode, Shown};

impl<'s> HtmlReader<'s, '_> {
    /// Keeps what runs beside the walker's stack in step with it.
    pub(super) fn follow_elements(&mut self) {
        let mut ends_link = false;
        for closed in self.walker.closed() {
            let element = closed.element();
            if let Some(link) = &self.link {
                ends_link |= link.is(element.start_tag());
            }
            if let Some(paragraphs) = &mut self.paragraphs {
                paragraphs.close(element.start_tag());
            }
            self.around.close(closed.index());
        }
        if ends_link {
            self.close_link();
        }
        let mut is_slot = None;
        if let Some(opened) = self.walker.opened() {
            self.around.open(opened);
            if opened.kind() == ElementKind::Slot {
                is_slot = Some(opened.start_tag());
            } else if opened.is_shadow_root() {
                self.shadow_root();
            }
        }
        if let Some(slot) = is_slot.filter(|_| self.around.shadow_root(&self.walker).is_some()) {
            self.prepare();
            self.around
                .note_slot(slot, &self.walker, &self.world.sheets);
        }
    }

    /// A shadow root opens: children of its host that came before it are in its slots too.
    fn shadow_root(&mut self) {
        let has_late_children = self.around.note_root(&self.walker);
        let host = self.walker.open_elements().iter().rev().nth(1);
        if let (true, Some(host)) = (has_late_children, host)
            && self.world.late_hosts.insert(host.span().start)
        {
            self.world.changed();
        }
    }

    /// Whether what the innermost element generates around its contents is seen.
    pub(super) fn generates(&mut self) -> Shown {
        self.prepare();
        self.around.generates(&self.walker, &self.world.sheets)
    }

    /// Makes the styles ready for the first question about them.
    pub(super) fn prepare(&mut self) {
        if self.is_styled {
            return;
        }
        self.is_styled = true;
        self.world.was_used = true;
        let mode = self.reading.mode.unwrap_or_else(|| {
            if self.walker.is_in_quirks_mode() {
                Mode::Quirks
            } else {
                Mode::Standard
            }
        });
        self.world.sheets.prepare(mode);
        self.world.external_styles |= self.world.sheets.are_incomplete();
        if self.world.external_styles {
            self.around.set_background(Ground::External);
        } else if self.world.is_dark {
            self.around.set_background(Ground::DARK_CANVAS);
        }
    }

    /// The state inside the innermost element.
    pub(super) fn state(&mut self) -> &State {
        self.prepare();
        self.around.innermost(&self.walker, &self.world.sheets)
    }

    /// The state of an element that does not open, as an image.
    pub(super) fn state_with(&mut self, tag: StartTag<'s>) -> State {
        self.prepare();
        self.around.with(tag, &self.walker, &self.world.sheets)
    }
}
