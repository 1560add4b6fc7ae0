//! Whether an insertion leaves the rest of a page as it was.

use std::ops::Range;

use byline_html::{OpenElement, Scripting, Token, Walker};

use crate::formats::Edit;

/// Whether every element of the page opens and closes as without the insertion, and the page is
/// rendered in the same mode.
///
/// A credit in an open link would end that link, for example, and one before the document type
/// would make a browser ignore it.
pub(crate) fn is_undisturbed(source: &str, edit: &Edit, document: &str) -> bool {
    let added = edit.span.start..edit.span.start + edit.text.len();
    let mut before = Structure::new(source, 0..0);
    let mut after = Structure::new(document, added);
    let mut comparisons = 0;
    loop {
        match (before.next(), after.next()) {
            (None, None) => break,
            (Some(old), Some(new)) if old == new => {
                // From here on the same elements are open around the same tokens.
                let is_behind = old.start >= edit.span.start && old.opened.is_some();
                if is_behind && comparisons < COMPARISONS {
                    comparisons += 1;
                    if before.opened().eq(after.opened()) {
                        break;
                    }
                }
            }
            _ => return false,
        }
    }
    before.is_in_quirks_mode() == after.is_in_quirks_mode()
}

/// How often the open elements are compared; each takes as many steps as elements are open.
const COMPARISONS: usize = 8;

/// What a token that is not text does to the elements, by where they begin in the old page.
#[derive(Debug, PartialEq, Eq)]
struct Step {
    start: usize,
    closed: Vec<usize>,
    opened: Option<usize>,
    makes_paragraph: bool,
}

struct Structure<'s> {
    source: &'s str,
    walker: Walker<'s>,
    /// What was added to the old page.
    added: Range<usize>,
    /// The elements that the addition closed: the tag that follows must close them.
    closed: Vec<usize>,
}

impl<'s> Structure<'s> {
    fn new(source: &'s str, added: Range<usize>) -> Self {
        Self {
            source,
            walker: Walker::new(source).with_scripting(Scripting::Enabled),
            added,
            closed: Vec::new(),
        }
    }

    fn is_in_quirks_mode(&self) -> bool {
        self.walker.is_in_quirks_mode()
    }

    /// The place in the old page; `None` within what was added.
    fn old(&self, place: usize) -> Option<usize> {
        if place < self.added.start {
            Some(place)
        } else {
            (place >= self.added.end).then(|| place - self.added.len())
        }
    }

    /// The open elements, by where they begin in the old page.
    fn opened(&self) -> impl Iterator<Item = Option<usize>> {
        let open = self.walker.open_elements().iter();
        open.map(|open| self.old(open.span().start))
    }

    /// The elements that the last token closed, without those that were added.
    fn note_closed(&mut self) {
        for closed in self.walker.closed() {
            let start = closed.element().span().start;
            if let Some(start) = self.old(start) {
                self.closed.push(start);
            }
        }
    }

    /// The elements that the last token closed.
    fn last_closed(&self) -> impl Iterator<Item = &OpenElement<'s>> {
        self.walker.closed().iter().map(|closed| closed.element())
    }

    /// Whether the last token, one of the addition, closed a link of the old page. Tree
    /// construction then moves what is in the link as well
    /// ([HTML 13.2.6.4.7](https://html.spec.whatwg.org/multipage/parsing.html#adoption-agency-algorithm)).
    fn ends_a_link(&self) -> bool {
        self.last_closed()
            .any(|element| element.is("a") && self.old(element.span().start).is_some())
    }

    /// Whether the last token closed a paragraph. An end tag `p` that closes none makes an empty one
    /// ([HTML 13.2.6.4.7](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody)).
    fn closes_paragraph(&self) -> bool {
        self.last_closed().any(|element| element.is("p"))
    }

    /// Whether the last token is in a table but in no cell of it: tree construction moves it
    /// before the table, where it may be separated from what follows.
    fn is_outside_of_cells(&self) -> bool {
        let mut open = self.walker.open_elements().iter().rev();
        open.find_map(|open| {
            let is_any = |names: &[&str]| names.iter().any(|name| open.is(name));
            let is_cell = is_any(&["caption", "td", "th"]);
            let is_table = is_any(&["table", "tbody", "tfoot", "thead", "tr"]);
            (is_cell || is_table).then_some(is_table)
        })
        .unwrap_or_default()
    }

    /// Whether a text of the old page is where elements were closed too early.
    fn has_lost_text(&self, text: Range<usize>) -> bool {
        let behind = self.added.end.max(text.start)..text.end;
        let text = self.source.get(behind).unwrap_or_default();
        !self.closed.is_empty() && !text.trim_ascii().is_empty()
    }

    /// The next step of the old page; another one where the addition disturbs it.
    fn next(&mut self) -> Option<Step> {
        const NONE: usize = usize::MAX;
        while let Some(token) = self.walker.next() {
            let span = token.span();
            self.note_closed();
            let makes_paragraph =
                matches!(&token, Token::EndTag(tag) if tag.is("p")) && !self.closes_paragraph();
            let start = match token {
                Token::Text(_) if self.has_lost_text(span.clone()) => NONE,
                Token::Text(_) => continue,
                _ => match self.old(span.start) {
                    Some(start) => start,
                    None if self.ends_a_link() || self.is_outside_of_cells() => NONE,
                    None => continue,
                },
            };
            let opened = self.walker.opened().map(|opened| opened.span().start);
            return Some(Step {
                start,
                closed: std::mem::take(&mut self.closed),
                opened: opened.map(|opened| self.old(opened).unwrap_or(NONE)),
                makes_paragraph,
            });
        }
        None
    }
}
