//! The dates that a page prints by its headline, or at the end of its text.

use byline_article::{Draft, Source, Stamp};
use byline_date::{DateRole, ParsedDate, parse_metadata, printed_dates};

use crate::outline::{Hints, Line, Name, Outline};
use crate::text::dates;
use crate::visible::{Look, Scene, is_sentences};

/// The most lines before and after the last one of a body that are looked at for its date: a note on
/// the article may follow.
const LINES_AROUND_END: usize = 12;

/// The most lines with dates that are read: of publication, of a change, and both again.
const MOST_DATE_LINES: usize = 4;

/// The dates printed by the headline or at the end of the text, or in a line that markup calls a
/// date. Lines are read until one gives the publication.
pub(super) fn read(scene: &Scene<'_>, language: Option<&str>, draft: &mut Draft) {
    let count = scene.looks.len();
    let first = scene.in_body.iter().position(|body| *body);
    let last = scene.in_body.iter().rposition(|body| *body);
    let (first, last) = (first.unwrap_or(count), last.unwrap_or(count));
    let headline = scene.headline.unwrap_or(first);
    let near = (headline..first)
        .chain((headline.saturating_sub(8)..headline).rev())
        .chain(first..(first + 40).min(count));
    // Dates further down may belong to other articles.
    let from = last.saturating_sub(LINES_AROUND_END).max(first + 40);
    let behind = from..(last + 1 + LINES_AROUND_END).min(count);
    let line = |index: usize| scene.outline.lines.get(index);
    let is_own = |index: &usize| line(*index).is_some_and(|line| !line.hints.any(Hints::COMMENTS));
    let is_date = |index: &usize| scene.looks.get(*index) == Some(&Look::Date);
    let hinted = |index: &usize| line(*index).is_some_and(|line| line.own.any(Hints::DATE));
    let is_last = |index: &usize| {
        let is_other = |line: &Line| line.hints.any(Hints::RELATED);
        hinted(index) && !scene.is_body(*index) && !line(*index).is_some_and(is_other)
    };
    let near = near.filter(is_own);
    let lines = near.clone().filter(is_date).chain(near.filter(hinted));
    let lines = lines.chain(behind.filter(is_own).filter(is_last));
    for index in lines.take(MOST_DATE_LINES) {
        let has_published = !draft.published.is_empty();
        dates(scene.outline.line_at(index), language, draft);
        if has_published || !draft.published.is_empty() {
            return;
        }
    }
}

/// The most lines after the headline that are looked at for its date.
const MOST_BELOW: usize = 12;

/// A standfirst and a byline are lines of the text before the date.
const MOST_INSIDE: usize = 5;

/// The most lines before the headline that are looked at for its date.
const MOST_ABOVE: usize = 3;

/// Takes the day that the page prints by its headline, where what it declares is surely or
/// likely another day: that of the file, which `date` and Dublin Core name, or that of the last
/// change, where no later change is declared.
pub(super) fn prefer(
    scene: &Scene<'_>,
    language: Option<&str>,
    declared: &Outline,
    draft: &mut Draft,
) {
    let Some(chosen) = draft.published.get().cloned() else {
        return;
    };
    let source = draft.published.source();
    let is_of_file = match source {
        Some(Source::DublinCore) => true,
        Some(Source::Meta) => declared
            .meta("date")
            .and_then(|date| parse_metadata(date).ok())
            .is_some_and(|date| date.date() == chosen.date()),
        _ => false,
    };
    let is_of_change = matches!(source, Some(Source::JsonLd | Source::OpenGraph))
        && draft
            .modified
            .get()
            .is_some_and(|modified| modified.date() <= chosen.date());
    if !(is_of_file || is_of_change) {
        return;
    }
    let Some(printed) = by_headline(scene, language) else {
        return;
    };
    let (day, other) = (printed.date(), chosen.date());
    let is_swapped = u8::from(day.month()) == other.day() && u8::from(other.month()) == day.day();
    let days = (other - day).whole_days();
    // A day more or less is a matter of the offset.
    let is_right = if is_of_file { days != 0 } else { days > 1 };
    if is_right && !is_swapped {
        draft.published.set(printed, Source::Text);
    }
}

/// The date between the headline and the text, or just above the headline. Where dates of two days
/// are there, they may be those of other articles.
fn by_headline(scene: &Scene<'_>, language: Option<&str>) -> Option<Stamp> {
    let headline = scene.headline?;
    let first = scene.in_body.iter().position(|body| *body);
    let first = first.unwrap_or(scene.looks.len());
    let below = headline + 1..(first + MOST_INSIDE).min(headline + MOST_BELOW);
    let above = (headline.saturating_sub(MOST_ABOVE)..headline).rev();
    let only = |lines: &mut dyn Iterator<Item = usize>| {
        let mut dates = lines.filter_map(|index| date_of_line(scene, index, language));
        let first = dates.next()?;
        dates
            .all(|other| other.date() == first.date())
            .then(|| Stamp::from(&first))
    };
    only(&mut { below }).or_else(|| only(&mut { above }))
}

/// The date of a line that holds little else, and no change and no quoted post.
fn date_of_line(scene: &Scene<'_>, index: usize, language: Option<&str>) -> Option<ParsedDate> {
    let line = scene.outline.lines.get(index)?;
    let text = scene.outline.line(line);
    let is_other = line.hints.any(Hints::COMMENTS.with(Hints::RELATED));
    // Under a quoted post is its date.
    let within = scene.outline.containers.get(line.container);
    let is_quoted = within.is_some_and(|within| within.name == Name::Blockquote);
    let is_date = scene.looks.get(index) == Some(&Look::Date);
    if is_other || is_quoted || text.contains('@') || !is_date {
        return None;
    }
    only_date(text, language).filter(|date| !date.is_ambiguous())
}

/// The date of a line, changes left out, if it is of one day.
fn only_date(text: &str, language: Option<&str>) -> Option<ParsedDate> {
    let dates = printed_dates(text, language).into_iter();
    let mut dates = dates.filter(|date| date.role() != Some(DateRole::Modified));
    let first = dates.next()?;
    dates
        .all(|other| other.date() == first.date())
        .then_some(first)
}

/// The most lines before and after the headline that are looked at for a row of facts.
const LINES_BESIDE: usize = 3;

/// A longer row of facts is a text.
const LONGEST_ROW: usize = 160;

/// The date in a row of facts beside the headline: `Home | By Jane Doe | 29 November 2023`.
pub(super) fn in_row(scene: &Scene<'_>, language: Option<&str>) -> Option<ParsedDate> {
    let headline = scene.headline?;
    let below = headline + 1..headline + 1 + LINES_BESIDE;
    let above = (headline.saturating_sub(LINES_BESIDE)..headline).rev();
    below.chain(above).find_map(|index| {
        let line = scene.outline.lines.get(index)?;
        let text = scene.outline.line(line);
        let is_other = line.hints.any(Hints::COMMENTS.with(Hints::RELATED));
        if is_other || text.len() > LONGEST_ROW || is_sentences(text) {
            return None;
        }
        let date = only_date(text, language)?;
        let before = text.get(..date.span().start)?.trim_end();
        let after = text.get(date.span().end..)?.trim_start();
        let is_edge = |next: Option<char>| next.is_none_or(|c| !c.is_alphanumeric());
        let is_parted = is_edge(before.chars().next_back()) && is_edge(after.chars().next());
        let is_labelled = date.role() == Some(DateRole::Published);
        (is_parted || is_labelled).then_some(date)
    })
}
