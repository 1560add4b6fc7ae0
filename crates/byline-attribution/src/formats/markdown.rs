//! Reads Markdown by rendering it: what a reader sees is HTML, so HTML's rules apply, and
//! spans lead back to the Markdown.

use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeWithOffset};

pub(super) mod repair;

use crate::formats::{Credit, Description, Proposal, html, single_edits};
use crate::policy::Policy;
use crate::read::ReadContext;
use crate::read::address::{address_end, addresses};
use crate::read::finding::{Finding, Findings, Kind};
use crate::read::mapped::Mapped;
use crate::read::naming::{Naming, naming};
use crate::style::Mode;
use crate::verdict::{Cause, Reason};

/// Which Markdown it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flavour {
    /// [CommonMark](https://spec.commonmark.org/).
    CommonMark,
    /// [GitHub Flavored Markdown](https://github.github.com/gfm/): tables, footnotes, bare
    /// addresses as links.
    Gfm,
}

pub(super) const GFM: Description = Description {
    mode: Some(Mode::Standard),
    read: |source, context| read(source, Flavour::Gfm, context),
    proposals,
    language: |_| None,
};

pub(super) const COMMON_MARK: Description = Description {
    read: |source, context| read(source, Flavour::CommonMark, context),
    ..GFM
};

fn proposals(source: &str, _: ReadContext<'_>, policy: &Policy, credit: &Credit) -> Vec<Proposal> {
    single_edits(repair::edits(source, policy.position(), credit))
}

/// Finds what concerns the policies of a Markdown document.
pub(crate) fn read(source: &str, flavour: Flavour, reading: ReadContext<'_>) -> Findings {
    let limited = byline_html::limit_markdown_nesting(source);
    let rendered = Renderer::new(&limited, flavour).render();
    let mut findings = html::read(rendered.html.text(), reading);
    for finding in &mut findings.list {
        let in_code = holds(&rendered.code, finding.span.start);
        let in_block = holds(&rendered.blocks, finding.span.start);
        finding.span = rendered.html.source(&finding.span);
        if let Kind::Place { reason, cause } = &mut finding.kind
            && *reason == Reason::MentionOnly
            && in_block
            && is_destination(source, finding.span.start)
        {
            *reason = Reason::UnrenderedMarkup;
            *cause = Some("Markdown in an HTML block".into());
        } else if let Kind::Place { reason, cause } = &mut finding.kind
            && *reason == Reason::MentionOnly
            && in_code
        {
            // Code that shows a link is markup for the reader; code that names a host is not.
            let spots = reading
                .matcher
                .spots(source.get(finding.span.clone()).unwrap_or_default());
            let offset = finding.span.start;
            let addressed = spots.into_iter().any(|mut spot| {
                spot.span = spot.span.start + offset..spot.span.end + offset;
                naming(source, &spot) == Naming::Address
            });
            if addressed {
                *reason = Reason::UnrenderedMarkup;
                *cause = Some("code".into());
            }
        }
    }
    findings.remap_causes(|span| rendered.html.source(span));
    for span in &rendered.unused {
        let spots = reading
            .matcher
            .spots(source.get(span.clone()).unwrap_or_default());
        let concerned = reading.matcher.named(&spots);
        if !concerned.is_empty() {
            findings.list.push(Finding {
                span: span.clone(),
                href: None,
                text: String::new(),
                kind: Kind::Place {
                    reason: Reason::NoLink,
                    cause: Some(Cause::from("a definition that nothing refers to")),
                },
                concerned,
            });
        }
    }
    findings.list.sort_by_key(|finding| finding.span.start);
    findings
}

/// The HTML of a document, and what of it is code.
#[derive(Default)]
struct Rendered {
    html: Mapped,
    code: Vec<Range<usize>>,
    /// HTML blocks, in which Markdown is not markup.
    blocks: Vec<Range<usize>>,
    /// Definitions of links and footnotes that nothing refers to.
    unused: Vec<Range<usize>>,
}

/// Whether one of the spans, which are in order, holds a place.
fn holds(spans: &[Range<usize>], place: usize) -> bool {
    let after = spans.partition_point(|span| span.end <= place);
    spans.get(after).is_some_and(|span| span.start <= place)
}

/// Whether the host at a place is that of a Markdown link's destination: `](https://www.…`.
fn is_destination(source: &str, place: usize) -> bool {
    let before = source.get(..place).unwrap_or_default();
    let before = before.strip_suffix("www.").unwrap_or(before);
    let Some(before) = before.strip_suffix("//") else {
        return false;
    };
    let before = before
        .strip_suffix("https:")
        .or_else(|| before.strip_suffix("http:"))
        .unwrap_or(before);
    before.ends_with("](") || before.ends_with("](<")
}

