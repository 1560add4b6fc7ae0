//! Entries to drafts.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::alternate::Alternate;
use crate::body::Body;
use crate::draft::{Draft, Source};
use crate::draft_builder::{DraftBuilder, Escapes, is_of};
use crate::feed::{Copies, Feed};
use crate::formats::plain::plain_body;
use crate::image::is_image_name;
use crate::issue::{Issue, IssueCode};
use crate::media;
use crate::people::{Byline, BylineKind};
use crate::publisher::Publisher;
use crate::rights::RightsNotice;
use crate::section::Section;
use crate::stamp::Stamp;
use crate::text::base64;
use crate::url::WebUrl;
use crate::xml::{Element, XmlError};
use byline_language::LanguageTag;

pub(super) fn report_fault(draft: &mut Draft, fault: &XmlError) {
    draft.report(Issue::new(IssueCode::Syntax, ".", fault));
}

pub(super) fn feed(root: &Element, address: Option<&WebUrl>) -> Feed<Draft> {
    let base = base(root, address);
    let mut builder = DraftBuilder::new(Source::Atom, base.as_ref(), Escapes::None);
    let title = root.child("title").map(text_construct);
    let mut feed = Feed::new(title.and_then(|title| builder.line(&title)));
    for link in root.all("link") {
        let url = link
            .attribute("href")
            .and_then(|url| builder.url_from("link", url, link.base()));
        match relation(link) {
            "alternate" => feed.home = feed.home.or(url),
            "self" => feed.address = feed.address.or(url),
            _ => {}
        }
    }
    let pictures = ["logo", "icon"].into_iter();
    let mut pictures = pictures.flat_map(|name| root.all(name));
    feed.logo = pictures.find_map(|picture| {
        let text = picture.text();
        let url = (!text.is_empty()).then_some(text)?;
        builder.url_from("logo", &url, picture.base())
    });
    // The second names are those of Atom 0.3.
    let description = root.first_of(&["subtitle", "tagline"]).map(text_construct);
    feed.description = description.and_then(|text| builder.line(&text));
    let language = root.attribute("xml:lang");
    feed.language = language.and_then(|tag| builder.language("language", tag));
    let rights = root.first_of(&["rights", "copyright"]).map(text_construct);
    feed.copyright = rights.and_then(|text| builder.line(&text));
    for element in root.all("updated") {
        let updated = strict_date(&mut builder, "updated", &element.raw_text());
        feed.updated = feed.updated.or(updated);
    }
    feed.issues = builder.draft.into_issues();
    feed
}

/// The text of a title, summary or rights element, whatever its type
/// (RFC 4287, section 3.1).
fn text_construct(element: &Element) -> String {
    let text = plain_text(element);
    match element.attribute("type") {
        Some("html" | "text/html") => Body::from_html(&text).plain_text(),
        _ => text.into_owned(),
    }
}

/// The text of an element, which Atom 0.3 may have in base64.
fn plain_text(element: &Element) -> Cow<'_, str> {
    let text = element.text();
    match element.attribute("mode") {
        Some("base64") => base64::decode(&text).map_or(text, Cow::Owned),
        _ => text,
    }
}

/// What entries are read with, read once for all of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Shared {
    base: Option<WebUrl>,
    language: Option<LanguageTag>,
}

/// What a feed says for its entries.
#[derive(Debug)]
pub(crate) struct Defaults {
    pub(crate) shared: Shared,
    /// The feed's authors, for entries that name none.
    bylines: Vec<Byline>,
    /// How much memory a copy of the authors takes.
    bytes: usize,
}

