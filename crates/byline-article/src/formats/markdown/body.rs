//! Blocks as Markdown, and back by way of HTML, which CommonMark is defined by.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use super::inline::{Place, inline, is_plain_address, label};
use crate::body::{Block, Body, Cell, List, ListStyle, Table};
use crate::image::Image;
use crate::line::Headline;

/// Containers deeper than this are written as HTML, so that the indentation stays small.
const MAX_DEPTH: usize = 8;

pub(super) fn write(body: &Body) -> String {
    blocks(&body.blocks, 0)
}

fn blocks(blocks: &[Block], depth: usize) -> String {
    let mut out = String::new();
    let mut before: Option<(ListStyle, bool)> = None;
    for block in blocks {
        // Two lists of the same marker would be one.
        let other = match (block, before) {
            (Block::List(list), Some((style, other))) => style == list.style && !other,
            _ => false,
        };
        let text = match markdown(block, depth, other) {
            Some(text) => {
                before = match block {
                    Block::List(list) => Some((list.style, other)),
                    _ => None,
                };
                text
            }
            None => {
                before = None;
                as_html(block)
            }
        };
        if text.is_empty() {
            continue;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&text);
    }
    out
}

/// The block on one line of HTML: a block of HTML ends at an empty line.
fn as_html(block: &Block) -> String {
    let mut html = Body::from(Vec::from([block.clone()])).to_html();
    if html.is_empty() {
        return html;
    }
    if html.contains(['\n', '\r']) {
        html = html.replace('\n', "&#10;").replace('\r', "&#13;");
    }
    html.push('\n');
    html
}

/// The block in lines of Markdown, or nothing where Markdown cannot say all of it.
fn markdown(block: &Block, depth: usize, other: bool) -> Option<String> {
    if depth >= MAX_DEPTH {
        return None;
    }
    match block {
        Block::Paragraph(paragraph) => {
            let text = inline(&paragraph.text, Place::Paragraph)?;
            (!text.is_empty()).then(|| text + "\n")
        }
        Block::Heading(heading) => {
            let text = inline(&heading.text, Place::Heading)?;
            let marker = "#".repeat(usize::from(heading.level.get()));
            (!text.is_empty()).then(|| format!("{marker} {text}\n"))
        }
        Block::Quote(quote) if quote.cite.is_none() => {
            let inner = blocks(&quote.blocks, depth + 1);
            (!inner.is_empty()).then(|| prefixed(&inner, "> ", "> "))
        }
        Block::List(list) => self::list(list, depth, other),
        Block::Image(image) => self::image(image),
        Block::Code(code) => {
            let language = code.language.as_ref().map_or("", |name| name.as_str());
            let is_word = |c: char| c.is_alphanumeric() || "-_+#.".contains(c);
            if !language.chars().all(is_word) || code.code.contains('\r') {
                return None;
            }
            let longest = code.code.split(|c| c != '`').map(str::len).max();
            let fence = "`".repeat(longest.unwrap_or(0).max(2) + 1);
            Some(format!("{fence}{language}\n{}\n{fence}\n", code.code))
        }
        Block::Table(table) => self::table(table),
        Block::Rule => Some("___\n".to_string()),
        Block::Quote(_) | Block::Embed(_) | Block::Other(_) => None,
    }
}

/// Lines behind a marker: one before the first line, one before the others.
fn prefixed(text: &str, first: &str, next: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for (index, line) in text.lines().enumerate() {
        let marker = if index == 0 { first } else { next };
        match line {
            "" => out.push_str(marker.trim_end()),
            line => {
                out.push_str(marker);
                out.push_str(line);
            }
        }
        out.push('\n');
    }
    out
}

fn list(list: &List, depth: usize, other: bool) -> Option<String> {
    let tight = list
        .items
        .iter()
        .all(|item| matches!(item.as_slice(), [Block::Paragraph(_)]));
    let mut out = String::new();
    for (index, item) in list.items.iter().enumerate() {
        let inner = blocks(item, depth + 1);
        if inner.is_empty() {
            return None;
        }
        let marker = match (list.style, other) {
            (ListStyle::Bulleted, false) => "- ".to_string(),
            (ListStyle::Bulleted, true) => "* ".to_string(),
            (ListStyle::Numbered, false) => format!("{}. ", index + 1),
            (ListStyle::Numbered, true) => format!("{}) ", index + 1),
        };
        if index > 0 && !tight {
            out.push('\n');
        }
        out.push_str(&prefixed(&inner, &marker, &" ".repeat(marker.len())));
    }
    (!out.is_empty()).then_some(out)
}

fn image(image: &Image) -> Option<String> {
    let plain = image.caption.is_none()
        && image.credit.is_none()
        && image.width.is_none()
        && image.height.is_none();
    if !plain || !is_plain_address(image.url.as_str()) {
        return None;
    }
    let alt = image.alt.as_ref().map_or("", |alt| alt.as_str());
    Some(format!("![{}](<{}>)\n", label(alt)?, image.url))
}

fn table(table: &Table) -> Option<String> {
    let width = table.head.len();
    let even = table.rows.iter().all(|row| row.len() == width);
    if width == 0 || !even || table.caption.is_some() {
        return None;
    }
    let mut out = row(&table.head)?;
    out.push_str(&"| --- ".repeat(width));
    out.push_str("|\n");
    for cells in &table.rows {
        out.push_str(&row(cells)?);
    }
    Some(out)
}

fn row(cells: &[Cell]) -> Option<String> {
    let mut out = String::new();
    for cell in cells {
        out.push_str("| ");
        out.push_str(&inline(&cell.text, Place::Cell)?);
        out.push(' ');
    }
    out.push_str("|\n");
    Some(out)
}

/// The headline and the body of a document; `title` is what its front matter says.
pub(super) fn read(markdown: &str, title: Option<&Headline>) -> (Option<Headline>, Body) {
    let markdown = byline_html::limit_markdown_nesting(markdown);
    let mut events: Vec<Event<'_>> = Vec::new();
    let mut headline = None;
    let mut opened = None;
    for event in Parser::new_ext(&markdown, Options::ENABLE_TABLES) {
        match &event {
            Event::Start(Tag::Heading {
                level: HeadingLevel::H1,
                ..
            }) => {
                opened = headline.is_none().then_some(events.len());
            }
            // The line end before the closing fence is the fence's.
            Event::End(TagEnd::CodeBlock) => {
                if let Some(Event::Text(text)) = events.last_mut() {
                    *text = text.strip_suffix('\n').unwrap_or(text).to_string().into();
                }
            }
            _ => {}
        }
        let closes = matches!(event, Event::End(TagEnd::Heading(HeadingLevel::H1)));
        events.push(event);
        if let Some(start) = opened.filter(|_| closes) {
            let found = Headline::clean(&text_of(events.get(start..).unwrap_or_default()));
            if found.is_some() && title.is_none_or(|title| found.as_ref() == Some(title)) {
                events.truncate(start);
                headline = found;
            }
            opened = None;
        }
    }
    let mut fragment = String::with_capacity(markdown.len() + markdown.len() / 4);
    html::push_html(&mut fragment, events.into_iter());
    (headline, Body::from_html(&fragment))
}

fn text_of(events: &[Event<'_>]) -> String {
    let mut plain = String::new();
    for event in events {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(text),
            Event::SoftBreak | Event::HardBreak => plain.push(' '),
            _ => {}
        }
    }
    plain
}
