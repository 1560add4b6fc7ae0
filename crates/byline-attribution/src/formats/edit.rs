//! A change of a document.

use std::ops::Range;

/// One replacement: these bytes of the document become this text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    pub(crate) span: Range<usize>,
    pub(crate) text: String,
}

impl Edit {
    /// The bytes of the document that are replaced; empty for an insertion.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// What they are replaced with.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn insert(at: usize, text: String) -> Self {
        Self { span: at..at, text }
    }

    pub(crate) fn remove(span: Range<usize>) -> Self {
        Self {
            span,
            text: String::new(),
        }
    }

    /// The same edit of a document in which the text of this one begins at an offset.
    pub(crate) fn moved(self, offset: usize) -> Self {
        Self {
            span: self.span.start + offset..self.span.end + offset,
            text: self.text,
        }
    }

    pub(crate) fn apply(&self, source: &str) -> Option<String> {
        let mut document = String::with_capacity(source.len() + self.text.len());
        document.push_str(source.get(..self.span.start)?);
        document.push_str(&self.text);
        document.push_str(source.get(self.span.end..)?);
        Some(document)
    }
}

/// An edit worth trying.
#[derive(Debug)]
pub(crate) struct Proposal {
    pub(crate) edit: Edit,
    /// What alone the edit changes, where that can be judged without the rest.
    pub(crate) part: Option<Part>,
}

impl From<Edit> for Proposal {
    fn from(edit: Edit) -> Self {
        Self { edit, part: None }
    }
}

/// A part of a document whose links are judged alike in a document that has nothing else.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    /// In bytes of the document.
    pub(crate) span: Range<usize>,
    /// What makes a document of the part: what comes before it, and after it.
    pub(crate) before: &'static str,
    pub(crate) after: &'static str,
}

impl Part {
    /// A document of this part alone, with an edit within it.
    pub(crate) fn alone(&self, source: &str, edit: &Edit) -> Option<String> {
        let (before, after) = (self.before, self.after);
        let head = source.get(self.span.start..edit.span.start)?;
        let tail = source.get(edit.span.end..self.span.end)?;
        Some([before, head, &edit.text, tail, after].concat())
    }
}
