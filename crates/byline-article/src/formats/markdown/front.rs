//! The article's fields as front matter, by way of the crate's own form.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Dialect, toml, yaml};
use crate::article::Article;
use crate::body::Body;
use crate::draft::{Draft, Source};
use crate::draft_builder::{DraftBuilder, Escapes, unix_time};
use crate::extra::Value;
use crate::issue::IssueCode;
use crate::stamp::{Stamp, When, ZoneName};
use crate::url::WebUrl;

type Members = BTreeMap<String, Value>;

/// The names that generators and their themes use, and the fields they are.
const NAMES: [(&str, &str); 42] = [
    ("title", "headline"),
    ("description", "standfirst"),
    ("summary", "standfirst"),
    ("excerpt", "standfirst"),
    ("subtitle", "standfirst"),
    ("date", "published"),
    ("publishDate", "published"),
    ("publishdate", "published"),
    ("pubDate", "published"),
    ("pubdate", "published"),
    ("pubDatetime", "published"),
    ("published_at", "published"),
    ("publishedAt", "published"),
    ("datePublished", "published"),
    ("updated", "modified"),
    ("lastmod", "modified"),
    ("modified_at", "modified"),
    ("last_modified_at", "modified"),
    ("last_updated", "modified"),
    ("lastUpdated", "modified"),
    ("updatedDate", "modified"),
    ("updatedAt", "modified"),
    ("modDatetime", "modified"),
    ("dateModified", "modified"),
    ("authors", "bylines"),
    ("author", "bylines"),
    ("byline", "bylines"),
    ("lang", "language"),
    ("locale", "language"),
    ("canonical_url", "url"),
    ("canonicalURL", "url"),
    ("canonical", "url"),
    ("keywords", "tags"),
    ("image", "lead_image"),
    ("cover", "lead_image"),
    ("heroImage", "lead_image"),
    ("hero_image", "lead_image"),
    ("cover_image", "lead_image"),
    ("coverImage", "lead_image"),
    ("featured_image", "lead_image"),
    ("featuredImage", "lead_image"),
    ("thumbnail", "lead_image"),
];

/// The fields in the order they are written, and their names; what a reader looks for first
/// is first.
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
    (TIME_ZONE, TIME_ZONE),
    ("body", "body"),
];

/// The zone of both times, by its name.
const TIME_ZONE: &str = "timezone";

/// The table below which a dialect keeps what it has no key for.
fn table_of_rest(dialect: Dialect) -> Option<&'static str> {
    match dialect {
        Dialect::Hugo => Some("params"),
        Dialect::Zola => Some("extra"),
        Dialect::Plain | Dialect::Jekyll => None,
    }
}

/// The name of a field in a dialect, or nothing where the tool has no such key, or has it for
/// something else: Hugo's `kind` and `url` are the page's sort and path on the site.
fn name_in(dialect: Dialect, field: &'static str, name: &'static str) -> Option<&'static str> {
    match (dialect, field) {
        (Dialect::Plain, _) => Some(name),
        (_, "headline" | "standfirst" | "published" | "draft") => Some(name),
        (Dialect::Hugo, "modified") => Some("lastmod"),
        (Dialect::Hugo, "tags") => Some(name),
        (Dialect::Hugo, _) => None,
        (Dialect::Jekyll, "modified") => Some("last_modified_at"),
        (Dialect::Jekyll, "language") => Some("lang"),
        (Dialect::Jekyll, "url") => Some("canonical_url"),
        (Dialect::Jekyll, _) => Some(name),
        (Dialect::Zola, "modified" | "bylines") => Some(name),
        (Dialect::Zola, _) => None,
    }
}

