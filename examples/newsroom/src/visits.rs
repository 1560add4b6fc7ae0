//! Which requests are views, and the thread that counts them.

use std::net::IpAddr;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, PoisonError, RwLock};
use std::thread::{Builder, JoinHandle};
use std::time::{Duration, Instant};

use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;
use time::OffsetDateTime;

use crate::store::{Store, Views, Visit};

/// A program that is killed loses the views of this time.
const INTERVAL: Duration = Duration::from_millis(500);

/// Visits that wait to be counted; more are dropped, so that a flood takes no memory.
const WAITING: usize = 10_000;

/// Parts of the names of programs that are not readers.
const PROGRAMS: &[&str] = &[
    "bot",
    "crawl",
    "spider",
    "slurp",
    "externalhit",
    "preview",
    "monitor",
    "curl",
    "wget",
    "python",
    "java/",
    "okhttp",
    "go-http",
    "libwww",
    "scrapy",
    "headless",
];

/// The views of all pages, and the way to add one. Clones count together.
#[derive(Debug, Clone)]
pub struct Counter {
    sender: SyncSender<Visit>,
    views: Arc<RwLock<Views>>,
}

impl Counter {
    /// Starts the thread that owns the database's connection. It ends after all clones are gone,
    /// with everything counted.
    ///
    /// # Errors
    ///
    /// Returns SQLite's error where the views cannot be read.
    pub fn start(store: Store) -> rusqlite::Result<(Self, JoinHandle<()>)> {
        let views = Arc::new(RwLock::new(store.views()?));
        let (sender, receiver) = sync_channel(WAITING);
        let shared = Arc::clone(&views);
        let thread = Builder::new().name("views".to_owned());
        let thread = thread.spawn(move || count(&store, &receiver, &shared));
        let thread =
            thread.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        Ok((Self { sender, views }, thread))
    }

    /// How often a page was read.
    #[must_use]
    pub fn views(&self, path: &str) -> u64 {
        // A thread that panicked cannot leave a number half written.
        let views = self.views.read().unwrap_or_else(PoisonError::into_inner);
        views.get(path).copied().unwrap_or(0)
    }

    /// Counts a request for a page, if a reader made it.
    pub fn visit(&self, path: &str, peer: IpAddr, headers: &HeaderMap) {
        if let Some(visitor) = visitor(peer, headers) {
            let visit = Visit {
                path: path.to_owned(),
                visitor,
                at: OffsetDateTime::now_utc(),
            };
            // Full: the flood is not worth the memory.
            let _ = self.sender.try_send(visit);
        }
    }
}

fn count(store: &Store, receiver: &Receiver<Visit>, shared: &RwLock<Views>) {
    while let Ok(first) = receiver.recv() {
        let mut visits = vec![first];
        let end = Instant::now() + INTERVAL;
        while visits.len() < WAITING
            && let Ok(next) = receiver.recv_timeout(end.saturating_duration_since(Instant::now()))
        {
            visits.push(next);
        }
        match store.count(&visits) {
            Ok(counted) => {
                let mut views = shared.write().unwrap_or_else(PoisonError::into_inner);
                views.extend(counted);
            }
            Err(error) => tracing::error!("{} views are lost: {error}", visits.len()),
        }
    }
}

/// What distinguishes a reader from others; nothing for programs, and for pages that a browser loads
/// before anybody asked.
#[must_use]
pub fn visitor(peer: IpAddr, headers: &HeaderMap) -> Option<String> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let prefetched = ["sec-purpose", "purpose", "x-purpose", "x-moz"]
        .into_iter()
        .filter_map(text)
        .any(|purpose| purpose.contains("prefetch") || purpose.contains("preview"));
    let agent = text(USER_AGENT.as_str())?;
    let lower = agent.to_ascii_lowercase();
    if prefetched || agent.is_empty() || PROGRAMS.iter().any(|name| lower.contains(name)) {
        return None;
    }
    // A proxy on the same machine appends the address that it sees. Anybody else
    // could write there what they like.
    let forwarded = text("x-forwarded-for").filter(|_| peer.is_loopback());
    let forwarded = forwarded.and_then(|list| list.rsplit(',').next()?.trim().parse().ok());
    let address: IpAddr = forwarded.unwrap_or(peer);
    Some(format!("{address} {agent}"))
}
