//! The records of the model: each field is declared once, by its line in `record!`.
//!
//! The macro declares the struct and derives from its fields what else depends on them:
//! the serialized form (read and written), the JSON Schema and the comparison that
//! [`Written::lost`](crate::Written::lost) reports. What a field's type needs for that is
//! in [`Compare`] and, for the serialized form, in `form::Member`.

#[cfg(feature = "serde")]
pub(crate) mod form;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::body::{Block, Body, HeadingLevel, ListStyle, Text};
use crate::extra::Extra;
use crate::kind::ArticleKind;
use crate::line::{Headline, Line};
use crate::people::BylineKind;
use crate::publisher::{AppLink, Profile};
use crate::stamp::Stamp;
use crate::url::WebUrl;
use crate::written::{Change, Loss};
use crate::{Access, AlternateRelation, LanguageTag};

/// Declares a record: its name for error messages, and the struct. Every record also gets
/// the field `extra`.
///
/// A field marked `with marks` is a [`Text`](crate::Text), which is two members of the
/// serialized form: the string, and the list `marks`.
///
/// The clauses after the struct say what a record is read from besides an object (`string`,
/// `number`), and when it is written as a string (`written as`, with the string's
/// description for the schema).
macro_rules! record {
    (
        $what:literal,
        $(#[$attribute:meta])*
        pub struct $record:ident {
            $($(#[$doc:meta])* pub $field:ident: $type:ty,)*
            $(with marks: $(#[$text_doc:meta])* pub $text:ident: Text,)?
        }
        $(string $string:ty => $from_text:expr;)?
        $(number => $from_number:expr;)?
        $(written as $description:literal if $as_string:expr;)?
    ) => {
        $(#[$attribute])*
        pub struct $record {
            $($(#[$doc])* pub $field: $type,)*
            $($(#[$text_doc])* pub $text: $crate::Text,)?
            /// Unknown members of the serialized form, by name.
            pub extra: $crate::extra::Extra,
        }

        impl $crate::record::Compare for $record {
            const BY_ELEMENT: bool = true;

            fn compare(&self, back: &Self, path: &str, losses: &mut alloc::vec::Vec<$crate::Loss>) {
                // Without `..`: a field that is missing here does not compile.
                let Self { $($field,)* $($text,)? extra } = self;
                $(if *$field != back.$field {
                    let path = $crate::record::join(path, stringify!($field));
                    $field.compare(&back.$field, &path, losses);
                })*
                $(if *$text != back.$text {
                    let path = $crate::record::join(path, stringify!($text));
                    $text.compare(&back.$text, &path, losses);
                })?
                $crate::record::compare_extra(extra, &back.extra, path, losses);
            }
        }

        #[cfg(feature = "serde")]
        impl $crate::form::Record for $record {
            const WHAT: &'static str = $what;

            fn read<'de, A: serde::de::MapAccess<'de>>(members: A) -> Result<Self, A::Error> {
                $crate::form::read_members!(
                    members, extra,
                    {
                        $($field: <$type as $crate::form::Member>::Read = stringify!($field),)*
                        $($text: alloc::string::String = stringify!($text), marks: _ = "marks",)?
                    }
                );
                Ok(Self {
                    $($field: $crate::form::Member::from_slot($field, stringify!($field))?,)*
                    $($text: $crate::form::read_text(
                        $text.required(stringify!($text))?,
                        marks.or_default(),
                    )?,)?
                    extra,
                })
            }

            $(fn from_text<E: serde::de::Error>(text: &str) -> Result<Self, E> {
                let text: Result<$string, E> = $crate::form::from_str(text);
                text.map($from_text)
            })?

            $(fn from_number<E: serde::de::Error>(number: u64) -> Result<Self, E> {
                Ok($from_number(number))
            })?

        }

        #[cfg(feature = "serde")]
        impl $crate::form::Part for $record {
            type Read = Self;

            fn from_read(read: Self) -> Self {
                read
            }

            #[cfg(feature = "json")]
            fn schema(definitions: &mut $crate::form::Definitions) -> $crate::json::Object {
                definitions.reference(stringify!($record), &[$($description)?], Self::describe)
            }
        }

        #[cfg(feature = "serde")]
        impl $record {
            /// Adds the members to the record's JSON Schema.
            #[cfg(feature = "json")]
            pub(crate) fn describe(members: &mut $crate::form::Description<'_>) {
                $(members.member::<$type>(stringify!($field));)*
                $(members.text(stringify!($text));)?
            }

            /// Writes the members after those that `members` has.
            pub(crate) fn write_members<M: serde::ser::SerializeMap>(&self, mut members: M) -> Result<M::Ok, M::Error> {
                let Self { $($field,)* $($text,)? extra } = self;
                $($crate::form::Member::write($field, stringify!($field), &mut members)?;)*
                $($crate::form::write_text($text, stringify!($text), &mut members)?;)?
                $crate::form::write_extra(extra, members)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $record {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $(
                    let as_string: fn(&Self) -> Option<&str> = $as_string;
                    if let Some(text) = as_string(self) {
                        return serializer.serialize_str(text);
                    }
                )?
                self.write_members(serializer.serialize_map(None)?)
            }
        }

        #[cfg(feature = "serde")]
        $crate::form::deserialize_record!($record);
    };
}

pub(crate) use record;

/// A part of an article that is compared with the same part of another.
pub(crate) trait Compare: PartialEq {
    /// Whether lists of it are compared element by element, where they are of one length.
    const BY_ELEMENT: bool = false;

    /// Adds what `back` has lost of `self`, which is at `path`.
    fn compare(&self, back: &Self, path: &str, losses: &mut Vec<Loss>) {
        if self != back {
            losses.push(Loss::new(path, Change::Changed));
        }
    }
}

macro_rules! compared_whole {
    ($($type:ty),+ $(,)?) => { $(impl Compare for $type {})+ };
}

compared_whole!(
    Access,
    AlternateRelation,
    ArticleKind,
    BylineKind,
    Headline,
    HeadingLevel,
    LanguageTag,
    Line,
    ListStyle,
    Stamp,
    String,
    Text,
    u16,
    u32,
    u64,
);

/// Addresses are the same where their URIs are: formats that ask for a URI are given one.
impl Compare for WebUrl {
    fn compare(&self, back: &Self, path: &str, losses: &mut Vec<Loss>) {
        if self.to_uri() != back.to_uri() {
            losses.push(Loss::new(path, Change::Changed));
        }
    }
}

impl Compare for Profile {
    fn compare(&self, back: &Self, path: &str, losses: &mut Vec<Loss>) {
        self.url().compare(back.url(), path, losses);
    }
}

impl Compare for AppLink {
    fn compare(&self, back: &Self, path: &str, losses: &mut Vec<Loss>) {
        self.url().compare(back.url(), path, losses);
    }
}

impl Compare for bool {
    fn compare(&self, back: &Self, path: &str, losses: &mut Vec<Loss>) {
        match (self, back) {
            (true, false) => losses.push(Loss::new(path, Change::Dropped)),
            (false, true) => losses.push(Loss::new(path, Change::Added)),
            _ => {}
        }
    }
}

impl Compare for Block {
    const BY_ELEMENT: bool = true;
}

impl Compare for Body {
    fn compare(&self, back: &Self, path: &str, losses: &mut Vec<Loss>) {
        self.blocks.compare(&back.blocks, path, losses);
    }
}

impl<T: Compare> Compare for Option<T> {
    fn compare(&self, back: &Self, path: &str, losses: &mut Vec<Loss>) {
        match (self, back) {
            (Some(one), Some(back)) => one.compare(back, path, losses),
            (Some(_), None) => losses.push(Loss::new(path, Change::Dropped)),
            (None, Some(_)) => losses.push(Loss::new(path, Change::Added)),
            (None, None) => {}
        }
    }
}

impl<T: Compare> Compare for Vec<T> {
    fn compare(&self, back: &Self, path: &str, losses: &mut Vec<Loss>) {
        if T::BY_ELEMENT && self.len() == back.len() {
            for (index, (one, back)) in self.iter().zip(back).enumerate() {
                one.compare(back, &format!("{path}[{index}]"), losses);
            }
        } else if self != back && !are_alike(self, back) {
            let change = match (self.is_empty(), back.is_empty()) {
                (true, _) => Change::Added,
                (_, true) => Change::Dropped,
                _ => Change::Changed,
            };
            losses.push(Loss::new(path, change));
        }
    }
}

/// Whether two lists are equal up to losses, element by element.
fn are_alike<T: Compare>(list: &[T], back: &[T]) -> bool {
    let mut losses = Vec::new();
    for (one, back) in list.iter().zip(back) {
        one.compare(back, "", &mut losses);
    }
    list.len() == back.len() && losses.is_empty()
}

/// The path of a member: `section` and `url` make `section.url`.
pub(crate) fn join(path: &str, member: &str) -> String {
    let dot = if path.is_empty() { "" } else { "." };
    format!("{path}{dot}{member}")
}

pub(crate) fn compare_extra(one: &Extra, back: &Extra, path: &str, losses: &mut Vec<Loss>) {
    for (key, value) in one.iter() {
        let change = match back.get(key) {
            Some(same) if same == value => continue,
            Some(_) => Change::Changed,
            None => Change::Dropped,
        };
        losses.push(Loss::new(join(path, key), change));
    }
}
