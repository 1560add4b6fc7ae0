//! Writing.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::body::{Block, Cell, ListStyle, Mark, MarkKind, Text};
use crate::extra::Value;
use crate::image::Image;
use crate::line::Line;

/// What an embedded page may do: run its scripts and open links in new windows.
///
/// The address comes from whoever wrote the article. Without `allow-same-origin` the page has an
/// origin of its own, whatever its address: it reaches no cookies or pages of the publisher, and
/// it cannot lead the reader's window elsewhere, send forms or start downloads
/// (<https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox>).
const SANDBOX: &str = "allow-scripts allow-popups";

pub(super) fn fragment(blocks: &[Block]) -> String {
    let mut html = String::new();
    write_blocks(&mut html, blocks);
    html
}

fn write_blocks(html: &mut String, blocks: &[Block]) {
    for block in blocks {
        write_block(html, block);
    }
}

fn write_block(html: &mut String, block: &Block) {
    match block {
        Block::Paragraph(paragraph) => element(html, "p", &paragraph.text),
        Block::Heading(heading) => {
            let name = format!("h{}", heading.level.get());
            element(html, &name, &heading.text);
        }
        Block::Quote(quote) => {
            html.push_str("<blockquote>");
            write_blocks(html, &quote.blocks);
            if let Some(cite) = &quote.cite {
                html.push_str("<footer>");
                escape(html, cite.as_str());
                html.push_str("</footer>");
            }
            html.push_str("</blockquote>");
        }
        Block::List(list) => {
            let name = match list.style {
                ListStyle::Bulleted => "ul",
                ListStyle::Numbered => "ol",
            };
            html.push_str(&format!("<{name}"));
            let start = list.extra.get("start").and_then(Value::as_u64);
            let start = start.filter(|start| *start != 1 && list.style == ListStyle::Numbered);
            if let Some(start) = start {
                attribute(html, "start", &format!("{start}"));
            }
            html.push('>');
            for item in &list.items {
                html.push_str("<li>");
                write_blocks(html, item);
                html.push_str("</li>");
            }
            html.push_str(&format!("</{name}>"));
        }
        Block::Image(image) => write_image(html, image),
        Block::Embed(embed) => {
            html.push_str("<figure><iframe");
            attribute(html, "src", embed.url.as_str());
            attribute(html, "sandbox", SANDBOX);
            html.push_str("></iframe>");
            caption(html, embed.caption.as_ref());
            html.push_str("</figure>");
        }
        Block::Code(code) => {
            html.push_str("<pre><code");
            if let Some(language) = &code.language {
                attribute(html, "class", &format!("language-{language}"));
            }
            html.push('>');
            escape(html, &code.code);
            html.push_str("</code></pre>");
        }
        Block::Table(table) => {
            html.push_str("<table>");
            if let Some(text) = &table.caption {
                html.push_str("<caption>");
                escape(html, text.as_str());
                html.push_str("</caption>");
            }
            if !table.head.is_empty() {
                row(html, "th", &table.head);
            }
            for cells in &table.rows {
                row(html, "td", cells);
            }
            html.push_str("</table>");
        }
        Block::Rule => html.push_str("<hr>"),
        Block::Other(_) => {}
    }
}

/// A row, which has a cell (<https://html.spec.whatwg.org/multipage/tables.html#forming-a-table>).
fn row(html: &mut String, name: &str, cells: &[Cell]) {
    if cells.is_empty() {
        return;
    }
    html.push_str("<tr>");
    for cell in cells {
        element(html, name, &cell.text);
    }
    html.push_str("</tr>");
}

