//! The formats: a module each, and one row each in [`Format`]. The crate's root exports what is
//! public here.

pub mod activity_streams;
#[cfg(feature = "xml")]
#[cfg_attr(docsrs, doc(cfg(feature = "xml")))]
pub mod atom;
mod detect;
pub(crate) mod draft_builder;
pub(crate) mod entry_id;
pub mod json_feed;
pub mod jsonld;
pub mod mapping;
#[cfg(feature = "markdown")]
#[cfg_attr(docsrs, doc(cfg(feature = "markdown")))]
pub mod markdown;
#[cfg(feature = "xml")]
pub(crate) mod media;
pub mod meta;
pub mod ninjs;
pub mod plain;
#[cfg(feature = "xml")]
#[cfg_attr(docsrs, doc(cfg(feature = "xml")))]
pub mod rss;
#[cfg(feature = "xml")]
#[cfg_attr(docsrs, doc(cfg(feature = "xml")))]
pub mod sitemap;
#[cfg(feature = "xml")]
pub(crate) mod stream;
pub(crate) mod written;

use alloc::string::{String, ToString};
use core::fmt;

use crate::article::Article;
use crate::check::Rules;
use crate::draft::Draft;
use crate::feed::Feed;
use crate::issue::{Invalid, Issue, IssueCode};
use crate::json::JsonError;
use crate::jsonld::JsonLdError;
use crate::url::WebUrl;
use crate::written::{Written, WrittenFeed};

pub(crate) use detect::Sample;

/// What a format's module says of it.
pub(crate) struct Description {
    /// The stable name.
    pub(crate) code: &'static str,
    /// The media type of the documents that are written.
    pub(crate) media_type: &'static str,
    /// The media types that no other kind of document has, from the
    /// [registry of IANA](https://www.iana.org/assignments/media-types) and the specification
    /// of the format, in lower case.
    pub(crate) own_media_types: &'static [&'static str],
    /// Ends of file names that no other kind of document has, in lower case.
    pub(crate) extensions: &'static [&'static str],
    /// What its readers ask of an article.
    pub(crate) rules: Rules,
    /// Whether a document is in the format.
    pub(crate) matches: fn(&Sample<'_>) -> bool,
    /// Reads all articles of a document.
    /// `address` is that of the document, by which relative addresses are resolved.
    pub(crate) read: fn(&str, Option<&WebUrl>) -> Result<Feed<Draft>, FormatError>,
    /// Reads what was written, to find what was lost.
    pub(crate) read_back: fn(&str) -> Option<Feed<Draft>>,
    pub(crate) write: for<'a> fn(&'a Article) -> Result<Written<'a>, Invalid>,
    /// Writes many articles as one document, where the format can hold them.
    pub(crate) write_feed: Option<WriteFeed>,
}

/// Writes many articles as one document.
type WriteFeed = for<'a> fn(&'a Feed<Article>) -> Result<WrittenFeed<'a>, Invalid>;

