//! Items to drafts.

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::wordpress;
use crate::body::{Block, Body, ExcerptOptions};
use crate::draft::{Draft, Source};
use crate::draft_builder::{DraftBuilder, Escapes, unix_seconds};
use crate::engagement::Count;
use crate::feed::Feed;
use crate::image::Image;
use crate::issue::{Issue, IssueCode};
use crate::line::Line;
use crate::media;
use crate::people::{Byline, BylineKind};
use crate::publisher::Publisher;
use crate::rights::RightsNotice;
use crate::section::Section;
use crate::stamp::Stamp;
use crate::url::WebUrl;
use crate::xml::{Element, XmlError};

pub(super) fn report_fault(draft: &mut Draft, fault: &XmlError) {
    draft.report(Issue::new(IssueCode::Syntax, ".", fault));
}

pub(super) fn channel(channel: &Element, address: Option<&WebUrl>) -> Feed<Draft> {
    let mut builder = DraftBuilder::new(Source::Rss, address, Escapes::Html);
    let text = |name: &str| channel.child_text(name);
    let mut visible = |names: &[&str]| {
        let html = channel.first_of(names)?.html();
        builder.visible_line(&html)
    };
    let mut feed = Feed::new(visible(&["title", "dc:title", "itunes:title"]));
    feed.description = visible(&[
        "description",
        "atom:subtitle",
        "dc:description",
        "itunes:summary",
        "itunes:subtitle",
    ]);
    feed.home = link(channel, &mut builder, "home");
    let own = channel
        .all("atom:link")
        .find(|link| link.attribute("rel") == Some("self"));
    let own = own.and_then(|link| Some((link.attribute("href")?, link.base())));
    feed.address = own.and_then(|(url, base)| builder.url_from("address", url, base));
    feed.logo = logo(channel, &mut builder, feed.home.as_ref());
    let language = text("language").or_else(|| text("dc:language"));
    feed.language = language.and_then(|tag| builder.language("language", &tag));
    let copyright = text("copyright").or_else(|| text("dc:rights"));
    feed.copyright = copyright.and_then(|text| builder.line(&text));
    for name in ["lastBuildDate", "pubDate"] {
        let updated = text(name).and_then(|text| mail_date(&mut builder, "updated", &text));
        feed.updated = feed.updated.or(updated);
    }
    feed.issues = builder.draft.into_issues();
    feed
}

/// The picture of a channel: the one of RSS, or else of podcasts.
fn logo(
    channel: &Element,
    builder: &mut DraftBuilder<'_>,
    home: Option<&WebUrl>,
) -> Option<WebUrl> {
    let own = channel.all("image").find_map(|image| {
        let about = || Some(Cow::Borrowed(image.attribute("rdf:resource")?));
        Some((image.child_text("url").or_else(about)?, image.base()))
    });
    let podcast = || {
        let image = channel.child("itunes:image")?;
        Some((Cow::Borrowed(image.attribute("href")?), image.base()))
    };
    let (url, base) = own.or_else(podcast)?;
    builder.url_from("logo", &url, base.or(home))
}

/// The address of a channel or item: the first `link` with text, or else Atom's. What a service
/// put its own address in the place of comes first.
fn link(element: &Element, builder: &mut DraftBuilder<'_>, path: &str) -> Option<WebUrl> {
    let links = ["feedburner:origLink", "link"].into_iter();
    let links = links.flat_map(|name| element.all(name));
    let mut own = links.map(|link| (link.text(), link.base()));
    let own = own.find(|(text, _)| !text.is_empty());
    let atom = || {
        let mut links = element.all("atom:link");
        let alternate =
            links.find(|link| link.attribute("rel").is_none_or(|rel| rel == "alternate"))?;
        Some((
            Cow::Borrowed(alternate.attribute("href")?),
            alternate.base(),
        ))
    };
    let (text, base) = own.or_else(atom)?;
    builder.url_from(path, &text, base)
}

/// Reads an item, whose relative addresses the channel's home page resolves.
pub(super) fn item(item: &Element, home: Option<&WebUrl>, fault: Option<XmlError>) -> Draft {
    let mut reader = ItemReader {
        item,
        builder: DraftBuilder::new(Source::Rss, home, Escapes::Html),
        preview: None,
    };
    reader.identity();
    reader.texts();
    reader.times();
    reader.people();
    reader.comments();
    reader.sections();
    media::lead_image(item, &mut reader.builder);
    reader.preview();
    media::enclosed(item, &mut reader.builder);
    reader.rights();
    if wordpress::is_draft(item) {
        let source = reader.builder.source;
        reader.builder.draft.draft.offer(true, source);
    }
    let mut draft = reader.builder.draft;
    if let Some(fault) = fault {
        report_fault(&mut draft, &fault);
    }
    draft
}

