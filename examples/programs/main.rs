//! Runs the examples as a user does, and reads what they print.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test says what it expects, and its helpers too"
)]

mod audit;
mod desk;
mod diff;
mod documents;
// Pipes, devices and names that are not UTF-8, as Unix has them.
#[cfg(unix)]
mod files;
mod reuse;
mod run;
mod short;
// A terminal made by `script`, and `/dev/full`.
#[cfg(unix)]
mod terminal;
mod texts;
mod writing;
