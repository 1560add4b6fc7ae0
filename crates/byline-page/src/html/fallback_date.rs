//! The day of publication where no element and no line beside the headline gives one: the start
//! of the text or of the title, and the page's address.

use byline_article::{Draft, Source, Stamp};
use byline_date::{DateRole, ParsedDate, printed_dates};
use time::{Date, Month};

use super::{elements, printed_date};
use crate::outline::Hints;
use crate::visible::Scene;

/// A date that begins a text is looked for in so many bytes.
const LONGEST_START: usize = 120;

/// The most lines of a body that are looked at: a standfirst and a heading may come first.
const FIRST_LINES: usize = 4;

/// The most lines between headline and body that are looked at.
const LINES_ABOVE: usize = 8;

/// Offers the day to a draft that has no time of publication.
pub(super) fn read(scene: &Scene<'_>, language: Option<&str>, draft: &mut Draft) {
    if !draft.published.is_empty() {
        return;
    }
    let outline = scene.outline;
    let starts = || {
        let title = || leading_date(outline.title.as_deref()?, language);
        let text = beginnings(scene).find_map(|line| leading_date(line, language));
        let text = text.or_else(|| printed_date::in_row(scene, language));
        let text = text.map(|date| (date, Source::Text));
        text.or_else(|| Some((title()?, Source::Element)))
    };
    if let Some((date, source)) = starts() {
        draft.published.offer(Stamp::from(&date), source);
    } else if let Some(date) = closing_date(scene, language) {
        draft.published.offer(Stamp::from(&date), Source::Text);
    } else if let Some(time) = elements::only_time(outline, scene.headline) {
        draft.published.offer(time, Source::Time);
    } else if let Some(day) = draft.url.get().and_then(|url| day_of_address(url.as_str())) {
        let day = Stamp::day(day);
        let modified = draft.modified.get();
        if !modified.is_some_and(|modified| modified.is_before(&day)) {
            draft.published.offer(day, Source::Address);
        }
    }
}

/// The most lines after a body that are looked at.
const LINES_AFTER: usize = 8;

/// The most bytes of a sentence that says when a text was published.
const LONGEST_CLOSING: usize = 500;

/// The date of a sentence under the text that says when it was published: "This entry was posted on
/// Saturday, December 3rd, 2011 and is filed under ...".
fn closing_date(scene: &Scene<'_>, language: Option<&str>) -> Option<ParsedDate> {
    let last = scene.in_body.iter().rposition(|is_body| *is_body)?;
    let mut lines = last.saturating_sub(1)..last + LINES_AFTER;
    lines.find_map(|index| {
        let line = scene.outline.lines.get(index)?;
        let text = scene.outline.line(line);
        let is_other = line.hints.any(Hints::COMMENTS.with(Hints::RELATED));
        if is_other || text.len() > LONGEST_CLOSING {
            return None;
        }
        let date = printed_dates(text, language).into_iter().next()?;
        let is_labelled = date.role() == Some(DateRole::Published);
        (is_labelled || is_published(text.get(date.span().end..)?)).then_some(date)
    })
}

/// Whether a German verb for "published" follows a date: verbs come last.
fn is_published(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphabetic());
    let words = words.by_ref().filter(|word| !word.is_empty()).take(6);
    words.into_iter().any(|word| PUBLISHED.contains(&word))
}

/// German words for "published".
const PUBLISHED: [&str; 4] = ["veröffentlicht", "gepostet", "geschrieben", "publiziert"];

/// The lines between headline and text, and the first lines of the text.
fn beginnings<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a str> {
    let outline = scene.outline;
    let body = scene.in_body.iter().position(|is_body| *is_body);
    let body = body.unwrap_or(outline.lines.len());
    let above = scene.headline.map_or(body, |headline| headline + 1);
    let above = above.max(body.saturating_sub(LINES_ABOVE))..body;
    let first = (body..outline.lines.len())
        .filter(|index| scene.is_body(*index))
        .take(FIRST_LINES);
    above.chain(first).map(|index| outline.line_at(index))
}

/// The date that a text begins with, set off from the first sentence: `27.1.2022 - In …`,
/// `Baku, (12.11.2021). In …`, `(18.01.2018) Farmers …`.
///
/// A sentence may begin with a date as well, so a mark must part the two.
fn leading_date(text: &str, language: Option<&str>) -> Option<ParsedDate> {
    let mut end = text.len().min(LONGEST_START);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let start = text.get(..end)?;
    let date = printed_dates(start, language).into_iter().next()?;
    let span = date.span();
    let before = start.get(..span.start)?.trim();
    let after = start.get(span.end..)?.trim_start();
    let bracketed = before.strip_suffix('(').zip(after.strip_prefix(')'));
    let is_dateline = match bracketed {
        Some((place, after)) => {
            let words = place.split_whitespace().count();
            let is_parted = place.trim_end().ends_with([',', '.', ':', '-', '–', '—'])
                || after.starts_with([',', '.', ':', '-', '–', '—']);
            words == 0 || words <= 3 && is_parted
        }
        None => {
            before.is_empty()
                && after.starts_with(['-', '–', '—', '|', ':', '•', '·', '„', '“', '"', '«'])
        }
    };
    is_dateline.then_some(date)
}

