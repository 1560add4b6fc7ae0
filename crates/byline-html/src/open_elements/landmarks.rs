//! The open elements that the walks of the standard look for or stop at.

use alloc::collections::BTreeMap;
use core::cmp::Ordering;

use super::{DEEPEST, Integration, Namespace, OpenElement};
use crate::element::{ElementKind, KINDS};

/// A kind of element at which some walk up the stack stops, or that it closes on its way.
#[derive(Debug, Clone, Copy)]
#[repr(u8)]
pub(super) enum Landmark {
    Scope,
    Marker,
    Special,
    /// Neither special nor formatting.
    Ordinary,
    /// Special, but not `address`, `div` and `p`.
    Item,
    Html,
    Block,
}

/// One for each landmark, and one more: eight are copied in fewer steps than seven.
const LANES: usize = 8;

/// The landmarks that an element is: in each lane all bits or none, so that a place is set in all
/// lanes at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kinds([u64; LANES]);

/// The kinds of HTML elements by their tag.
static HTML: [Kinds; KINDS] = html();

#[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn html() -> [Kinds; KINDS] {
    let mut kinds = [Kinds::of_html(ElementKind::Other); KINDS];
    let mut index = 0;
    while index < KINDS {
        kinds[index] = Kinds::of_html(ElementKind::ALL[index]);
        index += 1;
    }
    kinds
}

impl Kinds {
    const NONE: Self = Self([0; LANES]);

    #[inline]
    pub(super) fn of(tag: ElementKind, namespace: Namespace, integration: Integration) -> Self {
        use Landmark::*;

        match (namespace, integration) {
            (Namespace::Html, _) => HTML.get(tag as usize).copied().unwrap_or(Self::NONE),
            (_, Integration::None) => Self::NONE.with(Ordinary, true),
            _ => Self::NONE
                .with(Scope, true)
                .with(Special, true)
                .with(Item, true),
        }
    }

    const fn of_html(tag: ElementKind) -> Self {
        use Landmark::*;

        let is_special = tag.is_special();
        Self::NONE
            .with(Scope, tag.bounds_scope())
            .with(Marker, tag.sets_marker())
            .with(Special, is_special)
            .with(Ordinary, !is_special && !tag.is_formatting())
            .with(
                Item,
                is_special
                    && !matches!(
                        tag,
                        ElementKind::Address | ElementKind::Div | ElementKind::P
                    ),
            )
            .with(Html, true)
            .with(Block, tag.is_block())
    }

    #[allow(clippy::indexing_slicing, reason = "a landmark is a lane")]
    const fn with(mut self, landmark: Landmark, is: bool) -> Self {
        self.0[landmark as usize] = if is { u64::MAX } else { 0 };
        self
    }
}

/// Where the landmarks of a stack are, and which are the innermost of each name. The latter
/// are meant by their key, which grows with the place in the source; 0 is none.
#[derive(Debug, Clone)]
pub(super) struct Landmarks<'s> {
    /// A bit for each place in the stack and each landmark: which are at the first 64 places,
    /// at the next, and so on. Above the stack's top the bits mean nothing.
    places: [[u64; LANES]; DEEPEST.div_ceil(64)],
    /// For each known tag the innermost HTML element.
    by_tag: [usize; KINDS],
    /// The innermost element of each name, foreign ones and those of no known tag.
    by_name: BTreeMap<Name<'s>, usize>,
}

impl<'s> Landmarks<'s> {
    pub(super) fn new() -> Self {
        Self {
            places: [[0; LANES]; DEEPEST.div_ceil(64)],
            by_tag: [0; KINDS],
            by_name: BTreeMap::new(),
        }
    }

    /// The place of the innermost of a kind among the first `len` elements.
    #[inline]
    pub(super) fn last(&self, landmark: Landmark, len: usize) -> Option<usize> {
        let top = len.checked_sub(1)?;
        let mut word = top / 64;
        // Bits above the top are shifted out.
        let unused = 63 - top % 64;
        let mut bits = self.places.get(word)?.get(landmark as usize)? << unused >> unused;
        while bits == 0 {
            word = word.checked_sub(1)?;
            bits = *self.places.get(word)?.get(landmark as usize)?;
        }
        Some(word * 64 + 63 - bits.leading_zeros() as usize)
    }

    /// The innermost HTML element of a tag.
    pub(super) fn tagged(&self, tag: ElementKind) -> usize {
        self.by_tag.get(tag as usize).copied().unwrap_or_default()
    }

    /// The innermost HTML element whose name is not that of a known tag.
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

    /// Notes an element that opens at a place, the top of the stack.
    #[inline]
    pub(super) fn enter(&mut self, place: usize, kinds: Kinds, element: &mut OpenElement<'s>) {
        let bit = 1 << (place % 64);
        if let Some(lanes) = self.places.get_mut(place / 64) {
            for (bits, is) in lanes.iter_mut().zip(kinds.0) {
                *bits = *bits & !bit | is & bit;
            }
        }
        let key = element.key();
        if let Some(name) = Name::of(element) {
            element.same_below = self.by_name.insert(name, key).unwrap_or_default();
        } else if let Some(innermost) = self.by_tag.get_mut(element.kind() as usize) {
            element.same_below = core::mem::replace(innermost, key);
        }
    }

    /// Forgets an element of the top; no other of its name, nor of its tag, is above it.
    #[inline]
    pub(super) fn leave(&mut self, element: &OpenElement<'s>) {
        if let Some(name) = Name::of(element) {
            if element.same_below == 0 {
                self.by_name.remove(&name);
            } else {
                self.by_name.insert(name, element.same_below);
            }
        } else if let Some(innermost) = self.by_tag.get_mut(element.kind() as usize) {
            *innermost = element.same_below;
        }
    }

    /// As [`leave`](Self::leave), for an element at a place below the top: those above it
    /// come down by one.
    pub(super) fn leave_within(&mut self, place: usize, element: &OpenElement<'s>) {
        self.leave(element);
        let first = place / 64;
        let kept = (1 << (place % 64)) - 1;
        for word in first..self.places.len() {
            let above = self.places.get(word + 1).copied().unwrap_or_default();
            let Some(lanes) = self.places.get_mut(word) else {
                return;
            };
            let kept = if word == first { kept } else { 0 };
            for (bits, above) in lanes.iter_mut().zip(above) {
                let moved = *bits >> 1 | above << 63;
                *bits = *bits & kept | moved & !kept;
            }
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
    /// The name of an element, where its tag does not say it.
    fn of(element: &OpenElement<'s>) -> Option<Self> {
        let is_foreign = element.namespace != Namespace::Html;
        (is_foreign || element.kind() == ElementKind::Other).then(|| Self {
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
