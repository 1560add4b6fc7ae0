//! One article to one item.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{EXTRA, is_uri};
use crate::article::Article;
use crate::extra::Value;
use crate::image::Image;
use crate::json::Object;
use crate::people::{Byline, BylineKind};
use crate::publisher::Publisher;

pub(super) fn item(article: &Article) -> String {
    let mut item = Object::new();
    identity(article, &mut item);
    texts(article, &mut item);
    times(article, &mut item);
    item.maybe("language", article.language.as_ref());
    people(article, &mut item);
    if let Some(publisher) = &article.publisher {
        self::publisher(publisher, &mut item);
    }
    subjects(article, &mut item);
    item.maybe("located", article.dateline.as_ref());
    associations(article, &mut item);
    rights(article, &mut item);
    kept(article, &mut item);
    Value::from(item).to_string()
}

fn identity(article: &Article, item: &mut Object) {
    let mut standard = Object::new();
    standard.text("name", "ninjs");
    standard.text("version", "3.1");
    standard.text(
        "schema",
        "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
    );
    item.put("standard", standard);
    item.text("type", "text");
    let id = article.id.as_ref().map(|id| id.as_str());
    match (&article.url, id) {
        (Some(url), id) => {
            item.text("uri", &url.to_uri());
            if let Some(id) = id {
                item.list("altIds", [role_value("id", id)]);
            }
        }
        (None, Some(id)) if is_uri(id) => item.text("uri", id),
        (None, _) => {}
    }
    let mut genre = Object::new();
    let kind = article.kind.schema_org_term();
    genre.text("name", kind);
    genre.text("uri", &format!("https://schema.org/{kind}"));
    item.list("genres", [genre.into()]);
}

fn role_value(role: &str, value: &str) -> Value {
    let mut object = Object::new();
    object.text("role", role);
    object.text("value", value);
    object.into()
}

fn texts(article: &Article, item: &mut Object) {
    let mut headlines = Vec::from([role_value("main", article.headline.as_str())]);
    headlines.extend(
        article
            .kicker
            .iter()
            .map(|kicker| role_value("kicker", kicker.as_str())),
    );
    item.list("headlines", headlines);
    let standfirst = article.standfirst.iter();
    item.list(
        "descriptions",
        standfirst.map(|text| role_value("summary", text.as_str())),
    );
    if !article.body.is_empty() {
        let mut body = Object::new();
        body.text("role", "main");
        body.text("contentType", "text/html");
        body.text("value", &article.body.to_html());
        item.list("bodies", [body.into()]);
    }
}

fn times(article: &Article, item: &mut Object) {
    // ninjs takes moments alone (format date-time).
    let moment = |stamp: &Option<crate::Stamp>| {
        let stamp = stamp.as_ref()?;
        stamp.to_instant().map(crate::Stamp::instant)
    };
    // `contentCreated` is when the content came about, which may be long before; consumers sort
    // by the version.
    let published = moment(&article.published);
    item.maybe("firstCreated", published.as_ref());
    let version = moment(&article.modified).or(published);
    item.maybe("versionCreated", version.as_ref());
}

fn people(article: &Article, item: &mut Object) {
    let names: Vec<&str> = article
        .bylines
        .iter()
        .map(|byline| byline.name.as_str())
        .collect();
    if !names.is_empty() {
        item.text("by", &names.join(", "));
    }
    let is_person =
        |byline: &&Byline| !matches!(byline.kind, BylineKind::Organization | BylineKind::Agency);
    item.list(
        "people",
        article.bylines.iter().filter(is_person).map(author),
    );
    let organisations = article.bylines.iter().filter(|byline| !is_person(byline));
    item.list("organisations", organisations.map(author));
}

fn author(byline: &Byline) -> Value {
    let mut author = Object::new();
    author.text("name", byline.name.as_str());
    author.text(
        "rel",
        match byline.kind {
            BylineKind::Unknown | BylineKind::Other(_) => "by",
            BylineKind::Person | BylineKind::Organization | BylineKind::Agency => "creator",
        },
    );
    author.url("uri", byline.url.as_ref());
    let contacts = byline
        .same_as
        .iter()
        .map(|url| contact("web", &url.to_uri()));
    author.list("contactInfo", contacts);
    author.into()
}

fn contact(kind: &str, value: &str) -> Value {
    let mut contact = Object::new();
    contact.text("type", kind);
    contact.text("value", value);
    contact.into()
}

