//! Where a credit may go in HTML.

use byline_html::{Scripting, TextKind, Token, Walker};

use super::prospect::{Insertion, may_count};
use crate::formats::{Credit, Edit, TRIES};
use crate::policy::{PlaceRule, Policy};
use crate::read::Reading;

/// A place of a page.
#[derive(Debug, Clone, Copy)]
struct Place {
    /// In bytes.
    at: usize,
    /// Where the last token before it ends.
    after: usize,
    /// Whether a text there would open formatting elements again: a line end would.
    is_formatted: bool,
}

/// Elements that tree construction opens again where they were not closed
/// ([HTML 13.2.4.3](https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements)).
const FORMATTING: &[&str] = &[
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];

impl Place {
    fn new(at: usize, after: usize, walker: &Walker<'_>) -> Self {
        Self {
            at,
            after,
            is_formatted: FORMATTING.iter().any(|name| walker.is_inside(name)),
        }
    }

    /// A line in an element of its own.
    fn block(self, element: &'static str, line: &str) -> Try {
        let end = if self.is_formatted { "" } else { "\n" };
        Try {
            insertion: Insertion {
                after: self.after,
                element: Some(element),
            },
            edit: Edit::insert(self.at, format!("<{element}>{line}</{element}>{end}")),
        }
    }
}

/// An edit, and what decides whether its link may count.
struct Try {
    insertion: Insertion,
    edit: Edit,
}

/// The places of an HTML page.
#[derive(Debug, Default)]
struct Places {
    /// Before the end of each of the first paragraphs, behind their text.
    paragraph_ends: Vec<Place>,
    /// Where the first paragraph begins.
    first_paragraph: Option<Place>,
    /// Behind the last paragraph of the article, and before the ends of its containers.
    article_ends: Vec<Place>,
    /// Behind the first headings, and where the body begins.
    beginnings: Vec<Place>,
    /// Where the page ends.
    end: Option<Place>,
    /// Where the body begins, by its tag or without one, and the token before that ends.
    body: Option<(usize, usize)>,
    /// Whether the page has frames in place of a body.
    has_frames: bool,
}

/// The edits worth trying in an HTML document or fragment.
pub(in crate::formats) fn edits(
    source: &str,
    reading: Reading<'_>,
    policy: &Policy,
    credit: &Credit,
) -> Vec<Edit> {
    let tries = tries(source, policy.position(), credit);
    let insertions: Vec<Insertion> = tries.iter().map(|attempt| attempt.insertion).collect();
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
    reading: Reading<'_>,
    policy: &Policy,
) -> Vec<(End, &'static str)> {
    let is_anywhere = policy.position() == PlaceRule::Anywhere;
    let behind = is_anywhere.then_some((End::Behind, "p"));
    let start = ["p", "div", "header"].map(|element| (End::Start, element));
    let places: Vec<(End, &str)> = behind.into_iter().chain(start).collect();
    let insertions: Vec<Insertion> = places
        .iter()
        .map(|(end, element)| Insertion {
            after: match end {
                End::Start => 0,
                End::Behind => html.len(),
            },
            element: Some(element),
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
fn tries(source: &str, position: PlaceRule, credit: &Credit) -> Vec<Try> {
    let places = Places::read(source);
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
                    insertion: Insertion {
                        after: place.after,
                        element: None,
                    },
                    edit: Edit::insert(place.at, format!(" ({line})")),
                });
            }
        }
        PlaceRule::BeforeBody => {}
    }
    let starts = places.first_paragraph.into_iter().chain(places.beginnings);
    for place in starts {
        for element in ["p", "div", "header"] {
            tries.push(place.block(element, &line));
        }
    }
    if position == PlaceRule::Anywhere {
        tries.extend(places.end.map(|end| end.block("p", &line)));
    }
    tries
}

impl Places {
    fn read(source: &str) -> Self {
        let mut places = Self::default();
        let mut last_paragraph = None;
        let mut ends = Vec::new();
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
                    let end = trimmed_end(source, span.start);
                    if places.paragraph_ends.len() < TRIES && end > element.span().end {
                        places.paragraph_ends.push(Place::new(end, before, &walker));
                    }
                    // An end tag belongs to its paragraph, another tag to what follows.
                    let own = matches!(&token, Token::EndTag(tag) if tag.is("p"));
                    let (at, after) = if own {
                        (skip_line_end(source, span.end), span.end)
                    } else {
                        (span.start, before)
                    };
                    last_paragraph = Some(Place::new(at, after, &walker));
                } else if ["article", "main", "body"]
                    .iter()
                    .any(|name| element.is(name))
                {
                    ends.push(Place::new(span.start, before, &walker));
                } else if ["h1", "h2"].iter().any(|name| element.is(name))
                    && places.beginnings.len() < TRIES
                {
                    places
                        .beginnings
                        .push(Place::new(span.end, span.end, &walker));
                }
            }
            match &token {
                Token::StartTag(tag) if tag.is("p") && places.first_paragraph.is_none() => {
                    places.first_paragraph = Some(Place::new(span.start, before, &walker));
                }
                Token::StartTag(tag)
                    if tag.is("body") && places.body == Some((span.end, span.end)) =>
                {
                    places
                        .beginnings
                        .insert(0, Place::new(span.end, span.end, &walker));
                }
                _ => {}
            }
        }
        // What stands before the body stands in a template of the head.
        let (body, after) = places.body.unwrap_or((source.len(), read));
        let is_in_body = |place: &Place| place.at >= body;
        let ends = last_paragraph.into_iter().chain(ends);
        places.article_ends = ends.filter(is_in_body).take(TRIES).collect();
        places.paragraph_ends.retain(is_in_body);
        places.first_paragraph = places.first_paragraph.filter(is_in_body);
        places.beginnings.retain(is_in_body);
        if places.beginnings.is_empty() {
            places.beginnings.push(Place {
                at: body,
                after,
                is_formatted: false,
            });
        }
        places.end = Some(Place::new(source.len(), read, &walker));
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
