//! A session whose queries a cluster runs.

use ballista::prelude::{SessionConfigExt, SessionContextExt};
use datafusion::execution::SessionStateBuilder;
use datafusion::prelude::{SessionConfig, SessionContext};
use tokio::net::TcpStream;

use crate::error::AuditError;
use crate::session::Limits;

/// A session on the cluster of a scheduler, `df://host:port`.
///
/// Of the limits, the partitions are those of a stage of the whole cluster: a few for each of
/// its cores; the memory is each executor's own matter.
///
/// # Errors
///
/// Returns [`AuditError`] if the address is none, or nobody listens there.
pub async fn connect(scheduler: &str, limits: &Limits) -> Result<SessionContext, AuditError> {
    let place = scheduler.strip_prefix("df://").unwrap_or_default();
    if !place.contains(':') {
        let message = format!("expected a scheduler as df://host:port, found {scheduler:?}");
        return Err(AuditError::Cluster(message));
    }
    // Ballista would find out at the first query, and not tell whom it asked.
    if let Err(error) = TcpStream::connect(place).await {
        let message = format!("no scheduler answers at {scheduler}: {error}");
        return Err(AuditError::Cluster(message));
    }
    let config = limits.apply(SessionConfig::new_with_ballista());
    let state = SessionStateBuilder::new()
        .with_config(config)
        .with_default_features()
        .build();
    let mut session = SessionContext::remote_with_state(scheduler, state).await?;
    // Only now: becoming a client of Ballista replaces the functions by Ballista's.
    byline_datafusion::register_all(&mut session)?;
    Ok(session)
}
