//! JSON as text: read as strictly as the standard, or as leniently as pages need.
//!
//! A reader of our own, because what pages carry as JSON often is not valid: raw control
//! characters in strings, a semicolon at the end, CDATA around it. General JSON crates
//! refuse all of these, rightly.

mod object;
mod read;
mod write;

pub(crate) use object::{Object, strings};
pub(crate) use read::lenient;
pub(crate) use write::HtmlSafe;

use crate::extra::Value;

/// How deep arrays and objects may nest.
pub(crate) const MAX_DEPTH: usize = 128;

/// Why a text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{kind} at line {line}, column {column}")]
pub struct JsonError {
    kind: JsonErrorKind,
    offset: usize,
    line: usize,
    column: usize,
}

impl JsonError {
    fn new(kind: JsonErrorKind, text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        Self {
            kind,
            offset,
            line: before.bytes().filter(|&byte| byte == b'\n').count() + 1,
            column: before.get(line_start..).unwrap_or_default().chars().count() + 1,
        }
    }

    /// The error of a part of a text that begins at `start`.
    #[cfg(feature = "xml")]
    pub(crate) fn after(self, start: JsonPlace) -> Self {
        let is_first_line = self.line == 1;
        Self {
            kind: self.kind,
            offset: start.offset + self.offset,
            line: start.line + self.line - 1,
            column: self.column + if is_first_line { start.column - 1 } else { 0 },
        }
    }

    /// What was wrong.
    #[must_use]
    pub fn kind(&self) -> JsonErrorKind {
        self.kind
    }

    /// Where, in bytes from the start of the text.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// The line, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The character of the line, counted from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }
}

/// How far a text was read that is not held in memory.
#[cfg(feature = "xml")]
#[derive(Debug, Clone, Copy)]
pub(crate) struct JsonPlace {
    offset: usize,
    line: usize,
    column: usize,
}

#[cfg(feature = "xml")]
impl JsonPlace {
    pub(crate) const START: Self = Self {
        offset: 0,
        line: 1,
        column: 1,
    };

    pub(crate) fn offset(self) -> usize {
        self.offset
    }

    /// Steps over what was read.
    pub(crate) fn advance(&mut self, read: &[u8]) {
        self.offset += read.len();
        for byte in read {
            match byte {
                b'\n' => (self.line, self.column) = (self.line + 1, 1),
                // Of a character of several bytes, the first counts.
                0x80..=0xBF => {}
                _ => self.column += 1,
            }
        }
    }

    /// An error at this place.
    pub(crate) fn error(self, kind: JsonErrorKind) -> JsonError {
        let Self {
            offset,
            line,
            column,
        } = self;
        JsonError {
            kind,
            offset,
            line,
            column,
        }
    }
}

/// What was wrong with a JSON text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum JsonErrorKind {
    /// No value where one should be.
    #[error("expected a value")]
    Value,
    /// No member name where one should be.
    #[error("expected a member name in quotes")]
    Key,
    /// No colon after a member name.
    #[error("expected a colon")]
    Colon,
    /// No comma between two values, or one after the last.
    #[error("expected a comma or the end of the list")]
    Comma,
    /// The text ends inside a value.
    #[error("expected more, found the end of the text")]
    End,
    /// A control character inside a string.
    #[error("found a raw control character in a string")]
    Control,
    /// An escape that JSON does not know.
    #[error("found an unknown escape in a string")]
    Escape,
    /// A number that JSON does not write so, or too large to hold.
    #[error("expected a number")]
    Number,
    /// The same member name twice in one object.
    #[error("found a member name for the second time")]
    Duplicate,
    /// Something before or after the value.
    #[error("found text around the value")]
    Trailing,
    /// Arrays and objects nested too deep.
    #[error("found more than {} arrays and objects inside each other", MAX_DEPTH)]
    Depth,
}

impl Value {
    /// Reads a JSON text ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)).
    ///
    /// # Errors
    ///
    /// Returns [`JsonError`] when the text is not JSON, names a member twice, or nests
    /// deeper than 128 levels.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Value;
    ///
    /// let value = Value::parse(r#"{"views": [399, "about 400"]}"#)?;
    /// assert_eq!(value.get("views").map(|views| views.as_list().len()), Some(2));
    /// assert_eq!(value.to_string(), r#"{"views":[399,"about 400"]}"#);
    ///
    /// let error = Value::parse("{\n  views: 399}").unwrap_err();
    /// assert_eq!(error.to_string(), "expected a member name in quotes at line 2, column 3");
    /// # Ok::<(), byline_article::JsonError>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        read::strict(text)
    }
}
