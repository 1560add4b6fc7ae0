//! All byline crates, for working with news articles, in one dependency.
//!
//! This crate re-exports the byline crates as modules and has no code of its own. Each crate
//! can also be used alone: the leaf crates do not depend on one another, `page` returns the
//! types of `article`, and the crates that read HTML use `html`.
//!
//! | you want | module | crate |
//! |---|---|---|
//! | an article as a typed, validated value, read from and written to many formats | [`article`] | `byline-article` |
//! | a slug for a headline in 21 scripts | [`slug`] | `byline-slug` |
//! | word counts, and reading times that are comparable across languages | [`reading_time`] | `byline-reading-time` |
//! | the language and script of a text | [`locale`] | `byline-locale` |
//! | a policy from a publisher's notice, and pages checked against it | [`attribution`] | `byline-attribution` |
//! | which of your articles a page copies or quotes, and where | [`reuse`] | `byline-reuse` |
//! | the article that a web page shows | [`page`] | `byline-page` |
//! | tokens, links and visible text of HTML, with byte spans | [`html`] | `byline-html` |
//!
//! # The parts together
//!
//! This program reads the article of a publisher's page, makes a slug and a reading time, and
//! checks a page that uses its text against the publisher's notice. The crates exchange
//! ordinary types: `&str`, BCP 47 text, the types of the `time` crate,
//! [`core::time::Duration`].
//!
//! ```
//! use byline::attribution::{Notice, Page, Reason};
//! use byline::locale::detect;
//! use byline::page::PageReader;
//! use byline::reading_time::reading_time;
//! use byline::slug::SlugOptions;
//!
//! let published = r#"<html lang="az"><h1>Bakıda güclü külək</h1>
//! <p>Gecə saatlarından başlayaraq paytaxtda güclü külək əsir, bərə reysləri təxirə salınıb.</p>
//! <footer>Any use of materials is allowed only if there is a hyperlink to example.az</footer>"#;
//!
//! // What the page says.
//! let article = PageReader::new().read_html(published).finish()?;
//! let text = article.body.plain_text();
//! let language = match &article.language {
//!     Some(declared) => declared.to_string(),
//!     None => detect(&text).tag().to_string(),
//! };
//!
//! // What can be made of it.
//! let slug = SlugOptions::for_language(&language)?.slugify(article.headline.as_str())?;
//! assert_eq!(slug.as_str(), "bakida-guclu-kulek");
//! let estimate = reading_time(&text, &language)?;
//! assert_eq!(estimate.words(), 11);
//!
//! // What it demands, and whether a page that uses it complies.
//! let notice = Notice::find_in_html(published).ok_or("no notice")?;
//! let policy = notice.policy()?;
//! let copy = Page::html("<p>Bakıda külək. <!-- <a href='https://example.az/'>Example</a> -->");
//! let verdict = policy.check(&copy);
//! assert_eq!(verdict.reason(), Reason::InComment);
//! assert_eq!(verdict.advice(), "take the link out of the comment");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! If a policy demands a position of the link, [`page`] can find where the article is:
//!
//! ```
//! use byline::attribution::{Page, Policy, Reason};
//! use byline::page::PageReader;
//!
//! let html = "<div class=teaser><p>Tonight: rain on the coast, some fog near the port, and a little \
//!     wind, says the weather service in its forecast.</p></div>\
//!     <article><h1>Ships are back</h1><p>Ships are back, <a href=https://example.az/>Example</a> \
//!     reports: the port took in the first of them on Monday, after a storm of three days.</p></article>";
//! let policy = Policy::followable_first_paragraph("example.az")?;
//!
//! let article = PageReader::new().main_text(html);
//! let page = Page::html(html).with_body(article.iter().map(|block| block.span()));
//! assert_eq!(policy.check(&page).reason(), Reason::Ok);
//! # Ok::<(), byline::attribution::PolicyError>(())
//! ```
//!
//! The program `audit` among the examples of the repository does this for folders of pages.
//!
//! # Data flow
//!
//! ```text
//! page ──page──▶ article ──▶ slug          the address
//!                  │    ├──▶ reading_time  minutes
//!                  │    └──▶ locale        language, hints checked
//!                  ▼
//!               reuse: which saved pages use its text ──▶ attribution: do they link as the notice asks
//! ```
//!
//! # Crate features
//!
//! Each module has a feature of its name, all on by default; the feature of `reading_time` is
//! `reading-time`. `page` also enables `article`, whose types it returns.
//!
//! - `markdown` (on by default): Markdown documents in [`article`] (with front matter),
//!   [`reading_time`] and [`attribution`].
//! - `model` (on by default): the n-gram weights of [`locale`], 0.5 MB in the program.
//! - `styles` (on by default): [`attribution`] takes into account what style sheets hide.
//! - `json`: an article's own JSON form.
//! - `decode`: pages, feeds and articles in other encodings than UTF-8.
//! - `xml`: RSS, Atom and news sitemaps.
//! - `entities`: slugs of headlines with HTML character references.
//! - `hanja`: Chinese characters in slugs of Korean headlines (42 KB).
//! - `pinyin`: Chinese slugs by the readings of characters and words (180 KB).
//! - `unicode`: slugs that keep their script.
//! - `serde`: the serialized forms of the enabled modules.
//!
//! With `default-features = false` and, say, `features = ["slug"]`, nothing else is built.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "article")]
#[doc(inline)]
pub use byline_article as article;
#[cfg(feature = "attribution")]
#[doc(inline)]
pub use byline_attribution as attribution;
#[cfg(feature = "html")]
#[doc(inline)]
pub use byline_html as html;
#[cfg(feature = "locale")]
#[doc(inline)]
pub use byline_locale as locale;
#[cfg(feature = "page")]
#[doc(inline)]
pub use byline_page as page;
#[cfg(feature = "reading-time")]
#[doc(inline)]
pub use byline_reading_time as reading_time;
#[cfg(feature = "reuse")]
#[doc(inline)]
pub use byline_reuse as reuse;
#[cfg(feature = "slug")]
#[doc(inline)]
pub use byline_slug as slug;

#[cfg(all(
    doctest,
    feature = "attribution",
    feature = "page",
    feature = "reading-time",
    feature = "slug"
))]
#[doc = include_str!("../README.md")]
struct Readme;
