//! All that a page holds: its visible text by lines, and the containers, links and elements
//! around it.

use core::ops::Range;
use std::borrow::Cow;

use byline_html::{ElementKind, EndTag, Scripting, StartTag, TextToken, Walker};

use super::element::{Attributes, element_hints};
use super::read::{Depth, read};
use super::writer::Writer;
use super::{Hints, Line, Link, Mark, Name, Outline, Property};

impl Outline {
    /// Reads a page in one pass.
    pub(crate) fn of_html(html: &str) -> Self {
        read(html, Whole::new(html, Hidden::Skipped))
    }

    /// Reads a page with what it hides until its scripts run: elements that are hidden, and
    /// what is there for readers without scripts.
    pub(crate) fn of_unscripted_html(html: &str) -> Self {
        read(html, Whole::new(html, Hidden::Kept))
    }
}

/// What becomes of elements that a page hides until its scripts run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hidden {
    Skipped,
    Kept,
}

/// An open element.
#[derive(Debug)]
struct Open {
    name: Name,
    container: usize,
    /// Whether the container is this element's own.
    owns: bool,
    silent: bool,
    link: Option<usize>,
    mark: Option<(usize, Mark)>,
    time: Option<usize>,
    /// Its properties, by their numbers.
    items: Range<usize>,
    /// Where its text begins.
    from: usize,
    within: Option<Property>,
}

/// A page of which everything is kept, by the elements that the parser of a browser opens.
#[derive(Debug)]
struct Whole {
    writer: Writer,
    hidden: Hidden,
    stack: Vec<Open>,
    // Of the open line:
    marks: Vec<(Range<usize>, Mark)>,
    linked: usize,
    own: Hints,
    line_name: Option<Name>,
    parted: bool,
}

impl<'s> Depth<'s> for Whole {
    type Tokens = Walker<'s>;

    fn tokens(&self, html: &'s str) -> Self::Tokens {
        // Where scripts run, `noscript` ends at its end tag, whatever is left open in it: snippets
        // of trackers write `<iframe />` there, which does not end an iframe.
        Walker::new(html).with_scripting(match self.hidden {
            Hidden::Skipped => Scripting::Enabled,
            Hidden::Kept => Scripting::Disabled,
        })
    }

    #[inline]
    fn close(&mut self, walker: &Walker<'s>) {
        for closed in walker.closed() {
            self.close_at(closed.index());
        }
    }

    #[inline]
    fn start_tag(&mut self, tag: &StartTag<'s>, walker: &Walker<'s>) {
        self.open_tag(tag, walker.opened().is_some());
    }

    /// The walker says what it closes.
    fn end_tag(&mut self, _: &EndTag<'s>) {}

    #[inline]
    fn text(&mut self, text: &TextToken<'s>) {
        let name = self.top().map(|open| open.name);
        if !self.is_silent() && name != Some(Name::Head) {
            let keep_breaks = name == Some(Name::Preformatted);
            self.writer.text(&text.decoded(), text.span(), keep_breaks);
        }
    }

    fn is_silent(&self) -> bool {
        self.top().is_some_and(|open| open.silent)
    }

    fn writer(&mut self) -> &mut Writer {
        &mut self.writer
    }

    fn finish(mut self) -> Outline {
        while !self.stack.is_empty() {
            self.close_at(self.stack.len() - 1);
        }
        self.flush(true);
        let whole = self.writer.outline.text.len();
        self.writer.finish(whole, |_, lines, all| {
            let start = all.get(lines.start).map_or(0, |line| line.text.start);
            let last = lines.end.checked_sub(1).and_then(|at| all.get(at));
            last.map_or(0, |line| line.text.end).saturating_sub(start)
        })
    }
}

impl Whole {
    fn new(html: &str, hidden: Hidden) -> Self {
        Self {
            // About the share of text in a news page.
            writer: Writer::new(html.len() / 4),
            hidden,
            stack: Vec::new(),
            marks: Vec::new(),
            linked: 0,
            own: Hints::NONE,
            line_name: None,
            parted: false,
        }
    }

    fn top(&self) -> Option<&Open> {
        self.stack.last()
    }

    fn open_tag(&mut self, tag: &StartTag<'_>, opens: bool) {
        let name = match tag.kind() {
            ElementKind::Noscript if self.hidden == Hidden::Kept => Name::Container,
            kind => Name::of(kind),
        };
        self.writer.outline.has_hidden |= tag.kind() == ElementKind::Noscript;
        let attributes = Attributes::of(tag, name);
        match name {
            Name::Meta | Name::Link | Name::Html => {
                let within = self.top().and_then(|open| open.within);
                let has_text = !self.writer.outline.lines.is_empty();
                let container = self.top().map_or(0, |open| open.container);
                self.writer
                    .declare(&attributes, name, within, container, has_text);
            }
            Name::Script | Name::Title => self.writer.begin_raw(tag, name),
            Name::Br => self.line_break(),
            Name::Rule => self.flush(true),
            Name::Image => self.label_link(&attributes),
            _ => {}
        }
        if !opens {
            return;
        }
        let hidden = attributes.hidden && self.hidden == Hidden::Skipped;
        self.writer.outline.has_hidden |= hidden;
        let silent = self.is_silent() || hidden || name.is_silent();
        let mut container = self.top().map_or(0, |open| open.container);
        let mut owns = false;
        if !name.is_inline() {
            self.flush(true);
            self.own = Hints::NONE;
            if name.holds_blocks() {
                container = self.writer.open_container(container, name, &attributes);
                owns = true;
            } else {
                self.own = attributes.hints.with(element_hints(name));
            }
            self.line_name = Some(name);
        } else if !silent {
            let inline = attributes
                .hints
                .without(Hints::CHROME.with(Hints::ASSISTIVE));
            self.own = self.own.with(inline);
            self.writer.part();
        }
        let at = self.writer.outline.text.len();
        let mut open = Open {
            name,
            container,
            owns,
            silent,
            link: self.top().and_then(|open| open.link),
            mark: None,
            time: None,
            items: 0..0,
            from: at,
            within: self.top().and_then(|open| open.within),
        };
        match name {
            Name::A => {
                if let Some(link) = self.add_link(&attributes, container) {
                    open.link = Some(link);
                    open.mark = Some((at, Mark::Link(link)));
                }
            }
            Name::Strong => open.mark = Some((at, Mark::Strong)),
            Name::Emphasis => open.mark = Some((at, Mark::Emphasis)),
            Name::Code => open.mark = Some((at, Mark::Code)),
            Name::Time => {
                open.time = Some(
                    self.writer
                        .outline
                        .add_time(&attributes, open.within, container),
                );
            }
            _ => {}
        }
        (open.items, open.within) =
            self.writer
                .outline
                .add_items(&attributes, name, open.within, container);
        self.stack.push(open);
    }

