//! Where a credit may go in HTML.

use std::ops::Range;

use byline_html::{Scanner, Scripting, TextKind, Token, Walker};

use super::prospect::may_count;
use crate::formats::{Credit, Edit, TRIES};
use crate::policy::{PlaceRule, Policy};
use crate::read::ReadContext;

/// A place of a page.
#[derive(Debug, Clone, Copy)]
struct InsertionPoint {
    /// In bytes.
    at: usize,
    /// Where the last token before it ends.
    after: usize,
    /// Whether a text there would open formatting elements again: a line end would.
    is_formatted: bool,
}

impl InsertionPoint {
    fn new(at: usize, after: usize, walker: &Walker<'_>) -> Self {
        Self {
            at,
            after,
            is_formatted: walker
                .open_elements()
                .iter()
                .any(|open| open.kind().is_formatting()),
        }
    }

    /// A line in an element of its own.
    fn block(self, element: &'static str, line: &str) -> Try {
        let end = if self.is_formatted { "" } else { "\n" };
        Try {
            after: self.after,
            edit: Edit::insert(self.at, format!("<{element}>{line}</{element}>{end}")),
        }
    }
}

/// An edit, and what decides whether its link may count.
struct Try {
    /// Where the token ends after which it is made.
    after: usize,
    edit: Edit,
}

/// The places of an HTML page.
#[derive(Debug, Default)]
struct Places {
    /// Before the end of each of the first paragraphs, after their text.
    paragraph_ends: Vec<InsertionPoint>,
    /// Where the first paragraph begins.
    first_paragraph: Option<InsertionPoint>,
    /// Behind the last paragraph of the article, and before the end of what holds all of them.
    article_ends: Vec<InsertionPoint>,
    /// Behind the last headings above the text.
    headings: Vec<InsertionPoint>,
    /// Where the body begins, by its tag or without one, and the token before that ends.
    body: Option<(usize, usize)>,
    /// Before the end of the body, and where the page ends.
    ends: Vec<InsertionPoint>,
    /// Whether the page has frames in place of a body.
    has_frames: bool,
}

/// The edits worth trying in an HTML document or fragment.
pub(in crate::formats) fn edits(
    source: &str,
    reading: ReadContext<'_>,
    policy: &Policy,
    credit: &Credit,
) -> Vec<Edit> {
    let paragraphs = super::text_places(source, reading);
    let tries = tries(source, &paragraphs, policy.position(), credit);
    let insertions: Vec<usize> = tries.iter().map(|attempt| attempt.after).collect();
    let may_count = may_count(source, reading, policy, &insertions);
    tries
        .into_iter()
        .zip(may_count)
        .filter_map(|(attempt, may_count)| may_count.then_some(attempt.edit))
        .collect()
}

/// Which end of a fragment.
#[derive(Debug, Clone, Copy)]
pub(in crate::formats) enum End {
    /// Before all of it.
    Start,
    /// Behind all of it.
    Behind,
}

/// Where elements may go at the ends of a fragment that is not edited as HTML, the best first.
pub(in crate::formats) fn at_ends(
    html: &str,
    reading: ReadContext<'_>,
    policy: &Policy,
) -> Vec<(End, &'static str)> {
    let is_anywhere = policy.position() == PlaceRule::Anywhere;
    let behind = is_anywhere.then_some((End::Behind, "p"));
    let start = ["p", "div", "header"].map(|element| (End::Start, element));
    let places: Vec<(End, &str)> = behind.into_iter().chain(start).collect();
    let insertions: Vec<usize> = places
        .iter()
        .map(|(end, _)| match end {
            End::Start => 0,
            End::Behind => html.len(),
        })
        .collect();
    let may_count = may_count(html, reading, policy, &insertions);
    places
        .into_iter()
        .zip(may_count)
        .filter_map(|(place, may_count)| may_count.then_some(place))
        .collect()
}

