//! One item to one draft.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use crate::draft::{Draft, Source};
use crate::draft_builder::{DraftBuilder, Escapes, is_of};
use crate::extra::Value;
use crate::formats::plain::plain_body;
use crate::issue::IssueCode;
use crate::line::Line;
use crate::people::{Byline, BylineKind};
use crate::url::WebUrl;

pub(super) fn item(item: &Value, base: Option<&WebUrl>) -> Draft {
    let standard = standard(item, base);
    #[cfg(feature = "json")]
    if let Some(extension) = item.get("_byline") {
        return extended(standard, extension);
    }
    standard
}

/// The article of the extension, which knows all the item says and more; unless somebody
/// changed the item and left the extension, which then only fills the gaps.
#[cfg(feature = "json")]
fn extended(mut standard: Draft, extension: &Value) -> Draft {
    use crate::article::Article;
    use crate::issue::{Issue, Severity};

    let article = match Article::from_json(&extension.to_string()) {
        Ok(article) => article,
        Err(error) => {
            let path = format!("_byline.{}", error.path());
            let issue = Issue::new(IssueCode::TypeInvalid, path, error.message());
            standard.report(issue.with_severity(Severity::Warning));
            return standard;
        }
    };
    let unchanged = standard.headline.get() == Some(&article.headline);
    let mut known = Draft::from(article);
    if !unchanged {
        standard.absorb(known);
        return standard;
    }
    // What the extension leaves out is in the item.
    if known.body.is_empty() {
        known.body = standard.body;
    }
    known
}

/// The members of an item that are texts.
const TEXTS: [&str; 11] = [
    "url",
    "external_url",
    "title",
    "summary",
    "content_html",
    "content_text",
    "image",
    "banner_image",
    "date_published",
    "date_modified",
    "language",
];

fn standard(item: &Value, base: Option<&WebUrl>) -> Draft {
    let mut builder = DraftBuilder::new(Source::JsonFeed, base, Escapes::None);
    let source = builder.source;
    if !matches!(item, Value::Map(_)) {
        let message = "expected an object, found another value";
        builder.warn(IssueCode::TypeInvalid, ".", message, &item.to_string());
    }
    for name in TEXTS {
        let value = item.get(name);
        if let Some(value) =
            value.filter(|value| value.as_str().is_none() && **value != Value::Null)
        {
            let message = "expected a text, found another value";
            builder.warn(IssueCode::TypeInvalid, name, message, &value.to_string());
        }
    }
    let text = |name: &str| item.get(name).and_then(Value::as_str);
    for name in ["url", "external_url"] {
        let url = text(name).and_then(|url| builder.url("url", url));
        builder.draft.url.offer_some(url, source);
    }
    let id = item.get("id").and_then(|id| id_of(&mut builder, id));
    // Most items have their address as their id, which is known already.
    let address = builder.draft.url.get().map(WebUrl::as_str);
    let id = id.filter(|id| Some(id.as_str()) != address);
    builder.draft.id.offer_some(id, source);
    let headline = text("title").and_then(|title| builder.headline(title));
    builder.draft.headline.offer_some(headline, source);
    let standfirst = text("summary").and_then(|text| builder.line(text));
    builder.draft.standfirst.offer_some(standfirst, source);
    let bodies = [
        text("content_html").map(|html| {
            let page = builder.draft.url.get().cloned();
            builder.html(html, page.as_ref())
        }),
        text("content_text").map(plain_body),
    ];
    for body in bodies.into_iter().flatten() {
        if !body.is_empty() {
            builder.draft.body.offer(body, source);
        }
    }
    for name in ["image", "banner_image"] {
        if let Some(url) = text(name) {
            builder.lead_image(url, None);
        }
    }
    attachments(item, &mut builder);
    let mut stamp = |name, path| builder.stamp_of(path, item.get(name)?);
    let published = stamp("date_published", "published");
    let modified = stamp("date_modified", "modified");
    builder.draft.published.offer_some(published, source);
    builder.draft.modified.offer_some(modified, source);
    let bylines = bylines(item, &mut builder);
    builder.draft.bylines.offer_some(bylines, source);
    // A list, or one text that commas part.
    let tags: Vec<Line> = match item.get("tags") {
        Some(Value::Text(tags)) => tags
            .split(',')
            .filter_map(|tag| builder.line(tag))
            .collect(),
        tags => {
            let tags = tags.map_or(&[][..], Value::as_list).iter();
            tags.filter_map(|tag| builder.line(tag.as_str()?)).collect()
        }
    };
    let tags = (!tags.is_empty()).then_some(tags);
    builder.draft.tags.offer_some(tags, source);
    let language = text("language").and_then(|tag| builder.language("language", tag));
    builder.draft.language.offer_some(language, source);
    builder.draft
}

/// A picture among the attachments, where nothing else names one; sounds and films are of the
/// body.
fn attachments(item: &Value, builder: &mut DraftBuilder<'_>) {
    for attachment in item.get("attachments").map_or(&[][..], Value::as_list) {
        let text = |name: &str| attachment.get(name).and_then(Value::as_str);
        let (Some(url), Some(kind)) = (text("url"), text("mime_type")) else {
            continue;
        };
        if is_of(kind, "image/") {
            if builder.draft.lead_image.is_empty() {
                builder.lead_image(url, None);
            }
        } else {
            builder.enclose(Some(kind), url, None);
        }
    }
}

/// An id is a string; numbers are common anyway.
fn id_of(builder: &mut DraftBuilder<'_>, id: &Value) -> Option<Line> {
    match id {
        Value::Number(number) => builder.line(&format!("{number}")),
        _ => builder.line(id.as_str()?),
    }
}

/// The authors of version 1.1, or the one author of version 1.
pub(super) fn bylines(item: &Value, builder: &mut DraftBuilder<'_>) -> Option<Vec<Byline>> {
    let elements = |name| match item.get(name) {
        Some(Value::List(list)) => list,
        one => one.map_or(&[][..], core::slice::from_ref),
    };
    let (list, one) = (elements("authors"), elements("author"));
    let authors = if list.is_empty() { one } else { list };
    let mut bylines = Vec::new();
    for author in authors {
        let text = |name: &str| author.get(name).and_then(Value::as_str);
        let name = author.as_str().or_else(|| text("name"));
        let Some(name) = name.and_then(|name| builder.line(name)) else {
            let message = "expected an author with a name";
            builder.warn(
                IssueCode::BylineName,
                "bylines",
                message,
                &author.to_string(),
            );
            continue;
        };
        let mut byline = Byline::new(name, BylineKind::Unknown);
        byline.url = text("url").and_then(|url| builder.url("bylines.url", url));
        bylines.push(byline);
    }
    (!bylines.is_empty()).then_some(bylines)
}
