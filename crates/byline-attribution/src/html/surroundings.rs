//! What the open elements do to what stands in them, asked only where it matters.

use std::num::NonZeroUsize;
use std::ops::Range;

use byline_html::{Namespace, OpenElement, StartTag};

use crate::style::{Computed, Element, Ground, Sheets};
use crate::verdict::Cause;

/// What an element and those around it do to a link inside.
#[derive(Debug, Clone)]
pub(super) struct State {
    style: Computed,
    hidden_by: Option<Cause>,
    inert: Option<Cause>,
    noindex: Option<Cause>,
    aria_hidden: bool,
    collapsed: bool,
}

/// The open elements, and the states of those that were asked for.
pub(super) struct Surroundings<'s> {
    source: &'s str,
    root: State,
    /// The places of the walker's open elements.
    open: Vec<Place>,
    /// Elements and states of the outermost open elements, as far as they were asked for.
    path: Vec<Element<'s>>,
    states: Vec<State>,
    /// For each depth the last child whose state was computed: lists and paragraphs repeat
    /// the same tag, and the same tag under the same parent has the same state.
    alike: Vec<Option<Alike<'s>>>,
    /// Children of the document.
    top: Children,
}

/// An element whose siblings of the same tag need not be computed.
struct Alike<'s> {
    raw: &'s str,
    span: Range<usize>,
    svg: bool,
    state: State,
}

/// Where an element stands among those of its parent; kept for every element of a page, so
/// it holds offsets and no tags.
#[derive(Debug, Clone, Copy)]
struct Place {
    index: u32,
    /// The element before it.
    previous: Option<NonZeroUsize>,
    children: Children,
}

#[derive(Debug, Clone, Copy, Default)]
struct Children {
    count: u32,
    /// Where the last one begins, counted from 1.
    last: Option<NonZeroUsize>,
}

