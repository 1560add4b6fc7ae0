//! SQL functions over news articles for [Apache DataFusion](https://datafusion.apache.org/):
//! slugs, reading times, languages, attribution verdicts, and the articles of pages.
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
//! | function | result | type |
//! |---|---|---|
//! | `slugify(text [, lang])` | the URL slug of a headline | text |
//! | `main_text(text_or_html)` | the text of the article, one line for each block | text |
//! | `word_count(text_or_html)` | the number of words of the main text | bigint |
//! | `reading_seconds(text_or_html [, lang])` | the seconds that an average adult takes to read it | bigint |
//! | `detect_language(text_or_html)` | its language as a BCP 47 tag, `und` if it cannot be determined | text |
//! | `language_confidence(text_or_html)` | the probability that this language is right, from 0 to 1 | double |
//! | `attribution_verdict(html, page_url, policy_json)` | whether the page complies with the policy | struct |
//! | `article_json(html, page_url)` | the article of the page, as JSON | text |
//! | `notice_policy(html_or_text)` | what the publisher's notice demands, as `policy_json` | text |
//! | `page_host(page_url)` | the host of an address, in lower case | text |
//! | `reuse(text_or_html, corpus_file)` | which of the publisher's articles the page copies | struct |
//! | `text_word_count(text)`, `text_reading_seconds(text [, lang])` | the same for plain text | bigint |
//! | `text_language(text)`, `text_language_confidence(text)` | the same for plain text | text, double |
//!
//! The results are those of the crates `byline-slug`, `byline-reading-time`, `byline-locale`,
//! `byline-attribution`, `byline-page` and `byline-reuse`, which document them.
//!
//! * **Verdict.** The struct has the fields `complies` (boolean), `reason` (the reason code of
//!   `byline_attribution`, `ok` if the page complies), `span` (a struct of `start` and `end`: the
//!   bytes of the page that the reason is about), `link` (the address of the link there) and
//!   `error`.
//! * **Re-use.** `corpus_file` is the path of a saved `byline_reuse::Corpus`, which a process
//!   reads once. The struct has the fields `kind` (`copy`, `excerpt`, `quotation` or `none`),
//!   `article` (the article that takes the largest share of the page), `share_of_article` and
//!   `share_of_page`; for the longest passage `longest_words`, `longest_start` and `longest_end`
//!   (bytes of the argument); `articles` (how many articles of the corpus the page has parts of)
//!   and `error`.
//! * **A page is read once.** A function of `text_or_html` is rewritten to one of plain text, for
//!   example `word_count(html)` to `text_word_count(main_text(html))`. The engine computes the
//!   common `main_text(html)` once, so that five such functions in one `SELECT` read each page
//!   once.
//! * **HTML.** A text is read as HTML if it begins with a tag, a comment or a doctype, after
//!   white space; the [HTML standard](https://html.spec.whatwg.org/#tag-open-state) defines how
//!   each begins. In HTML, the functions above read the main text, without menus and footers. If
//!   no main text is found, as in a fragment of a few words, they read all visible text.
//! * **Types.** Arguments are `Utf8`, `LargeUtf8` or `Utf8View`, or dictionaries of them, in
//!   any mixture of columns and constants. Columns of bytes (`Binary`, `LargeBinary`,
//!   `BinaryView`) are decoded by `byline_html::decode`; if the bytes are not UTF-8, spans are
//!   bytes of the decoded text. Text results have the type `Utf8View`.
//! * **Language.** Without `lang`, or with `und`, slugs are romanized by the general table, and
//!   reading times are computed with the rates of scripts.
//!
//! # Errors
//!
//! If an argument is null, the result is null. A row never makes a query fail:
//!
//! | a row with | has the result |
//! |---|---|
//! | a headline that cannot be romanized, or a malformed `lang` | null |
//! | a page without a headline (`article_json`), or without a notice that demands a link | null |
//! | a malformed `policy_json`, or a `corpus_file` that cannot be read | a struct with a message in `error`, all other fields null |
//! | a malformed `page_url` | that of the page without an address; null for `page_host` |
//!
//! A constant is part of the query, so a malformed one makes the query fail when it is planned:
//! `attribution_verdict: malformed policy: unknown field `host`, expected …`. A policy that is
//! a constant is compiled once for each batch.
//!
//! # What it does not do
//!
//! It fetches nothing and contains no engine: of DataFusion it needs `datafusion-expr` and
//! `datafusion-common`. The audits of whole folders of Parquet and WARC
//! files, in one process and on a Ballista cluster, are in the package `byline-audit`, in the
//! folder `audit`.

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
