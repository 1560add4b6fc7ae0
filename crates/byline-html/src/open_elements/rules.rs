//! What each tag opens and closes: tree construction, 13.2.6.

use super::{
    Integration, Landmark, Namespace, OpenElements, Phase, Quirks, Scripting, TemplateMode,
};
use crate::attribute::is_space;
use crate::doctype::Doctype;
use crate::element::ElementKind;
use crate::token::{EndTag, StartTag, TextKind, TextToken};
use crate::tokenizer::State;

impl<'s> OpenElements<'s> {
    /// Text that is not white space ends `head`.
    pub(crate) fn text(&mut self, text: &TextToken<'s>) {
        if self.phase != Phase::Body
            && text.kind() == TextKind::Data
            && !self.is_foreign()
            && !text.raw().bytes().all(is_space)
        {
            self.leave_head();
        }
    }

    /// A document type, which counts before all tags.
    pub(crate) fn doctype(&mut self, doctype: &Doctype<'s>) {
        if self.phase == Phase::BeforeHead && !doctype.demands_quirks() {
            self.quirks = Quirks::Off;
        }
    }

    /// Opens and closes what a start tag does; the state in which its contents are read,
    /// unless they are markup.
    pub(crate) fn start_tag(
        &mut self,
        start_tag: &StartTag<'s>,
        scripting: Scripting,
    ) -> Option<State> {
        let tag = start_tag.kind();
        self.tag = tag;
        if self.is_foreign() && self.is_read_as_foreign(tag) {
            if !breaks_out(tag, start_tag) {
                self.open_foreign(start_tag, tag);
                return None;
            }
            self.leave_foreign();
        }
        self.start_html(start_tag, tag, scripting)
    }

    /// 13.2.6, the dispatcher: whether a start tag in a foreign element follows the rules
    /// for foreign content.
    fn is_read_as_foreign(&self, tag: ElementKind) -> bool {
        match self.elements.last().map(|top| top.integration) {
            None | Some(Integration::Html) => false,
            Some(Integration::None) => true,
            Some(Integration::MathMlText) => {
                matches!(tag, ElementKind::Mglyph | ElementKind::Malignmark)
            }
            Some(Integration::Annotation) => tag != ElementKind::Svg,
        }
    }

    fn open_foreign(&mut self, start_tag: &StartTag<'s>, tag: ElementKind) {
        let Some(top) = self.elements.last() else {
            return;
        };
        let namespace = top.namespace;
        self.push_foreign(start_tag, tag, namespace);
    }

