//! The command line.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use byline_audit::{AuditError, Limits, OutputFormat, embedded};
use clap::{Args, Parser, Subcommand, ValueEnum};
use datafusion::prelude::SessionContext;
use tokio::runtime::{Builder, Runtime};

/// Audits crawled pages by SQL.
#[derive(Parser)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) task: Task,
}

#[derive(Subcommand)]
pub(crate) enum Task {
    /// Writes pages made of a seed into a Parquet file, to try the rest on.
    Demo {
        /// The file to write.
        file: PathBuf,
        #[arg(long, default_value_t = 10_000)]
        pages: u64,
        /// Bytes of a page.
        #[arg(long, default_value_t = 4_000)]
        bytes: usize,
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Writes the pages of WARC files into a Parquet file.
    Warc {
        /// A file, or a folder of *.warc and *.warc.gz.
        from: PathBuf,
        /// The file to write.
        file: PathBuf,
    },
    /// Reports by host, reason and language whether pages honour a policy.
    Report {
        /// A Parquet file with the columns url and html, or a folder of such.
        pages: PathBuf,
        #[command(flatten)]
        policy: PolicyChoice,
        #[command(flatten)]
        engine: Engine,
        #[command(flatten)]
        answer: Answer,
    },
    /// Runs a query over the table `pages`.
    Query {
        /// A Parquet file with the columns url and html, or a folder of such.
        pages: PathBuf,
        /// Such as "SELECT url, slugify(url) FROM pages".
        sql: String,
        #[command(flatten)]
        engine: Engine,
        #[command(flatten)]
        answer: Answer,
    },
}

#[derive(Args)]
#[group(required = true, multiple = false)]
pub(crate) struct PolicyChoice {
    /// A file with the policy as JSON.
    #[arg(long)]
    policy: Option<PathBuf>,
    /// The host that must be linked: a visible link to it or to a subdomain.
    #[arg(long)]
    link_to: Option<String>,
}

#[derive(Args)]
pub(crate) struct Engine {
    /// The scheduler of a cluster, df://host:port; this machine computes if not given.
    #[arg(long)]
    scheduler: Option<String>,
    /// Partitions side by side: one for each core of this machine if not given.
    #[arg(long)]
    partitions: Option<usize>,
    /// MiB that aggregates and sorts may hold before they spill to disk.
    #[arg(long, default_value_t = 1024)]
    memory: usize,
}

#[derive(Args)]
pub(crate) struct Answer {
    #[arg(long, value_enum, default_value_t = Form::Table)]
    pub(crate) format: Form,
    /// Where to write instead of printing: a folder for a report, a file for a query.
    #[arg(long, required_if_eq("format", "parquet"))]
    pub(crate) out: Option<PathBuf>,
    /// Rows that a table shows.
    #[arg(long, default_value_t = 40)]
    first: usize,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Form {
    Table,
    Csv,
    Parquet,
}

impl PolicyChoice {
    pub(crate) fn json(&self) -> Result<String, AuditError> {
        if let Some(file) = &self.policy {
            return read(file).map_err(|source| AuditError::File {
                path: file.clone(),
                source,
            });
        }
        // Quoted as JSON does it, whatever it is; the policy's own check names a bad host.
        let host = format!("{:?}", self.link_to.as_deref().unwrap_or_default());
        Ok(format!(r#"{{"targets": [{{"host": {host}}}]}}"#))
    }
}

/// Bytes of a policy at the most: a device has no end.
const POLICY_BYTES: u64 = 1 << 20;

fn read(policy: &Path) -> io::Result<String> {
    let mut text = String::new();
    let file = std::fs::File::open(policy)?;
    file.take(POLICY_BYTES + 1).read_to_string(&mut text)?;
    if text.len() as u64 > POLICY_BYTES {
        let message = format!("expected at most {POLICY_BYTES} bytes, found more");
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    Ok(text)
}

impl Engine {
    /// Plans are walked by recursion: the workers have a larger stack than Rust gives them.
    pub(crate) fn runtime(&self) -> Result<Runtime, AuditError> {
        Builder::new_multi_thread()
            .enable_all()
            .thread_stack_size(16 << 20)
            .build()
            .map_err(|error| AuditError::Cluster(error.to_string()))
    }

    pub(crate) async fn session(&self) -> Result<SessionContext, AuditError> {
        let mut limits = Limits::default().with_memory(self.memory << 20);
        if let Some(partitions) = self.partitions {
            limits = limits.with_partitions(partitions);
        }
        match &self.scheduler {
            Some(scheduler) => connect(scheduler, &limits).await,
            None => embedded(&limits),
        }
    }
}

#[cfg(feature = "cluster")]
async fn connect(scheduler: &str, limits: &Limits) -> Result<SessionContext, AuditError> {
    byline_audit::cluster::connect(scheduler, limits).await
}

#[cfg(not(feature = "cluster"))]
async fn connect(scheduler: &str, _: &Limits) -> Result<SessionContext, AuditError> {
    let message = format!("{scheduler}: build with --features cluster to use a scheduler");
    Err(AuditError::Cluster(message))
}

impl Answer {
    pub(crate) fn form(&self) -> OutputFormat {
        match self.format {
            Form::Table => OutputFormat::Table { first: self.first },
            Form::Csv => OutputFormat::Csv,
            Form::Parquet => OutputFormat::Parquet,
        }
    }
}
