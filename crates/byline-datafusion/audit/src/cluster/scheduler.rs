//! The scheduler: plans queries, gives tasks to executors, and reassigns them when one is lost.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use ballista_core::utils::default_session_builder;
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;
use datafusion::execution::SessionState;
use datafusion::prelude::SessionConfig;

use super::failed;
use super::ports::check_free;
use crate::error::AuditError;

/// Where a scheduler listens, and how patient it is.
#[derive(Debug, Clone)]
pub struct SchedulerOptions {
    address: SocketAddr,
    executor_timeout: Duration,
}

impl SchedulerOptions {
    /// A scheduler on an address, which gives an executor up after a minute of silence.
    #[must_use]
    pub fn new(address: SocketAddr) -> Self {
        Self {
            address,
            executor_timeout: Duration::from_secs(60),
        }
    }

    /// Sets the seconds of silence after which an executor is taken for lost. It must be a few
    /// times the executors' heartbeat.
    #[must_use]
    pub fn with_executor_timeout(mut self, timeout: Duration) -> Self {
        self.executor_timeout = timeout;
        self
    }
}

/// Runs a scheduler until it fails.
///
/// # Errors
///
/// Returns [`AuditError`] if the address is taken.
pub async fn run_scheduler(options: SchedulerOptions) -> Result<(), AuditError> {
    check_free("scheduler", options.address)?;
    let seconds = options.executor_timeout.as_secs().max(1);
    let config = SchedulerConfig {
        bind_host: options.address.ip().to_string(),
        external_host: options.address.ip().to_string(),
        bind_port: options.address.port(),
        executor_timeout_seconds: seconds,
        expire_dead_executor_interval_seconds: (seconds / 4).max(1),
        // Asked by clients before their first query.
        min_ready_executors: 1,
        no_executors_grace_period_seconds: seconds,
        override_session_builder: Some(Arc::new(session)),
        ..SchedulerConfig::default()
    };
    let cluster = BallistaCluster::new_from_config(&config)
        .await
        .map_err(failed("scheduler"))?;
    start_server(cluster, options.address, Arc::new(config))
        .await
        .map_err(failed("scheduler"))
}

/// The state that a client's query is planned in.
fn session(config: SessionConfig) -> datafusion::error::Result<SessionState> {
    let mut state = default_session_builder(config)?;
    byline_datafusion::register_all(&mut state)?;
    Ok(state)
}
