//! Runs the examples as a user does, and reads what they print.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test says what it expects, and its helpers too"
)]

mod audit;
mod diff;
mod files;
mod reuse;
mod run;
mod terminal;
mod texts;
mod writing;
