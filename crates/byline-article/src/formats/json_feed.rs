//! [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/) items.
//!
//! With the crate's feature `json`, what the format has no place for travels in the
//! extension `_byline`, so an article comes back from an item as it was.

mod read;
mod write;

use alloc::vec::Vec;

use crate::article::Article;
use crate::check::Rules;
use crate::draft::{Draft, Source};
use crate::draft_builder::{DraftBuilder, Escapes};
use crate::extra::Value;
use crate::feed::{Copies, Feed};
use crate::formats::Description;
use crate::issue::{Invalid, Issue};
use crate::json::{JsonError, Object, lenient};
use crate::people::Byline;
use crate::url::WebUrl;
use crate::written::{Written, WrittenFeed};
use write::Extras;

pub(crate) const FORMAT: Description = Description {
    code: "json-feed",
    media_type: "application/feed+json",
    own_media_types: &["application/feed+json"],
    extensions: &[],
    rules: Rules::JsonFeed,
    matches: |sample| {
        sample.has_member(&["items", "content_html", "content_text"])
            || sample.mentions("version", "jsonfeed.org")
    },
    read: |text, address| {
        let (value, _) = lenient(text)?;
        Ok(match (&value, value.get("items")) {
            // Items without a feed around them.
            (Value::List(items), _) => {
                let mut feed = Feed::new(None);
                feed.articles = items.iter().map(|item| read::item(item, address)).collect();
                feed
            }
            (_, Some(_)) => feed(&value, text, address),
            _ => Feed::single(read::item(&value, address)),
        })
    },
    read_back: |text| read(text).ok().map(Feed::single),
    write,
    write_feed: Some(write_feed),
};

/// Reads one item, or the first item of a feed.
///
/// # Errors
///
/// Returns [`JsonError`] when the text is not JSON, even leniently read.
///
/// # Examples
///
/// ```
/// use byline_article::json_feed;
///
/// let text = r#"{"id": "7", "title": "Bridge stays open", "content_html": "<p>Fine.</p>",
///   "authors": [{"name": "Jane Doe"}], "date_published": "2023-11-29T18:00:00+04:00"}"#;
/// let article = json_feed::read(text)?.finish()?;
/// assert_eq!(article.id.unwrap(), "7");
/// assert_eq!(article.body.plain_text(), "Fine.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read(text: &str) -> Result<Draft, JsonError> {
    let (value, _) = lenient(text)?;
    let item = value.get("items").and_then(|items| items.as_list().first());
    Ok(read::item(item.unwrap_or(&value), None))
}

/// Reads a whole feed. Articles without a language of their own get the feed's, and those
/// without a publisher get one of the feed's name.
///
/// A value is copied into the articles where all its copies together are at most four times as
/// long as the document, or 256 bytes each. A longer one stays in the [`Feed`] alone, and an
/// issue of the feed says so.
///
/// # Errors
///
/// Returns [`JsonError`] when the text is not JSON, even leniently read.
pub fn read_feed(document: &str) -> Result<Feed<Draft>, JsonError> {
    let (value, _) = lenient(document)?;
    Ok(feed(&value, document, None))
}

fn feed(value: &Value, document: &str, address: Option<&WebUrl>) -> Feed<Draft> {
    let head = head(value, address);
    let items = match value.get("items") {
        Some(Value::List(items)) => items,
        one => one.map_or(&[][..], core::slice::from_ref),
    };
    let base = address.or(head.base());
    let articles = items.iter().map(|item| read::item(item, base)).collect();
    let copies = Copies::of(document.len(), items.len());
    let mut feed = head.feed.clone();
    feed.articles = articles;
    let bylines = head.bylines(copies, &mut feed.issues);
    for draft in &mut feed.articles {
        offer_bylines(draft, bylines);
    }
    feed.apply_feed_defaults(Source::JsonFeed, copies);
    feed
}

/// What a feed says for its items.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) feed: Feed<Draft>,
    /// The authors of items that name none (version 1.1, "authors").
    bylines: Option<Vec<Byline>>,
    /// How much memory a copy of the authors takes.
    bytes: usize,
}

impl Head {
    /// What resolves relative addresses where the address of the document is not known.
    pub(crate) fn base(&self) -> Option<&WebUrl> {
        self.feed.address.as_ref().or(self.feed.home.as_ref())
    }

    /// The feed's authors, where they may be copied into each item.
    pub(crate) fn bylines(&self, copies: Copies, issues: &mut Vec<Issue>) -> &[Byline] {
        let bylines = self.bylines.as_deref();
        let bylines = copies.allow(bylines, self.bytes, "bylines", issues);
        bylines.unwrap_or_default()
    }
}

