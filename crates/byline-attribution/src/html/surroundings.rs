//! What the open elements do to what stands in them, asked only where it matters.

use byline_html::StartTag;

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
    root: State,
    open: Vec<Open<'s>>,
    /// Elements and states of the outermost open elements, as far as they were asked for.
    path: Vec<Element<'s>>,
    states: Vec<State>,
    /// Children of the document.
    top: Children<'s>,
}

#[derive(Debug, Clone, Copy)]
struct Open<'s> {
    tag: StartTag<'s>,
    svg: bool,
    index: u32,
    previous: Option<StartTag<'s>>,
    children: Children<'s>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Children<'s> {
    count: u32,
    last: Option<StartTag<'s>>,
}

impl<'s> Children<'s> {
    /// The next child's place and the one before it.
    fn next(&mut self, tag: StartTag<'s>) -> (u32, Option<StartTag<'s>>) {
        self.count = self.count.saturating_add(1);
        (self.count, self.last.replace(tag))
    }
}

impl<'s> Surroundings<'s> {
    pub(super) fn new(ground: Ground) -> Self {
        Self {
            root: State {
                style: Computed::root(ground),
                hidden_by: None,
                inert: None,
                noindex: None,
                aria_hidden: false,
                collapsed: false,
            },
            open: Vec::new(),
            path: Vec::new(),
            states: Vec::new(),
            top: Children::default(),
        }
    }

    pub(super) fn open(&mut self, tag: StartTag<'s>, svg: bool) {
        let (index, previous) = self.siblings().next(tag);
        self.open.push(Open {
            tag,
            svg,
            index,
            previous,
            children: Children::default(),
        });
    }

    pub(super) fn close(&mut self, index: usize) {
        if index < self.open.len() {
            self.open.remove(index);
        }
        self.path.truncate(index);
        self.states.truncate(index);
    }

    fn siblings(&mut self) -> &mut Children<'s> {
        match self.open.last_mut() {
            Some(parent) => &mut parent.children,
            None => &mut self.top,
        }
    }

    /// The state inside the innermost open element.
    pub(super) fn innermost(&mut self, sheets: &Sheets) -> &State {
        while let Some(open) = self.open.get(self.states.len()) {
            let element = Element::new(open.tag, open.svg, open.index, open.previous);
            self.path.push(element);
            let parent = self.states.last().unwrap_or(&self.root);
            let state = parent.child(&self.path, sheets);
            self.states.push(state);
        }
        self.states.last().unwrap_or(&self.root)
    }

    /// The state of an element that does not open, as an image.
    pub(super) fn with(&mut self, tag: StartTag<'s>, sheets: &Sheets) -> State {
        self.innermost(sheets);
        let (index, previous) = {
            let siblings = self.siblings();
            (siblings.count.saturating_add(1), siblings.last)
        };
        self.path.push(Element::new(tag, false, index, previous));
        let parent = self.states.last().unwrap_or(&self.root);
        let state = parent.child(&self.path, sheets);
        self.path.pop();
        state
    }
}

impl State {
    fn child(&self, path: &[Element<'_>], sheets: &Sheets) -> Self {
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
        if child.inert.is_none() && element.attribute("inert").is_some() {
            child.inert = Some(here("inert"));
        }
        if child.noindex.is_none() && element.name() == "noindex" {
            child.noindex = Some(here("noindex"));
        }
        child.aria_hidden |= element
            .attribute("aria-hidden")
            .is_some_and(|value| value.eq_ignore_ascii_case("true"));
        child.collapsed |= element.name() != "summary"
            && ancestors.last().is_some_and(|parent| {
                parent.name() == "details" && parent.attribute("open").is_none()
            });
        child
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
