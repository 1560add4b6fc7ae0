//! The object stores of addresses: files, S3, web servers.

use std::future::Future;
use std::io;
use std::sync::mpsc::channel;
use std::sync::{Arc, LazyLock};

use datafusion::error::DataFusionError;
use datafusion::execution::object_store::{DefaultObjectStoreRegistry, ObjectStoreRegistry};
use datafusion::object_store::ObjectStore;
use tokio::runtime::{Builder, Runtime};
use url::Url;

use crate::error::{AuditError, LocationErrorKind};

/// Stores that are made when an address of theirs is first read, and kept.
///
/// Each part of a cluster has them: a plan has only the addresses of its files.
#[derive(Debug, Default)]
pub(crate) struct Stores(DefaultObjectStoreRegistry);

impl ObjectStoreRegistry for Stores {
    fn register_store(
        &self,
        url: &Url,
        store: Arc<dyn ObjectStore>,
    ) -> Option<Arc<dyn ObjectStore>> {
        self.0.register_store(url, store)
    }

    fn deregister_store(&self, url: &Url) -> Result<Arc<dyn ObjectStore>, DataFusionError> {
        self.0.deregister_store(url)
    }

    fn get_store(&self, url: &Url) -> Result<Arc<dyn ObjectStore>, DataFusionError> {
        if let Ok(store) = self.0.get_store(url) {
            return Ok(store);
        }
        let store = open(url).map_err(|error| DataFusionError::External(Box::new(error)))?;
        self.0.register_store(url, store.clone());
        Ok(store)
    }
}

/// The stores that [`wait`] is used with: a connection belongs to the runtime that opened it.
pub(crate) static WAITED: LazyLock<Stores> = LazyLock::new(Stores::default);

static RUNTIME: LazyLock<io::Result<Runtime>> = LazyLock::new(|| {
    let mut builder = Builder::new_multi_thread();
    builder.worker_threads(1).enable_all().build()
});

/// Waits for a request. It runs in a runtime of its own: WARC is read by code that is not
/// asynchronous, on threads of a runtime or on others.
pub(crate) fn wait<T: Send + 'static>(
    request: impl Future<Output = T> + Send + 'static,
) -> io::Result<T> {
    let runtime = RUNTIME
        .as_ref()
        .map_err(|error| io::Error::new(error.kind(), error.to_string()))?;
    let (done, answer) = channel();
    runtime.spawn(async move {
        // Whoever asked waits for it.
        let _ = done.send(request.await);
    });
    let ended = |_| io::Error::other("the request ended without an answer");
    answer.recv().map_err(ended)
}

/// The store of an address, set up by the environment as the tools of AWS are.
#[cfg(feature = "remote")]
fn open(url: &Url) -> Result<Arc<dyn ObjectStore>, AuditError> {
    use std::time::Duration;

    use object_store::aws::AmazonS3Builder;
    use object_store::http::HttpBuilder;
    use object_store::{ClientOptions, RetryConfig};

    let failed = |error: object_store::Error| {
        let kind = LocationErrorKind::Store(error.to_string());
        AuditError::location(url, kind)
    };
    // As many tries as a busy server needs, without hiding one that is not there for minutes.
    let retry = RetryConfig {
        max_retries: 4,
        retry_timeout: Duration::from_secs(30),
        ..RetryConfig::default()
    };
    match url.scheme() {
        "s3" => {
            let builder = AmazonS3Builder::from_env().with_url(url.as_str());
            let store = builder.with_retry(retry).build().map_err(failed)?;
            Ok(Arc::new(store))
        }
        "http" | "https" => {
            let options = ClientOptions::new().with_allow_http(url.scheme() == "http");
            let origin = url.origin().ascii_serialization();
            let builder = HttpBuilder::new().with_url(origin).with_retry(retry);
            let store = builder
                .with_client_options(options)
                .build()
                .map_err(failed)?;
            Ok(Arc::new(store))
        }
        scheme => Err(AuditError::location(
            url,
            LocationErrorKind::Scheme(scheme.to_owned()),
        )),
    }
}

#[cfg(not(feature = "remote"))]
fn open(url: &Url) -> Result<Arc<dyn ObjectStore>, AuditError> {
    let kind = match url.scheme() {
        "s3" | "http" | "https" => LocationErrorKind::Feature,
        scheme => LocationErrorKind::Scheme(scheme.to_owned()),
    };
    Err(AuditError::location(url, kind))
}
