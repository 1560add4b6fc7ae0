//! [ActivityStreams 2](https://www.w3.org/TR/activitystreams-vocabulary/#dfn-article)
//! `Article` objects: how the Fediverse carries articles
//! ([FEP-b2b8](https://codeberg.org/fediverse/fep/src/branch/main/fep/b2b8/fep-b2b8.md)).

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::article::Article;
use crate::body::{Body, escape_html};
use crate::check::Rules;
use crate::draft::{Draft, Source};
use crate::draft_builder::{DraftBuilder, Escapes, is_of};
use crate::extra::Value;
use crate::feed::Feed;
use crate::formats::Description;
use crate::image::Image;
use crate::issue::{Invalid, IssueCode};
use crate::json::{JsonError, Object, lenient};
use crate::line::Line;
use crate::ninjs::is_uri;
use crate::people::{Byline, BylineKind};
use crate::stamp::Stamp;
use crate::url::WebUrl;
use crate::written::Written;

pub(crate) const FORMAT: Description = Description {
    code: "activity-streams",
    media_type: "application/activity+json",
    own_media_types: &["application/activity+json"],
    extensions: &[],
    rules: Rules::General,
    matches: |sample| {
        sample.mentions("@context", "www.w3.org/ns/activitystreams")
            || (sample.has_member(&["type"])
                && sample.has_member(&["object", "attributedTo", "nameMap", "contentMap"]))
            || (sample.has_member(&["type"]) && sample.has_member(&["orderedItems"]))
    },
    read: |text, address| Ok(feed_at(text, address)?),
    read_back: |text| read(text).ok().map(Feed::single),
    write,
    write_feed: None,
};

/// Writes the article as an object of type `Article`.
///
/// # Errors
///
/// Returns [`Invalid`] when the article is a draft.
///
/// # Examples
///
/// ```
/// use byline_article::{Article, activity_streams};
///
/// let article = Article::builder("Bridge stays open").language("en").paragraph("Fine.").build()?;
/// let written = activity_streams::write(&article)?;
/// assert_eq!(
///     written.text(),
///     r#"{"@context":"https://www.w3.org/ns/activitystreams","content":"<p>Fine.</p>","contentMap":{"en":"<p>Fine.</p>"},"mediaType":"text/html","name":"Bridge stays open","nameMap":{"en":"Bridge stays open"},"type":"Article"}"#
/// );
/// assert!(written.lost().is_empty());
/// # Ok::<(), byline_article::Invalid>(())
/// ```
pub fn write(article: &Article) -> Result<Written<'_>, Invalid> {
    article.must_be_published()?;
    let text = Value::from(object(article)).to_string();
    Ok(Written::new(article, text, |text| read(text).ok()))
}

fn object(article: &Article) -> Object {
    let mut object = Object::new();
    object.put("@context", context(article));
    object.text("type", "Article");
    // An object that is sent to others has an id, which is a URI (ActivityPub, section 3.1).
    let id = article.id.as_ref().map(|id| id.as_str());
    match id.filter(|id| is_uri(id)) {
        Some(id) => object.text("id", id),
        None => object.url("id", article.url.as_ref()),
    }
    object.url("url", article.url.as_ref());
    in_language(&mut object, article, "name", article.headline.as_str());
    if let Some(standfirst) = &article.standfirst {
        in_language(&mut object, article, "summary", &as_html(standfirst));
    }
    if !article.body.is_empty() {
        object.text("mediaType", "text/html");
        in_language(&mut object, article, "content", &article.body.to_html());
    }
    let authors = article.bylines.iter().map(|byline| {
        let mut author = Object::new();
        match byline.kind {
            BylineKind::Person => author.text("type", "Person"),
            BylineKind::Organization | BylineKind::Agency => author.text("type", "Organization"),
            BylineKind::Unknown | BylineKind::Other(_) => {}
        }
        author.text("name", byline.name.as_str());
        author.url("url", byline.url.as_ref());
        author.into()
    });
    object.list("attributedTo", authors);
    // ActivityStreams takes moments alone (xsd:dateTime).
    let moment = |stamp: Option<&Stamp>| stamp?.to_instant().map(Stamp::instant);
    object.maybe("published", moment(article.published.as_ref()).as_ref());
    object.maybe("updated", moment(article.modified.as_ref()).as_ref());
    if let Some(image) = &article.lead_image {
        let mut picture = Object::new();
        picture.text("type", "Image");
        picture.text("url", &image.url.to_uri());
        picture.maybe("name", image.alt.as_ref());
        if let Some(caption) = &image.caption {
            picture.text("summary", &as_html(caption));
        }
        for (name, size) in [("width", image.width), ("height", image.height)] {
            if let Some(size) = size {
                picture.put(name, u64::from(size));
            }
        }
        object.put("image", picture);
    }
    let tags = article.tags.iter().map(|tag| {
        let mut object = Object::new();
        object.text("type", "Hashtag");
        object.text("name", tag.as_str());
        object.into()
    });
    object.list("tag", tags);
    object
}

