//! The serialized forms, which are part of the API.

use alloc::collections::BTreeMap;
use core::fmt;
use core::num::NonZeroU32;
use core::time::Duration;

use serde::Deserialize;
use serde::de::{self, Deserializer, Error as _, Visitor};
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use crate::estimate::Estimate;
use crate::evidence::RateEvidence;
use crate::language::Language;
use crate::measure::Measure;
use crate::options::ReadingOptions;
use crate::reader::Reader;
use crate::script::ReadingScript;

mod timeline;

/// `"measured"`, `"derived"` or `"fallback"`.
impl Serialize for RateEvidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// The code of ISO 15924, as [`ReadingScript::code`] gives it.
impl Serialize for ReadingScript {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for ReadingScript {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Code;

        impl Visitor<'_> for Code {
            type Value = ReadingScript;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the code of a script whose letters are counted, as `Latn`")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<ReadingScript, E> {
                ReadingScript::ALL
                    .into_iter()
                    .find(|script| script.code() == text)
                    .ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
            }
        }

        deserializer.deserialize_str(Code)
    }
}

impl Serialize for Estimate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let range = self.range();
        let options = self.options();
        let mut map = serializer.serialize_struct("Estimate", 12)?;
        map.serialize_field("words", &self.words())?;
        map.serialize_field("letters", &self.letters())?;
        map.serialize_field("milliseconds", &milliseconds(self.duration()))?;
        map.serialize_field("fast_milliseconds", &milliseconds(*range.start()))?;
        map.serialize_field("slow_milliseconds", &milliseconds(*range.end()))?;
        map.serialize_field("listening_milliseconds", &milliseconds(self.listening()))?;
        map.serialize_field("evidence", &self.evidence())?;
        map.serialize_field("language", &options.language.code())?;
        map.serialize_field("scripts", &Scripts(self.measure()))?;
        map.serialize_field("eojeol", &self.measure().eojeol())?;
        map.serialize_field("reader", &options.reader)?;
        map.serialize_field("words_per_minute", &options.words_per_minute)?;
        map.end()
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// The letters of each script that a text has, by the script's code.
struct Scripts<'m>(&'m Measure);

impl Serialize for Scripts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let counts = ReadingScript::ALL.map(|script| (script, self.0.letters_in(script)));
        serializer.collect_map(counts.into_iter().filter(|(_, letters)| *letters > 0))
    }
}

/// What is read of an [`Estimate`]; the rest follows from it.
#[derive(Deserialize)]
#[serde(rename = "Estimate")]
struct Form {
    words: u64,
    #[serde(default)]
    language: Option<Language>,
    scripts: BTreeMap<ReadingScript, u64>,
    #[serde(default)]
    eojeol: u64,
    #[serde(default)]
    reader: Reader,
    #[serde(default)]
    words_per_minute: Option<NonZeroU32>,
}

impl<'de> Deserialize<'de> for Estimate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = Form::deserialize(deserializer)?;
        let options = ReadingOptions {
            language: form.language.unwrap_or_default(),
            reader: form.reader,
            words_per_minute: form.words_per_minute,
        };
        let measure = Measure::from_counts(form.words, form.scripts, form.eojeol);
        Ok(options.estimate_measure(measure))
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Tag;

        impl Visitor<'_> for Tag {
            type Value = Language;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a BCP 47 language tag")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Language, E> {
                Language::parse(text).map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Tag)
    }
}

impl Serialize for Reader {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_struct("Reader", 2)?;
        map.serialize_field("percentile", &self.percentile())?;
        map.serialize_field("time_permille", &self.time_permille())?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Reader {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(rename = "Reader")]
        struct Form {
            percentile: u8,
            time_permille: u32,
        }

        let form = Form::deserialize(deserializer)?;
        Self::from_parts(form.percentile, form.time_permille).ok_or_else(|| {
            D::Error::invalid_value(
                de::Unexpected::Unsigned(form.percentile.into()),
                &"a `percentile` from 1 to 99",
            )
        })
    }
}
