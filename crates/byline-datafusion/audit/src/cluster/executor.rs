//! An executor: reads pages, computes, and keeps what other tasks take from it.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use ballista_core::error::BallistaError;
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_core::serde::protobuf::ExecutorStoppedParams;
use ballista_core::serde::protobuf::scheduler_grpc_client::SchedulerGrpcClient;
use ballista_core::utils::create_grpc_client_endpoint;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use datafusion::execution::runtime_env::RuntimeEnvBuilder;
use datafusion::prelude::SessionConfig;
use tempfile::TempDir;
use tokio::sync::mpsc::unbounded_channel;
use tokio::time::timeout;

use super::engine::Engine;
use super::failed;
use super::ports::check_free;
use crate::error::AuditError;
use crate::stores::Stores;

/// How long what a job leaves is kept where no scheduler asks to remove it.
const JOB_DATA: Duration = Duration::from_secs(24 * 60 * 60);
/// How long the scheduler is waited for when the executor ends.
const FAREWELL: Duration = Duration::from_secs(5);
/// How often such data are looked for. They are also removed when the executor ends.
const CLEAN_UP: Duration = Duration::from_secs(10 * 60);

/// Where an executor listens, whom it works for, and what it may take.
#[derive(Debug, Clone)]
pub struct ExecutorOptions {
    scheduler: (String, u16),
    host: IpAddr,
    ports: (u16, u16),
    work_folder: Option<PathBuf>,
    cores: usize,
    memory: Option<u64>,
    heartbeat: Duration,
}

impl ExecutorOptions {
    /// An executor on a host, for the scheduler on another. It takes all cores and 70 % of the
    /// memory, keeps its files in a temporary folder, and gives a sign of life every 15 seconds.
    #[must_use]
    pub fn new(scheduler_host: &str, scheduler_port: u16, host: IpAddr) -> Self {
        Self {
            scheduler: (scheduler_host.to_owned(), scheduler_port),
            host,
            ports: (50051, 50052),
            work_folder: None,
            cores: 0,
            memory: None,
            heartbeat: Duration::from_secs(15),
        }
    }

    /// Sets the ports for data and for orders.
    #[must_use]
    pub fn with_ports(mut self, data: u16, orders: u16) -> Self {
        self.ports = (data, orders);
        self
    }

    /// Sets the folder for what one stage leaves to the next.
    #[must_use]
    pub fn with_work_folder(mut self, folder: PathBuf) -> Self {
        self.work_folder = Some(folder);
        self
    }

    /// Sets how many tasks run side by side; 0 is one for each core.
    #[must_use]
    pub fn with_cores(mut self, cores: usize) -> Self {
        self.cores = cores;
        self
    }

    /// Sets the bytes that aggregates and sorts of all tasks may hold before they spill.
    #[must_use]
    pub fn with_memory(mut self, bytes: u64) -> Self {
        self.memory = Some(bytes);
        self
    }

    /// Sets how often the executor gives a sign of life.
    #[must_use]
    pub fn with_heartbeat(mut self, interval: Duration) -> Self {
        self.heartbeat = interval;
        self
    }
}

/// Runs an executor until it is asked to end; it waits a minute for its scheduler to appear.
///
/// # Errors
///
/// Returns [`AuditError`] if a port is taken, the scheduler does not answer, or the work folder
/// cannot be written any longer because the disk or a quota is full: it names host and folder.
pub async fn run_executor(options: ExecutorOptions) -> Result<(), AuditError> {
    for port in [options.ports.0, options.ports.1] {
        check_free("executor", SocketAddr::new(options.host, port))?;
    }
    // Ballista's own temporary folder outlives the process.
    let temporary = TempDir::new();
    let temporary = temporary.map_err(|source| AuditError::file(&std::env::temp_dir(), source))?;
    let folder = options.work_folder.as_deref().unwrap_or(temporary.path());
    let spills = folder.to_string_lossy().into_owned();
    let producer = move |_: &SessionConfig| {
        RuntimeEnvBuilder::new()
            .with_temp_file_path(&spills)
            .with_object_store_registry(Arc::new(Stores::default()))
            .build_arc()
    };
    let place = format!("executor on {}: {}", options.host, folder.display());
    let (report, mut full) = unbounded_channel();
    let scheduler_url = format!("http://{}:{}", options.scheduler.0, options.scheduler.1);
    let config = ExecutorProcessConfig {
        scheduler_host: options.scheduler.0,
        scheduler_port: options.scheduler.1,
        scheduler_connect_timeout_seconds: 60,
        bind_host: options.host.to_string(),
        external_host: Some(options.host.to_string()),
        port: options.ports.0,
        grpc_port: options.ports.1,
        work_dir: Some(folder.to_string_lossy().into_owned()),
        job_data_ttl_seconds: JOB_DATA.as_secs(),
        job_data_clean_up_interval_seconds: CLEAN_UP.as_secs(),
        vcores: options.cores,
        memory_pool_size: options.memory,
        executor_heartbeat_interval_seconds: options.heartbeat.as_secs().max(1),
        override_function_registry: Some(Arc::new(functions())),
        override_runtime_producer: Some(Arc::new(producer)),
        override_execution_engine: Some(Arc::new(Engine::new(place, report))),
        ..ExecutorProcessConfig::default()
    };
    let executor_id = config.executor_id.clone();
    tokio::select! {
        ended = start_executor_process(Arc::new(config)) => ended.map_err(failed("executor")),
        Some(reason) = full.recv() => {
            // If the scheduler does not answer, it will miss the signs of life.
            let _ = timeout(FAREWELL, leave(scheduler_url, executor_id, reason.clone())).await;
            remove_jobs(folder);
            Err(AuditError::Cluster(reason))
        }
    }
}

/// Tells the scheduler that the executor ends: its tasks go to others at once.
async fn leave(
    scheduler: String,
    executor_id: String,
    reason: String,
) -> Result<(), BallistaError> {
    let endpoint = create_grpc_client_endpoint(scheduler, None)?;
    let mut client = SchedulerGrpcClient::new(endpoint.connect().await?);
    let stopped = ExecutorStoppedParams {
        executor_id,
        reason,
    };
    let answer = client.executor_stopped(stopped).await;
    answer
        .map(drop)
        .map_err(|status| BallistaError::GrpcError(Box::new(status)))
}

/// Removes what jobs left, as Ballista does when an executor is asked to end.
fn remove_jobs(folder: &Path) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        // What cannot be removed is left.
        let _ = std::fs::remove_dir_all(entry.path());
    }
}

fn functions() -> BallistaFunctionRegistry {
    let mut registry = BallistaFunctionRegistry::default();
    for function in byline_datafusion::functions() {
        let name = function.name().to_owned();
        registry.scalar_functions.insert(name, function);
    }
    registry
}
