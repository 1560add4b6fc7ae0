//! One item to one draft: versions 1 to 3, whose names differ in case and number.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{EXTRA, is_uri};
use crate::alternate::{Alternate, AlternateRelation};
use crate::body::Body;
use crate::draft::{Draft, Source};
use crate::draft_builder::{DraftBuilder, Escapes};
use crate::extra::Value;
use crate::formats::plain::plain_body;
use crate::image::{Image, is_image_name};
use crate::issue::{Issue, IssueCode};
use crate::json::JsonError;
use crate::kind::ArticleKind;
use crate::line::Line;
use crate::people::{Byline, BylineKind};
use crate::publisher::{AppLink, Profile, Publisher};
use crate::rights::RightsNotice;
use crate::section::Section;
use crate::url::WebUrl;

pub(super) fn item(item: &Value, address: Option<&WebUrl>, fault: Option<JsonError>) -> Draft {
    let mut reader = ItemReader {
        item,
        builder: DraftBuilder::new(Source::Ninjs, address, Escapes::None),
    };
    if let Some(fault) = fault {
        let issue = Issue::new(IssueCode::Syntax, ".", fault.to_string());
        reader.builder.draft.report(issue);
    }
    reader.identity();
    reader.texts();
    reader.times();
    reader.people();
    reader.publisher();
    reader.subjects();
    reader.alternates();
    reader.image();
    reader.rights();
    reader.keep();
    let status = text(item, "pubStatus");
    if matches!(status, Some("withheld" | "canceled")) {
        let source = reader.builder.source;
        reader.builder.draft.draft.offer(true, source);
    }
    reader.builder.draft
}

/// Whether an associated object is a picture: by its type, or else by its renditions.
fn is_picture(value: &Value) -> bool {
    if let Some(kind) = text(value, "type") {
        return matches!(kind, "picture" | "graphic");
    }
    let renditions = match member(value, "renditions") {
        Some(Value::List(list)) => list.iter().collect(),
        Some(Value::Map(named)) => named.values().collect(),
        _ => Vec::new(),
    };
    renditions.into_iter().any(|rendition| {
        let kind = text(rendition, "contentType").or_else(|| text(rendition, "mimetype"));
        match (kind, text(rendition, "href")) {
            (Some(kind), _) => kind.starts_with("image/"),
            (None, Some(href)) => is_image_name(href) == Some(true),
            (None, None) => false,
        }
    })
}

/// A member by its name of version 3, or by the all lower case name of version 2.
fn member<'a>(object: &'a Value, name: &str) -> Option<&'a Value> {
    object
        .get(name)
        .or_else(|| object.get(&name.to_ascii_lowercase()))
}

fn text<'a>(object: &'a Value, name: &str) -> Option<&'a str> {
    member(object, name)?.as_str()
}

/// Properties without a place in the model that newsrooms sort and bill by, by their names of
/// version 3 and of version 1, where that is another.
const KEPT: [(&str, &str); 5] = [
    ("edNote", "ednote"),
    ("embargoed", "embargoed"),
    ("places", "place"),
    ("slugline", "slugline"),
    ("urgency", "urgency"),
];

struct ItemReader<'a> {
    item: &'a Value,
    builder: DraftBuilder<'a>,
}

impl<'a> ItemReader<'a> {
    fn line(&mut self, name: &str) -> Option<Line> {
        let text = text(self.item, name)?;
        self.builder.line(text)
    }

