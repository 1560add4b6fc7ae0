//! Tests that span crates, and laws that hold for any input.
//!
//! A test that takes minutes is `#[ignore]`d with that reason; `cargo xtask ci` runs
//! those too, in release.
#![allow(missing_docs)]

mod case;
#[path = "../entries/mod.rs"]
mod entries;
mod linear;

mod article;
mod attribution;
mod front_pages;
mod html;
mod language;
mod locale;
mod meta;
mod mutants;
mod notices;
mod page;
mod reading_time;
mod reuse;
mod slug;
mod timestamps;
mod unicode;
