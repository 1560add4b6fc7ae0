//! Who reads.

/// A reader, as far as speed goes: a place among adults, age, first or second language.
///
/// # Examples
///
/// ```
/// use byline_reading_time::{Reader, ReadingOptions};
///
/// let text = "Storm closes the harbour. ".repeat(100);
/// let options = ReadingOptions::for_language("en")?;
/// let adult = options.estimate(&text).duration();
/// let elder = options.with_reader(Reader::average().with_age(70)).estimate(&text).duration();
/// assert_eq!(elder.as_millis(), adult.as_millis() * 10 / 8);
/// # Ok::<(), byline_reading_time::LanguageError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Reader {
    percentile: u8,
    /// The time, in thousandths, against an adult's in the first language.
    time: u32,
}

impl Reader {
    /// The mean adult, reading a first language.
    #[must_use]
    pub const fn average() -> Self {
        Self {
            percentile: 50,
            time: 1000,
        }
    }

    /// An adult faster than `percentile` % of adults: 10 is a slow reader, 90 a fast one.
    ///
    /// Rates are taken as normally distributed with the deviation of each
    /// [`Rate`](crate::Rate). Clamped to 1 to 99.
    #[must_use]
    pub const fn at_percentile(percentile: u8) -> Self {
        Self::average().with_percentile(percentile)
    }

    /// As [`at_percentile`](Self::at_percentile), among readers of the same age and language.
    #[must_use]
    pub const fn with_percentile(mut self, percentile: u8) -> Self {
        self.percentile = match percentile {
            0 => 1,
            1..=99 => percentile,
            100.. => 99,
        };
        self
    }

    /// A reader of this age in years: from 60, a fifth slower.
    ///
    /// Adults of 60 to 85 read about 20 % fewer letters a minute than those of 18 to 35
    /// (IReST 2012). No figure for children is used: theirs depend on the school year.
    #[must_use]
    pub const fn with_age(mut self, years: u8) -> Self {
        if years >= 60 {
            self.time = self.time.saturating_mul(10) / 8;
        }
        self
    }

    /// A reader of a second language: a fifth more time.
    ///
    /// Sentences of a novel took bilinguals 20 % longer in their second language than in
    /// their first (Cop, Drieghe and Duyck 2015, PLoS ONE 10:e0134008). Beginners are
    /// slower than those bilinguals.
    #[must_use]
    pub const fn with_second_language(mut self) -> Self {
        self.time = self.time.saturating_mul(12) / 10;
        self
    }

    /// A reader of these parts; `None` for a percentile that is not from 1 to 99.
    #[cfg(feature = "serde")]
    pub(crate) fn from_parts(percentile: u8, time: u32) -> Option<Self> {
        (1..=99)
            .contains(&percentile)
            .then_some(Self { percentile, time })
    }

    #[cfg(feature = "serde")]
    pub(crate) const fn percentile(self) -> u8 {
        self.percentile
    }

    pub(crate) const fn time_permille(self) -> u32 {
        self.time
    }

    /// How many thousandths of the standard deviation this reader's rate is above the mean.
    pub(crate) fn deviations_permille(self) -> i64 {
        let above = |percentile: u8| {
            let place = usize::from(percentile.saturating_sub(50));
            i64::from(*DEVIATIONS.get(place).unwrap_or(&0))
        };
        if self.percentile >= 50 {
            above(self.percentile)
        } else {
            -above(100 - self.percentile)
        }
    }
}

impl Default for Reader {
    fn default() -> Self {
        Self::average()
    }
}

/// Quantiles of the normal distribution in thousandths of the standard deviation, for
/// 50 % to 99 %.
#[rustfmt::skip]
const DEVIATIONS: [u16; 50] = [
    0, 25, 50, 75, 100, 126, 151, 176, 202, 228, 253, 279, 305, 332, 358, 385, 412,
    440, 468, 496, 524, 553, 583, 613, 643, 674, 706, 739, 772, 806, 842, 878, 915,
    954, 994, 1036, 1080, 1126, 1175, 1227, 1282, 1341, 1405, 1476, 1555, 1645, 1751,
    1881, 2054, 2326,
];
