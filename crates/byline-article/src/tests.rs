//! Laws of the parts, and the serialized form.

mod check;
mod form;
mod html;
mod json;
mod jsonld;
mod parts;
