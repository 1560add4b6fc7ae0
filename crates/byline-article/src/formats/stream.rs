//! Feeds read article by article, from a source that is not held in memory.

mod json;
mod limited;
mod utf8;
mod xml;

extern crate std;

use alloc::string::String;
use std::io::{self, BufRead};

use self::json::JsonFeed;
use self::limited::Limited;
use self::utf8::Utf8;
use self::xml::XmlFeed;
use super::{Format, FormatError, atom, rss};
use crate::draft::Draft;
use crate::feed::Feed;
use crate::url::WebUrl;

/// Reads the articles of an RSS, Atom or JSON Feed one by one.
///
/// Only one item is held in memory at a time, so that a feed of any length takes as much
/// memory as its longest item, plus the text between items. An item of more than 16 MB is an
/// error. What the feed says for all articles ([`feed`](Self::feed)) holds for the items after
/// it; in nearly all feeds it comes first. A fault after the last item is an issue of the feed.
/// Everything else is as with [`Format::read`], which reads other formats too.
///
/// With the feature `decode` the source may be in any encoding that the XML declaration names,
/// or that a byte order mark shows; without it, only UTF-8 is read, and a document that declares
/// another encoding is refused. Bytes that the encoding does not have become U+FFFD.
///
/// The members of a JSON object have no order, so that the title, the language and the authors
/// of a JSON Feed may follow its items. Those that do are in [`feed`](Self::feed) at the end, and
/// not in the articles before; [`json_feed::read_feed`](crate::json_feed::read_feed) puts them
/// there. JSON that ends early, or is invalid, is an error after the items before the fault.
///
/// # Examples
///
/// ```
/// use byline_article::{FeedReader, Format};
///
/// let bytes: &[u8] = b"<rss version='2.0'><channel><title>Example</title><language>en</language>
///   <item><title>One</title></item><item><title>Two</title></item></channel></rss>";
/// let mut reader = FeedReader::new(bytes)?;
/// assert_eq!(reader.format(), Format::Rss);
/// assert_eq!(reader.feed().title.as_ref().unwrap(), "Example");
/// let mut headlines = Vec::new();
/// for draft in &mut reader {
///     let article = draft?.finish()?;
///     assert_eq!(article.language.unwrap(), "en");
///     headlines.push(article.headline);
/// }
/// assert_eq!(headlines, ["One", "Two"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct FeedReader<R> {
    items: Items<R>,
}

#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "a reader has one of them, and moves it seldom"
)]
enum Items<R> {
    Xml(XmlFeed<R>),
    Json(JsonFeed<R>),
}

/// The most bytes of an item and the text before it: sixty times what a long story takes.
const MAX_ITEM_LEN: usize = 16 << 20;

/// Why a feed was not read to its end.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FeedReadError {
    /// The source failed.
    #[error("expected more of the feed, found an error of its source: {0}")]
    Source(#[from] io::Error),
    /// The document is not a feed.
    #[error(transparent)]
    Format(#[from] FormatError),
    /// The document declares an encoding that is not known, or any other than UTF-8 without the
    /// feature `decode`.
    #[error("expected a known encoding, found the declared encoding {0:?}")]
    Encoding(String),
    /// An item, with the text before it, is longer than 16 MB.
    #[error("expected an item of at most {MAX_ITEM_LEN} bytes, found a longer one")]
    TooLong,
}

impl<R: BufRead> FeedReader<R> {
    /// Reads what the feed says before its first article.
    ///
    /// # Errors
    ///
    /// Returns [`FeedReadError`] when the source fails, and when the document is not a feed.
    pub fn new(source: R) -> Result<Self, FeedReadError> {
        Self::read(source, None)
    }

    /// [`new`](Self::new) of a feed that is fetched from `address`, by which its relative
    /// addresses are resolved.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn at(source: R, address: &WebUrl) -> Result<Self, FeedReadError> {
        Self::read(source, Some(address))
    }

    fn read(source: R, address: Option<&WebUrl>) -> Result<Self, FeedReadError> {
        let mut source = Limited::new(Utf8::new(source)?);
        let items = match json::is_json(&mut source)? {
            true => Items::Json(JsonFeed::read(source, address)?),
            false => Items::Xml(XmlFeed::read(source, address)?),
        };
        Ok(Self { items })
    }

    /// The format of the feed.
    #[must_use]
    pub fn format(&self) -> Format {
        match &self.items {
            Items::Xml(feed) => feed.format,
            Items::Json(_) => Format::JsonFeed,
        }
    }

    /// What the feed says for all its articles, as far as it was read: up to the first article,
    /// and all of it once the last article was read. Its list of articles is empty.
    #[must_use]
    pub fn feed(&self) -> &Feed<Draft> {
        match &self.items {
            Items::Xml(feed) => &feed.feed,
            Items::Json(feed) => &feed.feed,
        }
    }
}

impl<R: BufRead> Iterator for FeedReader<R> {
    type Item = Result<Draft, FeedReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.items {
            Items::Xml(feed) => feed.next_draft(),
            Items::Json(feed) => feed.next_draft(),
        }
    }
}
