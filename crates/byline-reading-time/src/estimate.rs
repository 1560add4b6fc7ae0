//! From what a text holds to how long it takes.

use core::ops::RangeInclusive;
use core::time::Duration;

use byline_language::LanguageError;

use crate::evidence::RateEvidence;
use crate::measure::Measure;
use crate::options::ReadingOptions;
use crate::rate::{ALOUD_WPM, Rate, SILENT_WPM, Unit};
use crate::reader::Reader;
use crate::rounding::Rounding;
use crate::script::ReadingScript;

/// How long a text takes to read silently, by an adult who knows its language.
///
/// `language` is a BCP 47 tag, and a hint: text is measured script by script, so a Chinese
/// name in an English page is read at the rate of Chinese. A language without a rate of
/// its own gets that of its script; [`Estimate::evidence`] says so.
///
/// # Errors
///
/// Returns [`LanguageError`] when `language` is not formed like a BCP 47 tag.
///
/// # Examples
///
/// ```
/// use byline_reading_time::{Rounding, reading_time};
///
/// let article = "Güclü külək Bakıda limanı bağladı. ".repeat(150);
/// let estimate = reading_time(&article, "az")?;
/// assert_eq!(estimate.words(), 750);
/// assert_eq!(estimate.minutes(Rounding::Nearest), 4);
/// # Ok::<(), byline_reading_time::LanguageError>(())
/// ```
pub fn reading_time(text: &str, language: &str) -> Result<Estimate, LanguageError> {
    Ok(ReadingOptions::for_language(language)?.estimate(text))
}

impl ReadingOptions {
    /// How long a text takes.
    #[must_use]
    pub fn estimate(&self, text: &str) -> Estimate {
        self.estimate_measure(Measure::of(text))
    }

    /// How long a text takes that was [measured](crate::Meter) before.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reading_time::{Meter, ReadingOptions};
    ///
    /// let mut meter = Meter::new();
    /// for line in ["Storm closes", "the harbour"] {
    ///     meter.push(line);
    ///     meter.push("\n");
    /// }
    /// let options = ReadingOptions::for_language("en")?;
    /// let estimate = options.estimate_measure(meter.measure());
    /// assert_eq!(estimate.words(), 4);
    /// # Ok::<(), byline_reading_time::LanguageError>(())
    /// ```
    #[must_use]
    pub fn estimate_measure(&self, measure: Measure) -> Estimate {
        Estimate {
            measure,
            options: *self,
        }
    }
}

/// How long a text takes, and why.
///
/// # Serialized form
///
/// With the feature `serde` an estimate serializes as
///
/// ```json
/// {
///   "words": 750, "letters": 4500,
///   "milliseconds": 228000, "fast_milliseconds": 193000, "slow_milliseconds": 278000,
///   "listening_milliseconds": 296000, "evidence": "derived",
///   "language": "az", "scripts": { "Latn": 4500 }, "eojeol": 0,
///   "reader": { "percentile": 50, "time_permille": 1000 }, "words_per_minute": null
/// }
/// ```
///
/// and reads back equal. Times are whole milliseconds, rounded down; the fast and the slow one
/// are the ends of [`Estimate::range`]. `language` is the one whose rates are used, `null` where
/// there are none, and `time_permille` is the time of the reader against an adult's in the first
/// language. When an estimate is read, letters, times and evidence are computed again from the
/// counts, with the rates of the version that reads; `language`, `eojeol`, `reader` and
/// `words_per_minute` may be missing, and unknown keys are ignored.
///
/// # Examples
///
/// ```
/// use byline_reading_time::{Rounding, reading_time};
///
/// let estimate = reading_time(&"Storm closes the harbour. ".repeat(300), "en")?;
/// assert_eq!(estimate.minutes(Rounding::Nearest), 6);
/// let range = estimate.range();
/// assert!(range.start() < &estimate.duration() && &estimate.duration() < range.end());
/// # Ok::<(), byline_reading_time::LanguageError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Estimate {
    measure: Measure,
    options: ReadingOptions,
}

/// The part of a text that is written in one script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    script: ReadingScript,
    units: u64,
    rate: Rate,
    duration: Duration,
}