fn write_image(html: &mut String, image: &Image) {
    html.push_str("<figure>");
    if let Some(link) = &image.link {
        html.push_str("<a");
        attribute(html, "href", link.as_str());
        html.push('>');
    }
    html.push_str("<img");
    attribute(html, "src", image.url.as_str());
    if let Some(alt) = &image.alt {
        attribute(html, "alt", alt.as_str());
    }
    for (name, size) in [("width", image.width), ("height", image.height)] {
        if let Some(size) = size {
            attribute(html, name, &format!("{size}"));
        }
    }
    html.push('>');
    if image.link.is_some() {
        html.push_str("</a>");
    }
    // The caption's element is the last of a figure, so the credit is in it.
    if image.caption.is_some() || image.credit.is_some() {
        html.push_str("<figcaption>");
        if let Some(caption) = &image.caption {
            escape(html, caption.as_str());
        }
        if let Some(credit) = &image.credit {
            let space = if image.caption.is_some() { " " } else { "" };
            html.push_str(space);
            html.push_str("<small>");
            escape(html, credit.as_str());
            html.push_str("</small>");
        }
        html.push_str("</figcaption>");
    }
    html.push_str("</figure>");
}

fn caption(html: &mut String, caption: Option<&Line>) {
    if let Some(caption) = caption {
        html.push_str("<figcaption>");
        escape(html, caption.as_str());
        html.push_str("</figcaption>");
    }
}

/// Whether a mark covers the syntax of Markdown, which is no text for readers.
fn is_syntax(mark: &Mark) -> bool {
    matches!(mark.kind(), MarkKind::Other(kind) if &**kind == crate::body::SYNTAX)
}

/// The text without syntax, where it has any.
fn without_syntax(text: &Text) -> Option<Text> {
    if !text.marks().iter().any(is_syntax) {
        return None;
    }
    // From the last to the first, so that the places before stay as they are.
    let mut plain = String::from(text.as_str());
    let mut cut: Vec<(usize, usize)> = Vec::new();
    for mark in text.marks().iter().filter(|mark| is_syntax(mark)) {
        let range = mark.range();
        // A line end beside syntax is still a space between words.
        if plain.get(range.clone()) == Some("\n") {
            plain.replace_range(range, " ");
            continue;
        }
        match cut.last_mut() {
            Some(last) if range.start <= last.1 => last.1 = last.1.max(range.end),
            _ => cut.push((range.start, range.end)),
        }
    }
    let moved = |place: usize| {
        let before = cut.iter().take_while(|(start, _)| *start < place);
        place
            - before
                .map(|(start, end)| place.min(*end) - start)
                .sum::<usize>()
    };
    let marks: Vec<(core::ops::Range<usize>, MarkKind)> = text
        .marks()
        .iter()
        .filter(|mark| !is_syntax(mark))
        .map(|mark| {
            (
                moved(mark.range().start)..moved(mark.range().end),
                mark.kind().clone(),
            )
        })
        .filter(|(range, _)| !range.is_empty())
        .collect();
    let mut kept = String::with_capacity(plain.len());
    let mut at = 0;
    for (start, end) in &cut {
        kept.push_str(plain.get(at..*start).unwrap_or_default());
        at = *end;
    }
    kept.push_str(plain.get(at..).unwrap_or_default());
    plain = kept;
    Text::new(plain).with_marks(marks).ok()
}

fn element(html: &mut String, name: &str, text: &Text) {
    if let Some(text) = without_syntax(text) {
        if !text.is_blank() {
            element(html, name, &text);
        }
        return;
    }
    html.push_str(&format!("<{name}>"));
    inline(html, text);
    html.push_str(&format!("</{name}>"));
}