    /// Begins a link, if the element has an address; returns its number.
    fn add_link(&mut self, attributes: &Attributes<'_>, container: usize) -> Option<usize> {
        let own = |value: &Option<Cow<'_, str>>| value.clone().map(Cow::into_owned);
        let outline = &mut self.writer.outline;
        let at = outline.text.len();
        outline.links.push(Link {
            href: own(&attributes.href)?,
            text: at..at,
            hreflang: own(&attributes.hreflang).or_else(|| own(&attributes.lang)),
            label: own(&attributes.label).or_else(|| own(&attributes.title)),
            hints: attributes.hints,
            container,
            line: outline.lines.len(),
        });
        Some(outline.links.len() - 1)
    }

    /// Gives the link around an image the image's label: logos of channels and stores.
    fn label_link(&mut self, attributes: &Attributes<'_>) {
        let label = attributes.label.as_deref();
        let label = label.filter(|label| !label.trim().is_empty());
        let link = self.top().and_then(|open| open.link);
        if let Some(label) = label
            && let Some(link) = link.and_then(|link| self.writer.outline.links.get_mut(link))
        {
            link.label.get_or_insert_with(|| label.to_owned());
        }
    }

    fn close_at(&mut self, index: usize) {
        if index >= self.stack.len() {
            return;
        }
        let innermost = index + 1 == self.stack.len();
        let open = self.stack.remove(index);
        let line = self.writer.open_line();
        let end = line.end;
        if let Some(link) = open.link
            && matches!(open.mark, Some((_, Mark::Link(_))))
            && let Some(link) = self.writer.outline.links.get_mut(link)
        {
            link.text = trimmed(&self.writer.outline.text, link.text.start, end);
            let from = link.text.start.max(line.start);
            self.linked += link.text.end.saturating_sub(from);
        }
        if let Some((from, mark)) = open.mark {
            let range = trimmed(&self.writer.outline.text, from.max(line.start), end);
            if !range.is_empty() {
                self.marks.push((range, mark));
            }
        }
        if let Some(time) = open
            .time
            .and_then(|time| self.writer.outline.times.get_mut(time))
        {
            time.text = trimmed(&self.writer.outline.text, time.text.start, end);
        }
        self.writer.outline.end_items(&open.items, open.from);
        if open.name.is_inline() {
            if !open.silent && !open.name.is_silent() {
                self.writer.part();
            }
            return;
        }
        // The text written last is in this element, or in one that ends later.
        if innermost {
            self.end_line(true, open.container, open.link);
        } else {
            self.flush(true);
        }
        if open.owns {
            self.writer.close_container(open.container);
        }
        self.line_name = self.top().map(|open| open.name);
        self.own = Hints::NONE;
    }

    fn line_break(&mut self) {
        if self.is_silent() {
            return;
        }
        // Two breaks in a row are how old pages part paragraphs.
        let parted = self.writer.open_line().is_empty();
        let name = self.line_name;
        let own = self.own;
        self.flush(false);
        self.parted |= parted;
        self.line_name = name;
        self.own = own;
    }

    /// Ends the line being written in the innermost element; `edge` where a block begins or ends.
    fn flush(&mut self, edge: bool) {
        let container = self.top().map_or(0, |open| open.container);
        let link = self.top().and_then(|open| open.link);
        self.end_line(edge, container, link);
    }

    /// Ends the line being written, which is in this container and link.
    fn end_line(&mut self, edge: bool, container: usize, link: Option<usize>) {
        let open_line = self.writer.open_line();
        let line = self.writer.end_line();
        if let Some(line) = line {
            // A link around blocks goes on in this line.
            if let Some(link) = link.and_then(|link| self.writer.outline.links.get(link)) {
                let start = link.text.start.clamp(open_line.start, open_line.end);
                self.linked += open_line.end - start;
            }
            self.writer.outline.lines.push(Line {
                name: self.line_name.unwrap_or(Name::Body),
                container,
                hints: self.own,
                own: self.own,
                linked: self.linked,
                marks: core::mem::take(&mut self.marks),
                parted: core::mem::replace(&mut self.parted, false),
                ..line
            });
        }
        self.marks.clear();
        self.linked = 0;
        self.parted |= edge;
    }
}

/// The range without white space at its ends.
fn trimmed(text: &str, from: usize, to: usize) -> Range<usize> {
    let slice = text.get(from..to).unwrap_or_default();
    let start = from + slice.len() - slice.trim_start().len();
    start..start + slice.trim().len()
}
