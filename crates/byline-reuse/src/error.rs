//! Why an article was refused, or a saved corpus could not be loaded.

use alloc::string::String;

/// Why the corpus did not take an article, a setting or a saved form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReuseError {
    /// The corpus has an article of that name.
    #[error("expected a new article name, found {id:?}, which is in the corpus")]
    DuplicateArticle {
        /// The name.
        id: String,
    },
    /// The article is shorter than the shortest passage that is reported, so it would never be
    /// found.
    #[error("expected an article of at least {min_words} words, found {words} in {id:?}")]
    ArticleTooShort {
        /// The article's name.
        id: String,
        /// Its words.
        words: u32,
        /// The words of the shortest passage that is reported.
        min_words: u32,
    },
    /// The corpus would have 2³² tokens or more.
    #[error("expected less than 4,294,967,296 words in the corpus, found more with {id:?}")]
    CorpusFull {
        /// The name of the article that was too many.
        id: String,
    },
    /// The grams of two corpora differ in length, so that they cannot be merged.
    #[error("expected a corpus with grams of {expected} words, found {found}")]
    OtherGram {
        /// Words of this corpus's grams.
        expected: u8,
        /// Words of the other's.
        found: u8,
    },
    /// The number of words in a gram is out of range.
    #[error("expected a gram of 3 to 8 words, found {words}")]
    GramWords {
        /// The words that were asked for.
        words: u8,
    },
    /// The bytes are not a saved corpus.
    #[error("expected a saved corpus, found other bytes")]
    NotACorpus,
    /// The bytes are a corpus in a version of the form that this crate does not read.
    #[error("expected version {expected} of the saved form, found {found}")]
    OtherVersion {
        /// The version that this crate reads.
        expected: u16,
        /// The version of the bytes.
        found: u16,
    },
    /// The bytes were a saved corpus, but have been changed or cut off.
    #[error(
        "expected the checksum {expected:08x} at the end of the saved corpus, found {found:08x}: it was changed or cut off"
    )]
    Checksum {
        /// What the bytes say.
        expected: u32,
        /// What they give.
        found: u32,
    },
    /// The bytes look like a saved corpus, but no corpus is saved so.
    #[error("expected a saved corpus, found other values at byte {offset}")]
    Damaged {
        /// Where it was noticed, in bytes.
        offset: usize,
    },
}
