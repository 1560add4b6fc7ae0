//! The time that a page counts back from now: "2 hours ago", by the headline.

use byline_article::{Draft, Issue, Source, Stamp};
use byline_date::{DateRole, ParsedDate, parse_relative};
use time::OffsetDateTime;

use super::around::Scene;
use super::layout::is_beside;
use crate::outline::Hints;

/// Longer lines say more than a time.
const LONGEST: usize = 80;

/// The most lines above the headline, and of the text, that are looked at.
const NEAR: usize = 4;

impl Scene<'_> {
    /// Offers the times that are printed by the headline to a draft that has no publication, given the
    /// time of retrieval.
    pub(crate) fn relative_date(
        &self,
        language: Option<&str>,
        retrieved: Option<OffsetDateTime>,
        draft: &mut Draft,
    ) {
        let Some(retrieved) = retrieved.filter(|_| draft.published.is_empty()) else {
            return;
        };
        let first = self.first_of_body();
        let headline = self.headline.unwrap_or(first.saturating_sub(NEAR));
        let below = headline..(first + NEAR).max(headline + NEAR);
        let above = (headline.saturating_sub(NEAR)..headline).rev();
        for index in below.chain(above) {
            let others = Hints::COMMENTS.with(Hints::RELATED);
            if self.hints(index).any(others) {
                continue;
            }
            for (text, date) in self.relative_dates(index, language, retrieved) {
                let (field, path) = match date.role() {
                    Some(DateRole::Modified) => (&mut draft.modified, "modified"),
                    _ => (&mut draft.published, "published"),
                };
                let is_new = field.is_empty();
                field.offer(Stamp::from(&date), Source::Text);
                if is_new && let Some(issue) = Issue::of_date(path, text, &Ok(date)) {
                    draft.report(issue);
                }
            }
            if !draft.published.is_empty() {
                return;
            }
        }
    }

    /// The times of a line that says little else, or of its parts.
    fn relative_dates(
        &self,
        index: usize,
        language: Option<&str>,
        retrieved: OffsetDateTime,
    ) -> Vec<(&str, ParsedDate)> {
        let read = |text| Some((text, relative_only(text, language, retrieved)?));
        let line = self.outline.line_at(index);
        match read(line) {
            Some(whole) => vec![whole],
            None if line.len() > LONGEST * 4 => Vec::new(),
            None => self.pieces(index).filter_map(read).collect(),
        }
    }
}

/// The time of a text that holds little else.
fn relative_only(
    text: &str,
    language: Option<&str>,
    retrieved: OffsetDateTime,
) -> Option<ParsedDate> {
    if text.len() > LONGEST {
        return None;
    }
    let date = parse_relative(text, language, retrieved).ok()?;
    is_beside(text, &date.span(), 2).then_some(date)
}

/// Whether a line with digits is a time that is counted back from now.
pub(super) fn is_relative(text: &str, language: Option<&str>) -> bool {
    text.len() <= LONGEST
        && may_count_back(text)
        && relative_only(text, language, OffsetDateTime::UNIX_EPOCH).is_some()
}

/// Whether a word or a part of a clock follows a number, as in `2 hours ago` and `today, 14:05`. Most
/// lines with a number are counters and cells of tables, which end with it.
fn may_count_back(text: &str) -> bool {
    let mut after_number = false;
    for c in text.chars() {
        let is_digit = byline_date::letters::digit_of(c).is_some();
        if after_number && !is_digit {
            if c.is_alphanumeric() || matches!(c, ':' | '.') {
                return true;
            }
            after_number = c.is_whitespace();
        } else {
            after_number = is_digit;
        }
    }
    false
}
