//! The languages of many parts of one text, with a bound on the work.

use core::ops::Range;
use std::collections::HashMap;

use crate::detect::Detector;
use crate::detection::Detection;
use crate::second_opinion::{SecondOpinion, is_in_doubt};

/// How many second opinions every text gets, however short it is.
const OPINIONS: usize = 100;
/// A text gets one more for so many bytes of it. A second opinion takes as long as the model takes
/// for many kilobytes: without a bound, a text of words in different scripts would cost seconds.
const BYTES_OF_OPINION: usize = 1_000;

/// Longer parts are not remembered: they rarely come twice.
const SHORT: usize = 32;
/// The most parts that are remembered.
const REMEMBERED: usize = 512;

/// Detects parts of a text, equal short parts once.
pub(crate) struct Parts<'t> {
    detector: &'t Detector,
    text: &'t str,
    /// How many second opinions are left.
    opinions: usize,
    known: HashMap<&'t str, Known>,
}

#[derive(Clone)]
struct Known {
    by_model: Detection,
    full: Option<Detection>,
}

impl<'t> Parts<'t> {
    pub(crate) fn new(detector: &'t Detector, text: &'t str) -> Self {
        Self {
            detector,
            text,
            opinions: OPINIONS + text.len() / BYTES_OF_OPINION,
            known: HashMap::new(),
        }
    }

    /// The language of a part, without a second opinion.
    pub(crate) fn by_model(&mut self, range: Range<usize>) -> Detection {
        let part = self.text.get(range).unwrap_or_default();
        if let Some(known) = self.known.get(part) {
            return known.by_model.clone();
        }
        let by_model = self
            .detector
            .detect_with(part, None, SecondOpinion::NotAsked);
        if part.len() <= SHORT {
            if self.known.len() >= REMEMBERED {
                self.known.clear();
            }
            let known = Known {
                by_model: by_model.clone(),
                full: None,
            };
            self.known.insert(part, known);
        }
        by_model
    }

    /// The language of a part, with a second opinion where the model is not sure, as long as the
    /// text has any left.
    pub(crate) fn full(&mut self, range: Range<usize>) -> Detection {
        let by_model = self.by_model(range.clone());
        if !is_in_doubt(&by_model) {
            return by_model;
        }
        let part = self.text.get(range).unwrap_or_default();
        let known = self.known.get_mut(part);
        if let Some(full) = known.as_ref().and_then(|known| known.full.as_ref()) {
            return full.clone();
        }
        let Some(left) = self.opinions.checked_sub(1) else {
            return by_model;
        };
        self.opinions = left;
        let full = self.detector.detect(part);
        if let Some(known) = known {
            known.full = Some(full.clone());
        }
        full
    }
}
