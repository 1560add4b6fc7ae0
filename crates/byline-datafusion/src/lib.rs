//! SQL functions over news articles for [Apache DataFusion](https://datafusion.apache.org/):
//! slugs, reading times, languages, attribution verdicts and articles read off pages.
//!
//! ```
//! use datafusion::prelude::SessionContext;
//!
//! # #[tokio::main]
//! # async fn main() -> datafusion::error::Result<()> {
//! let mut session = SessionContext::new();
//! byline_datafusion::register_all(&mut session)?;
//!
//! let rows = session
//!     .sql("SELECT slugify('Bakıda güclü külək', 'az') AS slug, word_count('Two words') AS words")
//!     .await?
//!     .collect()
//!     .await?;
//! let table = datafusion::arrow::util::pretty::pretty_format_batches(&rows)?.to_string();
//! assert!(table.contains("| bakida-guclu-kulek | 2     |"));
//! # Ok(())
//! # }
//! ```
//!
//! # The functions
//!
//! | function | answer | type |
//! |---|---|---|
//! | `slugify(text [, lang])` | the URL slug of a headline | text |
//! | `main_text(text_or_html)` | the article's text, a line a block | text |
//! | `word_count(text_or_html)` | words of that text | bigint |
//! | `reading_seconds(text_or_html [, lang])` | seconds that the mean adult reads it | bigint |
//! | `detect_language(text_or_html)` | its language as a BCP 47 tag; `und` where it cannot be determined | text |
//! | `language_confidence(text_or_html)` | the probability that this is right, 0 to 1 | double |
//! | `attribution_verdict(html, page_url, policy_json)` | whether the page honours the policy | struct |
//! | `article_json(html, page_url)` | the article read off the page, as JSON | text |
//! | `notice_policy(html_or_text)` | what the publisher's notice demands, as `policy_json` | text |
//! | `page_host(page_url)` | the host of an address, in lower case | text |
//! | `reuse(text_or_html, corpus_file)` | which of the publisher's articles it copies | struct |
//! | `text_word_count(text)`, `text_reading_seconds(text [, lang])` | the same of plain text | bigint |
//! | `text_language(text)`, `text_language_confidence(text)` | the same of plain text | text, double |
//!
//! The answers are those of the crates `byline-slug`, `byline-reading-time`, `byline-locale`,
//! `byline-attribution`, `byline-page` and `byline-reuse`, which document them.
//!
//! * **Struct.** The verdict is `complies` (boolean), `reason` (`byline_attribution`'s reason
//!   code, `ok` where it complies), `span` (a struct of `start` and `end`: the bytes of the
//!   page that the reason speaks of), `link` (the address found there) and `error`.
//! * **Re-use.** `corpus_file` is the path of a saved `byline_reuse::Corpus`. A process reads it
//!   once. The answer is `kind` (`copy`, `excerpt`, `quotation` or `none`), `article` (the
//!   article that the page has most of), `share_of_article`, `share_of_page`, of the longest
//!   passage `longest_words`, `longest_start` and `longest_end` (bytes of the argument), `articles`
//!   (how many of the corpus the page has parts of) and `error`.
//! * **One reading a page.** Functions of `text_or_html` are rewritten to those of plain text on
//!   `main_text`, such as `text_word_count(main_text(html))`, and the engine computes a common
//!   part once: five of them in one `SELECT` read each page once.
//! * **HTML.** A text is taken for HTML if its first letter or sign is a tag, a comment or a
//!   doctype, as the [HTML standard](https://html.spec.whatwg.org/#tag-open-state) opens one.
//!   Of HTML the functions above read the main text: no menus, no footers. Where the page
//!   seems to have none (a fragment of a few words) they read all its visible text.
//! * **Types.** Arguments are `Utf8`, `LargeUtf8` or `Utf8View`, or dictionaries of them, in
//!   any mixture of columns and constants. Columns of bytes (`Binary`, `LargeBinary`,
//!   `BinaryView`) are decoded as `byline_html::decode` does; where they are not UTF-8, spans are
//!   bytes of the decoded text. Texts come out as `Utf8View`.
//! * **Language.** Without `lang`, or with `und`, slugs follow the general table and reading
//!   times go by script.
//!
//! # What goes wrong, and where it is reported
//!
//! A null in any argument gives a null. A row never fails a query:
//!
//! | in a row | comes out as |
//! |---|---|
//! | a headline of which no slug can be made; a `lang` that is none | null |
//! | a page without a headline (`article_json`), or without a notice that demands a link | null |
//! | a `policy_json` or `corpus_file` that cannot be read | a struct with `error` set, all else null |
//! | a `page_url` that is no web address | the page is read without it; `page_host` gives null |
//!
//! Constants are the query's own text, so a fault in one stops the query when it is planned:
//! `attribution_verdict: malformed policy: unknown field `host`, expected …`. A policy that is
//! a constant is compiled once a batch.
//!
//! # What it does not do
//!
//! It fetches nothing, and it brings no engine: the crate needs `datafusion-expr` alone. The
//! audits of whole folders of Parquet and WARC, embedded and on a Ballista cluster, are in the
//! package `byline-audit` beside it.

mod argument;
mod article;
mod function;
mod language;
mod latest;
mod notice;
mod parameter;
mod reading;
mod reuse;
mod slug;
mod text;
mod verdict;
mod view;

use std::sync::Arc;

use datafusion_common::Result;
use datafusion_expr::ScalarUDF;
use datafusion_expr::registry::FunctionRegistry;

/// All functions of this crate, for engines that take them by the list.
///
/// # Examples
///
/// ```
/// let names: Vec<_> = byline_datafusion::functions().iter().map(|f| f.name().to_owned()).collect();
/// assert!(names.contains(&"attribution_verdict".to_owned()));
/// ```
#[must_use]
pub fn functions() -> Vec<Arc<ScalarUDF>> {
    [
        slug::slugify(),
        text::main_text(),
        reading::word_count(),
        reading::reading_seconds(),
        language::detect_language(),
        language::language_confidence(),
        verdict::attribution_verdict(),
        article::article_json(),
        notice::notice_policy(),
        article::page_host(),
        reuse::reuse(),
        reading::text_word_count(),
        reading::text_reading_seconds(),
        language::text_language(),
        language::text_language_confidence(),
    ]
    .map(Arc::new)
    .into()
}

/// Registers all functions with a session, as `&mut SessionContext` or `&mut SessionState`.
///
/// A function that the session has by the same name is replaced.
///
/// # Errors
///
/// Returns the registry's error if it takes no functions.
///
/// # Examples
///
/// ```
/// # fn main() -> datafusion::error::Result<()> {
/// let mut session = datafusion::prelude::SessionContext::new();
/// byline_datafusion::register_all(&mut session)?;
/// assert!(session.state().scalar_functions().contains_key("slugify"));
/// # Ok(())
/// # }
/// ```
pub fn register_all(registry: &mut dyn FunctionRegistry) -> Result<()> {
    for function in functions() {
        registry.register_udf(function)?;
    }
    Ok(())
}
