//! Which of the sources names the authors.

use byline_article::{Byline, BylineKind, Draft, Line, Source};

use super::site::Site;
use crate::names;

/// Parts names that were joined, and takes the list that names people rather than the
/// house, and of two lists the one that holds the other.
pub(crate) fn settle(site: &Site, draft: &mut Draft) {
    let mut lists: Vec<List> = draft
        .bylines
        .all()
        .map(|found| (cleaned(&found.value, found.source, site), found.source))
        .filter(|(list, _)| !list.is_empty())
        .collect();
    draft.bylines.take();
    let is_house = |list: &[Byline]| {
        list.iter()
            .all(|byline| matches!(byline.kind, BylineKind::Organization | BylineKind::Agency))
    };
    // Stable: within the kinds the surer source stays first.
    lists.sort_by_key(|(list, source)| match is_house(list) {
        true => 2,
        // Initials of an editor are printed as they are.
        false if list.iter().all(is_account) => {
            if *source == Source::Text {
                3
            } else {
                1
            }
        }
        false => 0,
    });
    prefer_own(&mut lists, is_house);
    prefer_printed(&mut lists, site);
    prefer_fuller(&mut lists);
    for (list, source) in lists {
        draft.bylines.offer(list, source);
    }
}

/// The most lists of a page that are compared.
const MOST_LISTS: usize = 20;

/// The most names of a list that are compared with those of another.
const MOST_NAMES: usize = 50;

type List = (Vec<Byline>, Source);

/// Whether links, classes and properties give a list: they may be those of readers and of other
/// articles.
fn is_loose(list: &List) -> bool {
    matches!(list.1, Source::Microformat | Source::Microdata)
}

/// Whether each name of a list is in the other.
fn is_within(list: &[Byline], other: &[Byline]) -> bool {
    list.len() <= MOST_NAMES
        && other.len() <= MOST_NAMES
        && list
            .iter()
            .all(|byline| other.iter().any(|other| same(byline, other)))
}

fn move_to_front(lists: &mut Vec<List>, at: usize) {
    let list = lists.remove(at);
    lists.insert(0, list);
}

/// Of a loose list of many names, and a surer one of few of them, takes the latter.
fn prefer_own(lists: &mut Vec<List>, is_house: impl Fn(&[Byline]) -> bool) {
    let Some(first) = lists.first().filter(|first| is_loose(first)) else {
        return;
    };
    let is_own = |list: &List| {
        !is_loose(list)
            && first.0.len() > list.0.len() + 1
            && !is_house(&list.0)
            && !list.0.iter().all(is_account)
            && is_within(&list.0, &first.0)
    };
    if let Some(at) = lists.iter().take(MOST_LISTS).position(is_own) {
        move_to_front(lists, at);
    }
}

/// Takes the list that the page prints and that another source repeats, where that of a `meta`
/// element has no name of it: it may be the publisher, whose name looks like a person's.
fn prefer_printed(lists: &mut Vec<List>, site: &Site) {
    let Some((first, source)) = lists.first() else {
        return;
    };
    let mut looked_at = lists.iter().take(MOST_LISTS);
    let Some((printed, _)) = looked_at.find(|list| list.1 == Source::Text) else {
        return;
    };
    let is_printed = |byline: &Byline| is_within(core::slice::from_ref(byline), printed);
    if *source == Source::JsonLd
        || printed.iter().all(is_account)
        || printed
            .iter()
            .any(|byline| site.is_named_after(byline.name.as_str()))
        || first.iter().take(MOST_NAMES).any(is_printed)
    {
        return;
    }
    let repeats = |list: &List| {
        list.1 != Source::Text && is_within(printed, &list.0) && is_within(&list.0, printed)
    };
    if let Some(at) = lists.iter().take(MOST_LISTS).position(repeats) {
        move_to_front(lists, at);
    }
}

/// Takes a list that holds the first one and has more people.
fn prefer_fuller(lists: &mut Vec<List>) {
    let Some((first, _)) = lists.first() else {
        return;
    };
    // The byline that readers see names no other: metadata may give the first author alone.
    let is_confirmed = || {
        let mut others = lists.iter().skip(1).take(MOST_LISTS);
        others.any(|list| {
            list.1 == Source::Text && list.0.len() == first.len() && is_within(&list.0, first)
        })
    };
    let is_fuller = |list: &List| {
        // An agency named with its reporter is a source, not an author.
        let people = list.0.iter();
        let people = people.filter(|byline| byline.kind != BylineKind::Agency);
        people.count() > first.len()
            && match is_loose(list) {
                true => list.0.len() == first.len() + 1 && !is_confirmed(),
                false => list.0.len() <= 8,
            }
            && is_within(first, &list.0)
    };
    if let Some(at) = lists.iter().take(MOST_LISTS).position(is_fuller) {
        move_to_front(lists, at);
    }
}

/// Whether a name is that of an account: `jane.doe`, `JaneD`, `jdoe2`.
fn is_account(byline: &Byline) -> bool {
    let name = byline.name.as_str();
    let inner_capital = || {
        let mut chars = name.chars();
        let lower = chars.by_ref().any(char::is_lowercase);
        lower && chars.any(char::is_uppercase)
    };
    byline.kind != BylineKind::Agency
        && !name.contains(' ')
        && name.is_ascii()
        && (name.contains(['.', '_', '@'])
            || name.bytes().any(|byte| byte.is_ascii_digit())
            || name.bytes().all(|byte| byte.is_ascii_lowercase())
            || inner_capital())
}

fn same(one: &Byline, two: &Byline) -> bool {
    crate::label::fold(one.name.as_str()) == crate::label::fold(two.name.as_str())
}

fn cleaned(list: &[Byline], source: Source, site: &Site) -> Vec<Byline> {
    let mut cleaned: Vec<Byline> = Vec::new();
    for byline in list.iter().take(100) {
        let parts = names::split(byline.name.as_str());
        let is_whole = parts.len() == 1;
        for mut part in parts {
            if is_whole {
                // What else the source says of the one name stays with it.
                let found = part;
                part = byline.clone();
                part.name = found.name;
                part.role = part.role.or(found.role);
                if found.kind != BylineKind::Unknown {
                    part.kind = found.kind;
                }
            } else if part.kind == BylineKind::Unknown {
                part.kind = BylineKind::Person;
            }
            // "Jane Doe, CNN" reads like "Jane Doe, MD".
            if let Some((name, house)) = part.name.as_str().rsplit_once(", ")
                && site.is(house)
                && let Some(name) = Line::clean(name)
            {
                part.name = name;
            }
            if site.is(part.name.as_str()) {
                part.kind = BylineKind::Organization;
            }
            if !cleaned.iter().any(|other| same(other, &part)) {
                cleaned.push(part);
            }
        }
    }
    // The house beside its reporter is the publisher, which has a field of its own, unless
    // structured data says that both are authors.
    let is_person = |byline: &Byline| byline.kind != BylineKind::Organization;
    if source != Source::JsonLd && cleaned.iter().any(is_person) {
        cleaned.retain(|byline| is_person(byline) || !site.is(byline.name.as_str()));
    }
    cleaned
}
