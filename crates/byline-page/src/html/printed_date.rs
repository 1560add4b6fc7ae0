//! The dates that a page prints by its headline, or at the end of its text.

use byline_article::Draft;

use crate::outline::{Hints, Line};
use crate::text::dates;
use crate::visible::{Look, Scene};

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
