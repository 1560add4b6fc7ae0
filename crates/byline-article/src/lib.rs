//! A typed news article, in and out of the formats that carry one.
//!
//! Extractors return flat strings and feed readers drop the offset; no format carries all
//! that an article's page shows. [`Article`] does: section and its description, kicker,
//! headline, standfirst, bylines, dateline, local or absolute time, language and its
//! alternates, a body of blocks with marks, publisher with channels and applications,
//! rights with the notice that says how the article may be used, and view counts.
//!
//! ```
//! use byline_article::{Article, Byline, Rules, jsonld};
//!
//! let article = Article::builder("Small town keeps its bridge open despite the storm")
//!     .url("https://example.az/en/post/7/")
//!     .section("ANALYTICS")
//!     .kicker("A bridge too near")
//!     .byline(Byline::organization("Example.Az")?)
//!     .published("2023-11-29T18:00:00+04:00[Asia/Baku]")
//!     .language("en")
//!     .paragraph("The council met on Tuesday and voted to keep the old bridge open.")
//!     .build()?;
//!
//! // Ready for a `script` element, and nothing lost on the way.
//! let written = jsonld::write(&article);
//! assert!(written.lost().is_empty());
//! assert_eq!(jsonld::read(written.text())?.finish()?, article);
//!
//! // What the format's readers would like better.
//! let advice = article.check(Rules::GoogleArticle);
//! assert_eq!(advice[0].path(), "bylines[0].url");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Valid by construction
//!
//! A [`Headline`] is one printable line, a [`WebUrl`] is absolute, a [`LanguageTag`] is
//! well formed, a [`Mark`] lies on whole characters. So the fields of an article are open,
//! and nothing re-checks them. [`Article::builder`] tells all that is wrong at once.
//!
//! # Time as it was written
//!
//! A [`Stamp`] is a day, a wall clock's time, or a moment, with the offset and the zone's
//! name it was written with. It never adds midnight to a day, nor UTC to a local time.
//!
//! # Drafts
//!
//! Readers return a [`Draft`]: every field with where it was found and what else was
//! found, and an [`Issue`] for all that could not be understood. [`Draft::finish`] makes
//! it an article; [`Draft::conflicts`] tells where sources disagree.
//!
//! # Formats
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
//! Each writer returns a [`Written`], which tells by reading it back what the format could
//! not carry; [`mapping`] has the whole table. [`Feed`] holds what the formats say once for
//! many articles.
//!
//! # What it does not do
//!
//! It fetches nothing, reads no HTML pages (that is `byline-page`), detects no language,
//! and does not judge what a notice demands. Zone names are kept, not looked up.
//!
//! # Crate features
//!
//! - `serde`: serde's traits for the model. The form is part of the API: read tolerantly,
//!   written canonically, unknown keys kept. It needs a self-describing format.
//! - `json`: [`Article::from_json`] and [`Article::to_json`], errors told by path;
//!   `Article::json_schema`; the lossless extension of JSON Feed items.
//! - `markdown`: Markdown with front matter; it needs `json`.
//! - `xml`: RSS, Atom and news sitemaps.
//! - `proptest`: strategies for articles of any shape.
//!
//! Without features the crate needs `alloc` only, and depends on `time`, `thiserror` and
//! `byline-html`.
//!
//! [`Article::from_json`]: https://docs.rs/byline-article/latest/byline_article/struct.Article.html#method.from_json
//! [`Article::to_json`]: https://docs.rs/byline-article/latest/byline_article/struct.Article.html#method.to_json
#![cfg_attr(docsrs, feature(doc_cfg))]
#![no_std]

extern crate alloc;

pub mod activity_streams;
mod alternate;
mod article;
#[cfg(feature = "xml")]
pub mod atom;
mod body;
mod builder;
mod check;
mod draft;
mod engagement;
mod extra;
mod feed;
#[cfg(feature = "serde")]
mod form;
mod image;
mod issue;
mod json;
pub mod json_feed;
pub mod jsonld;
mod kind;
mod language;
mod line;
pub mod mapping;
#[cfg(feature = "markdown")]
pub mod markdown;
pub mod meta;
pub mod ninjs;
mod people;
pub mod plain;
mod publisher;
mod reading;
mod rights;
#[cfg(feature = "xml")]
pub mod rss;
mod section;
mod share;
#[cfg(feature = "xml")]
pub mod sitemap;
mod stamp;
#[cfg(feature = "proptest")]
pub mod strategy;
#[cfg(test)]
mod tests;
mod url;
mod written;
#[cfg(feature = "xml")]
mod xml;

pub use alternate::{Alternate, AlternateRelation};
pub use article::Article;
pub use body::{
    Block, Body, Cell, Code, Embed, Heading, HeadingLevel, List, ListStyle, Mark, MarkError,
    MarkKind, OtherBlock, Paragraph, Quote, Table, Text,
};
pub use builder::ArticleBuilder;
pub use check::Rules;
pub use draft::{Draft, Field, Found, Source};
pub use engagement::{Access, Count, Engagement};
pub use extra::{Extra, Number, Value};
pub use feed::Feed;
#[cfg(feature = "json")]
pub use form::ReadError;
pub use image::Image;
pub use issue::{Invalid, Issue, IssueCode, Severity};
pub use json::{JsonError, JsonErrorKind};
pub use kind::ArticleKind;
pub use language::{LanguageError, LanguageTag};
pub use line::{Headline, Line, LineError, LineErrorKind};
pub use people::{Byline, BylineKind};
pub use publisher::{AppLink, AppStore, Network, Profile, Publisher};
pub use rights::{Notice, Rights};
pub use section::Section;
pub use share::ShareTarget;
pub use stamp::{Stamp, StampError, StampErrorKind, When, ZoneName};
pub use url::{UrlError, UrlErrorKind, WebUrl};
pub use written::{Change, Loss, Written};
#[cfg(feature = "xml")]
pub use xml::XmlError;
