//! The scripts that letters are counted under.

/// A writing system that has letters of its own in a [`Measure`](crate::Measure).
///
/// # Examples
///
/// ```
/// use byline_reading_time::{Measure, ReadingScript};
///
/// let measure = Measure::of("曹操 waited");
/// assert_eq!(measure.letters_in(ReadingScript::Han), 2);
/// assert_eq!(measure.letters_in(ReadingScript::Latin), 6);
/// assert_eq!(ReadingScript::Han.code(), "Hani");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names say it")]
pub enum ReadingScript {
    /// Digits and letters that belong to no one script.
    Common,
    /// Any script that has no entry of its own here.
    Other,
    Arabic,
    Armenian,
    Bengali,
    Cyrillic,
    Devanagari,
    Ethiopic,
    Georgian,
    Greek,
    Gujarati,
    Gurmukhi,
    Hangul,
    Han,
    Hebrew,
    Hiragana,
    Katakana,
    Khmer,
    Kannada,
    Lao,
    Latin,
    Malayalam,
    Myanmar,
    Oriya,
    Sinhala,
    Tamil,
    Telugu,
    Thai,
    Tibetan,
}

/// How many scripts there are.
pub(crate) const SCRIPT_COUNT: usize = 29;

impl ReadingScript {
    /// Every script, in the order of their codes.
    pub(crate) const ALL: [Self; SCRIPT_COUNT] = [
        Self::Common,
        Self::Other,
        Self::Arabic,
        Self::Armenian,
        Self::Bengali,
        Self::Cyrillic,
        Self::Devanagari,
        Self::Ethiopic,
        Self::Georgian,
        Self::Greek,
        Self::Gujarati,
        Self::Gurmukhi,
        Self::Hangul,
        Self::Han,
        Self::Hebrew,
        Self::Hiragana,
        Self::Katakana,
        Self::Khmer,
        Self::Kannada,
        Self::Lao,
        Self::Latin,
        Self::Malayalam,
        Self::Myanmar,
        Self::Oriya,
        Self::Sinhala,
        Self::Tamil,
        Self::Telugu,
        Self::Thai,
        Self::Tibetan,
    ];

    /// The four-letter code of [ISO 15924](https://www.unicode.org/iso15924/);
    /// `Zyyy` for [`Common`](Self::Common), `Zzzz` for [`Other`](Self::Other).
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Common => "Zyyy",
            Self::Other => "Zzzz",
            Self::Arabic => "Arab",
            Self::Armenian => "Armn",
            Self::Bengali => "Beng",
            Self::Cyrillic => "Cyrl",
            Self::Devanagari => "Deva",
            Self::Ethiopic => "Ethi",
            Self::Georgian => "Geor",
            Self::Greek => "Grek",
            Self::Gujarati => "Gujr",
            Self::Gurmukhi => "Guru",
            Self::Hangul => "Hang",
            Self::Han => "Hani",
            Self::Hebrew => "Hebr",
            Self::Hiragana => "Hira",
            Self::Katakana => "Kana",
            Self::Khmer => "Khmr",
            Self::Kannada => "Knda",
            Self::Lao => "Laoo",
            Self::Latin => "Latn",
            Self::Malayalam => "Mlym",
            Self::Myanmar => "Mymr",
            Self::Oriya => "Orya",
            Self::Sinhala => "Sinh",
            Self::Tamil => "Taml",
            Self::Telugu => "Telu",
            Self::Thai => "Thai",
            Self::Tibetan => "Tibt",
        }
    }
}
