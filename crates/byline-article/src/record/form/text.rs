//! The crate's own JSON as text.

mod read;
mod write;

use alloc::string::String;

use self::write::Layout;
use crate::draft::Draft;
use crate::formats::Description;
use crate::{Article, Block, Feed, Rules, Source, Written};

pub(crate) const FORMAT: Description = Description {
    code: "json",
    media_type: "application/json",
    rules: Rules::General,
    matches: |sample| sample.has_member(&["headline"]),
    read: |text, _| {
        let article = Article::from_json(text)?;
        Ok(Feed::single(Draft::of(article, Source::Json)))
    },
    read_back: |text| Some(Feed::single(Draft::from(Article::from_json(text).ok()?))),
    write: |article| {
        let read = |text: &str| Article::from_json(text).ok().map(Draft::from);
        Ok(Written::new(article, article.to_json(), read))
    },
    write_feed: None,
};

/// Why a text is not an article in the crate's own JSON.
///
/// # Examples
///
/// ```
/// use byline_article::Article;
///
/// let text = r#"{
///   "headline": "Bridge stays open",
///   "body": ["Fine.", {"type": "heading", "level": 9, "text": "So high"}]
/// }"#;
/// let error = Article::from_json(text).unwrap_err();
/// assert_eq!(error.path(), "body[1].level");
/// assert_eq!(
///     error.to_string(),
///     "body[1].level: expected a level from 2 to 6, found 9 at line 3, column 50"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {message} at line {line}, column {column}")]
pub struct ReadError {
    path: String,
    message: String,
    line: usize,
    column: usize,
}

impl ReadError {
    /// The part of the document that is wrong: `body[1].level`, or `.` for the whole.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was found, and what would be right.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The line on which the part begins that is wrong, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The byte of that line, counted from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }
}

impl Article {
    /// Reads the crate's own JSON, without loss: keys that the model has no place for are
    /// kept in the `extra` of the part they stand in.
    ///
    /// # Errors
    ///
    /// Returns [`ReadError`], with the path of the part that is wrong, when the text is no
    /// JSON or a part breaks its rules.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Article;
    ///
    /// let text = r#"{"kind":"NewsArticle","headline":"Bridge stays open","desk":"city"}"#;
    /// let article = Article::from_json(text)?;
    /// assert_eq!(article.extra.get("desk").and_then(|desk| desk.as_str()), Some("city"));
    /// assert_eq!(article.to_json(), text);
    /// # Ok::<(), byline_article::ReadError>(())
    /// ```
    pub fn from_json(text: &str) -> Result<Self, ReadError> {
        read::read(text).map_err(|fault| {
            let before = text.get(..fault.at()).unwrap_or(text);
            ReadError {
                path: fault.path(),
                line: before.bytes().filter(|&byte| byte == b'\n').count() + 1,
                column: before.len() - before.rfind('\n').map_or(0, |end| end + 1) + 1,
                message: fault.into_message(),
            }
        })
    }

    /// Writes the crate's own JSON: compact, in the order of the fields, nothing that is
    /// empty. The same article gives the same bytes.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Keys, quotes and the fields beside the body take about this much.
        let block = |block: &Block| match block {
            Block::Paragraph(paragraph) => 40 + paragraph.text.as_str().len(),
            _ => 80,
        };
        let body: usize = self.body.blocks.iter().map(block).sum();
        write::write(self, body + 1024, Layout::Compact)
    }

    /// The same as [`Article::to_json`], indented for people.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        write::write(self, 1024, Layout::Indented)
    }
}
