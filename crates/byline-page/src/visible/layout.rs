//! Which lines of a page are headline, date and body, and how each line looks.

use core::ops::Range;

use super::around::after_label;
use super::relative::is_relative;
use super::views::views;
use super::{copyright, is_switch};
use crate::label::{self, Label};
use crate::outline::Outline;
use byline_date::letters::is_alphanumeric;
use byline_date::{ParsedDate, printed_dates};

/// What a line is by its looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// One or more sentences.
    Sentences,
    /// A date and little else.
    Date,
    /// A control, a channel, a language or a store: no text of anyone's.
    Control,
    /// A copyright line.
    Copyright,
    /// A counter of readings.
    Views,
    /// Anything else: headlines, labels, names, other counters.
    Other,
}

/// The most words of a byline before a date, its label included.
const LONGEST_BYLINE: usize = 9;

/// How a line looks.
pub(crate) fn look(line: &str, language: Option<&str>) -> Look {
    let folded = match line.len() {
        0..=200 => label::fold_start(line),
        _ => String::new(),
    };
    if !folded.is_empty() || line.len() <= 200 {
        // A sentence may begin with the name of a network.
        if is_control(&folded) && !(label::leads_with_network(&folded) && is_sentences(line)) {
            return Look::Control;
        }
        if copyright(line).is_some() {
            return Look::Copyright;
        }
        if has_digit(line) {
            if only_date(line, language).is_some() || is_relative(line, language) {
                return Look::Date;
            }
            if views(line, false).is_some() {
                return Look::Views;
            }
        }
    }
    match is_sentences(line) {
        _ if line.starts_with('©') => Look::Copyright,
        true => Look::Sentences,
        false => Look::Other,
    }
}

/// Whether the folded text is a control, a channel, a language or a store, or no text at all.
pub(crate) fn is_control(folded: &str) -> bool {
    folded.is_empty() || label::is_control(folded) || is_switch(folded)
}

/// The date of a line that holds little else.
pub(crate) fn date_only(line: &str, language: Option<&str>) -> Option<ParsedDate> {
    has_digit(line).then(|| only_date(line, language)).flatten()
}

fn has_digit(line: &str) -> bool {
    // The whole line, and no early end: it is faster.
    let has_ascii = line
        .bytes()
        .fold(false, |any, byte| any | byte.is_ascii_digit());
    has_ascii
        || !line.is_ascii()
            && line
                .chars()
                .any(|c| byline_date::letters::digit_of(c).is_some())
}

/// The same of a line with digits.
fn only_date(line: &str, language: Option<&str>) -> Option<ParsedDate> {
    if line.len() > 160 {
        return None;
    }
    let readings = printed_dates(line, language);
    let dates = readings.first()?.span().start..readings.last()?.span().end;
    // A label, a weekday, a place: more words make it a sentence about a date, unless they are a
    // byline: "Posted by Jane Doe on".
    let byline = line.get(..dates.start).and_then(after_label);
    let is_date = match byline {
        Some(name) => is_beside(line, &dates, LONGEST_BYLINE) && !name.is_empty(),
        None => is_beside(line, &dates, 4),
    };
    is_date.then(|| readings.into_iter().next()).flatten()
}

/// Whether few enough words of a line precede these bytes, and follow them.
pub(super) fn is_beside(line: &str, span: &Range<usize>, most: usize) -> bool {
    let words = |text: &str| {
        text.split(|c: char| !is_alphanumeric(c))
            .filter(|w| !w.is_empty())
            .count()
    };
    let before = line.get(..span.start).unwrap_or_default();
    let after = line.get(span.end..).unwrap_or_default();
    words(before) <= most && words(after) <= most
}

