//! An outline that is being written: the rules that are the same at every depth.

use core::ops::Range;

use byline_html::{StartTag, TextToken};

use super::element::{Attributes, FOREIGN, element_hints, is_json_ld};
use super::white_space::push_folded;
use super::{Container, Hints, Line, Name, Outline, Property};

/// Writes an outline. The text comes in lines, of which the last may still be open.
#[derive(Debug)]
pub(super) struct Writer {
    pub(super) outline: Outline,
    /// Where the open line begins.
    line_start: usize,
    /// What of the source it is.
    span: Option<Range<usize>>,
    parts: Vec<usize>,
    /// Whether a space precedes what comes next.
    space: bool,
    /// The element that the last tag began, if the text in it is raw.
    pub(super) raw: Raw,
}

/// What raw text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Raw {
    JsonLd,
    Title,
    Other,
}

impl Writer {
    /// A writer that expects so many bytes of text.
    pub(super) fn new(text: usize) -> Self {
        let mut outline = Outline::default();
        outline.text.reserve(text);
        outline.containers.push(Container {
            parent: 0,
            name: Name::Body,
            own: Hints::NONE,
            sure: Hints::NONE,
            is_item: false,
            lines: 0..usize::MAX,
        });
        Self {
            outline,
            line_start: 0,
            span: None,
            parts: Vec::new(),
            space: false,
            raw: Raw::Other,
        }
    }

    /// The text of the open line, in bytes of [`Outline::text`].
    pub(super) fn open_line(&self) -> Range<usize> {
        self.line_start..self.outline.text.len()
    }

    /// Adds text, which is that of `span` in the source.
    pub(super) fn text(&mut self, text: &str, span: Range<usize>, keep_breaks: bool) {
        let before = self.outline.text.len();
        push_folded(
            &mut self.outline.text,
            text,
            keep_breaks,
            &mut self.space,
            self.line_start,
        );
        if self.outline.text.len() > before {
            let start = self.span.take().map_or(span.start, |line| line.start);
            self.span = Some(start..span.end);
        }
    }

    /// Marks the edge of an inline element: what comes next is another part of the line.
    pub(super) fn part(&mut self) {
        let at = self.outline.text.len();
        if at > self.line_start {
            // A part begins past the pending space.
            self.parts.push(at + usize::from(self.space));
        }
    }

    /// Ends the open line. Returns it if there is text in it, for the caller to complete and to
    /// add to the outline.
    pub(super) fn end_line(&mut self) -> Option<Line> {
        let text = self.open_line();
        let span = self.span.take().unwrap_or_default();
        self.space = false;
        if text.is_empty() {
            self.parts.clear();
            return None;
        }
        self.line_start = text.end + 1;
        self.outline.text.push('\n');
        Some(Line {
            text,
            span,
            name: Name::Body,
            container: 0,
            hints: Hints::NONE,
            own: Hints::NONE,
            sure: Hints::NONE,
            linked: 0,
            parts: core::mem::take(&mut self.parts),
            marks: Vec::new(),
            parted: false,
        })
    }

    /// Begins a container, to which the next lines belong; returns its number.
    pub(super) fn open_container(
        &mut self,
        parent: usize,
        name: Name,
        attributes: &Attributes<'_>,
    ) -> usize {
        let (own, sure) = match name {
            Name::Body => (Hints::NONE, Hints::NONE),
            _ => (
                attributes.hints.with(element_hints(name)),
                attributes.sure.with(element_hints(name)),
            ),
        };
        self.outline.containers.push(Container {
            parent,
            name,
            own,
            sure,
            is_item: attributes.is_item,
            lines: self.outline.lines.len()..usize::MAX,
        });
        self.outline.containers.len() - 1
    }

    pub(super) fn close_container(&mut self, container: usize) {
        if let Some(container) = self.outline.containers.get_mut(container) {
            container.lines.end = self.outline.lines.len();
        }
    }

    /// Keeps what a `meta`, `link` or `html` element declares; `has_text` where text of the page
    /// precedes it.
    pub(super) fn declare(
        &mut self,
        attributes: &Attributes<'_>,
        name: Name,
        within: Option<Property>,
        container: usize,
        has_text: bool,
    ) {
        let outline = &mut self.outline;
        match name {
            Name::Meta => outline.add_meta(attributes, within, container, has_text),
            Name::Link => outline.add_relation(attributes, within, container),
            Name::Html if outline.language.is_none() => {
                let language = attributes.lang.as_deref().filter(|lang| !lang.is_empty());
                outline.language = language.map(str::to_owned);
            }
            _ => {}
        }
    }

