//! The tables of `byline-locale` that its features need.

#[path = "../../byline-locale/src/tables/letters.rs"]
pub(crate) mod letters;
