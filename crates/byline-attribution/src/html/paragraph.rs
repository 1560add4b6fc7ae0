//! Which paragraph a link stands in.

use byline_html::StartTag;

use crate::finding::{Finding, Kind};

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
    by_marks: (u32, bool),
    by_blocks: (u32, bool),
}

fn is(tag: StartTag<'_>, names: &[&str]) -> bool {
    names.iter().any(|name| tag.is(name))
}

const OUTSIDE: &[&str] = &[
    "nav", "aside", "footer", "figure", "header", "dialog", "menu", "address",
];
const HEADINGS: &[&str] = &["h1", "h2", "h3", "h4", "h5", "h6", "hgroup"];
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "section",
    "article",
    "main",
    "blockquote",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "tr",
    "td",
    "th",
    "pre",
    "hr",
    "center",
    "body",
    "html",
    "caption",
    "fieldset",
    "details",
    "summary",
];

impl Paragraphs {
    pub(super) fn open(&mut self, tag: StartTag<'_>) {
        let start = tag.span().start;
        if tag.is("br") {
            self.breaks += 1;
            // Two line breaks in a row part paragraphs.
            if self.breaks >= 2 {
                self.marked = false;
                self.blocked = false;
            }
            return;
        }
        if is(tag, OUTSIDE) {
            self.outside.push(start);
            self.blocked = false;
        } else if is(tag, HEADINGS) {
            self.headings.push(start);
            self.blocked = false;
        } else if is(tag, BLOCKS) {
            self.blocked = false;
            if tag.is("p") {
                self.open = Some(start);
                self.marked = false;
            }
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
        if is(tag, BLOCKS) || is(tag, HEADINGS) || is(tag, OUTSIDE) {
            self.blocked = false;
        }
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
        self.links.push(Mark {
            finding,
            by_marks: (by_marks, !in_p && self.by_marks == 0),
            by_blocks: (by_blocks, self.by_blocks == 0),
        });
    }

    /// Tells each link its paragraph.
    pub(super) fn tell(&self, findings: &mut [Finding]) {
        for mark in &self.links {
            let (paragraph, before_body) = if self.by_marks > 0 {
                mark.by_marks
            } else {
                mark.by_blocks
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