/// The one day that an address holds: `/2023/11/29/`, `/2023-11-29-`, `/20231129/`, `/29-11-2023-`.
///
/// Two different days say nothing about the page.
fn day_of_address(url: &str) -> Option<Date> {
    // What follows these is chosen by scripts, not by the newsroom.
    let address = url.split(['?', '#']).next()?;
    let path = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = path.get(path.find('/')?..)?;
    let mut found = None;
    let mut rest = path;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let digits = rest.get(at..)?;
        if let Some(day) = day_at(digits) {
            if found.is_some_and(|other| other != day) {
                return None;
            }
            found = Some(day);
        }
        // To the next run of digits: a day may begin in the middle of `1-2023-11-29`.
        let length = digits.find(|c: char| !c.is_ascii_digit());
        rest = length
            .and_then(|length| digits.get(length..))
            .unwrap_or_default();
    }
    found
}

/// The day that the runs of digits at the start of a text are.
fn day_at(text: &str) -> Option<Date> {
    let mut runs = text.split(['-', '/', '_', '.']);
    let first = runs.next()?;
    let number = |run: &str, lengths: &[usize]| -> Option<u32> {
        let is_number = run.bytes().all(|byte| byte.is_ascii_digit());
        (is_number && lengths.contains(&run.len()))
            .then(|| run.parse().ok())
            .flatten()
    };
    // The slug may follow the day, and no further digit.
    let last = |run: &str| -> Option<u32> {
        let length = run.bytes().take_while(u8::is_ascii_digit).count();
        number(run.get(..length)?, &[1, 2])
    };
    let compact = first.bytes().take_while(u8::is_ascii_digit).count();
    if compact == 8 {
        let digits = first.get(..8)?;
        let part = |from: usize, to: usize| digits.get(from..to)?.parse().ok();
        return day(part(0, 4)?, part(4, 6)?, part(6, 8)?);
    }
    if let Some(year) = number(first, &[4]) {
        let month = number(runs.next()?, &[1, 2])?;
        return day(year, month, last(runs.next()?)?);
    }
    let of_month = number(first, &[2])?;
    let month = number(runs.next()?, &[2])?;
    let year = runs.next()?;
    let length = year.bytes().take_while(u8::is_ascii_digit).count();
    day(number(year.get(..length)?, &[4])?, month, of_month)
}

/// A day since news is published in the web, if there is such a day.
fn day(year: u32, month: u32, day: u32) -> Option<Date> {
    if !(1993..=2100).contains(&year) {
        return None;
    }
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_hold_days() {
        for (url, want) in [
            ("https://a.example/2023/11/29/storm/", Some("2023-11-29")),
            (
                "https://a.example/news/2023-11/29/content_7.htm",
                Some("2023-11-29"),
            ),
            (
                "https://a.example/news/2023-11-29-storm",
                Some("2023-11-29"),
            ),
            ("https://a.example/20231129/storm", Some("2023-11-29")),
            (
                "https://a.example/texts/23/20231129-storm.html",
                Some("2023-11-29"),
            ),
            (
                "https://a.example/newsroom/29-11-2023-storm",
                Some("2023-11-29"),
            ),
            ("https://a.example/2023/11/29/storm-of-2023-11-28", None),
            ("https://a.example/2023/11/storm-29", None),
            ("https://a.example/2023/13/29/storm", None),
            ("https://a.example/id/202311290815", None),
            ("https://a.example/id/12345678", None),
            ("https://a.example/storm?day=2023-11-29", None),
            ("https://2023-11-29.example/storm", None),
        ] {
            let got = day_of_address(url).map(|day| day.to_string());
            assert_eq!(got.as_deref(), want, "{url}");
        }
    }

    #[test]
    fn a_mark_parts_a_date_from_the_text() {
        for (text, want) in [
            ("27.1.2022 - The harbour was closed.", Some("2022-01-27")),
            ("(18.01.2018) Farmers wait for rain.", Some("2018-01-18")),
            (
                "Baku, (12.11.2021). The harbour was closed.",
                Some("2021-11-12"),
            ),
            ("08.11.2021 | Storm closes the harbour", Some("2021-11-08")),
            ("01.02.2022 „The harbour is closed.“", Some("2022-02-01")),
            ("27 January 2022 was the day of the storm.", None),
            ("The storm (27 January 2022) closed the harbour.", None),
            (
                "The storm of the century came to us (27 January 2022).",
                None,
            ),
            ("The storm closed the harbour.", None),
        ] {
            let got = leading_date(text, Some("en")).map(|date| date.date().to_string());
            assert_eq!(got.as_deref(), want, "{text}");
        }
    }
}
