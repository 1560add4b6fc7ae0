//! The crate's own JSON as text.

use alloc::format;
use alloc::string::{String, ToString};

use serde::Deserialize;
use serde_path_to_error::{Path, Segment, Track};

use crate::draft::Draft;
use crate::formats::Description;
use crate::{Article, Feed, Rules, Source, Written};

pub(crate) const FORMAT: Description = Description {
    code: "json",
    media_type: "application/json",
    own_media_types: &[],
    extensions: &[],
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
    fn new(error: &serde_json::Error, path: Option<&Path>) -> Self {
        let (line, column) = (error.line(), error.column());
        let message = error.to_string();
        let place = format!(" at line {line} column {column}");
        Self {
            path: path.map_or_else(|| ".".to_string(), dotted),
            message: message.strip_suffix(&*place).unwrap_or(&message).into(),
            line,
            column,
        }
    }

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

    /// The line on which reading stopped, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The byte of that line at which reading stopped, counted from 1: the last one of a part
    /// that breaks a rule of the model. It is 0 where the line has not begun.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }
}

fn read_with_paths(text: &str) -> Result<Article, ReadError> {
    let mut json = serde_json::Deserializer::from_str(text);
    let mut path = Track::new();
    let article =
        Article::deserialize(serde_path_to_error::Deserializer::new(&mut json, &mut path))
            .map_err(|error| ReadError::new(&error, Some(&path.path())))?;
    json.end().map_err(|error| ReadError::new(&error, None))?;
    Ok(article)
}

/// The path of the innermost part whose name was read: where the name of a member is at fault,
/// that of the object.
fn dotted(path: &Path) -> String {
    let mut dotted = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => dotted.push_str(&format!("[{index}]")),
            Segment::Map { key: name } | Segment::Enum { variant: name } => {
                let dot = if dotted.is_empty() { "" } else { "." };
                dotted.push_str(dot);
                dotted.push_str(name);
            }
            Segment::Unknown => {}
        }
    }
    if dotted.is_empty() {
        dotted.push('.');
    }
    dotted
}

impl Article {
    /// Reads the crate's own JSON, without loss: keys that the model has no place for are
    /// kept in the `extra` of the part they are in.
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
        // Paths are collected by a second reading, so that only a document with an error pays
        // for them.
        serde_json::from_str(text).or_else(|_| read_with_paths(text))
    }

    /// Writes the crate's own JSON: compact, in the order of the fields, nothing that is
    /// empty. The same article gives the same bytes.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Memory takes all that is written to it, and the names of all members are strings.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The same as [`Article::to_json`], indented for people.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}
