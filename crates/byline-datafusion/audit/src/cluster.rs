//! The same audits on a [Ballista](https://datafusion.apache.org/ballista/) cluster.
//!
//! Between its parts only the names of functions travel, so each part must have them: the
//! [scheduler](run_scheduler), which plans, the [executors](run_executor), which compute, and
//! the [client](connect). Ballista's own programs do not; `byline-scheduler` and
//! `byline-executor` are theirs with our functions registered.
//!
//! The files of pages are read by the executors, under the path that the client names: it must
//! lead to the same files on every machine.
//!
//! # When a part is lost
//!
//! The scheduler gives the tasks of a lost executor to the others once it has not been heard of
//! for the [timeout](SchedulerOptions::with_executor_timeout), computes again what it held of
//! finished stages, and the job ends with the same rows. When none is left, the job fails after
//! that time. When the scheduler is lost the job is lost with it: run it again, nothing needs
//! to be cleaned up but the executors' work folders. When the client is lost, its job is
//! cancelled: a job runs as long as its rows are waited for.
//!
//! An executor that cannot write to its work folder, since the disk is full, ends with an error
//! that names machine and folder; its tasks go to the others at once.

mod client;
mod engine;
mod executor;
mod lease;
mod ports;
mod readiness;
mod scheduler;

pub use client::connect;
pub use executor::{ExecutorOptions, run_executor};
pub(crate) use lease::Lease;
pub use scheduler::{SchedulerOptions, run_scheduler};

use std::sync::Arc;

use datafusion::execution::runtime_env::{RuntimeEnv, RuntimeEnvBuilder};

use crate::error::AuditError;
use crate::stores::Stores;

/// Bytes of stack of a worker: plans are walked by recursion.
const STACK_BYTES: usize = 16 << 20;

/// A runtime for a part of a cluster.
///
/// # Errors
///
/// Returns [`AuditError`] if the system gives no threads.
pub fn runtime() -> Result<tokio::runtime::Runtime, AuditError> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(STACK_BYTES)
        .build()
        .map_err(|error| AuditError::Cluster(format!("cannot start a runtime: {error}")))
}

/// What the part of a cluster reads files with.
fn runtime_env() -> datafusion::error::Result<Arc<RuntimeEnv>> {
    let stores = Arc::new(Stores::default());
    let builder = RuntimeEnvBuilder::new().with_object_store_registry(stores);
    builder.build_arc()
}

fn failed(part: &str) -> impl Fn(ballista_core::error::BallistaError) -> AuditError {
    move |error| AuditError::Cluster(format!("{part}: {error}"))
}
