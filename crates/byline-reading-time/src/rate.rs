//! Reading rates with their provenance.

use crate::evidence::{Method, RateEvidence};
use crate::language::Language;
use crate::script::ReadingScript;
use crate::tables::rates::{ALPHABET, RATES, SCRIPT_RATES};

/// What a rate counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// Letters and digits of an alphabet, abjad, abugida or syllabary.
    Letter,
    /// Characters of Chinese and Japanese.
    Character,
    /// Words of Korean: runs of Hangul.
    Eojeol,
    /// Letters with all their marks, in scripts that do not divide words: Thai, Lao,
    /// Khmer, Burmese.
    Cluster,
}

/// Whether a rate is of reading for oneself or of reading to others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// Read silently.
    Silent,
    /// Read aloud.
    Aloud,
}

/// How fast adults read a script of a language, and how that is known.
///
/// All rates of this crate are on one scale, silent reading of plain non-fiction; the
/// published norms are not (the widest table, IReST, was read aloud).
///
/// # Examples
///
/// ```
/// use byline_reading_time::{RateEvidence, Rate, ReadingScript};
///
/// let english = Rate::of("en", ReadingScript::Latin)?;
/// assert_eq!(english.per_minute(), 1095); // 238 words of 4.6 letters
/// assert_eq!(english.evidence(), RateEvidence::Measured);
/// assert!(english.source().starts_with("Brysbaert 2019"));
/// # Ok::<(), byline_reading_time::LanguageError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    pub(crate) unit: Unit,
    pub(crate) mode: Mode,
    pub(crate) per_minute: u32,
    pub(crate) deviation: u32,
    pub(crate) readers: Option<u32>,
    pub(crate) source: &'static str,
    pub(crate) evidence: RateEvidence,
}

/// Silent words a minute over aloud words a minute, of English, by the same analysis of
/// many studies (Brysbaert 2019: 238 of 190 studies, 183 of 77).
pub(crate) const SILENT_WPM: u32 = 238;
pub(crate) const ALOUD_WPM: u32 = 183;

impl Rate {
    /// The rate of silent reading for a script in a text of a language (a BCP 47 tag).
    ///
    /// # Errors
    ///
    /// Returns [`LanguageError`](crate::LanguageError) when the tag is malformed. An
    /// unknown language is none: the rate is then that of the script, and says so.
    pub fn of(language: &str, script: ReadingScript) -> Result<Self, crate::LanguageError> {
        Ok(Self::for_script(Language::parse(language)?, script))
    }

    /// The languages that have rates of their own, as BCP 47 tags, sorted; in any other the
    /// rate is that of the script.
    ///
    /// The rates are in `data/studies.tsv` and `data/content.tsv`, with their sources.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reading_time::Rate;
    ///
    /// assert!(Rate::languages().any(|tag| tag == "ka"));
    /// assert!(Rate::languages().all(|tag| tag != "tlh"));
    /// ```
    pub fn languages() -> impl Iterator<Item = &'static str> {
        let mut last = "";
        RATES
            .iter()
            .map(|(language, _, _)| *language)
            .filter(move |language| core::mem::replace(&mut last, *language) != *language)
    }

    pub(crate) fn for_script(language: Language, script: ReadingScript) -> Self {
        let own = language.code().and_then(|code| {
            let key = |(language, script, _): &(&'static str, ReadingScript, Self)| {
                (*language, script.code())
            };
            let place = RATES
                .binary_search_by_key(&(code, script.code()), key)
                .ok()?;
            RATES.get(place).map(|(_, _, rate)| *rate)
        });
        if let Some(rate) = own {
            return rate;
        }
        let place = SCRIPT_RATES.binary_search_by_key(&script.code(), |(script, _)| script.code());
        let rate = place
            .ok()
            .and_then(|place| SCRIPT_RATES.get(place))
            .map_or(ALPHABET, |(_, rate)| *rate);
        // A foreign name in a text of a known language is read at a known rate.
        let is_alphabet = matches!(
            script,
            ReadingScript::Armenian
                | ReadingScript::Cyrillic
                | ReadingScript::Georgian
                | ReadingScript::Greek
                | ReadingScript::Latin
        );
        if language.code().is_some()
            && (place.is_ok() || is_alphabet || script == ReadingScript::Common)
        {
            return rate;
        }
        Self {
            evidence: RateEvidence::Fallback,
            ..rate
        }
    }

    /// What is counted.
    #[must_use]
    pub const fn unit(&self) -> Unit {
        self.unit
    }

    /// Units a minute of the mean reader.
    #[must_use]
    pub const fn per_minute(&self) -> u32 {
        self.per_minute
    }

    /// The standard deviation between readers, in units a minute.
    #[must_use]
    pub const fn deviation(&self) -> u32 {
        self.deviation
    }

    /// How many readers the study timed, where it is known.
    #[must_use]
    pub const fn readers(&self) -> Option<u32> {
        self.readers
    }

    /// The publication the figure rests on.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// How the figure follows from its source.
    #[must_use]
    pub const fn evidence(&self) -> RateEvidence {
        self.evidence
    }

    /// Whether this is silent reading or reading aloud.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        self.mode
    }

    /// The rate of reading the same aloud: 183 words for 238 of silent reading, the means
    /// of one analysis of both (Brysbaert 2019). Languages differ little in how long the
    /// same content takes to say (Coupé and others 2019), so one ratio serves all.
    #[must_use]
    pub fn aloud(self) -> Self {
        if self.mode == Mode::Aloud {
            return self;
        }
        let scaled = |rate: u32| {
            let scaled = u64::from(rate) * u64::from(ALOUD_WPM) / u64::from(SILENT_WPM);
            u32::try_from(scaled).unwrap_or(u32::MAX)
        };
        Self {
            mode: Mode::Aloud,
            per_minute: scaled(self.per_minute),
            deviation: scaled(self.deviation),
            readers: None,
            evidence: self.evidence.or_weaker(RateEvidence::Derived {
                from: "the silent rate",
                method: Method::AloudFromSilent,
            }),
            ..self
        }
    }
}
