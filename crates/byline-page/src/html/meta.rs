//! Meta and link elements of the head.

use byline_article::{Alternate, Draft, Source, WebUrl, meta};
use byline_date::parse_metadata;

use super::elements::language_tag;
use crate::body::resolve;
use crate::outline::Outline;

/// What relative addresses are resolved by: the caller's address, or what the page says its own is.
pub(crate) fn base(outline: &Outline, url: Option<&WebUrl>) -> Option<WebUrl> {
    url.cloned().or_else(|| {
        canonical(outline, None)
            .or_else(|| outline.meta("og:url").and_then(|url| WebUrl::new(url).ok()))
    })
}

fn canonical(outline: &Outline, base: Option<&WebUrl>) -> Option<WebUrl> {
    outline
        .relations
        .iter()
        .find(|link| {
            link.rel
                .split_ascii_whitespace()
                .any(|rel| rel == "canonical")
        })
        .and_then(|link| resolve(&link.href, base))
}

pub(crate) fn read(outline: &Outline, base: Option<&WebUrl>, draft: &mut Draft) {
    draft.url.offer_some(canonical(outline, base), Source::Link);
    let pairs = outline
        .metas
        .iter()
        .map(|meta| (meta.key.as_str(), meta.content.as_str()));
    draft.absorb(meta::read_with_dates(pairs, base, parse_metadata));
    card_authors(outline, draft);
    alternates(outline, base, draft);
}

/// Offers the authors that Twitter's cards show as labelled data.
fn card_authors(outline: &Outline, draft: &mut Draft) {
    for key in ["twitter:data1", "twitter:data2"] {
        let Some(content) = outline.meta(key).filter(|_| is_written_by(outline, key)) else {
            continue;
        };
        let bylines = crate::names::split(content);
        if !bylines.is_empty() {
            draft.bylines.offer(bylines, Source::Twitter);
        }
    }
}

/// Twitter's cards label their data: one is an author if it is so labelled, and the first
/// also if the second is a reading time, as a widespread content management system writes
/// the two.
fn is_written_by(outline: &Outline, key: &str) -> bool {
    let digit = |text: &str| {
        text.chars()
            .any(|c| byline_date::letters::digit_of(c).is_some())
    };
    let labelled = outline
        .meta(&key.replace("data", "label"))
        .is_some_and(|label| crate::label::is(&crate::label::fold(label), crate::label::Label::By));
    labelled
        || key == "twitter:data1"
            && outline.meta(key).is_some_and(|data| !digit(data))
            && outline.meta("twitter:data2").is_some_and(digit)
}

/// `link rel=alternate hreflang`: the page itself and the default are not translations.
fn alternates(outline: &Outline, base: Option<&WebUrl>, draft: &mut Draft) {
    let mut list: Vec<Alternate> = Vec::new();
    for link in outline.relations.iter().take(500) {
        let Some(hreflang) = &link.hreflang else {
            continue;
        };
        let is_alternate = link
            .rel
            .split_ascii_whitespace()
            .any(|rel| rel == "alternate");
        if !is_alternate || hreflang.eq_ignore_ascii_case("x-default") {
            continue;
        }
        let (Some(language), Some(url)) = (language_tag(hreflang), resolve(&link.href, base))
        else {
            continue;
        };
        let own = draft.url.all().any(|found| found.value == url);
        if !own {
            list.push(Alternate::new(language, url));
        }
    }
    if !list.is_empty() {
        draft.alternates.offer(list, Source::Link);
    }
}
