//! Blocks and marks: objects whose key `type` says what they are.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::ops::Range;

use serde::de::value::MapDeserializer;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::read::{Key, Keys, Many, Record, Slot, deserialize_record, read_members};
use super::write::Members;
use crate::extra::{Extra, Value};
use crate::{
    Block, Cell, Code, Embed, Heading, Image, List, Mark, MarkKind, OtherBlock, Paragraph, Quote,
    Table, Text,
};

/// Implements [`Record`] and serde's reading for a type: its members, each with the slot
/// that it is read into, and how they make the whole.
macro_rules! read_record {
    (
        $type:ty, $what:literal,
        { $($slot:ident = $name:literal),* $(,)? },
        |$extra:ident| $whole:expr
        $(, text |$text:ident| $from_text:expr)?
        $(,)?
    ) => {
        impl Record for $type {
            const WHAT: &'static str = $what;

            fn read<'de, A: MapAccess<'de>>(members: A) -> Result<Self, A::Error> {
                read_members!(members, $extra, { $($slot: _ = $name),* });
                $whole
            }

            $(fn from_text<E: de::Error>($text: &str) -> Result<Self, E> {
                $from_text
            })?
        }

        deserialize_record!($type);
    };
}

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

/// The kind of a block, without an allocation where it is known.
enum BlockKind {
    Paragraph,
    Heading,
    Quote,
    List,
    Image,
    Embed,
    Code,
    Table,
    Rule,
    Other(Box<str>),
}

