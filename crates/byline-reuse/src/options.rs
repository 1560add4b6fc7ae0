//! What a corpus counts as a copy.

use alloc::vec::Vec;

use crate::error::ReuseError;
use crate::gram::{Key, grams};
use crate::token::Tokens;

/// How a corpus is indexed and what its look-ups report.
///
/// # Examples
///
/// ```
/// use byline_reuse::{Corpus, CorpusOptions, Document};
///
/// let options = CorpusOptions::new()
///     .with_boilerplate("Reporting by the Northern News Desk. Write to us if you saw an error.")
///     .with_max_stories(3);
/// let mut corpus = Corpus::with_options(options);
/// corpus.add(
///     "night-ferry",
///     "The night ferry will run again from May. \
///      Reporting by the Northern News Desk. Write to us if you saw an error.",
/// )?;
/// let page = "Rain. Reporting by the Northern News Desk. Write to us if you saw an error.";
/// assert!(corpus.find(Document::text(page)).is_empty());
/// # Ok::<(), byline_reuse::ReuseError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorpusOptions {
    pub(crate) gram_words: u8,
    pub(crate) max_stories: u32,
    pub(crate) quoted: Quoted,
    /// Texts that do not count, in the order they were given.
    pub(crate) boilerplate: Vec<Vec<crate::token::Hash>>,
}

/// What makes a passage a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Quoted {
    /// Quotation marks around it, or the HTML elements `blockquote` and `q`.
    #[default]
    MarksOrElements,
    /// Quotation marks around it.
    Marks,
    /// The HTML elements `blockquote` and `q`.
    Elements,
}

impl CorpusOptions {
    /// The default options.
    #[must_use]
    pub fn new() -> Self {
        Self {
            gram_words: 4,
            max_stories: 5,
            quoted: Quoted::default(),
            boilerplate: Vec::new(),
        }
    }

    /// Sets how many words next to one another a page and an article must share for the page to
    /// be compared with it: 4 by default, 3 to 8.
    ///
    /// A shorter gram finds more of a text that was rewritten word by word, and takes longer.
    /// With 3 to 6 every verbatim passage of eight words is found, with 7 and 8 those of nine and
    /// of ten words or more.
    ///
    /// # Errors
    ///
    /// [`ReuseError::GramWords`] if the number is less than 3 or more than 8.
    pub fn with_gram_words(mut self, words: u8) -> Result<Self, ReuseError> {
        if !(3..=8).contains(&words) {
            return Err(ReuseError::GramWords { words });
        }
        self.gram_words = words;
        Ok(self)
    }

    /// Sets in how many stories a gram may occur before it counts as boilerplate: 5 by default.
    ///
    /// Articles that share half of their text are updates of one story, and count once.
    #[must_use]
    pub fn with_max_stories(mut self, stories: u32) -> Self {
        self.max_stories = stories.max(1);
        self
    }

    /// Adds a text that does not count where a page has it: a copyright line, the description of
    /// the publisher below each article, a notice about cookies.
    #[must_use]
    pub fn with_boilerplate(mut self, text: &str) -> Self {
        self.boilerplate
            .push(Tokens::new(text).map(|token| token.hash).collect());
        self
    }

    /// Sets what makes a passage a quotation.
    #[must_use]
    pub fn with_quoted(mut self, quoted: Quoted) -> Self {
        self.quoted = quoted;
        self
    }

    /// The grams of all boilerplate, sorted.
    pub(crate) fn boilerplate_grams(&self) -> Vec<Key> {
        let mut keys: Vec<Key> = self
            .boilerplate
            .iter()
            .flat_map(|text| grams(text.iter().copied(), self.gram_words))
            .collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

impl Default for CorpusOptions {
    fn default() -> Self {
        Self::new()
    }
}
