//! The serialized form of a tag: its text.

use core::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::LanguageTag;

impl Serialize for LanguageTag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for LanguageTag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Tag;

        impl Visitor<'_> for Tag {
            type Value = LanguageTag;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a BCP 47 language tag")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<LanguageTag, E> {
                LanguageTag::new(text).map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Tag)
    }
}
