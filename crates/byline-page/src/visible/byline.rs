//! The byline as a page prints it: who stands by the headline, or under the text.

use byline_article::{Byline, BylineKind, Draft, Publisher, Source};

use super::around::{Scene, after_label, house_names, is_person};
use super::layout::{Look, date_only};
use crate::label::{self, Label};
use crate::names;
use crate::outline::{Hints, Line, Outline};
use byline_date::printed_dates;

/// Longer lines are not bylines.
const LONGEST: usize = 200;

/// The most lines above the headline, and of the text, that are looked at.
const NEAR: usize = 6;

/// The most lines from the start of the text on in which an author's element is looked for.
const FURTHER: usize = 8;

/// English words that follow a name and begin something else.
const PREPOSITIONS: [&str; 5] = ["in", "on", "for", "at", "from"];

/// English words that a date follows. No name begins with one.
const BEFORE_DATES: [&str; 4] = ["updated", "published", "posted", "last"];

const DASHES: [char; 3] = ['-', '–', '—'];

/// Parts of the addresses of authors' pages.
const PAGES: [&str; 12] = [
    "/author/",
    "/authors/",
    "/autor/",
    "/autoren/",
    "/auteur/",
    "/columnist",
    "/contributor",
    "/editors/",
    "/journalist",
    "/reporter",
    "/staff/",
    "/writers/",
];

impl Scene<'_> {
    /// Offers the names of the byline nearest to the headline; a line that names the
    /// publisher is a house byline.
    pub(crate) fn byline(&self, language: Option<&str>, draft: &mut Draft) {
        let first = self.first_of_body();
        let past = self.past_body();
        let headline = self.headline.unwrap_or(first.saturating_sub(NEAR));
        let below = (headline + 1).min(first)..(first + 3).max(headline + 4);
        let above = headline.saturating_sub(NEAR)..headline;
        let near = || {
            below
                .clone()
                .chain(above.clone().rev())
                .chain(past..past + NEAR)
        };
        // A standfirst may be the first line of the body, and the byline follow further down.
        let further = (below.end..first + FURTHER).filter(|index| !self.is_body(*index));
        let is_own = |index: &usize| self.own(*index).any(Hints::AUTHOR);
        let found = near()
            .find_map(|index| self.names(index, language))
            .or_else(|| {
                let mut lines = further.filter(is_own);
                lines.find_map(|index| self.names(index, language))
            })
            .or_else(|| near().find_map(|index| self.linked_names(index)));
        if let Some(names) = found {
            draft.bylines.offer(names, Source::Text);
            return;
        }
        for index in near() {
            let line = self.outline.line_at(index);
            if line.is_empty()
                || line.len() > 120
                || self.looks.get(index) == Some(&Look::Copyright)
            {
                continue;
            }
            let folded = label::fold(after_label(line).unwrap_or(line));
            if house_names(draft).any(|house| label::fold(&house) == folded)
                && let Ok(byline) = Byline::organization(after_label(line).unwrap_or(line))
            {
                let publisher = Publisher::from(byline.name.clone());
                draft.publisher.offer(publisher, Source::Text);
                draft.bylines.offer(vec![byline], Source::Text);
                return;
            }
        }
    }

    /// The names in a line that is a byline: by its label, by the label in the line before,
    /// or by what its element is called.
    fn names(&self, index: usize, language: Option<&str>) -> Option<Vec<Byline>> {
        let line = self.outline.lines.get(index)?;
        let is_sentences = self.looks.get(index) == Some(&Look::Sentences);
        if is_sentences && !line.own.any(Hints::AUTHOR) {
            return None;
        }
        let before = index
            .checked_sub(1)
            .map(|before| self.outline.line_at(before));
        let is_labelled = before
            .is_some_and(|before| before.len() <= 40 && label::is(&label::fold(before), Label::By));
        names_of_line(self.outline, line, is_labelled, language)
    }

    /// The names of links in a line that lead to authors' pages.
    fn linked_names(&self, index: usize) -> Option<Vec<Byline>> {
        if self.looks.get(index) == Some(&Look::Sentences) {
            return None;
        }
        let links = &self.outline.links;
        let from = links.partition_point(|link| link.line < index);
        let mut list: Vec<Byline> = Vec::new();
        let here = links.get(from..).unwrap_or_default().iter();
        for link in here.take_while(|link| link.line == index).take(8) {
            let text = self.outline.slice(&link.text);
            if PAGES.iter().any(|page| link.href.contains(page)) {
                add(&mut list, text, false);
            }
        }
        (!list.is_empty()).then_some(list)
    }
}

