//! The results of a look-up.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

/// How a page uses an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum ReuseKind {
    /// It has less than half of the article, and all of that is in quotation marks, or in
    /// the HTML elements `blockquote` or `q`.
    Quotation,
    /// It has less than half of the article.
    Excerpt,
    /// It has half of the article or more.
    Copy,
}

impl ReuseKind {
    /// The name in English, in lower case: the serialized form.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Quotation => "quotation",
            Self::Excerpt => "excerpt",
            Self::Copy => "copy",
        }
    }
}

impl fmt::Display for ReuseKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An article of which a page has passages.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReusedArticle {
    pub(crate) article: String,
    pub(crate) kind: ReuseKind,
    pub(crate) share_of_article: f64,
    pub(crate) share_of_page: f64,
    pub(crate) passages: Vec<Passage>,
}

impl ReusedArticle {
    /// The article's name in the corpus.
    #[must_use]
    pub fn article(&self) -> &str {
        &self.article
    }

    /// How the page uses the article.
    #[must_use]
    pub fn kind(&self) -> ReuseKind {
        self.kind
    }

    /// How much of the article is on the page, from 0 to 1: the letters and digits of the passages,
    /// divided by those of the whole article. What is in two passages counts once.
    #[must_use]
    pub fn share_of_article(&self) -> f64 {
        self.share_of_article
    }

    /// How much of the page is from the article, from 0 to 1, by letters and digits.
    #[must_use]
    pub fn share_of_page(&self) -> f64 {
        self.share_of_page
    }

    /// The passages, in the order of the page; there is at least one.
    #[must_use]
    pub fn passages(&self) -> &[Passage] {
        &self.passages
    }

    /// The passage of the most words.
    #[must_use]
    pub fn longest_passage(&self) -> Option<&Passage> {
        // On a tie the first.
        self.passages
            .iter()
            .rev()
            .max_by_key(|passage| passage.words)
    }
}

/// A part of a page that is a part of an article, with or without edits.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Passage {
    pub(crate) in_article: Range<usize>,
    pub(crate) in_page: Range<usize>,
    pub(crate) words: u32,
    pub(crate) verbatim: bool,
    pub(crate) quoted: bool,
}

impl Passage {
    /// Its byte range in the text of the article, as the corpus was given it.
    #[must_use]
    pub fn in_article(&self) -> Range<usize> {
        self.in_article.clone()
    }

    /// Its byte range in the source of the page: of HTML, including the markup.
    ///
    /// It begins with the first letter of the first word and ends with the last letter of the
    /// last.
    #[must_use]
    pub fn in_page(&self) -> Range<usize> {
        self.in_page.clone()
    }

    /// The words of the page's passage that the article has too. Two characters of Chinese or
    /// Japanese, and four of Thai, Lao, Khmer or Burmese, count as a word.
    #[must_use]
    pub fn words(&self) -> u32 {
        self.words
    }

    /// Whether all words are the article's, in its order, with nothing between them. Case,
    /// punctuation, white space, marks and characters that look alike do not matter.
    #[must_use]
    pub fn is_verbatim(&self) -> bool {
        self.verbatim
    }

    /// Whether it is in quotation marks, or in the HTML elements `blockquote` or `q`.
    #[must_use]
    pub fn is_quoted(&self) -> bool {
        self.quoted
    }
}
