//! What an element and those around it do to a link inside.

use std::ops::Range;

use byline_html::{ElementKind, StartTag};

use super::region::Region;
use crate::style::{Computed, Element, Sheets, Sight};
use crate::verdict::Cause;
use crate::verdict::excerpt::{LONGEST_NAME, cut};

/// The state inside an element.
#[derive(Debug, Clone)]
pub(super) struct State {
    style: Computed,
    hidden_by: Option<Cause>,
    inert: Option<Cause>,
    noindex: Option<Cause>,
    aria_hidden: bool,
    collapsed: bool,
    region: Option<Region>,
}

impl State {
    /// The state around the first element.
    pub(super) fn root(style: Computed) -> Self {
        Self {
            style,
            hidden_by: None,
            inert: None,
            noindex: None,
            aria_hidden: false,
            collapsed: false,
            region: None,
        }
    }

    /// The state of the path's last element, which is in this one. With a `root`, this is
    /// the slot of that shadow root that shows the element.
    pub(super) fn child<'p>(
        &self,
        path: &[Element<'p>],
        sight: &Sight<'_, 'p>,
        sheets: &Sheets<'_>,
        root: Option<&Sheets<'_>>,
    ) -> Self {
        let style = self.style.child(path, sight, sheets, root);
        let mut child = Self {
            hidden_by: self.hidden_by.clone(),
            inert: self.inert.clone(),
            noindex: self.noindex.clone(),
            aria_hidden: self.aria_hidden,
            collapsed: self.collapsed,
            region: self.region,
            style,
        };
        let Some((element, ancestors)) = path.split_last() else {
            return child;
        };
        let here = |what: &str| here(what, element);
        if child.style.hides_text() != self.style.hides_text() {
            child.hidden_by = child.style.hides_text().map(here);
        }
        if child.inert.is_none() && element.known().is_inert {
            child.inert = Some(here("inert"));
        }
        if child.noindex.is_none() && element.name() == "noindex" {
            child.noindex = Some(here("noindex"));
        }
        // Every element within a comment is part of it, its byline too.
        if child.region != Some(Region::Comment) {
            let own = element.span().and_then(|_| Region::of(element.tag()));
            child.region = own.or(child.region);
        }
        child.aria_hidden |= element.known().is_aria_hidden;
        let is_closed = ancestors.last().is_some_and(|parent| {
            parent.kind() == ElementKind::Details && parent.attribute("open").is_none()
        });
        if is_closed {
            child.collapse(path, sight);
        }
        child
    }

    /// The state inside a shadow root, whose host's state this is.
    pub(super) fn shadow_root(&self, sheets: &Sheets<'_>) -> Self {
        Self {
            style: self.style.shadow_root(sheets),
            ..self.clone()
        }
    }

    /// The state of a child of a host that no slot shows.
    pub(super) fn unassigned(mut self, path: &[Element<'_>]) -> Self {
        if self.hidden_by.is_none() {
            self.hidden_by = path.last().map(|element| here("no slot", element));
        }
        self.style.hide("no slot");
        self
    }

    /// Says that it is in a closed `details` element, of which only the first `summary` is
    /// shown.
    pub(super) fn collapse<'p>(&mut self, path: &[Element<'p>], sight: &Sight<'_, 'p>) {
        /// Behind more siblings than this, a `summary` is not taken to be the first.
        const FEW: usize = 16;

        let Some(element) = path.last() else {
            return;
        };
        let mut is_shown = element.kind() == ElementKind::Summary;
        if is_shown && element.index() > 1 {
            let mut before = element.previous(sight);
            let mut passed = 0;
            while let Some(previous) = before {
                passed += 1;
                is_shown &= previous.kind() != ElementKind::Summary && passed <= FEW;
                if !is_shown {
                    break;
                }
                before = previous.previous(sight);
            }
        }
        self.collapsed |= !is_shown;
    }

    /// Marks the visibility as unknown, unless an enclosing element `is_hidden`.
    pub(super) fn doubt(&mut self, is_hidden: bool) {
        if !is_hidden {
            self.style.doubt();
            self.hidden_by = None;
        }
    }

    /// The state of another element of the same tag: what the element at `span` caused,
    /// that one causes itself.
    pub(super) fn moved(&self, span: &Range<usize>, tag: StartTag<'_>) -> Self {
        let mut state = self.clone();
        let causes = [&mut state.hidden_by, &mut state.inert, &mut state.noindex];
        for cause in causes.into_iter().flatten() {
            if cause.span.as_ref() == Some(span) {
                cause.span = Some(tag.span());
            }
        }
        state
    }

    pub(super) fn style(&self) -> &Computed {
        &self.style
    }

    /// What hides text here, and where that is said.
    pub(super) fn hidden_by(&self) -> Option<&Cause> {
        self.hidden_by.as_ref()
    }

    pub(super) fn inert(&self) -> Option<&Cause> {
        self.inert.as_ref()
    }

    pub(super) fn noindex(&self) -> Option<&Cause> {
        self.noindex.as_ref()
    }

    pub(super) fn is_aria_hidden(&self) -> bool {
        self.aria_hidden
    }

    /// The part of the page, where it is not the text.
    pub(super) fn region(&self) -> Option<Region> {
        self.region
    }

    pub(super) fn is_collapsed(&self) -> bool {
        self.collapsed
    }
}

fn here(what: &str, element: &Element<'_>) -> Cause {
    let name = cut(element.name(), LONGEST_NAME);
    Cause::new(format!("{what} on <{name}>"), element.span())
}