    /// Notes that a `title` or a `script` begins, whose text is raw.
    pub(super) fn begin_raw(&mut self, tag: &StartTag<'_>, name: Name) {
        self.raw = match name {
            Name::Script if is_json_ld(tag) => Raw::JsonLd,
            Name::Title => Raw::Title,
            _ => Raw::Other,
        };
    }

    /// Keeps the text of a JSON-LD script, and that of the first `title` that a reader sees.
    pub(super) fn raw_text(&mut self, text: &TextToken<'_>, is_silent: bool) {
        match self.raw {
            Raw::JsonLd => self.outline.scripts.push(text.decoded().into_owned()),
            Raw::Title if !is_silent && self.outline.title.is_none() => {
                let text = text.decoded();
                let title = text.split_whitespace().collect::<Vec<_>>().join(" ");
                self.outline.title = Some(title).filter(|title| !title.is_empty());
            }
            Raw::Title | Raw::Other => {}
        }
    }

    /// Ends the page, which holds text of size `whole`; `size` is how much of it a container
    /// holds, by its number.
    pub(super) fn finish(
        mut self,
        whole: usize,
        size: impl Fn(usize, &Range<usize>, &[Line]) -> usize,
    ) -> Outline {
        let count = self.outline.lines.len();
        let headings = self.outline.headlines();
        for (index, container) in self.outline.containers.iter_mut().enumerate() {
            container.lines.end = container.lines.end.min(count);
            let first = headings.partition_point(|heading| *heading < container.lines.start);
            let has_heading = headings
                .get(first)
                .is_some_and(|heading| *heading < container.lines.end);
            let size = size(index, &container.lines, &self.outline.lines);
            container.own = container.own.of_size(size, whole, has_heading);
            container.sure = container.sure.of_size(size, whole, has_heading);
        }
        self.outline.inherit();
        self.outline
    }
}

/// Shorter headings may be the names of sections.
const LEAST_HEADLINE: usize = 20;

/// Longer titles are not headlines.
const LONGEST_TITLE: usize = 1000;

/// The most headings that are compared with the title.
const MOST_HEADLINES: usize = 200;

impl Outline {
    /// The lines that may be the headline: main headings, or else lower ones that the title repeats.
    fn headlines(&self) -> Vec<usize> {
        let lines = || self.lines.iter().enumerate();
        let main = lines().filter(|(_, line)| line.name == Name::Heading(1));
        let main: Vec<usize> = main.map(|(index, _)| index).collect();
        let title = self.title.as_deref().unwrap_or_default();
        if !main.is_empty() || title.len() > LONGEST_TITLE {
            return main;
        }
        let lower = lines().filter(|(_, line)| {
            matches!(line.name, Name::Heading(2 | 3))
                && (LEAST_HEADLINE..=title.len()).contains(&line.text.len())
        });
        let lower = lower.take(MOST_HEADLINES);
        let repeated = lower.filter(|(_, line)| title.contains(self.line(line)));
        repeated.map(|(index, _)| index).collect()
    }

    /// Gives lines, links and times what their containers' names say, and drops the properties
    /// of what is not the article.
    fn inherit(&mut self) {
        let mut inherited: Vec<Hints> = Vec::with_capacity(self.containers.len());
        let mut surely: Vec<Hints> = Vec::with_capacity(self.containers.len());
        let of =
            |hints: &[Hints], container: usize| hints.get(container).copied().unwrap_or_default();
        for container in &self.containers {
            let above = of(&inherited, container.parent);
            // A quotation in an element for social media is a post that the article quotes.
            let above = match container.name {
                Name::Blockquote => above.without(Hints::SHARE),
                _ => above,
            };
            inherited.push(above.with(container.own));
            surely.push(of(&surely, container.parent).with(container.sure));
        }
        for line in &mut self.lines {
            if let Some(container) = self.containers.get(line.container)
                && container.lines.len() <= 2
            {
                line.own = line.own.with(container.own);
            }
            let above = of(&inherited, line.container);
            line.hints = line.hints.with(line.own).with(above);
            line.sure = of(&surely, line.container);
        }
        for link in &mut self.links {
            link.hints = link.hints.with(of(&inherited, link.container));
        }
        self.items
            .retain(|item| !of(&inherited, item.container).any(FOREIGN));
        for time in &mut self.times {
            time.hints = time.hints.with(of(&inherited, time.container));
        }
    }
}