/// The edits that a position asks for, the best first.
fn tries(
    source: &str,
    paragraphs: &[Range<usize>],
    position: PlaceRule,
    credit: &Credit,
) -> Vec<Try> {
    let places = Places::read(source, paragraphs);
    if places.has_frames {
        return Vec::new();
    }
    let line = credit.html();
    let mut tries = Vec::new();
    match position {
        PlaceRule::Anywhere => {
            for place in &places.article_ends {
                tries.push(place.block("p", &line));
            }
        }
        PlaceRule::WithinParagraphs(_) => {
            for place in &places.paragraph_ends {
                tries.push(Try {
                    after: place.after,
                    edit: Edit::insert(place.at, format!(" ({line})")),
                });
            }
        }
        PlaceRule::BeforeBody => {}
    }
    // Above the text a paragraph of its own might be the first one.
    let elements = match position {
        PlaceRule::BeforeBody => ["div", "header", "p"],
        PlaceRule::Anywhere | PlaceRule::WithinParagraphs(_) => ["p", "div", "header"],
    };
    let starts = places.first_paragraph.into_iter().chain(places.headings);
    let start = places.body.map(|(at, after)| InsertionPoint {
        at,
        after,
        is_formatted: false,
    });
    let mut last = start.into_iter().collect::<Vec<InsertionPoint>>();
    if position == PlaceRule::Anywhere {
        // Where the text has no place, the end of the page is better than its beginning.
        last.splice(0..0, places.ends);
    }
    for place in starts.chain(last) {
        for element in elements {
            tries.push(place.block(element, &line));
        }
    }
    tries
}

/// Elements that hold a text with what belongs to it.
const HOLDERS: &[&str] = &[
    "article", "body", "center", "div", "main", "section", "td", "template",
];

/// Elements in which a credit is none of the article's, or no valid markup.
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

impl Places {
    /// The places around the paragraphs of the text, which are in order.
    fn read(source: &str, paragraphs: &[Range<usize>]) -> Self {
        let mut places = Self::default();
        let mut last_paragraph = None;
        let mut holder = None;
        let first = paragraphs.first().map(|first| first.start);
        let last = paragraphs.last().map(|last| last.end);
        let mut walker = Walker::new(source).with_scripting(Scripting::Enabled);
        let mut read = 0;
        while let Some(token) = walker.next() {
            let span = token.span();
            let before = std::mem::replace(&mut read, span.end);
            if !walker.is_inside("template") {
                places.body = places.body.or_else(|| {
                    let at = body_start(source, &token)?;
                    Some((at, if at == span.end { at } else { before }))
                });
                // Behind a body that shows nothing yet, frames still take its place.
                places.has_frames |= matches!(&token, Token::StartTag(tag) if tag.is("frameset"));
            }
            for closed in walker.closed() {
                let element = closed.element();
                if element.is("p") {
                    let start = element.span().start;
                    let at = paragraphs.partition_point(|range| range.end <= start);
                    let is_counted = paragraphs.get(at).is_some_and(|range| range.start <= start);
                    if !is_counted || is_barred(&walker) || is_in_form(&walker, first) {
                        continue;
                    }
                    let end = trimmed_end(source, span.start);
                    if places.paragraph_ends.len() < TRIES && end > element.span().end {
                        places
                            .paragraph_ends
                            .push(InsertionPoint::new(end, before, &walker));
                    }
                    // An end tag belongs to its paragraph, another tag to what follows.
                    let own = matches!(&token, Token::EndTag(tag) if tag.is("p"));
                    let (at, after) = if own {
                        (skip_line_end(source, span.end), span.end)
                    } else {
                        (span.start, before)
                    };
                    last_paragraph = Some(InsertionPoint::new(at, after, &walker));
                } else if holder.is_none() && HOLDERS.iter().any(|name| element.is(name)) {
                    let start = element.span().start;
                    let holds_all = match (first, last) {
                        (Some(first), Some(last)) => start <= first && last <= span.start,
                        _ => ["article", "main"].iter().any(|name| element.is(name)),
                    };
                    if holds_all && !is_barred(&walker) && !is_in_form(&walker, first) {
                        holder = Some(InsertionPoint::new(span.start, before, &walker));
                    }
                } else if ["h1", "h2"].iter().any(|name| element.is(name))
                    && first.is_none_or(|first| span.end <= first)
                    && !is_barred(&walker)
                {
                    if places.headings.len() == TRIES {
                        places.headings.remove(0);
                    }
                    places
                        .headings
                        .push(InsertionPoint::new(span.end, span.end, &walker));
                }
                if element.is("body") {
                    places
                        .ends
                        .push(InsertionPoint::new(span.start, before, &walker));
                }
            }
            if let Token::StartTag(tag) = &token
                && first.is_none()
                && ["article", "main"].iter().any(|name| tag.is(name))
                && places.headings.len() < TRIES
                && !is_barred(&walker)
            {
                places
                    .headings
                    .push(InsertionPoint::new(span.end, span.end, &walker));
            }
            let is_inline = matches!(&token, Token::StartTag(tag) if !tag.is("p"));
            if first == Some(span.start) && !is_inline && !is_barred(&walker) {
                places.first_paragraph = Some(InsertionPoint::new(span.start, before, &walker));
            }
        }
        places.headings.reverse();
        // Elements before the body are in a template of the head.
        let (body, after) = places.body.unwrap_or((source.len(), read));
        places.body = Some((body, after));
        let is_in_body = |place: &InsertionPoint| place.at >= body;
        places.article_ends = last_paragraph.into_iter().chain(holder).collect();
        places.ends.truncate(TRIES);
        places
            .ends
            .push(InsertionPoint::new(source.len(), read, &walker));
        for list in [
            &mut places.paragraph_ends,
            &mut places.article_ends,
            &mut places.headings,
            &mut places.ends,
        ] {
            list.retain(is_in_body);
        }
        places.first_paragraph = places.first_paragraph.filter(is_in_body);
        places
    }
}

