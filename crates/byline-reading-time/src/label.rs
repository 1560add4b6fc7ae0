//! Reading times in words.

use alloc::string::{String, ToString as _};
use core::fmt;
use core::ops::RangeInclusive;
use core::time::Duration;

use byline_language::LanguageError;

use crate::language::Language;
use crate::plural::Plural;
use crate::rounding::Rounding;
use crate::tables::labels::LABELS;

/// What a language says of reading times.
#[derive(Debug)]
pub(crate) struct Phrases {
    pub(crate) digits: Digits,
    pub(crate) native: Digits,
    /// Between the ends of a range.
    pub(crate) range: &'static str,
    pub(crate) short: &'static str,
    pub(crate) less: &'static str,
    /// With its colon.
    pub(crate) title: &'static str,
    /// By [`Plural`].
    pub(crate) forms: [&'static str; 6],
}

/// Digits by their zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Digits {
    Latin = 0x30,
    Arabic = 0x660,
    Persian = 0x6F0,
    Devanagari = 0x966,
    Bengali = 0x9E6,
    Thai = 0xE50,
}

/// How long a label is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
#[non_exhaustive]
pub enum LabelStyle {
    /// "5 min read".
    #[default]
    Short,
    /// "Reading time: 5 minutes", in the plural form that the number asks for.
    Long,
}

/// Writes reading times in one of 47 languages, without a localization library.
///
/// Plural forms, digits and the marks of ranges follow Unicode CLDR. A language without
/// phrases gets English; [`language`](Self::language) says which.
///
/// # Examples
///
/// ```
/// use core::time::Duration;
/// use byline_reading_time::{LabelStyle, Labels};
///
/// let russian = Labels::for_language("ru")?;
/// assert_eq!(russian.minutes(5).to_string(), "5 мин. чтения");
/// assert_eq!(russian.range(4..=6).to_string(), "4–6 мин. чтения");
/// assert_eq!(russian.of(Duration::from_secs(20)).to_string(), "меньше минуты");
///
/// let russian = russian.with_style(LabelStyle::Long);
/// assert_eq!(russian.minutes(21).to_string(), "Время чтения: 21 минута");
/// assert_eq!(russian.minutes(22).to_string(), "Время чтения: 22 минуты");
/// # Ok::<(), byline_reading_time::LanguageError>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Labels {
    language: &'static str,
    phrases: &'static Phrases,
    digits: Digits,
    style: LabelStyle,
}

impl Labels {
    /// Labels in a language, given as a BCP 47 tag.
    ///
    /// # Errors
    ///
    /// Returns [`LanguageError`] when the tag is malformed.
    pub fn for_language(tag: &str) -> Result<Self, LanguageError> {
        let code = Language::parse(tag)?.code().unwrap_or("en");
        let find = |code: &str| {
            let place = LABELS
                .binary_search_by_key(&code, |(language, _)| *language)
                .ok()?;
            LABELS.get(place)
        };
        let (language, phrases) = find(code)
            .or_else(|| find("en"))
            .map_or(("en", &ENGLISH), |(language, phrases)| (*language, phrases));
        Ok(Self {
            language,
            phrases,
            digits: phrases.digits,
            style: LabelStyle::default(),
        })
    }