impl Defaults {
    /// What the feed says, and what could not be read of it.
    pub(super) fn of(feed: &Element, address: Option<&WebUrl>) -> (Self, Vec<Issue>) {
        let shared = Shared::of(feed, address);
        let mut builder = DraftBuilder::new(Source::Atom, shared.base.as_ref(), Escapes::None);
        let bylines = authors(&mut builder, feed);
        let issues = builder.draft.into_issues();
        // A byline takes about a hundred bytes in addition to its texts.
        let weigh = |byline: &Byline| {
            100 + byline.name.as_str().len() + byline.url.as_ref().map_or(0, |u| u.as_str().len())
        };
        let bytes = bylines.iter().map(weigh).sum();
        let defaults = Self {
            shared,
            bylines,
            bytes,
        };
        (defaults, issues)
    }

    /// The feed's authors, where they may be copied into each entry.
    pub(crate) fn bylines(&self, copies: Copies, issues: &mut Vec<Issue>) -> &[Byline] {
        let bylines = copies.allow(Some(self.bylines.as_slice()), self.bytes, "bylines", issues);
        bylines.unwrap_or_default()
    }
}

/// Gives an entry without authors those of its feed.
pub(crate) fn offer_bylines(draft: &mut Draft, bylines: &[Byline]) {
    if draft.bylines.is_empty() && !bylines.is_empty() {
        draft.bylines.offer(bylines.to_vec(), Source::Atom);
    }
}

impl Shared {
    pub(super) fn of(feed: &Element, address: Option<&WebUrl>) -> Self {
        let language = feed.attribute("xml:lang");
        Self {
            base: base(feed, address),
            language: language.and_then(|tag| LanguageTag::new(tag.trim()).ok()),
        }
    }

    /// The defaults of an entry without a feed.
    pub(super) fn at(address: Option<&WebUrl>) -> Self {
        Self {
            base: address.cloned(),
            ..Self::default()
        }
    }
}

/// What resolves relative addresses where no `xml:base` does: the address of the document
/// (RFC 4287, section 2), which the feed itself may give, or else its home page.
fn base(feed: &Element, address: Option<&WebUrl>) -> Option<WebUrl> {
    if let Some(address) = address {
        return Some(address.clone());
    }
    let of_rel = |rel: &str| {
        let mut links = feed.all("link").filter(|link| relation(link) == rel);
        links.find_map(|link| WebUrl::new(link.attribute("href")?).ok())
    };
    of_rel("self").or_else(|| of_rel("alternate"))
}

/// What a link is to its feed or entry: a registered name, which may be written as an IRI
/// (RFC 4287, section 4.2.7.2).
fn relation(link: &Element) -> &str {
    const REGISTRY: &str = "http://www.iana.org/assignments/relation/";
    let relation = link.attribute("rel").unwrap_or("alternate");
    relation.strip_prefix(REGISTRY).unwrap_or(relation)
}

/// The authors that an element names.
fn authors(builder: &mut DraftBuilder<'_>, element: &Element) -> Vec<Byline> {
    let mut bylines = Vec::new();
    for author in element.all("author") {
        let name = match author.elements().next() {
            Some(_) => author.child_text("name"),
            // Against the specification, the name alone.
            None => Some(author.text()),
        };
        let name = name.and_then(|name| builder.line(&name));
        let Some(name) = name else {
            continue;
        };
        let mut byline = Byline::new(name, BylineKind::Unknown);
        let url = author.child("uri").or_else(|| author.child("url"));
        let url = url.map(|url| (url.text(), url.base()));
        let url = url.filter(|(text, _)| !text.is_empty());
        byline.url = url.and_then(|(text, base)| builder.url_from("bylines.url", &text, base));
        bylines.push(byline);
    }
    bylines
}

pub(super) fn entry(entry: &Element, shared: &Shared, fault: Option<XmlError>) -> Draft {
    let mut reader = EntryReader {
        entry,
        shared,
        builder: DraftBuilder::new(Source::Atom, shared.base.as_ref(), Escapes::None),
    };
    reader.identity();
    reader.texts();
    reader.times();
    reader.people();
    reader.links();
    reader.categories();
    media::lead_image(entry, &mut reader.builder);
    reader.origin();
    let mut draft = reader.builder.draft;
    if let Some(fault) = fault {
        report_fault(&mut draft, &fault);
    }
    draft
}