const MINUTE: u128 = 60_000_000_000;

impl Estimate {
    /// The time of silent reading, to the nanosecond; zero only if there is nothing to read.
    #[must_use]
    pub fn duration(&self) -> Duration {
        self.duration_for(self.options.reader)
    }

    /// The time in whole minutes.
    #[must_use]
    pub fn minutes(&self, rounding: Rounding) -> u64 {
        rounding.minutes(self.duration())
    }

    /// From the time of a fast reader to that of a slow one: the middle 80 % of readers.
    #[must_use]
    pub fn range(&self) -> RangeInclusive<Duration> {
        self.range_of(10..=90)
    }

    /// The times of the readers between two percentiles of speed.
    ///
    /// # Examples
    ///
    /// ```
    /// let estimate = byline_reading_time::reading_time("Windy Saturday", "en")?;
    /// let half = estimate.range_of(25..=75);
    /// let most = estimate.range_of(5..=95);
    /// assert!(most.start() < half.start() && half.end() < most.end());
    /// # Ok::<(), byline_reading_time::LanguageError>(())
    /// ```
    #[must_use]
    pub fn range_of(&self, percentiles: RangeInclusive<u8>) -> RangeInclusive<Duration> {
        let at =
            |percentile: u8| self.duration_for(self.options.reader.with_percentile(percentile));
        at(*percentiles.end())..=at(*percentiles.start())
    }

    /// The time it takes to listen to the text read out at the usual speed.
    ///
    /// 238 words read silently are 183 read aloud (Brysbaert 2019, the means of the same
    /// analysis); the same content takes about as long to say in every language (Coupé and
    /// others 2019), so one ratio serves all.
    #[must_use]
    pub fn listening(&self) -> Duration {
        self.listening_at(100)
    }

    /// The time it takes to listen at a player's speed in percent; 0 is taken as 1.
    ///
    /// # Examples
    ///
    /// ```
    /// let estimate = byline_reading_time::reading_time("Windy Saturday", "en")?;
    /// assert!(estimate.listening() > estimate.duration());
    /// assert!(estimate.listening_at(150) < estimate.listening());
    /// # Ok::<(), byline_reading_time::LanguageError>(())
    /// ```
    #[must_use]
    pub fn listening_at(&self, percent: u32) -> Duration {
        // A voice speaks as fast to everyone.
        let silent = self.duration_for(Reader::average()).as_nanos();
        let nanos = silent * u128::from(SILENT_WPM) * 100
            / (u128::from(ALOUD_WPM) * u128::from(percent.max(1)));
        duration_of(nanos)
    }

    /// The words, for people to see; the time does not depend on them.
    #[must_use]
    pub fn words(&self) -> u64 {
        self.measure.words()
    }

    /// The letters of all scripts.
    #[must_use]
    pub fn letters(&self) -> u64 {
        self.measure.letters()
    }

    /// All that was counted.
    #[must_use]
    pub fn measure(&self) -> &Measure {
        &self.measure
    }

    #[cfg(feature = "serde")]
    pub(crate) fn options(&self) -> &ReadingOptions {
        &self.options
    }

    /// The weakest evidence among the rates used; with nothing to read, that of the
    /// language's own.
    #[must_use]
    pub fn evidence(&self) -> RateEvidence {
        self.shares()
            .map(|share| share.rate.evidence())
            .reduce(RateEvidence::or_weaker)
            .unwrap_or_else(|| self.rate(self.main_script()).evidence())
    }