/// Text with its marks. Marks may overlap and elements may not, so where two overlap the
/// one is closed and opened again.
fn inline(html: &mut String, text: &Text) {
    let plain = text.as_str();
    if text.marks().is_empty() {
        return escape_lines(html, plain);
    }
    let mut edges: Vec<usize> = text
        .marks()
        .iter()
        .flat_map(|mark| [mark.range().start, mark.range().end])
        .collect();
    edges.sort_unstable();
    edges.dedup();
    let mut marks = text.marks().iter().peekable();
    let mut open: Vec<&Mark> = Vec::new();
    let mut at = 0;
    for edge in edges {
        escape_lines(html, plain.get(at..edge).unwrap_or_default());
        at = edge;
        // Close what ends here and all that was opened inside it.
        if let Some(first) = open.iter().position(|mark| mark.range().end <= edge) {
            for mark in open.get(first..).unwrap_or_default().iter().rev() {
                close(html, mark.kind());
            }
            let reopened: Vec<&Mark> = open
                .drain(first..)
                .filter(|mark| mark.range().end > edge)
                .collect();
            for mark in reopened {
                start(html, mark.kind());
                open.push(mark);
            }
        }
        while let Some(mark) = marks.next_if(|mark| mark.range().start == edge) {
            // Marks beyond this depth say nothing more to a reader, and would make the
            // work grow with their square.
            if open.len() < 16 {
                start(html, mark.kind());
                open.push(mark);
            }
        }
    }
    for mark in open.iter().rev() {
        close(html, mark.kind());
    }
    escape_lines(html, plain.get(at..).unwrap_or_default());
}

fn name(kind: &MarkKind) -> Option<&'static str> {
    Some(match kind {
        MarkKind::Strong => "strong",
        MarkKind::Emphasis => "em",
        MarkKind::Link(_) => "a",
        MarkKind::Code => "code",
        MarkKind::Superscript => "sup",
        MarkKind::Subscript => "sub",
        MarkKind::Strikethrough => "s",
        MarkKind::Language(_) => "span",
        MarkKind::Other(_) => return None,
    })
}

fn start(html: &mut String, kind: &MarkKind) {
    let Some(name) = name(kind) else {
        return;
    };
    html.push_str(&format!("<{name}"));
    match kind {
        MarkKind::Link(url) => attribute(html, "href", url.as_str()),
        MarkKind::Language(tag) => attribute(html, "lang", tag.as_str()),
        MarkKind::Strong
        | MarkKind::Emphasis
        | MarkKind::Code
        | MarkKind::Superscript
        | MarkKind::Subscript
        | MarkKind::Strikethrough
        | MarkKind::Other(_) => {}
    }
    html.push('>');
}

fn close(html: &mut String, kind: &MarkKind) {
    if let Some(name) = name(kind) {
        html.push_str(&format!("</{name}>"));
    }
}

fn attribute(html: &mut String, name: &str, value: &str) {
    html.push_str(&format!(" {name}=\""));
    escape(html, value);
    html.push('"');
}

fn escape_lines(html: &mut String, text: &str) {
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            html.push_str("<br>");
        }
        escape(html, line);
    }
}

/// Appends a text, escaped, with [`replacement`] in place of each character that HTML forbids.
pub(crate) fn escape(html: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(is_special) {
        let (plain, tail) = rest.split_at(at);
        html.push_str(plain);
        let mut tail = tail.chars();
        html.push_str(match tail.next() {
            Some('&') => "&amp;",
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            Some('"') => "&quot;",
            Some(c) => replacement(c),
            None => "",
        });
        rest = tail.as_str();
    }
    html.push_str(rest);
}

fn is_special(c: char) -> bool {
    match c {
        // XML, which is escaped here as well, has no form feed.
        '&' | '<' | '>' | '"' | '\x0C' => true,
        c => is_forbidden(c),
    }
}

/// Whether HTML forbids a character in a text: controls and noncharacters
/// (<https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream>).
pub(super) fn is_forbidden(c: char) -> bool {
    match c {
        ' '..='~' | '\t' | '\n' | '\r' | '\x0C' => false,
        c => c.is_control() || is_noncharacter(c),
    }
}

/// What is read and written in place of a forbidden character: a space for white space, nothing
/// for any other. Browsers do not display these characters.
pub(super) fn replacement(forbidden: char) -> &'static str {
    match forbidden.is_whitespace() {
        true => " ",
        false => "",
    }
}

/// Whether a code point is a noncharacter
/// (<https://www.unicode.org/faq/private_use.html#noncharacters>).
pub(crate) fn is_noncharacter(c: char) -> bool {
    matches!(c, '\u{FDD0}'..='\u{FDEF}') || u32::from(c) & 0xFFFE == 0xFFFE
}
