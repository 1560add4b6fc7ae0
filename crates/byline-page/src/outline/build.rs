//! Builds an outline from the tokens of a page.

use core::ops::Range;
use std::borrow::Cow;

use byline_html::{ElementKind, StartTag, TextKind, Token, Walker};

use super::element::{Attributes, FOREIGN, element_hints, is_json_ld};
use super::{Container, Hints, Line, Link, Mark, Name, Outline, Property};

impl Outline {
    /// Reads a page in one pass.
    pub(crate) fn of_html(html: &str) -> Self {
        Self::build(html, Builder::default())
    }

    /// Reads a page with what it hides until its scripts run: elements that are hidden, and
    /// what is there for readers without scripts.
    pub(crate) fn of_unscripted_html(html: &str) -> Self {
        let builder = Builder {
            shows_hidden: true,
            ..Builder::default()
        };
        Self::build(html, builder)
    }

    fn build(html: &str, mut builder: Builder) -> Self {
        builder.outline.containers.push(Container {
            parent: 0,
            name: Name::Body,
            own: Hints::NONE,
            sure: Hints::NONE,
            lines: 0..0,
        });
        let mut walker = Walker::new(html);
        while let Some(token) = walker.next() {
            for closed in walker.closed() {
                builder.close(closed.index());
            }
            match token {
                Token::StartTag(tag) => {
                    let opens = walker.opened().is_some();
                    builder.open(&tag, opens);
                }
                Token::Text(text) => {
                    if text.kind() == TextKind::Data {
                        builder.text(&text.decoded(), text.span());
                    } else {
                        builder.raw_text(&text.decoded());
                    }
                }
                _ => {}
            }
        }
        builder.finish()
    }
}

/// An open element.
#[derive(Debug)]
struct Open {
    name: Name,
    container: usize,
    /// Whether the container is this element's own.
    owns: bool,
    silent: bool,
    json_ld: bool,
    link: Option<usize>,
    mark: Option<(usize, Mark)>,
    time: Option<usize>,
    /// Its properties, by their numbers.
    items: Range<usize>,
    /// Where its text begins.
    from: usize,
    within: Option<Property>,
}

#[derive(Debug, Default)]
struct Builder {
    outline: Outline,
    shows_hidden: bool,
    stack: Vec<Open>,
    /// The line being written.
    line_start: usize,
    span: Option<Range<usize>>,
    parts: Vec<usize>,
    marks: Vec<(Range<usize>, Mark)>,
    linked: usize,
    own: Hints,
    line_name: Option<Name>,
    space: bool,
    parted: bool,
}

impl Builder {
    fn top(&self) -> Option<&Open> {
        self.stack.last()
    }

    fn is_silent(&self) -> bool {
        self.top().is_some_and(|open| open.silent)
    }

