//! What a writer wrote, and what its format could not carry.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::article::Article;
use crate::draft::Draft;
use crate::record::Compare;

/// What a writer wrote.
///
/// What the format could not carry is measured, not declared: [`Written::lost`] parses the
/// output once, so it reports actual losses, not expected ones.
///
/// # Examples
///
/// ```
/// use byline_article::{Article, Block, HeadingLevel, jsonld};
///
/// let article = Article::builder("Bridge stays open")
///     .block(Block::heading(HeadingLevel::TOP, "Sound"))
///     .paragraph("The deck is sound.")
///     .build()?;
/// let written = jsonld::write(&article);
/// let lost: Vec<String> = written.lost().iter().map(ToString::to_string).collect();
/// assert_eq!(lost, ["body[0]: changed"]);
/// # Ok::<(), byline_article::Invalid>(())
/// ```
#[derive(Debug, Clone)]
pub struct Written<'a> {
    article: &'a Article,
    text: String,
    read: fn(&str) -> Option<Draft>,
}

impl<'a> Written<'a> {
    pub(crate) fn new(article: &'a Article, text: String, read: fn(&str) -> Option<Draft>) -> Self {
        Self {
            article,
            text,
            read,
        }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text, owned.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }

    /// What the format could not carry, in the order of the fields.
    #[must_use]
    pub fn lost(&self) -> Vec<Loss> {
        let back = (self.read)(&self.text).and_then(|draft| draft.finish().ok());
        match back {
            Some(back) => {
                let mut losses = Vec::new();
                self.article.compare(&back, "", &mut losses);
                losses
            }
            None => Vec::from([Loss::new(".", Change::Dropped)]),
        }
    }
}

/// One thing that a format could not carry.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Loss {
    path: String,
    change: Change,
}

impl Loss {
    pub(crate) fn new(path: impl Into<String>, change: Change) -> Self {
        Self {
            path: path.into(),
            change,
        }
    }

    /// Which field, as a path into the article's JSON: `bylines[0].role`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What became of it.
    #[must_use]
    pub fn change(&self) -> Change {
        self.change
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.change)
    }
}

/// What became of a field that a format could not carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Change {
    /// It is not there.
    Dropped,
    /// It is there, and differs.
    Changed,
    /// It is there, and was not in the article: the format must have it.
    Added,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Dropped => "dropped",
            Self::Changed => "changed",
            Self::Added => "added",
        })
    }
}