    /// The languages that labels are written in, as BCP 47 tags, sorted.
    ///
    /// The phrases are in `data/labels.tsv`, with their sources.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reading_time::Labels;
    ///
    /// for tag in Labels::languages() {
    ///     assert_eq!(Labels::for_language(tag)?.language(), tag);
    /// }
    /// # Ok::<(), byline_reading_time::LanguageError>(())
    /// ```
    pub fn languages() -> impl Iterator<Item = &'static str> {
        LABELS.iter().map(|(language, _)| *language)
    }

    /// In this style instead of the short one.
    #[must_use]
    pub const fn with_style(mut self, style: LabelStyle) -> Self {
        self.style = style;
        self
    }

    /// In the digits of the language's script: Arabic, Persian, Bengali, Hindi and Thai have
    /// some. Persian and Bengali use theirs without being asked, as CLDR has it.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reading_time::Labels;
    ///
    /// let arabic = Labels::for_language("ar")?;
    /// assert_eq!(arabic.minutes(15).to_string(), "15 د قراءة");
    /// assert_eq!(arabic.with_native_digits().minutes(15).to_string(), "١٥ د قراءة");
    /// # Ok::<(), byline_reading_time::LanguageError>(())
    /// ```
    #[must_use]
    pub const fn with_native_digits(mut self) -> Self {
        self.digits = self.phrases.native;
        self
    }

    /// In the digits 0 to 9, whatever the language.
    #[must_use]
    pub const fn with_latin_digits(mut self) -> Self {
        self.digits = Digits::Latin;
        self
    }

    /// The language of the labels, which is English where there are none in the language
    /// asked for.
    #[must_use]
    pub const fn language(&self) -> &'static str {
        self.language
    }

    /// The label of a duration: the nearest minute, or "less than a minute" below one.
    #[must_use]
    pub fn of(&self, duration: Duration) -> Label {
        let seconds = duration.as_secs();
        if seconds < 60 && !duration.is_zero() {
            return self.less_than_a_minute();
        }
        self.minutes(Rounding::Nearest.minutes(duration))
    }

    /// The label of a number of minutes.
    #[must_use]
    pub fn minutes(&self, minutes: u64) -> Label {
        let template = match self.style {
            LabelStyle::Short => self.phrases.short,
            LabelStyle::Long => self.form(minutes),
        };
        self.label(template, self.number(minutes))
    }

    /// The label of a range of minutes, such as "4–6 min read".
    #[must_use]
    pub fn range(&self, minutes: RangeInclusive<u64>) -> Label {
        let (first, last) = minutes.into_inner();
        if first == last {
            return self.minutes(first);
        }
        let mut number = self.number(first);
        number.push_str(self.phrases.range);
        number.push_str(&self.number(last));
        let [.., other] = self.phrases.forms;
        let template = match self.style {
            LabelStyle::Short => self.phrases.short,
            // Some forms for one and two have no place for a number.
            LabelStyle::Long if self.form(last).contains(PLACE) => self.form(last),
            LabelStyle::Long => other,
        };
        self.label(template, number)
    }

    /// "less than a minute".
    #[must_use]
    pub fn less_than_a_minute(&self) -> Label {
        self.label(self.phrases.less, String::new())
    }

    fn form(&self, minutes: u64) -> &'static str {
        let place = Plural::of(self.language, minutes) as usize;
        self.phrases.forms.get(place).copied().unwrap_or_default()
    }

    fn label(&self, template: &'static str, number: String) -> Label {
        let title = match self.style {
            LabelStyle::Short => "",
            LabelStyle::Long => self.phrases.title,
        };
        let (before, number, after) = match template.split_once(PLACE) {
            Some((before, after)) => (before, number, after),
            None => (template, String::new(), ""),
        };
        Label {
            title,
            before,
            number,
            after,
        }
    }

    fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        if self.digits == Digits::Latin {
            return digits;
        }
        let zero = self.digits as u32;
        let native = |digit: char| {
            let value = digit.to_digit(10)?;
            char::from_u32(zero + value)
        };
        digits.chars().filter_map(native).collect()
    }
}

const PLACE: &str = "{n}";

/// Stands in should the table lack English, which a test forbids.
static ENGLISH: Phrases = Phrases {
    digits: Digits::Latin,
    native: Digits::Latin,
    range: "–",
    short: "{n} min read",
    less: "less than a minute",
    title: "Reading time: ",
    forms: ["{n} minutes"; 6],
};

/// A reading time in words, as text ([`Display`](fmt::Display)) or in parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    title: &'static str,
    before: &'static str,
    number: String,
    after: &'static str,
}

/// A piece of a [`Label`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LabelPart<'l> {
    /// What the label is about, with its colon: "Reading time: ".
    Title(&'l str),
    /// The number or range, to be set in bold, say.
    Number(&'l str),
    /// The words around the number.
    Words(&'l str),
}

impl Label {
    /// The pieces in order; none is empty, and together they are the text.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reading_time::{LabelPart, Labels};
    ///
    /// let label = Labels::for_language("th")?.minutes(7);
    /// let parts: Vec<_> = label.parts().collect();
    /// assert_eq!(
    ///     parts,
    ///     [LabelPart::Words("อ่าน "), LabelPart::Number("7"), LabelPart::Words(" นาที")],
    /// );
    /// # Ok::<(), byline_reading_time::LanguageError>(())
    /// ```
    pub fn parts(&self) -> impl Iterator<Item = LabelPart<'_>> {
        [
            LabelPart::Title(self.title),
            LabelPart::Words(self.before),
            LabelPart::Number(&self.number),
            LabelPart::Words(self.after),
        ]
        .into_iter()
        .filter(|part| !part.as_str().is_empty())
    }
}

impl<'l> LabelPart<'l> {
    /// The text of the piece.
    #[must_use]
    pub const fn as_str(&self) -> &'l str {
        match self {
            Self::Title(text) | Self::Number(text) | Self::Words(text) => text,
        }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts().try_for_each(|part| f.write_str(part.as_str()))
    }
}
