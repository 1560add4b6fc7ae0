//! What the crates ask of the allocator, counted.
#![allow(missing_docs)]

mod counter;

mod article;
mod attribution;
mod html;
mod locale;
mod page;
mod reading_time;
mod reuse;
mod slug;
