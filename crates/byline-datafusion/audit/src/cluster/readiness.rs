//! Whether a scheduler answers, and has executors.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::error::AuditError;

/// How long one answer of a scheduler is waited for.
const ANSWER: Duration = Duration::from_secs(10);
/// How long until a scheduler without executors is asked again.
const PAUSE: Duration = Duration::from_millis(500);
/// Bytes of an answer that are read.
const ANSWER_BYTES: u64 = 4096;

/// Waits until the scheduler has an executor.
pub(super) async fn wait_for_executors(
    scheduler: &str,
    place: &str,
    longest: Duration,
) -> Result<(), AuditError> {
    let start = Instant::now();
    loop {
        let status = match timeout(ANSWER, ask(place)).await {
            Ok(Ok(status)) => status,
            Ok(Err(error)) => {
                return Err(failed(format!(
                    "no scheduler answers at {scheduler}: {error}"
                )));
            }
            Err(_) => {
                let seconds = ANSWER.as_secs();
                return Err(failed(format!(
                    "no scheduler answers at {scheduler}: it took the connection, and said nothing for {seconds} s"
                )));
            }
        };
        match status.as_str() {
            "200" => return Ok(()),
            "503" if start.elapsed() < longest => sleep(PAUSE).await,
            "503" => {
                let seconds = longest.as_secs();
                return Err(failed(format!(
                    "the scheduler at {scheduler} has no executors, and none came within {seconds} s: \
                     start byline-executor with --scheduler-host and --scheduler-port"
                )));
            }
            found => {
                return Err(failed(format!(
                    "expected a scheduler at {scheduler}, found a server that answers {found:?}"
                )));
            }
        }
    }
}

/// The HTTP status of the scheduler's probe of readiness.
async fn ask(place: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(place).await?;
    let request = format!("GET /readyz HTTP/1.1\r\nHost: {place}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.take(ANSWER_BYTES).read_to_end(&mut answer).await?;
    let answer = String::from_utf8_lossy(&answer);
    Ok(answer
        .split_ascii_whitespace()
        .nth(1)
        .unwrap_or_default()
        .to_owned())
}

fn failed(message: String) -> AuditError {
    AuditError::Cluster(message)
}
