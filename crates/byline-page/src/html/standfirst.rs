//! Kicker and standfirst by the names of their elements.

use byline_article::{Draft, Line, Source};

use crate::outline::Hints;
use crate::visible::Scene;

/// Offers the lines by the headline whose elements are called so.
pub(super) fn read(scene: &Scene<'_>, draft: &mut Draft) {
    let Some(headline) = scene.headline else {
        return;
    };
    let near = headline.saturating_sub(4)..headline + 5;
    for index in near.filter(|index| *index != headline) {
        let Some(line) = scene.outline.lines.get(index) else {
            continue;
        };
        let text = scene.outline.line(line);
        if line.own.any(Hints::KICKER) && text.len() <= 160 {
            draft.kicker.offer_some(Line::clean(text), Source::Text);
        }
        if line.own.any(Hints::STANDFIRST) && index > headline && text.len() <= 800 {
            draft.standfirst.offer_some(Line::clean(text), Source::Text);
        }
    }
}
