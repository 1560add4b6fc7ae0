//! The server, called without a network, and over one where connections matter.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use newsroom::content;
use newsroom::serve::{App, Peer, router, serve};
use newsroom::site::Site;
use newsroom::store::Store;
use newsroom::visits::Counter;
use tempfile::TempDir;
use tower::ServiceExt as _;

const STORY: &str = "/en/old-harbour-keeps-its-night-ferry-for-the-winter.html";
const BROWSER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

struct Server {
    router: Router,
    folder: TempDir,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    text: String,
}

impl Server {
    fn new() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap())
    }

    fn in_folder(folder: TempDir) -> Self {
        let file = folder.path().join("newsroom.db");
        let store = Store::open(&file).unwrap();
        // It was published under another headline before.
        store
            .slug("en", "night-ferry", "Night ferry may stop")
            .unwrap();
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        let site = Site::load(own).unwrap();
        let stories = content::load(&site, &store).unwrap();
        let (counter, _) = Counter::start(Store::open(&file).unwrap()).unwrap();
        let app = App::new(site, stories, store, counter, own.join("saved")).unwrap();
        Self {
            router: router(Arc::new(app)),
            folder,
        }
    }

    async fn ask(&self, method: Method, uri: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder().method(method).uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let peer: SocketAddr = "192.0.2.1:50000".parse().unwrap();
        let request = request.extension(Peer(peer)).body(Body::empty()).unwrap();
        let answer = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = answer.into_parts();
        let bytes = to_bytes(body, 10_000_000).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    async fn get(&self, uri: &str) -> Answer {
        self.ask(Method::GET, uri, &[]).await
    }

    async fn views(&self) -> String {
        let page = self.get(STORY).await.text;
        let (_, rest) = page.split_once("Views: <span>").unwrap();
        rest.split_once('<').unwrap().0.to_owned()
    }

    async fn wait_for_views(&self, want: &str) {
        let start = Instant::now();
        while self.views().await != want {
            assert!(
                start.elapsed() < Duration::from_secs(5),
                "{}",
                self.views().await
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

fn location(answer: &Answer) -> &str {
    answer.headers[header::LOCATION].to_str().unwrap()
}

#[tokio::test]
async fn the_browser_chooses_the_language() {
    let server = Server::new();
    for (accepted, home) in [
        ("az-AZ,az;q=0.9,en;q=0.5", "/az/index.html"),
        ("ru", "/ru/index.html"),
        ("hy-AM, en;q=0.1", "/hy/index.html"),
        ("de, fr;q=0.5", "/en/index.html"),
        ("\u{7f}", "/en/index.html"),
        ("", "/en/index.html"),
    ] {
        let header = [("accept-language", accepted)];
        let Ok(_) = axum::http::HeaderValue::from_str(accepted) else {
            continue;
        };
        let answer = server.ask(Method::GET, "/", &header).await;
        assert_eq!(answer.status, StatusCode::FOUND);
        assert_eq!(location(&answer), home, "{accepted}");
        assert_eq!(answer.headers[header::VARY], "Accept-Language");
    }
}

#[tokio::test]
async fn pages_have_their_headers() {
    let server = Server::new();
    let answer = server.get(STORY).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text.starts_with("<!DOCTYPE html><html lang=\"en\""));
    let policy = answer.headers[header::CONTENT_SECURITY_POLICY]
        .to_str()
        .unwrap();
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"));
    assert_eq!(answer.headers["tdm-reservation"], "1");
    for (path, media_type) in [
        ("/assets/style.css", "text/css; charset=utf-8"),
        ("/pictures/ferry.svg", "image/svg+xml"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/.well-known/tdmrep.json", "application/json"),
        ("/ru/atom.xml", "application/xml"),
        ("/news-sitemap.xml", "application/xml"),
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert_eq!(answer.headers[header::CONTENT_TYPE], media_type, "{path}");
    }
}

#[tokio::test]
async fn an_old_address_leads_to_the_new_one() {
    let answer = Server::new().get("/en/night-ferry-may-stop.html").await;
    assert_eq!(answer.status, StatusCode::MOVED_PERMANENTLY);
    assert_eq!(location(&answer), STORY);
}

#[tokio::test]
async fn what_is_not_there_is_said_in_the_language() {
    let server = Server::new();
    for (language, title) in [
        ("en", "Page not found"),
        ("az", "Səhifə tapılmadı"),
        ("ru", "Страница не найдена"),
        ("hy", "Էջը չի գտնվել"),
    ] {
        // By the address, else by what the browser asks for.
        let by_address = server.get(&format!("/{language}/no-such-page.html")).await;
        let header = [("accept-language", language)];
        let by_browser = server.ask(Method::GET, "/nothing", &header).await;
        for answer in [by_address, by_browser] {
            assert_eq!(answer.status, StatusCode::NOT_FOUND);
            assert_says(&answer.text, language, title);
        }
    }
}

/// A page in a language with this headline, not to be indexed, with a way home.
#[track_caller]
fn assert_says(page: &str, language: &str, title: &str) {
    assert!(
        page.contains(&format!("<html lang=\"{language}\"")),
        "{page}"
    );
    assert!(page.contains(&format!("<h1>{title}</h1>")), "{page}");
    assert!(
        page.contains("<meta name=\"robots\" content=\"noindex\">"),
        "{page}"
    );
    assert!(
        page.contains(&format!("href=\"/{language}/index.html\"")),
        "{page}"
    );
}

#[tokio::test]
async fn a_broken_database_is_said_in_the_language_and_stories_are_still_read() {
    let server = Server::new();
    let file = server.folder.path().join("newsroom.db");
    let database = rusqlite::Connection::open(file).unwrap();
    database
        .execute_batch("drop table texts; drop table slugs; drop table views")
        .unwrap();
    for (language, title) in [
        ("en", "Something went wrong"),
        ("az", "Xəta baş verdi"),
        ("ru", "Произошла ошибка"),
        ("hy", "Սխալ է տեղի ունեցել"),
    ] {
        for page in ["search.html?q=a", "old-headline.html"] {
            let answer = server.get(&format!("/{language}/{page}")).await;
            assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR, "{page}");
            assert_says(&answer.text, language, title);
            // The reason is for the log alone.
            assert!(!answer.text.contains("table"), "{}", answer.text);
        }
        let answer = server.get(&format!("/{language}/search.json?q=a")).await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    }
    let reader = [("user-agent", BROWSER)];
    assert_eq!(
        server.ask(Method::GET, STORY, &reader).await.status,
        StatusCode::OK
    );
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(
        server.ask(Method::GET, STORY, &reader).await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn hostile_addresses_are_not_found() {
    let server = Server::new();
    let long = format!("/en/{}.html", "a".repeat(10_000));
    for uri in [
        "/../../etc/passwd",
        "/en/../../Cargo.toml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/en/%00.html",
        "/en/%FF%FE.html",
        "//en//index.html",
        "/assets/",
        "/assets/../site.toml",
        "/en/.html",
        "/en/x'%20or%201=1--.html",
        "/newsroom.db",
        "/en/search.html.html",
        &long,
    ] {
        let answer = server.get(uri).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{uri}");
        assert!(answer.text.contains("</html>"), "{uri}");
    }
    let answer = server.ask(Method::POST, STORY, &[]).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn the_search_finds_and_escapes() {
    let server = Server::new();
    let answer = server.get("/en/search.html?q=chalk").await;
    assert!(answer.text.contains("<mark>chalk</mark>"));
    assert!(
        answer
            .text
            .contains("href=\"/en/the-lighthouse-keeper-who-repairs-clocks.html\"")
    );
    let answer = server
        .get("/en/search.html?q=%3Cscript%3Ealert(1)%3C/script%3E")
        .await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(!answer.text.contains("<script>alert"));
    assert!(
        answer
            .text
            .contains("value=\"&lt;script&gt;alert(1)&lt;/script&gt;\"")
    );
    assert!(answer.text.contains("Nothing found"));
    let answer = server.get("/az/search.json?q=t%C9%99ba%C5%9Fir").await;
    assert!(
        answer
            .text
            .starts_with("[{\"path\":\"az/saat-temir-eden-mayakci.html\"")
    );
    for query in [
        "q=%FF",
        "q=%",
        "q",
        "",
        "q=a&q=b",
        "q=%00",
        &format!("q={}", "x".repeat(5_000)),
    ] {
        for page in ["search.html", "search.json"] {
            let answer = server.get(&format!("/en/{page}?{query}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{page}?{query}");
        }
    }
}

#[tokio::test]
async fn only_readers_are_counted() {
    let server = Server::new();
    let agent = ("user-agent", BROWSER);
    server
        .ask(Method::GET, STORY, &[("user-agent", "Googlebot/2.1")])
        .await;
    server
        .ask(Method::GET, STORY, &[("user-agent", "curl/8.0")])
        .await;
    server
        .ask(
            Method::GET,
            STORY,
            &[agent, ("sec-purpose", "prefetch;prerender")],
        )
        .await;
    server.ask(Method::HEAD, STORY, &[agent]).await;
    server.ask(Method::GET, STORY, &[agent]).await;
    server.wait_for_views("1").await;
    // The same reader within the hour; what a stranger claims to have forwarded does not count.
    server
        .ask(
            Method::GET,
            STORY,
            &[agent, ("x-forwarded-for", "203.0.113.9")],
        )
        .await;
    // Another browser is another reader.
    server
        .ask(
            Method::GET,
            STORY,
            &[("user-agent", "Mozilla/5.0 Safari/605")],
        )
        .await;
    server.wait_for_views("2").await;
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(server.views().await, "2");
    let Server { router, folder } = server;
    drop(router);
    let server = Server::in_folder(folder);
    assert_eq!(server.views().await, "2");
}

#[tokio::test]
async fn uses_of_our_stories_are_shown_and_judged() {
    let server = Server::new();
    let footer = server.get("/az/index.html").await.text;
    assert!(footer.contains("href=\"/reuse.html\""));
    assert_eq!(location(&server.get("/reuse").await), "/reuse.html");
    let page = server.get("/reuse.html").await.text;
    let (_, rest) = page.split_once("bay-mirror-ferry.html").unwrap();
    let (copy, excerpt) = rest.split_once("zerkalo-ryba.html").unwrap();
    assert!(
        copy.contains("Copies") && copy.contains("Does not comply: "),
        "{copy}"
    );
    assert!(copy.contains(&format!("href=\"{STORY}\"")));
    assert!(copy.contains("<p lang=\"en\">The night ferry will run all winter"));
    assert!(excerpt.contains("Complies: "), "{excerpt}");
    assert!(!page.contains("bay-mirror-weather"));
}

/// What the server sends back for these bytes, until it closes the connection.
fn exchange(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .unwrap();
    // The server may close before it has read everything.
    let _ = stream.write_all(bytes);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn broken_requests_get_an_answer_and_slow_ones_are_cut_off() {
    let server = Server::new();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let running = tokio::spawn(serve(listener, server.router.clone(), 100, async {
        let _ = stopped.await;
    }));
    tokio::task::spawn_blocking(move || {
        assert!(exchange(address, b"nonsense\r\n\r\n").starts_with("HTTP/1.1 400"));
        let large = format!("GET / HTTP/1.1\r\nx: {}\r\n\r\n", "a".repeat(100_000));
        assert!(exchange(address, large.as_bytes()).starts_with("HTTP/1.1 431"));
        let close = "GET /robots.txt HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
        assert!(exchange(address, close.as_bytes()).starts_with("HTTP/1.1 200"));
        // A client that never ends its request.
        let start = Instant::now();
        exchange(address, b"GET / HTTP/1.1\r\nhost: x\r\n");
        assert!(start.elapsed() < Duration::from_secs(15));
    })
    .await
    .unwrap();
    stop.send(()).unwrap();
    running.await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_without_room_are_refused_with_an_answer() {
    let server = Server::new();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let running = tokio::spawn(serve(
        listener,
        server.router.clone(),
        2,
        std::future::pending(),
    ));
    tokio::task::spawn_blocking(move || {
        let close = b"GET /robots.txt HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
        let silent = [(); 2].map(|()| TcpStream::connect(address).unwrap());
        let answer = exchange(address, close);
        assert!(answer.starts_with("HTTP/1.1 503"), "{answer}");
        assert!(answer.contains("retry-after: 10\r\n"), "{answer}");
        drop(silent);
        let start = Instant::now();
        while !exchange(address, close).starts_with("HTTP/1.1 200") {
            assert!(start.elapsed() < Duration::from_secs(5));
            std::thread::sleep(Duration::from_millis(20));
        }
    })
    .await
    .unwrap();
    running.abort();
}
