//! A query over pages: planned, run, watched.

use std::sync::Arc;

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use datafusion::common::tree_node::{TreeNode as _, TreeNodeRecursion};
use datafusion::datasource::listing::ListingTable;
use datafusion::datasource::source_as_provider;
use datafusion::error::DataFusionError;
use datafusion::execution::{SendableRecordBatchStream, TaskContext};
use datafusion::logical_expr::LogicalPlan;
use datafusion::physical_plan::{ExecutionPlan, execute_stream};
use datafusion::prelude::SessionContext;
use futures::StreamExt;

use crate::error::AuditError;
use crate::fault::find_fault;
use crate::location::Location;

/// A query that is planned: its text, its functions and its constants are right.
pub struct Query {
    plan: Arc<dyn ExecutionPlan>,
    session: SessionContext,
    pages: Vec<Location>,
}

/// The rows of a query, batch by batch.
pub struct Rows {
    stream: SendableRecordBatchStream,
    /// On a cluster the job ends with it.
    #[cfg(feature = "cluster")]
    _lease: Option<crate::cluster::Lease>,
    pages: Vec<Location>,
}

/// How far a running query has read.
#[derive(Clone)]
pub struct Scan {
    plan: Arc<dyn ExecutionPlan>,
}

impl Query {
    /// Plans a query on a session, without running it.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError`] if the query is malformed, names a column or function that is not
    /// there, or holds a constant that a function refuses.
    pub async fn plan(session: &SessionContext, sql: &str) -> Result<Self, AuditError> {
        let frame = session.sql(sql).await?;
        let pages = locations_of_pages(frame.logical_plan());
        Ok(Self {
            plan: frame.create_physical_plan().await?,
            session: session.clone(),
            pages,
        })
    }

    /// Shows the progress while the rows are taken.
    #[must_use]
    pub fn scan(&self) -> Scan {
        Scan {
            plan: self.plan.clone(),
        }
    }

    /// Starts the query. On a cluster, its job is cancelled when the rows are dropped, or the
    /// process is killed, before the end. Within a Tokio runtime.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError`] if the engine cannot start it.
    pub fn rows(self) -> Result<Rows, AuditError> {
        #[cfg_attr(
            not(feature = "cluster"),
            allow(unused_mut, reason = "a job has a name")
        )]
        let mut context = TaskContext::from(&self.session);
        #[cfg(feature = "cluster")]
        let lease = crate::cluster::Lease::of(self.plan.as_ref(), &self.session);
        #[cfg(feature = "cluster")]
        if let Some(lease) = &lease {
            context = context.with_session_config(lease.config(self.session.copied_config()));
        }
        Ok(Rows {
            stream: execute_stream(self.plan, Arc::new(context))?,
            #[cfg(feature = "cluster")]
            _lease: lease,
            pages: self.pages,
        })
    }
}

impl Rows {
    /// The columns.
    #[must_use]
    pub fn schema(&self) -> SchemaRef {
        self.stream.schema()
    }

    /// The next rows; none at the end.
    ///
    /// # Errors
    ///
    /// Returns [`AuditError::Damaged`] with file and row group if Parquet is the reason, another
    /// [`AuditError`] if the engine fails otherwise.
    pub async fn next(&mut self) -> Result<Option<RecordBatch>, AuditError> {
        match self.stream.next().await {
            Some(Ok(batch)) => Ok(Some(batch)),
            Some(Err(error)) => Err(self.explain(error)),
            None => Ok(None),
        }
    }

    /// All rows, in memory.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    pub async fn collect(mut self) -> Result<Vec<RecordBatch>, AuditError> {
        let mut batches = Vec::new();
        while let Some(batch) = self.next().await? {
            batches.push(batch);
        }
        Ok(batches)
    }

    /// The error of a cluster is a text, and that of a decoder names no file.
    fn explain(&self, error: DataFusionError) -> AuditError {
        let message = error.to_string();
        if let Some(function) = missing_function(&message) {
            return AuditError::Cluster(format!(
                "the cluster has no function {function}: expected one that each of its parts registers, \
                 as byline-scheduler and byline-executor do those of byline-datafusion"
            ));
        }
        let lost = ["transport error", "h2 protocol error", "tcp connect error"];
        if lost.iter().any(|words| message.contains(words)) {
            let message =
                format!("the connection to the cluster was lost, run it again: {message}");
            return AuditError::Cluster(message);
        }
        if message.contains("arquet") {
            let faults = self.pages.iter().map(find_fault);
            if let Some(fault) = faults.filter_map(Result::ok).flatten().next() {
                return AuditError::Damaged(fault);
            }
        }
        error.into()
    }
}

impl std::fmt::Debug for Query {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Query").finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Scan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scan").finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Rows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rows")
            .field("schema", &self.schema())
            .finish_non_exhaustive()
    }
}

impl Scan {
    /// The pages read so far; none if they are read by a cluster, or not yet.
    #[must_use]
    pub fn pages(&self) -> Option<usize> {
        scanned(self.plan.as_ref())
    }
}

/// The function that a scheduler or an executor says it does not have.
fn missing_function(message: &str) -> Option<&str> {
    let names = [
        "LogicalExtensionCodec is not provided for scalar function ",
        "PhysicalExtensionCodec is not provided for scalar function ",
        "There is no UDF named ",
    ];
    let (_, rest) = names.iter().find_map(|before| message.split_once(before))?;
    let rest = rest.trim_start_matches(['\\', '"', '\'']);
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    rest.split(|c| !is_name(c))
        .next()
        .filter(|name| !name.is_empty())
}

fn scanned(plan: &dyn ExecutionPlan) -> Option<usize> {
    let children = plan.children();
    if children.is_empty() {
        // A plan that a cluster runs has one leaf here, which counts the rows of the answer.
        let reads = plan.name() == "DataSourceExec";
        let rows = || plan.metrics().and_then(|metrics| metrics.output_rows());
        return reads.then(|| rows().unwrap_or(0));
    }
    children
        .into_iter()
        .filter_map(|child| scanned(child.as_ref()))
        .reduce(|sum, rows| sum + rows)
}

/// The files or folders of Parquet that a plan reads.
fn locations_of_pages(plan: &LogicalPlan) -> Vec<Location> {
    let mut locations = Vec::new();
    // The closure never fails, so neither does the walk.
    let _ = plan.apply(|node| {
        if let LogicalPlan::TableScan(scan) = node
            && let Ok(table) = source_as_provider(&scan.source)
            && let Some(listing) =
                (table.as_ref() as &dyn std::any::Any).downcast_ref::<ListingTable>()
        {
            let urls = listing.table_paths().iter();
            locations.extend(urls.filter_map(|url| url.get_url().as_str().parse().ok()));
        }
        Ok(TreeNodeRecursion::Continue)
    });
    locations
}
