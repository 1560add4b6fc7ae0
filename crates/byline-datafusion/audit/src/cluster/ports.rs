//! Whether an address can be listened on.

use std::io;
use std::net::{SocketAddr, TcpListener};

use crate::error::AuditError;

/// Fails if somebody else listens there. Ballista only logs it, and continues or ends without an
/// error.
pub(super) fn check_free(part: &str, address: SocketAddr) -> Result<(), AuditError> {
    match TcpListener::bind(address) {
        Ok(_) => Ok(()),
        Err(error) => Err(cannot_listen(part, address, &error)),
    }
}

pub(super) fn cannot_listen(part: &str, address: SocketAddr, error: &io::Error) -> AuditError {
    AuditError::Cluster(format!("{part}: cannot listen on {address}: {error}"))
}
