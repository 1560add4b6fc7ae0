//! Elements that the source leaves out, and that tree construction inserts (HTML, 13.2.6.4).

use byline_html::ElementKind;

use super::Surroundings;
use super::siblings::SiblingPosition;
use crate::style::Implied;

impl Surroundings<'_> {
    /// Opens what tree construction inserts before a tag, and closes what it inserted.
    #[inline]
    pub(super) fn imply(&mut self, kind: ElementKind) {
        if self.open.len() <= 2 {
            self.imply_root(kind);
        }
        let Some(parent) = self.open.last() else {
            return;
        };
        if matches!(
            parent.kind,
            ElementKind::Table
                | ElementKind::Tbody
                | ElementKind::Thead
                | ElementKind::Tfoot
                | ElementKind::Tr
                | ElementKind::Colgroup
        ) {
            self.imply_in_table(kind);
        }
    }

    /// `html`, `head` and `body`.
    fn imply_root(&mut self, kind: ElementKind) {
        if self.open.is_empty() {
            if kind == ElementKind::Html {
                return;
            }
            self.imply_one(Implied::Html, ElementKind::Html);
        }
        let is_body = matches!(kind, ElementKind::Body | ElementKind::Frameset);
        let is_of_head = is_of_head(kind);
        if let [_, inner] = self.open.as_slice()
            && inner.implied.is_some()
        {
            let is_head = inner.kind == ElementKind::Head;
            // A body that is written takes the place of one that was implied.
            if is_head && !is_of_head || is_body {
                self.pop_last();
            }
        }
        let [html] = self.open.as_slice() else {
            return;
        };
        let has_head = html.children > 0;
        if kind == ElementKind::Head {
            return;
        }
        if is_of_head {
            if has_head {
                // Behind the end tag of `head` they still go into it.
                self.push(1, ElementKind::Head, Some(Implied::Head));
            } else {
                self.imply_one(Implied::Head, ElementKind::Head);
            }
            return;
        }
        if !has_head {
            self.count_at(Implied::Head.start());
        }
        if !is_body {
            let counted = self.open.first().map_or(0, |html| html.children);
            if counted >= 2 {
                // Behind `body` they still go into it.
                self.push(2, ElementKind::Body, Some(Implied::Body));
            } else {
                self.imply_one(Implied::Body, ElementKind::Body);
            }
        }
    }

    /// Text right after elements of a `head` that is not written is in `body`, and so does
    /// what is added there.
    pub(super) fn leave_implied_head(&mut self) {
        let is_head = |place: &SiblingPosition| place.implied == Some(Implied::Head);
        if self.open.len() == 2 && self.open.last().is_some_and(is_head) {
            self.pop_last();
            self.imply_one(Implied::Body, ElementKind::Body);
        }
    }

    /// `tbody`, `tr` and `colgroup`.
    fn imply_in_table(&mut self, kind: ElementKind) {
        // At most two are closed, and two opened.
        for _ in 0..5 {
            let Some(parent) = self.open.last().copied() else {
                return;
            };
            let is_section = matches!(
                kind,
                ElementKind::Tbody
                    | ElementKind::Thead
                    | ElementKind::Tfoot
                    | ElementKind::Caption
                    | ElementKind::Colgroup
            );
            let is_cell = matches!(kind, ElementKind::Td | ElementKind::Th);
            let leaves = parent.implied.is_some()
                && match parent.kind {
                    ElementKind::Tr => is_section || kind == ElementKind::Tr,
                    ElementKind::Tbody => is_section,
                    ElementKind::Colgroup => kind != ElementKind::Col,
                    _ => false,
                };
            if leaves {
                self.pop_last();
                continue;
            }
            match (parent.kind, kind) {
                (ElementKind::Table, ElementKind::Tr) => {
                    self.imply_one(Implied::Tbody, ElementKind::Tbody);
                }
                (ElementKind::Table, _) if is_cell => {
                    self.imply_one(Implied::Tbody, ElementKind::Tbody);
                }
                (ElementKind::Tbody | ElementKind::Thead | ElementKind::Tfoot, _) if is_cell => {
                    self.imply_one(Implied::Tr, ElementKind::Tr);
                }
                (ElementKind::Table, ElementKind::Col) => {
                    self.imply_one(Implied::Colgroup, ElementKind::Colgroup);
                }
                _ => return,
            }
        }
    }

    fn imply_one(&mut self, implied: Implied, kind: ElementKind) {
        let index = self.count_at(implied.start());
        self.push(index, kind, Some(implied));
    }
}

/// Whether an element is inserted into a `head` that has no tag.
fn is_of_head(kind: ElementKind) -> bool {
    kind.is_head_content() && !matches!(kind, ElementKind::Html | ElementKind::Head)
}
