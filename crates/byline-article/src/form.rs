//! The serialized form of the model; it is part of the API.
//!
//! Written canonically: fields in the order of the types, nothing that is empty, one form
//! for each value. Read tolerantly: `null` and a missing key are the same, a list of one
//! may be that one, a part that is known by one text may be that text, and unknown keys
//! are kept.

mod blocks;
mod parts;
mod read;
mod records;
#[cfg(feature = "json")]
mod schema;
#[cfg(feature = "json")]
mod text;
mod value;
mod write;

#[cfg(feature = "json")]
pub use text::ReadError;