/// The vocabulary, and the term `Hashtag` of its extension where a tag has it.
fn context(article: &Article) -> Value {
    let vocabulary = Value::from("https://www.w3.org/ns/activitystreams");
    if article.tags.is_empty() {
        return vocabulary;
    }
    let mut terms = Object::new();
    terms.text("Hashtag", "as:Hashtag");
    Value::List(Vec::from([vocabulary, terms.into()]))
}

/// A text, and the same by its language, which is how the vocabulary says the language.
fn in_language(object: &mut Object, article: &Article, name: &str, text: &str) {
    object.text(name, text);
    if let Some(language) = &article.language {
        let mut map = Object::new();
        map.text(language.as_str(), text);
        object.put(&alloc::format!("{name}Map"), map);
    }
}

/// Reads an object of type `Article`, or the object of a `Create` or `Update` activity.
///
/// # Errors
///
/// Returns [`JsonError`] when the text is not JSON, even leniently read.
///
/// # Examples
///
/// ```
/// use byline_article::activity_streams;
///
/// let text = r#"{"type": "Create", "object": {"type": "Article", "name": "Bridge stays open",
///   "content": "<p>Fine.</p>", "attributedTo": {"type": "Person", "name": "Jane Doe"}}}"#;
/// let article = activity_streams::read(text)?.finish()?;
/// assert_eq!(article.bylines[0].name, "Jane Doe");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read(text: &str) -> Result<Draft, JsonError> {
    read_at(text, None)
}

fn read_at(text: &str, address: Option<&WebUrl>) -> Result<Draft, JsonError> {
    let first = feed_at(text, address)?.articles.into_iter().next();
    Ok(first.unwrap_or_default())
}

/// Reads the articles of a collection, or of a page of one: an outbox, a list of bookmarks. What
/// is no collection is one article.
///
/// Items without an object, such as the repetition of somebody else's article, are issues of the
/// feed.
///
/// # Errors
///
/// As [`read`].
///
/// # Examples
///
/// ```
/// use byline_article::activity_streams;
///
/// let text = r#"{"type": "OrderedCollection", "orderedItems": [
///   {"type": "Create", "object": {"type": "Article", "name": "Bridge stays open"}},
///   {"type": "Announce", "object": "https://example.az/7"}]}"#;
/// let feed = activity_streams::read_feed(text)?;
/// assert_eq!(feed.articles.len(), 1);
/// assert_eq!(feed.issues[0].found(), Some("https://example.az/7"));
/// # Ok::<(), byline_article::JsonError>(())
/// ```
pub fn read_feed(text: &str) -> Result<Feed<Draft>, JsonError> {
    feed_at(text, None)
}

