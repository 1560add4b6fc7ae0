//! Which language and script a text is in, as a BCP 47 tag, and repair of the language codes seen in the wild.

#[cfg(feature = "model")]
mod by_model;
#[cfg(not(feature = "model"))]
mod by_trigrams;
mod census;
mod detect;
mod detection;
#[cfg(feature = "model")]
mod features;
mod group;
mod han;
mod hints;
mod letters;
#[cfg(feature = "model")]
mod model;
mod negotiate;
mod repair;
mod script;
mod spans;
mod tables;
mod tag;
mod trigrams;

#[cfg(test)]
mod tests;

pub use detect::{Detector, detect};
pub use detection::{Candidate, Detection, Evidence};
pub use group::LanguageGroup;
pub use hints::{Conflict, HintSource, Hints, Informed};
pub use negotiate::{AcceptLanguage, choose_translation};
pub use repair::{Repair, RepairError, RepairErrorKind, Repaired, repair, repair_among};
pub use script::Script;
pub use spans::Span;
pub use tag::{LanguageTag, TagError};
