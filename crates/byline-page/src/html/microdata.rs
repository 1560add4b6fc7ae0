//! `itemprop` attributes, and the classes of hCard, h-entry and hAtom.

use byline_article::{Byline, Draft, Headline, Line, Publisher, Section, Source};

use super::SourceInput;
use super::own_article::OwnArticle;
use super::time::{self, Time};
use crate::outline::{Item, Outline, Property};

/// Offers the properties of the article, without those of items around other headlines. Those
/// behind another headline than the page's are a teaser's, until the page's headline follows.
pub(super) fn read(page: &SourceInput, draft: &mut Draft) {
    let outline = page.outline();
    let mut authors: [Vec<Byline>; 2] = [Vec::new(), Vec::new()];
    let headlines = outline.items.iter().enumerate();
    let own: Vec<usize> = headlines
        .filter(|(_, item)| item.property == Property::Headline)
        .filter(|(_, item)| page.names().has_like(&item.value))
        .map(|(index, _)| index)
        .collect();
    let heading = page.headline().and_then(|line| outline.lines.get(line));
    let around = own.iter().filter_map(|index| outline.items.get(*index));
    let around = around.map(|item| item.container);
    let around = around.chain(heading.map(|line| line.container));
    let article = OwnArticle::around(outline, around, |container| container.is_item);
    let mut skips = false;
    for (index, item) in outline.items.iter().enumerate() {
        if item.property == Property::Headline {
            skips =
                !item.is_class && !page.names().is_empty() && own.binary_search(&index).is_err();
        }
        if skips || article.excludes(item.container) {
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
