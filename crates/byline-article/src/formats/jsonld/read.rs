//! One node to one draft.

mod people;
mod values;

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;

use self::values::{
    action_name, address_of, identifier_of, image_address, is_html, language_text, pixels, text_of,
    truth, whole_number,
};
use super::document::{Followed, Index, as_list, bare, property, types};
use super::write::EXTRA;
use crate::alternate::{Alternate, AlternateRelation};
use crate::draft::{Draft, Source};
use crate::draft_builder::{DraftBuilder, Escapes};
use crate::engagement::{Access, Count};
use crate::extra::Value;
use crate::formats::plain::plain_body;
use crate::image::Image;
use crate::issue::IssueCode;
use crate::kind::ArticleKind;
use crate::line::Line;
use crate::publisher::Publisher;
use crate::rights::RightsNotice;
use crate::section::Section;
use crate::stamp::Stamp;
use crate::url::WebUrl;

/// Reads an article's node; what it refers to is found in `index`.
pub(super) fn read_node(node: &Value, index: &Index<'_>, base: Option<&WebUrl>) -> Draft {
    let mut reader = NodeReader {
        node,
        index,
        refused: Cell::new(None),
        builder: DraftBuilder::new(Source::JsonLd, base, Escapes::Html),
    };
    reader.identity();
    reader.titles();
    reader.people();
    reader.times();
    reader.languages();
    reader.content();
    reader.rights();
    reader.readers();
    reader.keep();
    if let Some(id) = reader.refused.get() {
        let message = "expected references to a few nodes, found more than are followed";
        reader.builder.warn(IssueCode::TooMany, ".", message, id);
    }
    reader.builder.draft
}

/// Reads the node of a page and that of its site, as far as they say something about an article.
pub(super) fn read_page(
    page: Option<&Value>,
    site: Option<&Value>,
    index: &Index<'_>,
    base: Option<&WebUrl>,
) -> Draft {
    let mut reader = NodeReader {
        node: page.unwrap_or(&Value::Null),
        index,
        refused: Cell::new(None),
        builder: DraftBuilder::new(Source::JsonLd, base, Escapes::Html),
    };
    reader.times();
    reader.languages();
    let name = site.and_then(|site| property(site, "name"));
    let name = name.and_then(text_of);
    if let Some(name) = name.and_then(|name| reader.builder.line(name)) {
        let draft = &mut reader.builder.draft;
        draft.publisher.offer(Publisher::from(name), Source::JsonLd);
    }
    reader.builder.draft
}

/// Properties without a place in the model that many pages have.
const KEPT: [&str; 5] = ["audio", "hasPart", "isPartOf", "video", "wordCount"];

struct NodeReader<'a> {
    node: &'a Value,
    index: &'a Index<'a>,
    /// The first reference that was not followed, though the document holds its node.
    refused: Cell<Option<&'a str>>,
    builder: DraftBuilder<'a>,
}

