//! Times that are counted back from the time of retrieval.

use alloc::string::String;
use core::ops::Range;

use time::{Duration, OffsetDateTime};

use super::first_words::{FirstWords, first_words};
use super::line::Line;
use super::phrases::PHRASES;
use super::token::Kind;
use super::words::speaks;
use crate::error::{DateError, DateErrorKind};
use crate::parsed::{ParsedDate, Precision, RelativeUnit};

/// No phrase of the table has more words, its number among them.
const MOST_WORDS: usize = 7;

/// Longer words are in no phrase.
const LONGEST: usize = 100;

/// What Chinese writes between a day and its clock without a space: `昨天下午2:05`.
const HALVES: [&str; 6] = ["上午", "下午", "晚上", "凌晨", "中午", "早上"];

/// Reads a printed time that is counted back from the time of retrieval: `2 hours ago`,
/// `vor 3 Stunden`, `вчера в 14:05`.
///
/// `language` is that of [`parse_printed`](crate::parse_printed). Phrases are those of the
/// [Unicode CLDR](https://cldr.unicode.org) for seconds, minutes, hours and days, and others that
/// news sites use. Weeks, months and years name no day and are not read; neither are times to come,
/// nor two units at once (`1 hour 20 minutes ago`).
///
/// Seconds, minutes and hours give an instant, in the offset of `retrieved`. Days give a date, and the
/// local time if the line has one. They are counted back from the date of `retrieved` in its own
/// offset: to read the page of a newspaper, convert `retrieved` to the offset of the newsroom.
/// [`relative_unit`](ParsedDate::relative_unit) says how exact the result is.
///
/// The name of a day alone counts only where the line has nothing else but labels, a clock and the
/// like: "USA Today" is not a date. It is read in `language` and in English.
///
/// # Errors
///
/// Returns [`DateError`] where there is no such time, or where it is out of the range of dates.
///
/// # Examples
///
/// ```
/// use byline_date::{DateRole, RelativeUnit, parse_relative};
/// use time::macros::datetime;
///
/// let retrieved = datetime!(2023-11-29 18:00 +4);
/// let parsed = parse_relative("Updated 2 hours ago", Some("en"), retrieved)?;
/// assert_eq!(parsed.instant(), Some(datetime!(2023-11-29 16:00 +4)));
/// assert_eq!(parsed.relative_unit(), Some(RelativeUnit::Hour));
/// assert_eq!(parsed.role(), Some(DateRole::Modified));
///
/// let parsed = parse_relative("昨天下午2:05", Some("zh"), retrieved)?;
/// assert_eq!(parsed.local(), Some(datetime!(2023-11-28 14:05)));
/// # Ok::<(), byline_date::DateError>(())
/// ```
pub fn parse_relative(
    text: &str,
    language: Option<&str>,
    retrieved: OffsetDateTime,
) -> Result<ParsedDate, DateError> {
    let line = Line::of(text, language);
    // Each name of a day has the same other words in its line: they are checked once.
    let mut may_be_alone = true;
    for from in 0..line.len() {
        let Some(phrase) = phrase_at(&line, from) else {
            continue;
        };
        if continues_number(&line, from) {
            continue;
        }
        if phrase.is_day_name() {
            may_be_alone = may_be_alone && is_alone(&line, &phrase);
            if !may_be_alone {
                continue;
            }
        }
        let start = line.token(from).map_or(0, |token| token.start);
        return phrase
            .before(&line, retrieved)
            .ok_or_else(|| DateError::new(DateErrorKind::OutOfRange, start));
    }
    Err(DateError::new(DateErrorKind::NoDate, 0))
}

/// A phrase among tokens.
struct Phrase {
    unit: RelativeUnit,
    count: u32,
    has_number: bool,
    /// Whether it is one of the text's own language, or English.
    is_spoken: bool,
    tokens: Range<usize>,
}

impl Phrase {
    /// "Yesterday", and the like.
    fn is_day_name(&self) -> bool {
        self.unit == RelativeUnit::Day && !self.has_number
    }

