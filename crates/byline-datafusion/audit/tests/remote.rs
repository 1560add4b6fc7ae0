//! Inputs from web servers and S3, both on loopback.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails loudly"
)]
#![cfg(feature = "remote")]

#[cfg(feature = "cluster")]
#[allow(dead_code, reason = "no executor is killed here")]
#[path = "support/processes.rs"]
mod processes;
#[path = "support/server.rs"]
mod server;
mod support;

use std::path::Path;
use std::process::{Command, Output};

use byline_audit::{
    Audit, AuditError, Limits, Location, PageWriter, Query, Report, embedded, find_fault,
    register_pages, write_demo, write_demo_warc,
};
use datafusion::prelude::SessionContext;
use server::Server;
use support::{POLICY, damage, pages, rows_of, sections};

async fn report(session: &SessionContext) -> Vec<Vec<String>> {
    let plan = Audit::new(POLICY).plan(session).await.unwrap();
    sections(&Report::of(plan).await.unwrap()).await.unwrap()
}

async fn session(location: Location) -> Result<SessionContext, AuditError> {
    let session = embedded(&Limits::default())?;
    register_pages(&session, location).await?;
    Ok(session)
}

#[tokio::test(flavor = "multi_thread")]
async fn parquet_of_a_web_server_is_read_like_a_file() {
    let folder = pages(1, 300, 2_000);
    let server = Server::start(folder.path());
    let file = folder.path().join("pages-00.parquet");
    let here = session(Location::from(file.as_path())).await.unwrap();
    let url = server.url("pages-00.parquet");
    let there = session(url.parse().unwrap()).await.unwrap();
    assert_eq!(report(&there).await, report(&here).await);

    let path = format!("file://{}", file.display());
    let here = session(path.parse().unwrap()).await.unwrap();
    assert_eq!(report(&there).await, report(&here).await);

    // What is damaged there is named as it is here.
    damage(folder.path(), 0);
    let plan = Audit::new(POLICY).plan(&there).await.unwrap();
    let error = Report::of(plan).await.unwrap_err().to_string();
    assert!(
        error.starts_with(&format!("{url}, row group 0: ")),
        "{error}"
    );
    let fault = find_fault(&url.parse().unwrap()).unwrap().unwrap();
    assert_eq!(
        (fault.file(), fault.row_group()),
        (Path::new(&url), Some(0))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_reached_is_named() {
    let folder = pages(1, 3, 1_000);
    let server = Server::start(folder.path());
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = closed.local_addr().unwrap();
    drop(closed);
    for (url, want) in [
        (server.url("none.parquet"), "not found"),
        (server.url("forbidden/a.parquet"), "403"),
        (server.url("broken/a.parquet"), "500"),
        (
            format!("http://{address}/a.parquet"),
            "error sending request",
        ),
        (
            server.url("folder/"),
            "expected the address of a file, found a folder",
        ),
    ] {
        let error = session(url.parse().unwrap())
            .await
            .err()
            .unwrap()
            .to_string();
        assert!(error.starts_with(&format!("{url}: ")), "{error}");
        assert!(error.contains(want), "{error}");
    }
    for (address, want) in [
        ("ftp://a.example/x", "found the scheme ftp"),
        (
            "https://a.example/x?token=1",
            "found also a user, a query or a fragment",
        ),
        (
            "https://user:key@a.example/x",
            "found also a user, a query or a fragment",
        ),
        ("https://[::/x", "malformed address: invalid IPv6 address"),
        (
            "file://other/x",
            "malformed address: a file of another host",
        ),
    ] {
        let error = address.parse::<Location>().unwrap_err().to_string();
        assert!(
            error.starts_with(&format!("{address}: ")) && error.contains(want),
            "{error}"
        );
    }
}

/// The program, with the settings of a local S3.
fn audit_sql(server: &Server, folder: &Path, arguments: &[&str]) -> Output {
    let test = std::env::current_exe().unwrap();
    let program = test.ancestors().nth(2).unwrap().join("examples/audit_sql");
    let endpoint = server.url("");
    Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .env("AWS_ENDPOINT_URL", endpoint.trim_end_matches('/'))
        .env("AWS_ALLOW_HTTP", "true")
        .env("AWS_ACCESS_KEY_ID", "key")
        .env("AWS_SECRET_ACCESS_KEY", "secret")
        .env("AWS_REGION", "eu-central-1")
        .output()
        .unwrap()
}

#[track_caller]
fn text(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_bucket_is_read_like_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let bucket = folder.path().join("crawls");
    std::fs::create_dir_all(bucket.join("pages/year=2023")).unwrap();
    std::fs::create_dir_all(bucket.join("pages/year=2024")).unwrap();
    std::fs::create_dir_all(bucket.join("flat/a/_temporary")).unwrap();
    std::fs::create_dir_all(bucket.join("warc/a")).unwrap();
    for (seed, name) in [(1, "year=2023/a b.parquet"), (2, "year=2024/c.parquet")] {
        let path = bucket.join("pages").join(name);
        write_demo(PageWriter::create(&path).unwrap(), seed, 50, 2_000).unwrap();
    }
    let flat = bucket.join("flat/a/pages.parquet");
    write_demo(PageWriter::create(&flat).unwrap(), 3, 50, 2_000).unwrap();
    std::fs::write(bucket.join("flat/a/_temporary/d.parquet"), "x").unwrap();
    write_demo_warc(&bucket.join("warc/a/1.warc.gz"), 1, 30, 2_000).unwrap();
    write_demo_warc(&bucket.join("warc/2 b.warc.gz"), 2, 30, 2_000).unwrap();
    let server = Server::start(folder.path());
    let run = |arguments: &[&str]| audit_sql(&server, folder.path(), arguments);

    let sql = "SELECT year, count(*) AS pages, sum(word_count(html)) AS words FROM pages \
        GROUP BY year ORDER BY year";
    for (here, there) in [
        ("crawls/pages", "s3://crawls/pages"),
        ("crawls/pages", "s3://crawls/pages/"),
        ("crawls/flat", "s3://crawls/flat"),
        (
            "crawls/pages/year=2023/a b.parquet",
            "s3://crawls/pages/year=2023/a%20b.parquet",
        ),
    ] {
        let report = |pages| text(&run(&["report", pages, "--link-to", "example.az"]));
        assert_eq!(report(there), report(here), "{there}");
    }
    assert_eq!(
        text(&run(&["query", "s3://crawls/pages", sql])),
        text(&run(&["query", "crawls/pages", sql]))
    );

    // WARC: all, and single records by range requests.
    text(&run(&["warc", "crawls/warc", "here"]));
    text(&run(&["warc", "s3://crawls/warc", "there"]));
    for file in ["a/1.warc.gz.parquet", "2 b.warc.gz.parquet"] {
        let read = |side: &str| std::fs::read(folder.path().join(side).join(file)).unwrap();
        assert!(read("here") == read("there"), "{file}");
    }
    let chosen = "SELECT 'a/' || warc_file AS warc_file, warc_offset, warc_length FROM pages \
        WHERE warc_file = '1.warc.gz' AND url LIKE '%7.html' ORDER BY warc_offset";
    let index = [
        "query",
        "here",
        chosen,
        "--format",
        "csv",
        "--out",
        "index.csv",
    ];
    text(&run(&index));
    let before = server.sent();
    for root in ["s3://crawls/warc", &server.url("crawls/warc/")] {
        text(&run(&[
            "warc",
            root,
            "chosen.parquet",
            "--index",
            "index.csv",
        ]));
        let sql = "SELECT url, html, warc_offset, warc_length FROM pages ORDER BY url";
        let found = text(&run(&["query", "chosen.parquet", sql]));
        let sql = sql.replace(
            "ORDER",
            "WHERE warc_file = '1.warc.gz' AND url LIKE '%7.html' ORDER",
        );
        assert_eq!(found, text(&run(&["query", "here", &sql])));
        assert!(
            found.contains("/7.html") && found.contains("/17.html"),
            "{found}"
        );
    }
    let length = bucket.join("warc/a/1.warc.gz").metadata().unwrap().len();
    assert!(
        server.sent() - before < length / 2,
        "only the records are read"
    );

    let lost = run(&["report", "s3://crawls/none", "--link-to", "example.az"]);
    assert_eq!(lost.status.code(), Some(1));
    let log = String::from_utf8_lossy(&lost.stderr).into_owned();
    assert!(
        log.contains(
            "s3://crawls/none: expected files named *.parquet, *.parq or *.pq, found none"
        ),
        "{log}"
    );
}

#[cfg(feature = "cluster")]
#[test]
fn executors_read_from_a_web_server() {
    let folder = pages(1, 300, 2_000);
    let server = Server::start(folder.path());
    let runtime = byline_audit::cluster::runtime().unwrap();
    runtime.block_on(async {
        let cluster = processes::Cluster::start();
        let there = cluster.session(4).await;
        let url = server.url("pages-00.parquet");
        register_pages(&there, url.parse::<Location>().unwrap())
            .await
            .unwrap();
        let file = folder.path().join("pages-00.parquet");
        let here = session(Location::from(file)).await.unwrap();
        assert_eq!(report(&there).await, report(&here).await);
        let sql = "SELECT count(*) FROM pages";
        let counted = Query::plan(&there, sql).await.unwrap().rows().unwrap();
        assert_eq!(rows_of(&counted.collect().await.unwrap()), ["300"]);
    });
    runtime.shutdown_background();
}
