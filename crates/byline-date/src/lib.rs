//! Reads dates: timestamps as programs write them, and dates as newspapers print them.
//!
//! ```
//! use byline_date::parse_machine;
//!
//! let parsed = parse_machine("Wed, 29 Nov 2023 18:00:00 +0400")?;
//! assert_eq!(parsed.instant().unwrap().to_string(), "2023-11-29 18:00:00.0 +04:00:00");
//!
//! // A text without an offset gives no instant, one without a time gives a day.
//! assert_eq!(parse_machine("2023-11-29 18:00")?.instant(), None);
//! assert_eq!(parse_machine("2023-11-29")?.time(), None);
//!
//! let error = parse_machine("2023-11-29T18:00:00+24:00").unwrap_err();
//! assert_eq!(error.to_string(), "expected an offset such as +04:00 or Z at byte 19");
//! # Ok::<(), byline_date::DateError>(())
//! ```
//!
//! - [`parse_machine`] reads ISO 8601, RFC 3339, RFC 9557, RFC 5322 and the dates that common
//!   programming languages print. [`parse_iso`] reads only strict ISO 8601, with any year.
//! - `parse_printed` reads what a visitor sees (`29 noyabr 2023, 18:00`), with the month names
//!   of 94 languages; `printed_dates` reads every date in a line.
//! - `parse_metadata` reads attributes and `meta` elements, which may hold either kind.
//!
//! Nothing is guessed and nothing is dropped: no midnight, no offset and no year is added, and
//! if day and month could be in either order, both dates are returned. Dates in the Thai,
//! Persian and Islamic calendars and in the eras of Japan and Taiwan are converted if the
//! language uses that calendar; dates in other calendars are refused. Times relative to now ("2
//! hours ago", "yesterday") are read only by `parse_relative`, which takes the time at which
//! the page was retrieved.
//!
//! # Data flow
//!
//! ```text
//! timestamp ──────parse_machine───┐
//! line of a page ─parse_printed───┼──▶ day, time and offset as written ──▶ types of `time`
//! either ─────────parse_metadata──┘
//! ```
//!
//! # Crate features
//!
//! - `printed` (off by default): `parse_printed`, `printed_dates`, `parse_relative` and
//!   `parse_metadata`, with their tables of names and phrases (255 KB on 64-bit targets). The
//!   other functions return the same results with and without it.
//!
//! The crate needs `alloc`, but not `std`.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod abbreviation;
mod calendar;
mod error;
#[doc(hidden)]
pub mod letters;
mod machine;
mod parsed;
#[cfg(feature = "printed")]
mod printed;
#[cfg(test)]
mod tests;

pub use error::{Calendar, DateError, DateErrorKind};
pub use machine::{check_zone_name, parse_iso, parse_machine};
pub use parsed::{DateRole, ParsedDate, Precision, RelativeUnit};
#[cfg(feature = "printed")]
pub use printed::{
    parse_metadata, parse_printed, parse_relative, printed_dates, printed_languages,
};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
