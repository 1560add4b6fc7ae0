//! Audits of crawled pages by SQL: on one machine with DataFusion, on many with Ballista.
//!
//! Who re-uses a publisher's articles, does each page carry the link that the notice demands,
//! in which languages, how long a read: [`Audit`] answers that of a folder of Parquet, with the
//! functions of [`byline_datafusion`]. The program around it is the example `audit_sql`.
//!
//! ```
//! use byline_audit::{
//!     Audit, Limits, PageWriter, Report, Section, embedded, register_pages, write_demo,
//! };
//! use datafusion::arrow::util::pretty::pretty_format_batches;
//!
//! # #[tokio::main(flavor = "multi_thread", worker_threads = 2)]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let folder = tempfile::tempdir()?;
//! let file = folder.path().join("pages.parquet");
//! write_demo(PageWriter::create(&file)?, 1, 200, 2_000)?;
//!
//! let session = embedded(&Limits::default())?;
//! register_pages(&session, folder.path()).await?;
//! let audit = Audit::new(r#"{"targets": [{"host": "example.az"}], "followable": "required"}"#);
//! let report = Report::of(audit.plan(&session).await?).await?;
//!
//! let totals = report.section(Section::Totals).await?.collect().await?;
//! assert!(pretty_format_batches(&totals)?.to_string().contains("| 200   |"));
//! # Ok(())
//! # }
//! ```
//!
//! # Pages
//!
//! A table of pages has the columns `url` and `html`, both text, `html` also bytes; others may
//! are next to them. [`read_warc`] makes such Parquet of WARC files, with the columns of
//! [`Provenance`], which lead from a verdict back to its record; [`read_records`] reads chosen
//! records by their places. Inputs are paths or addresses, see [`Location`].
//!
//! # Memory
//!
//! Whatever the size of the input, one machine holds the running batches of its partitions
//! ([`Limits`]), a row group of each, and aggregates that spill to disk beyond the limit. A
//! report is aggregated into a file of its own before it is summed up and sorted.
//!
//! # Crate features
//!
//! - `cluster` (off by default): Ballista's scheduler, executor and client, with our functions
//!   registered in each, in `byline_audit::cluster`; the programs `byline-scheduler` and
//!   `byline-executor`.
//! - `remote` (off by default): inputs from `s3://`, `https://` and `http://`, see [`Location`].

mod bytes;
#[cfg(feature = "cluster")]
pub mod cluster;
mod corpus;
mod demo;
mod error;
mod fault;
mod file;
mod files;
mod location;
mod output;
mod pages;
mod query;
mod report;
mod session;
mod split;
mod stores;
mod table;
mod warc;

pub use corpus::{CorpusCounts, build_corpus};
pub use demo::{write_demo, write_demo_warc};
pub use error::{AuditError, LocationErrorKind};
pub use fault::{Fault, find_fault};
pub use file::{OutputFile, refuse_input, remove_unfinished};
pub use location::Location;
pub use output::{OutputFormat, write_rows};
pub use pages::{PageWriter, Provenance, Truncation};
pub use query::{Query, Rows, Scan};
pub use report::{Audit, Report, Section};
pub use session::{Limits, embedded};
pub use table::register_pages;
pub use warc::{
    RecordIndex, RecordPlace, WarcCounts, WarcFault, WarcFaultKind, WarcSkip, convert_warc,
    read_records, read_warc,
};
