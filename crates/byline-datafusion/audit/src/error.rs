//! Why an audit came to no end.

use std::path::{Path, PathBuf};

use datafusion::error::DataFusionError;

use crate::fault::Fault;

/// Why an audit, or a step before it, failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AuditError {
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A Parquet file could not be written.
    #[error("{}: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the writer said.
        source: parquet::errors::ParquetError,
    },
    /// A Parquet file is damaged.
    #[error("{0}")]
    Damaged(Fault),
    /// The folder has no file of the kind that is read.
    #[error("{}: expected {expected}, found none", path.display())]
    Empty {
        /// The folder.
        path: PathBuf,
        /// What is read.
        expected: &'static str,
    },
    /// A Parquet file has not the columns of pages, or they are not text.
    #[error("{}: expected the columns url and html, found {found}", path.display())]
    Columns {
        /// The file.
        path: PathBuf,
        /// The columns it has.
        found: String,
    },
    /// The engine refused the query, or failed at it.
    #[error("{}", engine_message(.0))]
    Engine(#[from] DataFusionError),
    /// A thread that reads files ended without a result.
    #[error("{}: a thread that reads its files ended early", .0.display())]
    Worker(PathBuf),
    /// A corpus could not be made.
    #[error("corpus: {0}")]
    Corpus(String),
    /// A cluster could not be started or reached.
    #[error("{0}")]
    Cluster(String),
}

impl AuditError {
    pub(crate) fn file(path: &Path, source: std::io::Error) -> Self {
        Self::File {
            path: path.to_owned(),
            source,
        }
    }

    pub(crate) fn write(path: &Path, source: parquet::errors::ParquetError) -> Self {
        Self::Write {
            path: path.to_owned(),
            source,
        }
    }
}

/// Without the trace that debug builds append.
fn engine_message(error: &DataFusionError) -> String {
    error.strip_backtrace()
}
