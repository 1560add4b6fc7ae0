//! Where a credit may go in HTML.

use byline_html::{Token, Walker};

use super::Edit;
use super::credit::Credit;
use super::place::TRIES;
use crate::policy::Position;

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

/// The edits worth trying in an HTML document or fragment.
pub(super) fn edits(source: &str, position: Position, credit: &Credit) -> Vec<Edit> {
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
