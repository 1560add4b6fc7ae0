//! The keys by which rules are indexed.

use super::{Combinator, Part, Selector, Subject};

/// The key of a rule in the index: the rarest part of its last compound.
#[derive(Debug, Clone, Copy)]
pub(in crate::style) enum Key<'a> {
    Id(&'a str),
    Class(&'a str),
    Type(&'a str),
    Any,
}

impl Key<'_> {
    /// A number for it; different keys may share it.
    pub(in crate::style) fn digest(&self) -> u32 {
        // FNV-1a: names are short, and chosen collisions only cost their maker's budget.
        let (kind, name) = match self {
            Key::Any => return 0,
            Key::Id(name) => (b'#', name),
            Key::Class(name) => (b'.', name),
            Key::Type(name) => (b'<', name),
        };
        let hash = name
            .bytes()
            .fold(0x811c_9dc5 ^ u32::from(kind), |hash, byte| {
                // Names that differ only in case are distinguished by the selector.
                (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
            });
        hash.max(1)
    }
}

fn key_of(parts: &[Part]) -> Key<'_> {
    let mut key = Key::Any;
    for part in parts {
        let found = match part {
            Part::Id(id) => return Key::Id(id),
            Part::Class(class) => Key::Class(class),
            Part::Type(name) => Key::Type(name),
            // A list of one selector asks for what that one asks for.
            Part::Is(list) => single(list),
            Part::Parent(list) => single(list),
            _ => continue,
        };
        key = match (found, key) {
            (Key::Id(_), _) => return found,
            (Key::Class(_), Key::Type(_) | Key::Any) | (Key::Type(_), Key::Any) => found,
            _ => key,
        };
    }
    key
}

fn single(list: &[Selector]) -> Key<'_> {
    match list {
        [one] if one.subject == Subject::Element => one.key(),
        _ => Key::Any,
    }
}

impl Selector {
    pub(in crate::style::cascade) fn key(&self) -> Key<'_> {
        self.compounds
            .first()
            .map_or(Key::Any, |(parts, _)| key_of(parts))
    }

    /// What some of the elements around must have, innermost first.
    pub(in crate::style::cascade) fn around(&self) -> impl Iterator<Item = Key<'_>> {
        self.compounds
            .windows(2)
            .filter_map(|pair| match pair {
                [
                    (_, Some(Combinator::Descendant | Combinator::Child)),
                    (parts, _),
                ] => Some(key_of(parts)),
                _ => None,
            })
            .filter(|key| !matches!(key, Key::Any))
    }
}
