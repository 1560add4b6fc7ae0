//! `html@lang` and `time` elements.

use byline_article::{Draft, LanguageTag, Source};

use crate::outline::{Hints, Outline};
use byline_date::DateRole;

use super::time::{self, Time};

pub(crate) fn read(outline: &Outline, draft: &mut Draft) {
    let language = outline.language.as_deref().and_then(language_tag);
    draft.language.offer_some(language, Source::Element);
    times(outline, draft);
}

/// A tag as pages write it: `en_US` with a low line, `en-us,de` as a list.
pub(crate) fn language_tag(text: &str) -> Option<LanguageTag> {
    let first = text.split([',', ';', ' ']).find(|part| !part.is_empty())?;
    LanguageTag::new(first).ok()
}

/// `time` elements outside of other articles' boxes; the first is the publication.
fn times(outline: &Outline, draft: &mut Draft) {
    let mut first = true;
    for element in &outline.times {
        if element.hints.any(Hints::CHROME) {
            continue;
        }
        let Some(datetime) = &element.datetime else {
            continue;
        };
        let time = match element.role {
            Some(DateRole::Modified) => Time::Modified,
            _ if first => Time::Published,
            _ => continue,
        };
        let is_read = time::offer(draft, time, "time", datetime, Source::Time);
        first &= time == Time::Modified || !is_read;
    }
}
