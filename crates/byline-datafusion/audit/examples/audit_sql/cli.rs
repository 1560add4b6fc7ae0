//! The command line.

use std::io::{self, Read as _};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::Duration;

use byline_audit::{Audit, AuditError, Limits, Location, OutputFormat, embedded};
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
    /// Writes pages made of a seed, to try the rest on.
    Demo {
        /// The file to write: Parquet, or a WARC file if it is named *.warc.gz.
        file: PathBuf,
        #[arg(long, default_value_t = 10_000)]
        pages: u64,
        /// Bytes of a page.
        #[arg(long, default_value_t = 4_000)]
        bytes: usize,
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Writes the pages of WARC files into Parquet. Ends with code 3 if records are damaged.
    Warc {
        /// A file, or a folder of *.warc, *.warc.gz and *.warc.zst: a path, or an address with
        /// s3:// or https://.
        from: Location,
        /// The file to write, or a folder: one file for each WARC file, and those that are there
        /// already are not written again.
        to: PathBuf,
        /// Files that are read side by side into a folder: one for each core if not given.
        #[arg(long)]
        threads: Option<NonZeroUsize>,
        /// A crawl's index, Parquet, CSV or CDXJ: only the records that it lists are read, each
        /// by its file, offset and length.
        #[arg(long, conflicts_with = "threads")]
        index: Option<PathBuf>,
    },
    /// Saves the texts of your own articles, to look for in other pages.
    Corpus {
        /// A Parquet file with the columns url and html, or a folder of such.
        articles: Location,
        /// The file to write.
        file: PathBuf,
    },
    /// Reports by host, reason and language whether pages honour a policy.
    Report {
        /// A Parquet file with the columns url and html, or a folder of such.
        pages: Location,
        #[command(flatten)]
        policy: PolicyChoice,
        #[command(flatten)]
        corpus: CorpusChoice,
        #[command(flatten)]
        engine: Engine,
        #[command(flatten)]
        answer: Answer,
    },
    /// Writes a row for each page: its verdict, and the WARC record that it comes from.
    Verdicts {
        /// A Parquet file with the columns url and html, or a folder of such.
        pages: Location,
        #[command(flatten)]
        policy: PolicyChoice,
        #[command(flatten)]
        corpus: CorpusChoice,
        #[command(flatten)]
        engine: Engine,
        #[command(flatten)]
        answer: Answer,
    },
    /// Runs a query over the table `pages`.
    Query {
        /// A Parquet file with the columns url and html, or a folder of such.
        pages: Location,
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
pub(crate) struct CorpusChoice {
    /// A file of your own articles, as `corpus` writes it: tells copies from other pages.
    #[arg(long)]
    corpus: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Engine {
    /// The scheduler of a cluster, df://host:port; this machine computes if not given.
    #[arg(long)]
    scheduler: Option<String>,
    /// Partitions side by side: one for each core of this machine if not given.
    #[arg(long)]
    partitions: Option<usize>,
    /// Seconds that the first executor of the cluster is waited for.
    #[arg(long, default_value_t = 60)]
    wait: u64,
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

impl CorpusChoice {
    /// The audit, with the corpus if there is one.
    pub(crate) fn audit(&self, policy: &str) -> Result<Audit, AuditError> {
        let audit = Audit::new(policy);
        let Some(corpus) = &self.corpus else {
            return Ok(audit);
        };
        // Executors have another working directory.
        let corpus = corpus.canonicalize().map_err(|source| AuditError::File {
            path: corpus.clone(),
            source,
        })?;
        Ok(audit.with_corpus(&corpus))
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

/// A runtime that waits for signals.
pub(crate) fn runtime() -> Result<Runtime, AuditError> {
    let built = Builder::new_current_thread().enable_all().build();
    built.map_err(|error| AuditError::Cluster(error.to_string()))
}

impl Engine {
    pub(crate) fn of_this_machine() -> Self {
        Self {
            scheduler: None,
            partitions: None,
            wait: 0,
            memory: 1024,
        }
    }

    /// Plans are walked by recursion: the workers have a larger stack than Rust gives them.
    pub(crate) fn runtime(&self) -> Result<Runtime, AuditError> {
        let built = Builder::new_multi_thread()
            .enable_all()
            .thread_stack_size(16 << 20)
            .build();
        built.map_err(|error| AuditError::Cluster(error.to_string()))
    }

    pub(crate) async fn session(&self) -> Result<SessionContext, AuditError> {
        let mut limits = Limits::default().with_memory(self.memory << 20);
        if let Some(partitions) = self.partitions {
            limits = limits.with_partitions(partitions);
        }
        match &self.scheduler {
            Some(scheduler) => connect(scheduler, &limits, Duration::from_secs(self.wait)).await,
            None => embedded(&limits),
        }
    }
}

#[cfg(feature = "cluster")]
async fn connect(
    scheduler: &str,
    limits: &Limits,
    patience: Duration,
) -> Result<SessionContext, AuditError> {
    byline_audit::cluster::connect(scheduler, limits, patience).await
}

#[cfg(not(feature = "cluster"))]
async fn connect(scheduler: &str, _: &Limits, _: Duration) -> Result<SessionContext, AuditError> {
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
