//! The serialized form of the model; it is part of the API.
//!
//! Written canonically: fields in the order of the types, nothing that is empty, one form
//! for each value. Read tolerantly: `null` and a missing key are the same, a list of one
//! may be that one, a part that is known by one text may be that text, and unknown keys
//! are kept.
//!
//! The records themselves are declared by [`record!`](crate::record::record).

mod blocks;
mod marks;
mod member;
mod parts;
#[cfg(feature = "json")]
mod patterns;
mod read;
#[cfg(feature = "json")]
mod schema;
#[cfg(feature = "json")]
mod text;
mod value;
mod write;

pub(crate) use marks::{read_text, write_text};
pub(crate) use member::{Member, Part};
pub(crate) use parts::from_str;
pub(crate) use read::{Key, Keys, Record, Slot, deserialize_record, read_members, record};
#[cfg(feature = "json")]
pub(crate) use schema::{Definitions, Description};
#[cfg(feature = "json")]
pub(crate) use text::FORMAT;
#[cfg(feature = "json")]
pub use text::ReadError;
pub(crate) use write::write_extra;
