//! The stack of open elements, by the rules of tree construction (13.2.6) as far as they
//! decide what encloses what.
//!
//! Two things are simpler than in a tree. The list of active formatting elements is the
//! stack itself: where tree construction closes a `b` with its `p` and opens a copy of it
//! behind, here the `b` just stays open. And what it would move out of a table stays where
//! it is. Elements that the source does not write (`tbody`, `body`) are not there.
//!
//! Every question about the stack is answered in constant time, from what is kept with its
//! top: pages are hostile, and a walk over 512 elements for each of a million tags is not
//! linear enough.

use alloc::vec::Vec;
use core::ops::Range;

use crate::element::{TAGS, Tag};
use crate::token::StartTag;

mod rules;

pub(crate) use rules::raw_text_state;

/// So many elements can be open at once, as in browsers. What is opened above takes the
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
    tag: Tag,
    namespace: Namespace,
    integration: Integration,
    is_shadow_root: bool,
    has_shadow_root: bool,
    template_mode: TemplateMode,
    hash: u32,
    /// The element of the same tag below, plus one.
    same_below: u16,
    floors: Floors,
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

    /// Where its start tag stands, in bytes of the source.
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
        self.is_html(Tag::Template) && !self.is_shadow_root
    }

    pub(crate) fn tag(&self) -> Tag {
        self.tag
    }

    pub(crate) fn is_html(&self, tag: Tag) -> bool {
        self.namespace == Namespace::Html && self.tag == tag
    }

    fn is_special(&self) -> bool {
        match self.namespace {
            Namespace::Html => self.tag.is_special(),
            Namespace::Svg | Namespace::MathMl => self.integration != Integration::None,
        }
    }

    fn is_formatting(&self) -> bool {
        self.namespace == Namespace::Html && self.tag.is_formatting()
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

/// For the walks of the standard that look for an element and stop at a kind of element:
/// where each stops, as the index of that element plus one, 0 for none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Floors {
    scope: u16,
    button: u16,
    list_item: u16,
    table: u16,
    marker: u16,
    special: u16,
    /// The nearest special element but `address`, `div` and `p`.
    item: u16,
    html: u16,
    block: u16,
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
    /// For each tag the innermost open HTML element, plus one.
    innermost: [u16; TAGS],
    /// Open elements by the hash of their name: foreign ones, and those of no known tag.
    by_hash: [u16; 256],
    foreign: usize,
    /// What the last tag is called, and whether it opened an element.
    tag: Tag,
    opened: bool,
    phase: Phase,
    quirks: Quirks,
    /// Kept for reuse by `close_from`.
    kept: Vec<OpenElement<'s>>,
}

