//! What a text holds, before any rate: words, and letters by script.

use core::ops::AddAssign;

use crate::rate::Unit;
use crate::scan::{Scanner, Tally};
use crate::script::{ReadingScript, SCRIPT_COUNT};
use crate::tables::characters::{LETTERS, SCRIPTS};
use crate::utf8::Utf8Tail;

/// What a text holds: words, letters of each script, eojeol of Korean.
///
/// A letter is a letter or digit that begins a grapheme: a character of Chinese, a
/// syllable of Korean, a base of Thai or Hindi with all its vowel signs and marks.
/// Spaces and punctuation do not count, and a text in NFC has as many as in NFD.
///
/// Words are for people to read; the time is reckoned from letters.
///
/// # Examples
///
/// ```
/// use byline_reading_time::Measure;
///
/// let measure = Measure::of("Bakıda 29 noyabr");
/// assert_eq!((measure.words(), measure.letters()), (3, 14));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Measure {
    words: u64,
    letters: [u64; SCRIPT_COUNT],
    eojeol: u64,
}

impl Measure {
    /// Measures a text. Linear in its length; allocates nothing.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut meter = Meter::new();
        meter.push(text);
        meter.measure()
    }

    /// The words, as [`count_words`](crate::count_words) counts them.
    #[must_use]
    pub fn words(&self) -> u64 {
        self.words
    }

    /// The letters of all scripts.
    #[must_use]
    pub fn letters(&self) -> u64 {
        // The counts of an estimate that was read from a file can be any.
        self.letters
            .iter()
            .fold(0, |sum, letters| sum.saturating_add(*letters))
    }

    /// The letters of one script.
    #[must_use]
    pub fn letters_in(&self, script: ReadingScript) -> u64 {
        self.letters.get(script as usize).copied().unwrap_or(0)
    }

    /// The runs of Hangul: the words of Korean, as its readers count them.
    ///
    /// # Examples
    ///
    /// ```
    /// let measure = byline_reading_time::Measure::of("문은 닫혀 있고");
    /// assert_eq!(measure.eojeol(), 3);
    /// ```
    #[must_use]
    pub fn eojeol(&self) -> u64 {
        self.eojeol
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    #[cfg(feature = "serde")]
    pub(crate) fn from_counts(
        words: u64,
        scripts: impl IntoIterator<Item = (ReadingScript, u64)>,
        eojeol: u64,
    ) -> Self {
        let mut letters = [0; SCRIPT_COUNT];
        for (script, count) in scripts {
            if let Some(letters) = letters.get_mut(script as usize) {
                *letters = count;
            }
        }
        Self {
            words,
            letters,
            eojeol,
        }
    }

    /// How many units of a rate the script's part of the text is.
    pub(crate) fn units(&self, script: ReadingScript, unit: Unit) -> u64 {
        match unit {
            Unit::Eojeol => self.eojeol,
            Unit::Letter | Unit::Character | Unit::Cluster => self.letters_in(script),
        }
    }
}

/// The measure of two texts read one after the other, each beginning a word of its own.
impl AddAssign<&Self> for Measure {
    fn add_assign(&mut self, other: &Self) {
        self.words = self.words.saturating_add(other.words);
        self.eojeol = self.eojeol.saturating_add(other.eojeol);
        for (sum, more) in self.letters.iter_mut().zip(other.letters) {
            *sum = sum.saturating_add(more);
        }
    }
}

/// Measures a text that comes in pieces; however it is cut, the measure is the same.
///
/// # Examples
///
/// ```
/// use byline_reading_time::{Measure, Meter};
///
/// let mut meter = Meter::new();
/// meter.push("Storm clo");
/// meter.push("ses the harbour");
/// assert_eq!(meter.measure(), Measure::of("Storm closes the harbour"));
/// ```
#[derive(Debug, Clone)]
pub struct Meter {
    scanner: Scanner,
    tail: Utf8Tail,
    counts: Counts,
}

impl Meter {
    /// A meter that has read nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            scanner: Scanner::new(),
            tail: Utf8Tail::new(),
            counts: Counts::new(),
        }
    }

    /// Reads on.
    pub fn push(&mut self, text: &str) {
        if self.tail.is_empty() {
            self.scanner.push(text, &mut self.counts);
        } else {
            self.push_bytes(text.as_bytes());
        }
    }

    /// Reads on in UTF-8 that may be cut anywhere, as
    /// [`WordCounter::push_bytes`](crate::WordCounter::push_bytes) does.
    pub fn push_bytes(&mut self, bytes: &[u8]) {
        let Self {
            scanner,
            tail,
            counts,
        } = self;
        tail.push(bytes, |text| scanner.push(text, counts));
    }

    /// The measure if the text ends here.
    #[must_use]
    pub fn measure(&self) -> Measure {
        let mut measure = Measure {
            words: self.scanner.words(),
            letters: [0; SCRIPT_COUNT],
            eojeol: self.counts.eojeol,
        };
        let kinds = self.counts.kinds.iter().zip(SCRIPTS.iter().zip(&LETTERS));
        for (count, (script, letters)) in kinds {
            let place = usize::from(*script).checked_sub(1);
            if let Some(sum) = place.and_then(|place| measure.letters.get_mut(place)) {
                *sum += count * u64::from(*letters);
            }
        }
        for (script, letters) in [
            (ReadingScript::Latin, self.counts.ascii_letters),
            (ReadingScript::Common, self.counts.ascii_digits),
        ] {
            if let Some(sum) = measure.letters.get_mut(script as usize) {
                *sum += letters;
            }
        }
        measure
    }
}

impl Default for Meter {
    fn default() -> Self {
        Self::new()
    }
}

const KINDS: usize = SCRIPTS.len();

/// How often each kind of character was met.
#[derive(Debug, Clone)]
struct Counts {
    kinds: [u64; KINDS],
    ascii_letters: u64,
    ascii_digits: u64,
    eojeol: u64,
    in_hangul: bool,
}

impl Counts {
    const fn new() -> Self {
        Self {
            kinds: [0; KINDS],
            ascii_letters: 0,
            ascii_digits: 0,
            eojeol: 0,
            in_hangul: false,
        }
    }
}

impl Tally for Counts {
    const NOTES_ALL: bool = true;

    #[inline(always)]
    fn character(&mut self, kind: u8) {
        // Both tables have a power of two of entries; the mask spares the bounds check.
        let place = usize::from(kind) & (KINDS - 1);
        #[allow(clippy::indexing_slicing, reason = "masked to the length")]
        let (count, script) = (&mut self.kinds[place], SCRIPTS[place]);
        *count += 1;
        let is_hangul = script == ReadingScript::Hangul as u8 + 1;
        self.eojeol += u64::from(is_hangul & !self.in_hangul);
        self.in_hangul = is_hangul;
    }

    #[inline(always)]
    fn ascii(&mut self, letters: u64, digits: u64) {
        self.ascii_letters += letters;
        self.ascii_digits += digits;
        self.in_hangul = false;
    }
}
