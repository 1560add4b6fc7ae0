//! Where a credit may go, the best place first.

use byline_html::{Scanner, Token, Walker};

use super::Edit;
use super::credit::Credit;
use crate::page::{Format, Page};
use crate::policy::{Policy, Position};

/// How many places of one kind are tried.
const TRIES: usize = 12;

/// The edits worth trying, the best first; their number is bounded.
pub(super) fn edits(page: &Page<'_>, policy: &Policy, credit: &Credit) -> Vec<Edit> {
    let source = page.source();
    let position = policy.position();
    match page.format() {
        Format::Html => html(source, position, credit),
        Format::Text => text(source, position, &credit.plain()),
    }
}

/// The language a document says it is in; English where it says none.
pub(super) fn language(page: &Page<'_>) -> String {
    let source = page.source();
    let named = match page.format() {
        Format::Html => html_language(source),
        Format::Text => None,
    };
    named.unwrap_or_else(|| "en".to_owned())
}

fn html_language(source: &str) -> Option<String> {
    Scanner::new(source)
        .take(TRIES * 4)
        .find_map(|token| match token {
            Token::StartTag(tag) if tag.is("html") || tag.is("body") || tag.is("article") => tag
                .attribute("lang")
                .or_else(|| tag.attribute("xml:lang"))
                .map(|lang| lang.value().into_owned()),
            _ => None,
        })
}

/// The places of an HTML page, in bytes.
#[derive(Debug, Default)]
struct Places {
    /// Before the end of each of the first paragraphs, behind their text.
    paragraph_ends: Vec<usize>,
    /// Where the first paragraph begins.
    first_paragraph: Option<usize>,
    /// Behind the last paragraph of the article, and before the ends of its containers.
    article_ends: Vec<usize>,
    /// Behind the first heading, and where the body begins.
    beginnings: Vec<usize>,
}

fn html(source: &str, position: Position, credit: &Credit) -> Vec<Edit> {
    let places = Places::read(source);
    let line = credit.html();
    let mut edits = Vec::new();
    let block =
        |at: usize, element: &str| Edit::insert(at, format!("<{element}>{line}</{element}>\n"));
    match position {
        Position::Anywhere => {
            for at in &places.article_ends {
                edits.push(block(*at, "p"));
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
            edits.push(block(at, element));
        }
    }
    if position == Position::Anywhere {
        edits.push(block(source.len(), "p"));
    }
    edits
}

impl Places {
    fn read(source: &str) -> Self {
        let mut places = Self::default();
        let mut last_paragraph = None;
        let mut ends = Vec::new();
        let mut walker = Walker::new(source);
        while let Some(token) = walker.next() {
            let span = token.span();
            for closed in walker.closed() {
                let element = closed.element();
                if element.is("p") {
                    let end = trimmed_end(source, span.start);
                    if places.paragraph_ends.len() < TRIES && end > element.span().end {
                        places.paragraph_ends.push(end);
                    }
                    // An end tag belongs to its paragraph, another tag to what follows.
                    let own = matches!(&token, Token::EndTag(tag) if tag.is("p"));
                    last_paragraph = Some(if own { span.end } else { span.start });
                } else if ["article", "main", "body"]
                    .iter()
                    .any(|name| element.is(name))
                {
                    ends.push(span.start);
                } else if ["h1", "h2"].iter().any(|name| element.is(name))
                    && places.beginnings.len() < TRIES
                {
                    places.beginnings.push(span.end);
                }
            }
            match &token {
                Token::StartTag(tag) if tag.is("p") && places.first_paragraph.is_none() => {
                    places.first_paragraph = Some(span.start);
                }
                Token::StartTag(tag) if tag.is("body") => places.beginnings.insert(0, span.end),
                _ => {}
            }
        }
        places.article_ends = last_paragraph
            .map(|at| skip_line_end(source, at))
            .into_iter()
            .chain(ends)
            .take(TRIES)
            .collect();
        if places.beginnings.is_empty() {
            places.beginnings.push(0);
        }
        places
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

/// The places of a text whose paragraphs are parted by blank lines.
fn text(source: &str, position: Position, line: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    if position == Position::Anywhere {
        edits.push(at_end(source, line));
    }
    if matches!(position, Position::WithinParagraphs(_)) {
        for end in paragraph_ends(source) {
            edits.push(Edit::insert(end, format!(" ({line})")));
        }
    }
    edits.push(Edit::insert(0, format!("{line}\n\n")));
    if position == Position::Anywhere {
        for end in paragraph_ends(source) {
            edits.push(Edit::insert(end, format!("\n\n{line}")));
        }
    }
    edits
}

fn at_end(source: &str, line: &str) -> Edit {
    let before = if source.is_empty() {
        ""
    } else if source.ends_with("\n\n") {
        ""
    } else if source.ends_with('\n') {
        "\n"
    } else {
        "\n\n"
    };
    Edit::insert(source.len(), format!("{before}{line}\n"))
}

/// The ends of the first paragraphs of a text.
fn paragraph_ends(source: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut at = 0;
    for block in source.split_inclusive("\n\n") {
        let text = block.trim_end();
        if !text.is_empty() {
            ends.push(at + text.len());
        }
        at += block.len();
        if ends.len() == TRIES {
            break;
        }
    }
    ends
}