struct ItemReader<'a> {
    item: &'a Element,
    builder: DraftBuilder<'a>,
    /// The first picture of a description that is not a body.
    preview: Option<Image>,
}

impl ItemReader<'_> {
    fn line(&mut self, name: &str) -> Option<Line> {
        let text = self.item.child_text(name)?;
        self.builder.line(&text)
    }

    fn identity(&mut self) {
        let source = self.builder.source;
        let url = link(self.item, &mut self.builder, "url");
        self.builder.draft.url.offer_some(url, source);
        let Some(guid) = self.item.child("guid") else {
            // RSS 1.0 names an item by the address that its link has too.
            let about = self.item.attribute("rdf:about");
            let id = self.line("atom:id").or_else(|| self.line("dc:identifier"));
            let id = id.or_else(|| about.and_then(Line::clean));
            if let (true, Some(about)) = (self.builder.draft.url.is_empty(), about) {
                let url = WebUrl::new(about).ok();
                self.builder.draft.url.offer_some(url, source);
            }
            let url = self.builder.draft.url.get();
            let id = id.filter(|id| url.is_none_or(|url| url.as_str() != id.as_str()));
            self.builder.draft.id.offer_some(id, source);
            return;
        };
        let text = guid.text();
        let url = self.builder.draft.url.get();
        if url.is_some_and(|url| url.as_str() == text) {
            // The address is known already.
            return;
        }
        // A guid is an address unless an attribute denies it.
        let is_address = !["isPermaLink", "ispermalink"]
            .into_iter()
            .find_map(|name| guid.attribute(name))
            .is_some_and(|value| value.trim().eq_ignore_ascii_case("false"));
        let address = WebUrl::new(&text).ok().filter(|_| is_address);
        match (address, self.builder.draft.url.get()) {
            (Some(url), None) => self.builder.draft.url.offer(url, source),
            (Some(address), Some(url)) if address == *url => {}
            _ => {
                let id = Line::clean(&text);
                self.builder.draft.id.offer_some(id, source);
            }
        }
    }

    fn texts(&mut self) {
        let source = self.builder.source;
        for name in [
            "title",
            "dc:title",
            "media:title",
            "atom:title",
            "itunes:title",
        ] {
            // Those of other vocabularies fill a gap.
            if name.starts_with(['a', 'i']) && !self.builder.draft.headline.is_empty() {
                continue;
            }
            let title = self.item.child(name).map(Element::html);
            let headline = title.and_then(|title| self.builder.headline(&title));
            self.builder.draft.headline.offer_some(headline, source);
        }
        let excerpt = self.item.child("excerpt:encoded").map(Element::text);
        if let Some(excerpt) = excerpt.filter(|text| !text.is_empty()) {
            let standfirst = Line::clean(&Body::from_html(&excerpt).plain_text());
            self.builder.draft.standfirst.offer_some(standfirst, source);
        }
        let body = self.content();
        let description = self
            .item
            .first_of(&["description", "dc:description", "summary"]);
        if let Some(description) = description {
            self.description(description, body.as_ref());
        }
        self.builder.draft.body.offer_some(body, source);
        for name in ["atom:summary", "itunes:summary", "itunes:subtitle"] {
            if self.builder.draft.standfirst.is_empty() {
                let summary = self.item.child(name).map(Element::html);
                let summary = summary.map(|html| Body::from_html(&html).plain_text());
                let summary = summary.and_then(|text| Line::clean(&text));
                let text = self
                    .builder
                    .draft
                    .body
                    .get()
                    .and_then(|body| body.texts().next());
                let summary = summary.filter(|line| text != Some(line.as_str()));
                self.builder.draft.standfirst.offer_some(summary, source);
            }
        }
        // The descriptions of pictures and films, if the item has no other text.
        if self.builder.draft.standfirst.is_empty() && self.builder.draft.body.is_empty() {
            let text = media::description(self.item);
            let standfirst = text.and_then(|text| self.builder.visible_line(&text));
            self.builder.draft.standfirst.offer_some(standfirst, source);
        }
        self.title_of_untitled();
        let language = self.item.child_text("dc:language");
        let language = language.and_then(|tag| self.builder.language("language", &tag));
        self.builder.draft.language.offer_some(language, source);
    }

    /// An item has a title or a description (RSS 2.0, "Elements of <item>"): short messages have
    /// the latter alone, and are known by their beginning.
    fn title_of_untitled(&mut self) {
        if !self.builder.draft.headline.is_empty() {
            return;
        }
        let standfirst = self.builder.draft.standfirst.get();
        let text = standfirst.map(|text| Body::from_paragraphs([text.as_str()]));
        let text = text.as_ref().or(self.builder.draft.body.get());
        // As long as a headline that search engines show whole.
        let beginning = text.and_then(|body| body.excerpt(&ExcerptOptions::new(110)));
        if let Some(beginning) = beginning {
            let message = "expected a title, read the beginning of the text";
            self.builder
                .warn(IssueCode::Missing, "headline", message, beginning.as_str());
            let source = self.builder.source;
            self.builder.draft.headline.offer(beginning.into(), source);
        }
    }

    /// The base of the item's HTML: what its element says, or else the article's page.
    fn html(&mut self, html: &str, element: &Element) -> Body {
        let page = self.builder.draft.url.get().cloned();
        self.builder.html(html, element.base().or(page.as_ref()))
    }

    fn content(&mut self) -> Option<Body> {
        let item = self.item;
        let names = [
            "content:encoded",
            "xhtml:body",
            "xhtml:div",
            "atom:content",
            "body",
        ];
        let element = names.into_iter().find_map(|name| item.child(name))?;
        let html = element.html();
        let html = match wordpress::is_export(self.item) {
            true => Cow::Owned(wordpress::paragraphs(&wordpress::captions(&html))),
            false => html,
        };
        let body = self.html(&html, element);
        (!body.is_empty()).then_some(body)
    }

    /// The standfirst, or the body where there is no other and it has blocks of its own.
    fn description(&mut self, element: &Element, content: Option<&Body>) {
        let source = self.builder.source;
        let html = element.html();
        let body = match content {
            Some(_) => Body::from_html(&html),
            None => self.html(&html, element),
        };
        if content.is_none() && (is_body(&body) || has_paragraph(&html)) {
            self.builder.draft.body.offer(body, source);
            return;
        }
        if content.is_none() {
            self.preview = body.blocks.iter().find_map(|block| match block {
                Block::Image(image) => Some(Image::clone(image)),
                _ => None,
            });
        }
        let text = body.plain_text();
        // Many repeat the first paragraph for readers that do not know the content.
        let first = content.and_then(|content| content.texts().next());
        if first != Some(text.as_str()) {
            let standfirst = Line::clean(&text);
            self.builder.draft.standfirst.offer_some(standfirst, source);
        }
    }

    /// The picture in a description, where no element names one.
    fn preview(&mut self) {
        let source = self.builder.source;
        let preview = self.preview.take();
        let preview = preview.filter(|_| self.builder.draft.lead_image.is_empty());
        self.builder.draft.lead_image.offer_some(preview, source);
    }

    fn times(&mut self) {
        let source = self.builder.source;
        for name in [
            "pubDate",
            "pubdate",
            "dc:date",
            "dcterms:issued",
            "dcterms:created",
            "published",
            "atom:published",
        ] {
            let Some(text) = self.item.child_text(name) else {
                continue;
            };
            let published = match name {
                "pubDate" | "pubdate" => mail_date(&mut self.builder, "published", &text),
                _ => self.builder.stamp("published", &text),
            };
            self.builder.draft.published.offer_some(published, source);
        }
        for name in ["dcterms:modified", "updated", "atom:updated"] {
            let text = self.item.child_text(name);
            let modified = text.and_then(|text| self.builder.stamp("modified", &text));
            self.builder.draft.modified.offer_some(modified, source);
        }
        let published = self.time_of_export("published", "wp:post_date_gmt");
        self.builder.draft.published.offer_some(published, source);
        let modified = self.time_of_export("modified", "wp:post_modified_gmt");
        self.builder.draft.modified.offer_some(modified, source);
    }

    /// How many comments there are (<https://web.resource.org/rss/1.0/modules/slash/>, RFC 4685).
    fn comments(&mut self) {
        let source = self.builder.source;
        for name in ["slash:comments", "thr:total"] {
            let count = self.item.child_text(name);
            let count = count.and_then(|count| count.parse().ok()).map(Count::new);
            self.builder.draft.comments.offer_some(count, source);
        }
    }

    /// A time of WordPress, which is UTC, as the name says and the text does not.
    fn time_of_export(&mut self, path: &str, name: &str) -> Option<Stamp> {
        let text = self.item.child_text(name);
        let text = text.filter(|text| !text.starts_with("0000"))?;
        let stamp = self.builder.stamp(path, &text)?;
        Some(stamp.with_offset(time::UtcOffset::UTC))
    }

    /// Names in Dublin Core; otherwise those of the other modules, the authors' addresses
    /// last, whose names are in brackets.
    fn people(&mut self) {
        let source = self.builder.source;
        let mut bylines = self.names(self.item.all("dc:creator").map(Element::text).collect());
        if bylines.is_empty() {
            let authors = self.item.all("author").filter(|author| !has_name(author));
            let authors: Vec<Cow<'_, str>> = authors.map(Element::text).collect();
            for author in authors.iter().filter(|author| !author.contains('@')) {
                if !author.is_empty() {
                    let message = "expected an e-mail address, read a name";
                    self.builder
                        .warn(IssueCode::BylineName, "bylines", message, author);
                }
            }
            bylines = self.names(authors);
        }
        if bylines.is_empty() {
            bylines = self.elements();
        }
        if bylines.is_empty() {
            bylines = self.names(self.item.all("itunes:author").map(Element::text).collect());
        }
        let bylines = (!bylines.is_empty()).then_some(bylines);
        self.builder.draft.bylines.offer_some(bylines, source);
        let publisher = self.line("dc:publisher").map(Publisher::from);
        self.builder.draft.publisher.offer_some(publisher, source);
        // The channel that the item was taken from: this one only passes it on.
        let origin = self.line("source").map(Publisher::from);
        self.builder.draft.publisher.offer_some(origin, source);
    }

    /// The authors of Atom, whose elements some programs use in RSS too.
    fn elements(&mut self) -> Vec<Byline> {
        let names = [["atom:name", "atom:uri"], ["name", "uri"], ["name", "url"]];
        let mut bylines = Vec::new();
        let authors = self.item.elements();
        for author in authors.filter(|e| matches!(e.name.as_str(), "author" | "atom:author")) {
            let child = |index: usize| names.iter().find_map(|pair| author.child(pair.get(index)?));
            let name = child(0).and_then(|name| self.builder.visible_line(&name.text()));
            let Some(name) = name else {
                continue;
            };
            let mut byline = Byline::new(name, BylineKind::Unknown);
            let url = child(1).map(|url| (url.text(), url.base()));
            byline.url =
                url.and_then(|(url, base)| self.builder.url_from("bylines.url", &url, base));
            bylines.push(byline);
        }
        bylines
    }

    fn names(&mut self, texts: Vec<Cow<'_, str>>) -> Vec<Byline> {
        let mut bylines = Vec::new();
        for text in texts {
            let Some(line) = self.builder.visible_line(&text) else {
                continue;
            };
            for author in mailboxes(line.as_str()) {
                let Some(name) = mail_name(author).and_then(Line::clean) else {
                    let message = "expected a name, found an e-mail address";
                    self.builder
                        .warn(IssueCode::BylineName, "bylines", message, author);
                    continue;
                };
                bylines.push(Byline::new(name, BylineKind::Unknown));
            }
        }
        bylines
    }

    fn sections(&mut self) {
        let source = self.builder.source;
        let is_export = wordpress::is_export(self.item);
        let mut tags = Vec::new();
        for category in self.item.all("category") {
            let Some(name) = self.builder.line(&category.text()) else {
                continue;
            };
            let domain = category.attribute("domain");
            let is_section = domain == Some("section") || (is_export && domain == Some("category"));
            if is_section && self.builder.draft.section.is_empty() {
                self.builder
                    .draft
                    .section
                    .offer(Section::from(name), source);
            } else {
                tags.push(name);
            }
        }
        let mut others = self.tags_of_modules();
        if !others.is_empty() {
            let mut known: BTreeSet<Line> = tags.iter().cloned().collect();
            others.retain(|tag| known.insert(tag.clone()));
            tags.append(&mut others);
        }
        let tags = (!tags.is_empty()).then_some(tags);
        self.builder.draft.tags.offer_some(tags, source);
    }

    /// The subjects, keywords and categories of Dublin Core, podcasts and Media RSS.
    fn tags_of_modules(&mut self) -> Vec<Line> {
        let item = self.item;
        let mut tags = Vec::new();
        for subject in item.all("dc:subject") {
            tags.extend(self.builder.line(&subject.text()));
        }
        for name in ["itunes:keywords", "media:keywords"] {
            let words = item.child_text(name).unwrap_or_default();
            tags.extend(words.split(',').filter_map(|tag| self.builder.line(tag)));
        }
        for category in item.all("itunes:category") {
            let inner = category.all("itunes:category");
            for category in core::iter::once(category).chain(inner) {
                let name = category.attribute("text");
                tags.extend(name.and_then(|name| self.builder.line(name)));
            }
        }
        for category in item.all("media:category") {
            let name = category.attribute("label");
            let name = name.map_or_else(|| category.text(), Cow::Borrowed);
            tags.extend(self.builder.line(&name));
        }
        tags
    }

    fn rights(&mut self) {
        let source = self.builder.source;
        for name in ["dcterms:license", "creativeCommons:license", "cc:license"] {
            let Some(license) = self.item.child(name) else {
                continue;
            };
            let url = license.attribute("rdf:resource");
            let url = url.map_or_else(|| license.text(), Cow::Borrowed);
            let license = self.builder.url("rights.license", &url);
            self.builder.draft.license.offer_some(license, source);
        }
        let names = [
            "dc:rights",
            "dcterms:rights",
            "atom:rights",
            "media:copyright",
        ];
        let Some(rights) = names.into_iter().find_map(|name| self.line(name)) else {
            return;
        };
        // One element carries the line and the notice; only the sign distinguishes them.
        if rights.as_str().contains(['©', '℗']) || starts_with_copyright(rights.as_str()) {
            self.builder.draft.copyright.offer(rights, source);
        } else {
            self.builder
                .draft
                .notice
                .offer(RightsNotice::from(rights), source);
        }
    }
}

