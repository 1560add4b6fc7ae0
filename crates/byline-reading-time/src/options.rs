//! How to estimate.

use core::num::NonZeroU32;

use byline_language::LanguageError;

use crate::language::Language;
use crate::reader::Reader;

/// How to estimate: the language, the reader.
///
/// The default knows no language and goes by script, for the mean adult.
///
/// # Examples
///
/// ```
/// use byline_reading_time::{Reader, ReadingOptions};
///
/// let options = ReadingOptions::for_language("ru")?
///     .with_reader(Reader::average().with_second_language());
/// let estimate = options.estimate("Шторм закрыл порт");
/// assert!(estimate.duration().as_millis() > 900);
/// # Ok::<(), byline_reading_time::LanguageError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ReadingOptions {
    pub(crate) language: Language,
    pub(crate) reader: Reader,
    pub(crate) words_per_minute: Option<NonZeroU32>,
}

impl ReadingOptions {
    /// Options for texts in one language, given as a BCP 47 tag.
    ///
    /// # Errors
    ///
    /// Returns [`LanguageError`] when the tag is malformed; an unknown language is fine.
    pub fn for_language(tag: &str) -> Result<Self, LanguageError> {
        Ok(Self {
            language: Language::parse(tag)?,
            ..Self::default()
        })
    }

    /// For this reader instead of the mean adult.
    #[must_use]
    pub const fn with_reader(mut self, reader: Reader) -> Self {
        self.reader = reader;
        self
    }

    /// At this many words a minute, whatever the language; 0 is taken as 1.
    ///
    /// For sites that have settled on a figure, or readers that know theirs. It replaces
    /// the rates of this crate, and with them equal times across languages.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reading_time::ReadingOptions;
    ///
    /// let options = ReadingOptions::for_language("en")?.with_words_per_minute(200);
    /// let estimate = options.estimate(&"word ".repeat(300));
    /// assert_eq!(estimate.duration().as_secs(), 90);
    /// # Ok::<(), byline_reading_time::LanguageError>(())
    /// ```
    #[must_use]
    pub const fn with_words_per_minute(mut self, words: u32) -> Self {
        self.words_per_minute = match NonZeroU32::new(words) {
            Some(words) => Some(words),
            None => Some(NonZeroU32::MIN),
        };
        self
    }
}
