//! `html@lang` and `time` elements.

use byline_article::{Draft, LanguageTag, Source, Stamp};

use crate::label::{self, Label};
use crate::outline::{Hints, Name, Outline, TimeElement};
use byline_date::{DateRole, parse_metadata};

use super::own_article::OwnArticle;
use super::time::{self, Time};

pub(crate) fn read(outline: &Outline, headline: Option<usize>, draft: &mut Draft) {
    let language = outline.language.as_deref().and_then(language_tag);
    draft.language.offer_some(language, Source::Element);
    times(outline, headline, draft);
}

/// A tag as pages write it: `en_US` with a low line, `en-us,de` as a list.
pub(crate) fn language_tag(text: &str) -> Option<LanguageTag> {
    let first = text.split([',', ';', ' ']).find(|part| !part.is_empty())?;
    LanguageTag::new(first).ok()
}

/// The language in which the text of a page is looked for: the caller's, or what the page declares
/// without structured data. The main text is the same with and without a draft, so both use this.
pub(crate) fn text_language(
    outline: &Outline,
    caller: Option<&LanguageTag>,
) -> Option<LanguageTag> {
    const METAS: [&str; 4] = ["content-language", "dc.language", "language", "og:locale"];
    let own = || outline.language.as_deref().and_then(language_tag);
    let of_meta = |key: &&str| outline.meta(key).and_then(language_tag);
    caller
        .cloned()
        .or_else(own)
        .or_else(|| METAS.iter().find_map(of_meta))
}

/// `time` elements outside of other articles' boxes.
///
/// The first after the headline is the publication, or else the last before it: what a page
/// shows above may be a list of other articles, as is what follows under "Related". Where the headline
/// is in an `article` element, another such element is another article.
fn times(outline: &Outline, headline: Option<usize>, draft: &mut Draft) {
    if outline.times.is_empty() {
        return;
    }
    let headline = headline.and_then(|index| outline.lines.get(index));
    let from = headline.map_or(0, |line| line.text.start);
    let to = related_from(outline, from);
    let article = OwnArticle::around(outline, headline.map(|line| line.container), |container| {
        container.name == Name::Article || container.is_item
    });
    let own = outline.times.iter().filter(|time| {
        !time.hints.any(Hints::CHROME)
            && time.datetime.is_some()
            && time.text.start < to
            && !article.excludes(time.container)
    });
    for time in own.clone() {
        if time.role == Some(DateRole::Modified) {
            offer(draft, Time::Modified, time);
        }
    }
    let published = || {
        own.clone()
            .filter(|time| time.role != Some(DateRole::Modified))
    };
    let behind = published().filter(|time| time.text.start >= from);
    let before = published().filter(|time| time.text.start < from);
    let mut nearest: Vec<&TimeElement> = before.collect();
    nearest.reverse();
    let mut all = behind.chain(nearest);
    all.find(|time| offer(draft, Time::Published, time));
}

/// The most `time` elements that are looked at: a page with more lists other articles.
const MOST_TIMES: usize = 20;

/// The time of the page's `time` elements, wherever they are, if all are of one day.
///
/// It is for pages on which [`times`] finds no publication: themes put it into footers.
pub(super) fn only_time(outline: &Outline, headline: Option<usize>) -> Option<Stamp> {
    if outline.times.is_empty() {
        return None;
    }
    let headline = headline.and_then(|index| outline.lines.get(index));
    let to = related_from(outline, headline.map_or(0, |line| line.text.start));
    let place = headline.map(|line| line.container);
    let article = OwnArticle::around(outline, place, |container| container.is_item);
    let is_own = |time: &&TimeElement| {
        let others = Hints::COMMENTS.with(Hints::RELATED);
        time.text.start < to
            && time.role != Some(DateRole::Modified)
            && !time.hints.any(others)
            && !article.excludes(time.container)
    };
    let times = outline.times.iter().filter(is_own).take(MOST_TIMES);
    let read = |time: &TimeElement| parse_metadata(time.datetime.as_deref()?).ok();
    let mut stamps = times.filter_map(read).map(|date| Stamp::from(&date));
    let first = stamps.next()?;
    stamps
        .all(|other| other.date() == first.date())
        .then_some(first)
}

fn offer(draft: &mut Draft, time: Time, element: &TimeElement) -> bool {
    let text = element.datetime.as_deref().unwrap_or_default();
    time::offer(draft, time, text, Source::Time)
}

/// Where the text begins that a heading such as "Related stories" is above.
fn related_from(outline: &Outline, headline: usize) -> usize {
    let related = outline.lines.iter().find(|line| {
        matches!(line.name, Name::Heading(_))
            && line.text.start > headline
            && line.text.len() <= 60
            && label::leads(&label::fold_start(outline.line(line)), &[Label::Related])
    });
    related.map_or(usize::MAX, |line| line.text.start)
}
