//! Reads RSS and Atom: the links of each item, and the HTML in its contents.

use std::ops::Range;

use byline_html::{Comment, StartTag};

mod elements;
pub(super) mod repair;

use crate::formats::{Description, html};
use crate::read::ReadContext;
use crate::read::finding::{Finding, Findings, Kind, Link};
use crate::read::mapped::Mapped;
use crate::read::resolve::Base;
use crate::style::Mode;
use crate::verdict::{Cause, Reason};
use elements::{Contents, Elements, Event, Open, is_item, local};

pub(super) const RSS: Description = Description {
    mode: Some(Mode::Standard),
    read,
    proposals: repair::proposals,
    language: |source| repair::language(source, false),
};

pub(super) const ATOM: Description = Description {
    language: |source| repair::language(source, true),
    ..RSS
};

/// Finds what concerns the policies of a feed.
pub(crate) fn read(source: &str, reading: ReadContext<'_>) -> Findings {
    let mut reader = FeedReader {
        source,
        reading,
        base: Base::of_page(reading.page_url),
        elements: Elements::new(source),
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

/// The elements of an item that name an address in an attribute.
const LINKING: &[&str] = &[
    "content",
    "enclosure",
    "image",
    "link",
    "player",
    "source",
    "thumbnail",
];

/// What is kept of an item until its end.
#[derive(Default)]
struct Item {
    has_link: bool,
    /// A permanent link that counts where the item has no other.
    guid: Option<Finding>,
}

struct FeedReader<'s, 'a> {
    source: &'s str,
    reading: ReadContext<'a>,
    base: Option<Base>,
    elements: Elements<'s>,
    item: Option<Item>,
    findings: Findings,
}

impl<'s> FeedReader<'s, '_> {
    fn read(&mut self) {
        while let Some(event) = self.elements.next() {
            match event {
                Event::Start(tag, span) => self.start_tag(tag, &span),
                Event::End(open, end) => self.end_tag(open, &end),
                Event::Comment(comment, span) => self.comment(comment, span),
            }
        }
    }

    fn start_tag(&mut self, tag: StartTag<'s>, span: &Range<usize>) {
        if is_item(tag.raw_name()) {
            self.end_item();
            self.item = Some(Item::default());
        }
        if self.item.is_some() {
            self.linking(tag, span);
        }
    }

    /// Elements of an item that link by an attribute.
    fn linking(&mut self, tag: StartTag<'s>, span: &Range<usize>) {
        if !LINKING.contains(&local(tag.raw_name())) {
            return;
        }
        let open = self.elements.open();
        let inside = |name: &str| open.iter().any(|open| local(open.name) == name);
        if inside("content") || inside("summary") || inside("description") {
            return;
        }
        let is_in_source = inside("source");
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
                            && !is_in_source
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

    fn end_tag(&mut self, open: Open<'s>, end: &Range<usize>) {
        let is_end_of_item = is_item(open.name);
        self.close(open, end);
        if is_end_of_item {
            self.end_item();
        }
    }

    fn close(&mut self, open: Open<'s>, end: &Range<usize>) {
        if self.item.is_none() {
            return;
        }
        if let Some(contents) = open.contents() {
            return self.contents(&open, contents, end);
        }
        let prefixed = open.is_prefixed();
        let whole = open.span.start..end.end;
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
            "comments" if !prefixed => {
                let what = "element comments".to_owned();
                self.no_link(whole, open.text.text(), Reason::NotHyperlink, what);
            }
            // Dublin Core credits for machines.
            "identifier" | "relation" | "isVersionOf" | "references" | "source"
                if prefixed && !open.has_elements() =>
            {
                let what = format!("element {}", open.name);
                self.no_link(whole, open.text.text(), Reason::MachineCreditOnly, what);
            }
            _ => {}
        }
    }

    fn contents(&mut self, open: &Open<'s>, contents: Contents, end: &Range<usize>) {
        // Read as a part of the contents around it.
        let mut around = self.elements.open().iter();
        if around.any(|around| around.holds_markup) {
            return;
        }
        let base = open
            .tag
            .attribute("xml:base")
            .map(|base| base.value().into_owned());
        let reading = ReadContext {
            page_url: base.as_deref().or(self.reading.page_url),
            ..self.reading
        };
        let mut made = Mapped::default();
        let html = match contents {
            Contents::Html => &open.text,
            Contents::Inline => {
                let inner = open.span.end..end.start;
                let start = inner.start;
                made.copy(self.source.get(inner).unwrap_or_default(), start);
                &made
            }
            // Shown as it is: for HTML that is escaped text.
            Contents::Text => {
                let text = open.text.text();
                let place = open.text.source(&(0..text.len()));
                made.escape(text, place);
                &made
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
    reading: &ReadContext<'_>,
    base: Option<&Base>,
    span: Range<usize>,
    href: String,
    text: String,
) -> Option<Finding> {
    let destination = base?.resolve(href.trim());
    let spots = reading.matcher.spots(&href);
    let concerned = reading.matcher.concerned_by(&spots, &destination);
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
            in_body: true,
            ..Link::default()
        }),
        concerned,
    })
}
