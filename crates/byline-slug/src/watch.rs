//! Who looks on while a slug is written: nobody, or the explanation.

use core::ops::Range;

use crate::table::Rule;

/// Why a piece was written as it was.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Reason {
    /// Plain ASCII.
    Ascii,
    /// The scheme's table, in any context.
    Letter,
    /// A rule that looks around.
    Rule(&'static Rule),
    /// The sound rules of Hangul.
    Hangul,
}

/// Is called for each piece as it is written.
pub(crate) trait Watch {
    /// Whether it is called for every letter, so that none is written in bulk.
    fn wants_every_letter(&self) -> bool;

    /// The bytes `source` of the text made of `out` what it is now; before, it had
    /// `written` bytes. A combining mark may take back some of them.
    fn wrote(&mut self, source: Range<usize>, out: &[u8], written: usize, reason: Reason);
}

/// Nobody.
#[derive(Debug)]
pub(crate) struct Unwatched;

impl Watch for Unwatched {
    fn wants_every_letter(&self) -> bool {
        false
    }

    fn wrote(&mut self, _: Range<usize>, _: &[u8], _: usize, _: Reason) {}
}
