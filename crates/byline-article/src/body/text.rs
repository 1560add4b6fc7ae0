//! Text with marks beside it.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use crate::extra::Extra;
use crate::url::WebUrl;
use byline_language::LanguageTag;

/// Text with marks: a paragraph, a heading, a cell.
///
/// Line breaks inside are line feeds. Marks lie on character boundaries, are not empty,
/// and are in the order of their starts, longer ones first; they may overlap.
///
/// # Examples
///
/// ```
/// use byline_article::{MarkKind, Text};
///
/// let text = Text::new("Nobody spoke against it.").with_mark(0..6, MarkKind::Strong)?;
/// assert_eq!(text.as_str(), "Nobody spoke against it.");
/// assert_eq!(text.marks()[0].range(), 0..6);
/// assert!(text.with_mark(20..99, MarkKind::Strong).is_err());
/// # Ok::<(), byline_article::MarkError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Text {
    text: String,
    marks: Vec<Mark>,
}

impl Text {
    /// Plain text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            marks: Vec::new(),
        }
    }

    /// The same text with one more mark; `range` is in bytes.
    ///
    /// # Errors
    ///
    /// Returns [`MarkError`] when the range is empty, reaches beyond the text, or cuts a
    /// character.
    pub fn with_mark(mut self, range: Range<usize>, kind: MarkKind) -> Result<Self, MarkError> {
        self.mark(range, kind)?;
        Ok(self)
    }

    /// Adds a mark; `range` is in bytes.
    ///
    /// Marks are kept in order: one that begins before others moves these. Many marks in any order
    /// are added faster by [`Text::with_marks`].
    ///
    /// # Errors
    ///
    /// As [`Text::with_mark`].
    pub fn mark(&mut self, range: Range<usize>, kind: MarkKind) -> Result<(), MarkError> {
        let mark = self.checked(range, kind)?;
        self.insert(mark);
        Ok(())
    }

    fn insert(&mut self, mark: Mark) {
        let place = |other: &Mark| (other.start, core::cmp::Reverse(other.end));
        // Marks mostly come in order, so the search usually ends at the end.
        let at = match self.marks.last() {
            Some(last) if place(last) > place(&mark) => self
                .marks
                .partition_point(|other| place(other) <= place(&mark)),
            _ => self.marks.len(),
        };
        self.marks.insert(at, mark);
    }

    /// Adds marks in any order.
    ///
    /// # Errors
    ///
    /// As [`Text::with_mark`], for the first mark that does not fit.
    pub fn with_marks(
        mut self,
        marks: impl IntoIterator<Item = (Range<usize>, MarkKind)>,
    ) -> Result<Self, MarkError> {
        for (range, kind) in marks {
            let mark = self.checked(range, kind)?;
            self.marks.push(mark);
        }
        self.sort_marks();
        Ok(self)
    }

    /// Adds marks in any order, with the keys that the model has no place for.
    #[cfg(feature = "serde")]
    pub(crate) fn with_found_marks(
        mut self,
        marks: impl IntoIterator<Item = (Range<usize>, MarkKind, Extra)>,
    ) -> Result<Self, MarkError> {
        for (range, kind, extra) in marks {
            let mut mark = self.checked(range, kind)?;
            mark.extra = extra;
            self.marks.push(mark);
        }
        self.sort_marks();
        Ok(self)
    }

    fn sort_marks(&mut self) {
        self.marks
            .sort_by_key(|mark| (mark.start, core::cmp::Reverse(mark.end)));
    }

    fn checked(&self, range: Range<usize>, kind: MarkKind) -> Result<Mark, MarkError> {
        let error = MarkError {
            start: range.start,
            end: range.end,
            len: self.text.len(),
        };
        if self.text.get(range.clone()).is_none_or(str::is_empty) {
            return Err(error);
        }
        let (Ok(start), Ok(end)) = (u32::try_from(range.start), u32::try_from(range.end)) else {
            return Err(error);
        };
        Ok(Mark {
            start,
            end,
            kind,
            extra: Extra::default(),
        })
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The marks in order.
    #[must_use]
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// The text without its marks, owned.
    #[must_use]
    pub fn into_string(self) -> String {
        self.text
    }

    /// Whether there is nothing but white space.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.marks.is_empty() {
            return fmt::Debug::fmt(self.as_str(), f);
        }
        f.debug_struct("Text")
            .field("text", &self.text)
            .field("marks", &self.marks)
            .finish()
    }
}

/// A stretch of text that is more than plain.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Mark {
    start: u32,
    end: u32,
    kind: MarkKind,
    extra: Extra,
}

impl Mark {
    /// The bytes of the text it covers.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        // A mark was checked against its text, whose length fits a usize.
        self.start as usize..self.end as usize
    }

    /// What the stretch is.
    #[must_use]
    pub fn kind(&self) -> &MarkKind {
        &self.kind
    }

    /// Keys that the model has no place for.
    #[must_use]
    pub fn extra(&self) -> &Extra {
        &self.extra
    }
}

/// What a marked stretch of text is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarkKind {
    /// Important: usually bold.
    Strong,
    /// Stressed: usually italic.
    Emphasis,
    /// A link to this address.
    Link(WebUrl),
    /// Code.
    Code,
    /// Superscript.
    Superscript,
    /// Subscript.
    Subscript,
    /// Struck: no longer right or relevant.
    Strikethrough,
    /// Text of another language.
    Language(LanguageTag),
    /// Anything else, by the name it was found under.
    Other(Box<str>),
}

/// Why a mark does not fit its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a range of whole characters within {len} bytes of text, found {start}..{end}")]
pub struct MarkError {
    start: usize,
    end: usize,
    len: usize,
}
