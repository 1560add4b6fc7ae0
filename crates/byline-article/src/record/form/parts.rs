//! The parts that are one text, number or word in JSON.

use alloc::string::ToString;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::{
    Access, AlternateRelation, AppLink, ArticleKind, BylineKind, HeadingLevel, Headline, Line,
    ListStyle, Profile, Stamp, Text, WebUrl,
};

/// A part that is a string in JSON.
pub(crate) trait StringRepr: Sized {
    /// What it is, for messages.
    const WHAT: &'static str;

    fn read<E: de::Error>(text: &str) -> Result<Self, E>;
}

impl StringRepr for Text {
    const WHAT: &'static str = "text";

    fn read<E: de::Error>(text: &str) -> Result<Self, E> {
        Ok(Self::new(text))
    }
}

/// Reads a string as the part that it represents.
pub(crate) fn from_str<T: StringRepr, E: de::Error>(text: &str) -> Result<T, E> {
    T::read(text)
}

struct WordVisitor<T>(PhantomData<T>);

impl<T: StringRepr> Visitor<'_> for WordVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::WHAT)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        T::read(text)
    }
}

/// Implements reading and writing for parts that are a string in JSON.
macro_rules! string_repr {
    ($type:ty, $what:literal, |$text:ident| $read:expr, |$value:ident, $serializer:ident| $write:expr) => {
        impl StringRepr for $type {
            const WHAT: &'static str = $what;

            fn read<E: de::Error>($text: &str) -> Result<Self, E> {
                $read
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(WordVisitor(PhantomData))
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, $serializer: S) -> Result<S::Ok, S::Error> {
                let $value = self;
                $write
            }
        }
    };
}

string_repr!(
    Line,
    "a line of text",
    |text| Self::new(text).map_err(E::custom),
    |line, serializer| serializer.serialize_str(line.as_str())
);
string_repr!(
    Headline,
    "a headline",
    |text| Self::new(text).map_err(E::custom),
    |headline, serializer| serializer.serialize_str(headline.as_str())
);
string_repr!(
    WebUrl,
    "a web address",
    |text| Self::new(text).map_err(E::custom),
    |url, serializer| serializer.serialize_str(url.as_str())
);
string_repr!(
    Profile,
    "a web address",
    |text| WebUrl::read(text).map(Self::new),
    |profile, serializer| profile.url().serialize(serializer)
);
string_repr!(
    AppLink,
    "a web address",
    |text| WebUrl::read(text).map(Self::new),
    |app, serializer| app.url().serialize(serializer)
);
string_repr!(
    Stamp,
    "a date or a date and time",
    |text| text.parse().map_err(E::custom),
    |stamp, serializer| serializer.collect_str(stamp)
);
string_repr!(
    ArticleKind,
    "a schema.org article type",
    |text| Ok(Self::from_schema_org(text)),
    |kind, serializer| serializer.serialize_str(kind.schema_org())
);
string_repr!(
    BylineKind,
    "person, organization, agency, unknown or another",
    |text| Ok(match text {
        "person" => Self::Person,
        "organization" => Self::Organization,
        "agency" => Self::Agency,
        "unknown" => Self::Unknown,
        other => Self::Other(other.into()),
    }),
    |kind, serializer| serializer.serialize_str(match kind {
        Self::Person => "person",
        Self::Organization => "organization",
        Self::Agency => "agency",
        Self::Unknown => "unknown",
        Self::Other(name) => name,
    })
);
string_repr!(
    AlternateRelation,
    "translation, original, adaptation or another",
    |text| Ok(match text {
        "translation" => Self::Translation,
        "original" => Self::Original,
        "adaptation" => Self::Adaptation,
        other => Self::Other(other.into()),
    }),
    |relation, serializer| serializer.serialize_str(match relation {
        Self::Translation => "translation",
        Self::Original => "original",
        Self::Adaptation => "adaptation",
        Self::Other(name) => name,
    })
);
string_repr!(
    Access,
    "free, metered, locked or another",
    |text| Ok(match text {
        "free" => Self::Free,
        "metered" => Self::Metered,
        "locked" => Self::Locked,
        other => Self::Other(other.into()),
    }),
    |access, serializer| serializer.serialize_str(match access {
        Self::Free => "free",
        Self::Metered => "metered",
        Self::Locked => "locked",
        Self::Other(name) => name,
    })
);
string_repr!(
    ListStyle,
    "bulleted or numbered",
    |text| word(text, &LIST_STYLES, Self::WHAT),
    |style, serializer| serializer.serialize_str(name(*style, &LIST_STYLES))
);

pub(super) const LIST_STYLES: [(&str, ListStyle); 2] = [
    ("bulleted", ListStyle::Bulleted),
    ("numbered", ListStyle::Numbered),
];

fn word<T: Copy, E: de::Error>(
    text: &str,
    words: &[(&str, T)],
    what: &'static str,
) -> Result<T, E> {
    words
        .iter()
        .find(|(word, _)| *word == text)
        .map(|(_, value)| *value)
        .ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &what))
}

fn name<T: PartialEq>(value: T, words: &[(&'static str, T)]) -> &'static str {
    words
        .iter()
        .find(|(_, known)| *known == value)
        .map_or("", |(word, _)| word)
}

/// A whole number, which JSON may write with a fraction of nothing: `399.0`.
pub(crate) struct Natural<T>(pub(crate) T);

impl<'de, T: TryFrom<u64>> Deserialize<'de> for Natural<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NaturalVisitor(PhantomData))
    }
}

struct NaturalVisitor<T>(PhantomData<T>);

impl<T: TryFrom<u64>> Visitor<'_> for NaturalVisitor<T> {
    type Value = Natural<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bits = size_of::<T>() * 8;
        write!(f, "a whole number of at most {bits} bits")
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Natural<T>, E> {
        let refuse = |_| E::invalid_value(de::Unexpected::Unsigned(number), &self);
        T::try_from(number).map(Natural).map_err(refuse)
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Natural<T>, E> {
        // A cast stops at the ends of the type, of which the upper one is not an f64.
        let whole = number as u64;
        if whole == u64::MAX || whole as f64 != number {
            return Err(E::invalid_value(de::Unexpected::Float(number), &self));
        }
        self.visit_u64(whole)
    }
}

impl<'de> Deserialize<'de> for HeadingLevel {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Natural(level) = Natural::<u8>::deserialize(deserializer)?;
        Self::new(level).ok_or_else(|| {
            let message = format_args!("expected a level from 2 to 6, found {level}").to_string();
            de::Error::custom(message)
        })
    }
}

impl Serialize for HeadingLevel {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.get())
    }
}
