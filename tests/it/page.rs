//! Laws and cases of `byline-page`.

mod dates;
mod laws;
mod pages;
