//! How the open elements affect their contents, computed only where it matters.

mod computed;
mod implied;
mod shadow;
mod siblings;
#[cfg(test)]
#[cfg(feature = "styles")]
mod tests;

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use byline_html::{ElementKind, Namespace, OpenElement, StartTag};

use self::computed::Alike;
use self::shadow::Slots;
use self::siblings::SiblingPosition;
use super::state::State;
use crate::style::{Computed, Element, Ground};

/// The open elements, and the states of those that were asked for.
pub(super) struct Surroundings<'s> {
    source: &'s str,
    root: State,
    /// The places of the open elements: those of the walker, and those that are implied.
    open: Vec<SiblingPosition>,
    /// How many of them the walker has.
    written: usize,
    /// Elements and states of the outermost open elements, as far as they were asked for.
    path: Vec<Element<'s>>,
    states: Vec<State>,
    /// For each depth the last child whose state was computed: lists and paragraphs repeat
    /// the same tag, and the same tag under the same parent has the same state.
    alike: Vec<Option<Alike<'s>>>,
    /// Where the children of the document begin that were seen so far, then those of each
    /// open element.
    starts: Vec<u32>,
    /// Which of the open elements are shadow roots.
    roots: Vec<usize>,
    /// What is shown in the slots of a shadow root, by the start of its host.
    hosts: HashMap<usize, Slots>,
    /// The names of `details` elements that are open, and those that such a name closes.
    details: HashSet<String>,
    closed_details: HashSet<usize>,
    /// Whether a table has elements for its columns.
    has_columns: bool,
    /// Whether the `style` attribute of one of them may collapse it.
    has_collapsed_column: bool,
    autofocus: OnceCell<bool>,
}

impl<'s> Surroundings<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Self {
            source,
            root: State::root(Computed::root(Ground::CANVAS)),
            open: Vec::new(),
            written: 0,
            path: Vec::new(),
            states: Vec::new(),
            alike: Vec::new(),
            starts: Vec::new(),
            roots: Vec::new(),
            hosts: HashMap::new(),
            details: HashSet::new(),
            closed_details: HashSet::new(),
            has_columns: false,
            has_collapsed_column: false,
            autofocus: OnceCell::new(),
        }
    }

    /// Sets the background assumed behind the root; to be called before the first question.
    pub(super) fn set_background(&mut self, ground: Ground) {
        self.root = State::root(Computed::root(ground));
    }

    /// An element opens inside the innermost.
    #[inline]
    pub(super) fn open(&mut self, element: &OpenElement<'s>) {
        let kind = element.kind();
        let is_outermost = matches!(kind, ElementKind::Svg | ElementKind::Math);
        if element.namespace() == Namespace::Html || is_outermost {
            self.imply(kind);
        }
        let start = element.span().start;
        let index = self.count(start);
        self.push(index, kind, None);
        self.written += 1;
        if kind == ElementKind::Colgroup {
            self.note_column(element.start_tag());
        } else if kind == ElementKind::Details {
            self.note_details(element.start_tag());
        } else if kind == ElementKind::Template && element.is_shadow_root() {
            self.roots.push(self.open.len() - 1);
        }
    }

    /// Counts an element inside the innermost, where it has not opened yet.
    pub(super) fn add(&mut self, tag: &StartTag<'s>) {
        let kind = tag.kind();
        self.imply(kind);
        self.count(tag.span().start);
        if kind == ElementKind::Col {
            self.note_column(*tag);
        }
    }

    fn note_column(&mut self, tag: StartTag<'s>) {
        let style = tag.attribute("style");
        let collapses = style.is_some_and(|style| style.value().contains("collapse"));
        self.has_columns = true;
        self.has_collapsed_column |= collapses;
    }

    /// Of several open `details` elements of one name the first one stays open.
    fn note_details(&mut self, tag: StartTag<'s>) {
        let name = tag.attribute("name").map(|name| name.value().into_owned());
        if let Some(name) = name.filter(|name| !name.is_empty())
            && tag.attribute("open").is_some()
            && !self.details.insert(name)
        {
            self.closed_details.insert(tag.span().start);
        }
    }

    /// Closes the element of that place among those of the walker.
    pub(super) fn close(&mut self, index: usize) {
        if index >= self.written {
            return;
        }
        if index + 1 == self.written {
            while let Some(place) = self.open.last() {
                let is_implied = place.implied.is_some();
                self.pop_last();
                if !is_implied {
                    break;
                }
            }
            self.written -= 1;
            return;
        }
        let mut passed = 0;
        let at = self.open.iter().position(|place| {
            let is_it = place.implied.is_none() && passed == index;
            passed += usize::from(place.implied.is_none());
            is_it
        });
        if let Some(at) = at {
            self.open.remove(at);
            self.written -= 1;
            self.roots.retain(|root| *root != at);
            for root in &mut self.roots {
                *root -= usize::from(*root > at);
            }
            self.forget(at);
        }
    }

    fn pop_last(&mut self) {
        if let Some(place) = self.open.pop() {
            self.starts.truncate(place.first);
        }
        if self.roots.last() == Some(&self.open.len()) {
            self.roots.pop();
        }
        self.forget(self.open.len());
    }

    fn forget(&mut self, at: usize) {
        if self.states.len() > at {
            self.path.truncate(at);
            self.states.truncate(at);
        }
    }
}
