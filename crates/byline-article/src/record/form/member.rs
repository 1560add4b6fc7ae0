//! How a field is read, written and described, by its type.

use alloc::string::String;
use alloc::vec::Vec;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, SerializeMap, Serializer};

#[cfg(feature = "json")]
use super::parts::LIST_STYLES;
use super::parts::Natural;
use super::read::{OneOrMany, Slot};
#[cfg(feature = "json")]
use super::schema::{self, Definitions};
#[cfg(feature = "json")]
use crate::Block;
#[cfg(feature = "json")]
use crate::json::Object;
use crate::{
    Access, AlternateRelation, AppLink, ArticleKind, Body, BylineKind, Engagement, HeadingLevel,
    Headline, LanguageTag, Line, ListStyle, Profile, Rights, Stamp, WebUrl,
};

/// The type of a field of a record.
pub(crate) trait Member: Sized {
    /// What is read: the value, or the list that may be its one element.
    type Read;

    /// Whether the record cannot be read without it.
    #[cfg(feature = "json")]
    const REQUIRED: bool = false;

    /// The field, of what was read.
    fn from_slot<E: Error>(slot: Slot<Self::Read>, name: &'static str) -> Result<Self, E>;

    /// Writes the member, or nothing where it is empty.
    fn write<M: SerializeMap>(&self, name: &'static str, members: &mut M) -> Result<(), M::Error>;

    /// The JSON Schema of the member.
    #[cfg(feature = "json")]
    fn schema(definitions: &mut Definitions) -> Object;
}

/// A value that a member holds, perhaps one of several.
pub(crate) trait Part: Serialize {
    /// What is read: the value, or for a list the list that may be its one element.
    type Read: for<'de> Deserialize<'de>;

    /// Whether a list of it is written where it is empty.
    const WRITE_EMPTY_LIST: bool = false;

    /// The value, of what was read.
    fn from_read(read: Self::Read) -> Self;

    /// Its JSON Schema.
    #[cfg(feature = "json")]
    fn schema(definitions: &mut Definitions) -> Object;
}

impl<T: Part> Member for Option<T> {
    type Read = T::Read;

    fn from_slot<E: Error>(slot: Slot<T::Read>, _: &'static str) -> Result<Self, E> {
        Ok(slot.optional().map(T::from_read))
    }

    fn write<M: SerializeMap>(&self, name: &'static str, members: &mut M) -> Result<(), M::Error> {
        match self {
            Some(value) => members.serialize_entry(name, value),
            None => Ok(()),
        }
    }

    #[cfg(feature = "json")]
    fn schema(definitions: &mut Definitions) -> Object {
        T::schema(definitions)
    }
}

impl<T: Part> Member for Vec<T> {
    type Read = OneOrMany<T::Read>;

    fn from_slot<E: Error>(slot: Slot<Self::Read>, _: &'static str) -> Result<Self, E> {
        Ok(Self::from_read(slot.or_default()))
    }

    fn write<M: SerializeMap>(&self, name: &'static str, members: &mut M) -> Result<(), M::Error> {
        if self.is_empty() && !T::WRITE_EMPTY_LIST {
            return Ok(());
        }
        members.serialize_entry(name, self)
    }

    #[cfg(feature = "json")]
    fn schema(definitions: &mut Definitions) -> Object {
        <Self as Part>::schema(definitions)
    }
}

/// A list within a list: the items of a list of blocks, the rows of a table.
impl<T: Part> Part for Vec<T> {
    type Read = OneOrMany<T::Read>;

    const WRITE_EMPTY_LIST: bool = true;

    fn from_read(OneOrMany(list): Self::Read) -> Self {
        list.into_iter().map(T::from_read).collect()
    }

    #[cfg(feature = "json")]
    fn schema(definitions: &mut Definitions) -> Object {
        schema::list_of(T::schema(definitions))
    }
}

/// Members that are one value: those that must be there, those with a default that is
/// written too, and those that are left out when they are empty.
macro_rules! members {
    ($($type:ty: $required:literal, $slot:ident => $read:expr, unless $empty:expr;)+) => {
        $(impl Member for $type {
            type Read = Self;
            #[cfg(feature = "json")]
            const REQUIRED: bool = $required;

            fn from_slot<E: Error>($slot: Slot<Self>, name: &'static str) -> Result<Self, E> {
                let read: fn(Slot<Self>, &'static str) -> Result<Self, E> = $read;
                read($slot, name)
            }

            fn write<M: SerializeMap>(
                &self,
                name: &'static str,
                members: &mut M,
            ) -> Result<(), M::Error> {
                let is_empty: fn(&Self) -> bool = $empty;
                if is_empty(self) {
                    return Ok(());
                }
                members.serialize_entry(name, self)
            }

            #[cfg(feature = "json")]
            fn schema(definitions: &mut Definitions) -> Object {
                <Self as Part>::schema(definitions)
            }
        })+
    };
    (required: $($type:ty),+) => {
        members!($($type: true, slot => |slot, name| slot.required(name), unless |_| false;)+);
    };
    (default: $($type:ty),+) => {
        members!($($type: false, slot => |slot, _| Ok(slot.or_default()), unless |_| false;)+);
    };
    (not_empty: $($type:ty),+) => {
        members!($($type: false, slot => |slot, _| Ok(slot.or_default()), unless Self::is_empty;)+);
    };
}

members!(required: HeadingLevel, Headline, LanguageTag, Line, String, WebUrl);
members!(default: AlternateRelation, ArticleKind, BylineKind, ListStyle);
members!(not_empty: Body, Engagement, Rights);
members!(bool: false, slot => |slot, _| Ok(slot.or_default()), unless |value| !value;);

impl Member for u64 {
    type Read = Natural<Self>;
    #[cfg(feature = "json")]
    const REQUIRED: bool = true;

    fn from_slot<E: Error>(slot: Slot<Self::Read>, name: &'static str) -> Result<Self, E> {
        slot.required(name).map(|Natural(number)| number)
    }

    fn write<M: SerializeMap>(&self, name: &'static str, members: &mut M) -> Result<(), M::Error> {
        members.serialize_entry(name, self)
    }

    #[cfg(feature = "json")]
    fn schema(_: &mut Definitions) -> Object {
        schema::within(0, Self::MAX)
    }
}

/// Values with their JSON Schema.
macro_rules! parts {
    ($($type:ty => $schema:expr;)+) => {
        $(impl Part for $type {
            type Read = Self;

            fn from_read(read: Self) -> Self {
                read
            }

            #[cfg(feature = "json")]
            fn schema(_: &mut Definitions) -> Object {
                $schema
            }
        })+
    };
}

parts! {
    Access => schema::text("free, metered, locked or another");
    AlternateRelation => schema::text("translation, original, adaptation or another");
    AppLink => schema::url();
    ArticleKind => schema::text("the schema.org type");
    BylineKind => schema::text("person, organization, agency, unknown or another");
    HeadingLevel => schema::within(2, 6);
    Headline => schema::line();
    LanguageTag => schema::language_tag();
    Line => schema::line();
    ListStyle => schema::one_of(&LIST_STYLES);
    Profile => schema::url();
    Stamp => schema::stamp();
    String => schema::text("text of any number of lines");
    WebUrl => schema::url();
    bool => schema::truth();
}

/// Numbers with the greatest that they hold.
macro_rules! natural_parts {
    ($($type:ty),+) => {
        $(impl Part for $type {
            type Read = Natural<Self>;

            fn from_read(Natural(number): Self::Read) -> Self {
                number
            }

            #[cfg(feature = "json")]
            fn schema(_: &mut Definitions) -> Object {
                schema::within(0, Self::MAX.into())
            }
        })+
    };
}

natural_parts!(u16, u32);

impl Serialize for Body {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.blocks.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        OneOrMany::deserialize(deserializer).map(|OneOrMany(blocks)| Self { blocks })
    }
}

impl Part for Body {
    type Read = Self;

    fn from_read(read: Self) -> Self {
        read
    }

    #[cfg(feature = "json")]
    fn schema(definitions: &mut Definitions) -> Object {
        <Vec<Block> as Part>::schema(definitions)
    }
}
