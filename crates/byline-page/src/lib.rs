//! Reads a news article off a page: HTML, or the plain text of a rendered page.

pub mod date;
