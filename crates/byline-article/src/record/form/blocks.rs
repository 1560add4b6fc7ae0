//! Blocks: objects whose member `type` says what they are.

use alloc::boxed::Box;
use core::fmt;

use serde::de::value::MapDeserializer;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::member::Part;
use super::read::{Key, Keys, Record};
#[cfg(feature = "json")]
use super::schema::{self, Definitions, MemberRule};
use super::write::write_extra;
use crate::extra::{Extra, Value};
#[cfg(feature = "json")]
use crate::json::Object;
use crate::{Block, Code, Embed, Heading, Image, List, OtherBlock, Paragraph, Quote, Table};

impl<'de> Deserialize<'de> for Block {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(BlockVisitor)
    }
}

struct BlockVisitor;

impl<'de> Visitor<'de> for BlockVisitor {
    type Value = Block;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a block")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Block, E> {
        Ok(Block::paragraph(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Block, A::Error> {
        // Our writer puts the type first, so that blocks need no buffer.
        let first = match members.next_key_seed(Keys(&[("type", ())]))? {
            Some(Key::Known(())) => {
                let kind = members.next_value()?;
                return block(kind, members);
            }
            Some(Key::Unknown(name)) => Some(name),
            None => None,
        };
        let mut buffer = Extra::default();
        if let Some(name) = first {
            buffer.insert_owned(name, members.next_value()?);
        }
        while let Some((name, value)) = members.next_entry()? {
            buffer.insert_owned(name, value);
        }
        let kind = match buffer.remove("type") {
            Some(Value::Text(kind)) => BlockKind::of(&kind),
            Some(_) => return Err(de::Error::custom("expected a string as the block's type")),
            None => return Err(de::Error::missing_field("type")),
        };
        block(
            kind,
            MapDeserializer::new(buffer.into_members().into_iter()),
        )
    }
}

/// Declares the kinds of blocks that are records: each by its `type` and its record, which
/// has the same name as its variant of [`Block`].
macro_rules! block_kinds {
    ($($name:literal: $record:ident,)+) => {
        /// The kind of a block, without an allocation where it is known.
        enum BlockKind {
            $($record,)+
            Rule,
            Other(Box<str>),
        }

        impl BlockKind {
            fn of(name: &str) -> Self {
                match name {
                    $($name => Self::$record,)+
                    "rule" => Self::Rule,
                    other => Self::Other(other.into()),
                }
            }
        }

        fn block<'de, A: MapAccess<'de>>(kind: BlockKind, members: A) -> Result<Block, A::Error> {
            Ok(match kind {
                $(BlockKind::$record => Block::$record($record::read(members)?.into()),)+
                BlockKind::Rule => {
                    let data = extra(members)?;
                    // A rule has no place for keys.
                    if data.is_empty() {
                        Block::Rule
                    } else {
                        Block::Other(OtherBlock::new("rule", data))
                    }
                }
                BlockKind::Other(kind) => Block::Other(OtherBlock {
                    kind,
                    data: extra(members)?,
                }),
            })
        }

        impl Serialize for Block {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut members = serializer.serialize_map(None)?;
                match self {
                    $(Self::$record(record) => {
                        members.serialize_entry("type", $name)?;
                        record.write_members(members)
                    })+
                    Self::Rule => {
                        members.serialize_entry("type", "rule")?;
                        members.end()
                    }
                    Self::Other(other) => {
                        members.serialize_entry("type", &*other.kind)?;
                        write_extra(&other.data, members)
                    }
                }
            }
        }

        /// The members of each kind of block, except `type`, which all have.
        #[cfg(feature = "json")]
        const MEMBERS: &[MemberRule] = &[$(($name, $record::describe),)+ ("rule", |_| {})];
    };
}

block_kinds! {
    "paragraph": Paragraph,
    "heading": Heading,
    "quote": Quote,
    "list": List,
    "image": Image,
    "embed": Embed,
    "code": Code,
    "table": Table,
}

impl<'de> Deserialize<'de> for BlockKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KindVisitor;

        impl Visitor<'_> for KindVisitor {
            type Value = BlockKind;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the type of a block")
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<BlockKind, E> {
                Ok(BlockKind::of(name))
            }
        }
        deserializer.deserialize_str(KindVisitor)
    }
}

fn extra<'de, A: MapAccess<'de>>(mut members: A) -> Result<Extra, A::Error> {
    let mut extra = Extra::default();
    while let Some((name, value)) = members.next_entry()? {
        extra.insert_owned(name, value);
    }
    Ok(extra)
}

impl Part for Block {
    type Read = Self;

    /// An empty quote or item is written as one.
    const WRITE_EMPTY_LIST: bool = true;

    fn from_read(read: Self) -> Self {
        read
    }

    /// Any object with a `type`; those of a known type have its members.
    #[cfg(feature = "json")]
    fn schema(definitions: &mut Definitions) -> Object {
        definitions.define("block", |definitions| {
            schema::by_type(definitions, "the kind of the block", |_| {}, MEMBERS)
        })
    }
}
