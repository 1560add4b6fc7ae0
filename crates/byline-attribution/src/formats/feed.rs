//! Reads RSS and Atom: the links of each item, and the HTML in its contents.

use std::ops::Range;

use byline_html::{Comment, StartTag, TextKind, Token, Tokenizer};

use crate::formats::html;
use crate::read::Reading;
use crate::read::finding::{Finding, Findings, Kind, Link};
use crate::read::mapped::Mapped;
use crate::read::matcher::tidy;
use crate::read::resolve::Base;
use crate::verdict::{Cause, Reason};

pub(super) mod repair;

/// Finds what concerns the policies of a feed.
pub(crate) fn read(source: &str, reading: Reading<'_>) -> Findings {
    let mut reader = FeedReader {
        source,
        reading,
        base: Base::of_page(reading.page_url),
        open: Vec::new(),
        item: None,
        findings: Findings::default(),
    };
    reader.read();
    reader.end_item();
    reader
        .findings
        .list
        .sort_by_key(|finding| finding.span.start);
    reader.findings
}

/// An element whose contents are awaited.
struct Open<'s> {
    name: &'s str,
    tag: StartTag<'s>,
    span: Range<usize>,
    text: Mapped,
    /// Whether it has elements inside: then it is markup, not escaped text.
    has_elements: bool,
    /// Whether elements inside are those of its contents, and none of the feed's.
    holds_markup: bool,
}

impl<'s> Open<'s> {
    fn new(tag: StartTag<'s>, span: Range<usize>) -> Self {
        let holds_markup = match local(tag.raw_name()) {
            "description" | "encoded" => true,
            "content" | "summary" | "title" => tag
                .attribute("type")
                .is_some_and(|kind| is_markup(&kind.value().to_ascii_lowercase())),
            _ => false,
        };
        Self {
            name: tag.raw_name(),
            tag,
            span,
            text: Mapped::default(),
            has_elements: false,
            holds_markup,
        }
    }
}

/// Whether contents of this type are markup of the document itself.
fn is_markup(kind: &str) -> bool {
    kind == "xhtml" || kind.ends_with("+xml") || kind.ends_with("/xml")
}

/// What is kept of an item until its end.
#[derive(Default)]
struct Item {
    has_link: bool,
    /// A permanent link that counts where the item has no other.
    guid: Option<Finding>,
}

struct FeedReader<'s, 'a> {
    source: &'s str,
    reading: Reading<'a>,
    base: Option<Base>,
    open: Vec<Open<'s>>,
    item: Option<Item>,
    findings: Findings,
}

/// Elements nested deeper are passed over.
const MAX_DEPTH: usize = 64;

/// The local part of a name.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// How the contents of an element are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Contents {
    /// HTML, escaped or in a CDATA section.
    Html,
    /// Markup of the document itself.
    Inline,
    /// Text that is shown as it is.
    Text,
}

