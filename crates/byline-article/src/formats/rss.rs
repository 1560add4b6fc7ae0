//! [RSS 2.0](https://www.rssboard.org/rss-specification), with the modules that news feeds
//! use: Dublin Core, content, media.
//!
//! Reading never gives up on a feed for one item, nor on an item for one date: what cannot
//! be read is an issue of its draft. RSS 0.9x and 1.0 are read as well.

mod read;
mod wordpress;
mod write;

use alloc::vec::Vec;

use crate::article::Article;
use crate::check::Rules;
use crate::draft::{Draft, Source};
use crate::feed::{Copies, Feed};
use crate::formats::Description;
use crate::issue::Invalid;
use crate::url::WebUrl;
use crate::written::{Written, WrittenFeed};
use crate::xml::XmlError;
use crate::xml::{Document, Element, Writer, parse};
pub(super) use wordpress::Authors;

pub(crate) const FORMAT: Description = Description {
    code: "rss",
    media_type: "application/rss+xml",
    own_media_types: &["application/rss+xml", "application/rdf+xml"],
    extensions: &["rss", "rdf"],
    rules: Rules::Rss2,
    matches: |sample| {
        // Old programs write all names in upper case.
        let names = ["rss", "RSS", "Rss", "RDF", "rdf", "channel", "item"];
        sample.is_element(&names)
    },
    read: |text, address| match feed_at(text, address) {
        Err(XmlError::Root { found, .. }) if found == "item" => {
            Ok(Feed::single(read_at(text, address)?))
        }
        read => Ok(read?),
    },
    read_back: |text| read(text).ok().map(Feed::single),
    write,
    write_feed: Some(write_feed),
};

/// Reads one item: an `item` element alone, or the first of a feed.
///
/// # Errors
///
/// Returns [`XmlError`] when there is no element, or when it is another document's.
///
/// # Examples
///
/// ```
/// use byline_article::rss;
///
/// let draft = rss::read(
///     "<item><title>Bridge &amp;amp; road</title><pubDate>Wed, 29 Nov 2023 18:00:00 +0400</pubDate></item>",
/// )?;
/// let article = draft.finish()?;
/// assert_eq!(article.headline, "Bridge & road");
/// assert_eq!(article.published.unwrap().to_string(), "2023-11-29T18:00:00+04:00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read(text: &str) -> Result<Draft, XmlError> {
    read_at(text, None)
}

fn read_at(text: &str, address: Option<&WebUrl>) -> Result<Draft, XmlError> {
    let (root, fault) = parse(text, address)?;
    if root.name == "item" {
        return Ok(read::item(&root, address, fault));
    }
    let feed = read::channel(root.child("channel").unwrap_or(&root), address);
    let home = page(&feed).or(address);
    let item = items(&root)?.next();
    Ok(item.map_or_else(Draft::default, |item| read::item(item, home, fault)))
}

/// Reads a whole feed. Articles without a language, publisher or copyright line of their
/// own get the channel's.
///
/// A value is copied into the articles where all its copies together are at most four times as
/// long as the document, or 256 bytes each. A longer one stays in the [`Feed`] alone, and an
/// issue of the feed says so.
///
/// # Errors
///
/// As [`read`].
///
/// # Examples
///
/// ```
/// use byline_article::rss;
///
/// let feed = rss::read_feed(
///     "<rss version='2.0'><channel><title>Example</title><language>en</language>
///      <item><title>One</title><pubDate>today</pubDate></item><item><title>Two</title>",
/// )?;
/// assert_eq!(feed.articles.len(), 2);
/// assert_eq!(feed.articles[0].language.get().unwrap(), "en");
/// assert_eq!(feed.articles[0].issues()[0].found(), Some("today"));
/// # Ok::<(), byline_article::XmlError>(())
/// ```
pub fn read_feed(text: &str) -> Result<Feed<Draft>, XmlError> {
    feed_at(text, None)
}