/// The front matter with its fences.
pub(super) fn write(article: &Article, dialect: Dialect) -> String {
    let bare = Article {
        body: Body::default(),
        ..article.clone()
    };
    let mut members = match Value::parse(&bare.to_json()) {
        Ok(Value::Map(members)) => members,
        _ => Members::new(),
    };
    times(article, &mut members);
    // What is so by default is not said.
    if article.kind == crate::kind::ArticleKind::default() {
        members.remove("kind");
    }
    if let Some(Value::List(bylines)) = members.get_mut("bylines") {
        bylines.iter_mut().for_each(as_name);
    }
    if dialect == Dialect::Jekyll && article.draft {
        members.remove("draft");
        members.insert("published".to_string(), Value::Bool(false));
    }
    let mut own: Vec<(&str, Value)> = Vec::new();
    let mut rest = Members::new();
    for (field, name) in FIELDS {
        let Some(value) = members.remove(field) else {
            continue;
        };
        match name_in(dialect, field, name) {
            // Zola's authors are names.
            Some(name) if dialect == Dialect::Zola && field == "bylines" => {
                let names = article
                    .bylines
                    .iter()
                    .map(|byline| byline.name.as_str().into());
                let names: Vec<Value> = names.collect();
                if Value::List(names.clone()) != value {
                    rest.insert(field.to_string(), value);
                }
                own.push((name, Value::List(names)));
            }
            Some(name) => own.push((name, value)),
            None => {
                rest.insert(field.to_string(), value);
            }
        }
    }
    for (key, value) in members {
        // Read back it would be the field of that name, where that is not there.
        let field = NAMES.iter().find(|(name, _)| **name == key);
        let is_taken = field.is_some_and(|(_, field)| is_written(&own, &rest, field));
        if !is_taken || table_of_rest(dialect).is_some() {
            rest.insert(key, value);
        }
    }
    match (dialect, table_of_rest(dialect)) {
        (Dialect::Zola, Some(table)) => {
            let mut members: Members = own.into_iter().map(|(k, v)| (k.to_string(), v)).collect();
            if let Some(tags) = rest.remove("tags") {
                let tags = Members::from([("tags".to_string(), tags)]);
                members.insert("taxonomies".to_string(), Value::Map(tags));
            }
            if !rest.is_empty() {
                members.insert(table.to_string(), Value::Map(rest));
            }
            format!("+++\n{}+++\n", toml::write(&members))
        }
        (_, table) => {
            let mut out = String::from("---\n");
            for (name, value) in &own {
                yaml::write_member(&mut out, 0, name, value);
            }
            match table {
                Some(table) if !rest.is_empty() => {
                    yaml::write_member(&mut out, 0, table, &Value::Map(rest));
                }
                _ => {
                    for (name, value) in &rest {
                        yaml::write_member(&mut out, 0, name, value);
                    }
                }
            }
            out.push_str("---\n");
            out
        }
    }
}

/// Whether a field is among those written.
fn is_written(own: &[(&str, Value)], rest: &Members, field: &str) -> bool {
    let named = FIELDS.iter().find(|(known, _)| *known == field);
    rest.contains_key(field)
        || named.is_some_and(|(_, name)| own.iter().any(|(written, _)| written == name))
}

/// Times as generators read them, in ISO 8601: the zone of both is in a key of its own.
fn times(article: &Article, members: &mut Members) {
    let stamps = [
        ("published", &article.published),
        ("modified", &article.modified),
    ];
    let stamps = stamps
        .into_iter()
        .filter_map(|(field, stamp)| Some((field, stamp.as_ref()?)));
    let clocks = stamps.clone().filter(|(_, stamp)| !is_day(stamp));
    let mut zones = clocks.map(|(_, stamp)| stamp.zone());
    let zone = zones.next().flatten();
    let zone = zone.filter(|zone| zones.all(|other| other == Some(zone)));
    for (field, stamp) in stamps {
        members.insert(field.to_string(), Value::from(stamp.iso().to_string()));
    }
    if let Some(zone) = zone {
        members.insert(TIME_ZONE.to_string(), Value::from(zone.as_str()));
    }
}

/// An author of whom only the name is known is that name.
fn as_name(byline: &mut Value) {
    let Value::Map(members) = byline else {
        return;
    };
    let is_unknown = members.get("kind").and_then(Value::as_str) == Some("unknown");
    if is_unknown
        && members.len() == 2
        && let Some(name) = members.remove("name")
    {
        *byline = name;
    }
}

