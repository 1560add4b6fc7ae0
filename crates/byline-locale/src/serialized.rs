//! The serialized forms, which are part of the API.
//!
//! A tag is its text, a script its code of ISO 15924; both are checked when read.

use core::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, Visitor};
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use byline_language::LanguageTag;

use crate::detection::{Detection, LanguageCandidate, LanguageEvidence};
use crate::group::LanguageGroup;
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
        let mut map = serializer.serialize_struct("Detection", 7)?;
        map.serialize_field("tag", self.tag())?;
        map.serialize_field("script", &self.script())?;
        map.serialize_field("confidence", &self.confidence())?;
        map.serialize_field("reliable", &self.is_reliable())?;
        map.serialize_field("evidence", &self.evidence())?;
        map.serialize_field("group", &self.group())?;
        map.serialize_field("runner_up", &self.runner_up())?;
        map.end()
    }
}

/// The form of a [`Detection`], as it is read.
#[derive(Deserialize)]
struct Form {
    tag: LanguageTag,
    #[serde(default)]
    script: Option<Script>,
    #[serde(deserialize_with = "fraction")]
    confidence: f64,
    reliable: bool,
    evidence: LanguageEvidence,
    #[serde(default)]
    group: Option<LanguageGroup>,
    #[serde(default)]
    runner_up: Option<LanguageCandidate>,
}

impl<'de> Deserialize<'de> for Detection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = Form::deserialize(deserializer)?;
        Ok(Self {
            best: LanguageCandidate {
                tag: form.tag,
                confidence: form.confidence,
            },
            runner_up: form.runner_up,
            script: form.script,
            reliable: form.reliable,
            group: form.group,
            evidence: form.evidence,
        })
    }
}

impl<'de> Deserialize<'de> for LanguageCandidate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Form {
            tag: LanguageTag,
            #[serde(deserialize_with = "fraction")]
            confidence: f64,
        }

        let Form { tag, confidence } = Form::deserialize(deserializer)?;
        Ok(Self { tag, confidence })
    }
}

fn fraction<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    let found = f64::deserialize(deserializer)?;
    if (0.0..=1.0).contains(&found) {
        Ok(found)
    } else {
        let found = de::Unexpected::Float(found);
        Err(de::Error::invalid_value(found, &"a number from 0 to 1"))
    }
}
