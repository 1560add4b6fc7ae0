//! The stack of open elements, by the rules of tree construction (13.2.6) as far as they
//! decide what encloses what.
//!
//! Two rules are simpler than in a tree. The list of active formatting elements is the
//! stack itself: where tree construction closes a `b` with its `p` and opens a copy of it
//! behind, here the `b` just stays open. And what it would move out of a table stays where
//! it is. Elements that the source does not write (`tbody`, `body`) are not there.
//!
//! No question about the stack, and nothing that closes, walks over it: pages are hostile,
//! and 512 elements for each of a million tags are not linear enough. What the standard looks
//! for is kept apart, as landmarks.

use alloc::vec::Vec;
use core::ops::Range;

use self::landmarks::{Kinds, Landmark, Landmarks};
use crate::element::ElementKind;
use crate::token::StartTag;

mod landmarks;
mod rules;

pub(crate) use rules::raw_text_state;

/// The most elements that can be open at once, as in browsers. What is opened above takes the
/// place of the innermost.
const DEEPEST: usize = 512;

/// The vocabulary of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Namespace {
    /// HTML itself.
    Html,
    /// `svg` and what is in it, the contents of `foreignObject`, `desc` and `title` apart.
    Svg,
    /// `math` and what is in it, the contents of `mi`, `mo`, `mn`, `ms` and `mtext` apart.
    MathMl,
}

/// Whether scripts run, which decides how `noscript` is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Scripting {
    /// The contents of `noscript` are markup. This is the default: a scanner runs nothing.
    #[default]
    Disabled,
    /// The contents of `noscript` are raw text, as for a browser's reader.
    Enabled,
}

/// An element whose end has not come yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenElement<'s> {
    start_tag: StartTag<'s>,
    namespace: Namespace,
    integration: Integration,
    is_shadow_root: bool,
    has_shadow_root: bool,
    template_mode: TemplateMode,
    /// The key of the element of the same name below.
    same_below: usize,
}

impl<'s> OpenElement<'s> {
    /// The name, in lower case.
    #[must_use]
    pub fn name(&self) -> alloc::borrow::Cow<'s, str> {
        self.start_tag.name()
    }

    /// Whether this is the name, letters compared without ASCII case.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.start_tag.is(name)
    }

    /// The vocabulary that the element belongs to.
    #[must_use]
    pub fn namespace(&self) -> Namespace {
        self.namespace
    }

    /// The tag that opened it.
    #[must_use]
    pub fn start_tag(&self) -> StartTag<'s> {
        self.start_tag
    }

    /// The byte range of its start tag in the source.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.start_tag.span()
    }

    /// Whether this is a `template` that is shown: a declarative shadow root
    /// (`shadowrootmode` is `open` or `closed`, the first in an element that can have one).
    #[must_use]
    pub fn is_shadow_root(&self) -> bool {
        self.is_shadow_root
    }

    /// Whether this is a `template` whose contents are inert: no reader sees them.
    #[must_use]
    pub fn is_inert_template(&self) -> bool {
        self.is_html(ElementKind::Template) && !self.is_shadow_root
    }

    /// The kind of element, by the name alone; [`OpenElement::namespace`] distinguishes HTML from SVG.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> ElementKind {
        self.start_tag.kind()
    }

    #[inline]
    pub(crate) fn is_html(&self, kind: ElementKind) -> bool {
        self.namespace == Namespace::Html && self.kind() == kind
    }

    /// A number that identifies this element: greater for inner elements, never 0.
    #[inline]
    fn key(&self) -> usize {
        self.start_tag.span().start + 1
    }
}

/// An element that the last token closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClosedElement<'s> {
    index: usize,
    element: OpenElement<'s>,
}

impl<'s> ClosedElement<'s> {
    /// Its place among the open elements, outermost is 0, at the moment it was closed: a
    /// parallel stack that removes this index, in the order given, stays parallel.
    #[must_use]
    pub fn index(&self) -> usize {
        self.index
    }

    /// The element.
    #[must_use]
    pub fn element(&self) -> &OpenElement<'s> {
        &self.element
    }
}

/// How a foreign element lets HTML in: 13.2.6, "integration point".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Integration {
    None,
    Html,
    MathMlText,
    /// `annotation-xml` that lets in nothing but `svg`.
    Annotation,
}