/// A headline is found in the text where the front matter has none.
const NO_HEADLINE: &str = "untitled";

pub(super) fn read(mut members: Members, address: Option<&WebUrl>) -> Draft {
    let mut builder = DraftBuilder::new(Source::FrontMatter, address, Escapes::None);
    flatten(&mut members);
    draft(&mut members);
    section(&mut members);
    // By which of its names each field was found.
    let mut found: BTreeMap<&str, &str> = BTreeMap::new();
    for (name, field) in NAMES {
        if !members.contains_key(field)
            && let Some(value) = members.remove(name)
        {
            members.insert(field.to_string(), value);
            found.insert(field, name);
        }
    }
    members.retain(|_, value| *value != Value::Null);
    stamps(&mut members);
    images(&mut members, address);
    image(&mut members, address);
    if let (Some(Value::Text(url)), Some(address)) = (members.get_mut("url"), address)
        && let Ok(resolved) = address.join(url)
    {
        // A page's path on its site.
        *url = resolved.as_str().to_string();
    }
    for field in ["headline", "id", "kicker", "tags"] {
        if let Some(value) = members.get_mut(field) {
            as_text(value);
        }
    }
    tags(&mut members);
    // The body is below.
    members.remove("body");
    let mut titled = members.contains_key("headline");
    // A field of the wrong type is reported and kept by its own name; only fields can be
    // wrong, so there are no more rounds than fields.
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
                for issue in builder.draft.issues() {
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
        let Some(value) = members.remove(field) else {
            break;
        };
        titled &= field != "headline";
        let text = match &value {
            Value::Text(text) => text.clone(),
            other => other.to_string(),
        };
        builder.warn(IssueCode::TypeInvalid, error.path(), error.message(), &text);
        if let Some(name) = found.get(field) {
            members.insert((*name).to_string(), value);
        }
    }
    builder.draft
}

/// Lifts the members of the tables that generators keep a site's own keys in.
fn flatten(members: &mut Members) {
    for table in ["params", "extra", "taxonomies"] {
        if let Some(Value::Map(inner)) = members.get(table).cloned() {
            members.remove(table);
            for (name, value) in inner {
                // The names of Zola's authors are beside all that is known of them.
                let is_fuller = name == "bylines" && table == "extra";
                if is_fuller {
                    members.remove("authors");
                }
                members.entry(name).or_insert(value);
            }
        }
    }
}

/// Whether the page is a draft, in the words of YAML 1.1 and of people, or by its status: what
/// is not known to be public must not be published.
fn draft(members: &mut Members) {
    // A generator's own switch, and no time.
    if let Some(Value::Bool(published)) = members.get("published") {
        let is_draft = !published;
        members.remove("published");
        if is_draft {
            members.insert("draft".to_string(), Value::Bool(true));
        }
    }
    let status = members.get("status").and_then(Value::as_str);
    let is_hidden = status.is_some_and(|status| {
        let is = |word: &&str| status.trim().eq_ignore_ascii_case(word);
        ["draft", "hidden", "pending", "private"].iter().any(is)
    });
    let is_draft = match members.get("draft") {
        Some(Value::Text(text)) => {
            let is = |word: &&str| text.trim().eq_ignore_ascii_case(word);
            if ["true", "yes", "on", "y", "1"].iter().any(is) {
                Some(true)
            } else if ["false", "no", "off", "n", "0", ""].iter().any(is) {
                Some(false)
            } else {
                None
            }
        }
        Some(Value::Number(number)) => Some(number.to_string() != "0"),
        _ => None,
    };
    let is_draft =
        is_draft.or_else(|| (is_hidden && !members.contains_key("draft")).then_some(true));
    if let Some(is_draft) = is_draft {
        members.insert("draft".to_string(), Value::Bool(is_draft));
    }
}

