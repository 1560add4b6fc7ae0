//! Finds which of your articles a page copies, excerpts or quotes, and which part of each
//! article.
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
//! Texts are compared as words, regardless of case, punctuation, combining marks and invisible
//! characters. Letters of Cyrillic, Greek and Latin that look alike are treated as equal, as
//! are ligatures and full-width forms; this table is made from the Unicode Character Database.
//! Chinese characters, kana and Thai are compared character by character, where two or four
//! characters count as a word.
//!
//! Grams of four words are indexed by winnowing ([Schleimer, Wilkerson and Aiken, 2003]). Each
//! gram that a page shares with an article is extended to the longest run of equal words, and
//! runs are joined over edits. A passage is reported if it has at least eight equal words in a
//! row, or at least twelve equal words with edits between them. So a quotation of one sentence
//! is found, and a stock phrase is not.
//!
//! # What is reported
//!
//! - **Kind.** [`ReuseKind::Copy`] is half of an article or more. Less than half is a
//!   [`ReuseKind::Quotation`] if all of it is in quotation marks, `blockquote` or `q`, and a
//!   [`ReuseKind::Excerpt`] otherwise.
//! - **Shares** are computed from letters and digits, so that markup and invisible characters
//!   do not change them.
//! - **Several articles** on a page are all reported, in the order of their share of the page.
//!   If one of your articles quotes another one, a page that copies the first is reported for
//!   both.
//! - **Your own page** is reported as a copy like any other: exclude it by its address.
//! - **Several blocks.** Parts of an article with other text between them are passages of one
//!   [`ReusedArticle`].
//! - **Boilerplate.** Text that occurs in more than five stories of the corpus, or that was
//!   given to [`CorpusOptions::with_boilerplate`], does not count. Articles that share half of
//!   their text are updates of one story. If a passage occurs in more than sixteen updates,
//!   only the sixteen that were added first are compared.
//!
//! # What it does not do
//!
//! It does not find translations, or paraphrases that keep few words in their order. Of texts
//! in which half of the words were replaced, it finds about two thirds. It does not fetch
//! pages.
//!
//! # Memory and time
//!
//! A corpus takes about 14 bytes per word. The time of a look-up is linear in the page, for any
//! page and any articles, and hardly grows with the corpus. A look-up keeps nothing of a page
//! that shares no four words in a row with the corpus. [`Corpus`] is [`Send`] and [`Sync`], and
//! look-ups take `&self`.
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