/// Whether a form is open that is not around the whole text.
fn is_in_form(walker: &Walker<'_>, text: Option<usize>) -> bool {
    let mut open = walker.open_elements().iter();
    open.any(|open| open.is("form") && text.is_none_or(|text| open.span().start > text))
}

/// The language of the page: `lang` of one of its first elements that can say so.
pub(super) fn language(source: &str) -> Option<String> {
    let declared = |token| match token {
        Token::StartTag(tag) if tag.is("html") || tag.is("body") || tag.is("article") => tag
            .attribute("lang")
            .or_else(|| tag.attribute("xml:lang"))
            .map(|language| language.value().into_owned()),
        _ => None,
    };
    Scanner::new(source).take(TRIES * 4).find_map(declared)
}

/// Whether the credit would be in a list, a control, a caption or a part beside the text.
fn is_barred(walker: &Walker<'_>) -> bool {
    BARRED.iter().any(|name| walker.is_inside(name))
}

/// Whether a page shows something so far, so that frames cannot take the place of its body
/// ([HTML 13.2.6.4.7](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody),
/// the frameset-ok flag).
pub(super) fn shows_something(source: &str) -> bool {
    const SHOWN: &[&str] = &[
        "applet", "area", "br", "button", "dd", "dt", "embed", "hr", "iframe", "img", "input",
        "li", "listing", "marquee", "object", "pre", "select", "table", "textarea", "wbr", "xmp",
    ];
    let mut walker = Walker::new(source).with_scripting(Scripting::Enabled);
    while let Some(token) = walker.next() {
        let shows = match &token {
            Token::StartTag(tag) => SHOWN.iter().any(|name| tag.is(name)),
            Token::Text(text) if matches!(text.kind(), TextKind::Data | TextKind::Cdata) => {
                !walker.is_inside("template") && !text.raw().trim_ascii().is_empty()
            }
            _ => false,
        };
        if shows {
            return true;
        }
    }
    false
}

/// Where the body begins, if this token is the first of it
/// ([HTML 13.2.6.4.6](https://html.spec.whatwg.org/multipage/parsing.html#the-after-head-insertion-mode)).
fn body_start(source: &str, token: &Token<'_>) -> Option<usize> {
    let span = token.span();
    match token {
        Token::StartTag(tag) if tag.is("body") => Some(span.end),
        Token::StartTag(tag) => (!tag.kind().is_head_content()).then_some(span.start),
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

/// The place after the line end that follows, if one does.
fn skip_line_end(source: &str, at: usize) -> usize {
    let rest = source.get(at..).unwrap_or_default();
    let line = ["\r\n", "\n"].into_iter().find(|end| rest.starts_with(end));
    at + line.map_or(0, str::len)
}
