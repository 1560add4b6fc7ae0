//! A cluster of processes on loopback.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use byline_audit::Limits;
use byline_audit::cluster::connect;
use datafusion::prelude::SessionContext;
use tempfile::TempDir;

/// Seconds after which a silent executor is taken for lost.
const EXECUTOR_TIMEOUT: &str = "4";
/// Seconds until the data of an ended job are removed.
const JOB_DATA: &str = "10";
/// How long a state of the cluster is waited for.
const PATIENCE: Duration = Duration::from_secs(90);

/// A scheduler and its executors. They end with it, however a test ends.
pub(crate) struct Cluster {
    port: u16,
    pub(crate) executors: Vec<Executor>,
    pub(crate) scheduler: Option<Process>,
}

pub(crate) struct Executor {
    process: Process,
    pub(crate) work: TempDir,
}

/// A process that is killed when it is dropped.
pub(crate) struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Executor {
    /// The code that it ended with; none if it runs.
    pub(crate) fn ended(&mut self) -> Option<i32> {
        self.process.0.try_wait().unwrap()?.code()
    }

    /// The bytes of all files for the next stage.
    pub(crate) fn written(&self) -> u64 {
        bytes_of(self.work.path())
    }

    /// As the power cord does it: no farewell to the scheduler.
    pub(crate) fn kill(self) {
        drop(self.process);
    }
}

impl Cluster {
    pub(crate) fn start() -> Self {
        let mut cluster = Self::without_executors();
        cluster.add_executor();
        cluster.add_executor();
        cluster
    }

    pub(crate) fn without_executors() -> Self {
        let port = free_port();
        let mut scheduler = Command::new(env!("CARGO_BIN_EXE_byline-scheduler"));
        scheduler.args(["--bind", &format!("127.0.0.1:{port}")]);
        scheduler.args(["--executor-timeout", EXECUTOR_TIMEOUT]);
        scheduler.args(["--job-data", JOB_DATA]);
        Self {
            port,
            executors: Vec::new(),
            scheduler: Some(spawn(scheduler)),
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("df://127.0.0.1:{}", self.port)
    }

    pub(crate) async fn listens(&self) {
        let address = ("127.0.0.1", self.port);
        wait_until("the scheduler listens", || {
            std::net::TcpStream::connect(address).is_ok()
        })
        .await;
    }

    pub(crate) fn add_executor(&mut self) {
        let program = Command::new(env!("CARGO_BIN_EXE_byline-executor"));
        self.add_executor_by(program);
    }

    /// An executor that cannot write files of more than 4 KiB, and says why it ends in a file.
    pub(crate) fn add_executor_without_room(&mut self, log: &Path) {
        let mut shell = Command::new("sh");
        let line = r#"trap '' XFSZ; ulimit -f 8; exec "$0" "$@""#;
        shell.args(["-c", line, env!("CARGO_BIN_EXE_byline-executor")]);
        shell.stderr(std::fs::File::create(log).unwrap());
        self.add_executor_by(shell);
    }

    fn add_executor_by(&mut self, mut command: Command) {
        let work = tempfile::tempdir().unwrap();
        command.args(["--scheduler-port", &self.port.to_string()]);
        command.args(["--port", &free_port().to_string()]);
        command.args(["--grpc-port", &free_port().to_string()]);
        command.args(["--cores", "1", "--memory", "256", "--heartbeat", "1"]);
        command.arg("--work-folder").arg(work.path());
        self.executors.push(Executor {
            process: spawn(command),
            work,
        });
    }

    /// The number of an executor that has written results for the next stage.
    pub(crate) async fn executor_at_work(&self) -> usize {
        let mut found = None;
        wait_until("an executor has written", || {
            found = self
                .executors
                .iter()
                .position(|executor| has_files(executor.work.path()));
            found.is_some()
        })
        .await;
        found.unwrap()
    }

    /// Whether no executor has any file of a job.
    pub(crate) fn is_clean(&self) -> bool {
        let mut executors = self.executors.iter();
        executors.all(|executor| !has_files(executor.work.path()))
    }

    /// A client, for queries in so many partitions.
    pub(crate) async fn session(&self, partitions: usize) -> SessionContext {
        self.listens().await;
        let limits = Limits::default().with_partitions(partitions);
        connect(&self.url(), &limits, PATIENCE).await.unwrap()
    }
}

fn spawn(mut command: Command) -> Process {
    // A killed executor is an error in the scheduler's log, and here it is meant to be.
    command.env("RUST_LOG", "off");
    command.stdin(Stdio::null()).stdout(Stdio::null());
    Process(command.spawn().unwrap())
}

/// A port that nobody listens on, and that no other test of this process is given.
///
/// It is below the ports that systems hand out for outgoing connections (from 32768 on Linux,
/// from 49152 elsewhere): one of those could be taken before the process listens on it.
pub(crate) fn free_port() -> u16 {
    static USED: AtomicU16 = AtomicU16::new(0);
    let first = 20_000 + u16::try_from(std::process::id() % 100).unwrap() * 100;
    (0..100)
        .map(|_| first + USED.fetch_add(1, Ordering::Relaxed) % 100)
        .find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok())
        .expect("one of a hundred ports is free")
}

/// Looks again and again.
pub(crate) async fn wait_until(what: &str, mut done: impl FnMut() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < PATIENCE, "waited too long until {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Whether any file is in a folder, at any depth.
fn has_files(folder: &Path) -> bool {
    let mut found = false;
    visit(folder, &mut |_| found = true);
    found
}

fn bytes_of(folder: &Path) -> u64 {
    let mut bytes = 0;
    visit(folder, &mut |path| {
        bytes += path.metadata().map_or(0, |metadata| metadata.len())
    });
    bytes
}

fn visit(folder: &Path, file: &mut dyn FnMut(&Path)) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => visit(&entry.path(), file),
            Ok(_) => file(&entry.path()),
            Err(_) => {}
        }
    }
}
