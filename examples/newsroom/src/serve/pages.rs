//! The handlers. Addresses are compared as they come: ours have nothing that is percent-encoded.

use std::sync::{Arc, PoisonError};

use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use byline::article::LanguageTag;
use byline::locale::AcceptLanguage;
use serde::Deserialize;
use time::OffsetDateTime;

use super::Peer;
use super::app::App;
use crate::assets::media_type;
use crate::feeds;
use crate::paths;
use crate::render;
use crate::site::Edition;
use crate::store::Hit;

type Shared = State<Arc<App>>;

/// What a reader types; a longer text is cut.
const QUERY: usize = 200;

/// How long a browser may keep what rarely changes.
const KEEP: &str = "public, max-age=3600";

#[derive(Debug, Default, Deserialize)]
pub(super) struct Words {
    #[serde(default)]
    q: String,
}

/// The start page: of the edition that the reader's browser asks for.
pub(super) async fn choose(State(app): Shared, headers: HeaderMap) -> Response {
    let edition = wanted(&app, headers.get(header::ACCEPT_LANGUAGE));
    let home = edition.map_or_else(String::new, |edition| paths::home(edition.tag.as_str()));
    (
        StatusCode::FOUND,
        [
            (header::LOCATION, format!("/{home}")),
            (header::VARY, "Accept-Language".to_owned()),
        ],
    )
        .into_response()
}

/// The edition for a browser's `Accept-Language`.
fn wanted<'a>(app: &'a App, accepted: Option<&HeaderValue>) -> Option<&'a Edition> {
    let accepted = accepted.and_then(|value| value.to_str().ok()).unwrap_or("");
    let tags = app.site.editions.iter().map(|edition| edition.tag.clone());
    let tags: Vec<LanguageTag> = tags.collect();
    let chosen = AcceptLanguage::parse(accepted);
    let chosen = chosen.choose(&tags);
    chosen
        .and_then(|tag| app.site.edition(tag.as_str()))
        .or_else(|| app.first())
}

/// A page of an edition.
pub(super) async fn page(
    State(app): Shared,
    Extension(Peer(peer)): Extension<Peer>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let path = uri.path().trim_start_matches('/');
    let Some((edition, name)) = edition_and_name(&app, path) else {
        return stored(&app, path, &headers);
    };
    let view = app.view(edition);
    let section = app.site.sections.iter().find(|section| section.key == name);
    let page = match name {
        "index" => Some(render::home(&view)),
        "about" => Some(render::about(&view)),
        "terms" => Some(render::terms(&view)),
        _ => section.map(|section| render::section(&view, section)),
    };
    if let Some(page) = page {
        return html(StatusCode::OK, page);
    }
    if let Some(story) = app.stories.iter().find(|story| story.path == path) {
        if method == Method::GET {
            app.counter.visit(path, peer.ip(), &headers);
        }
        return match render::article(&view, story, app.counter.views(path)) {
            Ok(page) => html(StatusCode::OK, page),
            Err(error) => failed(&app, edition, &error),
        };
    }
    let moved = {
        let store = app.store.lock().unwrap_or_else(PoisonError::into_inner);
        store.moved(edition.tag.as_str(), name)
    };
    match moved {
        Ok(Some(slug)) => {
            let path = format!("/{}", paths::page(edition.tag.as_str(), &slug));
            (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, path)]).into_response()
        }
        Ok(None) => stored(&app, path, &headers),
        Err(error) => failed(&app, edition, &error),
    }
}

fn edition_and_name<'a>(app: &'a App, path: &'a str) -> Option<(&'a Edition, &'a str)> {
    let (language, name) = path.split_once('/')?;
    Some((app.site.edition(language)?, name.strip_suffix(".html")?))
}

/// The search page.
pub(super) async fn search(
    State(app): Shared,
    uri: Uri,
    headers: HeaderMap,
    words: Result<Query<Words>, QueryRejection>,
) -> Response {
    let path = uri.path().trim_start_matches('/');
    let Some((edition, _)) = edition_and_name(&app, path) else {
        return stored(&app, path, &headers);
    };
    let words = typed(words);
    match find(&app, edition, &words) {
        Ok(hits) => html(
            StatusCode::OK,
            render::search(&app.view(edition), &words, Some(&hits)),
        ),
        Err(error) => failed(&app, edition, &error),
    }
}

