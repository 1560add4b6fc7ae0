//! The serialized forms, which are part of the API.

use core::time::Duration;

use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use crate::estimate::Estimate;
use crate::evidence::RateEvidence;

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