fn feed_at(text: &str, address: Option<&WebUrl>) -> Result<Feed<Draft>, XmlError> {
    // The channel may say after its items what resolves their addresses: seldom, so that they
    // are then read again.
    let mut home = None;
    let mut feed = articles_at(text, address, &mut home)?;
    let whole = page(&feed).or(address).cloned();
    if home.is_some_and(|home| home != whole) {
        feed = articles_at(text, address, &mut Some(whole))?;
    }
    let copies = Copies::of(text.len(), feed.articles.len());
    feed.apply_feed_defaults(Source::Rss, copies);
    Ok(feed)
}

pub(super) fn channel(channel: &Element, address: Option<&WebUrl>) -> Feed<Draft> {
    read::channel(channel, address)
}

pub(super) fn item(item: &Element, home: Option<&WebUrl>) -> Draft {
    read::item(item, home, None)
}

/// What resolves relative addresses of items.
pub(super) fn page(feed: &Feed<Draft>) -> Option<&WebUrl> {
    feed.home.as_ref().or(feed.address.as_ref())
}

/// The feed and its articles, whose relative addresses `home` resolves; where that is not
/// known yet, it becomes what the channel says before its first item.
fn articles_at(
    text: &str,
    address: Option<&WebUrl>,
    home: &mut Option<Option<WebUrl>>,
) -> Result<Feed<Draft>, XmlError> {
    let mut document = Document::of(text, address);
    let mut articles = Vec::new();
    while let Some(item) = document.next_item() {
        if articles.is_empty()
            && let Some((root, _)) = document.head()
        {
            check_root(root)?;
        }
        let home = home.get_or_insert_with(|| {
            let head = document.head();
            let head = head.map(|(_, channel)| read::channel(channel, address));
            head.as_ref().and_then(page).or(address).cloned()
        });
        articles.push(read::item(&item, home.as_ref(), None));
    }
    let (root, fault) = document.finish()?;
    check_root(&root)?;
    // In RSS 1.0 the items are beside the channel.
    let channel = root.child("channel").unwrap_or(&root);
    let mut feed = read::channel(channel, address);
    let authors = Authors::of(channel);
    articles.iter_mut().for_each(|draft| authors.name(draft));
    feed.articles = articles;
    if let (Some(last), Some(fault)) = (feed.articles.last_mut(), fault) {
        read::report_fault(last, &fault);
    }
    Ok(feed)
}

/// The local names of the outermost elements of RSS 2.0 and 1.0, and of a channel alone.
pub(super) const ROOTS: &[&str] = &["rss", "RDF", "channel"];

fn check_root(root: &Element) -> Result<(), XmlError> {
    root.check_root(ROOTS, "an RSS document")
}

fn items(root: &Element) -> Result<impl Iterator<Item = &Element>, XmlError> {
    check_root(root)?;
    let channel = root.child("channel").unwrap_or(root);
    let inside = channel.all("item");
    let beside = root
        .all("item")
        .filter(move |_| !core::ptr::eq(channel, root));
    Ok(inside.chain(beside))
}

/// Writes the article as one `item` element. Its modules' prefixes are declared on it, so
/// that it can be in any feed.
///
/// # Errors
///
/// Returns [`Invalid`] when the article is a draft.
///
/// # Examples
///
/// ```
/// use byline_article::{Article, rss};
///
/// let article = Article::builder("Bridge stays open").author("Jane Doe").build()?;
/// let written = rss::write(&article)?;
/// assert!(written.text().contains("<dc:creator>Jane Doe</dc:creator>"));
/// # Ok::<(), byline_article::Invalid>(())
/// ```
pub fn write(article: &Article) -> Result<Written<'_>, Invalid> {
    article.must_be_published()?;
    let mut writer = Writer::fragment();
    write::item(&mut writer, article, &write::NAMESPACES);
    Ok(Written::new(article, writer.finish(), |text| {
        read(text).ok()
    }))
}

/// Writes a whole feed.
///
/// # Errors
///
/// Returns [`Invalid`] when the feed has no title or no home page ([`Rules::Rss2`]).
pub fn write_feed(feed: &Feed<Article>) -> Result<WrittenFeed<'_>, Invalid> {
    feed.must_follow(Rules::Rss2)?;
    Ok(WrittenFeed::new(feed, write::feed(feed), |text| {
        read_feed(text).ok()
    }))
}
