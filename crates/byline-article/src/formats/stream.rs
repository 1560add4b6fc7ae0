//! Feeds read article by article, from a source that is not held in memory.

mod utf8;

extern crate std;

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use std::io::{self, BufRead, Read};

use quick_xml::events::Event;
use quick_xml::reader::Reader;

use self::utf8::Utf8;
use super::{Format, FormatError, atom, rss};
use crate::draft::{Draft, Source};
use crate::feed::{Copies, Defaults, Feed};
use crate::issue::{Issue, IssueCode};
use crate::url::WebUrl;
use crate::xml::{Document, Element, Events, tolerant};

/// Reads the articles of an RSS or Atom feed one by one.
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
/// JSON Feed is read as a whole, by [`json_feed`](crate::json_feed): what holds for all its items
/// may follow them, since the members of an object have no order, and the format has pages
/// (`next_url`) where a feed is long.
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
    document: Document<Pieces<R>>,
    format: Format,
    address: Option<WebUrl>,
    /// What was said before the first item, and without articles.
    feed: Feed<Draft>,
    /// What entries of Atom are read with.
    atom: Option<atom::Defaults>,
    /// The item that was read together with the head.
    next: Option<Element>,
    count: usize,
    is_done: bool,
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
    /// The document is no feed.
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
    /// Returns [`FeedReadError`] when the source fails, and when the document is neither RSS
    /// nor Atom.
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
        let pieces = Pieces::new(source)?;
        let mut document = Document::from_events(pieces, address);
        let next = document.next_item();
        document.events_mut().check()?;
        let Some((root, channel)) = document.head() else {
            let fault = document.fault().cloned();
            let none = || FormatError::Unknown {
                found: "no element".to_string(),
            };
            return Err(fault.map_or_else(none, FormatError::Xml).into());
        };
        let roots = [rss::ROOTS, atom::ROOTS].concat();
        root.check_root(&roots, "an RSS or Atom document")
            .map_err(FormatError::Xml)?;
        let (format, feed, atom) = if atom::ROOTS.contains(&root.local_name()) {
            let (feed, defaults) = atom::head(root, address);
            (Format::Atom, feed, Some(defaults))
        } else {
            (Format::Rss, rss::channel(channel, address), None)
        };
        Ok(Self {
            document,
            format,
            address: address.cloned(),
            feed,
            atom,
            next,
            count: 0,
            is_done: false,
        })
    }

    /// The format of the feed.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// What the feed says for all its articles, as far as it was read: up to the first article,
    /// and all of it once the last article was read. Its list of articles is empty.
    #[must_use]
    pub fn feed(&self) -> &Feed<Draft> {
        &self.feed
    }

    fn draft(&mut self, item: &Element) -> Draft {
        self.count += 1;
        // Values that are long in proportion to the items stay in the feed alone.
        let copies = Copies::of(self.document.events_mut().position(), self.count);
        // What is not copied is reported where a feed is read as a whole.
        let unreported = &mut Vec::new();
        let (mut draft, source) = match &self.atom {
            Some(defaults) => {
                let mut draft = atom::entry(item, &defaults.shared);
                atom::offer_bylines(&mut draft, defaults.bylines(copies, unreported));
                (draft, Source::Atom)
            }
            None => {
                let home = rss::page(&self.feed).or(self.address.as_ref());
                (rss::item(item, home), Source::Rss)
            }
        };
        let defaults = Defaults::of(&self.feed, copies, unreported);
        defaults.apply(&mut draft, source);
        draft
    }

    /// Reads the head again, now that all of it is known.
    fn end(&mut self) {
        self.is_done = true;
        let Some((root, channel)) = self.document.head() else {
            return;
        };
        let address = self.address.as_ref();
        self.feed = match self.atom {
            Some(_) => atom::head(root, address).0,
            None => rss::channel(channel, address),
        };
    }
}

