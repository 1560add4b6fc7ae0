//! How a record is read: key by key, in one pass, without a buffer.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

/// A part of the model that is an object in JSON.
pub(crate) trait Record: Sized {
    /// What it is, for messages.
    const WHAT: &'static str;

    /// Reads the members.
    fn read<'de, A: MapAccess<'de>>(members: A) -> Result<Self, A::Error>;

    /// The part known by nothing but a text, where there is such a one.
    fn from_text<E: de::Error>(text: &str) -> Result<Self, E> {
        Err(E::invalid_type(de::Unexpected::Str(text), &Self::WHAT))
    }

    /// The part known by nothing but a number, where there is such a one.
    fn from_number<E: de::Error>(number: u64) -> Result<Self, E> {
        Err(E::invalid_type(
            de::Unexpected::Unsigned(number),
            &Self::WHAT,
        ))
    }
}

pub(crate) fn record<'de, R: Record, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
    deserializer.deserialize_any(RecordVisitor(PhantomData))
}

struct RecordVisitor<R>(PhantomData<R>);

impl<'de, R: Record> Visitor<'de> for RecordVisitor<R> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(R::WHAT)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<R, A::Error> {
        R::read(members)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<R, E> {
        R::from_text(text)
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<R, E> {
        R::from_number(number)
    }
}

/// A member's name: one of those known, or another.
pub(crate) enum Key<M> {
    Known(M),
    Unknown(String),
}

/// Knows these members by their names, which are few, so each is compared.
pub(crate) struct Keys<M: 'static>(pub(crate) &'static [(&'static str, M)]);

impl<'de, M: Copy> DeserializeSeed<'de> for Keys<M> {
    type Value = Key<M>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key<M>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<M: Copy> Visitor<'_> for Keys<M> {
    type Value = Key<M>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    #[inline]
    fn visit_str<E: de::Error>(self, name: &str) -> Result<Key<M>, E> {
        let known = self.0.iter().find(|(known, _)| *known == name);
        Ok(known.map_or_else(
            || Key::Unknown(name.to_owned()),
            |(_, member)| Key::Known(*member),
        ))
    }
}

/// Where a member's value waits until the record is whole.
pub(crate) struct Slot<T>(Option<T>);

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: Deserialize<'de>> Slot<T> {
    pub(crate) fn fill<A: MapAccess<'de>>(
        &mut self,
        name: &'static str,
        members: &mut A,
    ) -> Result<(), A::Error> {
        if self.0.is_some() {
            return Err(de::Error::duplicate_field(name));
        }
        self.0 = members.next_value::<Option<T>>()?;
        Ok(())
    }
}

impl<T> Slot<T> {
    pub(crate) fn required<E: de::Error>(self, name: &'static str) -> Result<T, E> {
        self.0.ok_or_else(|| E::missing_field(name))
    }

    pub(crate) fn optional(self) -> Option<T> {
        self.0
    }
}

impl<T: Default> Slot<T> {
    pub(crate) fn or_default(self) -> T {
        self.0.unwrap_or_default()
    }
}

/// A list, or the one element that it would have.
pub(crate) struct OneOrMany<T>(pub(crate) Vec<T>);

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrManyVisitor(PhantomData))
    }
}

struct OneOrManyVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrManyVisitor<T> {
    type Value = OneOrMany<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<OneOrMany<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element()? {
            list.push(element);
        }
        Ok(OneOrMany(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<OneOrMany<T>, A::Error> {
        let one = T::deserialize(MapAccessDeserializer::new(members))?;
        Ok(OneOrMany(Vec::from([one])))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<OneOrMany<T>, E> {
        let one = T::deserialize(StrDeserializer::new(text))?;
        Ok(OneOrMany(Vec::from([one])))
    }

    fn visit_unit<E: de::Error>(self) -> Result<OneOrMany<T>, E> {
        Ok(OneOrMany(Vec::new()))
    }
}

/// Reads the members into a variable each, a `Slot`, and unknown ones into `$extra`. A
/// macro, since the match over the names and the variables it fills cannot be written as a
/// function.
macro_rules! read_members {
    ($members:ident, $extra:ident, { $($slot:ident: $type:ty = $name:expr),* $(,)? }) => {
        #[derive(Clone, Copy)]
        #[allow(non_camel_case_types, reason = "the slots' names")]
        enum MemberName {
            $($slot),*
        }

        let mut members = $members;
        let mut $extra = $crate::extra::Extra::default();
        $(let mut $slot: $crate::form::Slot<$type> = $crate::form::Slot::default();)*
        while let Some(key) =
            members.next_key_seed($crate::form::Keys(&[$(($name, MemberName::$slot)),*]))?
        {
            match key {
                $($crate::form::Key::Known(MemberName::$slot) => $slot.fill($name, &mut members)?,)*
                $crate::form::Key::Unknown(name) => {
                    let value = members.next_value()?;
                    $extra.insert_owned(name, value);
                }
            }
        }
    };
}

pub(crate) use read_members;

/// Implements serde's reading for a [`Record`].
macro_rules! deserialize_record {
    ($record:ty) => {
        impl<'de> serde::Deserialize<'de> for $record {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::form::record(deserializer)
            }
        }
    };
}

pub(crate) use deserialize_record;
