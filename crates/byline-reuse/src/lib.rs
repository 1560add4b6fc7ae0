//! Finds which of your articles a page copies, excerpts or quotes, and which part of each.
//!
//! ```
//! use byline_reuse::{Corpus, Document, ReuseKind};
//!
//! let mut corpus = Corpus::new();
//! corpus.add("night-ferry", "The night ferry will run again from the first of May.")?;
//!
//! # #[cfg(feature = "html")] {
//! let page = "<p>Our news: the night <b>ferry</b> will run&nbsp;again from the first of May!";
//! let found = corpus.find(Document::html(page));
//! assert_eq!(found[0].article(), "night-ferry");
//! assert_eq!(found[0].kind(), ReuseKind::Copy);
//! assert_eq!(found[0].share_of_article(), 1.0);
//! let passage = &found[0].passages()[0];
//! assert!(passage.is_verbatim());
//! assert!(page[passage.in_page()].starts_with("the night <b>ferry</b>"));
//! # }
//! # Ok::<(), byline_reuse::ReuseError>(())
//! ```
//!
//! # How it compares
//!
//! Texts are compared as words without case, punctuation, marks and invisible characters.
//! Letters of Cyrillic, Greek and Latin that look alike are the same, as are ligatures and
//! full-width forms. Han, kana and Thai are compared character by character, and two or four of
//! these count as a word. The table is made from the Unicode Character Database.
//!
//! Grams of four words are indexed by winnowing ([Schleimer, Wilkerson and Aiken, 2003]). What a
//! page shares with an article is extended to the longest runs, runs are joined over edits, and a
//! passage is reported from eight words in a row on, or from twelve words in common with edits
//! between them. So a quotation of one sentence is found, and a stock phrase is not.
//!
//! # What is reported
//!
//! - **Kind.** [`ReuseKind::Copy`] is half of an article or more. Less is [`ReuseKind::Quotation`] if all of
//!   it is in quotation marks, `blockquote` or `q`, and [`ReuseKind::Excerpt`] if not.
//! - **Shares** are by letters and digits, so that markup and invisible characters do not change
//!   them.
//! - **Several articles** on a page are all reported, those with most of the page first. If an
//!   article of yours quotes another one, a page that copies it has both.
//! - **Your own page** is a copy like any other: leave it out by its address.
//! - **Several blocks.** Parts of an article with foreign text between them are several passages
//!   of one [`ReusedArticle`].
//! - **Boilerplate.** What occurs in more than five stories of the corpus, or in a text that
//!   [`CorpusOptions::with_boilerplate`] was given, does not count. Articles that share half of
//!   their text are updates of one story; of more than sixteen, those added first are reported.
//!
//! # What it does not do
//!
//! It does not find translations or paraphrases that keep few words in their order. Of a text in
//! which half of the words were replaced, about two thirds are found. It does not fetch pages.
//!
//! # Memory and time
//!
//! A corpus takes about 14 bytes a word. The time of a look-up grows with the page, and hardly
//! with the corpus; it is linear in the page, whatever the page and the articles. A look-up keeps
//! nothing of a page that shares no four words with the corpus. [`Corpus`] is [`Send`] and
//! [`Sync`], and look-ups take `&self`.
//!
//! # Data flow
//!
//! ```text
//! articles ──Corpus::add──▶ index of word grams ──save──▶ bytes ──load──▶ Corpus
//!                               │
//! page ──Document──▶ words ───find──▶ ReusedArticle (kind, shares, passages with spans)
//! ```
//!
//! # Crate features
//!
//! - `html` (on by default): [`Document::html`] and [`Document::feed`], whose spans are bytes of
//!   the source.
//! - `serde`: the serialized form of [`ReusedArticle`], which is part of the API.
//!
//! The crate needs `alloc`, but not `std`.
//!
//! [Schleimer, Wilkerson and Aiken, 2003]: https://theory.stanford.edu/~aiken/publications/papers/sigmod03.pdf
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod align;
mod article;
mod bag;
mod corpus;
mod document;
mod error;
#[cfg(feature = "html")]
mod feed;
mod fold;
mod found;
mod gram;
mod index;
mod options;
mod page_tokens;
mod quoted;
mod report;
mod save;
mod scan;
mod tables;
mod token;

pub use corpus::Corpus;
pub use document::Document;
pub use error::ReuseError;
pub use found::{Passage, ReuseKind, ReusedArticle};
pub use options::{CorpusOptions, Quoted};
pub use tables::fold::UNICODE_VERSION;

#[cfg(all(doctest, feature = "html"))]
#[doc = include_str!("../README.md")]
struct Readme;
