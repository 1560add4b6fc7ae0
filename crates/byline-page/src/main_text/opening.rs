//! The paragraphs between the headline and the text: a standfirst, or the beginning of the text
//! itself, where a table, a picture or a box parts it from the rest.

use super::pass::{Pass, is_outside_by};
use crate::outline::{Hints, Line, Name};
use crate::visible::Look;

/// A standfirst may be a heading so many lines after the headline.
const NEAR_HEADLINE: usize = 3;

/// A single paragraph may be so many lines before the text.
const NEAR_TEXT: usize = 20;

/// The most lines after the headline that are looked at.
const MOST_LINES: usize = 60;

/// Shorter sentences may be labels.
const LEAST_STANDFIRST: usize = 80;

/// Keeps the paragraphs between the headline and the text.
pub(super) fn keep(pass: &Pass<'_>, headline: usize, kept: &mut [bool]) {
    let Some(first) = kept.iter().position(|kept| *kept) else {
        return;
    };
    let is_near = first <= headline + NEAR_TEXT;
    for index in headline + 1..first.min(headline + MOST_LINES) {
        let Some(line) = pass.outline.lines.get(index) else {
            break;
        };
        let may_be_heading = index <= headline + NEAR_HEADLINE;
        let is_paragraph = !matches!(line.name, Name::Heading(_));
        if (is_near && (is_paragraph || may_be_heading) && is_standfirst(pass, index, line)
            || is_paragraph && is_among_others(pass, index, line))
            && let Some(kept) = kept.get_mut(index)
        {
            *kept = true;
        }
    }
}

fn is_standfirst(pass: &Pass<'_>, index: usize, line: &Line) -> bool {
    line.linked == 0 && is_opening(pass, index, line, LEAST_STANDFIRST)
}

/// Whether a line is a paragraph next to another of the same container.
fn is_among_others(pass: &Pass<'_>, index: usize, line: &Line) -> bool {
    let is_one = |index: usize| {
        let line = pass.outline.lines.get(index);
        line.filter(|line| line.linked * 4 < line.text.len())
            .filter(|line| is_opening(pass, index, line, LEAST_PARAGRAPH))
    };
    let is_beside = |other: Option<usize>| {
        let other = other.and_then(is_one);
        other.is_some_and(|other| other.container == line.container)
    };
    is_one(index).is_some() && (is_beside(index.checked_sub(1)) || is_beside(Some(index + 1)))
}

/// Shorter paragraphs are not looked for far from the text.
const LEAST_PARAGRAPH: usize = 60;

fn is_opening(pass: &Pass<'_>, index: usize, line: &Line, least: usize) -> bool {
    // German themes call a standfirst a teaser, as they do the boxes of other articles.
    let hints = pass.hints(line).without(Hints::RELATED).with(line.sure);
    let look = pass.looks.get(index).copied().unwrap_or(Look::Other);
    line.text.len() >= least
        && look == Look::Sentences
        && !is_outside_by(line, hints)
        && !line.own.any(Hints::DATE.with(Hints::AUTHOR))
        && pass.is_text(line, look)
}
