//! The serialized form of a timeline.

use alloc::format;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use serde::Deserialize;
use serde::de::{self, Deserializer, Error as _, Visitor};
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use super::milliseconds;
use crate::estimate::Estimate;
use crate::height::Height;
use crate::kind::BlockKind;
use crate::timeline::{Timeline, TimelineBlock};

/// The [`code`](BlockKind::code).
impl Serialize for BlockKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for BlockKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Code;

        impl Visitor<'_> for Code {
            type Value = BlockKind;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the code of a kind of block, as `paragraph`")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<BlockKind, E> {
                BlockKind::from_code(text)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
            }
        }

        deserializer.deserialize_str(Code)
    }
}

impl Serialize for Timeline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("Timeline", 3)?;
        map.serialize_field("milliseconds", &milliseconds(self.total()))?;
        map.serialize_field("estimate", &self.estimate())?;
        map.serialize_field("blocks", self.blocks())?;
        map.end()
    }
}

/// A block as in the serialized form of [`Timeline`].
impl Serialize for TimelineBlock {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let span = self.span();
        // By the difference, so that the blocks add up to the whole.
        let start = milliseconds(self.start());
        let end = milliseconds(self.start().saturating_add(self.duration()));
        let mut map = serializer.serialize_struct("TimelineBlock", 6)?;
        map.serialize_field("kind", &self.kind())?;
        map.serialize_field("start", &span.start)?;
        map.serialize_field("end", &span.end)?;
        map.serialize_field("start_milliseconds", &start)?;
        map.serialize_field("milliseconds", &end.saturating_sub(start))?;
        map.serialize_field("bottom", &self.bottom())?;
        map.end()
    }
}

/// What is read of a [`Timeline`]; the rest follows from it.
#[derive(Deserialize)]
#[serde(rename = "Timeline")]
struct Form {
    estimate: Estimate,
    blocks: Vec<BlockForm>,
}

#[derive(Deserialize)]
#[serde(rename = "TimelineBlock")]
struct BlockForm {
    kind: BlockKind,
    start: usize,
    end: usize,
    milliseconds: u64,
    bottom: Height,
}

impl<'de> Deserialize<'de> for Timeline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = Form::deserialize(deserializer)?;
        let mut timeline = Self::of_estimate(&form.estimate);
        let (mut byte, mut line) = (0, 0);
        for (place, block) in form.blocks.into_iter().enumerate() {
            if block.start < byte || block.end < block.start || block.bottom < line {
                return Err(D::Error::custom(format!(
                    "expected block {place} to be behind byte {byte} and line {line}, \
                     found bytes {}..{} and line {}",
                    block.start, block.end, block.bottom
                )));
            }
            (byte, line) = (block.end, block.bottom);
            let duration = Duration::from_millis(block.milliseconds);
            timeline.push_block(block.kind, block.start..block.end, duration, block.bottom);
        }
        Ok(timeline)
    }
}