struct Renderer<'s> {
    source: &'s str,
    flavour: Flavour,
    rendered: Rendered,
    /// Open links and images: no address inside becomes a link of its own.
    links: usize,
    images: usize,
    code_blocks: usize,
    cell: &'static str,
}

impl<'s> Renderer<'s> {
    fn new(source: &'s str, flavour: Flavour) -> Self {
        Self {
            source,
            flavour,
            rendered: Rendered::default(),
            links: 0,
            images: 0,
            code_blocks: 0,
            cell: "td",
        }
    }

    fn options(&self) -> Options {
        match self.flavour {
            Flavour::CommonMark => Options::empty(),
            Flavour::Gfm => {
                Options::ENABLE_TABLES
                    | Options::ENABLE_FOOTNOTES
                    | Options::ENABLE_STRIKETHROUGH
                    | Options::ENABLE_TASKLISTS
            }
        }
    }

    fn render(mut self) -> Rendered {
        let mut footnotes = HashSet::new();
        if self.flavour == Flavour::Gfm {
            for event in Parser::new_ext(self.source, self.options()) {
                if let Event::FootnoteReference(label) = event {
                    footnotes.insert(label.to_lowercase());
                }
            }
        }
        let parser = Parser::new_ext(self.source, self.options());
        let mut definitions: Vec<(String, Range<usize>)> = parser
            .reference_definitions()
            .iter()
            .map(|(label, definition)| (label.to_lowercase(), definition.span.clone()))
            .collect();
        let mut used = HashSet::new();
        // The end of a footnote that is not shown.
        let mut skipped_to = None;
        for (event, span) in TextMergeWithOffset::new(parser.into_offset_iter()) {
            if skipped_to.is_some_and(|end| span.start < end) {
                continue;
            }
            skipped_to = None;
            match event {
                Event::Start(Tag::FootnoteDefinition(label))
                    if !footnotes.contains(&label.to_lowercase()) =>
                {
                    skipped_to = Some(span.end);
                    self.rendered.unused.push(span);
                }
                Event::Start(tag) => {
                    let span = with_empty_label(self.source, &tag, span);
                    if let Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. } = &tag
                        && matches!(
                            link_type,
                            LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut
                        )
                    {
                        used.insert(id.to_lowercase());
                    }
                    self.start(tag, span);
                }
                Event::End(tag) => self.end(tag),
                other => self.content(other, span),
            }
        }
        definitions.retain(|(label, _)| !used.contains(label));
        self.rendered
            .unused
            .extend(definitions.into_iter().map(|(_, span)| span));
        self.rendered
    }

    fn start(&mut self, tag: Tag<'_>, span: Range<usize>) {
        let html = &mut self.rendered.html;
        match tag {
            Tag::Link {
                dest_url,
                link_type,
                ..
            } => {
                let scheme = if link_type == LinkType::Email {
                    "mailto:"
                } else {
                    ""
                };
                if self.images == 0 {
                    html.stand_in(
                        &format!("<a href=\"{scheme}{}\">", attribute(&dest_url)),
                        span,
                    );
                }
                self.links += 1;
            }
            Tag::Image { dest_url, .. } => {
                if self.images == 0 {
                    html.stand_in(
                        &format!("<img src=\"{}\" alt=\"", attribute(&dest_url)),
                        span,
                    );
                }
                self.images += 1;
            }
            Tag::CodeBlock(_) => {
                html.insert("<pre>");
                self.code_blocks += 1;
            }
            Tag::TableHead => self.cell = "th",
            Tag::Paragraph => html.insert("<p>"),
            Tag::Heading { level, .. } => html.insert(&format!("<{level}>")),
            Tag::BlockQuote(_) => html.insert("<blockquote>"),
            Tag::List(_) => html.insert("<ul>"),
            Tag::Item => html.insert("<li>"),
            Tag::Table(_) => html.insert("<table>"),
            Tag::TableRow => html.insert("<tr>"),
            Tag::TableCell => html.insert(if self.cell == "th" { "<th>" } else { "<td>" }),
            Tag::FootnoteDefinition(_) => html.insert("<div>"),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        let html = &mut self.rendered.html;
        match tag {
            TagEnd::Link => {
                self.links = self.links.saturating_sub(1);
                if self.images == 0 {
                    html.insert("</a>");
                }
            }
            TagEnd::Image => {
                self.images = self.images.saturating_sub(1);
                if self.images == 0 {
                    html.insert("\">");
                }
            }
            TagEnd::CodeBlock => {
                self.code_blocks = self.code_blocks.saturating_sub(1);
                html.insert("</pre>");
            }
            TagEnd::TableHead => {
                self.cell = "td";
            }
            TagEnd::Paragraph => html.insert("</p>"),
            TagEnd::Heading(level) => html.insert(&format!("</{level}>")),
            TagEnd::BlockQuote(_) => html.insert("</blockquote>"),
            TagEnd::List(_) => html.insert("</ul>"),
            TagEnd::Item => html.insert("</li>"),
            TagEnd::Table => html.insert("</table>"),
            TagEnd::TableRow => html.insert("</tr>"),
            TagEnd::FootnoteDefinition => html.insert("</div>"),
            _ => {}
        }
    }

    fn content(&mut self, event: Event<'_>, span: Range<usize>) {
        match event {
            Event::Text(text) if self.code_blocks > 0 => self.code(&text, span),
            Event::Text(text) => self.text(&text, span),
            Event::Code(text) => {
                self.rendered.html.insert("<code>");
                // The marks around it are not part of the text.
                let inner = self
                    .source
                    .get(span.clone())
                    .and_then(|code| code.find(&*text))
                    .map_or(span.clone(), |at| {
                        span.start + at..span.start + at + text.len()
                    });
                self.code(&text, inner);
                self.rendered.html.insert("</code>");
            }
            // The text of an image is an attribute's value: markup in it is dropped.
            Event::Html(_) | Event::InlineHtml(_) if self.images > 0 => {}
            Event::Html(markup) => {
                let start = self.rendered.html.len();
                self.verbatim(&markup, span);
                self.rendered.blocks.push(start..self.rendered.html.len());
            }
            Event::InlineHtml(markup) => self.verbatim(&markup, span),
            Event::SoftBreak => self.rendered.html.insert("\n"),
            Event::HardBreak => self.rendered.html.insert("<br>"),
            Event::Rule => self.rendered.html.insert("<hr>"),
            _ => {}
        }
    }

    /// HTML that is handed through.
    fn verbatim(&mut self, markup: &str, span: Range<usize>) {
        if self.source.get(span.clone()) == Some(markup) {
            self.rendered.html.copy(markup, span.start);
        } else {
            self.rendered.html.stand_in(markup, span);
        }
    }

    fn code(&mut self, text: &str, span: Range<usize>) {
        let start = self.rendered.html.len();
        self.escape(text, span);
        self.rendered.code.push(start..self.rendered.html.len());
    }

    fn escape(&mut self, text: &str, span: Range<usize>) {
        self.rendered.html.escape(text, span);
    }

    fn text(&mut self, text: &str, span: Range<usize>) {
        if self.flavour == Flavour::CommonMark || self.links > 0 || self.images > 0 {
            return self.escape(text, span);
        }
        let is_copy = self.source.get(span.clone()) == Some(text);
        let place = |part: &Range<usize>| {
            if is_copy {
                span.start + part.start..span.start + part.end
            } else {
                span.clone()
            }
        };
        let mut from = 0;
        for (part, scheme) in bare_addresses(text) {
            let before = from..part.start;
            self.escape(text.get(before.clone()).unwrap_or_default(), place(&before));
            let written = text.get(part.clone()).unwrap_or_default();
            let tag = format!("<a href=\"{scheme}{}\">", attribute(written));
            self.rendered.html.stand_in(&tag, place(&part));
            self.escape(written, place(&part));
            self.rendered.html.insert("</a>");
            from = part.end;
        }
        let rest = from..text.len();
        self.escape(text.get(rest.clone()).unwrap_or_default(), place(&rest));
    }
}

