//! What the open elements do to what stands in them, asked only where it matters.

use std::ops::Range;

use byline_html::{Namespace, OpenElement, StartTag, Walker};

use crate::style::{Computed, Element, Ground, Sheets, Sight};
use crate::verdict::Cause;
use crate::verdict::excerpt::{LONGEST_NAME, cut};

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
    /// How many children the document has.
    top: u32,
    /// Where the children of the document begin that were seen so far, then those of each
    /// open element.
    starts: Vec<u32>,
    /// Whether the elements of `head` have ended, where no tag says so.
    is_past_head: bool,
}

/// An element whose siblings of the same tag need not be computed.
struct Alike<'s> {
    raw: &'s str,
    span: Range<usize>,
    svg: bool,
    state: State,
}

/// Where an element stands among those of its parent; kept for every element of a page, so
/// it is small.
#[derive(Debug, Clone, Copy)]
struct Place {
    index: u32,
    /// How many children it has so far.
    children: u32,
    /// Where its own children begin among the starts.
    first: usize,
}

/// So many starts are kept at once, of the first four gigabytes: what stands further down knows
/// no more of those before it than their number.
const MOST_STARTS: usize = 1024;

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
            top: 0,
            starts: Vec::new(),
            is_past_head: false,
        }
    }

    /// Sets the background assumed behind the root; to be called before the first question.
    pub(super) fn stand_on(&mut self, ground: Ground) {
        self.root.style = Computed::root(ground);
    }

    /// An element opens inside the innermost.
    #[inline]
    pub(super) fn open(&mut self, element: &OpenElement<'s>) {
        if !self.is_past_head && self.open.len() <= 1 {
            self.pass_head(&element.start_tag());
        }
        let index = self.count(element.span().start);
        self.open.push(Place {
            index,
            children: 0,
            first: self.starts.len(),
        });
    }

    /// Counts an element inside the innermost, where it has not opened yet.
    pub(super) fn add(&mut self, tag: &StartTag<'s>) {
        if !self.is_past_head && self.open.len() <= 1 {
            self.pass_head(tag);
        }
        self.count(tag.span().start);
    }

    #[inline]
    fn count(&mut self, start: usize) -> u32 {
        let count = match self.open.last_mut() {
            Some(parent) => &mut parent.children,
            None => &mut self.top,
        };
        *count = count.saturating_add(1);
        let count = *count;
        if self.starts.len() < MOST_STARTS
            && let Ok(start) = u32::try_from(start)
        {
            self.starts.push(start);
        }
        count
    }

    /// Elements of `head` and `body` are no siblings, also where neither has a tag.
    fn pass_head(&mut self, tag: &StartTag<'s>) {
        let of_head = [
            "html", "head", "base", "link", "meta", "noscript", "script", "style", "template",
            "title",
        ];
        if of_head.iter().any(|name| tag.is(name)) {
            return;
        }
        self.is_past_head = true;
        if !tag.is("body") && !tag.is("frameset") {
            let first = match self.open.last_mut() {
                Some(html) => {
                    html.children = 0;
                    html.first
                }
                None => {
                    self.top = 0;
                    0
                }
            };
            self.starts.truncate(first);
        }
    }

    pub(super) fn close(&mut self, index: usize) {
        if index + 1 == self.open.len() {
            if let Some(place) = self.open.pop() {
                self.starts.truncate(place.first);
            }
        } else if index < self.open.len() {
            self.open.remove(index);
        }
        if self.states.len() > index {
            self.path.truncate(index);
            self.states.truncate(index);
        }
    }

    /// Which starts are those of the elements before a child of the open element.
    fn before(&self, depth: usize, index: u32) -> Range<usize> {
        let first = match depth.checked_sub(1) {
            Some(parent) => self.open.get(parent).map_or(0, |parent| parent.first),
            None => 0,
        };
        let count = usize::try_from(index.saturating_sub(1)).unwrap_or(usize::MAX);
        let end = first.saturating_add(count);
        if end <= self.starts.len() {
            first..end
        } else {
            // Not all of them were kept.
            first..first
        }
    }

    /// The state inside the innermost of the open elements.
    pub(super) fn innermost(&mut self, walker: &Walker<'s>, sheets: &Sheets<'_>) -> &State {
        let open = walker.open_elements();
        while let (Some(open), Some(place)) = (
            open.get(self.states.len()),
            self.open.get(self.states.len()),
        ) {
            let svg = open.namespace() == Namespace::Svg;
            let tag = open.start_tag();
            let depth = self.states.len();
            let before = self.before(depth, place.index);
            self.path.push(Element::new(tag, svg, place.index, before));
            // What was kept further in belongs to another parent.
            self.alike.truncate(depth + 1);
            let alike = self.alike.get(depth).and_then(Option::as_ref);
            if let Some(alike) = alike.filter(|alike| alike.raw == tag.raw() && alike.svg == svg) {
                self.states.push(alike.state.moved(&alike.span, tag));
                continue;
            }
            let parent = self.states.last().unwrap_or(&self.root);
            let sight = Sight {
                source: self.source,
                starts: &self.starts,
                walker,
            };
            let state = parent.child(&self.path, &sight, sheets);
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
        walker: &Walker<'s>,
        sheets: &Sheets<'_>,
    ) -> State {
        self.innermost(walker, sheets);
        // It was counted when its tag came by.
        let index = self.open.last().map_or(self.top, |parent| parent.children);
        let before = self.before(self.open.len(), index);
        self.path.push(Element::new(tag, false, index, before));
        let parent = self.states.last().unwrap_or(&self.root);
        let sight = Sight {
            source: self.source,
            starts: &self.starts,
            walker,
        };
        let state = parent.child(&self.path, &sight, sheets);
        self.path.pop();
        state
    }
}

