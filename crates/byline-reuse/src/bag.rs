//! How much two short texts share, in any order.

use alloc::vec::Vec;

use crate::token::{Hash, mix};

/// The share of the longer text that the other has too, in hundredths: words one by one,
/// characters of scripts without breaks in pairs, as single ones are in every text.
pub(crate) fn overlap(one: impl Iterator<Item = Hash>, other: impl Iterator<Item = Hash>) -> u32 {
    let (one, other) = (bag(one), bag(other));
    let longer = one.len().max(other.len());
    let (mut left, mut right) = (one.iter().peekable(), other.iter().peekable());
    let mut shared = 0;
    while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
        if a <= b {
            if a == b {
                shared += 1;
                right.next();
            }
            left.next();
        } else {
            right.next();
        }
    }
    (shared * 100 / longer.max(1)) as u32
}

fn bag(tokens: impl Iterator<Item = Hash>) -> Vec<u64> {
    let mut bag = Vec::new();
    let mut last: Option<Hash> = None;
    for token in tokens {
        if !token.is_character() {
            bag.push(u64::from(token.0));
        } else if let Some(last) = last.filter(|last| last.is_character()) {
            bag.push(mix(u64::from(last.0), u64::from(token.0)) | 1 << 63);
        }
        last = Some(token);
    }
    bag.sort_unstable();
    bag
}
