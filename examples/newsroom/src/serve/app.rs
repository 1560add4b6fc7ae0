//! What the handlers share, the addresses, and the headers of all answers.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{from_fn_with_state, map_response};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::get;
use time::OffsetDateTime;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

use super::pages;
use crate::content::Story;
use crate::paths::Base;
use crate::publish::{self, PublishError};
use crate::render::View;
use crate::rights;
use crate::site::{Edition, Site};
use crate::store::Store;
use crate::visits::Counter;
use crate::{assets, uses};

/// An answer takes less than a thousandth of this; whatever takes longer is a fault.
const ANSWER: Duration = Duration::from_secs(10);

/// Nothing from another host, no script or style within a page, no frame around it.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

/// The publication, ready to be served.
#[derive(Debug)]
pub struct App {
    pub(super) site: Site,
    pub(super) stories: Vec<Story>,
    /// Searches and old slugs.
    pub(super) store: Mutex<Store>,
    pub(super) counter: Counter,
    /// What does not depend on who asks: pictures, styles, scripts, feeds.
    pub(super) files: BTreeMap<String, Vec<u8>>,
    pub(super) uses: uses::Cache,
}

impl App {
    /// Prepares everything that does not change while the server runs, and fills the search.
    ///
    /// # Errors
    ///
    /// Returns [`PublishError`] for an article that may not be published, a file that cannot be
    /// read, and where the database fails.
    pub fn new(
        site: Site,
        stories: Vec<Story>,
        store: Store,
        counter: Counter,
        saved: PathBuf,
    ) -> Result<Self, PublishError> {
        store.index(&stories)?;
        let assets = assets::load(&site.folder);
        let mut files = assets.map_err(|error| PublishError::File(site.folder.clone(), error))?;
        for (path, text) in publish::data(&site, &stories, OffsetDateTime::now_utc())? {
            files.insert(path, text.into_bytes());
        }
        Ok(Self {
            uses: uses::Cache::new(saved),
            store: Mutex::new(store),
            site,
            stories,
            counter,
            files,
        })
    }

    pub(super) fn view<'a>(&'a self, edition: &'a Edition) -> View<'a> {
        View {
            site: &self.site,
            stories: &self.stories,
            edition,
            base: Base::SERVER,
        }
    }

    /// The first edition: `Site::load` refuses a site without one.
    pub(super) fn first(&self) -> Option<&Edition> {
        self.site.editions.first()
    }
}

/// All addresses.
pub fn router(app: Arc<App>) -> Router {
    with_layers(routes(), app)
}

fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/", get(pages::choose))
        // What people type.
        .route(
            "/reuse",
            get(|| async { Redirect::permanent("/reuse.html") }),
        )
        .route("/reuse.html", get(pages::uses))
        .route("/news-sitemap.xml", get(pages::news_sitemap))
        .route("/{language}/search.html", get(pages::search))
        .route("/{language}/search.json", get(pages::answers))
        .route("/{language}/{page}", get(pages::page))
        .fallback(get(pages::file))
}

/// Adds what all answers have in common, a page where a handler panics included.
fn with_layers(routes: Router<Arc<App>>, app: Arc<App>) -> Router {
    let headers = headers(&app.site);
    routes
        .layer(CatchPanicLayer::custom(|_| {
            let mut answer = StatusCode::INTERNAL_SERVER_ERROR.into_response();
            answer.extensions_mut().insert(pages::Panicked);
            answer
        }))
        .layer(from_fn_with_state(
            Arc::clone(&app),
            pages::panic_in_the_readers_language,
        ))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            ANSWER,
        ))
        .layer(map_response(move |mut answer: Response| {
            for (name, value) in &headers {
                answer.headers_mut().insert(name.clone(), value.clone());
            }
            async move { answer.into_response() }
        }))
        .with_state(app)
}

fn headers(site: &Site) -> Vec<(HeaderName, HeaderValue)> {
    let mut headers = vec![
        (
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(CONTENT_SECURITY_POLICY),
        ),
        (
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ),
        (
            header::REFERRER_POLICY,
            HeaderValue::from_static("strict-origin-when-cross-origin"),
        ),
    ];
    if let Ok(reservation) = rights::reservation(site) {
        headers.extend(reservation.to_headers().iter().filter_map(|(name, value)| {
            Some((
                HeaderName::try_from(*name).ok()?,
                HeaderValue::try_from(value).ok()?,
            ))
        }));
    }
    headers
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use tower::ServiceExt as _;

    use super::*;
    use crate::content;

    #[tokio::test]
    async fn a_panic_is_answered_in_the_language_of_the_address_or_of_the_reader() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("newsroom.db");
        let store = Store::open(&file).unwrap();
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        let site = Site::load(own).unwrap();
        let stories = content::load(&site, &store).unwrap();
        let (counter, _) = Counter::start(Store::open(&file).unwrap()).unwrap();
        let app = App::new(site, stories, store, counter, own.join("saved")).unwrap();
        let panics = routes().route(
            "/{language}/panic",
            get(|| async {
                if true {
                    panic!("the test asks for it");
                }
            }),
        );
        let router = with_layers(panics, Arc::new(app));
        for (path, language) in [("/ru/panic", "ru"), ("/x/panic", "az")] {
            let request = Request::builder()
                .uri(path)
                .header(header::ACCEPT_LANGUAGE, "az")
                .body(Body::empty())
                .unwrap();
            let answer = router.clone().oneshot(request).await.unwrap();
            assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
            assert!(
                answer
                    .headers()
                    .contains_key(header::CONTENT_SECURITY_POLICY)
            );
            let page = to_bytes(answer.into_body(), 100_000).await.unwrap();
            let page = String::from_utf8_lossy(&page);
            assert!(
                page.contains(&format!("<html lang=\"{language}\"")),
                "{page}"
            );
        }
    }
}
