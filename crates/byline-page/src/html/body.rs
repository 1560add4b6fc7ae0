//! The body in the visible text, beside the one that JSON-LD declares.

use byline_article::{Body, Draft, Source};

use super::SourceInput;
use crate::body::blocks;

/// Offers the text, and takes it where JSON-LD has less: what it calls the body is often the first
/// sentences, or all of it in one block.
pub(super) fn read(input: &SourceInput, draft: &mut Draft) {
    let page = &input.page;
    let blocks = blocks(&page.outline, &page.in_body, input.base());
    if blocks.is_empty() {
        return;
    }
    let letters = |body: &Body| body.texts().map(str::len).sum::<usize>();
    let is_teaser = draft.body.get().is_some_and(|declared| {
        let (declared_letters, own) = (letters(declared), letters(&blocks));
        own * 4 > declared_letters * 5
            || own * 5 > declared_letters * 4 && declared.blocks.len() * 2 < blocks.blocks.len()
    });
    match is_teaser {
        true => draft.body.set(blocks, Source::Text),
        false => draft.body.offer(blocks, Source::Text),
    }
}