struct EntryReader<'a> {
    entry: &'a Element,
    shared: &'a Shared,
    builder: DraftBuilder<'a>,
}

impl EntryReader<'_> {
    fn construct(&self, name: &str) -> Option<String> {
        self.entry.child(name).map(text_construct)
    }

    fn identity(&mut self) {
        let source = self.builder.source;
        let links = own_links(self.entry, self.shared);
        for link in links {
            let url = link.attribute("href");
            let url = url.and_then(|url| self.builder.url_from("url", url, link.base()));
            self.builder.draft.url.offer_some(url, source);
        }
        let id = self
            .entry
            .child_text("id")
            .and_then(|id| self.builder.line(&id));
        // Many entries have their address as their id, which is known already.
        let address = self.builder.draft.url.get().map(WebUrl::as_str);
        let id = id.filter(|id| Some(id.as_str()) != address);
        self.builder.draft.id.offer_some(id, source);
        let language = self.entry.attribute("xml:lang");
        let language = language.and_then(|tag| self.builder.language("language", tag));
        self.builder.draft.language.offer_some(language, source);
    }

    fn texts(&mut self) {
        let source = self.builder.source;
        let title = self.construct("title");
        let headline = title.and_then(|title| self.builder.headline(&title));
        self.builder.draft.headline.offer_some(headline, source);
        let summary = self.construct("summary");
        let standfirst = summary.and_then(|text| self.builder.line(&text));
        self.builder.draft.standfirst.offer_some(standfirst, source);
        let page = self.builder.draft.url.get().cloned();
        let content = self.entry.child("content");
        let body = content.map(|element| content_of(element, page.as_ref(), &mut self.builder));
        let body = body.filter(|body| !body.is_empty());
        self.builder.draft.body.offer_some(body, source);
        // The description of the film, if the entry has no other text.
        if self.builder.draft.standfirst.is_empty() && self.builder.draft.body.is_empty() {
            let text = media::description(self.entry);
            let standfirst = text.and_then(|text| self.builder.line(&text));
            self.builder.draft.standfirst.offer_some(standfirst, source);
        }
        let rights = self.entry.first_of(&["rights", "copyright", "dc:rights"]);
        self.rights(rights.map(text_construct));
    }

    fn rights(&mut self, rights: Option<String>) {
        let source = self.builder.source;
        if let Some(rights) = rights.and_then(|text| self.builder.line(&text)) {
            // One element carries the line and the notice; only the sign distinguishes them.
            if rights.as_str().contains(['©', '℗']) {
                self.builder.draft.copyright.offer(rights, source);
            } else {
                self.builder
                    .draft
                    .notice
                    .offer(RightsNotice::from(rights), source);
            }
        }
    }

    /// The feed that the entry was taken from (RFC 4287, section 4.2.11), whose publisher and
    /// rights are the entry's; and whether the entry is public (RFC 5023, section 13.1.1).
    fn origin(&mut self) {
        let source = self.builder.source;
        if let Some(feed) = self.entry.child("source") {
            let title = feed.child("title").map(text_construct);
            let publisher = title.and_then(|title| self.builder.line(&title));
            let publisher = publisher.map(|name| {
                let mut publisher = Publisher::from(name);
                let home = feed.all("link").find(|link| relation(link) == "alternate");
                let home = home.and_then(|link| Some((link.attribute("href")?, link.base())));
                publisher.url =
                    home.and_then(|(url, base)| self.builder.url_from("publisher.url", url, base));
                publisher
            });
            self.builder.draft.publisher.offer_some(publisher, source);
            self.rights(feed.child("rights").map(text_construct));
        }
        let control = self.entry.child("app:control");
        let draft = control.and_then(|control| control.child_text("app:draft"));
        if draft.is_some_and(|draft| draft.eq_ignore_ascii_case("yes")) {
            self.builder.draft.draft.offer(true, source);
        }
    }

    fn times(&mut self) {
        let source = self.builder.source;
        // The two older names are those of Atom 0.3.
        for (names, path) in [
            (["published", "issued"], "published"),
            (["updated", "modified"], "modified"),
        ] {
            for name in names {
                let Some(element) = self.entry.child(name) else {
                    continue;
                };
                let raw = element.raw_text();
                let stamp = self.builder.stamp(path, &raw);
                if stamp.is_some() && !is_rfc3339(&raw) {
                    let message = "expected a date of RFC 3339, read one of another form";
                    self.builder
                        .warn(IssueCode::DateInvalid, path, message, &raw);
                }
                let draft = &mut self.builder.draft;
                let field = match path {
                    "published" => &mut draft.published,
                    _ => &mut draft.modified,
                };
                field.offer_some(stamp, source);
            }
        }
    }

    /// The entry's authors; otherwise those of the feed it was taken from.
    fn people(&mut self) {
        let source = self.builder.source;
        let source_feed = self.entry.child("source");
        let bylines = [Some(self.entry), source_feed]
            .into_iter()
            .flatten()
            .map(|place| authors(&mut self.builder, place))
            .find(|bylines| !bylines.is_empty())
            .unwrap_or_default();
        let bylines = match bylines.is_empty() {
            true => self.creators(),
            false => bylines,
        };
        let bylines = (!bylines.is_empty()).then_some(bylines);
        self.builder.draft.bylines.offer_some(bylines, source);
    }

    /// The authors by Dublin Core, which some programs use in Atom too.
    fn creators(&mut self) -> Vec<Byline> {
        let creators = self.entry.all("dc:creator");
        let names = creators.filter_map(|name| self.builder.line(&name.text()));
        names
            .map(|name| Byline::new(name, BylineKind::Unknown))
            .collect()
    }

    fn links(&mut self) {
        let source = self.builder.source;
        let mut alternates = Vec::new();
        // Where links have languages, one of them is the entry's own.
        let own = own_links(self.entry, self.shared);
        let own = own.first().copied();
        for link in self.entry.all("link") {
            let Some(href) = link.attribute("href") else {
                continue;
            };
            match (relation(link), link.attribute("hreflang")) {
                ("alternate", Some(_)) if own.is_some_and(|own| core::ptr::eq(own, link)) => {}
                ("alternate", Some(tag)) => {
                    let language = self.builder.language("alternates.language", tag);
                    let url = self.builder.url_from("alternates.url", href, link.base());
                    if let (Some(language), Some(url)) = (language, url) {
                        let mut alternate = Alternate::new(language, url);
                        let label = link.attribute("title");
                        alternate.label = label.and_then(|label| self.builder.line(label));
                        alternates.push(alternate);
                    }
                }
                ("enclosure", _) if is_picture(link, href) => {
                    self.builder.lead_image(href, link.base());
                }
                ("enclosure", _) => {
                    self.builder
                        .enclose(link.attribute("type"), href, link.base());
                }
                ("license", _) => {
                    let url = self.builder.url_from("rights.license", href, link.base());
                    self.builder.draft.license.offer_some(url, source);
                }
                _ => {}
            }
        }
        let alternates = (!alternates.is_empty()).then_some(alternates);
        self.builder.draft.alternates.offer_some(alternates, source);
    }

    fn categories(&mut self) {
        let source = self.builder.source;
        let mut tags = Vec::new();
        for category in self.entry.all("category") {
            let label = category
                .attribute("label")
                .or_else(|| category.attribute("term"));
            let Some(name) = label.and_then(|label| self.builder.line(label)) else {
                continue;
            };
            if category.attribute("scheme") == Some("urn:byline:section") {
                self.builder
                    .draft
                    .section
                    .offer(Section::from(name), source);
            } else {
                tags.push(name);
            }
        }
        let tags = (!tags.is_empty()).then_some(tags);
        self.builder.draft.tags.offer_some(tags, source);
    }
}

