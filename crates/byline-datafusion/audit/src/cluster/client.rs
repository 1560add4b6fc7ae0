//! A session whose queries a cluster runs.

use std::sync::Arc;
use std::time::Duration;

use ballista::prelude::{SessionConfigExt, SessionContextExt};
use ballista_core::execution_plans::DistributedQueryExec;
use datafusion::execution::SessionStateBuilder;
use datafusion::physical_plan::ExecutionPlan;
use datafusion::prelude::{SessionConfig, SessionContext};
use datafusion_proto::protobuf::LogicalPlanNode;

use super::readiness::wait_for_executors;
use super::runtime_env;
use crate::error::AuditError;
use crate::session::Limits;

/// A session on the cluster of a scheduler, `df://host:port`.
///
/// Of the limits, the partitions are those of a stage of the whole cluster: a few for each of
/// its cores; the memory is each executor's own matter. `patience` is how long the first executor
/// is waited for.
///
/// # Errors
///
/// Returns [`AuditError`] if the address is invalid, nobody answers there within 10 seconds, or no
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
    let place = Arc::new(Scheduler(place.to_owned()));
    let config = limits
        .apply(SessionConfig::new_with_ballista())
        .with_extension(place);
    let state = SessionStateBuilder::new()
        .with_config(config)
        .with_runtime_env(runtime_env()?)
        .with_default_features()
        .build();
    let mut session = SessionContext::remote_with_state(scheduler, state).await?;
    // Only now: becoming a client of Ballista replaces the functions by Ballista's.
    byline_datafusion::register_all(&mut session)?;
    Ok(session)
}

/// The host and port of a session's scheduler.
struct Scheduler(String);

/// The host and port of the scheduler, if a cluster runs the plan.
pub(super) fn scheduler_of(plan: &dyn ExecutionPlan, session: &SessionContext) -> Option<String> {
    let any = plan as &dyn std::any::Any;
    if any.is::<DistributedQueryExec<LogicalPlanNode>>() {
        let scheduler = session.copied_config().get_extension::<Scheduler>()?;
        return Some(scheduler.0.clone());
    }
    let mut children = plan.children().into_iter();
    children.find_map(|child| scheduler_of(child.as_ref(), session))
}
