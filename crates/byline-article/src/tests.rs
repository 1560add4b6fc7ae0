//! Laws of the parts, and the serialized form.

mod check;
mod excerpt;
mod form;
mod html;
mod json;
mod jsonld;
#[cfg(feature = "markdown")]
mod markdown;
mod parts;
