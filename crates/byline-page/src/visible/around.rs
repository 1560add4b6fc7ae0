//! What a page prints around headline and body.

use byline_article::{Count, Draft, Line, RightsNotice, Section, Source, Value};

use super::layout::{Look, word_count};
use super::{channel, copyright, language_of_label, notice, store, views};
use crate::label::{self, Label};
use crate::outline::{Hints, Outline};

/// Where the readers of this module look.
#[derive(Debug)]
pub(crate) struct Scene<'o> {
    pub(crate) outline: &'o Outline,
    pub(crate) looks: &'o [Look],
    pub(crate) headline: Option<usize>,
    /// Whether a line is part of the body.
    pub(crate) in_body: &'o [bool],
}

impl Scene<'_> {
    /// Whether a line is part of the body.
    pub(crate) fn is_body(&self, index: usize) -> bool {
        self.in_body.get(index).copied().unwrap_or(false)
    }

    pub(super) fn first_of_body(&self) -> usize {
        self.in_body
            .iter()
            .position(|body| *body)
            .unwrap_or(self.in_body.len())
    }

    pub(super) fn past_body(&self) -> usize {
        self.in_body
            .iter()
            .rposition(|body| *body)
            .map_or(0, |last| last + 1)
    }

    pub(super) fn hints(&self, index: usize) -> Hints {
        self.outline
            .lines
            .get(index)
            .map_or(Hints::NONE, |line| line.hints)
    }

    pub(super) fn own(&self, index: usize) -> Hints {
        self.outline
            .lines
            .get(index)
            .map_or(Hints::NONE, |line| line.own)
    }

    fn outside(&self) -> impl Iterator<Item = (usize, &str)> {
        (0..self.outline.lines.len())
            .filter(|index| !self.is_body(*index))
            .map(|index| (index, self.outline.line_at(index)))
    }

    /// The copyright line and the notice, which often stand together.
    pub(crate) fn rights(&self, draft: &mut Draft) {
        let mut at = None;
        for (index, line) in self.outside() {
            // In a caption it is the credit of a picture: another's work.
            let in_caption = self.hints(index).any(Hints::CAPTION.with(Hints::FIGURE));
            if self.looks.get(index) == Some(&Look::Copyright)
                && !in_caption
                && let Some(found) = copyright(line)
            {
                draft.copyright.offer_some(Line::clean(line), Source::Text);
                let holder = found.holder.and_then(|holder| Line::clean(&holder));
                draft.copyright_holder.offer_some(holder, Source::Text);
                draft.copyright_year.offer_some(found.year, Source::Text);
                // A photograph's credit may come first, the page's own line is in its footer.
                let in_footer = self.hints(index).any(Hints::FOOTER.with(Hints::RIGHTS));
                if at.is_none() || in_footer {
                    at = Some(index);
                }
            }
        }
        let names: Vec<&str> = [
            draft.copyright_holder.get().map(Line::as_str),
            draft
                .publisher
                .get()
                .and_then(|publisher| publisher.name.as_ref())
                .map(Line::as_str),
            draft
                .url
                .get()
                .map(|url| url.host().trim_start_matches("www.")),
        ]
        .into_iter()
        .flatten()
        .collect();
        let mut best: Option<(u32, usize, Option<String>)> = None;
        let elsewhere = Hints::NAVIGATION.with(Hints::RELATED).with(Hints::COMMENTS);
        for (index, line) in self.outside() {
            // Teasers are links; a notice that is all link says no sentence.
            let linked = self
                .outline
                .lines
                .get(index)
                .is_some_and(|outline| outline.linked * 2 > line.len());
            let is_date = self.looks.get(index) == Some(&Look::Date);
            if linked && line.len() < 60 || is_date || self.hints(index).any(elsewhere) {
                continue;
            }
            let near = at.is_some_and(|at: usize| at.abs_diff(index) <= 1)
                || self.hints(index).any(Hints::RIGHTS.with(Hints::FOOTER));
            if let Some(found) = notice(line, near, &names)
                && best.as_ref().is_none_or(|best| found.weight > best.0)
            {
                best = Some((found.weight, index, found.target));
            }
        }
        let Some((_, index, target)) = best else {
            return;
        };
        if let Ok(mut notice) = RightsNotice::new(self.outline.line_at(index)) {
            notice.target = target.and_then(|target| Line::clean(&target));
            draft.notice.offer(notice, Source::Text);
        }
    }

    /// The counter of readings.
    pub(crate) fn views(&self, draft: &mut Draft) {
        for (index, line) in self.outside() {
            let hinted = self.own(index).any(Hints::VIEWS);
            let found = views(line, hinted).or_else(|| {
                self.pieces(index)
                    .filter(|piece| piece.len() < line.len())
                    .find_map(|piece| views(piece, false))
            });
            if let Some(count) = found {
                draft.views.offer(Count::new(count), Source::Text);
                return;
            }
        }
    }

    /// Parts of a line that markup or a mark keeps apart.
    pub(super) fn pieces(&self, index: usize) -> impl Iterator<Item = &str> {
        self.outline
            .lines
            .get(index)
            .into_iter()
            .flat_map(|line| self.outline.pieces(line))
            .flat_map(|part| part.split(['|', '•', '·', '/']))
            .map(str::trim)
            .filter(|piece| !piece.is_empty())
    }

    /// The section's label above the headline, and the sentence that explains it.
    pub(crate) fn section(&self, draft: &mut Draft) {
        if draft.section.is_empty()
            && let Some(headline) = self.headline
        {
            let above = || {
                (headline.saturating_sub(8)..headline)
                    .rev()
                    .filter(|index| !self.hints(*index).any(Hints::NAVIGATION))
            };
            let named = above()
                .chain(headline + 1..headline + 4)
                .find(|index| self.own(*index).any(Hints::SECTION));
            let label = named
                .or_else(|| above().find(|index| self.looks.get(*index) != Some(&Look::Control)))
                .map(|index| self.outline.line_at(index))
                .filter(|label| is_label(label));
            draft.section.offer_some(
                label.and_then(|label| Section::new(label).ok()),
                Source::Text,
            );
        }
        let Some(section) = draft.section.get() else {
            return;
        };
        let folded = label::fold(section.label.as_str());
        let described = self.outside().find_map(|(index, line)| {
            let is_box = self.headline.is_none_or(|headline| index > headline)
                && line.len() <= 4 * folded.len().max(20)
                && label::fold(line) == folded;
            let next = self.outline.line_at(index + 1);
            (is_box
                && !self.is_body(index + 1)
                && word_count(next) >= 3
                && next.len() <= 400
                && matches!(
                    self.looks.get(index + 1),
                    Some(Look::Other | Look::Sentences)
                ))
            .then_some(next)
        });
        draft
            .section_description
            .offer_some(described.and_then(Line::clean), Source::Text);
    }

    /// Language switch, channels and stores of a page without addresses.
    pub(crate) fn labels(&self, draft: &mut Draft) {
        let mut languages = Vec::new();
        let mut channels = Vec::new();
        let mut stores = Vec::new();
        for (_, line) in self.outside() {
            if let Some(language) = language_of_label(line) {
                languages.push(Value::Map(
                    [
                        ("label".to_owned(), Value::from(line)),
                        ("language".to_owned(), Value::from(language)),
                    ]
                    .into_iter()
                    .collect(),
                ));
                continue;
            }
            if line.len() > 60 {
                continue;
            }
            let folded = label::fold(line);
            if channel(&folded).is_some() {
                channels.push(Value::from(line));
            } else if store(&folded).is_some() {
                stores.push(Value::from(line));
            }
        }
        for (key, list) in [
            ("language_switch", languages),
            ("channels", channels),
            ("app_stores", stores),
        ] {
            if !list.is_empty() {
                draft.extra.insert(key, Value::from(list));
            }
        }
    }
}