/// Whether a line ends as a sentence does, and is long enough for one.
pub(crate) fn is_sentences(line: &str) -> bool {
    let trimmed = line.trim_end_matches(|c: char| {
        matches!(
            c,
            '"' | '\'' | '”' | '’' | '»' | '“' | ')' | ']' | '」' | '』'
        ) || c.is_whitespace()
    });
    let Some(last) = trimmed.chars().next_back() else {
        return false;
    };
    let ends = matches!(
        last,
        '.' | '!'
            | '?'
            | '…'
            | '。'
            | '！'
            | '？'
            | '।'
            | '։'
            | '።'
            | '۔'
            | '؟'
            | ':'
            | '။'
            | '៖'
            | '។'
    );
    // All white space of a line is ASCII: it was folded.
    let has_words = |least: usize| trimmed.split_ascii_whitespace().nth(least - 1).is_some();
    if ends && has_words(5) || line.len() >= 200 && has_words(8) {
        return true;
    }
    // Thai writes no full stops, and it, Chinese and Japanese no spaces.
    let dense = dense_letters(trimmed).take(30).count();
    ends && dense >= 10 || dense >= 30
}

/// The letters of scripts that do not part words.
fn dense_letters(line: &str) -> impl Iterator<Item = char> {
    // All of them take three bytes or more: a look at the bytes is faster.
    let has_any = line.bytes().fold(false, |any, byte| any | (byte >= 0xe0));
    let line = if has_any { line } else { "" };
    line.chars().filter(|c| is_dense(*c))
}

/// Whether it is a letter of a script that does not part words.
pub(crate) fn is_dense(c: char) -> bool {
    matches!(c, '\u{e01}'..='\u{e2e}' | '\u{e80}'..='\u{edf}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// How many words a line has; letters of dense scripts count as half a word each.
pub(crate) fn word_count(line: &str) -> usize {
    let dense = dense_letters(line).count();
    line.split_ascii_whitespace().count() + dense / 2
}

/// The parts of a plain text page.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    pub(crate) headline: Option<usize>,
    pub(crate) date: Option<usize>,
    pub(crate) body: Range<usize>,
}

impl Layout {
    /// Finds headline, date and body among lines that have nothing but their looks.
    pub(crate) fn of(outline: &Outline, looks: &[Look]) -> Self {
        let body = longest_run(outline, looks);
        let above = looks.get(..body.start).unwrap_or_default();
        let date = above.iter().rposition(|look| *look == Look::Date);
        let is_headline = |index: &usize| {
            let line = outline.line_at(*index);
            looks.get(*index) == Some(&Look::Other)
                && word_count(line) >= 3
                && label::leading(&label::fold(line), Label::By).is_none()
        };
        // Above the date, or between date and body where the date comes first.
        let edge = date.unwrap_or(body.start);
        let headline = (edge.saturating_sub(8)..edge)
            .rev()
            .find(is_headline)
            .or_else(|| (edge..body.start).find(is_headline))
            .or_else(|| (0..edge).rev().find(is_headline));
        let date = date.or_else(|| looks.iter().position(|look| *look == Look::Date));
        Self {
            headline,
            date,
            body,
        }
    }
}

/// The run of sentences with the most text; a heading between two of them joins them.
fn longest_run(outline: &Outline, looks: &[Look]) -> Range<usize> {
    let mut best = 0..0;
    let mut most = 0;
    let mut run = 0..0;
    let mut size = 0;
    let is = |index: usize, look: Look| looks.get(index) == Some(&look);
    for index in 0..=looks.len() {
        let goes_on = is(index, Look::Sentences)
            || size > 0
                && is(index, Look::Other)
                && is(index + 1, Look::Sentences)
                && is(index.wrapping_sub(1), Look::Sentences);
        if goes_on {
            if size == 0 {
                run.start = index;
            }
            size += outline.line_at(index).len() + 1;
            run.end = index + 1;
        } else {
            if size > most {
                (most, best) = (size, run.clone());
            }
            size = 0;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_counter_may_have_a_long_label_in_letters_of_three_bytes() {
        let counter = "ნახვების რაოდენობა: 1 234 567";
        assert!(counter.len() > 60);
        assert_eq!(look(counter, Some("ka")), Look::Views);
    }
}
