//! A small publication in four languages: what a newsroom's developer can copy from.
//!
//! # Design
//!
//! `content/LANGUAGE/*.md` are the articles, `site.toml` is what the publication says of itself,
//! `words/*.toml` are the words of its pages. From these come the pages, by two ways that share
//! everything but the last step: [`publish`] writes them as static files, [`serve`] answers
//! requests with them.
//!
//! ```text
//! site.toml, words ──> site ─┐
//! content/*.md ──────> content ──> stories ──> render ──> publish (files)
//!                        │  checks at build       │  └──> serve   (HTTP)
//! newsroom.db ───────> store: slugs, views, search┘
//! ```
//!
//! | module | what is inside | crates of byline |
//! |---|---|---|
//! | [`site`], [`words`] | settings, sections, languages, words | `article`, `attribution`, `locale` |
//! | [`content`] | articles read and checked, translations joined | `article`, `slug`, `locale`, `attribution` |
//! | [`paths`] | the address of every page | |
//! | [`dates`], [`zone`] | dates and numbers as readers of a language write them, in the publication's zone | |
//! | [`related`] | what to read next, without copies | `reuse` |
//! | [`render`] | HTML | `article`, `reading_time`, `attribution` |
//! | [`feeds`] | RSS, Atom, JSON Feed, sitemaps | `article` |
//! | [`rights`] | robots.txt, TDM and RSL statements | `attribution` |
//! | [`publish`] | all of it as files | |
//! | [`store`] | SQLite: slugs, views, full-text search | |
//! | [`serve`], [`visits`] | HTTP: limits, headers, languages, counting | `locale` |
//! | [`uses`] | who uses our stories: a folder of saved pages, judged | `reuse`, `attribution` |
//!
//! Decisions that a reader may wonder about:
//!
//! - *No link of a page has a host name* (but canonical and share links): the same HTML works
//!   below any folder, on a static host and from this server.
//! - *Every address ends in `.html`*, so that a static host needs no rules.
//! - *A slug is stored when it is first given out.* A changed headline gets a new one; the old one
//!   redirects for ever.
//! - *Scripts only add.* Buttons that need one are hidden until it runs; every page reads, is
//!   searched and is shared without.
pub mod assets;
pub mod content;
pub mod dates;
pub mod feeds;
pub mod paths;
pub mod publish;
pub mod related;
pub mod render;
pub mod rights;
pub mod serve;
pub mod site;
pub mod store;
pub mod uses;
pub mod visits;
pub mod words;
pub mod zone;
