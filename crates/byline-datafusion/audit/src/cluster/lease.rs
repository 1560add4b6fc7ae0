//! A job runs as long as its client holds a connection for it.
//!
//! Ballista's protocol does not say that a client was killed. So a client gives each job a name,
//! opens one more connection to the scheduler's port, `GET /byline/lease/NAME`, and writes a byte
//! from time to time. When it is closed, or silent for too long, the scheduler ends the job.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, Instant};

use ballista::prelude::SessionConfigExt as _;
use ballista_core::JobId;
use ballista_core::serde::protobuf::job_status::Status;
use ballista_scheduler::scheduler_server::SchedulerServer;
use datafusion::physical_plan::ExecutionPlan;
use datafusion::prelude::{SessionConfig, SessionContext};
use datafusion_proto::protobuf::{LogicalPlanNode, PhysicalPlanNode};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use super::client::scheduler_of;

/// The beginning of a lease's connection. No other client of the port begins so.
const START: &[u8] = b"GET /byline/lease/";
/// Bytes of the name of a job at the most.
const NAME_BYTES: usize = 64;
/// How often a client shows that it is there.
const SIGN: Duration = Duration::from_secs(10);
/// How long a client may be silent.
const SILENCE: Duration = Duration::from_secs(60);
/// How long the beginning of a connection is waited for.
const BEGINNING: Duration = Duration::from_secs(60);
/// How long after its client a job may begin to run.
const PLANNING: Duration = Duration::from_secs(10);
/// How long something is waited for before it is asked for again.
const PAUSE: Duration = Duration::from_millis(50);

pub(super) type Scheduler = SchedulerServer<LogicalPlanNode, PhysicalPlanNode>;

/// Gives the connections of a scheduler's port to its service on `inner`, and keeps the leases.
pub(super) async fn serve(front: TcpListener, inner: SocketAddr, scheduler: Scheduler) {
    loop {
        // A connection that was closed before it was taken is not a reason to end.
        let Ok((stream, _)) = front.accept().await else {
            sleep(PAUSE).await;
            continue;
        };
        let scheduler = scheduler.clone();
        tokio::spawn(async move {
            let _ = stream.set_nodelay(true);
            match timeout(BEGINNING, is_lease(&stream)).await {
                Ok(Ok(true)) => keep(stream, &scheduler).await,
                Ok(Ok(false)) => pass_on(stream, inner).await,
                Ok(Err(_)) | Err(_) => {}
            }
        });
    }
}

/// A listener for the service behind the port, on this machine alone.
pub(super) async fn inner() -> std::io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await
}

/// Whether a connection begins as a lease does.
async fn is_lease(stream: &TcpStream) -> std::io::Result<bool> {
    let mut start = [0; START.len()];
    loop {
        let count = stream.peek(&mut start).await?;
        let found = start.get(..count).unwrap_or_default();
        if !START.starts_with(found) || count == 0 {
            return Ok(false);
        }
        if count == START.len() {
            return Ok(true);
        }
        // The rest of the line is on its way; `peek` would return the same bytes at once.
        sleep(PAUSE).await;
    }
}

async fn pass_on(mut stream: TcpStream, inner: SocketAddr) {
    if let Ok(mut service) = TcpStream::connect(inner).await {
        let _ = service.set_nodelay(true);
        // Either side ends it as it likes.
        let _ = copy_bidirectional(&mut stream, &mut service).await;
    }
}

/// Waits until the client is gone, and ends its job if it still runs.
async fn keep(mut stream: TcpStream, scheduler: &Scheduler) {
    let mut line = vec![0; START.len()];
    if stream.read_exact(&mut line).await.is_err() {
        return;
    }
    let mut name = String::new();
    while let Ok(Ok(byte)) = timeout(SILENCE, stream.read_u8()).await {
        let byte = char::from(byte);
        if !(byte.is_ascii_alphanumeric() || byte == '-') || name.len() == NAME_BYTES {
            break;
        }
        name.push(byte);
    }
    let mut rest = [0; 256];
    while let Ok(Ok(1..)) = timeout(SILENCE, stream.read(&mut rest)).await {}
    // A job that is being planned does not run yet.
    let gone = Instant::now();
    while gone.elapsed() < PLANNING {
        let jobs = scheduler.state.task_manager.get_all_jobs().await;
        let job = jobs
            .unwrap_or_default()
            .into_iter()
            .find(|job| job.job_name == name);
        let status = job.as_ref().and_then(|job| job.status.status.as_ref());
        match (&job, status) {
            (None, _) | (_, None | Some(Status::Queued(_))) => {}
            (Some(job), Some(Status::Running(_))) => {
                // It fails if the scheduler ends, and the job with it.
                let _ = scheduler.cancel_job(job.job_id.clone()).await;
                return remove_data(scheduler, job.job_id.clone()).await;
            }
            (Some(job), Some(Status::Failed(_))) => {
                return remove_data(scheduler, job.job_id.clone()).await;
            }
            // Ballista does it in the same time.
            (_, Some(Status::Successful(_))) => return,
        }
        sleep(PAUSE * 10).await;
    }
}

/// Removes what the tasks of a failed job left. Ballista does so at once, when some of them still
/// write.
async fn remove_data(scheduler: &Scheduler, job: JobId) {
    let config = &scheduler.state.config;
    sleep(Duration::from_secs(
        config.finished_job_data_clean_up_interval_seconds,
    ))
    .await;
    scheduler.state.executor_manager.clean_up_job_data(job);
}

/// A client's side: its job ends if this is dropped before it.
pub(crate) struct Lease {
    name: String,
    connection: JoinHandle<()>,
}

impl Lease {
    /// For a plan that is about to be run; none if this process runs it.
    pub(crate) fn of(plan: &dyn ExecutionPlan, session: &SessionContext) -> Option<Self> {
        let scheduler = scheduler_of(plan, session)?;
        let random = || RandomState::new().build_hasher().finish();
        let name = format!("byline-{:016x}{:016x}", random(), random());
        let line = format!("{}{name} HTTP/1.1\r\n", String::from_utf8_lossy(START));
        let connection = tokio::spawn(async move {
            // Without it the job runs to its end.
            let _ = hold(&scheduler, &line).await;
        });
        Some(Self { name, connection })
    }

    /// The settings that give the job its name.
    pub(crate) fn config(&self, config: SessionConfig) -> SessionConfig {
        config.with_ballista_job_name(&self.name)
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.connection.abort();
    }
}

async fn hold(scheduler: &str, line: &str) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(scheduler).await?;
    stream.write_all(line.as_bytes()).await?;
    loop {
        sleep(SIGN).await;
        stream.write_all(b" ").await?;
    }
}
