//! Texts with their marks.

use alloc::string::String;
use core::ops::Range;

use serde::de::{self, Deserialize, MapAccess};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::parts::Natural;
use super::read::{OneOrMany, Record, deserialize_record, read_members};
#[cfg(feature = "json")]
use super::schema::{self, Definitions};
use super::write::write_extra;
use crate::extra::{Extra, Value};
#[cfg(feature = "json")]
use crate::json::Object;
use crate::{LanguageTag, Mark, MarkKind, Text, WebUrl};

/// Writes a text: the string as the member `name`, and its marks.
pub(crate) fn write_text<M: SerializeMap>(
    text: &Text,
    name: &'static str,
    members: &mut M,
) -> Result<(), M::Error> {
    members.serialize_entry(name, text.as_str())?;
    if text.marks().is_empty() {
        return Ok(());
    }
    members.serialize_entry("marks", text.marks())
}

/// A text with the marks that were read for it, if they lie within it.
pub(crate) fn read_text<E: de::Error>(
    text: String,
    OneOrMany(marks): OneOrMany<UncheckedMark>,
) -> Result<Text, E> {
    let marks = marks
        .into_iter()
        .map(|mark| (mark.range, mark.kind, mark.extra));
    Text::new(text).with_found_marks(marks).map_err(E::custom)
}

/// A mark that was not yet checked against its text.
pub(crate) struct UncheckedMark {
    range: Range<usize>,
    kind: MarkKind,
    extra: Extra,
}

deserialize_record!(UncheckedMark);

/// Declares the kinds of marks: the `type` of each, its variant of [`MarkKind`], and the
/// member that holds the variant's value, where it has one.
macro_rules! mark_kinds {
    ($($name:literal: $kind:ident $(($member:ident: $type:ty))?,)+) => {
        impl Record for UncheckedMark {
            const WHAT: &'static str = "a mark";

            fn read<'de, A: MapAccess<'de>>(members: A) -> Result<Self, A::Error> {
                read_members!(members, extra, {
                    start: Natural<usize> = "start",
                    end: Natural<usize> = "end",
                    kind: String = "type",
                    $($($member: Value = stringify!($member),)?)+
                });
                // Kept as values until the type is known, which may come last.
                $($(let mut $member = $member.optional();)?)+
                let kind = match kind.required("type")?.as_str() {
                    $($name => MarkKind::$kind $((value::<$type, _>($member.take(), stringify!($member))?))?,)+
                    other => MarkKind::Other(other.into()),
                };
                $($(if let Some(value) = $member {
                    extra.insert(stringify!($member), value);
                })?)+
                Ok(Self {
                    range: {
                        let Natural(start) = start.required("start")?;
                        let Natural(end) = end.required("end")?;
                        start..end
                    },
                    kind,
                    extra,
                })
            }
        }

        impl Serialize for Mark {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut members = serializer.serialize_map(None)?;
                members.serialize_entry("start", &self.range().start)?;
                members.serialize_entry("end", &self.range().end)?;
                match self.kind() {
                    $(MarkKind::$kind $(($member))? => {
                        members.serialize_entry("type", $name)?;
                        $(members.serialize_entry(stringify!($member), $member)?;)?
                    })+
                    MarkKind::Other(kind) => members.serialize_entry("type", &**kind)?,
                }
                write_extra(self.extra(), members)
            }
        }

        #[cfg(feature = "json")]
        pub(super) fn schema(definitions: &mut Definitions) -> Object {
            definitions.define("mark", |definitions| {
                schema::by_type(
                    definitions,
                    concat!($($name, ", ",)+ "or another"),
                    |members| {
                        members.put("start", schema::within(0, u64::from(u32::MAX)), true);
                        members.put("end", schema::within(1, u64::from(u32::MAX)), true);
                    },
                    &[$($((
                        $name,
                        |members| members.member::<$type>(stringify!($member)),
                    ),)?)+],
                )
            })
        }
    };
}

mark_kinds! {
    "strong": Strong,
    "emphasis": Emphasis,
    "link": Link(url: WebUrl),
    "code": Code,
    "superscript": Superscript,
    "subscript": Subscript,
    "strikethrough": Strikethrough,
    "language": Language(language: LanguageTag),
}

/// The value of the member that a kind of mark requires.
fn value<'de, T: Deserialize<'de>, E: de::Error>(
    member: Option<Value>,
    name: &'static str,
) -> Result<T, E> {
    let value = member.ok_or_else(|| E::missing_field(name))?;
    T::deserialize(de::IntoDeserializer::<E>::into_deserializer(value))
}