/// What the house is called: its name, the copyright's holder, its host.
pub(super) fn house_names(draft: &Draft) -> impl Iterator<Item = String> {
    let publisher = draft
        .publisher
        .get()
        .and_then(|publisher| publisher.name.clone());
    let holder = draft.copyright_holder.get().cloned();
    let host = draft
        .url
        .get()
        .map(|url| url.host().trim_start_matches("www.").to_owned());
    let target = draft.notice.get().and_then(|notice| notice.target.clone());
    [publisher, holder, target]
        .into_iter()
        .flatten()
        .map(Line::into_string)
        .chain(host)
}

/// A short line that names something: no sentence, no number.
pub(crate) fn is_label(line: &str) -> bool {
    !line.is_empty()
        && line.chars().count() <= 40
        && line.split_whitespace().count() <= 4
        && !line
            .chars()
            .any(|c| byline_date::letters::digit_of(c).is_some())
        && !line.ends_with(['.', '?', '!', ':', ','])
        && line.chars().any(char::is_alphabetic)
}

/// What follows "By" or "Автор:".
pub(super) fn after_label(line: &str) -> Option<&str> {
    if let Some((label, name)) = line.split_once([':', '：', '՝'])
        && label::leading(&label::fold(label), Label::By).is_some()
    {
        return Some(name.trim());
    }
    // The longest label of whole words.
    let mut name = None;
    for (at, _) in line.match_indices(' ').take(4) {
        let (label, rest) = line.split_at(at);
        let folded = label::fold(label);
        if label::is(&folded, Label::By) {
            name = Some(rest.trim());
        }
        if !label::begins_label(&folded) {
            break;
        }
    }
    name
}

/// Two to five words, most of them with a capital where the script has capitals.
pub(crate) fn is_person(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    if !(2..=5).contains(&words.len()) || name.chars().any(|c| c.is_ascii_digit() || c == '@') {
        return false;
    }
    let capitals = words
        .iter()
        .filter(|word| {
            word.chars().next().is_some_and(|c| {
                c.is_uppercase() || !(c.is_lowercase() || c.is_ascii_punctuation())
            })
        })
        .count();
    capitals * 2 > words.len()
}
