//! The scheduler: plans queries, gives tasks to executors, and reassigns them when one is lost.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use ballista_core::utils::default_session_builder;
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::{create_scheduler, start_grpc_service_with_listener};
use datafusion::execution::{SessionState, SessionStateBuilder};
use datafusion::prelude::SessionConfig;
use tokio::net::TcpListener;

use super::lease::{Scheduler, inner, serve};
use super::ports::cannot_listen;
use super::{failed, runtime_env};
use crate::error::AuditError;

/// Where a scheduler listens, and how patient it is.
#[derive(Debug, Clone)]
pub struct SchedulerOptions {
    address: SocketAddr,
    executor_timeout: Duration,
    job_data: Duration,
}

impl SchedulerOptions {
    /// A scheduler on an address, which gives an executor up after a minute of silence.
    #[must_use]
    pub fn new(address: SocketAddr) -> Self {
        Self {
            address,
            executor_timeout: Duration::from_secs(60),
            job_data: Duration::from_secs(300),
        }
    }

    /// Sets how long after the end of a job the executors keep what its stages left: five minutes
    /// if not set.
    #[must_use]
    pub fn with_job_data(mut self, time: Duration) -> Self {
        self.job_data = time;
        self
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
    let address = options.address;
    let front = TcpListener::bind(address).await;
    let front = front.map_err(|error| cannot_listen("scheduler", address, &error))?;
    let inner = inner().await;
    let inner = inner.map_err(|error| AuditError::Cluster(format!("scheduler: {error}")))?;
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
        // With 0, Ballista never removes them.
        finished_job_data_clean_up_interval_seconds: options.job_data.as_secs().max(1),
        override_session_builder: Some(Arc::new(session)),
        ..SchedulerConfig::default()
    };
    let cluster = BallistaCluster::new_from_config(&config)
        .await
        .map_err(failed("scheduler"))?;
    let scheduler: Scheduler = create_scheduler(cluster, Arc::new(config))
        .await
        .map_err(failed("scheduler"))?;
    let behind = inner.local_addr();
    let behind = behind.map_err(|error| AuditError::Cluster(format!("scheduler: {error}")))?;
    tokio::select! {
        ended = start_grpc_service_with_listener(inner, scheduler.clone()) => {
            ended.map_err(failed("scheduler"))
        }
        () = serve(front, behind, scheduler) => Ok(()),
    }
}

/// The state that a client's query is planned in.
fn session(config: SessionConfig) -> datafusion::error::Result<SessionState> {
    let state = default_session_builder(config)?;
    let mut state = SessionStateBuilder::new_from_existing(state)
        .with_runtime_env(runtime_env()?)
        .build();
    byline_datafusion::register_all(&mut state)?;
    Ok(state)
}
