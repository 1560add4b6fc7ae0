//! What the handlers share, the addresses, and the headers of all answers.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::map_response;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::get;
use time::OffsetDateTime;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

use super::pages;
use crate::content::Story;
use crate::paths::Base;
use crate::publish::{self, PublishError};
use crate::render::{self, View};
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
    let headers = headers(&app.site);
    let failed = Arc::clone(&app);
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
        .layer(CatchPanicLayer::custom(move |_| {
            let page = failed
                .first()
                .map(|edition| render::error(&failed.view(edition)));
            pages::html(StatusCode::INTERNAL_SERVER_ERROR, page.unwrap_or_default())
        }))
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