impl<'s> FeedReader<'s, '_> {
    fn read(&mut self) {
        let mut offset = 0;
        // HTML's tokenizer reads XML well enough: it lacks CDATA sections, which are read
        // here, and begins anew behind each.
        while let Some(rest) = self.source.get(offset..) {
            let mut next = self.source.len() + 1;
            for token in Tokenizer::new(rest) {
                if let Token::Comment(comment) = &token
                    && comment.raw().starts_with("<![CDATA[")
                {
                    next = self.cdata(offset + comment.span().start);
                    break;
                }
                self.token(token, offset);
            }
            offset = next;
        }
    }

    /// A CDATA section; the answer is where it ends.
    fn cdata(&mut self, start: usize) -> usize {
        const OPEN: usize = "<![CDATA[".len();
        let contents = self.source.get(start + OPEN..).unwrap_or_default();
        let length = memchr::memmem::find(contents.as_bytes(), b"]]>").unwrap_or(contents.len());
        if let Some(open) = self.open.last_mut() {
            let text = contents.get(..length).unwrap_or_default();
            open.text.copy(text, start + OPEN);
        }
        start + OPEN + length + "]]>".len()
    }

    fn token(&mut self, token: Token<'s>, offset: usize) {
        let at = token.span().start + offset..token.span().end + offset;
        match token {
            Token::StartTag(tag) => self.start_tag(tag, at),
            Token::EndTag(tag) => self.end_tag(tag.raw_name(), at.end),
            Token::Text(text) if text.kind() == TextKind::Data => {
                if let Some(open) = self.open.last_mut() {
                    open.text.decode(text.raw(), at.start);
                }
            }
            Token::Comment(comment) => self.comment(comment, at),
            _ => {}
        }
    }

    fn start_tag(&mut self, tag: StartTag<'s>, span: Range<usize>) {
        let name = tag.raw_name();
        if let Some(open) = self.open.last_mut() {
            open.has_elements = true;
        }
        if matches!(local(name), "item" | "entry") {
            self.end_item();
            self.item = Some(Item::default());
        }
        if self.item.is_some() {
            self.linking(tag, &span);
        }
        if !tag.self_closing() && self.open.len() < MAX_DEPTH {
            self.open.push(Open::new(tag, span));
        }
    }

    /// Elements of an item that link by an attribute.
    fn linking(&mut self, tag: StartTag<'s>, span: &Range<usize>) {
        let inside = |name: &str| self.open.iter().any(|open| local(open.name) == name);
        if inside("content") || inside("summary") || inside("description") {
            return;
        }
        let name = local(tag.raw_name());
        let value = |attribute: &str| {
            tag.attribute(attribute)
                .map(|attribute| attribute.value().into_owned())
        };
        match name {
            "link" => {
                let Some(href) = value("href") else {
                    return;
                };
                let rel = value("rel").unwrap_or_else(|| "alternate".to_owned());
                match rel.rsplit('/').next().unwrap_or_default() {
                    "alternate" | "via" => {
                        if rel == "alternate"
                            && !inside("source")
                            && let Some(item) = &mut self.item
                        {
                            item.has_link = true;
                        }
                        let text = value("title").unwrap_or_else(|| href.clone());
                        self.link(span.clone(), href, text);
                    }
                    other => {
                        let what = format!("link rel {other}");
                        self.no_link(span.clone(), &href, Reason::NotHyperlink, what);
                    }
                }
            }
            "source" => {
                if let Some(url) = value("url") {
                    self.link(span.clone(), url.clone(), url);
                }
            }
            "enclosure" | "content" | "thumbnail" | "player" | "image" => {
                for attribute in ["url", "src", "href"] {
                    if let Some(url) = value(attribute) {
                        let what = format!("attribute {attribute} of <{}>", tag.raw_name());
                        self.no_link(span.clone(), &url, Reason::NotHyperlink, what);
                    }
                }
            }
            _ => {}
        }
    }

    fn end_tag(&mut self, name: &str, end: usize) {
        // A stray end tag closes nothing.
        let Some(index) = self.open.iter().rposition(|open| open.name == name) else {
            return;
        };
        while self.open.len() > index {
            let Some(open) = self.open.pop() else {
                return;
            };
            if self.open.len() == index {
                self.close(open, end);
            }
        }
        if matches!(local(name), "item" | "entry") {
            self.end_item();
        }
    }

    fn close(&mut self, open: Open<'s>, end: usize) {
        if self.item.is_none() {
            return;
        }
        let prefixed = open.name.contains(':');
        let kind = open
            .tag
            .attribute("type")
            .map(|kind| kind.value().to_ascii_lowercase());
        let whole = open.span.start..end;
        match local(open.name) {
            "link" if !prefixed && open.tag.attribute("href").is_none() => {
                let url = open.text.text().trim().to_owned();
                if url.is_empty() {
                    return;
                }
                if let Some(item) = &mut self.item {
                    item.has_link = true;
                }
                self.link(whole, url.clone(), url);
            }
            "guid" => {
                let permanent = open
                    .tag
                    .attribute("isPermaLink")
                    .is_none_or(|value| !value.value().eq_ignore_ascii_case("false"));
                let url = open.text.text().trim().to_owned();
                if permanent
                    && let Some(finding) = self.link_finding(whole, url.clone(), url)
                    && let Some(item) = &mut self.item
                {
                    item.guid = Some(finding);
                }
            }
            "description" | "encoded" => {
                let contents = if open.has_elements {
                    Contents::Inline
                } else {
                    Contents::Html
                };
                self.contents(&open, contents, end);
            }
            "content" | "summary" | "title" => {
                let contents = match kind.as_deref() {
                    Some("html" | "text/html") => Contents::Html,
                    Some(kind) if is_markup(kind) => Contents::Inline,
                    // The contents of RSS know no type and are HTML.
                    None if prefixed && local(open.name) != "title" => Contents::Html,
                    _ => Contents::Text,
                };
                self.contents(&open, contents, end);
            }
            "comments" if !prefixed => {
                let what = "element comments".to_owned();
                self.no_link(whole, open.text.text(), Reason::NotHyperlink, what);
            }
            // Dublin Core credits for machines.
            "identifier" | "relation" | "isVersionOf" | "references" | "source"
                if prefixed && !open.has_elements =>
            {
                let what = format!("element {}", open.name);
                self.no_link(whole, open.text.text(), Reason::MachineCreditOnly, what);
            }
            _ => {}
        }
    }

    fn contents(&mut self, open: &Open<'s>, contents: Contents, end: usize) {
        // Read as a part of the contents around it.
        if self.open.iter().any(|around| around.holds_markup) {
            return;
        }
        let base = open
            .tag
            .attribute("xml:base")
            .map(|base| base.value().into_owned());
        let reading = Reading {
            page_url: base.as_deref().or(self.reading.page_url),
            ..self.reading
        };
        let raw;
        let html = match contents {
            Contents::Html => &open.text,
            Contents::Inline | Contents::Text => {
                let inner = open.span.end..end;
                let mut mapped = Mapped::default();
                match contents {
                    Contents::Inline => {
                        let inner_end = self
                            .source
                            .get(inner.clone())
                            .and_then(|inner| inner.rfind("</"))
                            .map_or(end, |at| inner.start + at);
                        let inner = inner.start..inner_end;
                        let start = inner.start;
                        mapped.copy(self.source.get(inner).unwrap_or_default(), start);
                    }
                    _ => {
                        // Shown as it is: for HTML that is escaped text.
                        let text = open.text.text();
                        let place = open.text.source(&(0..text.len()));
                        mapped.escape(text, place);
                    }
                }
                raw = mapped;
                &raw
            }
        };
        let mut found = html::read(html.text(), reading);
        found.remap_causes(|span| html.source(span));
        for mut finding in found.list {
            finding.span = html.source(&finding.span);
            self.findings.list.push(finding);
        }
    }

    fn comment(&mut self, comment: Comment<'s>, span: Range<usize>) {
        let matcher = self.reading.matcher;
        let spots = matcher.spots(comment.raw_contents());
        let concerned = matcher.named(&spots);
        if !concerned.is_empty() {
            self.findings.list.push(Finding {
                span,
                href: None,
                text: String::new(),
                kind: Kind::Place {
                    reason: Reason::InComment,
                    cause: None,
                },
                concerned,
            });
        }
    }

    fn link(&mut self, span: Range<usize>, href: String, text: String) {
        let finding = self.link_finding(span, href, text);
        self.findings.list.extend(finding);
    }

    fn link_finding(&self, span: Range<usize>, href: String, text: String) -> Option<Finding> {
        link_finding(&self.reading, self.base.as_ref(), span, href, text)
    }

    fn no_link(&mut self, span: Range<usize>, url: &str, reason: Reason, what: String) {
        let concerned = self.reading.matcher.named(&self.reading.matcher.spots(url));
        if !concerned.is_empty() {
            self.findings.list.push(Finding {
                span,
                href: Some(url.trim().to_owned()),
                text: String::new(),
                kind: Kind::Place {
                    reason,
                    cause: Some(Cause::new(what, None)),
                },
                concerned,
            });
        }
    }

    fn end_item(&mut self) {
        if let Some(Item {
            has_link: false,
            guid: Some(guid),
        }) = self.item.take()
        {
            self.findings.list.push(guid);
        }
    }
}

/// A link that an element of a feed makes by itself, if it concerns a policy.
pub(crate) fn link_finding(
    reading: &Reading<'_>,
    base: Option<&Base>,
    span: Range<usize>,
    href: String,
    text: String,
) -> Option<Finding> {
    let destination = base?.resolve(href.trim());
    let mut concerned = reading.matcher.named(&reading.matcher.spots(&href));
    if let crate::read::resolve::Destination::Web(url) = &destination
        && let Some(host) = url.host_str()
    {
        concerned.extend(reading.matcher.concerned(host));
    }
    tidy(&mut concerned);
    if concerned.is_empty() {
        return None;
    }
    Some(Finding {
        span,
        href: Some(href),
        text,
        kind: Kind::Link(Link {
            destination: Some(destination),
            paragraph: 1,
            before_body: true,
            ..Link::default()
        }),
        concerned,
    })
}
