//! Where a credit may go in HTML.

use byline_html::{OpenElement, Scanner, Scripting, StartTag, TextKind, Token, Walker};

use super::body::TextPlaces;
use super::controls::Controls;
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

    /// Before the child of the element that holds the text (`root`) in which the walker is.
    fn before_part(walker: &Walker<'_>, root: Option<usize>, controls: &Controls) -> Option<Self> {
        let open = walker.open_elements();
        let holder = open.iter().position(|open| match root {
            Some(root) => open.span().start == root,
            None => open.is("body"),
        })?;
        let at = open.get(holder + 1)?.span().start;
        let around = open.get(..=holder)?;
        let place = Self {
            at,
            after: at,
            is_formatted: around.iter().any(|open| open.kind().is_formatting()),
        };
        (!controls.bar_in(around)).then_some(place)
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
    /// Where the part of the text begins that holds the first paragraph: a list, a quotation.
    first_part: Option<InsertionPoint>,
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
    let text = super::text_places(source, reading);
    let tries = tries(source, &text, policy.position(), credit);
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
fn tries(source: &str, text: &TextPlaces, position: PlaceRule, credit: &Credit) -> Vec<Try> {
    let places = Places::read(source, text);
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
    let starts = [places.first_paragraph, places.first_part];
    let starts = starts.into_iter().flatten().chain(places.headings);
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

impl Places {
    /// The places around the paragraphs of the text, which are in order.
    fn read(source: &str, text: &TextPlaces) -> Self {
        let paragraphs = text.paragraphs.as_slice();
        let mut reader = PlaceReader {
            source,
            text,
            controls: Controls::read(source, paragraphs),
            start: paragraphs.first().map(|first| first.start),
            end: paragraphs.last().map(|last| last.end),
            places: Self::default(),
            last_paragraph: None,
            holder: None,
            is_end: false,
        };
        let mut walker = Walker::new(source).with_scripting(Scripting::Enabled);
        let mut read = 0;
        while let Some(token) = walker.next() {
            let before = std::mem::replace(&mut read, token.span().end);
            reader.start_of_body(&token, before, &walker);
            for closed in walker.closed() {
                reader.closed(closed.element(), &token, before, &walker);
            }
            reader.end_of_body(&token, before, &walker);
            reader.start_of_text(&token, before, &walker);
        }
        reader.finish(read, &walker)
    }
}

/// Collects the places of a page. Where a method has `before`, it is the end of the last token.
struct PlaceReader<'s> {
    source: &'s str,
    text: &'s TextPlaces,
    controls: Controls,
    /// Where the paragraphs of the text begin and end.
    start: Option<usize>,
    end: Option<usize>,
    places: Places,
    /// Behind the last paragraph so far.
    last_paragraph: Option<InsertionPoint>,
    /// Before the end of what holds all paragraphs.
    holder: Option<InsertionPoint>,
    /// Whether nothing but blank text and ignored tags follow the end tag of the body so far.
    is_end: bool,
}

impl PlaceReader<'_> {
    fn start_of_body(&mut self, token: &Token<'_>, before: usize, walker: &Walker<'_>) {
        if walker.is_inside("template") {
            return;
        }
        self.places.body = self.places.body.or_else(|| {
            let at = body_start(self.source, token)?;
            Some((at, if at == token.span().end { at } else { before }))
        });
        // Behind a body that shows nothing yet, frames still take its place.
        self.places.has_frames |= matches!(token, Token::StartTag(tag) if tag.is("frameset"));
    }

    fn closed(
        &mut self,
        element: &OpenElement<'_>,
        token: &Token<'_>,
        before: usize,
        walker: &Walker<'_>,
    ) {
        let span = token.span();
        let start = element.span().start;
        let is_one_of = |names: &[&str]| names.iter().any(|name| element.is(name));
        if element.is("p") {
            self.closed_paragraph(element, token, before, walker);
        } else if self.holder.is_none() && is_one_of(HOLDERS) {
            let holds_all = match (self.start, self.end) {
                (Some(first), Some(last)) => start <= first && last <= span.start,
                _ => is_one_of(&["article", "main"]),
            };
            if holds_all && !self.controls.bar(walker) {
                self.holder = Some(InsertionPoint::new(span.start, before, walker));
            }
        } else if is_one_of(&["h1", "h2"])
            && self.start.is_none_or(|first| span.end <= first)
            && !self.controls.bar(walker)
        {
            if self.places.headings.len() == TRIES {
                self.places.headings.remove(0);
            }
            let place = InsertionPoint::new(span.end, span.end, walker);
            self.places.headings.push(place);
        }
    }

    fn closed_paragraph(
        &mut self,
        element: &OpenElement<'_>,
        token: &Token<'_>,
        before: usize,
        walker: &Walker<'_>,
    ) {
        let span = token.span();
        let start = element.span().start;
        let paragraphs = self.text.paragraphs.as_slice();
        let at = paragraphs.partition_point(|range| range.end <= start);
        let is_counted = paragraphs.get(at).is_some_and(|range| range.start <= start);
        if !is_counted || self.controls.bar(walker) {
            return;
        }
        let end = trimmed_end(self.source, span.start);
        if self.places.paragraph_ends.len() < TRIES && end > element.span().end {
            let place = InsertionPoint::new(end, before, walker);
            self.places.paragraph_ends.push(place);
        }
        // An end tag belongs to its paragraph, another tag to what follows.
        let own = matches!(token, Token::EndTag(tag) if tag.is("p"));
        let (at, after) = if own {
            (skip_line_end(self.source, span.end), span.end)
        } else {
            (span.start, before)
        };
        self.last_paragraph = Some(InsertionPoint::new(at, after, walker));
    }

    fn end_of_body(&mut self, token: &Token<'_>, before: usize, walker: &Walker<'_>) {
        // The tag does not close the element: what follows is still in it.
        if matches!(token, Token::EndTag(tag) if tag.is("body")) && !walker.is_inside("template") {
            self.is_end = true;
            if self.places.ends.len() < TRIES {
                let place = InsertionPoint::new(token.span().start, before, walker);
                self.places.ends.push(place);
            }
        }
        // Text behind the tag continues the line before it, which no credit may cut.
        self.is_end &= !matches!(token, Token::StartTag(tag) if !is_ignored(tag));
        if self.is_end && is_text(token) && !walker.is_inside("template") {
            self.places.ends.clear();
        }
    }

    fn start_of_text(&mut self, token: &Token<'_>, before: usize, walker: &Walker<'_>) {
        let span = token.span();
        if let Token::StartTag(tag) = token
            && self.start.is_none()
            && ["article", "main"].iter().any(|name| tag.is(name))
            && self.places.headings.len() < TRIES
            && !self.controls.bar(walker)
        {
            let place = InsertionPoint::new(span.end, span.end, walker);
            self.places.headings.push(place);
        }
        if self.start == Some(span.start) {
            let is_inline = matches!(token, Token::StartTag(tag) if !tag.is("p"));
            if !is_inline && !self.controls.bar(walker) {
                let place = InsertionPoint::new(span.start, before, walker);
                self.places.first_paragraph = Some(place);
            }
            self.places.first_part =
                InsertionPoint::before_part(walker, self.text.root, &self.controls);
        }
    }

    /// The places, when all of the page was read; `read` is its end.
    fn finish(self, read: usize, walker: &Walker<'_>) -> Places {
        let mut places = self.places;
        places.headings.reverse();
        // Elements before the body are in a template of the head.
        let (body, after) = places.body.unwrap_or((self.source.len(), read));
        places.body = Some((body, after));
        let is_in_body = |place: &InsertionPoint| place.at >= body;
        let article_ends = self.last_paragraph.into_iter().chain(self.holder);
        places.article_ends = article_ends.collect();
        places.ends.truncate(TRIES);
        let end = InsertionPoint::new(self.source.len(), read, walker);
        places.ends.push(end);
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

/// Whether no element begins with a start tag in a body: the insertion mode "in body" (HTML,
/// section 13.2.6.4.7). Tags of table parts are ignored outside of tables.
fn is_ignored(tag: &StartTag<'_>) -> bool {
    const IGNORED: &[&str] = &[
        "body", "caption", "col", "colgroup", "frame", "frameset", "head", "html", "tbody", "td",
        "tfoot", "th", "thead", "tr",
    ];
    IGNORED.iter().any(|name| tag.is(name))
}

/// Whether a token is text that a page shows.
fn is_text(token: &Token<'_>) -> bool {
    matches!(
        token,
        Token::Text(text) if matches!(text.kind(), TextKind::Data | TextKind::Cdata)
            && !text.raw().trim_ascii().is_empty()
    )
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
            token => is_text(token) && !walker.is_inside("template"),
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
