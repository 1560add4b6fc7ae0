//! Items to drafts.

use alloc::vec::Vec;

use crate::body::Body;
use crate::draft::{Draft, Source};
use crate::feed::Feed;
use crate::image::Image;
use crate::issue::{Issue, IssueCode};
use crate::line::Line;
use crate::people::{Byline, BylineKind};
use crate::publisher::Publisher;
use crate::reading::{Escapes, Reading};
use crate::rights::RightsNotice;
use crate::section::Section;
use crate::stamp::Stamp;
use crate::url::WebUrl;
use crate::xml::{Element, XmlError};

pub(super) fn report_fault(draft: &mut Draft, fault: &XmlError) {
    draft.report(Issue::new(IssueCode::Syntax, ".", fault));
}

pub(super) fn channel(channel: &Element) -> Feed<Draft> {
    let mut reading = Reading::new(Source::Rss, None, Escapes::Html);
    let text = |name: &str| channel.child_text(name);
    let mut feed = Feed::new(text("title").and_then(|title| reading.line(&title)));
    let link = channel
        .all("link")
        .map(Element::text)
        .find(|link| !link.is_empty());
    feed.home = link.and_then(|url| reading.url("home", &url));
    feed.description = text("description").and_then(|text| reading.line(&text));
    let language = text("language").or_else(|| text("dc:language"));
    feed.language = language.and_then(|tag| reading.language("language", &tag));
    let copyright = text("copyright").or_else(|| text("dc:rights"));
    feed.copyright = copyright.and_then(|text| reading.line(&text));
    for name in ["lastBuildDate", "pubDate"] {
        let updated = text(name).and_then(|text| mail_date(&mut reading, "updated", &text));
        feed.updated = feed.updated.or(updated);
    }
    feed.issues = reading.draft.into_issues();
    feed
}

pub(super) fn item(item: &Element, fault: Option<XmlError>) -> Draft {
    let mut reader = ItemReader {
        item,
        reading: Reading::new(Source::Rss, None, Escapes::Html),
    };
    reader.identity();
    reader.texts();
    reader.times();
    reader.people();
    reader.sections();
    reader.image();
    reader.rights();
    let mut draft = reader.reading.draft;
    if let Some(fault) = fault {
        report_fault(&mut draft, &fault);
    }
    draft
}

struct ItemReader<'a> {
    item: &'a Element,
    reading: Reading<'a>,
}

