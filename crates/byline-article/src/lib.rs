//! A news article as a typed value, read from and written to the formats that publishers
//! exchange.
//!
//! Content extractors return plain strings, feed parsers discard the UTC offset of a date, and
//! no single exchange format has a field for everything on an article page. [`Article`] does:
//! section and its description, kicker, headline, standfirst, bylines, dateline, local or
//! absolute time, language and translations, a body of blocks with marks, publisher with
//! channels and applications, rights with the notice that says how the article may be used, and
//! view counts.
//!
//! ```
//! use byline_article::{Article, Byline, Rules, jsonld};
//!
//! let article = Article::builder("Small town keeps its bridge open despite the storm")
//!     .url("https://example.az/en/post/7/")
//!     .section("ANALYTICS")
//!     .kicker("A bridge too near")
//!     .byline(Byline::organization("Example.Az")?)
//!     .published("2023-11-29T18:00:00+04:00")
//!     .language("en")
//!     .paragraph("The council met on Tuesday and voted to keep the old bridge open.")
//!     .build()?;
//!
//! // Safe inside a `script` element; reading it back gives the same article.
//! let written = jsonld::write(&article)?;
//! assert!(written.lost().is_empty());
//! assert_eq!(jsonld::read(written.text())?.finish()?, article);
//!
//! // What Google recommends and this article lacks.
//! let advice = article.check(Rules::GoogleArticle);
//! assert_eq!(advice[0].path(), "bylines[0].url");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Valid by construction
//!
//! A [`Headline`] is one printable line, a [`WebUrl`] is absolute, a [`LanguageTag`] is well
//! formed, and a [`Mark`] (link, emphasis …) always covers whole characters. Because every
//! field type validates itself, the fields of [`Article`] are public and can be assigned
//! directly. [`Article::builder`] collects all errors before it returns.
//!
//! # Time as it was written
//!
//! A [`Stamp`] is a date, a local date-time without offset, or an instant (date-time with
//! UTC offset); it keeps the offset and IANA zone name from the source. It never adds
//! midnight to a date, nor UTC to a local time.
//!
//! # Drafts
//!
//! Readers return a [`Draft`]. For every field it has the chosen value, the source of that
//! value and the other values found; for everything that could not be parsed it has an
//! [`Issue`]. [`Draft::finish`] converts it to an article; [`Draft::conflicts`] lists the
//! fields on which sources disagree.
//!
//! # Formats
//!
//! Each format is a module with functions to read and to write. [`Format`] selects a format at
//! run time: [`Format::detect`] finds the format of a document, [`Format::read`] reads it, and
//! [`Article::write`] writes an article in the format that a user chose.
//!
//! | module | reads | writes | feature |
//! |---|---|---|---|
//! | [`jsonld`] | schema.org blocks of a page, leniently | a block safe in HTML | |
//! | [`ninjs`] | versions 1 to 3 | 3.1 | |
//! | [`json_feed`] | items, feeds | items, feeds | |
//! | [`activity_streams`] | `Article`, `Create` | `Article` | |
//! | [`meta`] | Open Graph, Twitter, Dublin Core, plain names | the same | |
//! | `markdown` | CommonMark with front matter | the same | `markdown` |
//! | [`plain`] | headline and body | text | |
//! | `rss`, `atom` | items, feeds, broken ones too | items, feeds | `xml` |
//! | `sitemap` | entries, sitemaps | news sitemaps | `xml` |
//! | [`Body::from_html`] | the fragments that feeds carry | [`Body::to_html`] | |
//!
//! Each `write` function returns a [`Written`], and each `write_feed` a [`WrittenFeed`]: the
//! text, and what the format could not represent. [`Written::lost`] parses the output again and
//! lists the fields that the format dropped or changed; [`mapping`] is a table of all fields
//! and formats. [`Feed`] is a list of articles with the metadata of the channel: title, home
//! page, language.
//!
//! # What it does not do
//!
//! It fetches nothing, reads no HTML pages (that is `byline-page`), detects no language, and
//! does not decide what a notice demands. Time zone names are kept, not looked up.
//!
//! # Data flow
//!
//! ```text
//! document ──Format::read──▶ Draft ──finish──▶ Article ──write──▶ Written (text, what was lost)
//!                              │                 │
//!                sources, conflicts, issues      └──check(Rules)──▶ issues
//! ```
//!
//! # Crate features
//!
//! - `serde`: implements serde's traits for the model. The serialized form is covered by
//!   semver. Unknown keys are preserved; field order is fixed. Use a self-describing format
//!   (JSON, CBOR), not bincode or postcard.
//! - `json`: [`Article::from_json`] and [`Article::to_json`], with errors that name the path;
//!   `Article::json_schema`; the lossless extension of JSON Feed items.
//! - `markdown`: Markdown with front matter; enables `json`.
//! - `xml`: RSS, Atom and news sitemaps, and `FeedReader`, which reads these and JSON Feed item
//!   by item.
//! - `decode`: the function `decode`, for documents that are not UTF-8; with `xml`,
//!   `FeedReader` reads other encodings too.
//! - `proptest`: strategies that generate articles of any shape.
//!
//! Without features the crate needs `alloc`, but not `std`, and its dependencies outside of
//! byline are `idna`, `thiserror`, `time` and `unicode-segmentation`.
//!
//! [`Article::from_json`]: https://docs.rs/byline-article/latest/byline_article/struct.Article.html#method.from_json
//! [`Article::to_json`]: https://docs.rs/byline-article/latest/byline_article/struct.Article.html#method.to_json
#![cfg_attr(docsrs, feature(doc_cfg))]
#![no_std]

