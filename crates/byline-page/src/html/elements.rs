//! `html@lang` and `time` elements.

use byline_article::{Draft, Issue, IssueCode, LanguageTag, Source};

use crate::date::{DateRole, parse_machine};
use crate::outline::{Hints, Outline};
use crate::stamp::stamp;

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
    for time in &outline.times {
        if time.hints.any(Hints::CHROME) {
            continue;
        }
        let Some(datetime) = &time.datetime else {
            continue;
        };
        match parse_machine(datetime) {
            Ok(reading) => match time.role {
                Some(DateRole::Modified) => draft.modified.offer(stamp(&reading), Source::Time),
                _ if first => {
                    draft.published.offer(stamp(&reading), Source::Time);
                    first = false;
                }
                _ => {}
            },
            Err(error) if first && !datetime.trim().is_empty() => {
                let issue = Issue::new(IssueCode::DateInvalid, "published", error);
                draft.report(issue.with_found(datetime.as_str()));
            }
            Err(_) => {}
        }
    }
}
