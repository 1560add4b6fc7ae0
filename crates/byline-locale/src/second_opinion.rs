//! When whatlang is asked about an answer of the model, and what its agreement is worth.

use crate::detection::{Detection, LanguageEvidence};

/// Whether whatlang is asked where the model is not sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SecondOpinion {
    Asked,
    NotAsked,
}

/// From this probability on, an answer is called reliable.
pub(crate) const RELIABLE: f64 = 0.98;

/// By how much agreement of the two raises the odds.
const AGREEMENT: f64 = 4.0;

/// The probability of an answer that whatlang agrees with.
pub(crate) fn raised(share: f64) -> f64 {
    let odds = share / (1.0 - share) * AGREEMENT;
    odds / (1.0 + odds)
}

/// Whether a second opinion could change an answer that was given without.
pub(crate) fn is_in_doubt(by_model: &Detection) -> bool {
    let is_known = !by_model.tag().is_undetermined();
    is_known && by_model.evidence() == LanguageEvidence::Model && by_model.confidence() <= RELIABLE
}

/// Whether a second opinion could make the answer reliable.
pub(crate) fn could_be_reliable(by_model: &Detection) -> bool {
    is_in_doubt(by_model) && raised(by_model.confidence()) > RELIABLE
}
