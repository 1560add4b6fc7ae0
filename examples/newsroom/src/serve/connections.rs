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
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};
use tower::ServiceExt as _;

/// Connections at a time; others wait to be accepted. Below the usual limit of open files.
const CONNECTIONS: usize = 512;
/// For the line and headers of a request, and between two requests.
const HEADERS: Duration = Duration::from_secs(10);
/// Until a connection takes no further request.
const LIFE: Duration = Duration::from_secs(60);
/// For what is being sent then, and when the server stops.
const GRACE: Duration = Duration::from_secs(10);
/// Line and headers of a request.
const HEADER_BYTES: usize = 16 * 1024;

/// The address at the other end of a request's connection.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub SocketAddr);

/// Serves until `stop` is ready, then finishes what has begun.
pub async fn serve(listener: TcpListener, app: Router, stop: impl Future<Output = ()>) {
    let free = Arc::new(Semaphore::new(CONNECTIONS));
    let mut stop = pin!(stop);
    loop {
        // The semaphore is never closed.
        let Ok(permit) = Arc::clone(&free).acquire_owned().await else {
            break;
        };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        match accepted {
            Ok((stream, peer)) => {
                let app = app.clone();
                tokio::spawn(async move {
                    connection(stream, peer, app).await;
                    drop(permit);
                });
            }
            Err(error) => {
                // Such as too many open files: others must close theirs first.
                tracing::warn!("a connection was not accepted: {error}");
                sleep(Duration::from_millis(100)).await;
            }
        }
    }
    // All permits are back when no connection is left.
    let all = u32::try_from(CONNECTIONS).unwrap_or(u32::MAX);
    let _ = timeout(GRACE, free.acquire_many(all)).await;
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
        // What a client does wrong is its own affair.
        tracing::debug!("{peer}: {error}");
    }
}
