//! `itemprop` attributes, and the classes of hCard, h-entry and hAtom.

use byline_article::{Byline, Draft, Headline, Line, Publisher, Section, Source};

use super::SourceInput;
use super::time::{self, Time};
use crate::outline::{Item, Outline, Property};

/// Offers the properties of the article. Those behind another headline than the page's are a
/// teaser's, until the page's headline follows.
pub(super) fn read(page: &SourceInput, draft: &mut Draft) {
    let outline = page.outline();
    let mut authors: [Vec<Byline>; 2] = [Vec::new(), Vec::new()];
    let is_other = |item: &Item| {
        !item.is_class && !page.names().is_empty() && !page.names().has_like(&item.value)
    };
    let mut skips = false;
    for (index, item) in outline.items.iter().enumerate() {
        if item.property == Property::Headline {
            skips = is_other(item);
        }
        if skips {
            continue;
        }
        let source = match item.is_class {
            true => Source::Microformat,
            false => Source::Microdata,
        };
        match item.property {
            Property::Headline => {
                draft
                    .headline
                    .offer_some(Headline::clean(&item.value), source);
            }
            Property::Published => {
                time::offer(draft, Time::Published, &item.value, source);
            }
            Property::Modified => {
                time::offer(draft, Time::Modified, &item.value, source);
            }
            Property::Section => {
                draft
                    .section
                    .offer_some(Line::clean(&item.value).map(Section::from), source);
            }
            Property::Name if item.within == Some(Property::Publisher) => {
                draft
                    .publisher
                    .offer_some(Line::clean(&item.value).map(Publisher::from), source);
            }
            Property::Name if item.within == Some(Property::Author) => {
                add(&mut authors, item);
            }
            Property::Author if !has_name(outline, index) => add(&mut authors, item),
            Property::Author
            | Property::Name
            | Property::Publisher
            | Property::Description
            | Property::Url
            | Property::Language
            | Property::Keywords
            | Property::Foreign => {}
        }
    }
    let [microdata, microformat] = authors;
    for (list, source) in [
        (microdata, Source::Microdata),
        (microformat, Source::Microformat),
    ] {
        if !list.is_empty() {
            draft.bylines.offer(list, source);
        }
    }
}

/// Whether the author at `index` names itself by a property within.
fn has_name(outline: &Outline, index: usize) -> bool {
    outline
        .items
        .get(index + 1..)
        .unwrap_or_default()
        .iter()
        .take(6)
        .take_while(|item| item.within.is_some())
        .any(|item| item.property == Property::Name)
}

fn add(authors: &mut [Vec<Byline>; 2], item: &Item) {
    let Some(list) = authors.get_mut(usize::from(item.is_class)) else {
        return;
    };
    if list.len() >= 50 {
        return;
    }
    // One byline has one label: a second "By …" link is that of another article's box.
    let is_label = || {
        let first = item.value.split(' ').next().unwrap_or_default();
        crate::names::begins_no_name(first)
            || !list.is_empty() && crate::names::is_labelled(&item.value)
    };
    if item.is_class && is_label() {
        return;
    }
    for byline in crate::names::split(&item.value) {
        if !list.iter().any(|other| other.name == byline.name) {
            list.push(byline);
        }
    }
}