    /// The elements of a list, by its plural name or by that of version 1.
    fn list(&self, name: &str, singular: &str) -> &'a [Value] {
        let list = member(self.item, name).or_else(|| member(self.item, singular));
        list.map_or(&[], Value::as_list)
    }

    /// The text of one role; without a role the first element is the main one.
    fn of_role(&self, list: &str, role: &str) -> Option<&'a str> {
        let list = self.list(list, list);
        let named = list.iter().find(|value| text(value, "role") == Some(role));
        text(named?, "value")
    }

    fn first_value(&self, list: &str) -> Option<&'a Value> {
        let list = self.list(list, list);
        list.iter().find(|value| text(value, "value").is_some())
    }

    fn identity(&mut self) {
        let source = self.builder.source;
        if let Some(uri) = text(self.item, "uri") {
            if WebUrl::new(uri).is_ok() {
                let url = self.builder.url("url", uri);
                self.builder.draft.url.offer_some(url, source);
            } else if is_uri(uri) || !uri.trim().is_empty() {
                let id = self.builder.line(uri);
                self.builder.draft.id.offer_some(id, source);
            }
        }
        for value in self.list("altIds", "altids") {
            if text(value, "role") == Some("id") {
                let id = text(value, "value").and_then(|id| self.builder.line(id));
                if let Some(id) = id {
                    self.builder.draft.id.set(id, source);
                }
            }
        }
        for genre in self.list("genres", "genre") {
            let uri = text(genre, "uri").unwrap_or_default();
            if let Some(name) = uri.strip_prefix("https://schema.org/") {
                let kind = ArticleKind::from_schema_org(name);
                self.builder.draft.kind.offer(kind, source);
            }
        }
    }

    fn texts(&mut self) {
        let source = self.builder.source;
        let first = self
            .first_value("headlines")
            .and_then(|value| text(value, "value"));
        let headline = self
            .of_role("headlines", "main")
            .or(first)
            .or_else(|| text(self.item, "headline"))
            .or_else(|| text(self.item, "title"));
        let headline = headline.and_then(|text| self.builder.headline(text));
        self.builder.draft.headline.offer_some(headline, source);
        let kicker = self.of_role("headlines", "kicker");
        let kicker = kicker.and_then(|text| self.builder.line(text));
        self.builder.draft.kicker.offer_some(kicker, source);
        let first = self
            .first_value("descriptions")
            .and_then(|value| text(value, "value"));
        let standfirst = self
            .of_role("descriptions", "summary")
            .or(first)
            .or_else(|| text(self.item, "description_text"));
        let standfirst = standfirst.and_then(|text| self.builder.line(text));
        self.builder.draft.standfirst.offer_some(standfirst, source);
        let body = self.body();
        self.builder.draft.body.offer_some(body, source);
        let language = text(self.item, "language");
        let language = language.and_then(|tag| self.builder.language("language", tag));
        self.builder.draft.language.offer_some(language, source);
        let dateline = self.line("located");
        self.builder.draft.dateline.offer_some(dateline, source);
    }

    fn body(&mut self) -> Option<Body> {
        let bodies = self.list("bodies", "bodies");
        let is_html =
            |value: &&Value| text(value, "contentType").is_some_and(|kind| kind.contains("html"));
        // Text with markup carries more than plain text.
        let chosen = bodies
            .iter()
            .find(is_html)
            .or_else(|| self.first_value("bodies"));
        let body = match chosen {
            Some(value) if is_html(&value) => self.builder.html(text(value, "value")?, None),
            Some(value) => plain_body(text(value, "value")?),
            // Version 1 has a property for each kind, by any name that begins so.
            None => {
                let html = ["body_xhtml", "body_html", "body_html5"];
                let html = html.into_iter().find_map(|name| text(self.item, name));
                match (html, text(self.item, "body_text")) {
                    (Some(html), _) => self.builder.html(html, None),
                    (None, Some(plain)) => plain_body(plain),
                    (None, None) => return None,
                }
            }
        };
        (!body.is_empty()).then_some(body)
    }

    fn times(&mut self) {
        let source = self.builder.source;
        // The last name is that of Superdesk, a newsroom system.
        for name in ["firstCreated", "contentCreated", "firstPublished"] {
            let published = text(self.item, name);
            let published = published.and_then(|text| self.builder.stamp("published", text));
            self.builder.draft.published.offer_some(published, source);
        }
        let modified = text(self.item, "versionCreated");
        let modified = modified.and_then(|text| self.builder.stamp("modified", text));
        // Every item has a version; the first one is not a change.
        let published = self.builder.draft.published.get();
        let modified = modified.filter(|stamp| Some(stamp) != published);
        self.builder.draft.modified.offer_some(modified, source);
    }

    /// Those marked as creators; otherwise the line `by`, or `byline` of version 1.
    fn people(&mut self) {
        let source = self.builder.source;
        let mut bylines = Vec::new();
        for (names, singular, kind) in [
            ("people", "person", BylineKind::Person),
            ("organisations", "organisation", BylineKind::Organization),
        ] {
            for value in self.list(names, singular) {
                let kind = match text(value, "rel") {
                    Some("creator" | "author") => kind.clone(),
                    Some("by") => BylineKind::Unknown,
                    _ => continue,
                };
                bylines.extend(self.byline(value, kind));
            }
        }
        // Superdesk lists authors apart from other people.
        if bylines.is_empty() {
            for value in self.list("authors", "authors") {
                bylines.extend(self.byline(value, BylineKind::Person));
            }
        }
        let by = self.line("by").or_else(|| self.line("byline"));
        if let Some(by) = by {
            // `by` names all in their order, which the two lists do not have between them.
            let place = |byline: &Byline| by.as_str().find(byline.name.as_str());
            bylines.sort_by_key(|byline| place(byline).unwrap_or(usize::MAX));
            if bylines.is_empty() {
                bylines.push(Byline::new(by, BylineKind::Unknown));
            }
        }
        let bylines = (!bylines.is_empty()).then_some(bylines);
        self.builder.draft.bylines.offer_some(bylines, source);
    }

    fn byline(&mut self, value: &Value, kind: BylineKind) -> Option<Byline> {
        let mut byline = Byline::new(self.builder.line(text(value, "name")?)?, kind);
        let role = text(value, "literal");
        byline.role = role.and_then(|role| self.builder.line(role));
        let url = text(value, "uri");
        byline.url = url.and_then(|url| self.builder.url("bylines.url", url));
        let contacts = member(value, "contactInfo").map_or(&[][..], Value::as_list);
        byline.same_as = contacts
            .iter()
            .filter_map(|contact| WebUrl::new(text(contact, "value")?).ok())
            .collect();
        Some(byline)
    }

    fn publisher(&mut self) {
        let source = self.builder.source;
        for value in self.list("infoSources", "infosource") {
            if text(value, "role").is_some_and(|role| role != "publisher") {
                continue;
            }
            let mut publisher = Publisher::default();
            let name = text(value, "name");
            publisher.name = name.and_then(|name| self.builder.line(name));
            let url = text(value, "uri").filter(|uri| uri.starts_with("http"));
            publisher.url = url.and_then(|url| self.builder.url("publisher.url", url));
            for contact in member(value, "contactInfo").map_or(&[][..], Value::as_list) {
                let url = text(contact, "value").and_then(|url| WebUrl::new(url).ok());
                let Some(url) = url else {
                    continue;
                };
                match text(contact, "type") {
                    Some("logo") => publisher.logo = Some(url),
                    Some("app") => publisher.apps.push(AppLink::new(url)),
                    _ => publisher.profiles.push(Profile::new(url)),
                }
            }
            if !publisher.is_empty() {
                self.builder.draft.publisher.offer(publisher, source);
            }
        }
    }

    fn subjects(&mut self) {
        let source = self.builder.source;
        let mut tags = Vec::new();
        for value in self.list("subjects", "subject") {
            let name = text(value, "name").and_then(|name| self.builder.line(name));
            let Some(name) = name else {
                continue;
            };
            if text(value, "rel") != Some("section") {
                tags.push(name);
                continue;
            }
            let mut section = Section::from(name);
            let description = text(value, "literal");
            section.description = description.and_then(|text| self.builder.line(text));
            let url = text(value, "uri");
            section.url = url.and_then(|url| self.builder.url("section.url", url));
            self.builder.draft.section.offer(section, source);
        }
        let tags = (!tags.is_empty()).then_some(tags);
        self.builder.draft.tags.offer_some(tags, source);
    }

    fn alternates(&mut self) {
        let source = self.builder.source;
        let mut alternates = Vec::new();
        for value in self.list("associations", "associations") {
            let relation = match text(value, "rel") {
                Some("translation") => AlternateRelation::Translation,
                Some("translationOf") => AlternateRelation::Original,
                Some("adaptation") => AlternateRelation::Adaptation,
                _ => continue,
            };
            let language = text(value, "language");
            let language =
                language.and_then(|tag| self.builder.language("alternates.language", tag));
            let url = text(value, "uri").and_then(|url| self.builder.url("alternates.url", url));
            let (Some(language), Some(url)) = (language, url) else {
                continue;
            };
            let name = text(value, "name").filter(|name| *name != language.as_str());
            let mut alternate = Alternate::new(language, url).with_relation(relation);
            alternate.label = name.and_then(|name| self.builder.line(name));
            alternates.push(alternate);
        }
        let alternates = (!alternates.is_empty()).then_some(alternates);
        self.builder.draft.alternates.offer_some(alternates, source);
    }

    /// The first picture of the associations, a list or, in version 1, an object; otherwise an
    /// image among the renditions.
    fn image(&mut self) {
        let source = self.builder.source;
        let associations = member(self.item, "associations");
        let (list, named) = match associations {
            Some(Value::List(list)) => (list.as_slice(), None),
            Some(Value::Map(named)) => (&[][..], Some(named.values())),
            _ => (&[][..], None),
        };
        for value in list.iter().chain(named.into_iter().flatten()) {
            if is_picture(value) {
                let image = self.picture(value);
                self.builder.draft.lead_image.offer_some(image, source);
            }
        }
        let image = self.rendition(self.item);
        self.builder.draft.lead_image.offer_some(image, source);
    }

    fn picture(&mut self, value: &Value) -> Option<Image> {
        let mut image = match self.rendition(value) {
            Some(image) => image,
            None => Image::new(self.builder.url("lead_image.url", text(value, "uri")?)?),
        };
        let descriptions = member(value, "descriptions").map_or(&[][..], Value::as_list);
        let of_role = |role: &str| {
            let mut roles = descriptions.iter();
            let found = roles.find(|value| text(value, "role") == Some(role))?;
            text(found, "value")
        };
        let alone = descriptions
            .first()
            .filter(|value| text(value, "role").is_none());
        let caption = of_role("caption")
            .or_else(|| text(alone?, "value"))
            .or_else(|| text(value, "description_caption"))
            .or_else(|| text(value, "description_text"));
        let line = |builder: &mut DraftBuilder<'_>, text: Option<&str>| builder.line(text?);
        image.caption = line(&mut self.builder, caption).or(image.caption);
        image.alt = line(&mut self.builder, of_role("alt"));
        let credit = text(value, "by").or_else(|| text(value, "byline"));
        image.credit = line(&mut self.builder, credit);
        Some(image)
    }

    /// The largest image among the renditions: a list or, in version 1, an object.
    fn rendition(&mut self, item: &Value) -> Option<Image> {
        let renditions = member(item, "renditions");
        let (list, named) = match renditions {
            Some(Value::List(list)) => (list.as_slice(), None),
            Some(Value::Map(named)) => (&[][..], Some(named.values())),
            _ => (&[][..], None),
        };
        let mut best: Option<Image> = None;
        for value in list.iter().chain(named.into_iter().flatten()) {
            let kind = text(value, "contentType").or_else(|| text(value, "mimetype"));
            if kind.is_some_and(|kind| !kind.starts_with("image/")) {
                continue;
            }
            let url = text(value, "href");
            let Some(url) = url.and_then(|url| self.builder.url("lead_image.url", url)) else {
                continue;
            };
            let size = |name| u32::try_from(member(value, name)?.as_u64()?).ok();
            let mut image = Image::new(url);
            let caption = text(value, "title");
            image.caption = caption.and_then(|text| self.builder.line(text));
            image.width = size("width");
            image.height = size("height");
            if best.as_ref().is_none_or(|best| image.width > best.width) {
                best = Some(image);
            }
        }
        best
    }

    /// Keeps what the model has no place for, by its name of version 3, in `extra`.
    fn keep(&mut self) {
        let kept = KEPT.into_iter().filter_map(|(name, old)| {
            let value = member(self.item, name).or_else(|| self.item.get(old))?;
            Some((String::from(name), value.clone()))
        });
        let kept: BTreeMap<String, Value> = kept.collect();
        if !kept.is_empty() {
            self.builder.draft.extra.insert(EXTRA, Value::Map(kept));
        }
    }

    fn rights(&mut self) {
        let source = self.builder.source;
        let holder = self.line("copyrightHolder");
        self.builder
            .draft
            .copyright_holder
            .offer_some(holder, source);
        let copyright = self.line("copyrightNotice");
        self.builder.draft.copyright.offer_some(copyright, source);
        let notice = self.line("usageTerms").map(RightsNotice::from);
        self.builder.draft.notice.offer_some(notice, source);
        let license = member(self.item, "rightsInfo").and_then(|info| text(info, "linkedRights"));
        let license = license.and_then(|url| self.builder.url("rights.license", url));
        self.builder.draft.license.offer_some(license, source);
    }
}
