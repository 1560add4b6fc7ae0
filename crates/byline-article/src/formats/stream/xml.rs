//! RSS and Atom, item by item.

extern crate std;

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use std::io::{self, BufRead};

use quick_xml::events::Event;
use quick_xml::reader::Reader;

use super::limited::Limited;
use super::utf8::Utf8;
use super::{FeedReadError, Format, FormatError, atom, rss};
use crate::draft::{Draft, Source};
use crate::feed::{Copies, Defaults, Feed};
use crate::issue::{Issue, IssueCode};
use crate::url::WebUrl;
use crate::xml::{Document, Element, Events, tolerant, utf8};

#[derive(Debug)]
pub(super) struct XmlFeed<R> {
    document: Document<Pieces<R>>,
    pub(super) format: Format,
    address: Option<WebUrl>,
    /// What was said before the first item, and without articles.
    pub(super) feed: Feed<Draft>,
    /// What entries of Atom are read with.
    atom: Option<atom::Defaults>,
    /// Those of an export of WordPress.
    authors: rss::Authors,
    /// The item that was read together with the head.
    next: Option<Element>,
    count: usize,
    is_done: bool,
}

impl<R: BufRead> XmlFeed<R> {
    pub(super) fn read(
        source: Limited<Utf8<R>>,
        address: Option<&WebUrl>,
    ) -> Result<Self, FeedReadError> {
        let pieces = Pieces::new(source);
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
        let authors = rss::Authors::of(channel);
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
            authors,
            next,
            count: 0,
            is_done: false,
        })
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
                let mut draft = rss::item(item, home);
                self.authors.name(&mut draft);
                (draft, Source::Rss)
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

    pub(super) fn next_draft(&mut self) -> Option<Result<Draft, FeedReadError>> {
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
    fn new(source: Limited<Utf8<R>>) -> Self {
        Self {
            reader: tolerant(Reader::from_reader(source)),
            buffer: Vec::new(),
        }
    }

    fn expect_item(&mut self) {
        self.reader.get_mut().expect_item();
    }

    fn check(&mut self) -> Result<(), FeedReadError> {
        self.reader.get_mut().check()
    }

    /// How many bytes were read.
    fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }
}

impl<R: BufRead> Events for Pieces<R> {
    type Whole = ();

    fn whole(&self) {}

    fn with_text<T>((): (), bytes: &[u8], work: impl FnOnce(&str) -> T) -> T {
        work(&utf8(bytes))
    }

    fn next(&mut self) -> Result<Event<'_>, quick_xml::Error> {
        self.buffer.clear();
        let event = self.reader.read_event_into(&mut self.buffer)?;
        if let Event::Decl(declaration) = &event
            && let Some(Ok(name)) = declaration.encoding()
            && !is_known_encoding(&name)
        {
            let name = String::from_utf8_lossy(&name).into_owned();
            self.reader.get_mut().fail(FeedReadError::Encoding(name));
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