/// The links that are the entry's own address: those without a language; otherwise the one in
/// its own language, or else the first.
fn own_links<'e>(entry: &'e Element, shared: &Shared) -> Vec<&'e Element> {
    let links = || {
        let links = entry.all("link");
        links.filter(|link| relation(link) == "alternate")
    };
    let plain: Vec<&Element> = links()
        .filter(|link| link.attribute("hreflang").is_none())
        .collect();
    if !plain.is_empty() {
        return plain;
    }
    let language = entry
        .attribute("xml:lang")
        .and_then(|tag| LanguageTag::new(tag.trim()).ok());
    let language = language.as_ref().or(shared.language.as_ref());
    let is_same = |link: &&Element| {
        let tag = link
            .attribute("hreflang")
            .and_then(|tag| LanguageTag::new(tag.trim()).ok());
        tag.is_some() && tag.as_ref() == language
    };
    links()
        .find(is_same)
        .or_else(|| links().next())
        .into_iter()
        .collect()
}

/// Whether an enclosure is a picture, by its type or else by its address.
fn is_picture(link: &Element, href: &str) -> bool {
    match link.attribute("type") {
        Some(kind) => is_of(kind, "image/"),
        None => is_image_name(href) == Some(true),
    }
}

/// Content of the types that text can have (RFC 4287, section 4.1.3.1).
fn content_of(element: &Element, page: Option<&WebUrl>, builder: &mut DraftBuilder<'_>) -> Body {
    let base = element.base().or(page);
    let is_page = |kind: &str| kind.starts_with("text/") || kind == "application/xhtml+xml";
    if let Some(address) = element.attribute("src")
        && element.attribute("type").is_none_or(is_page)
    {
        // The content is a page elsewhere (section 4.1.3.2).
        let url = builder.url_from("url", address, element.base());
        builder.draft.url.offer_some(url, builder.source);
        return Body::default();
    }
    match element.attribute("type").unwrap_or("text") {
        "html" | "text/html" => builder.html(&plain_text(element), base),
        "xhtml" | "application/xhtml+xml" => builder.html(&element.inner_markup(), base),
        kind if kind == "text" || kind.starts_with("text/") => plain_body(&plain_text(element)),
        kind => {
            content_of_other_type(element, kind, builder);
            Body::default()
        }
    }
}

