//! Words that a slug leaves out.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

/// Takes the stop words out of a slug, unless nothing else is in it.
pub(crate) fn leave_out(slug: &mut Vec<u8>, stop_words: &BTreeSet<Vec<u8>>) {
    let is_stop = |word: &[u8]| stop_words.contains(word);
    if slug.split(|byte| *byte == b'-').all(is_stop) {
        return;
    }
    let mut kept = 0;
    let mut start = 0;
    while start <= slug.len() {
        let rest = slug.get(start..).unwrap_or_default();
        let len = rest
            .iter()
            .position(|byte| *byte == b'-')
            .unwrap_or(rest.len());
        let stop = is_stop(rest.get(..len).unwrap_or_default());
        if !stop {
            // The hyphen before the word comes along, except for the first.
            let from = if kept > 0 { start - 1 } else { start };
            slug.copy_within(from..start + len, kept);
            kept += start + len - from;
        }
        start += len + 1;
    }
    slug.truncate(kept);
}