/// How far the document is, in the insertion modes of 13.2.6.4.1 to 7.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    BeforeHead,
    InHead,
    AfterHead,
    Body,
}

/// Whether the page is shown as those of the 1990s were: a table does not close a `p` then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quirks {
    On,
    Off,
}

/// How table parts right in a `template` are read: by what came first (13.2.6.4.22).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TemplateMode {
    Undecided,
    Body,
    Table,
}

#[derive(Debug, Clone)]
pub(crate) struct OpenElements<'s> {
    elements: Vec<OpenElement<'s>>,
    closed: Vec<ClosedElement<'s>>,
    landmarks: Landmarks<'s>,
    foreign: usize,
    inert_templates: usize,
    /// What the last tag is called, and whether it opened an element.
    tag: ElementKind,
    opened: bool,
    phase: Phase,
    quirks: Quirks,
}

impl<'s> OpenElements<'s> {
    pub(crate) fn new() -> Self {
        Self {
            elements: Vec::new(),
            closed: Vec::new(),
            landmarks: Landmarks::new(),
            foreign: 0,
            inert_templates: 0,
            tag: ElementKind::Other,
            opened: false,
            phase: Phase::BeforeHead,
            quirks: Quirks::On,
        }
    }

    pub(crate) fn elements(&self) -> &[OpenElement<'s>] {
        &self.elements
    }

    pub(crate) fn closed(&self) -> &[ClosedElement<'s>] {
        &self.closed
    }

