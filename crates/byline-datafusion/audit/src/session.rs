//! The engine in this process.

use std::sync::Arc;

use datafusion::execution::SessionStateBuilder;
use datafusion::execution::memory_pool::FairSpillPool;
use datafusion::execution::runtime_env::RuntimeEnvBuilder;
use datafusion::prelude::{SessionConfig, SessionContext};

use crate::error::AuditError;
use crate::split::SplitRowGroups;
use crate::stores::Stores;

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
            // SHOW FUNCTIONS and SHOW COLUMNS ask it.
            .with_information_schema(true)
            // Pages are work: a file is worth sharing once it has two row groups.
            .with_repartition_file_min_size(1 << 20)
            // Folders are partitions or just folders: all are read.
            .set_bool(
                "datafusion.execution.listing_table_ignore_subdirectory",
                false,
            )
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
        .with_object_store_registry(Arc::new(Stores::default()))
        .build_arc()?;
    let config = limits.apply(SessionConfig::new());
    let session = SessionContext::new_with_config_rt(config, runtime);
    let state = SessionStateBuilder::new_from_existing(session.state())
        .with_physical_optimizer_rule(Arc::new(SplitRowGroups))
        .build();
    let mut session = SessionContext::new_with_state(state);
    byline_datafusion::register_all(&mut session)?;
    Ok(session)
}