impl BlockKind {
    fn of(name: &str) -> Self {
        match name {
            "paragraph" => Self::Paragraph,
            "heading" => Self::Heading,
            "quote" => Self::Quote,
            "list" => Self::List,
            "image" => Self::Image,
            "embed" => Self::Embed,
            "code" => Self::Code,
            "table" => Self::Table,
            "rule" => Self::Rule,
            other => Self::Other(other.into()),
        }
    }
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

fn block<'de, A: MapAccess<'de>>(kind: BlockKind, members: A) -> Result<Block, A::Error> {
    Ok(match kind {
        BlockKind::Paragraph => Block::Paragraph(Paragraph::read(members)?),
        BlockKind::Heading => Block::Heading(Heading::read(members)?),
        BlockKind::Quote => Block::Quote(Quote::read(members)?),
        BlockKind::List => Block::List(List::read(members)?),
        BlockKind::Image => Block::Image(Box::new(Image::read(members)?)),
        BlockKind::Embed => Block::Embed(Embed::read(members)?),
        BlockKind::Code => Block::Code(Code::read(members)?),
        BlockKind::Table => Block::Table(Table::read(members)?),
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

fn extra<'de, A: MapAccess<'de>>(mut members: A) -> Result<Extra, A::Error> {
    let mut extra = Extra::default();
    while let Some((name, value)) = members.next_entry()? {
        extra.insert_owned(name, value);
    }
    Ok(extra)
}

impl Serialize for Block {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::start(serializer)?;
        match self {
            Self::Paragraph(paragraph) => {
                members.put("type", "paragraph")?;
                put_text(&mut members, &paragraph.text)?;
                members.end(&paragraph.extra)
            }
            Self::Heading(heading) => {
                members
                    .put("type", "heading")?
                    .put("level", &heading.level)?;
                put_text(&mut members, &heading.text)?;
                members.end(&heading.extra)
            }
            Self::Quote(quote) => {
                members
                    .put("type", "quote")?
                    .put("blocks", &quote.blocks)?
                    .maybe("cite", &quote.cite)?;
                members.end(&quote.extra)
            }
            Self::List(list) => {
                members
                    .put("type", "list")?
                    .put("style", &list.style)?
                    .put("items", &list.items)?;
                members.end(&list.extra)
            }
            Self::Image(image) => {
                members.put("type", "image")?;
                image.write_members(members.into_inner())
            }
            Self::Embed(embed) => {
                members
                    .put("type", "embed")?
                    .put("url", &embed.url)?
                    .maybe("caption", &embed.caption)?;
                members.end(&embed.extra)
            }
            Self::Code(code) => {
                members
                    .put("type", "code")?
                    .put("code", &code.code)?
                    .maybe("language", &code.language)?;
                members.end(&code.extra)
            }
            Self::Table(table) => {
                members
                    .put("type", "table")?
                    .list("head", &table.head)?
                    .put("rows", &table.rows)?
                    .maybe("caption", &table.caption)?;
                members.end(&table.extra)
            }
            Self::Rule => {
                members.put("type", "rule")?;
                members.end(&Extra::default())
            }
            Self::Other(other) => {
                members.put("type", &*other.kind)?;
                members.end(&other.data)
            }
        }
    }
}

fn put_text<M: SerializeMap>(members: &mut Members<M>, text: &Text) -> Result<(), M::Error> {
    members
        .put("text", text.as_str())?
        .list("marks", text.marks())?;
    Ok(())
}

/// A text and marks that have yet to be held against it.
fn marked<E: de::Error>(text: String, Many(marks): Many<FoundMark>) -> Result<Text, E> {
    let marks = marks
        .into_iter()
        .map(|mark| (mark.range, mark.kind, mark.extra));
    Text::new(text).with_found_marks(marks).map_err(E::custom)
}

read_record!(
    Paragraph,
    "a paragraph",
    { text = "text", marks = "marks" },
    |extra| Ok(Self {
        text: marked(text.required("text")?, marks.or_default())?,
        extra,
    })
);

read_record!(
    Heading,
    "a heading",
    { level = "level", text = "text", marks = "marks" },
    |extra| Ok(Self {
        level: level.required("level")?,
        text: marked(text.required("text")?, marks.or_default())?,
        extra,
    })
);

read_record!(
    Quote,
    "a quote",
    { blocks = "blocks", cite = "cite" },
    |extra| {
        let blocks: Slot<Many<_>> = blocks;
        Ok(Self {
            blocks: blocks.or_default().0,
            cite: cite.optional(),
            extra,
        })
    }
);

read_record!(
    List,
    "a list",
    { style = "style", items = "items" },
    |extra| {
        let items: Slot<Many<Many<_>>> = items;
        let items = items.or_default().0;
        Ok(Self {
            style: style.or_default(),
            items: items.into_iter().map(|Many(blocks)| blocks).collect(),
            extra,
        })
    }
);

read_record!(
    Embed,
    "an embed",
    { url = "url", caption = "caption" },
    |extra| Ok(Self {
        url: url.required("url")?,
        caption: caption.optional(),
        extra,
    })
);

read_record!(
    Code,
    "code",
    { code = "code", language = "language" },
    |extra| Ok(Self {
        code: code.required("code")?,
        language: language.optional(),
        extra,
    })
);

read_record!(
    Table,
    "a table",
    { head = "head", rows = "rows", caption = "caption" },
    |extra| {
        let head: Slot<Vec<_>> = head;
        let rows: Slot<Vec<Vec<_>>> = rows;
        Ok(Self {
            head: head.or_default(),
            rows: rows.or_default(),
            caption: caption.optional(),
            extra,
        })
    }
);

read_record!(
    Cell,
    "a cell",
    { text = "text", marks = "marks" },
    |extra| Ok(Self {
        text: marked(text.required("text")?, marks.or_default())?,
        extra,
    }),
    text |text| Ok(Self::from(text))
);

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.text.marks().is_empty() && self.extra.is_empty() {
            return serializer.serialize_str(self.text.as_str());
        }
        let mut members = Members::start(serializer)?;
        put_text(&mut members, &self.text)?;
        members.end(&self.extra)
    }
}

/// A mark as it is found, not yet held against its text.
struct FoundMark {
    range: Range<usize>,
    kind: MarkKind,
    extra: Extra,
}

read_record!(
    FoundMark,
    "a mark",
    { start = "start", end = "end", kind = "type", url = "url", language = "language" },
    |extra| {
        let kind: Slot<String> = kind;
        let (mut url, mut language) = (url.optional(), language.optional());
        let kind = match kind.required("type")?.as_str() {
            "strong" => MarkKind::Strong,
            "emphasis" => MarkKind::Emphasis,
            "code" => MarkKind::Code,
            "superscript" => MarkKind::Superscript,
            "subscript" => MarkKind::Subscript,
            "link" => {
                let missing = || de::Error::missing_field("url");
                MarkKind::Link(from_value(url.take().ok_or_else(missing)?)?)
            }
            "language" => {
                let missing = || de::Error::missing_field("language");
                MarkKind::Language(from_value(language.take().ok_or_else(missing)?)?)
            }
            other => MarkKind::Other(other.into()),
        };
        for (name, value) in [("url", url), ("language", language)] {
            if let Some(value) = value {
                extra.insert(name, value);
            }
        }
        Ok(Self {
            range: start.required("start")?..end.required("end")?,
            kind,
            extra,
        })
    }
);

fn from_value<'de, T: Deserialize<'de>, E: de::Error>(value: Value) -> Result<T, E> {
    T::deserialize(de::IntoDeserializer::<E>::into_deserializer(value))
}

impl Serialize for Mark {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = Members::start(serializer)?;
        members
            .put("start", &self.range().start)?
            .put("end", &self.range().end)?;
        match self.kind() {
            MarkKind::Strong => members.put("type", "strong")?,
            MarkKind::Emphasis => members.put("type", "emphasis")?,
            MarkKind::Code => members.put("type", "code")?,
            MarkKind::Superscript => members.put("type", "superscript")?,
            MarkKind::Subscript => members.put("type", "subscript")?,
            MarkKind::Link(url) => members.put("type", "link")?.put("url", url)?,
            MarkKind::Language(tag) => members.put("type", "language")?.put("language", tag)?,
            MarkKind::Other(kind) => members.put("type", &**kind)?,
        };
        members.end(self.extra())
    }
}