/// Declares [`Format`]: each format by its variant, its description, and the crate feature
/// that it needs. Detection tries them in this order.
macro_rules! formats {
    ($(
        $(#[doc = $doc:literal])+
        $variant:ident $((feature $feature:literal))? = $description:path,
    )+) => {
        /// A format that articles are read from and written to.
        ///
        /// The functions of each format's module take the options and return the errors of
        /// that format. `Format` is for programs that choose the format when they run: by
        /// name, by media type, or by the document ([`Format::detect`]). It has a variant
        /// for each format that the crate is built with.
        ///
        /// # Examples
        ///
        /// ```
        /// use byline_article::{Article, Format};
        ///
        /// let text = r#"{"@context": "https://schema.org", "@type": "NewsArticle",
        ///   "headline": "Bridge stays open", "articleSection": "CITY"}"#;
        /// let format = Format::detect(text)?;
        /// assert_eq!(format, Format::JsonLd);
        ///
        /// for draft in format.read(text)?.articles {
        ///     let article = draft.finish()?;
        ///     let written = article.write(Format::Plain)?;
        ///     assert_eq!(written.text(), "CITY\n\nBridge stays open\n");
        /// }
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Format {
            $(
                $(#[doc = $doc])+
                $(
                    #[cfg(feature = $feature)]
                    #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
                )?
                $variant,
            )+
        }

        impl Format {
            /// All formats that the crate is built with.
            pub const ALL: &'static [Self] =
                &[$($(#[cfg(feature = $feature)])? Self::$variant,)+];

            fn description(self) -> &'static Description {
                match self {
                    $($(#[cfg(feature = $feature)])? Self::$variant => &$description,)+
                }
            }
        }
    };
}

formats! {
    /// schema.org as JSON-LD: [`jsonld`](crate::jsonld).
    JsonLd = jsonld::FORMAT,
    /// [`activity_streams`](crate::activity_streams).
    ActivityStreams = activity_streams::FORMAT,
    /// [`json_feed`](crate::json_feed).
    JsonFeed = json_feed::FORMAT,
    /// [`ninjs`](crate::ninjs).
    Ninjs = ninjs::FORMAT,
    /// The crate's own JSON, which loses nothing: [`Article::from_json`].
    Json (feature "json") = crate::form::FORMAT,
    /// `rss`: RSS 2.0; other versions are read.
    Rss (feature "xml") = rss::FORMAT,
    /// `atom`.
    Atom (feature "xml") = atom::FORMAT,
    /// `sitemap`: news sitemaps.
    Sitemap (feature "xml") = sitemap::FORMAT,
    /// The `meta` elements of a page's head, as HTML: [`meta`](crate::meta).
    Meta = meta::FORMAT,
    /// `markdown`: CommonMark with front matter.
    Markdown (feature "markdown") = markdown::FORMAT,
    /// Plain text: [`plain`](crate::plain).
    Plain = plain::FORMAT,
}

impl Format {
    /// The format's stable name: `json-ld`, `rss`, `plain`.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Format;
    ///
    /// assert_eq!(Format::JsonFeed.code(), "json-feed");
    /// assert_eq!(Format::from_code("json-feed"), Some(Format::JsonFeed));
    /// ```
    #[must_use]
    pub fn code(self) -> &'static str {
        self.description().code
    }

    /// The format of this [`code`](Self::code).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let mut formats = Self::ALL.iter().copied();
        formats.find(|format| format.code() == code)
    }

    /// The media type of the documents that are written, without parameters:
    /// `application/rss+xml`.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        self.description().media_type
    }

    /// The format of a file by the end of its name, with or without the dot, in any case:
    /// `md`, `.rss`. Names that several kinds of document share (`xml`, `json`, `html`) say
    /// nothing; [`detect`](Self::detect) looks at the document.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Format;
    ///
    /// assert_eq!(Format::from_extension(".jsonld"), Some(Format::JsonLd));
    /// assert_eq!(Format::from_extension("json"), None);
    /// ```
    #[must_use]
    pub fn from_extension(extension: &str) -> Option<Self> {
        let name = extension.strip_prefix('.').unwrap_or(extension);
        Self::named(name, |format| format.extensions)
    }

    /// The format that a media type names, with or without parameters:
    /// `application/rss+xml; charset=utf-8`. General types (`application/xml`,
    /// `application/json`, `text/html`) say nothing.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Format;
    ///
    /// let format = Format::from_media_type("Application/LD+JSON; charset=utf-8");
    /// assert_eq!(format, Some(Format::JsonLd));
    /// assert_eq!(Format::from_media_type("application/json"), None);
    /// ```
    #[must_use]
    pub fn from_media_type(media_type: &str) -> Option<Self> {
        let name = media_type.split(';').next().unwrap_or_default().trim();
        match Self::named(name, |format| format.own_media_types)? {
            // ActivityStreams is JSON-LD of its own profile.
            Self::JsonLd if media_type.contains("activitystreams") => Some(Self::ActivityStreams),
            format => Some(format),
        }
    }

    /// The format that has this name among some of its names, whatever the case.
    fn named(name: &str, names: fn(&Description) -> &'static [&'static str]) -> Option<Self> {
        let is_own = |own: &&str| own.eq_ignore_ascii_case(name);
        let mut formats = Self::ALL.iter().copied();
        formats.find(|format| names(format.description()).iter().any(is_own))
    }

    /// The rules that say what readers of the format ask of an article
    /// ([`Article::check`]); [`Rules::General`] where the format asks for nothing.
    #[must_use]
    pub fn rules(self) -> Rules {
        self.description().rules
    }

    /// Whether one document can hold several articles.
    #[must_use]
    pub fn has_feeds(self) -> bool {
        self.description().write_feed.is_some()
    }

    /// Detects the format of a document.
    ///
    /// The format of XML is detected by the root element. That of JSON is detected by the members
    /// of the object, or of the first object in the list. A text is Markdown if it begins with
    /// front matter, or with a heading of rank 1. Other text that does not begin as XML or JSON is
    /// [`Format::Plain`]. An HTML page has none of these formats; `byline-page` reads it.
    ///
    /// The time is linear in the length of the document: JSON is parsed as a whole.
    ///
    /// # Errors
    ///
    /// Returns [`FormatError::Unknown`] when the document is in no format that the crate is
    /// built with, and [`FormatError::Json`] when it begins as JSON and is not.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Format;
    ///
    /// assert_eq!(Format::detect(r#"{"headline": "Bridge stays open"}"#).ok(), Format::from_code("json"));
    /// let error = Format::detect(r#"{"error": "not found"}"#).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "expected an article in a known format, found JSON with the member \"error\""
    /// );
    /// ```
    pub fn detect(text: &str) -> Result<Self, FormatError> {
        let sample = Sample::of(text)?;
        let mut formats = Self::ALL.iter().copied();
        formats
            .find(|format| (format.description().matches)(&sample))
            .ok_or_else(|| FormatError::Unknown {
                found: sample.to_string(),
            })
    }

    /// Reads all articles of a document. A document of a single article gives a feed of one,
    /// which has only its article.
    ///
    /// # Errors
    ///
    /// Returns the error of the format's own `read` or `read_feed` function.
    pub fn read(self, text: &str) -> Result<Feed<Draft>, FormatError> {
        (self.description().read)(text, None)
    }

    /// [`read`](Self::read) of the document that was fetched from `address`, by which its
    /// relative addresses are resolved.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Format, WebUrl};
    ///
    /// let address = WebUrl::new("https://example.az/feed.json")?;
    /// let text = r#"{"items": [{"id": "7", "title": "Bridge stays open", "url": "/7"}]}"#;
    /// let feed = Format::JsonFeed.read_at(text, &address)?;
    /// assert_eq!(feed.articles[0].url.get().unwrap(), "https://example.az/7");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read_at(self, text: &str, address: &WebUrl) -> Result<Feed<Draft>, FormatError> {
        (self.description().read)(text, Some(address))
    }
}

/// Prints the [`code`](Format::code).
impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl Article {
    /// Writes the article in a format.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] when the article lacks what the format requires
    /// ([`Format::rules`]).
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Article, Format};
    ///
    /// let article = Article::builder("Bridge stays open").build()?;
    /// assert_eq!(article.write(Format::Plain)?.text(), "Bridge stays open\n");
    /// let invalid = article.write(Format::Ninjs).unwrap_err();
    /// assert_eq!(invalid.issues()[0].path(), "url");
    /// # Ok::<(), byline_article::Invalid>(())
    /// ```
    pub fn write(&self, format: Format) -> Result<Written<'_>, Invalid> {
        (format.description().write)(self)
    }
}

