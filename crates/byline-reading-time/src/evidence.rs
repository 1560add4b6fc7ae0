//! How well a rate is known.

use core::fmt;

/// How well a reading rate is known.
///
/// # Examples
///
/// ```
/// use byline_reading_time::{RateEvidence, reading_time};
///
/// assert_eq!(reading_time("Windy Saturday", "en")?.evidence(), RateEvidence::Measured);
/// // Nobody has published a norm for Azerbaijani.
/// let evidence = reading_time("Küləkli şənbə", "az")?.evidence();
/// assert!(matches!(evidence, RateEvidence::Derived { .. }));
/// // Klingon is read at the rate of its script.
/// assert_eq!(reading_time("nuqneH", "tlh")?.evidence(), RateEvidence::Fallback);
/// # Ok::<(), byline_reading_time::LanguageError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RateEvidence {
    /// Silent readers of this language were timed.
    Measured,
    /// Worked out from other measurements.
    #[non_exhaustive]
    Derived {
        /// From what, in words.
        from: &'static str,
        /// By which rule.
        method: Method,
    },
    /// Nothing is known of the language: the rate is that of its script.
    Fallback,
}

/// The rule by which a rate was derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Method {
    /// The language's rate of reading aloud, times 1.175: the ratio of silent reading to
    /// reading aloud in the languages measured both ways by letters (English, Dutch).
    SilentFromAloud,
    /// The mean of the thirteen alphabetic languages measured, in letters: between
    /// alphabets, letters a minute differ by 6 %, words a minute by 10 %.
    MeanOfAlphabets,
    /// The rate at which the same content takes as long as in English.
    EqualContent,
    /// The geometric mean of a study and of [`EqualContent`](Self::EqualContent), where the
    /// two differ by more than a quarter.
    MeanWithEqualContent,
    /// The silent rate times 183/238: aloud and silent reading of English.
    AloudFromSilent,
}

impl RateEvidence {
    /// The weaker of two.
    pub(crate) fn or_weaker(self, other: Self) -> Self {
        let rank = |evidence| match evidence {
            Self::Measured => 0,
            Self::Derived { .. } => 1,
            Self::Fallback => 2,
        };
        if rank(other) > rank(self) {
            other
        } else {
            self
        }
    }

    /// `measured`, `derived` or `fallback`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Measured => "measured",
            Self::Derived { .. } => "derived",
            Self::Fallback => "fallback",
        }
    }
}

impl fmt::Display for RateEvidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}
