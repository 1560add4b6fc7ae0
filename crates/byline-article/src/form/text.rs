//! The crate's own JSON as text.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::Article;

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

    /// The line, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The byte of the line, counted from 1.
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
        // Keeping track of the path costs a third of the time, so it is kept only once
        // something is known to be wrong.
        serde_json::from_str(text).or_else(|_| Self::from_json_with_path(text))
    }

    fn from_json_with_path(text: &str) -> Result<Self, ReadError> {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let tell = |path: String, error: &serde_json::Error| ReadError {
            path,
            message: bare_message(error),
            line: error.line(),
            column: error.column(),
        };
        let article = serde_path_to_error::deserialize(&mut deserializer)
            .map_err(|error| tell(error.path().to_string(), error.inner()))?;
        deserializer
            .end()
            .map_err(|error| tell(".".to_string(), &error))?;
        Ok(article)
    }

    /// Writes the crate's own JSON: compact, in the order of the fields, nothing that is
    /// empty. The same article gives the same bytes.
    #[must_use]
    pub fn to_json(&self) -> String {
        // The body is most of an article: one buffer of its size is not grown eight times.
        let texts: usize = self.body.texts().map(|text| text.len() + 64).sum();
        let mut json = Vec::with_capacity(texts + 1024);
        // Serialization to memory fails only on keys that are no strings; all keys of the
        // model are.
        let written = serde_json::to_writer(&mut json, self);
        debug_assert!(written.is_ok());
        String::from_utf8(json).unwrap_or_default()
    }

    /// The same as [`Article::to_json`], indented for people.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

/// The message without the place, which [`ReadError`] tells itself.
fn bare_message(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let place = alloc::format!(" at line {} column {}", error.line(), error.column());
    match message.strip_suffix(&place) {
        Some(bare) => bare.to_string(),
        None => message,
    }
}
