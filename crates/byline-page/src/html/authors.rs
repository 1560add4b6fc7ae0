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
        .map(|found| (cleaned(&found.value, site), found.source))
        .filter(|(list, _)| !list.is_empty())
        .collect();
    draft.bylines.take();
    let is_house = |list: &[Byline]| {
        list.iter()
            .all(|byline| byline.kind == BylineKind::Organization)
    };
    // Stable: within the two kinds the surer source stays first.
    lists.sort_by_key(|(list, _)| is_house(list));
    if let Some((first, _)) = lists.first() {
        // Links and classes of authors may be those of other articles: they may add one name.
        let holds = |(list, source): &(Vec<Byline>, Source)| {
            let most = match source {
                Source::Microformat => first.len() + 1,
                _ => 8,
            };
            list.len() > first.len()
                && list.len() <= most
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

fn same(one: &Byline, two: &Byline) -> bool {
    crate::label::fold(one.name.as_str()) == crate::label::fold(two.name.as_str())
}

fn cleaned(list: &[Byline], site: &Site) -> Vec<Byline> {
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
    cleaned
}