/// The first category is the section; the others are tags.
fn section(members: &mut Members) {
    if members.contains_key("section") {
        return;
    }
    let Some(value) = members
        .remove("categories")
        .or_else(|| members.remove("category"))
    else {
        return;
    };
    let mut names = match value {
        Value::List(names) => names,
        Value::Null => return,
        name => Vec::from([name]),
    };
    names.iter_mut().for_each(as_text);
    names.retain(|name| name.as_str().is_some_and(|name| !name.trim().is_empty()));
    if names.is_empty() {
        return;
    }
    members.insert("section".to_string(), names.remove(0));
    if names.is_empty() {
        return;
    }
    let tags = members.entry("tags".to_string()).or_insert(Value::Null);
    let mut all = match core::mem::take(tags) {
        Value::List(tags) => tags,
        Value::Null => Vec::new(),
        tag => Vec::from([tag]),
    };
    all.retain(|tag| !names.contains(tag));
    all.extend(names);
    *tags = Value::List(all);
}

/// Dates of any usual form, or the time since 1970 as a number, with the zone that stands apart.
fn stamps(members: &mut Members) {
    let zone = members.get(TIME_ZONE).and_then(Value::as_str);
    let zone = zone.and_then(|name| ZoneName::new(name).ok());
    if zone.is_some() {
        members.remove(TIME_ZONE);
    }
    for field in ["published", "modified"] {
        let stamp = match members.get(field) {
            Some(Value::Text(text)) => Stamp::parse_lenient(text).ok(),
            Some(Value::Number(number)) => unix_time(&number.to_string()),
            _ => None,
        };
        if let Some(stamp) = stamp {
            let stamp = match (&zone, stamp.zone()) {
                (Some(zone), None) if !is_day(&stamp) => stamp.with_zone(zone.clone()),
                _ => stamp,
            };
            members.insert(field.to_string(), Value::from(stamp.to_string()));
        }
    }
}

/// The first of Hugo's `images`, which cards show, where it has an address of the web.
fn images(members: &mut Members, address: Option<&WebUrl>) {
    let Some(Value::List(list)) = members.get("images") else {
        return;
    };
    let (Some(Value::Text(first)), len) = (list.first().cloned(), list.len()) else {
        return;
    };
    let is_found = address.is_some() || WebUrl::new(&first).is_ok();
    if is_found && !members.contains_key("lead_image") {
        members.insert("lead_image".to_string(), Value::Text(first));
        if len == 1 {
            members.remove("images");
        }
    }
}

/// An image as themes write it: its address, or a table with the address under one of several
/// names; relative to the document.
fn image(members: &mut Members, address: Option<&WebUrl>) {
    let Some(value) = members.get_mut("lead_image") else {
        return;
    };
    if let Value::Map(image) = value
        && !image.contains_key("url")
        && let Some(url) = ["src", "image", "path", "href"]
            .iter()
            .find_map(|name| image.remove(*name))
    {
        image.insert("url".to_string(), url);
    }
    let text = match value {
        Value::Text(text) => Some(text),
        Value::Map(image) => match image.get_mut("url") {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        },
        _ => None,
    };
    if let (Some(text), Some(address)) = (text, address)
        && let Ok(url) = address.join(text)
    {
        *text = url.as_str().to_string();
    }
}

/// Tags in one text are separated by commas.
fn tags(members: &mut Members) {
    if let Some(Value::Text(text)) = members.get("tags")
        && text.contains(',')
    {
        let tags = text.split(',').map(str::trim).filter(|tag| !tag.is_empty());
        let tags = tags.map(Value::from).collect();
        members.insert("tags".to_string(), Value::List(tags));
    }
}

fn is_day(stamp: &Stamp) -> bool {
    matches!(stamp.when(), When::Day(_))
}

/// A number where a text is meant: `id: 17`, `tags: [2023]`.
fn as_text(value: &mut Value) {
    match value {
        Value::Number(number) => *value = Value::from(number.to_string()),
        Value::List(elements) => elements.iter_mut().for_each(as_text),
        Value::Null | Value::Bool(_) | Value::Text(_) | Value::Map(_) => {}
    }
}