    fn open(&mut self, tag: &StartTag<'_>, opens: bool) {
        let name = match tag.kind() {
            ElementKind::Noscript if self.shows_hidden => Name::Container,
            kind => Name::of(kind),
        };
        let attributes = Attributes::of(tag, name);
        match name {
            Name::Meta | Name::Link => {
                let within = self.top().and_then(|open| open.within);
                let has_text = self.outline.has_lines();
                let container = self.top().map_or(0, |open| open.container);
                match name {
                    Name::Meta => self
                        .outline
                        .add_meta(&attributes, within, container, has_text),
                    _ => self.outline.add_relation(&attributes, within, container),
                }
            }
            Name::Html if self.outline.language.is_none() => {
                self.outline.language = attributes
                    .lang
                    .clone()
                    .filter(|lang| !lang.is_empty())
                    .map(Cow::into_owned);
            }
            Name::Br => self.line_break(),
            Name::Rule => self.flush(true),
            Name::Image => {
                // The picture of a link is its label: logos of channels and stores.
                let label = attributes
                    .label
                    .as_ref()
                    .filter(|label| !label.trim().is_empty());
                if let (Some(label), Some(link)) = (label, self.top().and_then(|open| open.link))
                    && let Some(link) = self.outline.links.get_mut(link)
                {
                    link.label.get_or_insert_with(|| label.clone().into_owned());
                }
            }
            _ => {}
        }
        if !opens {
            return;
        }
        let hidden = attributes.hidden && !self.shows_hidden;
        let silent = self.is_silent() || hidden || matches!(name, Name::Silent | Name::Button);
        let mut container = self.top().map_or(0, |open| open.container);
        let mut owns = false;
        let mut hints = attributes.hints.with(element_hints(name));
        if !name.is_inline() {
            self.flush(true);
            let leaf = matches!(
                name,
                Name::Paragraph | Name::Heading(_) | Name::Title | Name::Head | Name::Html
            );
            if matches!(name, Name::Body) {
                hints = Hints::NONE;
            }
            if leaf {
                self.own = hints;
            } else {
                self.own = Hints::NONE;
                self.outline.containers.push(Container {
                    parent: container,
                    name,
                    own: hints,
                    sure: match name {
                        Name::Body => Hints::NONE,
                        _ => attributes.sure.with(element_hints(name)),
                    },
                    lines: self.outline.lines.len()..usize::MAX,
                });
                container = self.outline.containers.len() - 1;
                owns = true;
            }
            self.line_name = Some(name);
        } else if !silent {
            let inline = attributes
                .hints
                .without(Hints::CHROME.with(Hints::ASSISTIVE));
            self.own = self.own.with(inline);
            if self.outline.text.len() > self.line_start {
                // The mark of a part is where its text begins, past a pending space.
                let at = self.outline.text.len() + usize::from(self.space);
                self.parts.push(at);
            }
        }
        let at = self.outline.text.len();
        let mut open = Open {
            name,
            container,
            owns,
            silent,
            json_ld: name == Name::Script && is_json_ld(tag),
            link: self.top().and_then(|open| open.link),
            mark: None,
            time: None,
            items: 0..0,
            from: at,
            within: self.top().and_then(|open| open.within),
        };
        match name {
            Name::A => {
                if let Some(href) = &attributes.href {
                    let own = |value: &Option<Cow<'_, str>>| value.clone().map(Cow::into_owned);
                    self.outline.links.push(Link {
                        href: href.clone().into_owned(),
                        text: at..at,
                        hreflang: own(&attributes.hreflang).or_else(|| own(&attributes.lang)),
                        label: own(&attributes.label).or_else(|| own(&attributes.title)),
                        hints: attributes.hints,
                        container,
                        line: self.outline.lines.len(),
                    });
                    let link = self.outline.links.len() - 1;
                    open.link = Some(link);
                    open.mark = Some((at, Mark::Link(link)));
                }
            }
            Name::Strong => open.mark = Some((at, Mark::Strong)),
            Name::Emphasis => open.mark = Some((at, Mark::Emphasis)),
            Name::Code => open.mark = Some((at, Mark::Code)),
            Name::Time => {
                open.time = Some(self.outline.add_time(&attributes, open.within, container));
            }
            _ => {}
        }
        (open.items, open.within) =
            self.outline
                .add_items(&attributes, name, open.within, container);
        self.stack.push(open);
    }

    fn close(&mut self, index: usize) {
        if index >= self.stack.len() {
            return;
        }
        let innermost = index + 1 == self.stack.len();
        let open = self.stack.remove(index);
        let end = self.outline.text.len();
        if let Some(link) = open.link
            && matches!(open.mark, Some((_, Mark::Link(_))))
            && let Some(link) = self.outline.links.get_mut(link)
        {
            link.text = trimmed(&self.outline.text, link.text.start, end);
            let from = link.text.start.max(self.line_start);
            self.linked += link.text.end.saturating_sub(from);
        }
        if let Some((from, mark)) = open.mark {
            let range = trimmed(&self.outline.text, from.max(self.line_start), end);
            if !range.is_empty() {
                self.marks.push((range, mark));
            }
        }
        if let Some(time) = open.time.and_then(|time| self.outline.times.get_mut(time)) {
            time.text = trimmed(&self.outline.text, time.text.start, end);
        }
        self.outline.end_items(&open.items, open.from);
        if open.name.is_inline() {
            if !open.silent
                && self.outline.text.len() > self.line_start
                && !matches!(open.name, Name::Silent | Name::Button)
            {
                self.parts.push(end + usize::from(self.space));
            }
            return;
        }
        // The text written last is in this element, or in one that ends later.
        if innermost {
            self.end_line(true, open.container, open.link);
        } else {
            self.flush(true);
        }
        if open.owns
            && let Some(container) = self.outline.containers.get_mut(open.container)
        {
            container.lines.end = self.outline.lines.len();
        }
        self.line_name = self.top().map(|open| open.name);
        self.own = Hints::NONE;
    }

    fn text(&mut self, text: &str, span: Range<usize>) {
        if self.is_silent() || self.top().is_some_and(|open| open.name == Name::Head) {
            return;
        }
        let kept = self
            .top()
            .is_some_and(|open| open.name == Name::Preformatted);
        let before = self.outline.text.len();
        self.outline
            .push_folded(text, kept, &mut self.space, self.line_start);
        if self.outline.text.len() > before {
            self.span = Some(match self.span.take() {
                Some(line) => line.start..span.end,
                None => span,
            });
        }
    }

