//! Deserialization from JSON text.
//!
//! A deserializer of our own, on the crate's own reader: it looks at a string sixteen
//! bytes at a time, and an error collects its path on the way out, so that a document
//! without one pays nothing for paths.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Display, Write as _};

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::extra::{Digits, Value};
use crate::json::{JsonError, Reader, Text};

/// What was wrong, and where.
#[derive(Debug)]
pub(super) struct Fault(Box<ErrorImpl>);

#[derive(Debug)]
pub(super) struct ErrorImpl {
    pub(super) message: String,
    /// The byte of the text, once it is known.
    at: Option<usize>,
    /// From the inside out.
    path: Vec<Step>,
}

#[derive(Debug)]
enum Step {
    Member(String),
    Element(usize),
}

impl Fault {
    fn new(message: String, at: Option<usize>) -> Self {
        let path = Vec::new();
        Self(Box::new(ErrorImpl { message, at, path }))
    }

    /// The innermost place counts.
    fn or_at(mut self, at: usize) -> Self {
        self.0.at.get_or_insert(at);
        self
    }

    fn within(mut self, step: Step) -> Self {
        self.0.path.push(step);
        self
    }

    /// `body[1].level`, or `.` for the whole document.
    pub(super) fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.path.iter().rev() {
            let dot = if path.is_empty() { "" } else { "." };
            // Memory takes all that is written to it.
            let _ = match step {
                Step::Member(name) => write!(path, "{dot}{name}"),
                Step::Element(index) => write!(path, "[{index}]"),
            };
        }
        if path.is_empty() {
            path.push('.');
        }
        path
    }

    /// The byte of the text.
    pub(super) fn at(&self) -> usize {
        self.0.at.unwrap_or_default()
    }

    pub(super) fn into_message(self) -> String {
        self.0.message
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl core::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: Display>(message: T) -> Self {
        Self::new(message.to_string(), None)
    }
}

impl From<JsonError> for Fault {
    fn from(error: JsonError) -> Self {
        Self::new(error.kind().to_string(), Some(error.offset()))
    }
}

/// Reads a part of the model from a text that holds nothing else.
pub(super) fn read<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, Fault> {
    let mut reader = Reader::new(text);
    reader.skip_space();
    let part = T::deserialize(Strict(&mut reader))?;
    reader.end()?;
    Ok(part)
}

/// Deserializes the value at the reader's position.
struct Strict<'r, 'de>(&'r mut Reader<'de>);

impl<'de> Deserializer<'de> for Strict<'_, 'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let reader = self.0;
        let start = reader.offset();
        match reader.peek() {
            Some(b'"') => {
                let part = match reader.string()? {
                    Text::Borrowed(text) => visitor.visit_borrowed_str(text),
                    Text::Unescaped(text) => visitor.visit_str(text),
                };
                reader.strictly()?;
                part.map_err(|fault: Fault| fault.or_at(start))
            }
            Some(b'{') => {
                reader.open()?;
                let mut members = Members::new(reader);
                let whole = visitor.visit_map(&mut members);
                // A fault in a member has its offset already; a missing member has that of the object.
                let at = members.name_at.unwrap_or(start);
                whole.map_err(|fault| fault.or_at(at))
            }
            Some(b'[') => {
                reader.open()?;
                let whole = visitor.visit_seq(Elements::new(reader));
                whole.map_err(|fault| fault.or_at(start))
            }
            _ => {
                let value = reader.value()?;
                reader.strictly()?;
                match value {
                    Value::Bool(value) => visitor.visit_bool(value),
                    Value::Number(number) => match number.0 {
                        Digits::Natural(number) => visitor.visit_u64(number),
                        Digits::Negative(number) => visitor.visit_i64(number),
                        Digits::Float(number) => visitor.visit_f64(number),
                    },
                    _ => visitor.visit_unit(),
                }
                .map_err(|fault: Fault| fault.or_at(start))
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0.peek() {
            Some(b'n') => self.deserialize_any(visitor),
            _ => visitor.visit_some(self),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

/// The members of an object that is open.
struct Members<'r, 'de> {
    reader: &'r mut Reader<'de>,
    first: bool,
    /// Where the name stands that was read last, until the object is whole.
    name_at: Option<usize>,
}

impl<'r, 'de> Members<'r, 'de> {
    fn new(reader: &'r mut Reader<'de>) -> Self {
        Self {
            reader,
            first: true,
            name_at: None,
        }
    }
}

impl<'de> MapAccess<'de> for &mut Members<'_, 'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        if !more(self.reader, core::mem::take(&mut self.first), b'}')? {
            self.name_at = None;
            return Ok(None);
        }
        self.name_at = Some(self.reader.offset());
        seed.deserialize(Name(self.reader)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        self.reader.colon()?;
        let start = self.reader.offset();
        seed.deserialize(Strict(self.reader)).map_err(|fault| {
            let name = self.name_at.and_then(|at| self.reader.name_at(at));
            fault
                .or_at(start)
                .within(Step::Member(name.unwrap_or_default()))
        })
    }
}

/// Whether another member or element follows.
#[inline]
fn more(reader: &mut Reader<'_>, first: bool, close: u8) -> Result<bool, Fault> {
    let more = match first {
        true => !reader.eat(close),
        false => reader.comma(close)?,
    };
    reader.strictly()?;
    if !more {
        reader.leave_container();
    }
    Ok(more)
}

/// The name of a member.
struct Name<'r, 'de>(&'r mut Reader<'de>);

impl<'de> Deserializer<'de> for Name<'_, 'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0.key()? {
            Text::Borrowed(name) => visitor.visit_borrowed_str(name),
            Text::Unescaped(name) => visitor.visit_str(name),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map struct enum
        identifier ignored_any
    }
}

/// The elements of an array that is open.
struct Elements<'r, 'de> {
    reader: &'r mut Reader<'de>,
    /// How many were read.
    count: usize,
}

impl<'r, 'de> Elements<'r, 'de> {
    fn new(reader: &'r mut Reader<'de>) -> Self {
        Self { reader, count: 0 }
    }
}

impl<'de> SeqAccess<'de> for Elements<'_, 'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        if !more(self.reader, self.count == 0, b']')? {
            return Ok(None);
        }
        let index = self.count;
        self.count += 1;
        let start = self.reader.offset();
        seed.deserialize(Strict(self.reader))
            .map(Some)
            .map_err(|fault| fault.or_at(start).within(Step::Element(index)))
    }
}
