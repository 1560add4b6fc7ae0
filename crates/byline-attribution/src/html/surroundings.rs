//! What the open elements do to what stands in them, asked only where it matters.

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
    /// Children of the document.
    top: Children,
}

/// Where an element stands among those of its parent; kept for every element of a page, so
/// it holds offsets and no tags.
#[derive(Debug, Clone, Copy)]
struct Place {
    index: u32,
    /// Start of the element before it.
    previous: Option<usize>,
    children: Children,
}

#[derive(Debug, Clone, Copy, Default)]
struct Children {
    count: u32,
    /// Start of the last one.
    last: Option<usize>,
}

impl<'s> Surroundings<'s> {
    pub(super) fn new(source: &'s str, ground: Ground) -> Self {
        Self {
            source,
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

    /// An element whose start tag begins there opens inside the innermost.
    pub(super) fn open(&mut self, start: usize) {
        let siblings = self.siblings();
        siblings.count = siblings.count.saturating_add(1);
        let place = Place {
            index: siblings.count,
            previous: siblings.last.replace(start),
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
        self.path.truncate(index);
        self.states.truncate(index);
    }

    fn siblings(&mut self) -> &mut Children {
        match self.open.last_mut() {
            Some(parent) => &mut parent.children,
            None => &mut self.top,
        }
    }

    fn from(&self, start: Option<usize>) -> Option<&'s str> {
        self.source.get(start?..)
    }

    /// The state inside the innermost of the open elements.
    pub(super) fn innermost(&mut self, open: &[OpenElement<'s>], sheets: &Sheets) -> &State {
        while let (Some(open), Some(place)) = (
            open.get(self.states.len()),
            self.open.get(self.states.len()),
        ) {
            let svg = open.namespace() == Namespace::Svg;
            let previous = self.from(place.previous);
            let element = Element::new(open.start_tag(), svg, place.index, previous);
            self.path.push(element);
            let parent = self.states.last().unwrap_or(&self.root);
            let state = parent.child(&self.path, sheets);
            self.states.push(state);
        }
        self.states.last().unwrap_or(&self.root)
    }

    /// The state of an element that does not open, as an image.
    pub(super) fn with(
        &mut self,
        tag: StartTag<'s>,
        open: &[OpenElement<'s>],
        sheets: &Sheets,
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
}
