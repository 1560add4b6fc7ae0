//! The open elements that the walks of the standard look for or stop at.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::{Integration, Namespace, OpenElement};
use crate::element::{TAGS, Tag};

/// A kind of element at which some walk up the stack stops, or that it closes on its way.
#[derive(Debug, Clone, Copy)]
#[repr(u8)]
pub(super) enum Landmark {
    Scope,
    ButtonScope,
    ListItemScope,
    TableScope,
    Marker,
    Special,
    /// Neither special nor formatting.
    Ordinary,
    /// Special, but not `address`, `div` and `p`.
    Item,
    Html,
    Block,
}

const LANDMARKS: usize = Landmark::Block as usize + 1;

/// The landmarks that an element is, a bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kinds(u16);

impl Kinds {
    pub(super) fn of(tag: Tag, namespace: Namespace, integration: Integration) -> Self {
        use Landmark::*;

        if namespace != Namespace::Html {
            return if integration == Integration::None {
                Self::new(&[(Ordinary, true)])
            } else {
                Self::new(&[
                    (Scope, true),
                    (ButtonScope, true),
                    (ListItemScope, true),
                    (Special, true),
                    (Item, true),
                ])
            };
        }
        let bounds_scope = tag.bounds_scope();
        let is_special = tag.is_special();
        Self::new(&[
            (Scope, bounds_scope),
            (ButtonScope, bounds_scope || tag == Tag::Button),
            (
                ListItemScope,
                bounds_scope || matches!(tag, Tag::Ol | Tag::Ul),
            ),
            (
                TableScope,
                matches!(tag, Tag::Html | Tag::Table | Tag::Template),
            ),
            (Marker, tag.sets_marker()),
            (Special, is_special),
            (Ordinary, !is_special && !tag.is_formatting()),
            (
                Item,
                is_special && !matches!(tag, Tag::Address | Tag::Div | Tag::P),
            ),
            (Html, true),
            (Block, tag.is_block()),
        ])
    }

    fn new(kinds: &[(Landmark, bool)]) -> Self {
        Self(kinds.iter().fold(0, |bits, (landmark, is)| {
            bits | u16::from(*is) << *landmark as u8
        }))
    }

    fn landmarks(self) -> impl Iterator<Item = usize> {
        let mut bits = self.0;
        core::iter::from_fn(move || {
            let landmark = bits.trailing_zeros();
            bits &= bits.checked_sub(1)?;
            Some(landmark as usize)
        })
    }
}

/// Where the landmarks of a stack are. An element is meant by its key, which grows with its
/// place in the source; 0 is none.
#[derive(Debug, Clone)]
pub(super) struct Landmarks<'s> {
    /// Of each landmark the keys, outermost first.
    keys: [Vec<usize>; LANDMARKS],
    /// For each known tag the innermost HTML element.
    by_tag: [usize; TAGS],
    /// The innermost element of each name, foreign ones and those of no known tag.
    by_name: BTreeMap<Name<'s>, usize>,
}

impl<'s> Landmarks<'s> {
    pub(super) fn new() -> Self {
        Self {
            keys: [const { Vec::new() }; LANDMARKS],
            by_tag: [0; TAGS],
            by_name: BTreeMap::new(),
        }
    }

    /// The innermost of a kind.
    pub(super) fn last(&self, landmark: Landmark) -> usize {
        self.keys
            .get(landmark as usize)
            .and_then(|keys| keys.last())
            .copied()
            .unwrap_or_default()
    }

    /// The innermost HTML element of a tag.
    pub(super) fn tagged(&self, tag: Tag) -> usize {
        self.by_tag.get(tag as usize).copied().unwrap_or_default()
    }

    /// The innermost HTML element of a name that is no known tag's.
    pub(super) fn named(&self, name: &str) -> usize {
        self.innermost(Name {
            name,
            is_foreign: false,
        })
    }

    /// The innermost foreign element of a name.
    pub(super) fn named_foreign(&self, name: &str) -> usize {
        self.innermost(Name {
            name,
            is_foreign: true,
        })
    }

    fn innermost(&self, name: Name<'_>) -> usize {
        if self.by_name.is_empty() {
            return 0;
        }
        self.by_name.get(&name).copied().unwrap_or_default()
    }

    /// Notes an element that opens on top of the stack.
    pub(super) fn enter(&mut self, element: &mut OpenElement<'s>) {
        let key = element.key();
        for landmark in element.kinds.landmarks() {
            if let Some(keys) = self.keys.get_mut(landmark) {
                keys.push(key);
            }
        }
        if let Some(name) = Name::of(element) {
            element.same_below = self.by_name.insert(name, key).unwrap_or_default();
        } else if let Some(innermost) = self.by_tag.get_mut(element.tag as usize) {
            element.same_below = core::mem::replace(innermost, key);
        }
    }

    /// Forgets an element; no other of its name, nor of its tag, is above it.
    pub(super) fn leave(&mut self, element: &OpenElement<'s>) {
        let key = element.key();
        for landmark in element.kinds.landmarks() {
            let Some(keys) = self.keys.get_mut(landmark) else {
                continue;
            };
            if keys.last() == Some(&key) {
                keys.pop();
            } else if let Ok(index) = keys.binary_search(&key) {
                keys.remove(index);
            }
        }
        if let Some(name) = Name::of(element) {
            if element.same_below == 0 {
                self.by_name.remove(&name);
            } else {
                self.by_name.insert(name, element.same_below);
            }
        } else if let Some(innermost) = self.by_tag.get_mut(element.tag as usize) {
            *innermost = element.same_below;
        }
    }
}

/// A name as it is looked up, ASCII case apart.
#[derive(Debug, Clone, Copy)]
struct Name<'s> {
    name: &'s str,
    is_foreign: bool,
}

impl<'s> Name<'s> {
    /// The name of an element that its tag does not tell.
    fn of(element: &OpenElement<'s>) -> Option<Self> {
        let is_foreign = element.namespace != Namespace::Html;
        (is_foreign || element.tag == Tag::Other).then(|| Self {
            name: element.start_tag.raw_name(),
            is_foreign,
        })
    }
}

impl Ord for Name<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let lower = |byte: u8| byte.to_ascii_lowercase();
        // Most names differ in length already.
        (self.is_foreign, self.name.len())
            .cmp(&(other.is_foreign, other.name.len()))
            .then_with(|| {
                let name = self.name.bytes().map(lower);
                name.cmp(other.name.bytes().map(lower))
            })
    }
}

impl PartialOrd for Name<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Name<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Name<'_> {}
