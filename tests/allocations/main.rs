//! What the crates ask of the allocator, counted.
#![allow(missing_docs)]

mod counter;
#[path = "../entries/mod.rs"]
mod entries;

mod article;
mod attribution;
mod growth;
mod html;
mod locale;
mod page;
mod reading_time;
mod reuse;
mod slug;