    fn push_foreign(&mut self, start_tag: &StartTag<'s>, tag: ElementKind, namespace: Namespace) {
        if start_tag.self_closing() {
            return;
        }
        let integration = match namespace {
            Namespace::Html => Integration::None,
            Namespace::Svg => match tag {
                ElementKind::Desc | ElementKind::Title => Integration::Html,
                _ if start_tag.is("foreignobject") => Integration::Html,
                _ => Integration::None,
            },
            Namespace::MathMl => match tag {
                ElementKind::Mi
                | ElementKind::Mo
                | ElementKind::Mn
                | ElementKind::Ms
                | ElementKind::Mtext => Integration::MathMlText,
                _ if start_tag.is("annotation-xml") => annotation_integration(start_tag),
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
        start_tag: &StartTag<'s>,
        tag: ElementKind,
        scripting: Scripting,
    ) -> Option<State> {
        let is_first = self.phase != Phase::Body && self.start_before_body(tag);
        self.decide_template_mode(tag);
        let keeps_paragraph = match tag {
            // These close the item before first.
            ElementKind::Li | ElementKind::Dd | ElementKind::Dt => true,
            ElementKind::Table => self.quirks == Quirks::On,
            ElementKind::Form => self.ignores_form(),
            _ => !tag.closes_paragraph(),
        };
        if !keeps_paragraph {
            self.close_paragraph();
        }
        let opens = match tag {
            ElementKind::Html | ElementKind::Head | ElementKind::Body => is_first,
            ElementKind::Noscript => !self.is_in_head_noscript(),
            ElementKind::Caption
            | ElementKind::Colgroup
            | ElementKind::Col
            | ElementKind::Tbody
            | ElementKind::Thead
            | ElementKind::Tfoot
            | ElementKind::Tr
            | ElementKind::Td
            | ElementKind::Th => self.make_place_in_table(tag),
            ElementKind::Frame | ElementKind::Frameset => false,
            _ => self.make_place(tag),
        };
        if !opens {
            return None;
        }
        match tag {
            ElementKind::Svg => self.push_foreign(start_tag, tag, Namespace::Svg),
            ElementKind::Math => self.push_foreign(start_tag, tag, Namespace::MathMl),
            _ if tag.is_void() => {}
            _ => self.push(start_tag, tag, Namespace::Html, Integration::None),
        }
        raw_text_state(tag, scripting)
    }

    /// Closes what the start tag closes; whether it opens an element of its own.
    fn make_place(&mut self, tag: ElementKind) -> bool {
        match tag {
            _ if tag.is_heading() && self.top_is(ElementKind::is_heading) => self.pop(),
            ElementKind::Li => {
                self.close_item(|item| item == ElementKind::Li);
                self.close_paragraph();
            }
            ElementKind::Dd | ElementKind::Dt => {
                self.close_item(|item| matches!(item, ElementKind::Dd | ElementKind::Dt));
                self.close_paragraph();
            }
            ElementKind::Form => {
                // A form right in a table is closed at once: it encloses nothing.
                return !self.ignores_form() && !self.is_between_cells();
            }
            ElementKind::Button => self.close_in_scope(ElementKind::Button),
            ElementKind::A => {
                let link = self.innermost(tag);
                if link > self.last(Landmark::Marker) {
                    self.close_formatting(tag);
                    // Out of scope (around a table) it is just taken off.
                    if self.innermost(tag) == link {
                        self.close_only(link);
                    }
                }
            }
            ElementKind::Nobr => self.close_formatting(tag),
            ElementKind::Table if self.is_between_cells() => self.close_table(),
            ElementKind::Hr if self.in_scope(ElementKind::Select).is_some() => {
                self.close_implied_but(ElementKind::Other)
            }
            ElementKind::Select => {
                if let Some(select) = self.in_scope(ElementKind::Select) {
                    self.close_from(select);
                    return false;
                }
            }
            ElementKind::Input => self.close_in_scope(ElementKind::Select),
            ElementKind::Option | ElementKind::Optgroup => {
                if self.in_scope(ElementKind::Select).is_some() {
                    let but = if tag == ElementKind::Option {
                        ElementKind::Optgroup
                    } else {
                        ElementKind::Other
                    };
                    self.close_implied_but(but);
                } else if self.top_is(|top| top == ElementKind::Option) {
                    self.pop();
                }
            }
            ElementKind::Rb | ElementKind::Rtc if self.in_scope(ElementKind::Ruby).is_some() => {
                self.close_implied_but(ElementKind::Other);
            }
            ElementKind::Rp | ElementKind::Rt if self.in_scope(ElementKind::Ruby).is_some() => {
                self.close_implied_but(ElementKind::Rtc);
            }
            _ => {}
        }
        true
    }

    /// As [`make_place`](Self::make_place), for the parts of a table.
    fn make_place_in_table(&mut self, tag: ElementKind) -> bool {
        let table = self.table_scope();
        let holds = self.at(table).is_some_and(|holder| {
            holder.is_html(ElementKind::Table)
                || holder.is_html(ElementKind::Template)
                    && holder.template_mode == TemplateMode::Table
        });
        if !holds {
            return false;
        }
        let section = [ElementKind::Tbody, ElementKind::Thead, ElementKind::Tfoot]
            .into_iter()
            .fold(table, |section, tag| section.max(self.innermost(tag)));
        let holder = match tag {
            ElementKind::Tr => section,
            ElementKind::Td | ElementKind::Th => section.max(self.innermost(ElementKind::Tr)),
            ElementKind::Col => table.max(self.innermost(ElementKind::Colgroup)),
            _ => table,
        };
        self.close_all_from(holder + 1);
        true
    }

    pub(crate) fn end_tag(&mut self, end_tag: &EndTag<'s>) {
        let tag = end_tag.kind();
        self.tag = tag;
        if self.is_foreign() {
            if matches!(tag, ElementKind::P | ElementKind::Br) {
                self.leave_foreign();
            } else if self.end_foreign(end_tag.raw_name()) {
                return;
            }
        }
        match tag {
            ElementKind::Html | ElementKind::Body | ElementKind::Br => self.leave_head(),
            ElementKind::Head => {
                if self.top_is(|top| top == ElementKind::Head) {
                    self.pop();
                }
                if matches!(self.phase, Phase::BeforeHead | Phase::InHead) {
                    self.phase = Phase::AfterHead;
                }
            }
            ElementKind::P => self.close_paragraph(),
            ElementKind::Li => {
                let li = self.innermost(tag);
                if li != 0 && li >= self.list_item_scope() {
                    self.close_from(li);
                }
            }
            ElementKind::H1
            | ElementKind::H2
            | ElementKind::H3
            | ElementKind::H4
            | ElementKind::H5
            | ElementKind::H6 => self.end_heading(),
            ElementKind::Form => {
                if let Some(form) = self.in_scope(tag) {
                    if self.has(ElementKind::Template) {
                        self.close_from(form);
                    } else {
                        self.close_implied_but(ElementKind::Other);
                        self.close_only(form);
                    }
                }
            }
            ElementKind::Applet | ElementKind::Marquee | ElementKind::Object => {
                if let Some(found) = self.in_scope(tag) {
                    self.close_all_from(found);
                }
            }
            ElementKind::Table if self.is_between_cells() => self.close_table(),
            ElementKind::Table
            | ElementKind::Caption
            | ElementKind::Colgroup
            | ElementKind::Tbody
            | ElementKind::Thead
            | ElementKind::Tfoot
            | ElementKind::Tr
            | ElementKind::Td
            | ElementKind::Th => {
                let found = self.innermost(tag);
                if found != 0 && found >= self.table_scope() {
                    self.close_all_from(found);
                }
            }
            ElementKind::Template => {
                let template = self.innermost(tag);
                if template != 0 {
                    self.close_all_from(template);
                }
            }
            _ if tag.is_formatting() => self.close_formatting(tag),
            _ if tag.is_closed_in_scope() => self.close_in_scope(tag),
            _ => self.end_other(end_tag),
        }
    }

    /// 13.2.6.5, "any other end tag"; whether it is done with.
    fn end_foreign(&mut self, name: &str) -> bool {
        let html = self.last(Landmark::Html);
        let found = self.landmarks.named_foreign(name);
        if found > html {
            self.close_all_from(found);
            return true;
        }
        // Without HTML below, the foreign element is the root of a fragment.
        html == 0
    }

    fn end_heading(&mut self) {
        let heading = [
            ElementKind::H1,
            ElementKind::H2,
            ElementKind::H3,
            ElementKind::H4,
            ElementKind::H5,
            ElementKind::H6,
        ]
        .into_iter()
        .fold(0, |heading, tag| heading.max(self.innermost(tag)));
        if heading != 0 && heading >= self.last(Landmark::Scope) {
            self.close_from(heading);
        }
    }

    /// 13.2.6.4.7, "any other end tag".
    fn end_other(&mut self, end_tag: &EndTag<'s>) {
        let found = match end_tag.kind() {
            ElementKind::Other => self.landmarks.named(end_tag.raw_name()),
            tag => self.innermost(tag),
        };
        if found != 0 && found >= self.last(Landmark::Special) {
            self.close_from(found);
        }
    }

    /// What the adoption agency (13.2.6.4.7) leaves open: all but the formatting element,
    /// and the elements in it that are neither special nor formatting.
    fn close_formatting(&mut self, tag: ElementKind) {
        let found = self.innermost(tag);
        if found == 0 || found <= self.last(Landmark::Marker) {
            // It is not on the list of active formatting elements; a special element always
            // is between.
            return;
        }
        if found < self.last(Landmark::Scope) {
            return;
        }
        // Special elements in a formatting element in scope are HTML.
        while self.last(Landmark::Ordinary) > found {
            if !self.close_only(self.last(Landmark::Ordinary)) {
                break;
            }
        }
        self.close_only(found);
    }

    fn close_paragraph(&mut self) {
        let paragraph = self.innermost(ElementKind::P);
        if paragraph != 0 && paragraph >= self.button_scope() {
            self.close_from(paragraph);
        }
    }

    /// Closes the table whose cells are all closed; formatting elements opened in it continue
    /// behind.
    fn close_table(&mut self) {
        let table = self.innermost(ElementKind::Table);
        if table != 0 && table == self.table_scope() {
            self.close_from(table);
        }
    }

    /// Closes the `li`, `dd` or `dt` that a new one ends.
    fn close_item(&mut self, is_item: impl Fn(ElementKind) -> bool) {
        let nearest = self.last(Landmark::Item);
        let found = self
            .at(nearest)
            .is_some_and(|element| element.namespace == Namespace::Html && is_item(element.kind()));
        if found {
            self.close_from(nearest);
        }
    }

    fn close_in_scope(&mut self, tag: ElementKind) {
        if let Some(found) = self.in_scope(tag) {
            self.close_from(found);
        }
    }

    fn close_implied_but(&mut self, but: ElementKind) {
        while self.top_is(|top| top.has_implied_end() && top != but) {
            self.pop();
        }
    }

    /// Brings the document as far as a start tag demands (13.2.6.4.3 to 6); whether an
    /// `html`, `head` or `body` is the first of its kind.
    fn start_before_body(&mut self, tag: ElementKind) -> bool {
        if self.has(ElementKind::Template) {
            return false;
        }
        match tag {
            ElementKind::Html => self.elements.is_empty() && self.phase == Phase::BeforeHead,
            ElementKind::Head => {
                let is_first = self.phase == Phase::BeforeHead;
                if is_first {
                    self.phase = Phase::InHead;
                }
                is_first
            }
            _ if tag.is_head_content()
                && !(tag == ElementKind::Noscript && self.phase == Phase::AfterHead) =>
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
                tag == ElementKind::Body
            }
        }
    }

    fn is_in_head_noscript(&self) -> bool {
        self.phase != Phase::Body
            && self.top_is(|top| top == ElementKind::Noscript)
            && !self.has(ElementKind::Template)
    }

    /// Forms do not nest, unless in templates.
    fn ignores_form(&self) -> bool {
        self.has(ElementKind::Form) && !self.has(ElementKind::Template)
    }

    /// Ends `head`, and a `noscript` in it, before content that is only allowed in `body`.
    fn leave_head(&mut self) {
        if self.phase == Phase::Body || self.has(ElementKind::Template) {
            return;
        }
        self.phase = Phase::Body;
        for left in [ElementKind::Noscript, ElementKind::Head] {
            if self.top_is(|top| top == left) {
                self.pop();
            }
        }
    }

    fn decide_template_mode(&mut self, tag: ElementKind) {
        if !self.top_is(|top| top == ElementKind::Template) {
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
        let table = self.table_scope();
        let holds = self.at(table).is_some_and(|holder| {
            holder.is_html(ElementKind::Table) || holder.template_mode == TemplateMode::Table
        });
        holds
            && [ElementKind::Td, ElementKind::Th, ElementKind::Caption]
                .into_iter()
                .all(|cell| self.innermost(cell) < table)
    }
}

fn breaks_out(tag: ElementKind, start_tag: &StartTag<'_>) -> bool {
    tag.breaks_out_of_foreign()
        || tag == ElementKind::Font
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
pub(crate) fn raw_text_state(kind: ElementKind, scripting: Scripting) -> Option<State> {
    match kind {
        ElementKind::Script => Some(State::ScriptData),
        ElementKind::Plaintext => Some(State::Plaintext),
        ElementKind::Noscript if scripting == Scripting::Enabled => Some(State::Rawtext),
        _ if kind.is_rcdata() => Some(State::Rcdata),
        _ if kind.is_rawtext() => Some(State::Rawtext),
        _ => None,
    }
}
