//! Reading times in words.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;
use core::ops::RangeInclusive;
use core::time::Duration;

use byline_language::LanguageError;

use self::phrases::{Phrases, Units};
use crate::rounding::Rounding;
use crate::tables::labels::LABELS;
use crate::tables::plurals::plural;

pub(crate) mod phrases;

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

/// Writes reading times in one of 76 languages, without a localization library.
///
/// Plural forms, units, digits and the marks of ranges follow Unicode CLDR. A language without
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
///
/// # Coming from the npm package reading-time
///
/// These options give the labels of [reading-time](https://github.com/ngryman/reading-time):
/// 200 words a minute, minutes that have begun, never less than "1 min read" for a text with
/// words.
///
/// ```
/// use byline_reading_time::{Labels, ReadingOptions, Rounding};
///
/// let text = "word ".repeat(210);
/// let estimate = ReadingOptions::default().with_words_per_minute(200).estimate(&text);
/// let labels = Labels::for_language("en")?.with_rounding(Rounding::Up);
/// assert_eq!(labels.of(estimate.duration()).to_string(), "2 min read"); // stats.text
/// assert_eq!(estimate.minutes(Rounding::Up), 2); // Math.ceil(stats.minutes)
/// assert_eq!(estimate.duration().as_millis(), 63_000); // stats.time
/// assert_eq!(estimate.words(), 210); // stats.words
/// # Ok::<(), byline_reading_time::LanguageError>(())
/// ```
///
/// Words are counted differently: the package splits a text at ASCII white space and counts
/// each character of Chinese, Japanese and Korean; here words are those of Unicode, and Korean
/// has words. It rounds to hundredths of a minute first: 201 words are "1 min read" there and
/// "2 min read" here. It counts markup as words: `Timeline::of_markdown` and `of_html` do not.
/// Without `with_words_per_minute` the time is that of the letters, at a rate for the language.
#[derive(Debug, Clone, Copy)]
pub struct Labels {
    language: &'static str,
    phrases: &'static Phrases,
    /// The digits, by their zero.
    zero: char,
    style: LabelStyle,
    rounding: Rounding,
    has_hours: bool,
}

impl Labels {
    /// Labels in a language, given as a BCP 47 tag.
    ///
    /// A script or region of the tag is followed: `zh-Hant` and `zh-TW` are in traditional
    /// characters, `sr-Latn` is in Latin letters, `pt-PT` has the plurals of Portugal, `ar-EG`
    /// the digits used there. A script that the labels of the language are not in gives
    /// English.
    ///
    /// # Errors
    ///
    /// Returns [`LanguageError`] when the tag is malformed.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reading_time::Labels;
    ///
    /// let label = |tag| Labels::for_language(tag).map(|labels| labels.minutes(5).to_string());
    /// assert_eq!(label("sr")?, "5 мин читања");
    /// assert_eq!(label("sr-Latn")?, "5 min čitanja");
    /// assert_eq!(label("zh-TW")?, "5 分鐘閱讀");
    /// # Ok::<(), byline_reading_time::LanguageError>(())
    /// ```
    pub fn for_language(tag: &str) -> Result<Self, LanguageError> {
        let found = phrases::find(tag)?;
        Ok(Self {
            language: found.locale,
            phrases: found.phrases,
            zero: found.zero,
            style: LabelStyle::default(),
            rounding: Rounding::Nearest,
            has_hours: false,
        })
    }

    /// The languages that labels are written in, as BCP 47 tags, sorted; with a script or region
    /// where a language has several.
    ///
    /// The phrases are in `data/labels.tsv`, the units of Unicode CLDR in `data/cldr-units.tsv`.
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

    /// Sets how [`of`](Self::of) makes minutes of a duration: to the nearest by default. With
    /// [`Rounding::Up`], less than a minute is "1 min read".
    ///
    /// # Examples
    ///
    /// ```
    /// use core::time::Duration;
    /// use byline_reading_time::{Labels, Rounding};
    ///
    /// let labels = Labels::for_language("en")?;
    /// assert_eq!(labels.of(Duration::from_secs(61)).to_string(), "1 min read");
    /// assert_eq!(labels.of(Duration::from_secs(20)).to_string(), "less than a minute");
    ///
    /// let labels = labels.with_rounding(Rounding::Up);
    /// assert_eq!(labels.of(Duration::from_secs(61)).to_string(), "2 min read");
    /// assert_eq!(labels.of(Duration::from_secs(20)).to_string(), "1 min read");
    /// assert_eq!(labels.of(Duration::ZERO).to_string(), "0 min read");
    /// # Ok::<(), byline_reading_time::LanguageError>(())
    /// ```
    #[must_use]
    pub const fn with_rounding(mut self, rounding: Rounding) -> Self {
        self.rounding = rounding;
        self
    }

    /// Writes 60 minutes and more as hours and minutes.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_reading_time::{LabelStyle, Labels};
    ///
    /// let labels = Labels::for_language("en")?.with_hours();
    /// assert_eq!(labels.minutes(125).to_string(), "2 h 5 min read");
    /// assert_eq!(labels.minutes(120).to_string(), "2 h read");
    /// assert_eq!(labels.range(50..=70).to_string(), "50 min – 1 h 10 min read");
    ///
    /// let labels = labels.with_style(LabelStyle::Long);
    /// assert_eq!(labels.minutes(61).to_string(), "Reading time: 1 hour, 1 minute");
    /// # Ok::<(), byline_reading_time::LanguageError>(())
    /// ```
    #[must_use]
    pub const fn with_hours(mut self) -> Self {
        self.has_hours = true;
        self
    }