    pub(crate) fn opened(&self) -> Option<&OpenElement<'s>> {
        self.elements.last().filter(|_| self.opened)
    }

    pub(crate) fn kind(&self) -> ElementKind {
        self.tag
    }

    pub(crate) fn is_in_quirks_mode(&self) -> bool {
        self.quirks == Quirks::On
    }

    /// The innermost element that begins and ends a line.
    pub(crate) fn block(&self) -> Option<ElementKind> {
        self.at(self.last(Landmark::Block)).map(OpenElement::kind)
    }

    /// Whether an HTML element of that tag is open.
    pub(crate) fn has(&self, tag: ElementKind) -> bool {
        self.innermost(tag) != 0
    }

    /// Whether an HTML element of that name is open.
    pub(crate) fn has_named(&self, name: &str) -> bool {
        match ElementKind::of(name) {
            ElementKind::Other => self.landmarks.named(name) != 0,
            tag => self.has(tag),
        }
    }

    /// Whether a `template` is open whose contents are inert.
    pub(crate) fn has_inert_template(&self) -> bool {
        self.inert_templates > 0
    }

    /// Whether SVG or MathML is open anywhere.
    pub(crate) fn has_foreign(&self) -> bool {
        self.foreign > 0
    }

    /// Whether the innermost element is SVG or MathML.
    pub(crate) fn is_foreign(&self) -> bool {
        self.elements
            .last()
            .is_some_and(|top| top.namespace != Namespace::Html)
    }

    /// Forgets what the token before opened and closed.
    pub(crate) fn begin(&mut self) {
        self.closed.clear();
        self.opened = false;
    }

    // Below, an element is meant by its key.

    fn at(&self, key: usize) -> Option<&OpenElement<'s>> {
        self.elements.get(self.index_of(key)?)
    }

    fn index_of(&self, key: usize) -> Option<usize> {
        let last = self.elements.last()?;
        if last.key() == key {
            return Some(self.elements.len() - 1);
        }
        self.elements
            .binary_search_by_key(&key, OpenElement::key)
            .ok()
    }

    /// The innermost landmark of a kind, or 0.
    #[inline]
    fn last(&self, landmark: Landmark) -> usize {
        self.landmarks
            .last(landmark, self.elements.len())
            .and_then(|place| self.elements.get(place))
            .map_or(0, OpenElement::key)
    }

    /// The element that bounds the scope of buttons, or 0.
    #[inline]
    fn button_scope(&self) -> usize {
        self.last(Landmark::Scope)
            .max(self.innermost(ElementKind::Button))
    }

    /// The element that bounds the scope of list items, or 0.
    fn list_item_scope(&self) -> usize {
        self.last(Landmark::Scope)
            .max(self.innermost(ElementKind::Ol))
            .max(self.innermost(ElementKind::Ul))
    }

    /// The element that bounds the scope of table parts, or 0.
    fn table_scope(&self) -> usize {
        self.innermost(ElementKind::Table)
            .max(self.innermost(ElementKind::Template))
            .max(self.innermost(ElementKind::Html))
    }

    /// The innermost HTML element of a known tag, or 0.
    #[inline]
    fn innermost(&self, tag: ElementKind) -> usize {
        self.landmarks.tagged(tag)
    }

    fn in_scope(&self, tag: ElementKind) -> Option<usize> {
        let found = self.innermost(tag);
        (found != 0 && found >= self.last(Landmark::Scope)).then_some(found)
    }

    fn top_is(&self, is: impl Fn(ElementKind) -> bool) -> bool {
        self.elements
            .last()
            .is_some_and(|top| top.namespace == Namespace::Html && is(top.kind()))
    }

    fn push(
        &mut self,
        start_tag: &StartTag<'s>,
        tag: ElementKind,
        namespace: Namespace,
        integration: Integration,
    ) {
        if self.elements.len() >= DEEPEST {
            self.pop();
        }
        let is_shadow_root = tag == ElementKind::Template
            && namespace == Namespace::Html
            && self.opens_shadow_root(start_tag);
        let mut element = OpenElement {
            start_tag: *start_tag,
            namespace,
            integration,
            is_shadow_root,
            has_shadow_root: false,
            template_mode: TemplateMode::Undecided,
            same_below: 0,
        };
        let kinds = Kinds::of(tag, namespace, integration);
        self.landmarks
            .enter(self.elements.len(), kinds, &mut element);
        self.foreign += usize::from(namespace != Namespace::Html);
        self.inert_templates += usize::from(element.is_inert_template());
        self.elements.push(element);
        self.opened = true;
    }

    /// 13.2.6.4.4, the start tag `template`: whether it makes a shadow root of the innermost
    /// element, which has one from then on.
    fn opens_shadow_root(&mut self, start_tag: &StartTag<'s>) -> bool {
        let is_declared = start_tag.attribute("shadowrootmode").is_some_and(|mode| {
            let mode = mode.value();
            mode.eq_ignore_ascii_case("open") || mode.eq_ignore_ascii_case("closed")
        });
        if !is_declared {
            return false;
        }
        let in_body = self.phase == Phase::Body;
        match self.elements.last_mut() {
            Some(host) if !host.is_html(ElementKind::Html) => {
                let is_custom =
                    host.kind() == ElementKind::Other && host.start_tag.raw_name().contains('-');
                let can_host = host.namespace == Namespace::Html
                    && (host.kind().can_host_shadow_root() || is_custom);
                can_host && !core::mem::replace(&mut host.has_shadow_root, true)
            }
            // A body that the source does not write.
            _ => in_body,
        }
    }

    fn pop(&mut self) {
        if let Some(element) = self.elements.pop() {
            self.landmarks.leave(&element);
            self.note_closed(self.elements.len(), element);
        }
    }

    /// Closes the element at `from`, which is not a formatting element, and those in it,
    /// formatting elements apart: these are still on the list of active formatting elements,
    /// and would be opened again.
    fn close_from(&mut self, from: usize) {
        if self.elements.last().is_some_and(|top| top.key() == from) {
            self.pop();
            return;
        }
        loop {
            let last = self
                .last(Landmark::Special)
                .max(self.last(Landmark::Ordinary));
            if last < from.max(1) || !self.close_only(last) {
                return;
            }
        }
    }

    /// Closes the element at `from` and all in it.
    fn close_all_from(&mut self, from: usize) {
        while self.elements.last().is_some_and(|top| top.key() >= from) {
            self.pop();
        }
    }

    /// Closes an element and leaves open what is in it, among which none may have its name;
    /// whether it was open.
    fn close_only(&mut self, only: usize) -> bool {
        let Some(index) = self.index_of(only) else {
            return false;
        };
        if index + 1 == self.elements.len() {
            self.pop();
            return true;
        }
        // At most 512 small elements move, in one copy.
        let element = self.elements.remove(index);
        self.landmarks.leave_within(index, &element);
        self.note_closed(index, element);
        true
    }

    fn note_closed(&mut self, index: usize, element: OpenElement<'s>) {
        self.foreign -= usize::from(element.namespace != Namespace::Html);
        self.inert_templates -= usize::from(element.is_inert_template());
        self.closed.push(ClosedElement { index, element });
    }

    /// Closes everything.
    pub(crate) fn clear(&mut self) {
        self.close_all_from(0);
    }
}