/// Gives an item without authors those of its feed.
pub(crate) fn offer_bylines(draft: &mut Draft, bylines: &[Byline]) {
    if draft.bylines.is_empty() && !bylines.is_empty() {
        draft.bylines.offer(bylines.to_vec(), Source::JsonFeed);
    }
}

/// Reads what a feed says for its items; the feed has no articles yet.
pub(crate) fn head(value: &Value, address: Option<&WebUrl>) -> Head {
    let mut builder = DraftBuilder::new(Source::JsonFeed, address, Escapes::None);
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let mut feed = Feed::new(text("title").and_then(|title| builder.line(title)));
    feed.home = text("home_page_url").and_then(|url| builder.url("home", url));
    feed.address = text("feed_url").and_then(|url| builder.url("address", url));
    let icon = text("icon").or_else(|| text("favicon"));
    feed.logo = icon.and_then(|url| builder.url("logo", url));
    feed.description = text("description").and_then(|text| builder.line(text));
    feed.language = text("language").and_then(|tag| builder.language("language", tag));
    let bylines = read::bylines(value, &mut builder);
    feed.issues = builder.draft.into_issues();
    let weigh = |byline: &Byline| 100 + byline.name.as_str().len();
    let bytes = bylines.iter().flatten().map(weigh).sum();
    Head {
        feed,
        bylines,
        bytes,
    }
}

/// Reads an item of a feed, whose relative addresses `base` resolves.
#[cfg(feature = "xml")]
pub(crate) fn item_of_feed(item: &Value, base: Option<&WebUrl>) -> Draft {
    read::item(item, base)
}

/// Writes the article as one item.
///
/// # Errors
///
/// Returns [`Invalid`] when the article has neither `id` nor `url`, or is a draft
/// ([`Rules::JsonFeed`]).
///
/// # Examples
///
/// ```
/// use byline_article::{Article, json_feed};
///
/// let article = Article::builder("Bridge stays open")
///     .url("https://example.az/7")
///     .paragraph("Fine.")
///     .build()?;
/// let written = json_feed::write(&article)?;
/// assert!(written.text().contains(r#""content_html":"<p>Fine.</p>""#));
/// assert!(written.lost().is_empty());
/// # Ok::<(), byline_article::Invalid>(())
/// ```
pub fn write(article: &Article) -> Result<Written<'_>, Invalid> {
    item(article, Extras::Omitted)
}

/// [`write()`], with the article's [`extra`](Article::extra) in the extension too.
///
/// What is extra may be private: the front matter of a site holds keys of its programs.
///
/// # Errors
///
/// As [`write()`].
///
/// # Examples
///
/// ```
/// use byline_article::{Article, Value, json_feed};
///
/// let mut article = Article::builder("Bridge stays open").id("7").paragraph("Fine.").build()?;
/// article.extra.insert("desk", Value::from("city"));
/// assert!(!json_feed::write(&article)?.text().contains("desk"));
/// assert!(json_feed::write_with_extra(&article)?.lost().is_empty());
/// # Ok::<(), byline_article::Invalid>(())
/// ```
#[cfg(feature = "json")]
#[cfg_attr(docsrs, doc(cfg(feature = "json")))]
pub fn write_with_extra(article: &Article) -> Result<Written<'_>, Invalid> {
    item(article, Extras::Written)
}

fn item(article: &Article, extra: Extras) -> Result<Written<'_>, Invalid> {
    article.must_follow(Rules::JsonFeed)?;
    let text = alloc::string::ToString::to_string(&write::item(article, extra));
    Ok(Written::new(article, text, |text| read(text).ok()))
}

/// Writes a whole feed.
///
/// # Errors
///
/// Returns [`Invalid`] with the issues of every article that cannot be an item.
pub fn write_feed(feed: &Feed<Article>) -> Result<WrittenFeed<'_>, Invalid> {
    feed.must_follow(Rules::JsonFeed)?;
    let mut object = Object::new();
    object.text("version", "https://jsonfeed.org/version/1.1");
    object.text(
        "title",
        feed.title.as_ref().map_or("", |title| title.as_str()),
    );
    object.url("home_page_url", feed.home.as_ref());
    object.url("feed_url", feed.address.as_ref());
    object.url("icon", feed.logo.as_ref());
    object.maybe("description", feed.description.as_ref());
    object.maybe("language", feed.language.as_ref());
    let item = |article| write::item(article, Extras::Omitted);
    let items: Vec<Value> = feed.published().map(item).collect();
    // The items last: who reads them one by one knows then what holds for all.
    let mut text = alloc::string::ToString::to_string(&Value::from(object));
    text.pop();
    text.push_str(&alloc::format!(",\"items\":{}}}", Value::List(items)));
    Ok(WrittenFeed::new(feed, text, |text| read_feed(text).ok()))
}