    /// In the digits of the language's script, where it has some: Arabic, Persian, Hindi, Thai
    /// and others. Some languages, such as Persian, Bengali and Marathi, use theirs without
    /// being asked, as CLDR has it.
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
        self.zero = self.phrases.native;
        self
    }

    /// In the digits 0 to 9, whatever the language.
    #[must_use]
    pub const fn with_latin_digits(mut self) -> Self {
        self.zero = '0';
        self
    }

    /// The language of the labels as a BCP 47 tag, with a script or region where it has labels
    /// of its own; English if the language that was asked for has none.
    #[must_use]
    pub const fn language(&self) -> &'static str {
        self.language
    }

    /// The label of a duration, in minutes by the [rounding](Self::with_rounding); "less than a
    /// minute" below one, unless that is rounded up.
    #[must_use]
    pub fn of(&self, duration: Duration) -> Label {
        let is_less = duration.as_secs() < 60 && !duration.is_zero();
        if is_less && self.rounding != Rounding::Up {
            return self.less_than_a_minute();
        }
        self.minutes(self.rounding.minutes(duration))
    }

    /// The label of a number of minutes.
    #[must_use]
    pub fn minutes(&self, minutes: u64) -> Label {
        self.label(|label| self.write_time(label, minutes))
    }

    /// The label of a range of minutes, such as "4–6 min read".
    #[must_use]
    pub fn range(&self, minutes: RangeInclusive<u64>) -> Label {
        let (first, last) = minutes.into_inner();
        if first == last {
            return self.minutes(first);
        }
        let range = self.phrases.range;
        if self.has_hours && first.max(last) >= 60 {
            return self.label(|label| {
                self.write_time(label, first);
                // Spaces around the mark, since there are some within both ends.
                if range.starts_with(char::is_whitespace) || range.contains(['~', '～']) {
                    label.words(range);
                } else {
                    label.words(" ");
                    label.words(range);
                    label.words(" ");
                }
                self.write_time(label, last);
            });
        }
        let [.., other] = self.units().minutes;
        let form = self.form(&self.units().minutes, last);
        // Some forms for one and two have no place for a number.
        let form = if form.contains(NUMBER) { form } else { other };
        let number = self.number(first) + range + &self.number(last);
        self.label(|label| label.unit(form, number))
    }

    /// "less than a minute".
    #[must_use]
    pub fn less_than_a_minute(&self) -> Label {
        let mut label = Label::default();
        if self.style == LabelStyle::Long {
            label.title(self.phrases.title);
        }
        label.words(self.phrases.less);
        label
    }

    const fn units(&self) -> &'static Units {
        match self.style {
            LabelStyle::Short => &self.phrases.short,
            LabelStyle::Long => &self.phrases.long,
        }
    }

    /// A label around a time that is written by `time`.
    fn label(&self, time: impl FnOnce(&mut Label)) -> Label {
        let mut label = Label::default();
        match self.style {
            LabelStyle::Short => {
                let (before, after) = self
                    .phrases
                    .read
                    .split_once(TIME)
                    .unwrap_or((self.phrases.read, ""));
                label.words(before);
                time(&mut label);
                label.words(after);
            }
            LabelStyle::Long => {
                label.title(self.phrases.title);
                time(&mut label);
            }
        }
        label
    }

    fn write_time(&self, label: &mut Label, minutes: u64) {
        let units = self.units();
        let (hours, minutes) = if self.has_hours {
            (minutes / 60, minutes % 60)
        } else {
            (0, minutes)
        };
        if hours > 0 {
            label.unit(self.form(&units.hours, hours), self.number(hours));
        }
        if hours > 0 && minutes > 0 {
            label.words(units.between);
        }
        if hours == 0 || minutes > 0 {
            label.unit(self.form(&units.minutes, minutes), self.number(minutes));
        }
    }

    fn form(&self, forms: &[&'static str; 6], number: u64) -> &'static str {
        let place = plural(self.language, number) as usize;
        forms.get(place).copied().unwrap_or_default()
    }

    fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        if self.zero == '0' {
            return digits;
        }
        let native = |digit: char| {
            let value = digit.to_digit(10)?;
            char::from_u32(u32::from(self.zero) + value)
        };
        digits.chars().filter_map(native).collect()
    }
}

/// The places of a time in a phrase, and of a number in a unit.
const TIME: &str = "{t}";
const NUMBER: &str = "{n}";

/// A reading time in words, as text ([`Display`](fmt::Display)) or in parts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Label {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Title(&'static str),
    Number(String),
    Words(String),
}

/// A piece of a [`Label`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LabelPart<'l> {
    /// What the label is about, with its colon: "Reading time: ".
    Title(&'l str),
    /// A number or range, to be set in bold, say.
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
        self.pieces.iter().map(|piece| match piece {
            Piece::Title(text) => LabelPart::Title(text),
            Piece::Number(text) => LabelPart::Number(text),
            Piece::Words(text) => LabelPart::Words(text),
        })
    }

    fn title(&mut self, title: &'static str) {
        self.pieces.push(Piece::Title(title));
    }

    fn words(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        match self.pieces.last_mut() {
            Some(Piece::Words(text)) => text.push_str(words),
            _ => self.pieces.push(Piece::Words(words.to_string())),
        }
    }

    /// A number in the form of a unit, which may have no place for it.
    fn unit(&mut self, form: &str, number: String) {
        match form.split_once(NUMBER) {
            Some((before, after)) => {
                self.words(before);
                self.pieces.push(Piece::Number(number));
                self.words(after);
            }
            None => self.words(form),
        }
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
