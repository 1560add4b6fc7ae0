//! [CommonMark](https://spec.commonmark.org/) documents with front matter: what static site
//! generators and newsroom editors keep articles in.
//!
//! The front matter is [YAML](https://yaml.org/spec/1.2.2/) between two lines of `---`, or
//! [TOML](https://toml.io/en/v1.0.0) between two lines of `+++`; JSON is read too, as an object
//! whose braces have lines of their own (Hugo), or after a line of `---json` (Eleventy). Its keys are those of the
//! crate's own JSON, five of them by the name that generators use: `title` (`headline`),
//! `description` (`standfirst`), `date` (`published`), `updated` (`modified`) and `authors`
//! (`bylines`); the names that Hugo, Zola, Jekyll, Eleventy and Astro use are read too.
//! [`write_for`] writes what one of these tools takes.
//!
//! The body is Markdown with the tables of [GFM](https://github.github.com/gfm/); what
//! Markdown has no form for, such as a caption, is written as HTML inside it, which every
//! reader of Markdown takes. Where a document holds what the model has no place for, its source
//! is kept and written back as it stands: templates, footnotes, HTML without text, tags among
//! words. What is left out all the same (the tags around the text of a block of HTML, the title
//! of a link) is an issue of the draft.

mod front;
mod html;
mod inline;
mod jsx;
mod read;
pub(crate) mod syntax;
mod toml;
mod write;
mod yaml;

use alloc::collections::BTreeMap;
use alloc::string::String;

use crate::article::Article;
use crate::check::Rules;
use crate::draft::{Draft, Source};
use crate::extra::Value;
use crate::feed::Feed;
use crate::formats::Description;
use crate::issue::{Invalid, Issue, IssueCode, Severity, excerpt};
use crate::url::WebUrl;
use crate::written::Written;

pub(crate) const FORMAT: Description = Description {
    code: "markdown",
    media_type: "text/markdown",
    own_media_types: &["text/markdown", "text/x-markdown"],
    extensions: &["md", "markdown", "mdown", "mdx"],
    rules: Rules::General,
    matches: |sample| {
        sample.text().is_some_and(|text| {
            let first = text.lines().next().unwrap_or_default();
            matches!(first.trim_end(), "---" | "+++" | "---json") || first.starts_with("# ")
        })
    },
    read: |text, address| Ok(Feed::single(read_at(text, address)?)),
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
    write_for(article, Dialect::Plain)
}

/// For which tool front matter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Dialect {
    /// The keys of the crate's own JSON, which keeps all fields.
    #[default]
    Plain,
    /// [Hugo](https://gohugo.io/content-management/front-matter/): its own keys, and all
    /// other fields below `params`.
    Hugo,
    /// [Jekyll](https://jekyllrb.com/docs/front-matter/).
    Jekyll,
    /// [Zola](https://www.getzola.org/documentation/content/page/), which refuses unknown
    /// keys: TOML, and all other fields below `extra`.
    Zola,
}

/// Writes the article as front matter and Markdown for a tool: under the keys that it knows,
/// and none that it reserves for something else.
///
/// # Errors
///
/// None: the writers of all formats have one type.
///
/// # Examples
///
/// ```
/// use byline_article::{Article, markdown, markdown::Dialect};
///
/// let article = Article::builder("Bridge stays open")
///     .author("Jane Doe")
///     .modified("2024-03-05T10:00:00Z")
///     .build()?;
/// let hugo = markdown::write_for(&article, Dialect::Hugo)?;
/// assert!(hugo.text().contains("lastmod: \"2024-03-05T10:00:00Z\""));
/// let zola = markdown::write_for(&article, Dialect::Zola)?;
/// assert!(zola.text().starts_with("+++\nauthors = [\"Jane Doe\"]\n"));
/// # Ok::<(), byline_article::Invalid>(())
/// ```
pub fn write_for(article: &Article, dialect: Dialect) -> Result<Written<'_>, Invalid> {
    let mut text = front::write(article, dialect);
    let body = write::body(&article.body);
    if !body.is_empty() {
        text.push('\n');
        text.push_str(&body);
    }
    Ok(Written::new(article, text, |text| read(text).ok()))
}