impl ItemReader<'_> {
    fn line(&mut self, name: &str) -> Option<Line> {
        let text = self.item.child_text(name)?;
        self.reading.line(&text)
    }

    fn identity(&mut self) {
        let source = self.reading.source;
        let link = self.item.child_text("link");
        let url = link.and_then(|url| self.reading.url("url", &url));
        self.reading.draft.url.offer_some(url, source);
        let Some(guid) = self.item.child("guid") else {
            return;
        };
        let text = guid.text();
        // A guid is an address unless it says that it is none.
        if guid.attribute("isPermaLink") != Some("false") && WebUrl::new(&text).is_ok() {
            let url = self.reading.url("url", &text);
            self.reading.draft.url.offer_some(url, source);
        } else {
            let id = Line::clean(&text);
            self.reading.draft.id.offer_some(id, source);
        }
    }

    fn texts(&mut self) {
        let source = self.reading.source;
        for name in ["title", "dc:title", "media:title"] {
            let title = self.item.child_text(name);
            let headline = title.and_then(|title| self.reading.headline(&title));
            self.reading.draft.headline.offer_some(headline, source);
        }
        let content = self.item.child_text("content:encoded");
        let body = content.map(|html| Body::from_html(&html));
        let body = body.filter(|body| !body.is_empty());
        let description = self.item.child_text("description");
        match (&body, description) {
            // Without content of its own, a description of several blocks is the body.
            (None, Some(html)) if html.contains("<p") => {
                self.reading
                    .draft
                    .body
                    .offer(Body::from_html(&html), source);
            }
            (_, Some(html)) => {
                let text = Body::from_html(&html).plain_text();
                let standfirst = Line::clean(&text);
                self.reading.draft.standfirst.offer_some(standfirst, source);
            }
            (_, None) => {}
        }
        self.reading.draft.body.offer_some(body, source);
        let language = self.item.child_text("dc:language");
        let language = language.and_then(|tag| self.reading.language("language", &tag));
        self.reading.draft.language.offer_some(language, source);
    }

    fn times(&mut self) {
        let source = self.reading.source;
        for name in ["pubDate", "dc:date", "dcterms:issued", "published"] {
            let Some(text) = self.item.child_text(name) else {
                continue;
            };
            let published = match name {
                "pubDate" => mail_date(&mut self.reading, "published", &text),
                _ => self.reading.stamp("published", &text),
            };
            self.reading.draft.published.offer_some(published, source);
        }
        for name in ["dcterms:modified", "updated"] {
            let text = self.item.child_text(name);
            let modified = text.and_then(|text| self.reading.stamp("modified", &text));
            self.reading.draft.modified.offer_some(modified, source);
        }
    }

    /// Names in Dublin Core; otherwise the author's address, whose name stands in brackets.
    fn people(&mut self) {
        let source = self.reading.source;
        let names: Vec<_> = self.item.all("dc:creator").map(Element::text).collect();
        let mut bylines = Vec::new();
        for name in names {
            let name = self.reading.line(&name);
            bylines.extend(name.map(|name| Byline::new(name, BylineKind::Unknown)));
        }
        if bylines.is_empty()
            && let Some(author) = self.item.child_text("author")
        {
            let name = mail_name(&author);
            if !author.contains('@') {
                let message = "expected an e-mail address, read a name";
                self.reading
                    .warn(IssueCode::BylineName, "bylines", message, &author);
            }
            let name = name.and_then(|name| self.reading.line(name));
            bylines.extend(name.map(|name| Byline::new(name, BylineKind::Unknown)));
        }
        let bylines = (!bylines.is_empty()).then_some(bylines);
        self.reading.draft.bylines.offer_some(bylines, source);
        let publisher = self.line("dc:publisher").map(Publisher::from);
        self.reading.draft.publisher.offer_some(publisher, source);
    }

    fn sections(&mut self) {
        let source = self.reading.source;
        let mut tags = Vec::new();
        for category in self.item.all("category") {
            let Some(name) = self.reading.line(&category.text()) else {
                continue;
            };
            if category.attribute("domain") == Some("section") {
                self.reading
                    .draft
                    .section
                    .offer(Section::from(name), source);
            } else {
                tags.push(name);
            }
        }
        let tags = (!tags.is_empty()).then_some(tags);
        self.reading.draft.tags.offer_some(tags, source);
    }

    fn image(&mut self) {
        let source = self.reading.source;
        let media = self
            .item
            .all("media:content")
            .chain(self.item.all("media:thumbnail"));
        let found: Vec<&Element> = media.chain(self.item.all("enclosure")).collect();
        for element in found {
            let kind = element.attribute("type").unwrap_or("image/");
            let medium = element.attribute("medium").unwrap_or("image");
            if !kind.starts_with("image/") || medium != "image" {
                continue;
            }
            let url = element.attribute("url");
            let Some(url) = url.and_then(|url| self.reading.url("lead_image.url", url)) else {
                continue;
            };
            let size = |name| element.attribute(name)?.parse().ok();
            let mut image = Image::new(url);
            image.width = size("width");
            image.height = size("height");
            let mut line = |name| {
                let text = element.child_text(name)?;
                self.reading.line(&text)
            };
            image.caption = line("media:description");
            image.credit = line("media:credit");
            self.reading.draft.lead_image.offer(image, source);
        }
    }

    fn rights(&mut self) {
        let source = self.reading.source;
        let Some(rights) = self.line("dc:rights") else {
            return;
        };
        // One element carries the line and the notice; only the sign tells them apart.
        if rights.as_str().contains(['©', '℗']) || starts_with_copyright(rights.as_str()) {
            self.reading.draft.copyright.offer(rights, source);
        } else {
            self.reading
                .draft
                .notice
                .offer(RightsNotice::from(rights), source);
        }
    }
}

fn starts_with_copyright(text: &str) -> bool {
    let head = text.get(.."copyright".len()).unwrap_or_default();
    head.eq_ignore_ascii_case("copyright")
}

/// `desk@example.az (Jane Doe)`, `Jane Doe <desk@example.az>`, or a name; an address alone
/// is no name.
fn mail_name(author: &str) -> Option<&str> {
    if let Some((_, rest)) = author.split_once('(') {
        return Some(rest.trim_end().trim_end_matches(')'));
    }
    if let Some((name, _)) = author.split_once('<') {
        return Some(name.trim().trim_matches('"')).filter(|name| !name.is_empty());
    }
    (!author.contains('@')).then_some(author)
}

/// A date, which RSS requires in the form of RFC 822; another form is read and reported.
fn mail_date(reading: &mut Reading<'_>, path: &str, text: &str) -> Option<Stamp> {
    let stamp = reading.stamp(path, text)?;
    if !stamp.is_rfc5322(text) {
        let message = "expected a date such as Wed, 29 Nov 2023 18:00:00 +0400";
        reading.warn(IssueCode::DateInvalid, path, message, text);
    }
    Some(stamp)
}