/// Whether a line is a byline and nothing else.
pub(crate) fn is_byline(outline: &Outline, line: &Line, language: Option<&str>) -> bool {
    line.text.len() <= LONGEST / 2
        && label::leading(&label::fold(outline.line(line)), Label::By).is_some()
        && names_of_line(outline, line, false, language).is_some()
}

fn names_of_line(
    outline: &Outline,
    line: &Line,
    is_labelled: bool,
    language: Option<&str>,
) -> Option<Vec<Byline>> {
    let text = outline.line(line);
    if text.len() > LONGEST || text.len() < 2 {
        return None;
    }
    let is_called = line.own.any(Hints::AUTHOR);
    let mut labelled = is_labelled || is_called || line.hints.any(Hints::AUTHOR);
    // One word is a name where the element is an author's, or "by" leads it.
    let mut is_sure = is_labelled || is_called;
    let mut list: Vec<Byline> = Vec::new();
    let separators = ['|', '•', '·', '∙', '⋅', '●'];
    for piece in outline.pieces(line) {
        // What a dash parts from a name is a place or a house.
        if !list.is_empty() && piece.starts_with(DASHES) {
            return Some(list);
        }
        for (number, segment) in piece.split(separators).enumerate() {
            if number > 0 && !list.is_empty() {
                return Some(list);
            }
            let before = before_date(segment, language);
            // A weekday may precede a date; few names have one word.
            let is_dated = before.len() < segment.len();
            let segment = before.trim_matches(is_edge);
            if segment.is_empty() || date_only(segment, language).is_some() {
                continue;
            }
            let folded = label::fold(segment);
            if label::is(&folded, Label::By) {
                labelled = true;
                is_sure |= folded.ends_with("by");
                continue;
            }
            let name = after_label(segment);
            labelled |= name.is_some();
            is_sure |= folded.starts_with("by ") || folded.contains(" by ");
            if labelled {
                let count = list.len();
                let is_any = is_sure && list.is_empty() && (name.is_some() || !is_dated);
                add(&mut list, name.unwrap_or(segment), is_any);
                if list.len() == count && count > 0 {
                    return Some(list);
                }
            }
        }
        if (piece.ends_with(separators) || piece.ends_with(DASHES)) && !list.is_empty() {
            break;
        }
    }
    (!list.is_empty()).then_some(list)
}

/// The part of a text before its first date.
fn before_date<'t>(text: &'t str, language: Option<&str>) -> &'t str {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return text;
    }
    let start = printed_dates(text, language)
        .first()
        .map(|date| date.span().start);
    match start {
        Some(0) | None => text,
        Some(start) => text.get(..start).unwrap_or(text),
    }
}

fn is_edge(c: char) -> bool {
    c.is_whitespace()
        || DASHES.contains(&c)
        || matches!(
            c,
            ',' | ';' | '/' | ':' | '[' | ']' | '【' | '】' | '［' | '］'
        )
}

fn is_of(words: &[&str], word: &str) -> bool {
    words.iter().any(|other| other.eq_ignore_ascii_case(word))
}

/// Adds the people that a text names; `any` where one word is a name as well.
fn add(list: &mut Vec<Byline>, text: &str, any: bool) {
    let mut end = text.len();
    let mut at = 0;
    for word in text.split(' ') {
        let is_end = match at {
            0 => names::begins_no_name(word),
            _ => is_of(&PREPOSITIONS, word),
        };
        if is_end || is_of(&BEFORE_DATES, word) {
            end = at;
            break;
        }
        at += word.len() + 1;
    }
    let text = text.get(..end).unwrap_or(text).trim_matches(is_edge);
    for mut byline in names::split(text) {
        let name = byline.name.as_str();
        let is_word = any
            && !name.contains(' ')
            && name
                .chars()
                .all(|c| c.is_alphabetic() || c == '-' || c == '’')
            && !name.starts_with(char::is_lowercase)
            && !is_of(&PREPOSITIONS, name)
            && (2..=25).contains(&name.chars().count());
        let is_agency = byline.kind == BylineKind::Agency;
        if !list.is_empty() && names::is_role(name) {
            continue;
        }
        let is_named = is_agency || is_person(name) || is_word;
        if is_named && list.len() < 20 && !list.iter().any(|other| other.name == byline.name) {
            if byline.kind == BylineKind::Unknown {
                byline.kind = BylineKind::Person;
            }
            list.push(byline);
        }
    }
}
