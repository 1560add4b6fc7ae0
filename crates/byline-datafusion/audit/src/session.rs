//! The engine in this process, and the table of pages.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use datafusion::arrow::datatypes::DataType;
use datafusion::execution::memory_pool::FairSpillPool;
use datafusion::execution::runtime_env::RuntimeEnvBuilder;
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};

use crate::error::AuditError;
use crate::fault::{files, find_fault};

/// How much of a machine an audit takes.
///
/// # Examples
///
/// ```
/// let limits = byline_audit::Limits::default().with_partitions(1).with_memory(256 << 20);
/// assert_eq!(limits.partitions(), 1);
/// ```
#[derive(Debug, Clone)]
pub struct Limits {
    partitions: usize,
    memory: usize,
    batch_rows: usize,
}

impl Default for Limits {
    /// A partition for each core, 1 GiB for aggregates and sorts, batches of 128 pages.
    fn default() -> Self {
        Self {
            partitions: std::thread::available_parallelism().map_or(1, usize::from),
            memory: 1 << 30,
            // The engine's own 8192 rows would be a gigabyte of news pages a partition.
            batch_rows: 128,
        }
    }
}

impl Limits {
    /// Sets how many partitions work side by side.
    #[must_use]
    pub fn with_partitions(mut self, partitions: usize) -> Self {
        self.partitions = partitions.max(1);
        self
    }

    /// Sets the bytes that aggregates and sorts may hold before they spill to disk.
    #[must_use]
    pub fn with_memory(mut self, bytes: usize) -> Self {
        self.memory = bytes;
        self
    }

    /// How many partitions work side by side.
    #[must_use]
    pub fn partitions(&self) -> usize {
        self.partitions
    }

    pub(crate) fn apply(&self, config: SessionConfig) -> SessionConfig {
        config
            .with_target_partitions(self.partitions)
            .with_batch_size(self.batch_rows)
            // Pages are work: a file is worth sharing once it has two row groups.
            .with_repartition_file_min_size(1 << 20)
    }
}

/// An engine in this process, with the functions of [`byline_datafusion`].
///
/// # Errors
///
/// Returns [`AuditError`] if the engine has no place to spill to.
pub fn embedded(limits: &Limits) -> Result<SessionContext, AuditError> {
    let runtime = RuntimeEnvBuilder::new()
        .with_memory_pool(Arc::new(FairSpillPool::new(limits.memory)))
        .build_arc()?;
    let config = limits.apply(SessionConfig::new());
    let mut session = SessionContext::new_with_config_rt(config, runtime);
    byline_datafusion::register_all(&mut session)?;
    Ok(session)
}

/// Registers a Parquet file, or a folder of them, as the table `pages`.
///
/// # Errors
///
/// Returns [`AuditError`] if there is no Parquet, a file of it is damaged at its end, where the
/// columns are described, or the columns `url` and `html` are not there.
pub async fn register_pages(session: &SessionContext, path: &Path) -> Result<(), AuditError> {
    // Executors of a cluster have another working directory.
    let path: PathBuf = path
        .canonicalize()
        .map_err(|source| AuditError::file(path, source))?;
    if files(&path, &["parquet"])?.is_empty() {
        let expected = "files named *.parquet";
        return Err(AuditError::Empty { path, expected });
    }
    let name = path.to_string_lossy();
    let registered = session.register_parquet("pages", name, ParquetReadOptions::default());
    if let Err(error) = registered.await {
        return Err(match find_fault(&path)? {
            Some(fault) => AuditError::Damaged(fault),
            None => error.into(),
        });
    }
    let table = session.table("pages").await?;
    let fields = table.schema().fields();
    let has = |name| fields.iter().any(|field| field.name() == name);
    if has("url") && has("html") {
        return Ok(());
    }
    let described = fields.iter().map(|field| {
        let kind: &DataType = field.data_type();
        format!("{} ({kind})", field.name())
    });
    let found = described.collect::<Vec<_>>().join(", ");
    Err(AuditError::Columns { path, found })
}