impl Feed<Article> {
    /// Writes the articles as one document, except for drafts.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] when the feed or one of its articles lacks what the format
    /// requires ([`Format::rules`]), and when a format without feeds
    /// ([`Format::has_feeds`]) is given another number of articles than one.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::{Article, Feed, Format, Line};
    ///
    /// let mut feed = Feed::new(Some(Line::new("Example.Az")?));
    /// feed.articles.push(Article::builder("Bridge stays open").id("7").paragraph("Fine.").build()?);
    /// assert!(feed.write(Format::JsonFeed)?.text().contains("\"items\":["));
    /// assert_eq!(feed.write(Format::Plain)?.text(), "Bridge stays open\n\nFine.\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn write(&self, format: Format) -> Result<WrittenFeed<'_>, Invalid> {
        if let Some(write) = format.description().write_feed {
            return write(self);
        }
        match self.articles.as_slice() {
            [article] => {
                let written = article.write(format)?;
                let text = written.into_text();
                Ok(WrittenFeed::new(self, text, format.description().read_back))
            }
            articles => {
                let code = match articles {
                    [] => IssueCode::Missing,
                    _ => IssueCode::TooMany,
                };
                let count = articles.len();
                let message =
                    format_args!("expected one article in a document of {format}, found {count}");
                let issue = Issue::new(code, "articles", message);
                Err(Invalid::new(alloc::vec![issue]))
            }
        }
    }
}

/// Why a document was not read: its format is unknown, or it breaks its format's rules.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// The document is in no known format.
    #[error("expected an article in a known format, found {found}")]
    Unknown {
        /// What the document is instead.
        found: String,
    },
    /// It is not JSON, even read leniently.
    #[error(transparent)]
    Json(#[from] JsonError),
    /// It is JSON-LD without an article.
    #[error(transparent)]
    JsonLd(#[from] JsonLdError),
    /// It is not the crate's own JSON.
    #[cfg(feature = "json")]
    #[cfg_attr(docsrs, doc(cfg(feature = "json")))]
    #[error(transparent)]
    OwnJson(#[from] crate::ReadError),
    /// It is not XML, or another kind of XML document.
    #[cfg(feature = "xml")]
    #[cfg_attr(docsrs, doc(cfg(feature = "xml")))]
    #[error(transparent)]
    Xml(#[from] crate::XmlError),
    /// Its front matter cannot be read.
    #[cfg(feature = "markdown")]
    #[cfg_attr(docsrs, doc(cfg(feature = "markdown")))]
    #[error(transparent)]
    Markdown(#[from] markdown::MarkdownError),
}
