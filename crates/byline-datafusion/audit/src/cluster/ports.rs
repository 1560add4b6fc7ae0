//! Whether an address can be listened on.

use std::net::{SocketAddr, TcpListener};

use crate::error::AuditError;

/// Fails if somebody else listens there. Ballista only logs it, and continues or ends without an
/// error.
pub(super) fn check_free(part: &str, address: SocketAddr) -> Result<(), AuditError> {
    match TcpListener::bind(address) {
        Ok(_) => Ok(()),
        Err(error) => Err(AuditError::Cluster(format!(
            "{part}: cannot listen on {address}: {error}"
        ))),
    }
}
