//! Finds which of your articles a page copies, excerpts or quotes, and which part of each.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod align;
mod article;
mod bag;
mod corpus;
mod document;
mod error;
mod fold;
mod found;
mod gram;
mod index;
mod options;
mod quoted;
mod report;
mod save;
mod scan;
mod tables;
mod token;

pub use corpus::Corpus;
pub use document::Document;
pub use error::ReuseError;
pub use found::{Found, Kind, Passage};
pub use options::{CorpusOptions, Quoted};
