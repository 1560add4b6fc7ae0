//! The serialized forms, which are part of the API.
//!
//! A tag is its text, a script its code of ISO 15924; both are checked when read. A
//! detection is a map of `tag`, `script`, `confidence` and `reliable`, and is only written.

use core::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use crate::detection::Detection;
use crate::script::Script;

impl Serialize for Script {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Script {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Code;

        impl Visitor<'_> for Code {
            type Value = Script;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a script code of ISO 15924")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Script, E> {
                Script::from_code(text)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
            }
        }

        deserializer.deserialize_str(Code)
    }
}

impl Serialize for Detection {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("Detection", 4)?;
        map.serialize_field("tag", self.tag())?;
        map.serialize_field("script", &self.script())?;
        map.serialize_field("confidence", &self.confidence())?;
        map.serialize_field("reliable", &self.is_reliable())?;
        map.end()
    }
}
