//! Which paragraph a link stands in.

use byline_html::{ElementKind, StartTag};

use crate::read::finding::{Finding, Kind};

/// Counts paragraphs both ways at once: by `p` elements, and by blocks of text, since only
/// the end of the page tells whether there are any `p` elements.
#[derive(Debug, Default)]
pub(super) struct Paragraphs {
    /// Starts of the open elements that are outside of the article's text.
    outside: Vec<usize>,
    /// Starts of the open headings.
    headings: Vec<usize>,
    /// Start of the open `p`.
    open: Option<usize>,
    breaks: u32,
    marked: bool,
    blocked: bool,
    by_marks: u32,
    by_blocks: u32,
    links: Vec<Mark>,
}

/// Where a link stands, counted both ways.
#[derive(Debug)]
struct Mark {
    finding: usize,
    counts: Counts,
}

/// The paragraph of a link, from 1, and whether the link stands above the first one: counted by
/// `p` elements and by blocks of text.
#[derive(Debug, Clone, Copy)]
struct Counts {
    by_marks: (u32, bool),
    by_blocks: (u32, bool),
}

/// What an element does to the counting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Holds no text of the article.
    Outside,
    Heading,
    Block,
    Paragraph,
    Break,
    Other,
}

impl Role {
    fn of(tag: StartTag<'_>) -> Self {
        use ElementKind::*;

        match tag.kind() {
            Br => Self::Break,
            P => Self::Paragraph,
            Nav | Aside | Footer | Figure | Header | Dialog | Menu | Address => Self::Outside,
            Hgroup => Self::Heading,
            kind if kind.is_heading() => Self::Heading,
            kind if kind.is_block() => Self::Block,
            _ => Self::Other,
        }
    }
}

impl Paragraphs {
    pub(super) fn open(&mut self, tag: StartTag<'_>) {
        let start = tag.span().start;
        match Role::of(tag) {
            Role::Break => {
                self.breaks += 1;
                // Two line breaks in a row part paragraphs.
                if self.breaks >= 2 {
                    self.marked = false;
                    self.blocked = false;
                }
            }
            Role::Outside => {
                self.outside.push(start);
                self.blocked = false;
            }
            Role::Heading => {
                self.headings.push(start);
                self.blocked = false;
            }
            Role::Block => self.blocked = false,
            Role::Paragraph => {
                self.blocked = false;
                self.open = Some(start);
                self.marked = false;
            }
            Role::Other => {}
        }
    }

    pub(super) fn close(&mut self, tag: StartTag<'_>) {
        let start = tag.span().start;
        if self.open == Some(start) {
            self.open = None;
            self.marked = false;
        }
        for stack in [&mut self.outside, &mut self.headings] {
            if stack.last() == Some(&start) {
                stack.pop();
            }
        }
        // A `br` has no end.
        self.blocked &= matches!(Role::of(tag), Role::Other | Role::Break);
    }

    /// Whether a text that a reader sees would change anything.
    pub(super) fn asks_for_text(&self) -> bool {
        self.breaks > 0 || self.is_body() && (!self.blocked || self.open.is_some() && !self.marked)
    }

    fn is_body(&self) -> bool {
        self.outside.is_empty() && self.headings.is_empty()
    }

    /// A text that a reader sees.
    pub(super) fn text(&mut self) {
        self.breaks = 0;
        if !self.is_body() {
            return;
        }
        if self.open.is_some() && !self.marked {
            self.marked = true;
            self.by_marks += 1;
        }
        if !self.blocked {
            self.blocked = true;
            self.by_blocks += 1;
        }
    }

    /// A link begins here.
    pub(super) fn mark(&mut self, finding: usize) {
        let counts = self.counts();
        self.links.push(Mark { finding, counts });
    }

    fn counts(&self) -> Counts {
        let inside = self.is_body();
        let in_p = inside && self.open.is_some();
        let by_marks = if in_p && self.marked {
            self.by_marks
        } else {
            self.by_marks + 1
        };
        let by_blocks = if inside && self.blocked {
            self.by_blocks
        } else {
            self.by_blocks + 1
        };
        Counts {
            by_marks: (by_marks, !in_p && self.by_marks == 0),
            by_blocks: (by_blocks, self.by_blocks == 0),
        }
    }

    /// The counts at this place, without the links that were counted.
    pub(super) fn here(&self) -> Self {
        Self {
            outside: self.outside.clone(),
            headings: self.headings.clone(),
            links: Vec::new(),
            ..*self
        }
    }

    /// The paragraph of a link that is added here, and whether it is above the first one.
    ///
    /// `element` is the start tag of an element that is added around the link, `has_text` says
    /// whether a text is added before it, and `page` has counted the whole page.
    pub(super) fn of_added(
        mut self,
        element: Option<StartTag<'_>>,
        has_text: bool,
        page: &Self,
    ) -> (u32, bool) {
        if let Some(element) = element {
            self.open(element);
        }
        if has_text && self.asks_for_text() {
            self.text();
        }
        let counts = self.counts();
        if self.by_marks > 0 || page.by_marks > 0 {
            counts.by_marks
        } else {
            counts.by_blocks
        }
    }

    /// Tells each link its paragraph.
    pub(super) fn tell(&self, findings: &mut [Finding]) {
        for mark in &self.links {
            let (paragraph, before_body) = if self.by_marks > 0 {
                mark.counts.by_marks
            } else {
                mark.counts.by_blocks
            };
            if let Some(Finding {
                kind: Kind::Link(link),
                ..
            }) = findings.get_mut(mark.finding)
            {
                link.paragraph = paragraph;
                link.before_body = before_body;
            }
        }
    }
}