fn feed_at(text: &str, address: Option<&WebUrl>) -> Result<Feed<Draft>, JsonError> {
    let (value, _) = lenient(text)?;
    let sort = self::text(&value, "type").unwrap_or_default();
    if !sort.trim_end_matches("Page").ends_with("Collection") {
        return Ok(Feed::single(activity(&value, address)));
    }
    let mut builder = DraftBuilder::new(Source::ActivityStreams, address, Escapes::None);
    let title = self::text(&value, "name").and_then(|name| builder.line(name));
    let mut feed = Feed::new(title);
    let id = self::text(&value, "id");
    feed.address = id.and_then(|id| builder.url("address", id));
    feed.description = html_line(&mut builder, &value, "summary");
    // The first page may be in the collection itself.
    let page = value.get("first").filter(|page| page.as_map().is_some());
    for collection in core::iter::once(&value).chain(page) {
        for item in ["orderedItems", "items"]
            .into_iter()
            .flat_map(|name| list(collection, name))
        {
            match whole(item) {
                Some(item) => feed.articles.push(activity(item, address)),
                None => {
                    let found = item.get("object").unwrap_or(item);
                    let message = "expected an object, found an address";
                    let found = found.as_str().unwrap_or_default();
                    builder.warn(IssueCode::TypeInvalid, "articles", message, found);
                }
            }
        }
    }
    feed.issues = builder.draft.into_issues();
    Ok(feed)
}

/// An item that is an article, or an activity that has one.
fn whole(item: &Value) -> Option<&Value> {
    item.as_map()?;
    match item.get("object") {
        Some(object) => object.as_map().map(|_| item),
        None => Some(item),
    }
}

/// The object of an activity, or an object by itself. What an activity says of it fills its gaps.
fn activity(value: &Value, address: Option<&WebUrl>) -> Draft {
    let inner = value.get("object");
    let Some(object) = inner.filter(|object| object.as_map().is_some()) else {
        return article(value, address);
    };
    let mut draft = article(object, address);
    let mut builder = DraftBuilder::new(Source::ActivityStreams, address, Escapes::None);
    if draft.published.is_empty() {
        let published = text(value, "published");
        let published = published.and_then(|text| builder.stamp("published", text));
        draft.published.offer_some(published, builder.source);
    }
    if draft.bylines.is_empty() {
        let bylines = bylines(&mut builder, list(value, "actor"));
        draft.bylines.offer_some(bylines, builder.source);
    }
    draft
}

fn list<'a>(object: &'a Value, name: &str) -> &'a [Value] {
    match object.get(name) {
        Some(Value::List(elements)) => elements,
        Some(Value::Null) | None => &[],
        Some(one) => core::slice::from_ref(one),
    }
}

/// A text, or the one of its map where only that is given.
fn text<'a>(object: &'a Value, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str).or_else(|| {
        let map = object.get(&alloc::format!("{name}Map"))?.as_map()?;
        map.values().find_map(Value::as_str)
    })
}

/// The address of a link: text, or an object's `href` or `url`, which may be a link again.
fn address(value: &Value) -> Option<&str> {
    href(value).or_else(|| list(value, "url").iter().find_map(href))
}

fn href(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => value.get("href")?.as_str(),
    }
}

/// A text that the vocabulary has as HTML, as one line.
fn html_line(builder: &mut DraftBuilder<'_>, object: &Value, name: &str) -> Option<Line> {
    let html = text(object, name)?;
    match html.contains(['<', '&']) {
        true => Line::clean(&Body::from_html(html).plain_text()),
        false => builder.line(html),
    }
}

/// A line as HTML.
fn as_html(line: &Line) -> String {
    let mut html = String::new();
    escape_html(&mut html, line.as_str());
    html
}

