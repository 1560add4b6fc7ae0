//! What the publication promises.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod audit;
mod content;
mod crash;
mod html;
mod related;
mod round_trip;
mod serve;
mod site;
mod store;
mod zone;