/// Whether a description is the article's text: several blocks, or one that no summary has.
fn is_body(body: &Body) -> bool {
    let is_text = |block: &&Block| !matches!(block, Block::Image(_));
    let texts = body.blocks.iter().filter(is_text);
    texts.clone().count() > 1
        || texts
            .clone()
            .any(|block| !matches!(block, Block::Paragraph(_)))
}

/// Whether HTML marks its paragraphs.
fn has_paragraph(html: &str) -> bool {
    html.match_indices(['<']).any(|(at, _)| {
        let mut rest = html.get(at + 1..).unwrap_or_default().chars();
        matches!(rest.next(), Some('p' | 'P')) && !rest.next().is_some_and(char::is_alphanumeric)
    })
}

fn starts_with_copyright(text: &str) -> bool {
    let head = text.get(.."copyright".len()).unwrap_or_default();
    head.eq_ignore_ascii_case("copyright")
}

/// Whether an author's element has its name in an element, as in Atom.
fn has_name(author: &Element) -> bool {
    ["name", "atom:name"]
        .iter()
        .any(|name| author.child(name).is_some())
}

/// The addresses of a list of them (RFC 5322, section 3.4), each with its name: commas part them
/// where there is an address on both sides.
fn mailboxes(text: &str) -> impl Iterator<Item = &str> {
    let is_list = text.contains(',') && text.split(',').all(|part| part.contains('@'));
    let parts = text.split(move |c| is_list && c == ',');
    parts.map(str::trim)
}

/// `desk@example.az (Jane Doe)`, `Jane Doe (desk@example.az)`, `Jane Doe <desk@example.az>`,
/// or a name; an address alone is not a name.
fn mail_name(author: &str) -> Option<&str> {
    if !author.contains('@') {
        return Some(author);
    }
    let (before, after) = author.split_once(['(', '<'])?;
    let after = after.trim_end().trim_end_matches([')', '>']);
    let name = if before.contains('@') { after } else { before };
    let name = name.trim().trim_matches('"');
    (!name.is_empty() && !name.contains('@')).then_some(name)
}

/// A date, which RSS requires in the form of RFC 822; another form is read and reported, and
/// so are the seconds since 1970 that some programs write.
fn mail_date(builder: &mut DraftBuilder<'_>, path: &str, text: &str) -> Option<Stamp> {
    let stamp = match unix_seconds(text) {
        Some(stamp) => stamp,
        None => builder.stamp(path, text)?,
    };
    if !stamp.is_rfc5322(text) {
        let message = "expected a date such as Wed, 29 Nov 2023 18:00:00 +0400";
        builder.warn(IssueCode::DateInvalid, path, message, text);
    }
    Some(stamp)
}
