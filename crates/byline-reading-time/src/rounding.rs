//! From a duration to whole minutes.

use core::time::Duration;

/// How a duration becomes whole minutes.
///
/// Whatever the rounding, nothing to read is 0 minutes, and anything to read at least 1.
///
/// # Examples
///
/// ```
/// use byline_reading_time::{ReadingOptions, Rounding};
///
/// let options = ReadingOptions::for_language("en")?.with_words_per_minute(200);
/// let estimate = options.estimate(&"word ".repeat(290)); // 1 min 27 s
/// assert_eq!(estimate.minutes(Rounding::Up), 2);
/// assert_eq!(estimate.minutes(Rounding::Nearest), 1);
/// assert_eq!(estimate.minutes(Rounding::Down), 1);
/// assert_eq!(options.estimate("").minutes(Rounding::Up), 0);
/// # Ok::<(), byline_reading_time::LanguageError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rounding {
    /// A minute begun counts: 61 seconds are 2 minutes.
    Up,
    /// Half a minute or more counts: 89 seconds are 1 minute, 90 are 2.
    Nearest,
    /// Only whole minutes count: 119 seconds are 1 minute.
    Down,
}

impl Rounding {
    pub(crate) fn minutes(self, duration: Duration) -> u64 {
        const MINUTE: u128 = 60_000_000_000;
        let nanos = duration.as_nanos();
        if nanos == 0 {
            return 0;
        }
        let minutes = match self {
            Self::Up => nanos.div_ceil(MINUTE),
            Self::Nearest => (nanos + MINUTE / 2) / MINUTE,
            Self::Down => nanos / MINUTE,
        };
        u64::try_from(minutes.max(1)).unwrap_or(u64::MAX)
    }
}
