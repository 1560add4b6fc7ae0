//! Serialization to JSON text.
//!
//! A serializer of our own: what takes the time is the search for characters to escape,
//! which general JSON crates do byte by byte.

use alloc::string::String;
use core::fmt::{self, Display, Write as _};

use serde::ser::{self, Impossible, Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::extra::Number;
use crate::json::plain_len;

/// How the text is laid out.
#[derive(Clone, Copy)]
pub(super) enum Layout {
    Compact,
    /// One member or element a line, two spaces a level.
    Indented,
}

/// Writes a part of the model. The model is made of objects, lists, strings, numbers and
/// booleans only, so [`Unwritable`] is never returned.
pub(super) fn write<T: Serialize>(part: &T, capacity: usize, layout: Layout) -> String {
    let mut writer = Writer {
        out: String::with_capacity(capacity),
        layout,
        depth: 0,
    };
    let written = part.serialize(&mut writer);
    debug_assert!(written.is_ok(), "the model has a shape of another kind");
    writer.out
}

struct Writer {
    out: String,
    layout: Layout,
    depth: usize,
}

impl Writer {
    #[inline]
    fn string(&mut self, text: &str) {
        self.out.push('"');
        if plain_len(text.as_bytes()) == text.len() {
            self.out.push_str(text);
        } else {
            self.escaped(text);
        }
        self.out.push('"');
    }

    fn escaped(&mut self, text: &str) {
        let mut rest = text;
        loop {
            // The byte found is ASCII, so the cut is between characters.
            let (plain, tail) = rest.split_at(plain_len(rest.as_bytes()));
            self.out.push_str(plain);
            let mut tail = tail.chars();
            match tail.next() {
                None => return,
                Some('"') => self.out.push_str("\\\""),
                Some('\\') => self.out.push_str("\\\\"),
                Some('\n') => self.out.push_str("\\n"),
                Some('\r') => self.out.push_str("\\r"),
                Some('\t') => self.out.push_str("\\t"),
                Some('\u{8}') => self.out.push_str("\\b"),
                Some('\u{C}') => self.out.push_str("\\f"),
                Some(control) => self.plain(format_args!("\\u{:04x}", u32::from(control))),
            }
            rest = tail.as_str();
        }
    }

    /// Writes what needs no escape.
    fn plain(&mut self, value: impl Display) {
        // Memory takes all that is written to it.
        let _ = write!(self.out, "{value}");
    }

    fn open(&mut self, bracket: char) {
        self.out.push(bracket);
        self.depth += 1;
    }

    /// Between two members or elements, and before the first.
    fn separate(&mut self, first: &mut bool) {
        if !core::mem::take(first) {
            self.out.push(',');
        }
        self.line();
    }

    fn close(&mut self, empty: bool, bracket: char) {
        self.depth -= 1;
        if !empty {
            self.line();
        }
        self.out.push(bracket);
    }

    fn line(&mut self) {
        if let Layout::Indented = self.layout {
            self.out.push('\n');
            self.out.extend(core::iter::repeat_n("  ", self.depth));
        }
    }
}

/// Text that is made while it is written.
struct Escaping<'a>(&'a mut Writer);

impl fmt::Write for Escaping<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.escaped(text);
        Ok(())
    }
}

/// A type that is no part of the model.
#[derive(Debug, thiserror::Error)]
#[error("expected a part of an article")]
pub(super) struct Unwritable;

impl ser::Error for Unwritable {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

type Never = Impossible<(), Unwritable>;

impl<'a> Serializer for &'a mut Writer {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Sequence<'a>;
    type SerializeMap = Sequence<'a>;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeStruct = Never;
    type SerializeStructVariant = Never;

    fn serialize_bool(self, value: bool) -> Result<(), Unwritable> {
        self.plain(value);
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Result<(), Unwritable> {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Result<(), Unwritable> {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Result<(), Unwritable> {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Result<(), Unwritable> {
        self.plain(value);
        Ok(())
    }

    fn serialize_u8(self, value: u8) -> Result<(), Unwritable> {
        self.serialize_u64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<(), Unwritable> {
        self.serialize_u64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<(), Unwritable> {
        self.serialize_u64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Unwritable> {
        self.plain(value);
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Result<(), Unwritable> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<(), Unwritable> {
        match Number::from_f64(value) {
            Some(number) => self.plain(number),
            None => self.out.push_str("null"),
        }
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), Unwritable> {
        self.collect_str(&value)
    }

    fn serialize_str(self, text: &str) -> Result<(), Unwritable> {
        self.string(text);
        Ok(())
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        self.out.push('"');
        // Memory takes all that is written to it.
        let _ = write!(Escaping(self), "{value}");
        self.out.push('"');
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    fn serialize_none(self) -> Result<(), Unwritable> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unwritable> {
        self.out.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
    ) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: &T,
    ) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Unwritable> {
        Err(Unwritable)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Sequence<'a>, Unwritable> {
        self.open('[');
        Ok(Sequence {
            writer: self,
            empty: true,
        })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Sequence<'a>, Unwritable> {
        self.open('{');
        Ok(Sequence {
            writer: self,
            empty: true,
        })
    }

    fn serialize_tuple(self, _: usize) -> Result<Never, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Never, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Never, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Never, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Never, Unwritable> {
        Err(Unwritable)
    }
}

/// A list or an object in the making.
struct Sequence<'a> {
    writer: &'a mut Writer,
    empty: bool,
}

impl SerializeSeq for Sequence<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, element: &T) -> Result<(), Unwritable> {
        self.writer.separate(&mut self.empty);
        element.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.writer.close(self.empty, ']');
        Ok(())
    }
}

impl SerializeMap for Sequence<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritable> {
        // All keys of the model are strings.
        self.writer.separate(&mut self.empty);
        key.serialize(&mut *self.writer)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.writer.out.push_str(match self.writer.layout {
            Layout::Compact => ":",
            Layout::Indented => ": ",
        });
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<(), Unwritable> {
        self.writer.close(self.empty, '}');
        Ok(())
    }
}
