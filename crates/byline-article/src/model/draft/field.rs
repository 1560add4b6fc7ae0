//! A value, where it was found, and what else was found.

use alloc::vec::Vec;
use core::fmt;

/// One field of a [`Draft`](super::Draft): the value taken, where it was found, and every
/// other value that was offered for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<T> {
    /// The value taken, then the others: most of the thirty fields of a draft are empty, which
    /// takes no more than a list of none.
    values: Vec<FieldValue<T>>,
}

/// A value and where it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldValue<T> {
    /// The value.
    pub value: T,
    /// Where it was found.
    pub source: Source,
}

impl<T> Default for Field<T> {
    fn default() -> Self {
        Self { values: Vec::new() }
    }
}

impl<T: PartialEq> Field<T> {
    /// How many differing values are kept beside the one taken. Pages give a handful; a
    /// hostile one may give a hundred thousand, each of which would be compared.
    pub const MAX_OTHERS: usize = 16;

    /// Offers a value: it is taken when there is none yet, and kept beside the one taken
    /// when it differs from all so far.
    pub fn offer(&mut self, value: T, source: Source) {
        let found = FieldValue { value, source };
        if self.values.is_empty() {
            // A list of exactly one: mostly there is no other.
            self.values = Vec::from([found]);
        } else if self.values.len() <= Self::MAX_OTHERS
            && self.values.iter().all(|known| known.value != found.value)
        {
            self.values.push(found);
        }
    }

    /// Offers a value if there is one.
    pub fn offer_some(&mut self, value: Option<T>, source: Source) {
        if let Some(value) = value {
            self.offer(value, source);
        }
    }

    /// Replaces the chosen value. A different previous value moves to the other values.
    pub fn set(&mut self, value: T, source: Source) {
        match self.values.first_mut() {
            Some(taken) => {
                let before = core::mem::replace(taken, FieldValue { value, source });
                self.offer(before.value, before.source);
            }
            None => self.offer(value, source),
        }
    }

    /// Offers all that another field holds, in its order.
    pub fn absorb(&mut self, other: Self) {
        for found in other.values {
            self.offer(found.value, found.source);
        }
    }
}

impl<T> Field<T> {
    /// The value taken.
    #[must_use]
    pub fn get(&self) -> Option<&T> {
        self.values.first().map(|found| &found.value)
    }

    /// The value taken, open to change.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.values.first_mut().map(|found| &mut found.value)
    }

    /// Where the value taken was found.
    #[must_use]
    pub fn source(&self) -> Option<Source> {
        self.values.first().map(|found| found.source)
    }

    /// Whether no value was offered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The differing values, in the order they were offered.
    #[must_use]
    pub fn others(&self) -> &[FieldValue<T>] {
        self.values.get(1..).unwrap_or_default()
    }

    /// The value taken, and then the others.
    pub fn all(&self) -> impl Iterator<Item = &FieldValue<T>> {
        self.values.iter()
    }

    /// The value taken, owned; the field is left empty.
    pub fn take(&mut self) -> Option<T> {
        let values = core::mem::take(&mut self.values);
        values.into_iter().next().map(|found| found.value)
    }
}

/// Where a value was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Source {
    /// The caller said so.
    Caller,
    /// The crate's own JSON.
    Json,
    /// A schema.org block of the page.
    JsonLd,
    /// A `meta` element whose vocabulary has no source of its own.
    Meta,
    /// A `meta` element of Open Graph (`og:`, `article:`).
    OpenGraph,
    /// A `meta` element of Twitter cards.
    Twitter,
    /// A `meta` element of Dublin Core.
    DublinCore,
    /// An `itemprop` attribute.
    Microdata,
    /// An hCard, h-entry or hAtom class.
    Microformat,
    /// A `time` element.
    Time,
    /// A `link` or `a` element with a relation.
    Link,
    /// An element whose meaning HTML defines: `html`, `title`, `h1`, `article`.
    Element,
    /// The visible text.
    Text,
    /// The address of the page.
    Address,
    /// An IPTC ninjs document.
    Ninjs,
    /// A JSON Feed.
    JsonFeed,
    /// An RSS feed.
    Rss,
    /// An Atom feed.
    Atom,
    /// A sitemap.
    Sitemap,
    /// An ActivityStreams object.
    ActivityStreams,
    /// The front matter of a Markdown document.
    FrontMatter,
    /// A Markdown document's text.
    Markdown,
}

impl Source {
    /// A stable name: `json-ld`, `open-graph`, `text`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Caller => "caller",
            Self::Json => "json",
            Self::JsonLd => "json-ld",
            Self::Meta => "meta",
            Self::OpenGraph => "open-graph",
            Self::Twitter => "twitter",
            Self::DublinCore => "dublin-core",
            Self::Microdata => "microdata",
            Self::Microformat => "microformat",
            Self::Time => "time",
            Self::Link => "link",
            Self::Element => "element",
            Self::Text => "text",
            Self::Address => "address",
            Self::Ninjs => "ninjs",
            Self::JsonFeed => "json-feed",
            Self::Rss => "rss",
            Self::Atom => "atom",
            Self::Sitemap => "sitemap",
            Self::ActivityStreams => "activity-streams",
            Self::FrontMatter => "front-matter",
            Self::Markdown => "markdown",
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}
