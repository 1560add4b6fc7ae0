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

use crate::attribute::is_space;
use crate::doctype::Doctype;
use crate::element::{TAGS, Tag};
use crate::token::{EndTag, StartTag, Text, TextKind};
use crate::tokenizer::State;

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

    /// Text that is not white space ends `head`.
    pub(crate) fn text(&mut self, text: Text<'s>) {
        if self.phase != Phase::Body
            && text.kind() == TextKind::Data
            && !self.is_foreign()
            && !text.raw().bytes().all(is_space)
        {
            self.leave_head();
        }
    }

    /// A document type, which counts before all tags.
    pub(crate) fn doctype(&mut self, doctype: Doctype<'s>) {
        // Of the old public identifiers that demand quirks too nothing is known here: what
        // they would change is whether a `p` around a table is open.
        let is_html = doctype.name().as_deref() == Some("html");
        if self.phase == Phase::BeforeHead && is_html && !doctype.forces_quirks() {
            self.quirks = Quirks::Off;
        }
    }

    /// Opens and closes what a start tag does; the state in which its contents are read,
    /// unless they are markup.
    pub(crate) fn start_tag(
        &mut self,
        start_tag: StartTag<'s>,
        scripting: Scripting,
    ) -> Option<State> {
        let tag = Tag::of(start_tag.raw_name());
        self.tag = tag;
        if self.is_foreign() && self.is_read_as_foreign(tag) {
            if !breaks_out(tag, &start_tag) {
                self.open_foreign(start_tag, tag);
                return None;
            }
            self.leave_foreign();
        }
        self.start_html(start_tag, tag, scripting)
    }

    /// 13.2.6, the dispatcher: whether a start tag in a foreign element follows the rules
    /// for foreign content.
    fn is_read_as_foreign(&self, tag: Tag) -> bool {
        match self.elements.last().map(|top| top.integration) {
            None | Some(Integration::Html) => false,
            Some(Integration::None) => true,
            Some(Integration::MathMlText) => matches!(tag, Tag::Mglyph | Tag::Malignmark),
            Some(Integration::Annotation) => tag != Tag::Svg,
        }
    }

    fn open_foreign(&mut self, start_tag: StartTag<'s>, tag: Tag) {
        let Some(top) = self.elements.last() else {
            return;
        };
        let namespace = top.namespace;
        self.push_foreign(start_tag, tag, namespace);
    }

    fn push_foreign(&mut self, start_tag: StartTag<'s>, tag: Tag, namespace: Namespace) {
        if start_tag.self_closing() {
            return;
        }
        let integration = match namespace {
            Namespace::Html => Integration::None,
            Namespace::Svg => match tag {
                Tag::Desc | Tag::Title => Integration::Html,
                _ if start_tag.is("foreignobject") => Integration::Html,
                _ => Integration::None,
            },
            Namespace::MathMl => match tag {
                Tag::Mi | Tag::Mo | Tag::Mn | Tag::Ms | Tag::Mtext => Integration::MathMlText,
                _ if start_tag.is("annotation-xml") => annotation_integration(&start_tag),
                _ => Integration::None,
            },
        };
        self.push(start_tag, tag, namespace, integration);
    }

    /// Closes foreign elements up to HTML or a place that lets HTML in.
    fn leave_foreign(&mut self) {
        while let Some(top) = self.elements.last() {
            if top.namespace == Namespace::Html
                || matches!(top.integration, Integration::Html | Integration::MathMlText)
            {
                break;
            }
            self.pop();
        }
    }

    fn start_html(
        &mut self,
        start_tag: StartTag<'s>,
        tag: Tag,
        scripting: Scripting,
    ) -> Option<State> {
        let is_first = self.phase != Phase::Body && self.start_before_body(tag);
        self.decide_template_mode(tag);
        let keeps_paragraph = match tag {
            // These close the item before first.
            Tag::Li | Tag::Dd | Tag::Dt => true,
            Tag::Table => self.quirks == Quirks::On,
            Tag::Form => self.ignores_form(),
            _ => !tag.closes_paragraph(),
        };
        if !keeps_paragraph {
            self.close_paragraph();
        }
        let opens = match tag {
            Tag::Html | Tag::Head | Tag::Body => is_first,
            Tag::Noscript => !self.is_in_head_noscript(),
            Tag::Caption
            | Tag::Colgroup
            | Tag::Col
            | Tag::Tbody
            | Tag::Thead
            | Tag::Tfoot
            | Tag::Tr
            | Tag::Td
            | Tag::Th => self.make_place_in_table(tag),
            Tag::Frame | Tag::Frameset => false,
            _ => self.make_place(tag),
        };
        if !opens {
            return None;
        }
        match tag {
            Tag::Svg => self.push_foreign(start_tag, tag, Namespace::Svg),
            Tag::Math => self.push_foreign(start_tag, tag, Namespace::MathMl),
            _ if tag.is_void() => {}
            _ => self.push(start_tag, tag, Namespace::Html, Integration::None),
        }
        raw_text_state(tag, scripting)
    }

    /// Closes what the start tag closes; whether it opens an element of its own.
    fn make_place(&mut self, tag: Tag) -> bool {
        match tag {
            _ if tag.is_heading() && self.top_is(Tag::is_heading) => self.pop(),
            Tag::Li => {
                self.close_item(|item| item == Tag::Li);
                self.close_paragraph();
            }
            Tag::Dd | Tag::Dt => {
                self.close_item(|item| matches!(item, Tag::Dd | Tag::Dt));
                self.close_paragraph();
            }
            Tag::Form => {
                // A form right in a table is closed at once: it encloses nothing.
                return !self.ignores_form() && !self.is_between_cells();
            }
            Tag::Button => self.close_in_scope(Tag::Button),
            Tag::A => {
                let link = self.innermost(tag);
                if link > self.floors().marker {
                    self.close_formatting(tag);
                    // Out of scope (around a table) it is just taken off.
                    if self.innermost(tag) == link {
                        self.close_only(link);
                    }
                }
            }
            Tag::Nobr => self.close_formatting(tag),
            Tag::Table if self.is_between_cells() => self.close_table(),
            Tag::Hr if self.in_scope(Tag::Select).is_some() => self.close_implied_but(Tag::Other),
            Tag::Select => {
                if let Some(select) = self.in_scope(Tag::Select) {
                    self.close_from(select);
                    return false;
                }
            }
            Tag::Input => self.close_in_scope(Tag::Select),
            Tag::Option | Tag::Optgroup => {
                if self.in_scope(Tag::Select).is_some() {
                    let but = if tag == Tag::Option {
                        Tag::Optgroup
                    } else {
                        Tag::Other
                    };
                    self.close_implied_but(but);
                } else if self.top_is(|top| top == Tag::Option) {
                    self.pop();
                }
            }
            Tag::Rb | Tag::Rtc if self.in_scope(Tag::Ruby).is_some() => {
                self.close_implied_but(Tag::Other);
            }
            Tag::Rp | Tag::Rt if self.in_scope(Tag::Ruby).is_some() => {
                self.close_implied_but(Tag::Rtc);
            }
            _ => {}
        }
        true
    }

    /// As [`make_place`](Self::make_place), for the parts of a table.
    fn make_place_in_table(&mut self, tag: Tag) -> bool {
        let table = self.floors().table;
        let holds = self.at(table).is_some_and(|holder| {
            holder.is_html(Tag::Table)
                || holder.is_html(Tag::Template) && holder.template_mode == TemplateMode::Table
        });
        if !holds {
            return false;
        }
        let section = [Tag::Tbody, Tag::Thead, Tag::Tfoot]
            .into_iter()
            .fold(table, |section, tag| section.max(self.innermost(tag)));
        let holder = match tag {
            Tag::Tr => section,
            Tag::Td | Tag::Th => section.max(self.innermost(Tag::Tr)),
            Tag::Col => table.max(self.innermost(Tag::Colgroup)),
            _ => table,
        };
        self.close_all_from(holder + 1);
        true
    }

    pub(crate) fn end_tag(&mut self, end_tag: EndTag<'s>) {
        let name = end_tag.raw_name();
        let tag = Tag::of(name);
        self.tag = tag;
        if self.is_foreign() {
            if matches!(tag, Tag::P | Tag::Br) {
                self.leave_foreign();
            } else if self.end_foreign(name) {
                return;
            }
        }
        match tag {
            Tag::Html | Tag::Body | Tag::Br => self.leave_head(),
            Tag::Head => {
                if self.top_is(|top| top == Tag::Head) {
                    self.pop();
                }
                if matches!(self.phase, Phase::BeforeHead | Phase::InHead) {
                    self.phase = Phase::AfterHead;
                }
            }
            Tag::P => self.close_paragraph(),
            Tag::Li => {
                let li = self.innermost(tag);
                if li != 0 && li >= self.floors().list_item {
                    self.close_from(li);
                }
            }
            Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => self.end_heading(),
            Tag::Form => {
                if let Some(form) = self.in_scope(tag) {
                    if self.has(Tag::Template) {
                        self.close_from(form);
                    } else {
                        self.close_implied_but(Tag::Other);
                        self.close_only(form);
                    }
                }
            }
            Tag::Applet | Tag::Marquee | Tag::Object => {
                if let Some(found) = self.in_scope(tag) {
                    self.close_all_from(found);
                }
            }
            Tag::Table if self.is_between_cells() => self.close_table(),
            Tag::Table
            | Tag::Caption
            | Tag::Colgroup
            | Tag::Tbody
            | Tag::Thead
            | Tag::Tfoot
            | Tag::Tr
            | Tag::Td
            | Tag::Th => {
                let found = self.innermost(tag);
                if found != 0 && found >= self.floors().table {
                    self.close_all_from(found);
                }
            }
            Tag::Template => {
                let template = self.innermost(tag);
                if template != 0 {
                    self.close_all_from(template);
                }
            }
            _ if tag.is_formatting() => self.close_formatting(tag),
            _ if tag.is_closed_in_scope() => self.close_in_scope(tag),
            _ => self.end_other(tag, name),
        }
    }

    /// 13.2.6.5, "any other end tag"; whether it is done with.
    fn end_foreign(&mut self, name: &str) -> bool {
        let html = self.floors().html;
        if self.by_hash(hash(name)) > 0 {
            let mut index = self.elements.len();
            while index > usize::from(html) {
                index -= 1;
                if self
                    .elements
                    .get(index)
                    .is_some_and(|element| element.is(name))
                {
                    self.close_all_from(position(index));
                    return true;
                }
            }
        }
        // Without HTML below, the foreign element is the root of a fragment.
        html == 0
    }

    fn end_heading(&mut self) {
        let heading = [Tag::H1, Tag::H2, Tag::H3, Tag::H4, Tag::H5, Tag::H6]
            .into_iter()
            .fold(0, |heading, tag| heading.max(self.innermost(tag)));
        if heading != 0 && heading >= self.floors().scope {
            self.close_from(heading);
        }
    }

    /// 13.2.6.4.7, "any other end tag".
    fn end_other(&mut self, tag: Tag, name: &str) {
        let special = self.floors().special;
        if tag != Tag::Other {
            let found = self.innermost(tag);
            if found != 0 && found >= special {
                self.close_from(found);
            }
            return;
        }
        let hash = hash(name);
        if self.by_hash(hash) == 0 {
            return;
        }
        let mut index = self.elements.len();
        while index > usize::from(special) {
            index -= 1;
            let found = self.elements.get(index).is_some_and(|element| {
                element.hash == hash && element.is_html(Tag::Other) && element.is(name)
            });
            if found {
                self.close_from(position(index));
                return;
            }
        }
    }

    /// What the adoption agency (13.2.6.4.7) leaves open: all but the formatting element,
    /// and what stands in it that is neither special nor formatting.
    fn close_formatting(&mut self, tag: Tag) {
        let found = self.innermost(tag);
        let floors = self.floors();
        if found == 0 || found <= floors.marker {
            // It is not on the list of active formatting elements; a special element always
            // stands between.
            return;
        }
        if found < floors.scope {
            return;
        }
        self.close_where(found, |index, element| {
            index == found || !element.is_special() && !element.is_formatting()
        });
    }

    fn close_paragraph(&mut self) {
        let paragraph = self.innermost(Tag::P);
        if paragraph != 0 && paragraph >= self.floors().button {
            self.close_from(paragraph);
        }
    }

    /// Closes the table whose cells are all closed; formatting elements opened in it go on
    /// behind.
    fn close_table(&mut self) {
        let table = self.innermost(Tag::Table);
        if table != 0 && table == self.floors().table {
            self.close_from(table);
        }
    }

    /// Closes the `li`, `dd` or `dt` that a new one ends.
    fn close_item(&mut self, is_item: impl Fn(Tag) -> bool) {
        let nearest = self.floors().item;
        let found = self
            .at(nearest)
            .is_some_and(|element| element.namespace == Namespace::Html && is_item(element.tag));
        if found {
            self.close_from(nearest);
        }
    }

    fn close_in_scope(&mut self, tag: Tag) {
        if let Some(found) = self.in_scope(tag) {
            self.close_from(found);
        }
    }

    fn close_implied_but(&mut self, but: Tag) {
        while self.top_is(|top| top.has_implied_end() && top != but) {
            self.pop();
        }
    }

    /// Brings the document as far as a start tag demands (13.2.6.4.3 to 6); whether an
    /// `html`, `head` or `body` is the first of its kind.
    fn start_before_body(&mut self, tag: Tag) -> bool {
        if self.has(Tag::Template) {
            return false;
        }
        match tag {
            Tag::Html => self.elements.is_empty() && self.phase == Phase::BeforeHead,
            Tag::Head => {
                let is_first = self.phase == Phase::BeforeHead;
                if is_first {
                    self.phase = Phase::InHead;
                }
                is_first
            }
            _ if tag.is_head_content()
                && !(tag == Tag::Noscript && self.phase == Phase::AfterHead) =>
            {
                if self.is_in_head_noscript() && !tag.is_head_noscript_content() {
                    self.pop();
                }
                if self.phase == Phase::BeforeHead {
                    self.phase = Phase::InHead;
                }
                false
            }
            _ => {
                self.leave_head();
                tag == Tag::Body
            }
        }
    }

    fn is_in_head_noscript(&self) -> bool {
        self.phase != Phase::Body
            && self.top_is(|top| top == Tag::Noscript)
            && !self.has(Tag::Template)
    }

    /// Forms do not nest, unless in templates.
    fn ignores_form(&self) -> bool {
        self.has(Tag::Form) && !self.has(Tag::Template)
    }

    /// Ends `head`, and a `noscript` in it, before what can only stand in `body`.
    fn leave_head(&mut self) {
        if self.phase == Phase::Body || self.has(Tag::Template) {
            return;
        }
        self.phase = Phase::Body;
        for left in [Tag::Noscript, Tag::Head] {
            if self.top_is(|top| top == left) {
                self.pop();
            }
        }
    }

    fn decide_template_mode(&mut self, tag: Tag) {
        if !self.top_is(|top| top == Tag::Template) {
            return;
        }
        let Some(template) = self.elements.last_mut() else {
            return;
        };
        if template.template_mode == TemplateMode::Undecided && !tag.is_head_content() {
            template.template_mode = if tag.is_table_part() {
                TemplateMode::Table
            } else {
                TemplateMode::Body
            };
        }
    }

    /// Whether tags are read by the rules of a table: none of its cells nor its caption is
    /// open.
    fn is_between_cells(&self) -> bool {
        let table = self.floors().table;
        let holds = self.at(table).is_some_and(|holder| {
            holder.is_html(Tag::Table) || holder.template_mode == TemplateMode::Table
        });
        holds
            && [Tag::Td, Tag::Th, Tag::Caption]
                .into_iter()
                .all(|cell| self.innermost(cell) < table)
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

fn breaks_out(tag: Tag, start_tag: &StartTag<'_>) -> bool {
    tag.breaks_out_of_foreign()
        || tag == Tag::Font
            && ["color", "face", "size"]
                .into_iter()
                .any(|name| start_tag.attribute(name).is_some())
}

fn annotation_integration(start_tag: &StartTag<'_>) -> Integration {
    let lets_html_in = start_tag.attribute("encoding").is_some_and(|encoding| {
        let encoding = encoding.value();
        encoding.eq_ignore_ascii_case("text/html")
            || encoding.eq_ignore_ascii_case("application/xhtml+xml")
    });
    if lets_html_in {
        Integration::Html
    } else {
        Integration::Annotation
    }
}

/// The state in which the contents of an HTML element are read, unless they are markup.
pub(crate) fn raw_text_state(tag: Tag, scripting: Scripting) -> Option<State> {
    match tag {
        Tag::Title | Tag::Textarea => Some(State::Rcdata),
        Tag::Style | Tag::Xmp | Tag::Iframe | Tag::Noembed | Tag::Noframes => Some(State::Rawtext),
        Tag::Script => Some(State::ScriptData),
        Tag::Plaintext => Some(State::Plaintext),
        Tag::Noscript if scripting == Scripting::Enabled => Some(State::Rawtext),
        _ => None,
    }
}
