//! The article's fields as front matter, by way of the crate's own form.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};

use super::yaml;
use crate::article::Article;
use crate::body::Body;
use crate::draft::{Draft, Source};
use crate::extra::Value;
use crate::issue::IssueCode;
use crate::reading::{Escapes, Reading};
use crate::stamp::{Stamp, When, ZoneName};

/// The names that generators use, and the fields they are; of several names of one field
/// the first is written.
const NAMES: [(&str, &str); 20] = [
    ("title", "headline"),
    ("description", "standfirst"),
    ("summary", "standfirst"),
    ("excerpt", "standfirst"),
    ("subtitle", "standfirst"),
    ("date", "published"),
    ("published_at", "published"),
    ("pubDate", "published"),
    ("updated", "modified"),
    ("lastmod", "modified"),
    ("last_modified_at", "modified"),
    ("updatedDate", "modified"),
    ("authors", "bylines"),
    ("author", "bylines"),
    ("lang", "language"),
    ("canonical_url", "url"),
    ("keywords", "tags"),
    ("image", "lead_image"),
    ("cover", "lead_image"),
    ("byline", "bylines"),
];

/// The fields in the order they are written; what a reader looks for first stands first.
const FIELDS: [(&str, &str); 22] = [
    ("headline", "title"),
    ("standfirst", "description"),
    ("published", "date"),
    ("modified", "updated"),
    ("bylines", "authors"),
    ("kind", "kind"),
    ("section", "section"),
    ("kicker", "kicker"),
    ("dateline", "dateline"),
    ("tags", "tags"),
    ("url", "url"),
    ("id", "id"),
    ("language", "language"),
    ("alternates", "alternates"),
    ("lead_image", "lead_image"),
    ("publisher", "publisher"),
    ("rights", "rights"),
    ("engagement", "engagement"),
    ("access", "access"),
    ("draft", "draft"),
    ("timezone", "timezone"),
    ("body", "body"),
];

pub(super) fn write(article: &Article) -> String {
    let bare = Article {
        body: Body::default(),
        ..article.clone()
    };
    let mut members = match Value::parse(&bare.to_json()) {
        Ok(Value::Map(members)) => members,
        _ => BTreeMap::new(),
    };
    // Generators read ISO 8601, so the zone of both times stands in a key of its own.
    let stamps = [
        ("published", &article.published),
        ("modified", &article.modified),
    ];
    let stamps = stamps
        .into_iter()
        .filter_map(|(field, stamp)| Some((field, stamp.as_ref()?)));
    let clocks = stamps.clone().filter(|(_, stamp)| !is_day(stamp));
    let mut zones = clocks.map(|(_, stamp)| stamp.zone());
    let zone = zones
        .next()
        .flatten()
        .filter(|zone| zones.all(|other| other == Some(zone)));
    for (field, stamp) in stamps {
        members.insert(field.to_string(), Value::from(stamp.iso().to_string()));
    }
    if let Some(zone) = zone {
        members.insert(TIME_ZONE.to_string(), Value::from(zone.as_str()));
    }
    let mut out = String::new();
    for (field, name) in FIELDS {
        if let Some(value) = members.remove(field) {
            yaml::write_member(&mut out, 0, name, &value);
        }
    }
    for (key, value) in &members {
        // Read back it would be the field of that name.
        if NAMES.iter().all(|(name, _)| name != key) {
            yaml::write_member(&mut out, 0, key, value);
        }
    }
    out
}

/// The zone of both times, by its name.
const TIME_ZONE: &str = "timezone";

/// A headline is found in the text where the front matter has none.
const NO_HEADLINE: &str = "untitled";

pub(super) fn read(mut members: BTreeMap<String, Value>) -> Draft {
    let mut reading = Reading::new(Source::FrontMatter, None, Escapes::None);
    for (name, field) in NAMES {
        if !members.contains_key(field)
            && let Some(value) = members.remove(name)
        {
            members.insert(field.to_string(), value);
        }
    }
    members.retain(|_, value| *value != Value::Null);
    let zone = members.get(TIME_ZONE).and_then(Value::as_str);
    let zone = zone.and_then(|name| ZoneName::new(name).ok());
    if zone.is_some() {
        members.remove(TIME_ZONE);
    }
    for field in ["published", "modified"] {
        let text = members.get(field).and_then(Value::as_str);
        if let Some(Ok(stamp)) = text.map(Stamp::parse_lenient) {
            let stamp = match (&zone, stamp.zone()) {
                (Some(zone), None) if !is_day(&stamp) => stamp.with_zone(zone.clone()),
                _ => stamp,
            };
            members.insert(field.to_string(), Value::from(stamp.to_string()));
        }
    }
    for field in ["headline", "id", "kicker", "tags"] {
        if let Some(value) = members.get_mut(field) {
            as_text(value);
        }
    }
    // The body stands below.
    members.remove("body");
    let mut titled = members.contains_key("headline");
    // A field of the wrong type is reported and left out; only fields can be wrong,
    // so there are no more rounds than fields.
    for _ in 0..=FIELDS.len() {
        if !titled {
            members.insert("headline".to_string(), Value::from(NO_HEADLINE));
        }
        let form = Value::Map(core::mem::take(&mut members));
        let error = match Article::from_json(&form.to_string()) {
            Ok(article) => {
                let mut draft = Draft::of(article, Source::FrontMatter);
                if !titled {
                    draft.headline = Default::default();
                }
                for issue in reading.draft.issues() {
                    draft.report(issue.clone());
                }
                return draft;
            }
            Err(error) => error,
        };
        let Value::Map(form) = form else {
            break;
        };
        members = form;
        let end = error.path().find(['.', '[']).unwrap_or(error.path().len());
        let field = error.path().get(..end).unwrap_or_default();
        let Some(found) = members.remove(field) else {
            break;
        };
        titled &= field != "headline";
        let found = match found {
            Value::Text(text) => text,
            other => other.to_string(),
        };
        reading.warn(
            IssueCode::TypeInvalid,
            error.path(),
            error.message(),
            &found,
        );
    }
    reading.draft
}

fn is_day(stamp: &Stamp) -> bool {
    matches!(stamp.when(), When::Day(_))
}

/// A number where a text is meant: `id: 17`, `tags: [2023]`.
fn as_text(value: &mut Value) {
    match value {
        Value::Number(number) => *value = Value::from(number.to_string()),
        Value::List(elements) => elements.iter_mut().for_each(as_text),
        _ => {}
    }
}
