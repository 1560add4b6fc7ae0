//! [Atom](https://www.rfc-editor.org/rfc/rfc4287) entries and feeds.
//!
//! Reading never gives up on a feed for one entry, nor on an entry for one date: what
//! cannot be read is an issue of its draft. Entries without an author have the feed's.

mod read;
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
use read::Shared;
pub(super) use read::{Defaults, offer_bylines};

pub(crate) const FORMAT: Description = Description {
    code: "atom",
    media_type: "application/atom+xml",
    own_media_types: &["application/atom+xml"],
    extensions: &["atom"],
    rules: Rules::Atom,
    matches: |sample| sample.is_element(&["feed", "entry"]),
    read: |text, address| match feed_at(text, address) {
        Err(XmlError::Root { found, .. }) if is_entry(&found) => {
            Ok(Feed::single(read_at(text, address)?))
        }
        read => Ok(read?),
    },
    read_back: |text| read(text).ok().map(Feed::single),
    write,
    write_feed: Some(write_feed),
};

/// Reads one entry: an `entry` element alone, or the first of a feed.
///
/// # Errors
///
/// Returns [`XmlError`] when there is no element, or when it is another document's.
///
/// # Examples
///
/// ```
/// use byline_article::atom;
///
/// let draft = atom::read(
///     "<entry xmlns='http://www.w3.org/2005/Atom'><title type='html'>Bridge &amp;amp; road</title>
///      <author><name>Jane Doe</name></author><updated>2023-11-29T18:00:00+04:00</updated></entry>",
/// )?;
/// let article = draft.finish()?;
/// assert_eq!(article.headline, "Bridge & road");
/// assert_eq!(article.bylines[0].name, "Jane Doe");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read(text: &str) -> Result<Draft, XmlError> {
    read_at(text, None)
}

fn read_at(text: &str, address: Option<&WebUrl>) -> Result<Draft, XmlError> {
    let (root, fault) = parse(text, address)?;
    if is_entry(&root.name) {
        return Ok(read::entry(&root, &Shared::at(address), fault));
    }
    check_root(&root)?;
    let Some(entry) = root.child("entry") else {
        return Ok(Draft::default());
    };
    let (defaults, mut issues) = Defaults::of(&root, address);
    let mut draft = read::entry(entry, &defaults.shared, fault);
    let bylines = defaults.bylines(Copies::of(text.len(), 1), &mut issues);
    offer_bylines(&mut draft, bylines);
    issues.into_iter().for_each(|issue| draft.report(issue));
    Ok(draft)
}

/// Reads a whole feed. Entries without a language, publisher or copyright line of their own
/// get the feed's.
///
/// A value is copied into the articles where all its copies together are at most four times as
/// long as the document, or 256 bytes each. A longer one stays in the [`Feed`] alone, and an
/// issue of the feed says so.
///
/// # Errors
///
/// As [`read`].
pub fn read_feed(text: &str) -> Result<Feed<Draft>, XmlError> {
    feed_at(text, None)
}

fn is_entry(name: &str) -> bool {
    name.rsplit(':').next() == Some("entry")
}

fn feed_at(text: &str, address: Option<&WebUrl>) -> Result<Feed<Draft>, XmlError> {
    // The feed may say after its entries what resolves their addresses: seldom, so that they are
    // then read again.
    let mut shared = None;
    let (mut feed, whole) = articles_at(text, address, &mut shared)?;
    if shared.is_some_and(|shared| shared != whole.shared) {
        (feed, _) = articles_at(text, address, &mut Some(whole.shared.clone()))?;
    }
    let copies = Copies::of(text.len(), feed.articles.len());
    let bylines = whole.bylines(copies, &mut feed.issues);
    for draft in &mut feed.articles {
        offer_bylines(draft, bylines);
    }
    feed.apply_feed_defaults(Source::Atom, copies);
    Ok(feed)
}

/// The feed with its entries, and what applies to all of them. `shared` is what entries are read
/// with; where that is not known yet, it becomes what the feed says before the first one.
fn articles_at(
    text: &str,
    address: Option<&WebUrl>,
    shared: &mut Option<Shared>,
) -> Result<(Feed<Draft>, Defaults), XmlError> {
    let mut document = Document::of(text, address);
    let mut articles = Vec::new();
    while let Some(entry) = document.next_item() {
        if articles.is_empty()
            && let Some((root, _)) = document.head()
        {
            check_root(root)?;
        }
        let shared = shared.get_or_insert_with(|| {
            let head = document.head();
            head.map_or_else(Shared::default, |(root, _)| Shared::of(root, address))
        });
        articles.push(read::entry(&entry, shared, None));
    }
    let (root, fault) = document.finish()?;
    check_root(&root)?;
    let (mut feed, defaults) = head(&root, address);
    feed.articles = articles;
    if let (Some(last), Some(fault)) = (feed.articles.last_mut(), fault) {
        read::report_fault(last, &fault);
    }
    Ok((feed, defaults))
}

/// The feed without its entries, and what applies to all of them.
pub(super) fn head(root: &Element, address: Option<&WebUrl>) -> (Feed<Draft>, Defaults) {
    let mut feed = read::feed(root, address);
    let (defaults, issues) = Defaults::of(root, address);
    feed.issues.extend(issues);
    (feed, defaults)
}

pub(super) fn entry(entry: &Element, shared: &Shared) -> Draft {
    read::entry(entry, shared, None)
}

/// The local name of the outermost element of a feed.
pub(super) const ROOTS: &[&str] = &["feed"];

fn check_root(root: &Element) -> Result<(), XmlError> {
    root.check_root(ROOTS, "an Atom document")
}

/// Writes the article as one `entry` element, its namespace declared on it.
///
/// # Errors
///
/// Returns [`Invalid`] when the article has neither a `url` nor an `id` that is an IRI, or no moment at which
/// it was changed or published ([`Rules::Atom`]).
///
/// # Examples
///
/// ```
/// use byline_article::{Article, atom};
///
/// let article = Article::builder("Bridge stays open")
///     .url("https://example.az/7")
///     .modified("2023-11-29T18:00:00+04:00")
///     .author("Jane Doe")
///     .build()?;
/// let written = atom::write(&article)?;
/// assert!(written.text().contains("<updated>2023-11-29T18:00:00+04:00</updated>"));
/// # Ok::<(), byline_article::Invalid>(())
/// ```
pub fn write(article: &Article) -> Result<Written<'_>, Invalid> {
    article.must_follow(Rules::Atom)?;
    let mut writer = Writer::fragment();
    write::entry(&mut writer, article, &[("xmlns", write::NAMESPACE)]);
    Ok(Written::new(article, writer.finish(), |text| {
        read(text).ok()
    }))
}

/// Writes a whole feed.
///
/// # Errors
///
/// Returns [`Invalid`] when the feed has no title, when it has neither articles nor the time of
/// its last change, or with the issues of every article that cannot be an entry.
pub fn write_feed(feed: &Feed<Article>) -> Result<WrittenFeed<'_>, Invalid> {
    feed.must_follow(Rules::Atom)?;
    Ok(WrittenFeed::new(feed, write::feed(feed), |text| {
        read_feed(text).ok()
    }))
}
