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
    /// An address cannot be read.
    #[error("{location}: {kind}")]
    Location {
        /// The address.
        location: String,
        /// Why.
        kind: LocationErrorKind,
    },
    /// The index of a crawl cannot be read.
    #[error("{}, row {row}: {message}", path.display())]
    Index {
        /// The file.
        path: PathBuf,
        /// The row, the first being 1; 0 for the names of the columns.
        row: u64,
        /// What was expected there.
        message: String,
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

/// Why an address cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LocationErrorKind {
    /// A scheme that is not read.
    #[error("expected a path or an address with file, s3, https or http, found the scheme {0}")]
    Scheme(String),
    /// Addresses of other machines need the crate feature `remote`.
    #[error(
        "expected a build with the feature remote to read from other machines, found one without"
    )]
    Feature,
    /// A malformed address.
    #[error("malformed address: {0}")]
    Address(String),
    /// The address has a user, a password, a query or a fragment.
    #[error("expected scheme, host and path, found also a user, a query or a fragment")]
    Parts,
    /// A folder of a web server.
    #[error("expected the address of a file, found a folder: web servers list none")]
    Folder,
    /// The store cannot be set up, as its object_store says.
    #[error("{0}")]
    Store(String),
}

impl AuditError {
    pub(crate) fn location(location: impl ToString, kind: LocationErrorKind) -> Self {
        Self::Location {
            location: location.to_string(),
            kind,
        }
    }

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
