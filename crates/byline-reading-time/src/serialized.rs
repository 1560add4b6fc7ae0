//! The serialized forms, which are part of the API.

use core::time::Duration;

use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use crate::estimate::Estimate;
use crate::evidence::RateEvidence;
use crate::kind::BlockKind;
use crate::timeline::{Timeline, TimelineBlock};

/// `"measured"`, `"derived"` or `"fallback"`.
impl Serialize for RateEvidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// A map of `words`, `letters`, `milliseconds`, `fast_milliseconds` and
/// `slow_milliseconds` (the ends of [`Estimate::range`]), `listening_milliseconds` and
/// `evidence`; times are whole milliseconds, rounded down.
impl Serialize for Estimate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let range = self.range();
        let mut map = serializer.serialize_struct("Estimate", 7)?;
        map.serialize_field("words", &self.words())?;
        map.serialize_field("letters", &self.letters())?;
        map.serialize_field("milliseconds", &milliseconds(self.duration()))?;
        map.serialize_field("fast_milliseconds", &milliseconds(*range.start()))?;
        map.serialize_field("slow_milliseconds", &milliseconds(*range.end()))?;
        map.serialize_field("listening_milliseconds", &milliseconds(self.listening()))?;
        map.serialize_field("evidence", &self.evidence())?;
        map.end()
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// The [`code`](BlockKind::code).
impl Serialize for BlockKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// A map of `milliseconds` (the [`total`](Timeline::total)), `estimate` (that of the text alone)
/// and `blocks`.
impl Serialize for Timeline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("Timeline", 3)?;
        map.serialize_field("milliseconds", &milliseconds(self.total()))?;
        map.serialize_field("estimate", &self.estimate())?;
        map.serialize_field("blocks", self.blocks())?;
        map.end()
    }
}

/// A map of `kind`, `start` and `end` (of the [`span`](TimelineBlock::span)),
/// `start_milliseconds` (the time of all blocks before) and `milliseconds`.
impl Serialize for TimelineBlock {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let span = self.span();
        let mut map = serializer.serialize_struct("TimelineBlock", 5)?;
        map.serialize_field("kind", &self.kind())?;
        map.serialize_field("start", &span.start)?;
        map.serialize_field("end", &span.end)?;
        map.serialize_field("start_milliseconds", &milliseconds(self.start()))?;
        map.serialize_field("milliseconds", &milliseconds(self.duration()))?;
        map.end()
    }
}