/// What the script of the search page asks for while the reader types.
pub(super) async fn answers(
    State(app): Shared,
    uri: Uri,
    words: Result<Query<Words>, QueryRejection>,
) -> Response {
    let language = uri.path().split('/').nth(1).unwrap_or_default();
    let hits = match app.site.edition(language) {
        Some(edition) => find(&app, edition, &typed(words)),
        None => return StatusCode::NOT_FOUND.into_response(),
    };
    match hits.map(|hits| serde_json::to_string(&hits)) {
        Ok(Ok(json)) => ([(header::CONTENT_TYPE, "application/json")], json).into_response(),
        _ => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn typed(words: Result<Query<Words>, QueryRejection>) -> String {
    let words = words.map(|Query(words)| words.q).unwrap_or_default();
    words.chars().take(QUERY).collect()
}

/// A search takes less than a millisecond: it does not need a thread of its own.
fn find(app: &App, edition: &Edition, words: &str) -> rusqlite::Result<Vec<Hit>> {
    let store = app.store.lock().unwrap_or_else(PoisonError::into_inner);
    store.search(edition.tag.as_str(), words)
}

/// The news of the last two days, as of now.
pub(super) async fn news_sitemap(State(app): Shared) -> Response {
    match feeds::news_sitemap(&app.site, &app.stories, OffsetDateTime::now_utc()) {
        Ok(xml) => ([(header::CONTENT_TYPE, "application/xml")], xml).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Who uses our stories.
pub(super) async fn uses(State(app): Shared) -> Response {
    let shared = Arc::clone(&app);
    // It reads files and compares texts: not on a thread that others wait for.
    let page = tokio::task::spawn_blocking(move || {
        let edition = shared.first()?;
        shared.uses.page(&shared.view(edition)).ok()
    });
    match (page.await, app.first()) {
        (Ok(Some(page)), _) => html(StatusCode::OK, page),
        (_, Some(edition)) => failed(&app, edition, &"the saved pages cannot be read"),
        (_, None) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Everything else: a file, or nothing.
pub(super) async fn file(State(app): Shared, uri: Uri, headers: HeaderMap) -> Response {
    stored(&app, uri.path().trim_start_matches('/'), &headers)
}

fn stored(app: &App, path: &str, headers: &HeaderMap) -> Response {
    if let Some(bytes) = app.files.get(path) {
        let keep = [
            (header::CONTENT_TYPE, media_type(path)),
            (header::CACHE_CONTROL, KEEP),
        ];
        return (keep, bytes.clone()).into_response();
    }
    let accepted = headers.get(header::ACCEPT_LANGUAGE);
    let page = edition_of(app, path, accepted).map(|edition| render::not_found(&app.view(edition)));
    html(StatusCode::NOT_FOUND, page.unwrap_or_default())
}

/// The edition that an address is in, else that for the browser's `Accept-Language`.
fn edition_of<'a>(app: &'a App, path: &str, accepted: Option<&HeaderValue>) -> Option<&'a Edition> {
    let language = path.split('/').find(|part| !part.is_empty());
    let edition = app.site.edition(language.unwrap_or_default());
    edition.or_else(|| wanted(app, accepted))
}

/// Marks the answer in place of a handler's that panicked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Panicked;

/// Puts the page of errors in place of the mark.
pub(super) async fn panic_in_the_readers_language(
    State(app): Shared,
    request: Request,
    next: Next,
) -> Response {
    let uri = request.uri().clone();
    let accepted = request.headers().get(header::ACCEPT_LANGUAGE).cloned();
    let answer = next.run(request).await;
    if answer.extensions().get::<Panicked>().is_none() {
        return answer;
    }
    let path = uri.path();
    match edition_of(&app, path, accepted.as_ref()) {
        Some(edition) => failed(&app, edition, &format_args!("a handler panicked: {path}")),
        None => answer,
    }
}

fn failed(app: &App, edition: &Edition, error: &dyn std::fmt::Display) -> Response {
    tracing::error!("{error}");
    html(
        StatusCode::INTERNAL_SERVER_ERROR,
        render::error(&app.view(edition)),
    )
}

pub(super) fn html(status: StatusCode, page: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        // The browser asks again each time, but the back button need not.
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (status, headers, page).into_response()
}
