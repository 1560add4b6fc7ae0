//! Tests that span crates, and laws that hold for any input.
#![allow(missing_docs)]

mod article;
mod attribution;
mod html;
mod locale;
mod notices;
mod page;
mod reading_time;
mod slug;
