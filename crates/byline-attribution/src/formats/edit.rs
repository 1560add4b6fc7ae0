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

    pub(crate) fn apply(&self, source: &str) -> Option<String> {
        let mut document = String::with_capacity(source.len() + self.text.len());
        document.push_str(source.get(..self.span.start)?);
        document.push_str(&self.text);
        document.push_str(source.get(self.span.end..)?);
        Some(document)
    }
}