/// Reads a document with or without front matter.
///
/// A value of the front matter that its key cannot have is an issue of the draft, and its
/// other keys are read anyway; keys that the model has no place for are kept. Where
/// no title is given, or the same, the first heading of rank 1 is the headline and is left
/// out of the body.
///
/// # Errors
///
/// Returns [`MarkdownError`], with the line, when the front matter is no YAML, TOML or JSON.
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
/// let error = markdown::read("---\ntitle: a\ntitle: b\n---\n").unwrap_err();
/// assert_eq!(error.to_string(), "found a key for the second time at line 3");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read(text: &str) -> Result<Draft, MarkdownError> {
    read_at(text, None)
}

fn read_at(text: &str, address: Option<&WebUrl>) -> Result<Draft, MarkdownError> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let (front, markdown) = split(text);
    let members = match front {
        Front::None => BTreeMap::new(),
        Front::Yaml(front) => yaml::read(front)?,
        Front::Toml(front) => toml::read(front)?,
        Front::Json(front, line) => json(front, line)?,
    };
    let mut draft = front::read(members, address);
    let (heading, body, dropped) = read::body(markdown, draft.headline.get(), address);
    draft.headline.offer_some(heading, Source::Markdown);
    for source in dropped {
        let message = "expected what the model has a place for, read the text alone";
        let issue = Issue::new(IssueCode::Markup, "body", message);
        let issue = issue.with_severity(Severity::Warning);
        draft.report(issue.with_found(excerpt(&source)));
    }
    if !body.is_empty() {
        draft.body.offer(body, Source::Markdown);
    }
    Ok(draft)
}

/// The lines between two fences, by the language that the fence says.
enum Front<'a> {
    None,
    Yaml(&'a str),
    Toml(&'a str),
    /// With the number of its first line.
    Json(&'a str, usize),
}

fn json(front: &str, line: usize) -> Result<BTreeMap<String, Value>, MarkdownError> {
    let expected = "expected an object";
    match Value::parse(front) {
        Ok(Value::Map(members)) => Ok(members),
        Ok(_) => Err(MarkdownError::new(MarkdownErrorKind::Json, line, expected)),
        Err(error) => {
            let message = alloc::format!("{}", error.kind());
            let line = error.line() + line - 1;
            Err(MarkdownError::new(MarkdownErrorKind::Json, line, &message))
        }
    }
}

/// The front matter, and what follows; a document that opens with a fence and has no second
/// one opens with a thematic break.
fn split(text: &str) -> (Front<'_>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let fence = first.trim_end();
    if fence.starts_with('{') {
        return braced(text);
    }
    // The name of the language is that of gray-matter, which Eleventy and Astro read with.
    let (fence, language) = match fence {
        "---json" | "---toml" | "---yaml" => fence.split_at(3),
        fence => (fence, ""),
    };
    if !matches!(fence, "---" | "+++") {
        return (Front::None, text);
    }
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        let end = at + line.len();
        let line = line.trim_end();
        if line == fence || (fence == "---" && line == "...") {
            let front = rest.get(..at).unwrap_or_default();
            let front = match fence {
                _ if language == "json" => Front::Json(front, 2),
                "---" if language != "toml" => Front::Yaml(front),
                _ => Front::Toml(front),
            };
            return (front, rest.get(end..).unwrap_or_default());
        }
        at = end;
    }
    (Front::None, text)
}

/// An object at the beginning of a document, on one line or up to a brace that stands alone;
/// braces around anything else are text.
fn braced(text: &str) -> (Front<'_>, &str) {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let is_one_line = at == 0 && line.trim_end().ends_with('}');
        at += line.len();
        if is_one_line || line.trim_end() == "}" {
            let front = text.get(..at).unwrap_or_default();
            return match Value::parse(front) {
                Ok(Value::Map(members)) if !members.is_empty() => {
                    (Front::Json(front, 1), text.get(at..).unwrap_or_default())
                }
                _ => (Front::None, text),
            };
        }
    }
    (Front::None, text)
}

/// Why the front matter of a document could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message} at line {line}")]
pub struct MarkdownError {
    kind: MarkdownErrorKind,
    message: String,
    line: usize,
}

impl MarkdownError {
    fn new(kind: MarkdownErrorKind, line: usize, message: &str) -> Self {
        Self {
            kind,
            message: message.trim_end().into(),
            line,
        }
    }

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarkdownErrorKind {
    /// It is no mapping of YAML.
    Yaml,
    /// It is no TOML.
    Toml,
    /// It is no object of JSON.
    Json,
    /// Its aliases repeat more than the document holds.
    Alias,
    /// Its collections nest too deep.
    Depth,
}