/// A picture, a sound or a film by its address; the rest has no place.
fn content_of_other_type(element: &Element, kind: &str, builder: &mut DraftBuilder<'_>) {
    let address = element.attribute("src");
    match address {
        Some(url) if is_of(kind, "image/") => {
            builder.lead_image(url, element.base());
        }
        Some(url) if is_of(kind, "audio/") || is_of(kind, "video/") => {
            builder.enclose(Some(kind), url, element.base());
        }
        _ => {
            let message = "expected text, HTML or XHTML, found content of another type";
            builder.warn(IssueCode::TypeInvalid, "body", message, kind);
        }
    }
}

/// A date, which Atom requires in the form of RFC 3339; another form is read and reported.
fn strict_date(builder: &mut DraftBuilder<'_>, path: &str, text: &str) -> Option<Stamp> {
    let stamp = builder.stamp(path, text)?;
    if !is_rfc3339(text) {
        let message = "expected a date such as 2023-11-29T18:00:00+04:00";
        builder.warn(IssueCode::DateInvalid, path, message, text);
    }
    Some(stamp)
}

/// Whether a text is exactly a date and time of RFC 3339 as Atom requires it: upper case `T`
/// and `Z`, seconds, an offset, and no white space around.
fn is_rfc3339(text: &str) -> bool {
    let bytes = text.as_bytes();
    let has_seconds = bytes.get(16) == Some(&b':');
    bytes.get(10) == Some(&b'T')
        && has_seconds
        && !text.contains(['z', '['])
        && text
            .parse()
            .is_ok_and(|stamp: Stamp| stamp.to_instant().is_some())
}
