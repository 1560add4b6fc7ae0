//! Neighbouring pieces of a text, joined as long as they are of one language.

use core::ops::Range;

use crate::detection::Detection;
use crate::parts::Parts;
use crate::second_opinion::{could_be_reliable, is_in_doubt, raised};
use crate::spans::Span;

/// Pieces that are joined, and the language of one of them.
///
/// Second opinions are costly: the model's answer stands until it matters whether they change it.
pub(crate) struct Stretch {
    range: Range<usize>,
    /// The piece that `detection` is of.
    judged: Range<usize>,
    detection: Detection,
    /// Whether `detection` has its second opinion.
    is_full: bool,
}

/// From this confidence on, a piece may stand apart from a neighbour in the same script.
const SURE: f64 = 0.9;

impl Stretch {
    pub(crate) fn of_piece(piece: Range<usize>, parts: &mut Parts<'_>) -> Self {
        let detection = parts.by_model(piece.clone());
        Self {
            range: piece.clone(),
            judged: piece,
            is_full: !is_in_doubt(&detection),
            detection,
        }
    }

    /// Whether the next piece continues the stretch.
    pub(crate) fn belongs_with(&mut self, next: &mut Self, parts: &mut Parts<'_>) -> bool {
        let (before, after) = (&self.detection, &next.detection);
        if before.tag() == after.tag() || after.script().is_none() || before.script().is_none() {
            return true;
        }
        if before.script() != after.script() {
            return false;
        }
        // Both sides must be sure of themselves to stand apart.
        if !(self.could_be_sure() && next.could_be_sure()) {
            return true;
        }
        self.complete(parts);
        next.complete(parts);
        let (before, after) = (&self.detection, &next.detection);
        !(before.is_reliable() && after.is_reliable())
            && (before.confidence() < SURE || after.confidence() < SURE)
    }

    fn could_be_sure(&self) -> bool {
        let confidence = self.detection.confidence();
        self.detection.is_reliable()
            || confidence >= SURE
            || !self.is_full && raised(confidence) >= SURE
    }

    /// Gets the second opinion.
    fn complete(&mut self, parts: &mut Parts<'_>) {
        if !self.is_full {
            self.detection = parts.full(self.judged.clone());
            self.is_full = true;
        }
    }

    /// Whether the answer is reliable, by a second opinion if that could make it so.
    fn is_reliable(&mut self, parts: &mut Parts<'_>) -> bool {
        if !self.is_full && could_be_reliable(&self.detection) {
            self.complete(parts);
        }
        self.detection.is_reliable()
    }

    /// Adds the next piece.
    pub(crate) fn join(&mut self, mut next: Self, parts: &mut Parts<'_>) {
        self.range.end = next.range.end;
        let could =
            next.detection.is_reliable() || !next.is_full && could_be_reliable(&next.detection);
        if could && !self.is_reliable(parts) && next.is_reliable(parts) {
            self.judged = next.judged;
            self.detection = next.detection;
            self.is_full = next.is_full;
        }
    }

    /// The stretch, judged by all of its text where that is not less reliable than a piece of it.
    pub(crate) fn judged_by_all(mut self, parts: &mut Parts<'_>) -> Span {
        if self.judged == self.range {
            self.complete(parts);
        } else {
            let whole = parts.full(self.range.clone());
            if whole.is_reliable() || !self.is_reliable(parts) {
                self.detection = whole;
            }
        }
        Span {
            range: self.range,
            detection: self.detection,
        }
    }
}
