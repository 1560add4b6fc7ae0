//! Which of the sources names the authors.

use byline_article::{Byline, BylineKind, Draft, Source};

use super::site::Site;
use crate::names;

/// Parts names that were joined, and takes the list that names people rather than the
/// house, and of two lists the one that holds the other.
pub(crate) fn settle(site: &Site, draft: &mut Draft) {
    let mut lists: Vec<(Vec<Byline>, Source)> = draft
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
    if let Some((first, _)) = lists.first() {
        // Links, classes and properties may be those of readers and of other articles.
        let holds = |(list, source): &(Vec<Byline>, Source)| {
            let is_loose = matches!(source, Source::Microformat | Source::Microdata);
            list.len() > first.len()
                && list.len() <= if is_loose { first.len() + 1 } else { 8 }
                && first
                    .iter()
                    .all(|byline| list.iter().any(|other| same(byline, other)))
        };
        if let Some(fuller) = lists.iter().skip(1).position(holds) {
            let fuller = lists.remove(fuller + 1);
            lists.insert(0, fuller);
        }
    }
    for (list, source) in lists {
        draft.bylines.offer(list, source);
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