fn article(object: &Value, base: Option<&WebUrl>) -> Draft {
    let mut builder = DraftBuilder::new(Source::ActivityStreams, base, Escapes::None);
    let source = builder.source;
    let headline = text(object, "name").and_then(|name| builder.headline(name));
    builder.draft.headline.offer_some(headline, source);
    // Of several, the page is the address of the article.
    let is_page = |link: &&Value| text(link, "mediaType") == Some("text/html");
    let links = || list(object, "url").iter();
    for value in links()
        .filter(is_page)
        .chain(links().filter(|link| !is_page(link)))
    {
        let url = address(value).and_then(|url| builder.url("url", url));
        builder.draft.url.offer_some(url, source);
    }
    let id = text(object, "id").and_then(|id| builder.line(id));
    let address_taken = builder.draft.url.get().map(WebUrl::as_str);
    let id = id.filter(|id| Some(id.as_str()) != address_taken);
    builder.draft.id.offer_some(id, source);
    let standfirst = html_line(&mut builder, object, "summary");
    builder.draft.standfirst.offer_some(standfirst, source);
    let page = builder.draft.url.get().cloned();
    let body = text(object, "content").map(|html| builder.html(html, page.as_ref()));
    let body = body.filter(|body| !body.is_empty());
    builder.draft.body.offer_some(body, source);
    let mut stated = list(object, "@context").iter();
    let stated = stated.find_map(|context| context.get("@language")?.as_str());
    let stated = stated.and_then(|tag| builder.language("language", tag));
    builder.draft.language.offer_some(stated, source);
    for name in ["nameMap", "contentMap"] {
        let language = object.get(name).and_then(|map| map.as_map()?.keys().next());
        let language = language.and_then(|tag| builder.language("language", tag));
        builder.draft.language.offer_some(language, source);
    }
    let bylines = bylines(&mut builder, list(object, "attributedTo"));
    builder.draft.bylines.offer_some(bylines, source);
    let published = text(object, "published").and_then(|text| builder.stamp("published", text));
    builder.draft.published.offer_some(published, source);
    let modified = text(object, "updated").and_then(|text| builder.stamp("modified", text));
    builder.draft.modified.offer_some(modified, source);
    // Mastodon has pictures among what is attached.
    let is_picture = |value: &&Value| {
        let sort = text(value, "mediaType").unwrap_or_default();
        is_of(sort, "image/") || text(value, "type") == Some("Image")
    };
    let attached = list(object, "attachment").iter().filter(is_picture);
    for value in list(object, "image").iter().chain(attached) {
        let url = address(value).and_then(|url| builder.url("lead_image.url", url));
        let Some(url) = url else {
            continue;
        };
        // Of a link to the picture, its size is that of the link.
        let size = |name| {
            let own = value.get(name).or_else(|| value.get("url")?.get(name));
            u32::try_from(own?.as_u64()?).ok()
        };
        let mut image = Image::new(url);
        image.width = size("width");
        image.height = size("height");
        image.alt = text(value, "name").and_then(|text| builder.line(text));
        image.caption = html_line(&mut builder, value, "summary");
        builder.draft.lead_image.offer(image, source);
    }
    let tags: Vec<Line> = list(object, "tag")
        .iter()
        .filter(|tag| text(tag, "type") != Some("Mention"))
        .filter_map(|tag| builder.line(text(tag, "name")?.trim_start_matches('#')))
        .collect();
    let tags = (!tags.is_empty()).then_some(tags);
    builder.draft.tags.offer_some(tags, source);
    builder.draft
}

/// How many authors without a name are reported.
const MAX_NAMELESS: usize = 8;

/// Those of the authors whose names are given; addresses alone are issues.
fn bylines(builder: &mut DraftBuilder<'_>, authors: &[Value]) -> Option<Vec<Byline>> {
    let mut bylines = Vec::new();
    let mut nameless = 0;
    for value in authors {
        let name = text(value, "name").and_then(|name| builder.line(name));
        let Some(name) = name else {
            let address = address(value).or_else(|| text(value, "id"));
            if let Some(address) = address.filter(|_| nameless < MAX_NAMELESS) {
                nameless += 1;
                let message = "expected the name of an author, found an address";
                builder.warn(IssueCode::Missing, "bylines", message, address);
            }
            continue;
        };
        let kind = match text(value, "type") {
            Some("Person") => BylineKind::Person,
            Some("Organization") => BylineKind::Organization,
            _ => BylineKind::Unknown,
        };
        let mut byline = Byline::new(name, kind);
        let url = value.get("url").and_then(address);
        byline.url = url.and_then(|url| builder.url("bylines.url", url));
        bylines.push(byline);
    }
    (!bylines.is_empty()).then_some(bylines)
}