fn publisher(publisher: &Publisher, item: &mut Object) {
    let mut source = Object::new();
    source.text("role", "publisher");
    source.maybe("name", publisher.name.as_ref());
    source.url("uri", publisher.url.as_ref());
    let logo = publisher
        .logo
        .iter()
        .map(|url| contact("logo", &url.to_uri()));
    let profiles = publisher
        .profiles
        .iter()
        .map(|profile| contact("web", &profile.url().to_uri()));
    let apps = publisher
        .apps
        .iter()
        .map(|app| contact("app", &app.url().to_uri()));
    source.list("contactInfo", logo.chain(profiles).chain(apps));
    item.list("infoSources", [source.into()]);
}

fn subjects(article: &Article, item: &mut Object) {
    let section = article.section.iter().map(|section| {
        let mut subject = Object::new();
        subject.text("name", section.label.as_str());
        subject.text("rel", "section");
        subject.url("uri", section.url.as_ref());
        subject.into()
    });
    let tags = article.tags.iter().map(|tag| {
        let mut subject = Object::new();
        subject.text("name", tag.as_str());
        subject.text("rel", "about");
        subject.into()
    });
    item.list("subjects", section.chain(tags));
}

/// The lead image, and the article in other languages.
fn associations(article: &Article, item: &mut Object) {
    let image = article.lead_image.iter().map(|image| picture(image).into());
    let alternates = article.alternates.iter().map(|alternate| {
        let mut association = Object::new();
        association.text(
            "name",
            alternate
                .label
                .as_ref()
                .map_or(alternate.language.as_str(), |l| l.as_str()),
        );
        association.text(
            "rel",
            match &alternate.relation {
                crate::AlternateRelation::Translation => "translation",
                crate::AlternateRelation::Original => "translationOf",
                crate::AlternateRelation::Adaptation => "adaptation",
                crate::AlternateRelation::Other(name) => name,
            },
        );
        association.text("uri", &alternate.url.to_uri());
        association.text("language", alternate.language.as_str());
        association.into()
    });
    item.list("associations", image.chain(alternates));
}

/// A picture, which is a news object of its own.
fn picture(image: &Image) -> Object {
    let mut picture = Object::new();
    picture.text("name", "main");
    picture.text("type", "picture");
    picture.text("uri", &image.url.to_uri());
    let descriptions = [("caption", &image.caption), ("alt", &image.alt)];
    let descriptions = descriptions
        .into_iter()
        .filter_map(|(role, text)| Some(role_value(role, text.as_ref()?.as_str())));
    picture.list("descriptions", descriptions);
    picture.maybe("by", image.credit.as_ref());
    let mut rendition = Object::new();
    rendition.text("name", "main");
    rendition.text("href", &image.url.to_uri());
    for (name, size) in [("width", image.width), ("height", image.height)] {
        if let Some(size) = size {
            rendition.put(name, u64::from(size));
        }
    }
    picture.list("renditions", [rendition.into()]);
    picture
}

fn rights(article: &Article, item: &mut Object) {
    let rights = &article.rights;
    item.maybe("copyrightHolder", rights.holder.as_ref());
    item.maybe("copyrightNotice", rights.copyright.as_ref());
    item.maybe(
        "usageTerms",
        rights.notice.as_ref().map(|notice| &notice.text),
    );
    if let Some(license) = &rights.license {
        let mut info = Object::new();
        info.text("linkedRights", &license.to_uri());
        item.put("rightsInfo", info);
    }
}

/// What was read of another item and has no place in the model, where version 3.1 allows it.
fn kept(article: &Article, item: &mut Object) {
    let Some(kept) = article.extra.get(EXTRA) else {
        return;
    };
    let urgency = kept.get("urgency").and_then(Value::as_u64);
    if let Some(urgency) = urgency.filter(|urgency| (1..=9).contains(urgency)) {
        item.put("urgency", urgency);
    }
    if let Some(slugline) = kept.get("slugline").and_then(Value::as_str) {
        item.text("slugline", slugline);
    }
    let places = kept.get("places").map_or(&[][..], Value::as_list);
    item.list("places", places.iter().filter_map(place));
}

/// A place, whose code in a vocabulary was a member of its own in version 1.
fn place(value: &Value) -> Option<Value> {
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let mut place = Object::new();
    let literal = text("literal").or_else(|| text("code"));
    for (name, text) in [
        ("name", text("name")),
        ("rel", text("rel")),
        ("literal", literal),
        ("uri", text("uri").filter(|uri| is_uri(uri))),
    ] {
        if let Some(text) = text {
            place.text(name, text);
        }
    }
    for name in ["geoJSON", "geojson", "geometry_geojson"] {
        let geometry = value.get(name);
        let kind = geometry.and_then(|geometry| geometry.get("type")?.as_str());
        if let Some(geometry) = geometry.filter(|_| kind.is_some()) {
            place.put("geoJSON", geometry.clone());
        }
    }
    let place = Value::from(place);
    let is_empty = place.as_map().is_some_and(|members| members.is_empty());
    (!is_empty).then_some(place)
}
