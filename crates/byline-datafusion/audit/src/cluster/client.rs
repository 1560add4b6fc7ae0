//! A session whose queries a cluster runs.

use std::sync::Arc;
use std::time::Duration;

use ballista::prelude::{SessionConfigExt, SessionContextExt};
use ballista_core::config::BALLISTA_CLIENT_PULL;
use ballista_core::execution_plans::DistributedQueryExec;
use ballista_core::serde::protobuf::CancelJobParams;
use ballista_core::serde::protobuf::scheduler_grpc_client::SchedulerGrpcClient;
use ballista_core::utils::create_grpc_client_endpoint;
use datafusion::execution::SessionStateBuilder;
use datafusion::physical_plan::ExecutionPlan;
use datafusion::prelude::{SessionConfig, SessionContext};
use datafusion_proto::protobuf::LogicalPlanNode;

use super::readiness::wait_for_executors;
use crate::error::AuditError;
use crate::session::Limits;

/// How long a job's end is waited for.
const CANCEL: Duration = Duration::from_secs(5);

/// A session on the cluster of a scheduler, `df://host:port`.
///
/// Of the limits, the partitions are those of a stage of the whole cluster: a few for each of
/// its cores; the memory is each executor's own matter. `patience` is how long the first executor
/// is waited for.
///
/// # Errors
///
/// Returns [`AuditError`] if the address is none, nobody answers there within 10 seconds, or no
/// executor has come within `patience`.
pub async fn connect(
    scheduler: &str,
    limits: &Limits,
    patience: Duration,
) -> Result<SessionContext, AuditError> {
    let place = scheduler.strip_prefix("df://").unwrap_or_default();
    if !place.contains(':') {
        let message = format!("expected a scheduler as df://host:port, found {scheduler:?}");
        return Err(AuditError::Cluster(message));
    }
    // Ballista would find out at the first query, not tell whom it asked, and wait for executors
    // without end.
    wait_for_executors(scheduler, place, patience).await?;
    let scheduler_url = Arc::new(Scheduler(format!("http://{place}")));
    let config = limits
        .apply(SessionConfig::new_with_ballista())
        .with_extension(scheduler_url)
        // Asked for its status, a scheduler names the job at once; otherwise at its end, too late
        // to cancel it.
        .set_bool(BALLISTA_CLIENT_PULL, true);
    let state = SessionStateBuilder::new()
        .with_config(config)
        .with_default_features()
        .build();
    let mut session = SessionContext::remote_with_state(scheduler, state).await?;
    // Only now: becoming a client of Ballista replaces the functions by Ballista's.
    byline_datafusion::register_all(&mut session)?;
    Ok(session)
}

/// The scheduler of a session.
struct Scheduler(String);

/// A job that runs for this client.
pub(crate) struct Job {
    id: String,
    scheduler: Arc<Scheduler>,
}

impl Job {
    /// The job of a plan that was started, if a cluster runs it.
    pub(crate) fn of(plan: &dyn ExecutionPlan, session: &SessionContext) -> Option<Self> {
        let any = plan as &dyn std::any::Any;
        if let Some(query) = any.downcast_ref::<DistributedQueryExec<LogicalPlanNode>>() {
            return Some(Self {
                id: query.job_id()?.to_string(),
                scheduler: session.copied_config().get_extension::<Scheduler>()?,
            });
        }
        let mut children = plan.children().into_iter();
        children.find_map(|child| Self::of(child.as_ref(), session))
    }

    /// Asks the scheduler to end the job.
    pub(crate) async fn cancel(self) -> Result<(), AuditError> {
        let failed = |error: &dyn std::fmt::Display| {
            AuditError::Cluster(format!("the job {} was not cancelled: {error}", self.id))
        };
        let cancelled = tokio::time::timeout(CANCEL, async {
            let endpoint = create_grpc_client_endpoint(self.scheduler.0.clone(), None)
                .map_err(|error| failed(&error))?;
            let channel = endpoint.connect().await.map_err(|error| failed(&error))?;
            let job_id = self.id.clone();
            let mut client = SchedulerGrpcClient::new(channel);
            client
                .cancel_job(CancelJobParams { job_id })
                .await
                .map(drop)
                .map_err(|error| failed(&error))
        });
        cancelled
            .await
            .map_err(|_| failed(&"the scheduler does not answer"))?
    }
}