impl State {
    fn child<'p>(&self, path: &[Element<'p>], sight: &Sight<'_, 'p>, sheets: &Sheets<'_>) -> Self {
        let style = self.style.child(path, sight, sheets);
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
        let here = |what: &str| {
            let name = cut(element.name(), LONGEST_NAME);
            Cause::new(format!("{what} on <{name}>"), Some(element.tag().span()))
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
#[cfg(feature = "styles")]
mod tests {
    use crate::{Page, Policy, Reason, Visibility};

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

    /// Of a page of today whose selector hides what it matches.
    fn of(selector: &str, body: &str) -> (Reason, Visibility) {
        let page = format!("<!doctype html><style>{selector}{{display:none}}</style>{body}");
        let policy = Policy::followable_link("example.az").unwrap();
        let verdict = policy.check(&Page::html(&page));
        let link = verdict.candidates().first().unwrap();
        (verdict.reason(), link.visibility())
    }

    #[test]
    fn places_among_siblings_are_known() {
        const LINK: &str = "<a href=//example.az/>x</a>";
        for (selector, body, is_hidden) in [
            ("b~a", "<p><b>b</b><i>i</i>@", true),
            ("s~a", "<p><b>b</b><i>i</i>@", false),
            ("s~b+a", "<p><s>s</s><i>i</i><b>b</b>@", true),
            ("b+i+a", "<p><b>b</b><i>i</i>@", true),
            ("b+i+a", "<p><s>b</s><i>i</i>@", false),
            // Elements that do not open stand there too.
            ("img+a", "<p><img>@", true),
            ("a:first-child", "<p><br>@", false),
            ("a:nth-child(3)", "<p><br><img>@", true),
            ("a:first-of-type", "<p><b>b</b>@", true),
            ("a:first-of-type", "<p><a>b</a>@", false),
            ("a:nth-of-type(2)", "<p><a>b</a><i>i</i>@", true),
            ("a:last-child", "<p>@ text", true),
            ("a:last-child", "<p>@<br>", false),
            ("a:last-child", "<p>@<b>b</b>", false),
            ("a:last-of-type", "<p>@<b>b</b>", true),
            ("a:last-of-type", "<p>@<b>b</b><a>a</a>", false),
            ("a:nth-last-child(2)", "<p>@<b><i>i</i></b>", true),
            ("a:only-child", "<p>@", true),
            ("a:only-child", "<p>@<br>", false),
            ("a:only-child", "<p><br>@", false),
            ("p:last-child", "<div><p>@<p>p</div>", false),
            ("p:last-child", "<div><p>p<p>@</div>", true),
            ("p:not(:last-child)", "<div><p>@<p>p</div>", true),
            ("p:first-child", "<title>t</title><p>@", true),
            ("p:first-child", "<body><p>@", true),
            ("p:first-child", "<b>b</b><p>@", false),
            ("a:empty", "<p>@", false),
            ("*|a", "<p>@", true),
            ("|a", "<p>@", false),
            ("[*|href]", "<p>@", true),
        ] {
            let want = if is_hidden {
                (Reason::Hidden, Visibility::Hidden)
            } else {
                (Reason::Ok, Visibility::Shown)
            };
            let body = body.replace('@', LINK);
            assert_eq!(of(selector, &body), want, "{selector} {body}");
        }
    }

    #[test]
    fn what_is_not_followed_is_unknown() {
        let link = "<p><b>b</b><a href=//example.az/>x</a>";
        for selector in ["p:has(a)", "a:nth-child(1 of .b)", "a:dir(ltr)", "p|a"] {
            assert_eq!(of(selector, link).1, Visibility::Unknown, "{selector}");
        }
        // Not so where the rest of the selector does not match.
        assert_eq!(of("b:has(a)", link).1, Visibility::Shown);
        // The element before stands further away than is kept.
        let many = "<p>".to_owned() + &"<b>b</b>".repeat(5000) + "<a href=//example.az/>x</a>";
        assert_eq!(of("s~a", &many).1, Visibility::Unknown);
    }

    #[test]
    fn a_page_in_quirks_mode_takes_names_without_case_and_lengths_without_unit() {
        let policy = Policy::followable_link("example.az").unwrap();
        for (doctype, want) in [
            ("", Reason::Hidden),
            ("<!doctype html>", Reason::Ok),
            (
                "<!doctype html public '-//W3C//DTD HTML 4.01 Transitional//EN'>",
                Reason::Hidden,
            ),
        ] {
            for body in [
                "<style>.C{display:none}</style><p><a class=c href=//example.az/>x</a>",
                "<style>#C{display:none}</style><p><a id=c href=//example.az/>x</a>",
                "<p style=position:absolute;left:-9999><a href=//example.az/>x</a>",
            ] {
                let page = format!("{doctype}{body}");
                assert_eq!(policy.check(&Page::html(&page)).reason(), want, "{page}");
            }
        }
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
