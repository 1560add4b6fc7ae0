//! Which of the declarations for an element hold: origin, layer, specificity and order
//! ([CSS Cascading and Inheritance, cascading](https://www.w3.org/TR/css-cascade-5/#cascading)).

use std::rc::Rc;

use super::Applies;
use super::declaration::{Custom, Declaration, Property, Setting};
use super::judgement::may_hide;

/// Where a declaration is in the cascade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    pub(super) important: bool,
    pub(super) inline: bool,
    /// The layer's place: the later one beats the earlier, and the other way round where
    /// both are important.
    pub(super) layer: usize,
    pub(super) specificity: u32,
    /// How near the root of its scope is; greater where it is nearer.
    pub(super) proximity: usize,
    pub(super) order: usize,
}

impl Rank {
    /// That of the `style` attribute.
    pub(super) const INLINE: Self = Self {
        important: false,
        inline: true,
        layer: usize::MAX,
        specificity: 0,
        proximity: 0,
        order: 0,
    };

    /// Whether two declarations are in the same layer and are alike in importance.
    fn is_beside(self, other: Self) -> bool {
        (self.important, self.inline, self.layer) == (other.important, other.inline, other.layer)
    }
}

#[derive(Debug, Clone, Copy)]
struct Entry<'c> {
    rank: Rank,
    is_sure: bool,
    setting: &'c Setting,
}

/// The declarations for one element.
#[derive(Debug, Default)]
pub(super) struct Cascade<'c> {
    /// By property, each in the order of the source.
    properties: Vec<(Property, Vec<Entry<'c>>)>,
    /// Custom properties, of which there may be many.
    custom: Vec<(&'c Custom, Entry<'c>)>,
    /// Whether there were more rules than may be tried, and one of them may hide it.
    pub(super) exhausted: bool,
    /// Whether something depends on the siblings or the contents of the element.
    pub(super) positional: bool,
}

impl<'c> Cascade<'c> {
    /// Adds declarations that stand together.
    pub(super) fn declare(&mut self, declared: &'c [Declaration], rank: Rank, applies: Applies) {
        for one in declared {
            let rank = Rank {
                important: one.important,
                layer: if one.important {
                    usize::MAX - rank.layer
                } else {
                    rank.layer
                },
                ..rank
            };
            let entry = Entry {
                rank,
                is_sure: applies == Applies::Yes,
                setting: &one.setting,
            };
            let property = match &one.setting {
                Setting::Custom(custom) => {
                    self.custom.push((custom, entry));
                    continue;
                }
                setting => setting.property(),
            };
            let Some(property) = property else {
                continue;
            };
            let known = self.properties.iter_mut().find(|(of, _)| *of == property);
            match known {
                Some((_, entries)) => entries.push(entry),
                None => self.properties.push((property, vec![entry])),
            }
        }
    }

    /// Whether something that was declared may hide the element.
    pub(super) fn may_hide(&self) -> bool {
        let mut entries = self.properties.iter().flat_map(|(_, entries)| entries);
        entries.any(|entry| may_hide(entry.setting))
    }

    /// What holds of each property: where `all`, also if it is not sure to apply.
    pub(super) fn winners(&self, all: bool) -> impl Iterator<Item = &'c Setting> {
        self.properties
            .iter()
            .filter_map(move |(_, entries)| winner(entries, all).map(|entry| entry.setting))
    }

    /// The values of custom properties; `None` where it is not sure which one holds.
    pub(super) fn custom(&self, all: bool) -> Vec<(Rc<str>, Option<Rc<str>>)> {
        let mut sorted: Vec<_> = self.custom.iter().collect();
        sorted.sort_by(|(one, first), (other, second)| {
            (&one.name, first.rank).cmp(&(&other.name, second.rank))
        });
        sorted
            .chunk_by(|(one, _), (other, _)| one.name == other.name)
            .filter_map(|group| {
                // One that is not sure to apply makes the value unknown, unless it is asked for.
                let (last, entry) = group.last()?;
                let is_known = all || entry.is_sure;
                let value = last.value.clone().filter(|_| is_known);
                Some((Rc::clone(&last.name), value))
            })
            .collect()
    }

    /// What is not sure to apply, and would hold if it did.
    pub(super) fn doubts(&self) -> impl Iterator<Item = &'c Setting> {
        self.properties.iter().flat_map(|(_, entries)| {
            let sure = winner(entries, false).map(|entry| entry.rank);
            let unsure = entries.iter().filter(|entry| !entry.is_sure);
            unsure
                .filter(move |entry| sure.is_none_or(|sure| entry.rank >= sure))
                .map(|entry| entry.setting)
        })
    }
}

fn winner<'e, 'c>(entries: &'e [Entry<'c>], all: bool) -> Option<&'e Entry<'c>> {
    let valid = |entry: &&Entry<'_>| all || entry.is_sure;
    let mut best = entries
        .iter()
        .filter(valid)
        .max_by_key(|entry| entry.rank)?;
    // Each step goes to a layer below, of which there are few.
    for _ in 0..64 {
        if !matches!(best.setting, Setting::RevertLayer(_)) {
            return Some(best);
        }
        let below = |entry: &&Entry<'_>| entry.rank < best.rank && !entry.rank.is_beside(best.rank);
        best = entries
            .iter()
            .filter(valid)
            .filter(below)
            .max_by_key(|entry| entry.rank)?;
    }
    None
}
