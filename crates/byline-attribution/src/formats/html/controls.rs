//! The elements in which a credit would not be the article's.

use std::ops::Range;

use byline_html::{OpenElement, Scripting, Token, Walker};

/// Elements in which a credit does not belong to the article, or is not valid markup.
const BARRED: &[&str] = &[
    "address",
    "aside",
    "blockquote",
    "button",
    "caption",
    "dd",
    "dialog",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "label",
    "legend",
    "li",
    "nav",
    "select",
    "summary",
];

/// Controls and parts beside the text, in which a credit does not belong to the article.
///
/// A form around all of the text is a container: ASP.NET and other systems put one around the
/// whole page.
pub(super) struct Controls {
    /// Where the forms begin that are containers.
    containers: Vec<usize>,
}

/// A form around less text than this is a container only if it holds an article element as well:
/// a search box may be all that a page shows before its scripts run.
const FORM_TEXT: usize = 400;

impl Controls {
    pub(super) fn read(source: &str, paragraphs: &[Range<usize>]) -> Self {
        let mut containers = Vec::new();
        let (Some(first), Some(last)) = (paragraphs.first(), paragraphs.last()) else {
            return Self { containers };
        };
        let length: usize = paragraphs.iter().map(Range::len).sum();
        let is_form = |tag: &[u8]| tag.eq_ignore_ascii_case(b"<form");
        if !source.as_bytes().windows(5).any(is_form) {
            return Self { containers };
        }
        let mut landmark = None;
        let mut walker = Walker::new(source).with_scripting(Scripting::Enabled);
        let mut consider = |start: usize, end: usize, landmark: Option<usize>| {
            let holds_text = start <= first.start && last.end <= end;
            let holds_landmark = landmark.is_some_and(|landmark| landmark > start);
            if holds_text && (length >= FORM_TEXT || holds_landmark) {
                containers.push(start);
            }
        };
        while let Some(token) = walker.next() {
            let end = token.span().start;
            for closed in walker.closed() {
                if closed.element().is("form") {
                    consider(closed.element().span().start, end, landmark);
                }
            }
            if let Token::StartTag(tag) = &token
                && (tag.is("article") || tag.is("main"))
            {
                landmark = Some(end);
            }
        }
        for open in walker.open_elements() {
            if open.is("form") {
                consider(open.span().start, source.len(), landmark);
            }
        }
        containers.sort_unstable();
        Self { containers }
    }

    /// Whether a credit here would be in a list, a control, a caption or a part beside the text.
    pub(super) fn bar(&self, walker: &Walker<'_>) -> bool {
        self.bar_in(walker.open_elements())
    }

    pub(super) fn bar_in(&self, open: &[OpenElement<'_>]) -> bool {
        open.iter().any(|open| {
            let is_form =
                open.is("form") && self.containers.binary_search(&open.span().start).is_err();
            is_form || BARRED.iter().any(|name| open.is(name))
        })
    }
}
