//! Reads the news article of a web page from its HTML, or from the plain text of the rendered
//! page.
//!
//! [`PageReader`] reads a page into a [`Draft`](byline_article::Draft): headline, kicker,
//! section and its description, bylines, publisher with channels and apps, times, language and
//! translations, body with links, view count, notice and copyright. Each field has the source
//! it was taken from, and the values that other sources gave.
//!
//! # Why this one
//!
//! - Structured data rarely gives a kicker, a section's description, a view count, a notice or
//!   a language menu. This crate reads them from the visible text, by general rules and word
//!   lists; no rule is written for a particular site.
//! - No part of a time is made up. A printed `29 November 2023 18:00` is a local time until the
//!   caller gives the offset of the newsroom, and a date without a time stays one. If day and
//!   month could be in either order, both dates are kept. Dates in other calendars are
//!   converted if the page's language uses them, which is reported as an issue
//!   ([`IssueCode::DateConverted`](byline_article::IssueCode::DateConverted)).
//! - No tree is built. One pass over the tokens of [`byline_html`] makes an outline of lines,
//!   and all later work is linear in the size of the page, on hostile pages too.
//!
//! # Quick start
//!
//! ```
//! use byline_page::PageReader;
//! use byline_article::Source;
//! use time::macros::offset;
//!
//! let html = r#"<html lang="en"><head><title>Storm closes the harbour | Example.Az</title>
//! <meta property="og:site_name" content="Example.Az"></head><body>
//! <header><a href="https://t.me/example_az">telegram</a></header>
//! <div class="category">ANALYTICS</div>
//! <h1>Storm closes the harbour <span>The perfect storm (c)</span></h1>
//! <div>29 November 2023 18:00</div>
//! <p>The harbour was closed on Tuesday night. Ferries will not run before noon.</p>
//! <div>Example.Az</div> <div>Views: 399</div>
//! <footer>Any use of materials is allowed only if there is a hyperlink to Example.az
//! <p>Example.az © 2024</footer>"#;
//!
//! let draft = PageReader::new()
//!     .with_url("https://example.az/en/post/7")?
//!     .with_offset(offset!(+4))
//!     .read_html(html);
//!
//! assert_eq!(draft.headline.get().unwrap().as_str(), "Storm closes the harbour");
//! assert_eq!(draft.kicker.get().unwrap().as_str(), "The perfect storm (c)");
//! assert_eq!(draft.section.get().unwrap().label.as_str(), "ANALYTICS");
//! assert_eq!(draft.published.get().unwrap().to_string(), "2023-11-29T18:00:00+04:00");
//! assert_eq!(draft.published.source(), Some(Source::Text));
//! assert_eq!(draft.views.get().unwrap().value, 399);
//! assert!(draft.notice.get().unwrap().text.as_str().ends_with("hyperlink to Example.az"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The text of a rendered page has no markup: [`PageReader::read_text`] reads the same fields
//! from its lines. To read only dates, use [`date`], which re-exports [`byline_date`].
//!
//! # What it does not do
//!
//! - It fetches nothing and runs no scripts: content that scripts add in the browser is not
//!   seen.
//! - It finds a notice, but does not parse what the notice demands: `byline-attribution` does.
//! - It takes the language of a text from the markup or from the caller, and does not detect
//!   it: `byline-locale` does.
//! - It does not read a clock: times relative to now ("2 hours ago") are read only if the
//!   caller gives the [time of retrieval](PageReader::with_retrieved).
//!
//! # Data flow
//!
//! ```text
//!        ┌──▶ JSON-LD, meta, microdata ───────────┐
//! HTML ──┼──▶ labels: date, byline, views, notice ─┼──▶ Draft (each field with its sources)
//!        └──▶ blocks ──▶ main text ────────────────┘
//! text of a rendered page ──▶ lines ───────────────┘
//! ```
//!
//! # Where each field comes from
//!
//! The sources of each field of a draft of HTML, in the order in which they are asked. The value of
//! the first source that gives a field is taken, except for the headline, the authors, the body, the
//! day of publication and the offset of a time, which are chosen among all values.
//! [`read_metadata`](PageReader::read_metadata) asks only the sources that a page declares, and
//! headings.
//!
//! | field | sources |
//! |---|---|
//! | `url` | JSON-LD; `meta` and `link` |
//! | `id` | JSON-LD; `meta` and `link` |
//! | `kind` | JSON-LD |
//! | `headline` | JSON-LD; `meta` and `link`; microdata and microformats; headings and `title` |
//! | `kicker` | JSON-LD; `meta` and `link`; headings and `title`; lines by class name |
//! | `standfirst` | JSON-LD; `meta` and `link`; lines by class name |
//! | `section` | JSON-LD; `meta` and `link`; microdata and microformats; lines above the headline |
//! | `bylines` | JSON-LD; `meta` and `link`; microdata and microformats; byline |
//! | `dateline` | JSON-LD |
//! | `publisher` | JSON-LD; `meta` and `link`; microdata and microformats; JSON-LD of the page; byline |
//! | `published` | JSON-LD; `meta` and `link`; microdata and microformats; `html` and `time`; JSON-LD of the page; printed dates; times relative to now; start of the text, or the address |
//! | `modified` | JSON-LD; `meta` and `link`; microdata and microformats; `html` and `time`; JSON-LD of the page; printed dates; times relative to now |
//! | `language` | JSON-LD; `meta` and `link`; `html` and `time`; JSON-LD of the page |
//! | `alternates` | JSON-LD; `meta` and `link`; links |
//! | `body` | JSON-LD; main text |
//! | `lead_image` | JSON-LD; `meta` and `link` |
//! | `tags` | JSON-LD; `meta` and `link` |
//! | `access` | JSON-LD; `meta` and `link` |
//! | `notice` | JSON-LD; `meta` and `link`; copyright line and notice |
//! | `copyright` | JSON-LD; `meta` and `link`; copyright line and notice |
//! | `copyright_holder` | JSON-LD; `meta` and `link`; copyright line and notice |
//! | `copyright_year` | JSON-LD; `meta` and `link`; copyright line and notice |
//! | `license` | JSON-LD; `meta` and `link` |
//! | `credit` | JSON-LD |
//! | `usage_info` | JSON-LD |
//! | `views` | JSON-LD; view counter |
//! | `shares` | JSON-LD |
//! | `comments` | JSON-LD |
//! | `profiles` | `meta` and `link`; links |
//! | `apps` | links |
//! | `section_description` | lines above the headline |
//!
//! # Crate features
//!
//! - `serde` (off by default): the serialized forms of what a reader returns, which are those
//!   of [`byline_article`]'s types.
//! - `xml` (off by default): `PageReader::read_feed`, for feeds and sitemaps.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod body;
#[cfg(feature = "xml")]
mod feed;
mod html;
mod label;
mod main_text;
mod names;
mod outline;
mod plain;
mod reader;
mod text;
mod visible;

#[doc(inline)]
pub use byline_date as date;
#[cfg(feature = "xml")]
pub use feed::FeedError;
pub use reader::{MainBlock, PageReader};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
