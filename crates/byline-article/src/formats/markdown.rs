//! [CommonMark](https://spec.commonmark.org/) documents with front matter: what static site
//! generators and newsroom editors keep articles in.
//!
//! The front matter is a strict subset of [YAML](https://yaml.org/spec/1.2.2/) between two
//! lines of `---`: `key: value`, lists of `- value`, indented maps, JSON on one line,
//! comments. Anchors, tags and block scalars are refused. Its keys are those of the crate's
//! own JSON, five of them by the name that generators use: `title` (`headline`),
//! `description` (`standfirst`), `date` (`published`), `updated` (`modified`) and `authors`
//! (`bylines`); usual other spellings are read too.
//!
//! The body is Markdown with the tables of [GFM](https://github.github.com/gfm/); what
//! Markdown has no form for, such as a caption, is written as HTML inside it, which every
//! reader of Markdown takes.

mod body;
mod front;
mod inline;
mod yaml;

use alloc::format;

use crate::article::Article;
use crate::check::Rules;
use crate::draft::{Draft, Source};
use crate::feed::Feed;
use crate::formats::Description;
use crate::issue::Invalid;
use crate::written::Written;

pub(crate) const FORMAT: Description = Description {
    code: "markdown",
    media_type: "text/markdown",
    rules: Rules::General,
    matches: |sample| {
        sample.text().is_some_and(|text| {
            let first = text.lines().next().unwrap_or_default();
            first.trim_end() == "---" || first.starts_with("# ")
        })
    },
    read: |text| Ok(Feed::single(read(text)?)),
    read_back: |text| read(text).ok().map(Feed::single),
    write,
    write_feed: None,
};

/// Writes the article as front matter and Markdown.
///
/// # Errors
///
/// None: the writers of all formats have one type.
///
/// # Examples
///
/// ```
/// use byline_article::{Article, markdown};
///
/// let article = Article::builder("Bridge: it stays open")
///     .kicker("Analytics")
///     .tag("bridges")
///     .paragraph("2 * 3 is 6.")
///     .build()?;
/// let written = markdown::write(&article)?;
/// assert_eq!(written.text(), r#"---
/// title: "Bridge: it stays open"
/// kind: NewsArticle
/// kicker: Analytics
/// tags:
///   - bridges
/// ---
///
/// 2 \* 3 is 6.
/// "#);
/// assert!(written.lost().is_empty());
/// # Ok::<(), byline_article::Invalid>(())
/// ```
pub fn write(article: &Article) -> Result<Written<'_>, Invalid> {
    let mut text = format!("---\n{}---\n", front::write(article));
    let body = body::write(&article.body);
    if !body.is_empty() {
        text.push('\n');
        text.push_str(&body);
    }
    Ok(Written::new(article, text, |text| read(text).ok()))
}

/// Reads a document with or without front matter.
///
/// A value of the front matter that its key cannot have is an issue of the draft, and its
/// other keys are read all the same; keys that the model has no place for are kept. Where
/// no title is given, or the same, the first heading of rank 1 is the headline and is left
/// out of the body.
///
/// # Errors
///
/// Returns [`MarkdownError`], with the line, when the front matter is outside the subset.
///
/// # Examples
///
/// ```
/// use byline_article::markdown;
///
/// let text = "---\nauthor: Jane Doe\ntags: [bridges, city]\ndate: 2023-11-29\n---\n# It *stays*\n\nFine.\n";
/// let article = markdown::read(text)?.finish()?;
/// assert_eq!(article.headline, "It stays");
/// assert_eq!(article.bylines[0].name, "Jane Doe");
/// assert_eq!(article.body.plain_text(), "Fine.");
///
/// let error = markdown::read("---\ntitle: \"open\n---\n").unwrap_err();
/// assert_eq!(error.to_string(), "expected a closing quote at line 2");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read(text: &str) -> Result<Draft, MarkdownError> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let (front, markdown) = split(text);
    let members = yaml::read(front)?;
    let mut draft = front::read(members);
    let (heading, body) = body::read(markdown, draft.headline.get());
    draft.headline.offer_some(heading, Source::Markdown);
    if !body.is_empty() {
        draft.body.offer(body, Source::Markdown);
    }
    Ok(draft)
}

/// The lines between the two fences, and what follows; a document that opens with a fence
/// and has no second one opens with a thematic break.
fn split(text: &str) -> (&str, &str) {
    let Some(rest) = text
        .strip_prefix("---\n")
        .or_else(|| text.strip_prefix("---\r\n"))
    else {
        return ("", text);
    };
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        let end = at + line.len();
        if matches!(line.trim_end(), "---" | "...") {
            return (
                rest.get(..at).unwrap_or_default(),
                rest.get(end..).unwrap_or_default(),
            );
        }
        at = end;
    }
    ("", text)
}

/// Why the front matter of a document could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{kind} at line {line}")]
pub struct MarkdownError {
    kind: MarkdownErrorKind,
    line: usize,
}

impl MarkdownError {
    /// What was wrong.
    #[must_use]
    pub fn kind(&self) -> MarkdownErrorKind {
        self.kind
    }

    /// The line of the document, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }
}

/// What was wrong with front matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MarkdownErrorKind {
    /// A line that is no `key: value` where one should be.
    #[error("expected a key and a colon")]
    Key,
    /// The same key twice in one map.
    #[error("found a key for the second time")]
    Duplicate,
    /// A line that stands deeper than its part, or a tab in the indentation.
    #[error("expected the indentation of the line before")]
    Indent,
    /// A quoted text without its end, or with an escape that JSON does not know.
    #[error("expected a closing quote")]
    Quote,
    /// A list or map in brackets that is not closed on its line.
    #[error("expected the closing bracket on the same line")]
    Flow,
    /// An anchor, an alias, a tag or a block scalar.
    #[error("found YAML beyond keys, texts, numbers, lists and maps")]
    Unsupported,
    /// Maps and lists nested too deep.
    #[error("found more than {} maps and lists inside each other", yaml::MAX_DEPTH)]
    Depth,
}
