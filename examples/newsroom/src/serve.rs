//! The publication over HTTP.

mod app;
mod connections;
mod pages;

pub use app::{App, router};
pub use connections::{Peer, capacity, serve};