impl<'s> Surroundings<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        Self {
            source,
            root: State {
                style: Computed::root(Ground::CANVAS),
                hidden_by: None,
                inert: None,
                noindex: None,
                aria_hidden: false,
                collapsed: false,
            },
            open: Vec::new(),
            path: Vec::new(),
            states: Vec::new(),
            alike: Vec::new(),
            top: Children::default(),
        }
    }

    /// Says what lies behind the page; to be told before the first question.
    pub(super) fn stand_on(&mut self, ground: Ground) {
        self.root.style = Computed::root(ground);
    }

    /// An element whose start tag begins there opens inside the innermost.
    pub(super) fn open(&mut self, start: usize) {
        let siblings = self.siblings();
        siblings.count = siblings.count.saturating_add(1);
        let place = Place {
            index: siblings.count,
            previous: std::mem::replace(&mut siblings.last, NonZeroUsize::new(start + 1)),
            children: Children::default(),
        };
        self.open.push(place);
    }

    pub(super) fn close(&mut self, index: usize) {
        if index + 1 == self.open.len() {
            self.open.pop();
        } else if index < self.open.len() {
            self.open.remove(index);
        }
        if self.states.len() > index {
            self.path.truncate(index);
            self.states.truncate(index);
        }
    }

    fn siblings(&mut self) -> &mut Children {
        match self.open.last_mut() {
            Some(parent) => &mut parent.children,
            None => &mut self.top,
        }
    }

    fn from(&self, start: Option<NonZeroUsize>) -> Option<&'s str> {
        self.source.get(start?.get() - 1..)
    }

    /// The state inside the innermost of the open elements.
    pub(super) fn innermost(&mut self, open: &[OpenElement<'s>], sheets: &Sheets<'_>) -> &State {
        while let (Some(open), Some(place)) = (
            open.get(self.states.len()),
            self.open.get(self.states.len()),
        ) {
            let svg = open.namespace() == Namespace::Svg;
            let previous = self.from(place.previous);
            let tag = open.start_tag();
            let depth = self.states.len();
            self.path
                .push(Element::new(tag, svg, place.index, previous));
            // What was kept further in belongs to another parent.
            self.alike.truncate(depth + 1);
            let alike = self.alike.get(depth).and_then(Option::as_ref);
            if let Some(alike) = alike.filter(|alike| alike.raw == tag.raw() && alike.svg == svg) {
                self.states.push(alike.state.moved(&alike.span, tag));
                continue;
            }
            let parent = self.states.last().unwrap_or(&self.root);
            let state = parent.child(&self.path, sheets);
            self.alike.resize_with(depth + 1, || None);
            if let Some(alike) = self.alike.last_mut() {
                *alike = (!sheets.ask_for_siblings()).then(|| Alike {
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
    pub(super) fn with(
        &mut self,
        tag: StartTag<'s>,
        open: &[OpenElement<'s>],
        sheets: &Sheets<'_>,
    ) -> State {
        self.innermost(open, sheets);
        let (index, previous) = {
            let siblings = self.siblings();
            (siblings.count.saturating_add(1), siblings.last)
        };
        let previous = self.from(previous);
        self.path.push(Element::new(tag, false, index, previous));
        let parent = self.states.last().unwrap_or(&self.root);
        let state = parent.child(&self.path, sheets);
        self.path.pop();
        state
    }
}

impl State {
    fn child(&self, path: &[Element<'_>], sheets: &Sheets<'_>) -> Self {
        let style = self.style.child(path, sheets);
        let mut child = Self {
            hidden_by: self.hidden_by.clone(),
            inert: self.inert.clone(),
            noindex: self.noindex.clone(),
            aria_hidden: self.aria_hidden,
            collapsed: self.collapsed,
            style,
        };
        let Some((element, ancestors)) = path.split_last() else {
            return child;
        };
        let here = |what: &str| Cause {
            what: format!("{what} on <{}>", element.name()),
            span: Some(element.tag().span()),
        };
        if child.style.hides_text() != self.style.hides_text() {
            child.hidden_by = child.style.hides_text().map(here);
        }
        if child.inert.is_none() && element.known().is_inert {
            child.inert = Some(here("inert"));
        }
        if child.noindex.is_none() && element.name() == "noindex" {
            child.noindex = Some(here("noindex"));
        }
        child.aria_hidden |= element.known().is_aria_hidden;
        child.collapsed |= element.name() != "summary"
            && ancestors.last().is_some_and(|parent| {
                parent.name() == "details" && parent.attribute("open").is_none()
            });
        child
    }

    /// The state of another element of the same tag: what the element at `span` caused,
    /// that one causes itself.
    fn moved(&self, span: &Range<usize>, tag: StartTag<'_>) -> Self {
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

    pub(super) fn is_collapsed(&self) -> bool {
        self.collapsed
    }
}

#[cfg(test)]
mod tests {
    use crate::{Page, Policy, Reason};

    #[track_caller]
    fn check(body: &str, want: Reason) {
        let page = format!("<style>b.x+a{{display:none}}</style><p>{body}");
        let policy = Policy::followable_link("example.az").unwrap();
        assert_eq!(policy.check(&Page::html(&page)).reason(), want, "{body}");
    }

    #[test]
    fn the_element_before_is_known() {
        let link = "<a href=//example.az/>x</a>";
        check(&format!("<b class=x>b</b> {link}"), Reason::Hidden);
        check(&format!("<b>b</b> {link}"), Reason::Ok);
        check(&format!("<b class=x>b</b><i>i</i>{link}"), Reason::Ok);
        check(&format!("<b class=x>b{link}</b>"), Reason::Ok);
    }

    #[test]
    fn signs_between_compounds_may_stand_in_white_space() {
        for selector in [
            "p>a",
            "p > a",
            "p >\n:is(b,a)",
            "p > a, x",
            "b + a",
            "p { > a",
        ] {
            let page = format!(
                "<style>{selector}{{display:none}}</style><p><b>b</b><a href=//example.az/>x</a>"
            );
            let policy = Policy::followable_link("example.az").unwrap();
            let reason = policy.check(&Page::html(&page)).reason();
            assert_eq!(reason, Reason::Hidden, "{selector}");
        }
    }
}