    /// Contents of script, title and the like.
    fn raw_text(&mut self, text: &str) {
        let Some(top) = self.stack.last() else { return };
        if top.json_ld {
            self.outline.scripts.push(text.to_owned());
        } else if top.name == Name::Title && !top.silent && self.outline.title.is_none() {
            let title = text.split_whitespace().collect::<Vec<_>>().join(" ");
            self.outline.title = Some(title).filter(|title| !title.is_empty());
        }
    }

    fn line_break(&mut self) {
        if self.is_silent() {
            return;
        }
        // Two breaks in a row are how old pages part paragraphs.
        let parted = self.outline.text.len() == self.line_start;
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
        let end = self.outline.text.len();
        if end > self.line_start {
            // A link around blocks goes on in this line.
            if let Some(link) = link
                && let Some(link) = self.outline.links.get(link)
            {
                self.linked += end - link.text.start.clamp(self.line_start, end);
            }
            self.outline.lines.push(Line {
                text: self.line_start..end,
                span: self.span.take().unwrap_or_default(),
                name: self.line_name.unwrap_or(Name::Body),
                container,
                hints: self.own,
                own: self.own,
                sure: Hints::NONE,
                linked: self.linked,
                parts: core::mem::take(&mut self.parts),
                marks: core::mem::take(&mut self.marks),
                parted: core::mem::replace(&mut self.parted, false),
            });
            self.outline.text.push('\n');
            self.line_start = end + 1;
        } else {
            self.parts.clear();
            self.marks.clear();
        }
        self.linked = 0;
        self.space = false;
        self.span = None;
        self.parted |= edge;
    }

    fn finish(mut self) -> Outline {
        while !self.stack.is_empty() {
            self.close(self.stack.len() - 1);
        }
        self.flush(true);
        let count = self.outline.lines.len();
        for container in &mut self.outline.containers {
            container.lines.end = container.lines.end.min(count);
        }
        if let Some(page) = self.outline.containers.first_mut() {
            page.lines = 0..count;
        }
        self.outline.inherit();
        self.outline
    }
}

impl Outline {
    fn has_lines(&self) -> bool {
        !self.lines.is_empty()
    }

    /// Gives lines, links and times what their containers' names say.
    fn inherit(&mut self) {
        let bytes = |lines: &Range<usize>, all: &[Line]| {
            let first = all.get(lines.start).map(|line| line.text.start);
            let last = lines
                .end
                .checked_sub(1)
                .and_then(|at| all.get(at))
                .map(|line| line.text.end);
            last.unwrap_or(0).saturating_sub(first.unwrap_or(0))
        };
        let whole = self.text.len();
        let headings: Vec<usize> = self
            .lines
            .iter()
            .enumerate()
            .filter(|(_, line)| line.name == Name::Heading(1))
            .map(|(index, _)| index)
            .collect();
        let mut inherited: Vec<Hints> = Vec::with_capacity(self.containers.len());
        let mut surely: Vec<Hints> = Vec::with_capacity(self.containers.len());
        for container in &mut self.containers {
            let size = bytes(&container.lines, &self.lines);
            let first = headings.partition_point(|heading| *heading < container.lines.start);
            let has_heading = headings
                .get(first)
                .is_some_and(|heading| *heading < container.lines.end);
            container.own = container.own.of_size(size, whole, has_heading);
            let above = inherited.get(container.parent).copied().unwrap_or_default();
            inherited.push(above.with(container.own));
            container.sure = container.sure.of_size(size, whole, has_heading);
            let above = surely.get(container.parent).copied().unwrap_or_default();
            surely.push(above.with(container.sure));
        }
        for line in &mut self.lines {
            if let Some(container) = self.containers.get(line.container)
                && container.lines.len() <= 2
            {
                line.own = line.own.with(container.own);
            }
            let above = inherited.get(line.container).copied().unwrap_or_default();
            line.hints = line.hints.with(line.own).with(above);
            line.sure = surely.get(line.container).copied().unwrap_or_default();
        }
        for link in &mut self.links {
            let above = inherited.get(link.container).copied().unwrap_or_default();
            link.hints = link.hints.with(above);
        }
        self.items.retain(|item| {
            let above = inherited.get(item.container).copied().unwrap_or_default();
            !above.any(FOREIGN)
        });
        for time in &mut self.times {
            let above = inherited.get(time.container).copied().unwrap_or_default();
            time.hints = time.hints.with(above);
        }
    }
}

/// The range without white space at its ends.
fn trimmed(text: &str, from: usize, to: usize) -> Range<usize> {
    let slice = text.get(from..to).unwrap_or_default();
    let start = from + slice.len() - slice.trim_start().len();
    start..start + slice.trim().len()
}