    /// So much before the time of retrieval.
    fn before(&self, line: &Line<'_>, retrieved: OffsetDateTime) -> Option<ParsedDate> {
        let count = i64::from(self.count);
        let ago = match self.unit {
            RelativeUnit::Second => Duration::seconds(count),
            RelativeUnit::Minute => Duration::minutes(count),
            RelativeUnit::Hour => Duration::hours(count),
            RelativeUnit::Day => Duration::days(count),
        };
        if self.unit == RelativeUnit::Day {
            // "Today, 23:50 GMT" is a day of that zone.
            let clock = line.clock_of(self.tokens.start, self.tokens.end);
            let offset = clock.and_then(|clock| clock.zone?.offset);
            let there = offset.map_or(retrieved, |offset| {
                retrieved.checked_to_offset(offset).unwrap_or(retrieved)
            });
            let mut parsed = ParsedDate::day(there.date().checked_sub(ago)?);
            parsed.relative = Some(self.unit);
            line.complete(&mut parsed, self.tokens.clone());
            return Some(parsed);
        }
        let at = retrieved.checked_sub(ago)?;
        let (second, precision) = match self.unit {
            RelativeUnit::Second => (at.second(), Precision::Second),
            RelativeUnit::Minute | RelativeUnit::Hour | RelativeUnit::Day => (0, Precision::Minute),
        };
        let time = time::Time::from_hms(at.hour(), at.minute(), second).ok()?;
        let mut parsed = ParsedDate::day(at.date());
        parsed.time = Some(time);
        parsed.precision = precision;
        parsed.offset = Some(at.offset());
        parsed.relative = Some(self.unit);
        line.place(&mut parsed, self.tokens.clone());
        Some(parsed)
    }
}

/// The longest phrase that starts at a token.
fn phrase_at(line: &Line<'_>, from: usize) -> Option<Phrase> {
    let mut words = String::new();
    let mut number = None;
    let mut found = None;
    for index in from..from + MOST_WORDS {
        let Some(token) = line.token(index) else {
            break;
        };
        if index > from {
            words.push(' ');
        }
        match token.kind {
            Kind::Number {
                value,
                digits: 1..=4,
            } if number.is_none() => {
                number = Some(value);
                words.push('#');
            }
            Kind::Word { .. } => {
                let word = without_half(line.tokens.word(token));
                if index == from && !FIRST_WORDS.may_hold(word) {
                    break;
                }
                words.push_str(word);
            }
            _ => break,
        }
        if words == "#" {
            // Many phrases begin with a number: the next word decides.
            continue;
        }
        let at = PHRASES.partition_point(|row| row.0 < words.as_str());
        let rows = PHRASES.get(at..).unwrap_or_default();
        if words.len() > LONGEST || !rows.first().is_some_and(|row| row.0.starts_with(&words)) {
            break;
        }
        let same = || rows.iter().take_while(|row| row.0 == words);
        let own = [line.language.as_str(), "en"]
            .into_iter()
            .find_map(|language| same().find(|row| speaks(row.3, language)));
        let mut any = same();
        let row = own.or_else(|| any.next().filter(|_| any.next().is_none()));
        if let Some((_, unit, count, _)) = row
            && let Some(count) = count.map(u32::from).or(number)
        {
            found = Some(Phrase {
                unit: *unit,
                count,
                has_number: number.is_some(),
                is_spoken: own.is_some(),
                tokens: from..index + 1,
            });
        }
    }
    found
}

/// A word without the half of the day that Chinese writes after it.
fn without_half(word: &str) -> &str {
    if word.as_bytes().last().is_none_or(u8::is_ascii) {
        return word;
    }
    let mut halves = HALVES.iter();
    let day = halves.find_map(|half| word.strip_suffix(half));
    day.filter(|day| !day.is_empty()).unwrap_or(word)
}

#[allow(
    clippy::indexing_slicing,
    reason = "evaluated when the crate is compiled"
)]
static FIRST_WORDS: FirstWords = first_words!(PHRASES);

/// Whether a number precedes a phrase that it may be part of: `1 hour 20 minutes ago`,
/// `1.5 hours ago`.
fn continues_number(line: &Line<'_>, from: usize) -> bool {
    let before = (from.saturating_sub(3)..from).rev();
    for index in before {
        match line.token(index).map(|token| token.kind) {
            Some(Kind::Number { .. }) => return !line.is_clock(index),
            Some(Kind::Word { .. } | Kind::Mark(',' | '.')) => {}
            _ => return false,
        }
    }
    false
}