impl<R: BufRead> Iterator for FeedReader<R> {
    type Item = Result<Draft, FeedReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_done {
            return None;
        }
        self.document.events_mut().expect_item();
        let item = self.next.take().or_else(|| self.document.next_item());
        if let Err(error) = self.document.events_mut().check() {
            self.is_done = true;
            return Some(Err(error));
        }
        let fault = self.document.fault();
        let fault = fault.map(|fault| Issue::new(IssueCode::Syntax, ".", fault));
        let Some(item) = item else {
            self.end();
            self.feed.issues.extend(fault);
            return None;
        };
        let mut draft = self.draft(&item);
        if let Some(fault) = fault {
            draft.report(fault);
            self.end();
        }
        Some(Ok(draft))
    }
}

/// The events of a source, one at a time in memory.
#[derive(Debug)]
struct Pieces<R> {
    reader: Reader<Limited<Utf8<R>>>,
    buffer: Vec<u8>,
}

impl<R: BufRead> Pieces<R> {
    fn new(source: R) -> io::Result<Self> {
        let source = Limited {
            source: Utf8::new(source)?,
            left: MAX_ITEM_LEN,
            failure: None,
        };
        Ok(Self {
            reader: tolerant(Reader::from_reader(source)),
            buffer: Vec::new(),
        })
    }

    /// Allows as much to be read as an item may have.
    fn expect_item(&mut self) {
        self.reader.get_mut().left = MAX_ITEM_LEN;
    }

    /// Why the source ended early, if it did.
    fn check(&mut self) -> Result<(), FeedReadError> {
        self.reader.get_mut().failure.take().map_or(Ok(()), Err)
    }

    /// How many bytes were read.
    fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }
}

impl<R: BufRead> Events for Pieces<R> {
    fn next(&mut self) -> Result<Event<'_>, quick_xml::Error> {
        self.buffer.clear();
        let event = self.reader.read_event_into(&mut self.buffer)?;
        if let Event::Decl(declaration) = &event
            && let Some(Ok(name)) = declaration.encoding()
            && !is_known_encoding(&name)
        {
            let name = String::from_utf8_lossy(&name).into_owned();
            self.reader.get_mut().failure = Some(FeedReadError::Encoding(name));
            return Err(io::Error::from(io::ErrorKind::InvalidData).into());
        }
        Ok(event)
    }

    fn error_position(&self) -> u64 {
        self.reader.error_position()
    }
}

/// Whether the text of a document that declares an encoding is UTF-8 by now.
#[cfg(feature = "decode")]
fn is_known_encoding(name: &[u8]) -> bool {
    encoding_rs::Encoding::for_label(name).is_some()
}

/// Whether a document that declares an encoding is UTF-8.
#[cfg(not(feature = "decode"))]
fn is_known_encoding(name: &[u8]) -> bool {
    let is = |known: &&str| name.eq_ignore_ascii_case(known.as_bytes());
    ["utf-8", "utf8", "us-ascii", "ascii"].iter().any(is)
}

/// A source that gives a limited number of bytes, and keeps the reason why it ended early.
#[derive(Debug)]
struct Limited<R> {
    source: R,
    left: usize,
    failure: Option<FeedReadError>,
}

impl<R: BufRead> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Limited<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            self.failure = Some(FeedReadError::TooLong);
            return Err(io::ErrorKind::InvalidData.into());
        }
        if let Err(error) = self.source.fill_buf() {
            let kind = error.kind();
            // The reader tries again where it was only interrupted.
            if kind != io::ErrorKind::Interrupted {
                self.failure = Some(FeedReadError::Source(error));
            }
            return Err(kind.into());
        }
        let bytes = self.source.fill_buf()?;
        Ok(bytes.get(..self.left).unwrap_or(bytes))
    }

    fn consume(&mut self, amount: usize) {
        self.left = self.left.saturating_sub(amount);
        self.source.consume(amount);
    }
}