    /// The parts of the text, a script each, in the order of the scripts' codes.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reading_time::{ReadingScript, reading_time};
    ///
    /// // One Chinese name does not make a Chinese page.
    /// let estimate = reading_time("The general 曹操 waited.", "en")?;
    /// let scripts: Vec<_> = estimate.shares().map(|s| (s.script(), s.units())).collect();
    /// assert_eq!(scripts, [(ReadingScript::Han, 2), (ReadingScript::Latin, 16)]);
    /// # Ok::<(), byline_reading_time::LanguageError>(())
    /// ```
    pub fn shares(&self) -> impl Iterator<Item = Share> + '_ {
        self.shares_for(self.options.reader)
    }

    fn shares_for(&self, reader: Reader) -> impl Iterator<Item = Share> + '_ {
        let present = |script: &ReadingScript| self.measure.letters_in(*script) > 0;
        ReadingScript::ALL
            .into_iter()
            .filter(present)
            .filter_map(move |script| {
                let rate = self.rate(script);
                let units = self.measure.units(script, rate.unit());
                (units > 0).then(|| Share {
                    script,
                    units,
                    rate,
                    duration: duration_at(units, rate.per_minute(), rate.deviation(), reader),
                })
            })
    }

    fn duration_for(&self, reader: Reader) -> Duration {
        if let Some(words_per_minute) = self.options.words_per_minute {
            let rate = words_per_minute.get();
            // The mean spread of readers in IReST, 14.1 %.
            let deviation = u64::from(rate) * 141 / 1000;
            let deviation = u32::try_from(deviation).unwrap_or(u32::MAX);
            return duration_at(self.measure.words(), rate, deviation, reader);
        }
        self.shares_for(reader)
            .map(|share| share.duration)
            .fold(Duration::ZERO, Duration::saturating_add)
    }

    /// The rate of a script in this text.
    fn rate(&self, script: ReadingScript) -> Rate {
        let language = self.options.language;
        match script {
            // Digits are read as part of the text around them.
            ReadingScript::Common => {
                let main = self.rate_of_letters(self.main_script());
                if main.unit() == Unit::Eojeol {
                    Rate::for_script(language, ReadingScript::Latin)
                } else {
                    main
                }
            }
            script => self.rate_of_letters(script),
        }
    }

    fn rate_of_letters(&self, script: ReadingScript) -> Rate {
        let language = self.options.language;
        // Han among kana is Japanese, whatever the language around it. Chinese does not
        // use kana, and Japanese is never less than a tenth kana.
        let kana = self
            .measure
            .letters_in(ReadingScript::Hiragana)
            .saturating_add(self.measure.letters_in(ReadingScript::Katakana));
        let han = self.measure.letters_in(ReadingScript::Han);
        let is_quoted_japanese = script == ReadingScript::Han
            && language.code() != Some("zh")
            && kana.saturating_mul(10) >= han
            && kana > 0;
        let script = if is_quoted_japanese {
            ReadingScript::Hiragana
        } else {
            script
        };
        Rate::for_script(language, script)
    }

    /// The script most letters are of, digits aside.
    fn main_script(&self) -> ReadingScript {
        let letters = |script: &ReadingScript| self.measure.letters_in(*script);
        ReadingScript::ALL
            .into_iter()
            .filter(|script| *script != ReadingScript::Common && letters(script) > 0)
            .max_by_key(letters)
            .unwrap_or_else(|| self.options.language.script())
    }
}

impl Share {
    /// The script.
    #[must_use]
    pub fn script(&self) -> ReadingScript {
        self.script
    }

    /// How much of it there is, in the [unit](Rate::unit) of the rate.
    #[must_use]
    pub fn units(&self) -> u64 {
        self.units
    }

    /// The rate it is read at.
    #[must_use]
    pub fn rate(&self) -> Rate {
        self.rate
    }

    /// The time it takes.
    #[must_use]
    pub fn duration(&self) -> Duration {
        self.duration
    }
}

/// The time for units at a rate, for a reader whose rate is `deviations` standard deviations from it.
fn duration_at(units: u64, per_minute: u32, deviation: u32, reader: Reader) -> Duration {
    let mean = i64::from(per_minute) * 1000;
    let off = i64::from(deviation) * reader.deviations_permille();
    // No adult in the studies is four times slower than the mean.
    let rate = mean.saturating_add(off).max(mean / 4).max(1);
    let time = (u128::from(units) * MINUTE).saturating_mul(reader.time_permille().into());
    duration_of(time / u128::from(rate.unsigned_abs()))
}

pub(crate) fn duration_of(nanos: u128) -> Duration {
    const SECOND: u128 = 1_000_000_000;
    let seconds = u64::try_from(nanos / SECOND).unwrap_or(u64::MAX);
    // A remainder of a division by a billion fits.
    let rest = u32::try_from(nanos % SECOND).unwrap_or(0);
    Duration::new(seconds, rest)
}