/// Whether a line is only the name of a day, with words of labels and clocks at most.
///
/// In an unknown language, a name of a day that has another meaning in dates does not count.
fn is_alone(line: &Line<'_>, phrase: &Phrase) -> bool {
    let is_unknown = line.language.is_empty() && line.rows(phrase.tokens.start).0.is_empty();
    (phrase.is_spoken || is_unknown) && line.is_accounted_for(&phrase.tokens)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    const RETRIEVED: OffsetDateTime = datetime!(2023-11-29 18:00:30 +4);

    #[track_caller]
    fn check(text: &str, language: &str, want: &str) {
        let got = match parse_relative(text, Some(language), RETRIEVED) {
            Ok(parsed) => match (parsed.instant(), parsed.local()) {
                (Some(instant), _) => alloc::format!("{instant}"),
                (None, Some(local)) => alloc::format!("{local}"),
                (None, None) => alloc::format!("{}", parsed.date()),
            },
            Err(error) => alloc::format!("{error}"),
        };
        assert_eq!(got, want, "{text} in {language}");
    }

    #[test]
    fn every_phrase_is_read_in_its_language() {
        for (phrase, unit, count, languages) in PHRASES {
            let text = phrase.replace('#', "3");
            for language in languages.split(' ') {
                let parsed = parse_relative(&text, Some(language), RETRIEVED);
                let parsed = parsed.unwrap_or_else(|error| panic!("{text} in {language}: {error}"));
                assert_eq!(parsed.relative_unit(), Some(*unit), "{text} in {language}");
                let days = (RETRIEVED.date() - parsed.date()).whole_days();
                if *unit == RelativeUnit::Day {
                    assert_eq!(days, i64::from(count.unwrap_or(3)), "{text} in {language}");
                }
            }
        }
    }

    #[test]
    fn times_are_counted_back() {
        let two_hours_ago = "2023-11-29 16:00:00.0 +04:00:00";
        check("2 hours ago", "en", two_hours_ago);
        check("Published: 2 hours ago", "en", two_hours_ago);
        check("vor 2 Stunden", "de", two_hours_ago);
        check("2 часа назад", "ru", two_hours_ago);
        check("2小时前", "zh", two_hours_ago);
        check("2 時間前", "ja", two_hours_ago);
        check("2시간 전", "ko", two_hours_ago);
        check("2h ago", "en", two_hours_ago);
        check("2 saat əvvəl", "az", two_hours_ago);
        check("منذ ساعتين", "ar", two_hours_ago);
        check("۲ ساعت پیش", "fa", two_hours_ago);
        // Templates are often left in English.
        check("2 hours ago", "hy", two_hours_ago);
        check("30 seconds ago", "en", "2023-11-29 18:00:00.0 +04:00:00");
        check("il y a une heure", "fr", "2023-11-29 17:00:00.0 +04:00:00");
        check("20 minutes ago", "en", "2023-11-29 17:40:00.0 +04:00:00");
        check("3 days ago", "en", "2023-11-26");
    }

    #[test]
    fn names_of_days_have_clocks() {
        check("yesterday", "en", "2023-11-28");
        check("Yesterday at 2:05 pm", "en", "2023-11-28 14:05:00.0");
        check("14:05, yesterday", "en", "2023-11-28 14:05:00.0");
        check("вчера в 14:05", "ru", "2023-11-28 14:05:00.0");
        check("Heute, 14:05 Uhr", "de", "2023-11-29 14:05:00.0");
        check("昨天 14:05", "zh", "2023-11-28 14:05:00.0");
        check("昨天下午2:05", "zh", "2023-11-28 14:05:00.0");
        check(
            "Updated today 13:05 GMT",
            "en",
            "2023-11-29 13:05:00.0 +00:00:00",
        );
    }

    #[test]
    fn a_zone_has_its_own_day() {
        let retrieved = datetime!(2023-11-30 02:00 +4);
        let parsed = parse_relative("Today 21:30 GMT", Some("en"), retrieved).unwrap();
        assert_eq!(parsed.date(), date!(2023 - 11 - 29));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        let none = "expected a date, found none at byte 0";
        check("USA Today", "en", none);
        check("What we know today", "en", none);
        check("in 2 hours", "en", none);
        check("1 hour 20 minutes ago", "en", none);
        check("1.5 hours ago", "en", none);
        check("2 months ago", "en", none);
        check("29 November 2023", "en", none);
        // Monday in Finnish, today in Hungarian.
        check("ma 14:05", "fi", none);
        check("ma 14:05", "hu", "2023-11-29 14:05:00.0");
    }
}
