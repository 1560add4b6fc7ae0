//! Whether a link that is not on a page yet may count, from one reading of the page.
//!
//! A check of the page with each of many insertions would read it as many times. What refuses
//! most of them is known from the page as it is: the elements around the place hide what is in
//! them, or the place is below the first paragraphs. The answer "no" is certain; "yes" is to be
//! confirmed by a check.

use super::HtmlReader;
use crate::policy::{Indexable, PlainText, Policy, Visible};
use crate::read::ReadContext;

/// For each insertion whether its link may count, by where the token ends after which it is
/// made; text may come between.
pub(in crate::formats) fn may_count(
    source: &str,
    reading: ReadContext<'_>,
    policy: &Policy,
    insertions: &[usize],
) -> Vec<bool> {
    // Where plain text is enough, it is not the link that has to count.
    if policy.plain_text() != PlainText::Url {
        return vec![true; insertions.len()];
    }
    let mut ends = insertions.to_vec();
    ends.sort_unstable();
    ends.dedup();
    let mut places = Vec::new();
    let reader = super::passes(source, reading, |reader| places = reader.places(&ends));
    // An insertion would change which rules apply to the elements around it.
    let is_open = reader.world.sheets.ask_for_siblings();
    insertions
        .iter()
        .map(|after| {
            let place = places
                .binary_search_by_key(after, |place| place.end)
                .ok()
                .and_then(|index| places.get(index));
            is_open || place.is_none_or(|place| place.may_count(policy))
        })
        .collect()
}

/// What a link would meet after a token.
struct LinkContext {
    end: usize,
    is_in_template: bool,
    is_unseen: bool,
    is_noindex: bool,
}

impl LinkContext {
    fn may_count(&self, policy: &Policy) -> bool {
        let is_seen = policy.visible() == Visible::Optional || !self.is_unseen;
        let is_indexed = policy.indexable() == Indexable::Optional || !self.is_noindex;
        !self.is_in_template && is_seen && is_indexed
    }
}

impl HtmlReader<'_, '_> {
    /// Reads the page, and records what a link would meet after the tokens that end at
    /// these offsets, which are in order.
    fn places(&mut self, ends: &[usize]) -> Vec<LinkContext> {
        let mut places = Vec::new();
        let mut ends = ends.iter().copied().peekable();
        let mut at = 0;
        loop {
            while let Some(end) = ends.next_if(|end| *end <= at) {
                if end == at {
                    places.push(self.place_behind(end));
                }
            }
            match self.step() {
                Some(end) => at = end,
                None => break,
            }
        }
        self.close_link();
        places
    }

    fn place_behind(&mut self, end: usize) -> LinkContext {
        let is_in_comment = self.noindex_comment.is_some();
        let state = self.state();
        LinkContext {
            end,
            is_unseen: state.style().hides_for_good() || state.inert().is_some(),
            is_noindex: is_in_comment || state.noindex().is_some(),
            is_in_template: self.walker.is_in_inert_template(),
        }
    }
}
