//! Where a credit may go in HTML.

use byline_html::{Scripting, TextKind, Token, Walker};

use crate::formats::{Credit, Edit, TRIES};
use crate::policy::Position;

/// A place of a page.
#[derive(Debug, Clone, Copy)]
struct Place {
    /// In bytes.
    at: usize,
    /// Whether a text there would open formatting elements again: a line end would.
    is_formatted: bool,
}

/// Elements that tree construction opens again where they were not closed
/// ([HTML 13.2.4.3](https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements)).
const FORMATTING: &[&str] = &[
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];

impl Place {
    fn new(at: usize, walker: &Walker<'_>) -> Self {
        Self {
            at,
            is_formatted: FORMATTING.iter().any(|name| walker.is_inside(name)),
        }
    }

    fn block(self, element: &str, line: &str) -> Edit {
        let end = if self.is_formatted { "" } else { "\n" };
        Edit::insert(self.at, format!("<{element}>{line}</{element}>{end}"))
    }
}

/// The places of an HTML page.
#[derive(Debug, Default)]
struct Places {
    /// Before the end of each of the first paragraphs, behind their text, in bytes.
    paragraph_ends: Vec<usize>,
    /// Where the first paragraph begins.
    first_paragraph: Option<Place>,
    /// Behind the last paragraph of the article, and before the ends of its containers.
    article_ends: Vec<Place>,
    /// Behind the first headings, and where the body begins.
    beginnings: Vec<Place>,
    /// Where the page ends.
    end: Option<Place>,
    /// Where the body begins, by its tag or without one.
    body: Option<usize>,
    /// Whether the page has frames in place of a body.
    has_frames: bool,
}

/// The edits worth trying in an HTML document or fragment.
pub(in crate::formats) fn edits(source: &str, position: Position, credit: &Credit) -> Vec<Edit> {
    let places = Places::read(source);
    if places.has_frames {
        return Vec::new();
    }
    let line = credit.html();
    let mut edits = Vec::new();
    match position {
        Position::Anywhere => {
            for at in &places.article_ends {
                edits.push(at.block("p", &line));
            }
        }
        Position::WithinParagraphs(_) => {
            for at in &places.paragraph_ends {
                edits.push(Edit::insert(*at, format!(" ({line})")));
            }
        }
        Position::BeforeBody => {}
    }
    let starts = places.first_paragraph.into_iter().chain(places.beginnings);
    for at in starts {
        for element in ["p", "div", "header"] {
            edits.push(at.block(element, &line));
        }
    }
    if position == Position::Anywhere {
        edits.extend(places.end.map(|end| end.block("p", &line)));
    }
    edits
}

impl Places {
    fn read(source: &str) -> Self {
        let mut places = Self::default();
        let mut last_paragraph = None;
        let mut ends = Vec::new();
        let mut walker = Walker::new(source).with_scripting(Scripting::Enabled);
        while let Some(token) = walker.next() {
            let span = token.span();
            if !walker.is_inside("template") {
                places.body = places.body.or_else(|| body_start(source, &token));
                // Behind a body that shows nothing yet, frames still take its place.
                places.has_frames |= matches!(&token, Token::StartTag(tag) if tag.is("frameset"));
            }
            for closed in walker.closed() {
                let element = closed.element();
                if element.is("p") {
                    let end = trimmed_end(source, span.start);
                    if places.paragraph_ends.len() < TRIES && end > element.span().end {
                        places.paragraph_ends.push(end);
                    }
                    // An end tag belongs to its paragraph, another tag to what follows.
                    let own = matches!(&token, Token::EndTag(tag) if tag.is("p"));
                    let at = if own {
                        skip_line_end(source, span.end)
                    } else {
                        span.start
                    };
                    last_paragraph = Some(Place::new(at, &walker));
                } else if ["article", "main", "body"]
                    .iter()
                    .any(|name| element.is(name))
                {
                    ends.push(Place::new(span.start, &walker));
                } else if ["h1", "h2"].iter().any(|name| element.is(name))
                    && places.beginnings.len() < TRIES
                {
                    places.beginnings.push(Place::new(span.end, &walker));
                }
            }
            match &token {
                Token::StartTag(tag) if tag.is("p") && places.first_paragraph.is_none() => {
                    places.first_paragraph = Some(Place::new(span.start, &walker));
                }
                Token::StartTag(tag) if tag.is("body") && places.body == Some(span.end) => {
                    places.beginnings.insert(0, Place::new(span.end, &walker));
                }
                _ => {}
            }
        }
        // What stands before the body stands in a template of the head.
        let body = places.body.unwrap_or(source.len());
        let is_in_body = |place: &Place| place.at >= body;
        let ends = last_paragraph.into_iter().chain(ends);
        places.article_ends = ends.filter(is_in_body).take(TRIES).collect();
        places.paragraph_ends.retain(|at| *at >= body);
        places.first_paragraph = places.first_paragraph.filter(is_in_body);
        places.beginnings.retain(is_in_body);
        if places.beginnings.is_empty() {
            places.beginnings.push(Place {
                at: body,
                is_formatted: false,
            });
        }
        places.end = Some(Place::new(source.len(), &walker));
        places
    }
}

/// Elements that stand in `head`, also where it has no tag.
const OF_HEAD: &[&str] = &[
    "base", "basefont", "bgsound", "head", "html", "link", "meta", "noframes", "noscript",
    "script", "style", "template", "title",
];

/// Where the body begins, if this token is the first of it
/// ([HTML 13.2.6.4.6](https://html.spec.whatwg.org/multipage/parsing.html#the-after-head-insertion-mode)).
fn body_start(source: &str, token: &Token<'_>) -> Option<usize> {
    let span = token.span();
    match token {
        Token::StartTag(tag) if tag.is("body") => Some(span.end),
        Token::StartTag(tag) => {
            let of_head = OF_HEAD.iter().any(|name| tag.is(name));
            (!of_head).then_some(span.start)
        }
        Token::EndTag(tag) => {
            let of_body = ["body", "br", "html"].iter().any(|name| tag.is(name));
            of_body.then_some(span.start)
        }
        Token::Text(text) if matches!(text.kind(), TextKind::Data | TextKind::Cdata) => {
            let mut rest = source.get(span.clone())?;
            if span.start == 0 {
                rest = rest.strip_prefix('\u{feff}').unwrap_or(rest);
            }
            let rest = rest.trim_ascii_start();
            (!rest.is_empty()).then_some(span.end - rest.len())
        }
        _ => None,
    }
}

/// The place without the white space before it.
fn trimmed_end(source: &str, at: usize) -> usize {
    source.get(..at).map_or(at, |head| head.trim_end().len())
}

/// The place behind the line end that follows, if one does.
fn skip_line_end(source: &str, at: usize) -> usize {
    let rest = source.get(at..).unwrap_or_default();
    let line = ["\r\n", "\n"].into_iter().find(|end| rest.starts_with(end));
    at + line.map_or(0, str::len)
}
