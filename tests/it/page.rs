//! Laws and cases of `byline-page`.

mod dates;
mod field;
mod laws;
mod pages;
