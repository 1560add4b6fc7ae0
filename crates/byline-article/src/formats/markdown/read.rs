//! The blocks of a Markdown document, read by way of HTML, which CommonMark is defined by.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::Range;

use pulldown_cmark::html::push_html;
use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::html;
use super::syntax::{Kept, Part};
use crate::body::{Body, escape_html};
use crate::extra::Value;
use crate::line::Headline;
use crate::url::WebUrl;

/// How many parts that were left out are reported.
const MAX_DROPPED: usize = 8;

/// The headline and the body of a document; `title` is what its front matter says. Addresses
/// are resolved by `base`; those that cannot be are kept as syntax. The last part of the answer is
/// what was left out, as far as it is reported.
pub(super) fn body(
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
        is_mdx: kept.is_mdx(),
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

/// Rewrites the parser's events: syntax that was kept becomes an element of its own.
struct EventReader<'k, 'd> {
    kept: &'k Kept<'k>,
    base: Option<&'k WebUrl>,
    markdown: &'d str,
    events: Vec<Event<'d>>,
    /// For each link that is open, what ends it where it is kept as syntax.
    links: Vec<Option<String>>,
    /// Whether indented text is not meant as code.
    is_mdx: bool,
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
        let Some(event) = self.within_image(event) else {
            return;
        };
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
            Event::Start(Tag::Table(alignments)) => self.table(alignments),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(ref info))) if info.contains(' ') => {
                self.in_code = true;
                self.code_with_info(info);
            }
            Event::Start(Tag::Link { .. }) => self.link(event, range),
            Event::End(TagEnd::Link) => match self.links.pop().flatten() {
                Some(end) => self.syntax(&end),
                None => self.events.push(event),
            },
            Event::Start(Tag::Image { .. }) => self.image(event, range),
            Event::Start(Tag::CodeBlock(ref kind)) => {
                if matches!(kind, CodeBlockKind::Indented) && self.is_mdx {
                    let source = self.markdown.get(range).unwrap_or_default();
                    self.drop(&self.kept.restored(source));
                }
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

    /// Takes an event inside a picture that is kept as syntax, and the end of a picture; returns
    /// all other events.
    fn within_image(&mut self, event: Event<'d>) -> Option<Event<'d>> {
        let Some((depth, source)) = &mut self.image else {
            return Some(event);
        };
        match &event {
            Event::Start(Tag::Image { .. }) => *depth += 1,
            Event::End(TagEnd::Image) => *depth -= 1,
            _ => {}
        }
        if *depth > 0 {
            return source.is_none().then_some(event);
        }
        match source.take() {
            Some(source) => {
                let source = self.markdown.get(source).unwrap_or_default();
                self.syntax(&self.kept.restored(source));
            }
            None => self.events.push(event),
        }
        self.image = None;
        None
    }

    /// Begins a picture, which is kept as syntax where the model cannot say all of it.
    fn image(&mut self, event: Event<'d>, range: Range<usize>) {
        let Event::Start(Tag::Image {
            dest_url, title, ..
        }) = &event
        else {
            return;
        };
        let address = self.kept.restored(dest_url);
        // A link that is syntax cannot be around a block.
        let is_in_syntax = matches!(self.links.last(), Some(Some(_)));
        let is_kept = is_in_syntax
            || *address != **dest_url
            || !resolves(self.base, &address)
            || !title.is_empty();
        self.image = Some((1, is_kept.then_some(range)));
        if !is_kept {
            return self.events.push(event);
        }
        // A link that begins with such a picture may have no other text to be on.
        if let Some(Event::Start(Tag::Link {
            dest_url, title, ..
        })) = self
            .events
            .pop_if(|last| matches!(last, Event::Start(Tag::Link { .. })))
        {
            let end = link_end(&dest_url, &title);
            if let Some(link) = self.links.last_mut() {
                *link = Some(end);
            }
            self.syntax("[");
        }
    }

    /// Begins a link, which is kept as syntax where its address cannot be resolved.
    fn link(&mut self, event: Event<'d>, range: Range<usize>) {
        let Event::Start(Tag::Link {
            dest_url, title, ..
        }) = &event
        else {
            return;
        };
        let address = self.kept.restored(dest_url);
        let title = self.kept.restored(title);
        let source = self.markdown.get(range).unwrap_or_default();
        // Part of it may be a template, or all that it is around.
        let is_template = *address != **dest_url || self.is_around_syntax(source);
        if !is_template && resolves(self.base, &address) {
            if !title.is_empty() {
                self.drop(&title);
            }
            self.links.push(None);
            return self.events.push(event);
        }
        self.links.push(Some(link_end(&address, &title)));
        self.syntax("[");
    }

    fn table(&mut self, alignments: Vec<Alignment>) {
        self.columns = alignments.len();
        if alignments.iter().all(|one| *one == Alignment::None) {
            return self.events.push(Event::Start(Tag::Table(alignments)));
        }
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

    /// Begins a block of code whose info string has more than a language.
    fn code_with_info(&mut self, info: &str) {
        let info = self.kept.restored(info);
        let mut pre = String::from("<pre data-info=\"");
        escape_html(&mut pre, &info);
        pre.push_str("\"><code class=\"language-");
        escape_html(&mut pre, info.split(' ').next().unwrap_or_default());
        pre.push_str("\">");
        self.events.push(Event::InlineHtml(pre.into()));
    }

    /// Reads a block of HTML, or keeps it, or some of it.
    fn html_block(&mut self) {
        let block = self.html.take().unwrap_or_default();
        let kept = self.kept;
        // Templates are no text.
        let visible: String = kept
            .parts(&block)
            .into_iter()
            .filter_map(|part| match part {
                Part::Text(text) => Some(text),
                Part::Syntax(_) => None,
            })
            .collect();
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

    /// Whether the text of a link is one piece of syntax, of which the link is a part.
    fn is_around_syntax(&self, link: &str) -> bool {
        let mut chars = link.strip_prefix('[').unwrap_or_default().chars();
        let is_syntax = chars.next().is_some_and(|c| self.kept.source(c).is_some());
        is_syntax && chars.as_str().starts_with(']')
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
        escape_html(&mut html, source);
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

/// What is behind the text of a link that is kept as syntax.
fn link_end(address: &str, title: &str) -> String {
    let mut end = format!("]({}", destination_source(address));
    if !title.is_empty() {
        end.push_str(&format!(" {}", Value::from(title)));
    }
    end.push(')');
    end
}

/// The destination of a link in the source that is kept: in brackets where it has spaces or
/// brackets.
fn destination_source(address: &str) -> String {
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