/// The span of a link or image; the parser leaves out the `[]` of a collapsed reference.
fn with_empty_label(source: &str, tag: &Tag<'_>, span: Range<usize>) -> Range<usize> {
    let (Tag::Link { link_type, .. } | Tag::Image { link_type, .. }) = tag else {
        return span;
    };
    let rest = source.get(span.end..).unwrap_or_default();
    match *link_type == LinkType::Collapsed && rest.starts_with("[]") {
        true => span.start..span.end + 2,
        false => span,
    }
}

/// Addresses that GFM makes links of, and what to put before them
/// ([autolinks](https://github.github.com/gfm/#autolinks-extension-)).
fn bare_addresses(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let full: Vec<Range<usize>> = addresses(text).collect();
    let mut found: Vec<_> = full.iter().map(|span| (span.clone(), "")).collect();
    let mut done = 0;
    for at in memchr::memmem::find_iter(text.as_bytes(), b"www.") {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let starts = before.is_none_or(|c| c.is_whitespace() || matches!(c, '*' | '_' | '~' | '('));
        let place = full.partition_point(|span| span.end <= at);
        if !starts || at < done || full.get(place).is_some_and(|span| span.contains(&at)) {
            continue;
        }
        if let Some(end) = address_end(text, at) {
            found.push((at..end, "http://"));
            done = end;
        }
    }
    found.sort_by_key(|(span, _)| span.start);
    found
}

/// A value for a quoted attribute.
fn attribute(value: &str) -> String {
    value
        .replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
}
