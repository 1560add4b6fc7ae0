//! Cutting a slug to a length.

use alloc::vec::Vec;

/// Cuts a slug to at most `max` bytes, at the end of a word; a first word that does not
/// fit is cut where the room ends.
pub(crate) fn cut(slug: &mut Vec<u8>, max: usize) {
    slug.truncate(fitting(slug, max));
}

/// How many bytes [`cut`] leaves.
pub(crate) fn fitting(slug: &[u8], max: usize) -> usize {
    if slug.len() <= max {
        return slug.len();
    }
    // A hyphen right after the room means that a word ends with it.
    let room = slug.get(..=max).unwrap_or_default();
    let end = room.iter().rposition(|byte| *byte == b'-');
    end.unwrap_or(max)
}
