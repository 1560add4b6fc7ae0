//! Blocks as Markdown, and back by way of HTML, which CommonMark is defined by.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

use super::inline::{InlineContext, inline, is_plain_address, label};
use super::syntax::{Kept, MARK, Part};
use crate::body::{Block, Body, Cell, List, ListStyle, Table};
use crate::extra::Value;
use crate::image::Image;
use crate::line::Headline;
use crate::url::WebUrl;

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
            let text = inline(&paragraph.text, InlineContext::Paragraph)?;
            (!text.is_empty()).then(|| text + "\n")
        }
        Block::Heading(heading) => {
            let text = inline(&heading.text, InlineContext::Heading)?;
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
        // Its own source, kept when it was read.
        Block::Other(other) if &*other.kind == MARK => {
            let source = other.data.get("source").and_then(Value::as_str)?;
            let is_fine = !source.contains("\n\n") && !source.contains('\r');
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
        out.push_str(&inline(&cell.text, InlineContext::Cell)?);
        out.push(' ');
    }
    out.push_str("|\n");
    Some(out)
}

/// The headline and the body of a document; `title` is what its front matter says. Addresses
/// are resolved by `base`; those that cannot be are kept as syntax.
pub(super) fn read(
    markdown: &str,
    title: Option<&Headline>,
    base: Option<&WebUrl>,
) -> (Option<Headline>, Body) {
    let kept = Kept::of(markdown);
    let markdown = byline_html::limit_markdown_nesting(&kept.text);
    let mut reader = EventReader {
        kept: &kept,
        base,
        markdown: &markdown,
        events: Vec::new(),
        links: Vec::new(),
        in_code: false,
        image: None,
    };
    let mut headline = None;
    let mut opened = None;
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    for (event, range) in Parser::new_ext(&markdown, options).into_offset_iter() {
        if let Event::Start(Tag::Heading {
            level: HeadingLevel::H1,
            ..
        }) = &event
        {
            opened = headline.is_none().then_some(reader.events.len());
        }
        let closes = matches!(event, Event::End(TagEnd::Heading(HeadingLevel::H1)));
        reader.event(event, range);
        if let Some(start) = opened.filter(|_| closes) {
            let events = reader.events.get(start..).unwrap_or_default();
            let found = Headline::clean(&text_of(events));
            if found.is_some() && title.is_none_or(|title| found.as_ref() == Some(title)) {
                reader.events.truncate(start);
                headline = found;
            }
            opened = None;
        }
    }
    let mut fragment = String::with_capacity(markdown.len() + markdown.len() / 4);
    html::push_html(&mut fragment, reader.events.into_iter());
    (headline, Body::from_markdown_html(&fragment, base))
}

/// Rewrites the parser's events: syntax that was kept becomes an element of its own.
struct EventReader<'k, 'd> {
    kept: &'k Kept<'k>,
    base: Option<&'k WebUrl>,
    markdown: &'d str,
    events: Vec<Event<'d>>,
    /// For each link that is open, what ends it where it is kept as syntax.
    links: Vec<Option<String>>,
    in_code: bool,
    /// The depth of pictures that are open, and the source of the outermost.
    image: Option<(usize, Option<Range<usize>>)>,
}

impl<'d> EventReader<'_, 'd> {
    fn event(&mut self, event: Event<'d>, range: Range<usize>) {
        // Of a picture that is kept, the events inside say nothing more.
        if let Some((depth, source)) = &mut self.image {
            match &event {
                Event::Start(Tag::Image { .. }) => *depth += 1,
                Event::End(TagEnd::Image) => *depth -= 1,
                _ => {}
            }
            if *depth == 0 {
                let source = source.take();
                self.image = None;
                if let Some(source) = source {
                    let markdown = self.markdown;
                    let source = self.kept.restored(markdown.get(source).unwrap_or_default());
                    return self.syntax(&source);
                }
                return self.events.push(event);
            }
            if source.is_some() {
                return;
            }
        }
        match event {
            Event::Text(text) if self.in_code => {
                let text = self.kept.restored(&text).into_owned();
                self.events.push(Event::Text(text.into()));
            }
            Event::Text(text) => self.text(&text),
            Event::Code(text) => {
                let text = self.kept.restored(&text).into_owned();
                self.events.push(Event::Code(text.into()));
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                let html = self.kept.restored(&html).into_owned();
                self.events.push(Event::InlineHtml(html.into()));
            }
            Event::Start(Tag::Link {
                dest_url,
                title,
                link_type,
                id,
            }) => {
                let address = self.kept.restored(&dest_url).into_owned();
                if self.resolves(&address) {
                    self.links.push(None);
                    let dest_url = address.into();
                    let tag = Tag::Link {
                        link_type,
                        dest_url,
                        title,
                        id,
                    };
                    return self.events.push(Event::Start(tag));
                }
                let mut end = format!("]({}", destination(&address));
                if !title.is_empty() {
                    end.push_str(&format!(" {}", Value::from(&*self.kept.restored(&title))));
                }
                end.push(')');
                self.links.push(Some(end));
                self.syntax("[");
            }
            Event::End(TagEnd::Link) => match self.links.pop().flatten() {
                Some(end) => self.syntax(&end),
                None => self.events.push(event),
            },
            Event::Start(Tag::Image { ref dest_url, .. }) => {
                let address = self.kept.restored(dest_url).into_owned();
                let source = (!self.resolves(&address)).then_some(range);
                if source.is_none() {
                    self.events.push(event);
                }
                self.image = Some((1, source));
            }
            Event::Start(Tag::CodeBlock(_)) => {
                self.in_code = true;
                self.events.push(event);
            }
            Event::End(TagEnd::CodeBlock) => {
                self.in_code = false;
                // The line end before the closing fence is the fence's.
                if let Some(Event::Text(text)) = self.events.last_mut() {
                    *text = text.strip_suffix('\n').unwrap_or(text).to_string().into();
                }
                self.events.push(event);
            }
            event => self.events.push(event),
        }
    }

    fn resolves(&self, address: &str) -> bool {
        match self.base {
            Some(base) => base.join(address).is_ok(),
            None => WebUrl::new(address).is_ok(),
        }
    }

    fn text(&mut self, text: &str) {
        for part in self.kept.parts(text) {
            match part {
                Part::Text(text) => self.events.push(Event::Text(text.to_string().into())),
                Part::Syntax(source) => self.syntax(source),
            }
        }
    }

    fn syntax(&mut self, source: &str) {
        let mut html = String::from("<x-markdown>");
        crate::body::escape_html(&mut html, source);
        html.push_str("</x-markdown>");
        self.events.push(Event::InlineHtml(html.into()));
    }
}

/// A destination as it must be written: in brackets where it has spaces or brackets.
fn destination(address: &str) -> String {
    match address.is_empty() || address.contains([' ', '(', ')']) {
        true if !address.contains(['<', '>', '\n']) => format!("<{address}>"),
        _ => address.to_string(),
    }
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