impl<'s> OpenElements<'s> {
    pub(crate) fn new() -> Self {
        Self {
            elements: Vec::new(),
            closed: Vec::new(),
            innermost: [0; TAGS],
            by_hash: [0; 256],
            foreign: 0,
            tag: Tag::Other,
            opened: false,
            phase: Phase::BeforeHead,
            quirks: Quirks::On,
            kept: Vec::new(),
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

    pub(crate) fn tag(&self) -> Tag {
        self.tag
    }

    /// The innermost element that begins and ends a line.
    pub(crate) fn block(&self) -> Option<Tag> {
        self.at(self.floors().block).map(OpenElement::tag)
    }

    /// Whether an HTML element of that tag is open.
    pub(crate) fn has(&self, tag: Tag) -> bool {
        self.innermost(tag) != 0
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

    // Below, an element is meant by its index plus one: its position.

    fn at(&self, position: u16) -> Option<&OpenElement<'s>> {
        self.elements.get(usize::from(position.checked_sub(1)?))
    }

    fn in_scope(&self, tag: Tag) -> Option<u16> {
        let found = self.innermost(tag);
        (found != 0 && found >= self.floors().scope).then_some(found)
    }

    fn innermost(&self, tag: Tag) -> u16 {
        self.innermost
            .get(tag as usize)
            .copied()
            .unwrap_or_default()
    }

    fn by_hash(&self, hash: u32) -> u16 {
        self.by_hash
            .get(hash as usize % self.by_hash.len())
            .copied()
            .unwrap_or_default()
    }

    fn floors(&self) -> Floors {
        self.elements
            .last()
            .map(|top| top.floors)
            .unwrap_or_default()
    }

    fn top_is(&self, is: impl Fn(Tag) -> bool) -> bool {
        self.elements
            .last()
            .is_some_and(|top| top.namespace == Namespace::Html && is(top.tag))
    }

    fn push(
        &mut self,
        start_tag: StartTag<'s>,
        tag: Tag,
        namespace: Namespace,
        integration: Integration,
    ) {
        if self.elements.len() >= DEEPEST {
            self.pop();
        }
        let hash = if namespace != Namespace::Html || tag == Tag::Other {
            hash(start_tag.raw_name())
        } else {
            0
        };
        let is_shadow_root = tag == Tag::Template
            && namespace == Namespace::Html
            && self.opens_shadow_root(&start_tag);
        self.push_element(OpenElement {
            start_tag,
            tag,
            namespace,
            integration,
            is_shadow_root,
            has_shadow_root: false,
            template_mode: TemplateMode::Undecided,
            hash,
            same_below: 0,
            floors: Floors::default(),
        });
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
            Some(host) if !host.is_html(Tag::Html) => {
                let is_custom = host.tag == Tag::Other && host.start_tag.raw_name().contains('-');
                let can_host = host.namespace == Namespace::Html
                    && (host.tag.can_host_shadow_root() || is_custom);
                can_host && !core::mem::replace(&mut host.has_shadow_root, true)
            }
            // A body that the source does not write.
            _ => in_body,
        }
    }

    fn push_element(&mut self, mut element: OpenElement<'s>) {
        let here = position(self.elements.len());
        let tag = element.tag;
        let mut floors = self.floors();
        if element.is_special() {
            floors.special = here;
        }
        if element.namespace == Namespace::Html {
            floors.html = here;
            if tag.is_block() {
                floors.block = here;
            }
            let bounds = tag.bounds_scope();
            if bounds {
                floors.scope = here;
            }
            if bounds || tag == Tag::Button {
                floors.button = here;
            }
            if bounds || matches!(tag, Tag::Ol | Tag::Ul) {
                floors.list_item = here;
            }
            if matches!(tag, Tag::Html | Tag::Table | Tag::Template) {
                floors.table = here;
            }
            if tag.sets_marker() {
                floors.marker = here;
            }
            if tag.is_special() && !matches!(tag, Tag::Address | Tag::Div | Tag::P) {
                floors.item = here;
            }
            if let Some(innermost) = self.innermost.get_mut(tag as usize) {
                element.same_below = core::mem::replace(innermost, here);
            }
        } else {
            self.foreign += 1;
            if element.is_special() {
                floors.scope = here;
                floors.button = here;
                floors.list_item = here;
                floors.item = here;
            }
        }
        element.floors = floors;
        if element.namespace != Namespace::Html || tag == Tag::Other {
            self.count_hash(element.hash, |count| count + 1);
        }
        self.elements.push(element);
    }

    fn count_hash(&mut self, hash: u32, change: impl Fn(u16) -> u16) {
        let buckets = self.by_hash.len();
        if let Some(count) = self.by_hash.get_mut(hash as usize % buckets) {
            *count = change(*count);
        }
    }

    /// Takes the innermost element off, without a word.
    fn pop_element(&mut self) -> Option<OpenElement<'s>> {
        let element = self.elements.pop()?;
        if element.namespace == Namespace::Html {
            if let Some(innermost) = self.innermost.get_mut(element.tag as usize) {
                *innermost = element.same_below;
            }
        } else {
            self.foreign -= 1;
        }
        if element.namespace != Namespace::Html || element.tag == Tag::Other {
            self.count_hash(element.hash, |count| count.saturating_sub(1));
        }
        Some(element)
    }

    fn pop(&mut self) {
        if let Some(element) = self.pop_element() {
            let index = self.elements.len();
            self.closed.push(ClosedElement { index, element });
        }
    }

    /// Closes the element at `from` and those in it, formatting elements apart: these are
    /// still on the list of active formatting elements, and would be opened again.
    fn close_from(&mut self, from: u16) {
        self.close_where(from, |index, element| {
            index == from || !element.is_formatting()
        });
    }

    /// Closes the element at `from` and all in it.
    fn close_all_from(&mut self, from: u16) {
        while self.elements.len() >= usize::from(from.max(1)) {
            self.pop();
        }
    }

    fn close_only(&mut self, only: u16) {
        self.close_where(only, |index, _| index == only);
    }

    /// Closes elements from `from` on, innermost first.
    fn close_where(&mut self, from: u16, closes: impl Fn(u16, &OpenElement<'s>) -> bool) {
        let mut kept = core::mem::take(&mut self.kept);
        while self.elements.len() >= usize::from(from.max(1)) {
            let here = position(self.elements.len() - 1);
            let Some(top) = self.elements.last() else {
                break;
            };
            if closes(here, top) {
                self.pop();
            } else {
                kept.extend(self.pop_element());
            }
        }
        for element in kept.drain(..).rev() {
            self.push_element(element);
        }
        self.kept = kept;
    }

    /// Closes everything.
    pub(crate) fn clear(&mut self) {
        self.close_all_from(1);
    }
}

/// An index plus one; the depth is capped far below.
fn position(index: usize) -> u16 {
    u16::try_from(index + 1).unwrap_or(u16::MAX)
}

/// FNV-1a over the lower-cased name.
fn hash(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
    })
}
