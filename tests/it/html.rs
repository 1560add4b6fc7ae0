//! Laws of `byline-html`.

mod cases;
mod decode;
mod laws;
mod peers;
mod tree;