extern crate alloc;

mod body;
mod check;
#[cfg(feature = "decode")]
mod decode;
mod formats;
mod model;
mod record;
#[cfg(feature = "proptest")]
pub mod strategy;
#[cfg(test)]
mod tests;
mod text;

// Code of the crate names a module by its own name: `crate::line`, not `crate::model::line`.
#[cfg(feature = "xml")]
use formats::media;
use formats::{draft_builder, written};
use model::{
    alternate, article, builder, draft, engagement, extra, feed, fields, image, issue, kind, line,
    people, publisher, rights, section, share, stamp, url,
};
#[cfg(feature = "serde")]
use record::form;
use text::json;
#[cfg(feature = "xml")]
use text::xml;

pub use alternate::{Alternate, AlternateRelation};
pub use article::Article;
pub use body::{
    Block, Body, Cell, Code, Embed, ExcerptOptions, Heading, HeadingLevel, List, ListStyle, Mark,
    MarkError, MarkKind, OtherBlock, Paragraph, Quote, Table, Text,
};
pub use builder::ArticleBuilder;
pub use byline_date::{DateError, DateErrorKind};
pub use byline_language::{LanguageError, LanguageTag};
pub use check::Rules;
#[cfg(feature = "decode")]
#[cfg_attr(docsrs, doc(cfg(feature = "decode")))]
pub use decode::decode;
pub use draft::{Draft, Field, FieldValue, Source};
pub use engagement::{Access, Count, Engagement};
pub use extra::{Extra, Number, Value};
pub use feed::Feed;
#[cfg(feature = "json")]
pub use form::ReadError;
#[cfg(feature = "xml")]
#[cfg_attr(docsrs, doc(cfg(feature = "xml")))]
pub use formats::stream::{FeedReadError, FeedReader};
// `Format`, and the module of each format.
pub use formats::*;
pub use image::Image;
pub use issue::{Invalid, Issue, IssueCode, Severity};
pub use json::{JsonError, JsonErrorKind};
pub use kind::ArticleKind;
pub use line::{Headline, Line, LineError, LineErrorKind};
pub use people::{Byline, BylineKind};
pub use publisher::{AppLink, AppStore, Network, Profile, Publisher};
pub use rights::{Rights, RightsNotice};
pub use section::Section;
pub use share::ShareTarget;
pub use stamp::{Stamp, When, ZoneName};
pub use url::{UrlError, UrlErrorKind, WebUrl};
pub use written::{Change, Loss, Written, WrittenFeed};
#[cfg(feature = "xml")]
pub use xml::XmlError;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
