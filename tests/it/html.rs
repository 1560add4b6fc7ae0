//! Laws of `byline-html`.

mod cases;
mod laws;
mod peers;
mod tree;
