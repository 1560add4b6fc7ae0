//! What the programs share: reading files, writing files, and printing text that is not theirs.

pub mod files;
pub mod output;
pub mod terminal;
pub mod visible;

/// The code of `docs/GUIDE.md`.
#[cfg(doctest)]
#[doc = include_str!("../../docs/GUIDE.md")]
struct Guide;

/// The code of `docs/MIGRATING.md`.
#[cfg(doctest)]
#[doc = include_str!("../../docs/MIGRATING.md")]
struct Migrating;

/// The code of `docs/COMPARE.md`.
#[cfg(doctest)]
#[doc = include_str!("../../docs/COMPARE.md")]
struct Compare;
