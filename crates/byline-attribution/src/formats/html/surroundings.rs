//! How the open elements affect their contents, computed only where it matters.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use byline_html::{ElementKind, Namespace, OpenElement, StartTag, Walker};

use super::state::State;
use super::styles::Styles;
use crate::style::{Computed, Element, Ground, Implied, Sight};

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
    /// Whether the columns of a table have elements, and one of them says itself that it is left
    /// out.
    columns: (bool, bool),
    autofocus: OnceCell<bool>,
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
struct SiblingPosition {
    index: u32,
    /// How many children it has so far.
    children: u32,
    /// Where its own children begin among the starts.
    first: usize,
    kind: ElementKind,
    implied: Option<Implied>,
}

/// The slots of a shadow root, by their names, and what is in them.
#[derive(Default)]
struct Slots {
    states: Vec<(String, State)>,
    /// Where the shadow root begins.
    root: usize,
}

/// The most starts that are kept at once, of the first four gigabytes: what is further down knows
/// no more of those before it than their number.
const MOST_STARTS: usize = 1024;
/// The most slots of a shadow root that are kept.
const MOST_SLOTS: usize = 64;

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
            columns: (false, false),
            autofocus: OnceCell::new(),
        }
    }

    /// Sets the background assumed behind the root; to be called before the first question.
    pub(super) fn stand_on(&mut self, ground: Ground) {
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

    fn push(&mut self, index: u32, kind: ElementKind, implied: Option<Implied>) {
        self.open.push(SiblingPosition {
            index,
            children: 0,
            first: self.starts.len(),
            kind,
            implied,
        });
    }

    #[inline]
    fn count(&mut self, start: usize) -> u32 {
        let start = u32::try_from(start).unwrap_or(u32::MAX - 64);
        self.count_at(start)
    }

    fn count_at(&mut self, start: u32) -> u32 {
        let Some(parent) = self.open.last_mut() else {
            return 1;
        };
        parent.children = parent.children.saturating_add(1);
        let count = parent.children;
        if self.starts.len() < MOST_STARTS {
            self.starts.push(start);
        }
        count
    }

    /// Opens what tree construction inserts before a tag, and closes what it inserted.
    #[inline]
    fn imply(&mut self, kind: ElementKind) {
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

    fn imply_one(&mut self, implied: Implied, kind: ElementKind) {
        let index = self.count_at(implied.start());
        self.push(index, kind, Some(implied));
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
    fn leave_implied_head(&mut self) {
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

    fn note_column(&mut self, tag: StartTag<'s>) {
        let style = tag.attribute("style");
        let collapses = style.is_some_and(|style| style.value().contains("collapse"));
        self.columns = (true, self.columns.1 || collapses);
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
    pub(super) fn innermost(&mut self, walker: &Walker<'s>, styles: &Styles<'s>) -> &State {
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
        if is_cell && self.columns.0 && (self.columns.1 || sheets.collapse_columns()) {
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

    /// The state of an element that does not open, as an image.
    pub(super) fn with(
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
    pub(super) fn generates(
        &mut self,
        walker: &Walker<'s>,
        styles: &Styles<'s>,
    ) -> crate::style::Shown {
        self.innermost(walker, styles);
        let Some(depth) = self.states.len().checked_sub(1) else {
            return crate::style::Shown::No;
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
        self.states.last().map_or(crate::style::Shown::No, |state| {
            state.style().generates(path, &sight, styles.of(start))
        })
    }

    /// The shadow root around what comes next, by where it begins.
    pub(super) fn shadow_root(&self, walker: &Walker<'s>) -> Option<usize> {
        if self.roots.is_empty() {
            return None;
        }
        let open = walker.open_elements().iter().rev();
        open.filter(|open| open.is_shadow_root())
            .map(|open| open.span().start)
            .next()
    }

    /// Notes a slot that has just opened, and what is in it.
    pub(super) fn note_slot(
        &mut self,
        slot: StartTag<'s>,
        walker: &Walker<'s>,
        styles: &Styles<'s>,
    ) {
        let Some(root) = self.roots.last().copied() else {
            return;
        };
        let state = self.innermost(walker, styles).clone();
        let start_of = |at: usize| self.path.get(at).map(|one| one.tag().span().start);
        let Some((host, root)) = root.checked_sub(1).and_then(start_of).zip(start_of(root)) else {
            return;
        };
        let name = slot.attribute("name");
        let name = name.map_or_else(String::new, |name| name.value().into_owned());
        let slots = self.hosts.entry(host).or_default();
        slots.root = root;
        let is_known = slots.states.iter().any(|(known, _)| *known == name);
        if slots.states.len() < MOST_SLOTS && !is_known {
            slots.states.push((name, state));
        }
    }

    /// Notes a shadow root that has just opened; whether its host had children before it.
    pub(super) fn note_root(&mut self, walker: &Walker<'s>) -> bool {
        let open = walker.open_elements();
        let Some([host, root]) = open.last_chunk() else {
            return false;
        };
        let slots = self.hosts.entry(host.span().start).or_default();
        slots.root = root.span().start;
        self.open
            .len()
            .checked_sub(2)
            .and_then(|host| self.open.get(host))
            .is_some_and(|host| host.children > 1)
    }
}

/// Whether an element is inserted into a `head` that has no tag.
fn is_of_head(kind: ElementKind) -> bool {
    kind.is_head_content() && !matches!(kind, ElementKind::Html | ElementKind::Head)
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
        // The element before is further away than is kept.
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
