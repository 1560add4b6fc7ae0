//! Blocks as Markdown, and back by way of HTML, which CommonMark is defined by.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use pulldown_cmark::html::push_html;
use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::html;
use super::inline::{InlineContext, inline, is_plain_address, label};
use super::syntax::{Kept, MARK, Part, is_whole};
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
    if !plain || !is_plain_address(image.url.as_str()) {
        return None;
    }
    let alt = image.alt.as_ref().map_or("", |alt| alt.as_str());
    let address = super::inline::destination(image.url.as_str());
    Some(format!("![{}]({address})\n", label(alt)?))
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

/// The headline and the body of a document; `title` is what its front matter says. Addresses
/// are resolved by `base`; those that cannot be are kept as syntax. The last part of the answer is
/// what was left out, as far as it is reported.
pub(super) fn read(
    markdown: &str,
    title: Option<&Headline>,
    base: Option<&WebUrl>,
) -> (Option<Headline>, Body, Vec<String>) {
    let kept = Kept::of(markdown);
    let markdown = byline_html::limit_markdown_nesting(&kept.text);
    let mut reader = EventReader {
        kept: &kept,
        base,
        markdown: &markdown,
        events: Vec::new(),
        links: Vec::new(),
        in_code: false,
        keeps_breaks: false,
        columns: 0,
        image: None,
        html: None,
        inline: html::Inline::default(),
        dropped: Vec::new(),
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
    push_html(&mut fragment, reader.events.into_iter());
    let body = Body::from_markdown_html(&fragment, base);
    (headline, body, reader.dropped)
}

/// How many parts that were left out are reported.
const MAX_DROPPED: usize = 8;

/// Rewrites the parser's events: syntax that was kept becomes an element of its own.
struct EventReader<'k, 'd> {
    kept: &'k Kept<'k>,
    base: Option<&'k WebUrl>,
    markdown: &'d str,
    events: Vec<Event<'d>>,
    /// For each link that is open, what ends it where it is kept as syntax.
    links: Vec<Option<String>>,
    in_code: bool,
    /// Whether lines of the paragraph stay lines: templates are around some of them.
    keeps_breaks: bool,
    /// How many columns the table has that is open.
    columns: usize,
    /// The depth of pictures that are open, and the source of the outermost.
    image: Option<(usize, Option<Range<usize>>)>,
    /// The block of HTML that is open.
    html: Option<String>,
    inline: html::Inline,
    /// The first of what was left out.
    dropped: Vec<String>,
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
            Event::Start(Tag::Paragraph) => {
                let source = self.markdown.get(range).unwrap_or_default();
                let closes = |c| self.kept.source(c).is_some_and(is_closing);
                self.keeps_breaks = source.contains(closes);
                self.events.push(event);
            }
            Event::SoftBreak if self.keeps_breaks || self.is_beside_syntax(&range) => {
                self.syntax("\n");
            }
            Event::Start(Tag::TableRow | Tag::TableHead) => {
                let source = self.markdown.get(range).unwrap_or_default();
                // Parsers leave out what is beyond the last column.
                if cells(source) > self.columns {
                    self.drop(&self.kept.restored(source));
                }
                self.events.push(event);
            }
            Event::Start(Tag::HtmlBlock) => self.html = Some(String::new()),
            Event::Html(html) => match &mut self.html {
                Some(block) => block.push_str(&html),
                None => self.events.push(Event::InlineHtml(html)),
            },
            Event::End(TagEnd::HtmlBlock) => self.html_block(),
            Event::InlineHtml(html) => {
                let html = self.kept.restored(&html).into_owned();
                let base = self.base;
                match self
                    .inline
                    .is_read(&html, |address| resolves(base, address))
                {
                    true => self.events.push(Event::InlineHtml(html.into())),
                    false => self.syntax(&html),
                }
            }
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell) => {
                self.inline.clear();
                self.events.push(event);
            }
            Event::Start(Tag::Table(ref alignments))
                if alignments.iter().all(|one| *one == Alignment::None) =>
            {
                self.columns = alignments.len();
                self.events.push(event);
            }
            Event::Start(Tag::Table(ref alignments)) => {
                self.columns = alignments.len();
                let words = alignments.iter().map(|one| match one {
                    Alignment::None => "",
                    Alignment::Left => "left",
                    Alignment::Center => "center",
                    Alignment::Right => "right",
                });
                let words = words.collect::<Vec<_>>().join(",");
                let table = format!("<table data-align=\"{words}\">");
                self.events.push(Event::InlineHtml(table.into()));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(ref info))) if info.contains(' ') => {
                self.in_code = true;
                let info = self.kept.restored(info).into_owned();
                let mut pre = String::from("<pre data-info=\"");
                crate::body::escape_html(&mut pre, &info);
                pre.push_str("\"><code class=\"language-");
                crate::body::escape_html(&mut pre, info.split(' ').next().unwrap_or_default());
                pre.push_str("\">");
                self.events.push(Event::InlineHtml(pre.into()));
            }
            Event::Start(Tag::Link {
                dest_url,
                title,
                link_type,
                id,
            }) => {
                let address = self.kept.restored(&dest_url).into_owned();
                // Part of it may be a template.
                if *address == *dest_url && resolves(self.base, &address) {
                    if !title.is_empty() {
                        self.drop(&self.kept.restored(&title));
                    }
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
            Event::Start(Tag::Image {
                ref dest_url,
                ref title,
                ..
            }) => {
                let address = self.kept.restored(dest_url).into_owned();
                let is_kept =
                    *address != **dest_url || !resolves(self.base, &address) || !title.is_empty();
                let source = is_kept.then(|| range.clone());
                if source.is_none() {
                    // The model has pictures without a link.
                    if let Some(None) = self.links.last() {
                        let source = self.markdown.get(range).unwrap_or_default();
                        self.drop(&self.kept.restored(source));
                    }
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

    /// Reads a block of HTML, or keeps it, or some of it.
    fn html_block(&mut self) {
        let block = self.html.take().unwrap_or_default();
        let kept = self.kept;
        // Templates are no text; comments are comments.
        let mut visible = String::with_capacity(block.len());
        for part in kept.parts(&block) {
            match part {
                Part::Text(text) => visible.push_str(text),
                Part::Syntax(source) if source.starts_with("<!--") => visible.push_str(source),
                Part::Syntax(_) => {}
            }
        }
        let base = self.base;
        let fate = html::block(&visible, |address| resolves(base, address));
        let source = kept.restored(&block);
        if let html::Block::Kept = fate {
            self.events.push(Event::InlineHtml("<p>".into()));
            self.syntax(source.trim_end());
            return self.events.push(Event::InlineHtml("</p>".into()));
        }
        if let html::Block::Partly(tag) = fate {
            self.drop(&tag);
        }
        let source = source.into_owned();
        self.events.push(Event::InlineHtml(source.into()));
    }

    fn drop(&mut self, source: &str) {
        if self.dropped.len() < MAX_DROPPED {
            self.dropped.push(source.to_string());
        }
    }

    /// Whether a line ends or begins with syntax there.
    fn is_beside_syntax(&self, range: &Range<usize>) -> bool {
        let before = self.markdown.get(..range.start).unwrap_or_default();
        let after = self.markdown.get(range.end..).unwrap_or_default();
        // Behind the marks of quotations and the indentation of items.
        let after = after.trim_start_matches([' ', '\t', '>']).chars().next();
        let before = before.trim_end_matches([' ', '\t']).chars().next_back();
        let is_syntax = |c: Option<char>| c.is_some_and(|c| self.kept.source(c).is_some());
        is_syntax(before) || is_syntax(after)
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

/// Whether a template ends what another began: `{% endquote %}`, `{{< /note >}}`.
fn is_closing(source: &str) -> bool {
    let inner = source.trim_start_matches(['{', '%', '<', '-', ' ']);
    source.starts_with('{') && (inner.starts_with('/') || inner.starts_with("end"))
}

/// How many cells the source of a row has.
fn cells(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let row = row.strip_suffix('|').unwrap_or(row);
    let mut is_escaped = false;
    let bars = row.bytes().filter(|byte| {
        let is_bar = *byte == b'|' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        is_bar
    });
    bars.count() + 1
}

fn resolves(base: Option<&WebUrl>, address: &str) -> bool {
    match base {
        Some(base) => base.join(address).is_ok(),
        None => WebUrl::new(address).is_ok(),
    }
}

/// A destination as it must be written: in brackets where it has spaces or brackets.
fn destination(address: &str) -> String {
    // A template is kept whatever it holds.
    if address.starts_with('{') && address.ends_with('}') {
        return address.to_string();
    }
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
