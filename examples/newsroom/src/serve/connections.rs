//! Connections, with limits of number and time: a client that is slow or silent is cut off.

use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tower::ServiceExt as _;

/// Connections at a time, where the system allows as many open files. Each takes about 20 kB.
const CONNECTIONS: usize = 16_384;
/// Files that are open beside the connections: the database, the log, those that are refused.
const OTHER_FILES: usize = 128;
/// Refusals at a time; beyond these a connection is closed without an answer.
const REFUSALS: usize = 64;
/// For a refusal to be sent.
const REFUSAL: Duration = Duration::from_secs(1);
/// For the line and headers of a request, and between two requests.
const HEADERS: Duration = Duration::from_secs(10);
/// Until a connection takes no further request.
const LIFE: Duration = Duration::from_secs(60);
/// For what is being sent then, and when the server stops.
const GRACE: Duration = Duration::from_secs(10);
/// Line and headers of a request.
const HEADER_BYTES: usize = 16 * 1024;

/// The answer to a connection for which there is no room.
const BUSY: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 10\r\n\
    content-type: text/plain\r\ncontent-length: 5\r\nconnection: close\r\n\r\nbusy\n";

/// The address at the other end of a request's connection.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub SocketAddr);

/// How many connections there is room for: the limit of open files is raised as far as the system
/// allows.
#[must_use]
pub fn capacity() -> usize {
    let wanted = u64::try_from(CONNECTIONS + OTHER_FILES).unwrap_or(u64::MAX);
    let files = rlimit::increase_nofile_limit(wanted).unwrap_or(1024);
    let files = usize::try_from(files).unwrap_or(usize::MAX);
    files.saturating_sub(OTHER_FILES).clamp(1, CONNECTIONS)
}

/// Serves `capacity` connections at a time until `stop` is ready, then finishes what has begun.
/// Other connections are refused with the status 503.
pub async fn serve(
    listener: TcpListener,
    app: Router,
    capacity: usize,
    stop: impl Future<Output = ()>,
) {
    let capacity = capacity.min(CONNECTIONS);
    let free = Arc::new(Semaphore::new(capacity));
    let refusals = Arc::new(Semaphore::new(REFUSALS));
    let mut stop = pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Such as too many open files: others must close theirs first.
                tracing::warn!("a connection was not accepted: {error}");
                sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        if let Ok(permit) = Arc::clone(&free).try_acquire_owned() {
            let app = app.clone();
            tokio::spawn(async move {
                connection(stream, peer, app).await;
                drop(permit);
            });
        } else if let Ok(permit) = Arc::clone(&refusals).try_acquire_owned() {
            tokio::spawn(async move {
                let _ = timeout(REFUSAL, refuse(stream)).await;
                drop(permit);
            });
        }
    }
    // All permits are back when no connection is left.
    let all = u32::try_from(capacity).unwrap_or(u32::MAX);
    let _ = timeout(GRACE, free.acquire_many(all)).await;
}

/// Says that there is no room. What the client sends is read, since a connection that is closed
/// before may reach it without the answer.
async fn refuse(mut stream: TcpStream) -> std::io::Result<()> {
    stream.write_all(BUSY).await?;
    stream.shutdown().await?;
    let mut unread = [0; 1024];
    while stream.read(&mut unread).await? > 0 {}
    Ok(())
}

async fn connection(stream: TcpStream, peer: SocketAddr, app: Router) {
    let service = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(Peer(peer));
        app.clone().oneshot(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS)
        .max_buf_size(HEADER_BYTES)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = sleep(LIFE) => {
            connection.as_mut().graceful_shutdown();
            timeout(GRACE, connection).await.unwrap_or(Ok(()))
        }
    };
    if let Err(error) = ended {
        // A fault of the client, not of the server.
        tracing::debug!("{peer}: {error}");
    }
}
