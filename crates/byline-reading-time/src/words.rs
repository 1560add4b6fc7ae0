//! Counting words.

use crate::scan::Scanner;
use crate::utf8::Utf8Tail;

/// Counts the words of a text by the word boundaries of Unicode ([UAX #29]).
///
/// A word is a stretch between two boundaries that holds a letter or a number
/// (Alphabetic, or a General_Category of N). `can't`, `Bakı’da`, `U.S.A.` and `1,000.50`
/// are one word each, `e-mail` and `one—two` are two, lone punctuation and emoji are none.
/// Scripts written without spaces give one word for each character of Chinese, Japanese,
/// Thai, Lao, Khmer and Burmese: for those, [letters](crate::Measure::letters) are the
/// better number, and [`reading_time`](crate::reading_time) does not use words at all.
///
/// The count is that of `unicode_words().count()` of unicode-segmentation except for two of
/// its departures from the standard, both with a zero width joiner before a pictograph.
/// It takes linear time and allocates nothing.
///
/// # Examples
///
/// ```
/// use byline_reading_time::count_words;
///
/// assert_eq!(count_words("They don’t sell 87,334.67 apples — do they?"), 7);
/// assert_eq!(count_words("Bakı’da güclü külək"), 3);
/// assert_eq!(count_words("— … ?!"), 0);
/// ```
///
/// [UAX #29]: https://www.unicode.org/reports/tr29/#Word_Boundaries
#[must_use]
pub fn count_words(text: &str) -> u64 {
    let mut scanner = Scanner::new();
    scanner.push(text, &mut ());
    scanner.words()
}

/// Counts words of a text that comes in pieces.
///
/// However a text is cut, within words and even within characters, the number is that of
/// [`count_words`] on the whole. The counter is a few bytes and allocates nothing.
///
/// # Examples
///
/// ```
/// use byline_reading_time::WordCounter;
///
/// let mut counter = WordCounter::new();
/// counter.push("wor");
/// counter.push("d by wo");
/// counter.push("rd");
/// assert_eq!(counter.words(), 3);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordCounter {
    scanner: Scanner,
    tail: Utf8Tail,
}

impl WordCounter {
    /// A counter that has read nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            scanner: Scanner::new(),
            tail: Utf8Tail::new(),
        }
    }

    /// Reads on.
    pub fn push(&mut self, text: &str) {
        if self.tail.is_empty() {
            self.scanner.push(text, &mut ());
        } else {
            // A character cut off by `push_bytes` may have to be given up first.
            self.push_bytes(text.as_bytes());
        }
    }

    /// Reads on in UTF-8 that may be cut anywhere.
    ///
    /// Bytes that are not UTF-8 count like U+FFFD, which is not part of a word, one for each
    /// sequence that [`String::from_utf8_lossy`](alloc::string::String::from_utf8_lossy)
    /// would replace.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reading_time::WordCounter;
    ///
    /// let mut counter = WordCounter::new();
    /// for byte in "Гроза — в городе".bytes() {
    ///     counter.push_bytes(&[byte]);
    /// }
    /// assert_eq!(counter.words(), 3);
    /// ```
    pub fn push_bytes(&mut self, bytes: &[u8]) {
        let Self { scanner, tail } = self;
        tail.push(bytes, |text| scanner.push(text, &mut ()));
    }

    /// How many words there are if the text ends here.
    #[must_use]
    pub fn words(&self) -> u64 {
        self.scanner.words()
    }
}

impl Default for WordCounter {
    fn default() -> Self {
        Self::new()
    }
}
