//! How an executor runs the tasks of a stage.

use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;

use async_trait::async_trait;
use ballista_core::JobId;
use ballista_core::serde::protobuf::{
    RuntimeStatsReport, ShuffleWritePartition, TaskColumnStats, WindowStateReport,
};
use ballista_executor::execution_engine::{
    DefaultExecutionEngine, ExecutionEngine, QueryStageExecutor,
};
use datafusion::error::{DataFusionError, Result};
use datafusion::execution::TaskContext;
use datafusion::physical_plan::ExecutionPlan;
use datafusion::physical_plan::metrics::MetricsSet;
use datafusion::prelude::SessionConfig;
use tokio::sync::mpsc::UnboundedSender;

use crate::split::split_row_groups;

/// Ballista's engine. Large row groups are shared by rows, and a work folder that is full is
/// reported.
pub(super) struct Engine {
    inner: DefaultExecutionEngine,
    full: FullDisk,
}

/// Whom a full work folder is reported to, and how.
#[derive(Debug, Clone)]
struct FullDisk {
    /// Machine and folder.
    place: String,
    report: UnboundedSender<String>,
}

impl Engine {
    /// Of an executor whose machine and work folder are named `place`.
    pub(super) fn new(place: String, report: UnboundedSender<String>) -> Self {
        Self {
            // The pool of connections that Ballista gives its own engine is private to it.
            inner: DefaultExecutionEngine::new(),
            full: FullDisk { place, report },
        }
    }
}

impl ExecutionEngine for Engine {
    fn create_query_stage_exec(
        &self,
        job_id: JobId,
        stage_id: usize,
        task_id: usize,
        partitions: Vec<usize>,
        plan: Arc<dyn ExecutionPlan>,
        work_dir: &str,
        config: &SessionConfig,
    ) -> Result<Arc<dyn QueryStageExecutor>> {
        let plan = split_row_groups(plan)?;
        let stage = self.inner.create_query_stage_exec(
            job_id, stage_id, task_id, partitions, plan, work_dir, config,
        )?;
        let full = self.full.clone();
        Ok(Arc::new(Stage { stage, full }))
    }
}

#[derive(Debug)]
struct Stage {
    stage: Arc<dyn QueryStageExecutor>,
    full: FullDisk,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.stage.fmt(f)
    }
}

#[async_trait]
impl QueryStageExecutor for Stage {
    async fn execute_query_stage(
        &self,
        task_id: usize,
        context: Arc<TaskContext>,
    ) -> Result<Vec<ShuffleWritePartition>> {
        let done = self.stage.execute_query_stage(task_id, context).await;
        done.map_err(|error| match full_disk(&error) {
            None => error,
            Some((kind, cause)) => {
                let message = format!("{}: {cause}", self.full.place);
                // The executor ends with it; nobody listens if it already does.
                let _ = self.full.report.send(message.clone());
                // Errors of input and output are those after which a task is tried again.
                DataFusionError::IoError(io::Error::new(kind, message))
            }
        })
    }

    fn collect_plan_metrics(&self) -> Vec<MetricsSet> {
        self.stage.collect_plan_metrics()
    }

    fn collect_runtime_stats_reports(&self) -> Vec<RuntimeStatsReport> {
        self.stage.collect_runtime_stats_reports()
    }

    fn collect_window_state_reports(&self) -> Result<Vec<WindowStateReport>> {
        self.stage.collect_window_state_reports()
    }

    fn collect_column_stats(&self) -> Vec<TaskColumnStats> {
        self.stage.collect_column_stats()
    }
}

/// The system's error, if nothing more can be written.
fn full_disk(error: &DataFusionError) -> Option<(io::ErrorKind, String)> {
    let kinds = [
        io::ErrorKind::StorageFull,
        io::ErrorKind::QuotaExceeded,
        io::ErrorKind::FileTooLarge,
    ];
    let mut source: Option<&dyn Error> = Some(error);
    while let Some(error) = source {
        if let Some(found) = error.downcast_ref::<io::Error>()
            && kinds.contains(&found.kind())
        {
            return Some((found.kind(), found.to_string()));
        }
        source = error.source();
    }
    None
}
