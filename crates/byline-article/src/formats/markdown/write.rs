//! The blocks of an article as Markdown.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::inline::{InlineContext, destination, inline, is_plain_address, label};
use super::syntax::{MARK, is_whole};
use crate::body::{Block, Body, Cell, List, ListStyle, Table};
use crate::extra::Value;
use crate::image::Image;

/// Containers deeper than this are written as HTML, so that the indentation stays small.
const MAX_DEPTH: usize = 8;

pub(super) fn body(body: &Body) -> String {
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
            let text = inline(&paragraph.text, InlineContext::Paragraph)?;
            (!text.is_empty()).then(|| text + "\n")
        }
        Block::Heading(heading) => {
            let text = inline(&heading.text, InlineContext::Heading)?;
            let own = heading.extra.get("level").and_then(Value::as_u64);
            let level = if own == Some(1) {
                1
            } else {
                heading.level.get()
            };
            let marker = "#".repeat(usize::from(level));
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
            // The whole info string; the language is its first word.
            let info = code.extra.get("info").and_then(Value::as_str);
            let info = info.filter(|info| {
                info.split(' ').next() == Some(language) && !info.contains(['`', '\n', '\r'])
            });
            let is_word = |c: char| c.is_alphanumeric() || "-_+#.,:/={}!".contains(c);
            if !language.chars().all(is_word) || code.code.contains('\r') {
                return None;
            }
            let longest = code.code.split(|c| c != '`').map(str::len).max();
            let fence = "`".repeat(longest.unwrap_or(0).max(2) + 1);
            let info = info.unwrap_or(language);
            Some(format!("{fence}{info}\n{}\n{fence}\n", code.code))
        }
        Block::Table(table) => self::table(table),
        Block::Rule => Some("___\n".to_string()),
        // Its own source, kept when it was read.
        Block::Other(other) if &*other.kind == MARK => {
            let source = other.data.get("source").and_then(Value::as_str)?;
            let is_fine = !source.contains("\n\n") || is_whole(source);
            let is_fine = is_fine && !source.contains('\r');
            (is_fine && !source.trim().is_empty()).then(|| format!("{source}\n"))
        }
        Block::Quote(_) | Block::Embed(_) | Block::Other(_) => None,
    }
}

/// Lines after a marker: one before the first line, one before the others.
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
    let tight = list.items.iter().all(|item| is_tight(item));
    let mut out = String::new();
    // CommonMark reads numbers of nine digits at most.
    let first = list.extra.get("start").and_then(Value::as_u64);
    let first = first.filter(|first| *first < 999_000_000).unwrap_or(1);
    for (index, item) in (first..).zip(&list.items) {
        let inner = match item.as_slice() {
            // Without an empty line between them, as they are read.
            [text @ Block::Paragraph(_), list] if tight => {
                let list = blocks(core::slice::from_ref(list), depth + 1);
                match markdown(text, depth + 1, false) {
                    Some(text) => text + &list,
                    // A block of HTML ends at an empty line.
                    None => as_html(text) + "\n" + &list,
                }
            }
            item => blocks(item, depth + 1),
        };
        let marker = match (list.style, other) {
            (ListStyle::Bulleted, false) => "- ".to_string(),
            (ListStyle::Bulleted, true) => "* ".to_string(),
            (ListStyle::Numbered, false) => format!("{index}. "),
            (ListStyle::Numbered, true) => format!("{index}) "),
        };
        if !out.is_empty() && !tight {
            out.push('\n');
        }
        match inner.is_empty() {
            true => {
                out.push_str(marker.trim_end());
                out.push('\n');
            }
            false => out.push_str(&prefixed(&inner, &marker, &" ".repeat(marker.len()))),
        }
    }
    (!out.is_empty()).then_some(out)
}

/// Whether an item is one paragraph, with at most a list of such items below.
fn is_tight(item: &[Block]) -> bool {
    match item {
        [] | [Block::Paragraph(_)] => true,
        // A number other than 1 would go on with the paragraph.
        [Block::Paragraph(_), Block::List(list)] => {
            let is_first = list.style == ListStyle::Bulleted || list.extra.get("start").is_none();
            let has_text = matches!(list.items.first().map(Vec::as_slice), Some([_, ..]));
            is_first && has_text && list.items.iter().all(|item| is_tight(item))
        }
        _ => false,
    }
}

fn image(image: &Image) -> Option<String> {
    let plain = image.caption.is_none()
        && image.credit.is_none()
        && image.width.is_none()
        && image.height.is_none();
    let mut addresses = [Some(&image.url), image.link.as_ref()]
        .into_iter()
        .flatten();
    if !plain || !addresses.all(|address| is_plain_address(address.as_str())) {
        return None;
    }
    let alt = image.alt.as_ref().map_or("", |alt| alt.as_str());
    let address = destination(image.url.as_str());
    let picture = format!("![{}]({address})", label(alt)?);
    Some(match &image.link {
        Some(link) => format!("[{picture}]({})\n", destination(link.as_str())),
        None => picture + "\n",
    })
}

fn table(table: &Table) -> Option<String> {
    let width = table.head.len();
    let even = table.rows.iter().all(|row| row.len() == width);
    if width == 0 || !even || table.caption.is_some() {
        return None;
    }
    let mut out = row(&table.head)?;
    let align = table.extra.get("align").map_or(&[][..], Value::as_list);
    for column in 0..width {
        out.push_str(match align.get(column).and_then(Value::as_str) {
            Some("left") => "| :-- ",
            Some("center") => "| :-: ",
            Some("right") => "| --: ",
            _ => "| --- ",
        });
    }
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
        out.push_str(&inline(&cell.text, InlineContext::Cell)?);
        out.push(' ');
    }
    out.push_str("|\n");
    Some(out)
}