impl<'a> NodeReader<'a> {
    /// The values of a property: all of a list, references followed.
    fn values(&self, name: &str) -> Vec<&'a Value> {
        let list = property(self.node, name).map_or(&[][..], as_list);
        list.iter().map(|value| self.follow(value)).collect()
    }

    /// What a reference refers to, where the document holds it.
    fn follow(&self, value: &'a Value) -> &'a Value {
        let Some(members) = value.as_map() else {
            return value;
        };
        match members.get("@id").and_then(Value::as_str) {
            // A reference may repeat the type beside the name.
            Some(id) if members.len() <= 2 => match self.index.follow(id) {
                Followed::Node(node) => node,
                Followed::Nowhere => value,
                Followed::Refused => {
                    self.refused.set(self.refused.get().or(Some(id)));
                    value
                }
            },
            _ => value,
        }
    }

    /// The first of these properties that has text.
    fn text(&self, names: &[&str]) -> Option<&'a str> {
        names.iter().find_map(|name| {
            let values = self.values(name);
            values.into_iter().find_map(text_of)
        })
    }

    fn line(&mut self, names: &[&str]) -> Option<Line> {
        let text = self.text(names)?;
        self.builder.line(text)
    }

    fn identity(&mut self) {
        let source = self.builder.source;
        for name in ["url", "mainEntityOfPage"] {
            let text = self.values(name).into_iter().find_map(address_of);
            let url = text.and_then(|text| self.builder.url("url", text));
            self.builder.draft.url.offer_some(url, source);
        }
        let own = self.node.get("@id").and_then(Value::as_str);
        let identifier = property(self.node, "identifier").and_then(identifier_of);
        let id = identifier.or_else(|| own.map(String::from));
        let id = id.and_then(|id| self.builder.line(&id));
        // Many nodes have their own address as their id, which is known already.
        let address = self.builder.draft.url.get().map(WebUrl::as_str);
        let id = id.filter(|id| Some(id.as_str()) != address);
        self.builder.draft.id.offer_some(id, source);
        let kind = types(self.node)
            .map(ArticleKind::from_schema_org)
            // The more a type says, the later it is in this order.
            .max_by_key(|kind| match kind {
                ArticleKind::Other(_) => 0,
                ArticleKind::Article => 1,
                ArticleKind::News => 2,
                _ => 3,
            });
        self.builder.draft.kind.offer_some(kind, source);
    }

    fn titles(&mut self) {
        let source = self.builder.source;
        let text = self.text(&["headline", "name"]);
        let headline = text.and_then(|text| self.builder.headline(text));
        self.builder.draft.headline.offer_some(headline, source);
        let kicker = self.line(&["alternativeHeadline"]);
        self.builder.draft.kicker.offer_some(kicker, source);
        let standfirst = self.text(&["description", "abstract"]);
        let standfirst = standfirst.and_then(|text| self.builder.visible_line(text));
        self.builder.draft.standfirst.offer_some(standfirst, source);
        let dateline = self.line(&["dateline"]);
        self.builder.draft.dateline.offer_some(dateline, source);
        for value in self.values("articleSection") {
            let section = text_of(value).and_then(|text| self.builder.line(text));
            if let Some(label) = section {
                self.builder
                    .draft
                    .section
                    .offer(Section::from(label), source);
            }
        }
        self.about();
    }

    /// `keywords` and `about` give the tags; an `about` that is the section explains it.
    fn about(&mut self) {
        let source = self.builder.source;
        let mut tags: Vec<Line> = Vec::new();
        for value in self.values("keywords") {
            match value {
                Value::Text(list) => {
                    let words = list.split(',').filter_map(|word| self.builder.line(word));
                    tags.extend(words);
                }
                other => {
                    let word = text_of(other).and_then(|word| self.builder.line(word));
                    tags.extend(word);
                }
            }
        }
        let label = self.builder.draft.section.get().map(|s| s.label.clone());
        for value in self.values("about") {
            let Some(name) = text_of(value).and_then(|name| self.builder.line(name)) else {
                continue;
            };
            if label.as_ref() == Some(&name) {
                let description = property(value, "description").and_then(text_of);
                let description = description.and_then(|text| self.builder.line(text));
                let url = property(value, "url").and_then(address_of);
                let url = url.and_then(|url| self.builder.url("section.url", url));
                if let Some(section) = self.builder.draft.section.get_mut() {
                    section.description = description.or(section.description.take());
                    section.url = url.or(section.url.take());
                }
            } else {
                tags.push(name);
            }
        }
        let mut seen = alloc::collections::BTreeSet::new();
        tags.retain(|tag| seen.insert(tag.clone()));
        let tags = (!tags.is_empty()).then_some(tags);
        self.builder.draft.tags.offer_some(tags, source);
    }

    /// Keeps what the model has no place for, by its name, in `extra`.
    fn keep(&mut self) {
        let kept = KEPT.into_iter().filter_map(|name| {
            let value = property(self.node, name)?;
            Some((String::from(name), value.clone()))
        });
        let kept: BTreeMap<String, Value> = kept.collect();
        if !kept.is_empty() {
            self.builder.draft.extra.insert(EXTRA, Value::Map(kept));
        }
    }

    fn times(&mut self) {
        let source = self.builder.source;
        let published = self.time("datePublished", "published");
        self.builder.draft.published.offer_some(published, source);
        let modified = self.time("dateModified", "modified");
        self.builder.draft.modified.offer_some(modified, source);
    }

    /// A time, which some programs write as a number.
    fn time(&mut self, name: &str, path: &str) -> Option<Stamp> {
        if let Some(text) = self.text(&[name]) {
            return self.builder.stamp(path, text);
        }
        let values = self.values(name);
        let number = values
            .into_iter()
            .find(|value| matches!(value, Value::Number(_)));
        self.builder.stamp_of(path, number?)
    }

    fn languages(&mut self) {
        let source = self.builder.source;
        for value in self.values("inLanguage") {
            let language =
                language_text(value).and_then(|text| self.builder.language("language", text));
            self.builder.draft.language.offer_some(language, source);
        }
        let mut alternates = Vec::new();
        for (name, relation) in [
            ("workTranslation", AlternateRelation::Translation),
            ("translationOfWork", AlternateRelation::Original),
            ("isBasedOn", AlternateRelation::Adaptation),
            ("workExample", AlternateRelation::Adaptation),
        ] {
            for value in self.values(name) {
                alternates.extend(self.alternate(value, relation.clone()));
            }
        }
        let alternates = (!alternates.is_empty()).then_some(alternates);
        self.builder.draft.alternates.offer_some(alternates, source);
    }

    fn alternate(&mut self, value: &Value, relation: AlternateRelation) -> Option<Alternate> {
        let language = property(value, "inLanguage").and_then(language_text)?;
        let language = self.builder.language("alternates.language", language)?;
        let url = property(value, "url").and_then(address_of)?;
        let url = self.builder.url("alternates.url", url)?;
        let mut alternate = Alternate::new(language, url).with_relation(relation);
        let label = property(value, "name").and_then(text_of);
        alternate.label = label.and_then(|label| self.builder.line(label));
        Some(alternate)
    }

    fn content(&mut self) {
        let source = self.builder.source;
        if let Some(text) = self.text(&["articleBody", "text"]) {
            let decoded = byline_html::decode_attribute(text);
            // Many systems put the HTML of the page into the property, some of them escaped.
            let body = if is_html(text) {
                self.builder.html(text, None)
            } else if decoded.contains("</p>") {
                self.builder.html(&decoded, None)
            } else {
                plain_body(&decoded)
            };
            if !body.is_empty() {
                self.builder.draft.body.offer(body, source);
            }
        }
        for name in ["image", "thumbnailUrl"] {
            for value in self.values(name) {
                let image = self.image(value);
                self.builder.draft.lead_image.offer_some(image, source);
            }
        }
    }

    fn image(&mut self, value: &'a Value) -> Option<Image> {
        let url = self.builder.url("lead_image.url", image_address(value)?)?;
        let mut image = Image::new(url);
        let mut line = |name| {
            let text = property(value, name).and_then(text_of)?;
            self.builder.line(text)
        };
        image.caption = line("caption");
        image.alt = line("alternateName");
        image.credit = line("creditText");
        image.width = property(value, "width").and_then(pixels);
        image.height = property(value, "height").and_then(pixels);
        Some(image)
    }

    fn rights(&mut self) {
        let source = self.builder.source;
        let holder = self.line(&["copyrightHolder"]);
        self.builder
            .draft
            .copyright_holder
            .offer_some(holder, source);
        let copyright = self.line(&["copyrightNotice"]);
        self.builder.draft.copyright.offer_some(copyright, source);
        let credit = self.line(&["creditText"]);
        self.builder.draft.credit.offer_some(credit, source);
        let year = self
            .values("copyrightYear")
            .into_iter()
            .find_map(whole_number);
        let year = year.and_then(|year| u16::try_from(year).ok());
        self.builder.draft.copyright_year.offer_some(year, source);
        let license = self.values("license").into_iter().find_map(address_of);
        let license = license.and_then(|url| self.builder.url("rights.license", url));
        self.builder.draft.license.offer_some(license, source);
        for value in self.values("usageInfo") {
            self.usage_info(value);
        }
    }

    /// A page about the usage, or the notice itself as a work with text.
    fn usage_info(&mut self, value: &'a Value) {
        let source = self.builder.source;
        let text = property(value, "text").and_then(text_of);
        let notice = match (text, value) {
            (Some(text), _) => self.builder.line(text),
            (None, Value::Text(text)) if WebUrl::new(text).is_err() => self.builder.line(text),
            _ => None,
        };
        if let Some(text) = notice {
            let mut notice = RightsNotice::from(text);
            let language = property(value, "inLanguage").and_then(language_text);
            notice.language =
                language.and_then(|tag| self.builder.language("rights.notice.language", tag));
            let target = property(value, "mentions").and_then(text_of);
            notice.target = target.and_then(|target| self.builder.line(target));
            self.builder.draft.notice.offer(notice, source);
            if let Value::Text(_) = value {
                return;
            }
        }
        let url = address_of(value);
        let url = url.and_then(|url| self.builder.url("rights.usage_info", url));
        self.builder.draft.usage_info.offer_some(url, source);
    }

    fn readers(&mut self) {
        let source = self.builder.source;
        for value in self.values("interactionStatistic") {
            let Some(number) = property(value, "userInteractionCount").and_then(whole_number)
            else {
                continue;
            };
            let mut count = Count::new(number);
            let end = property(value, "endTime").and_then(text_of);
            count.as_of = end.and_then(|end| self.builder.stamp("engagement.as_of", end));
            let action = property(value, "interactionType").map(|action| self.follow(action));
            let draft = &mut self.builder.draft;
            match action.and_then(action_name).map(bare) {
                Some("ViewAction" | "ReadAction") => draft.views.offer(count, source),
                Some("ShareAction") => draft.shares.offer(count, source),
                Some("CommentAction") => draft.comments.offer(count, source),
                _ => {}
            }
        }
        let comments = self
            .values("commentCount")
            .into_iter()
            .find_map(whole_number);
        let comments = comments.map(Count::new);
        self.builder.draft.comments.offer_some(comments, source);
        let free = self.values("isAccessibleForFree");
        let access = free
            .into_iter()
            .find_map(truth)
            .map(|free| if free { Access::Free } else { Access::Locked });
        // An article of which a part is not free is not free.
        let parts = self.values("hasPart");
        let has_locked = parts.into_iter().any(|part| {
            let free = property(part, "isAccessibleForFree").map(as_list);
            free.is_some_and(|free| free.iter().find_map(truth) == Some(false))
        });
        let access = access.or(has_locked.then_some(Access::Locked));
        self.builder.draft.access.offer_some(access, source);
    }
}
