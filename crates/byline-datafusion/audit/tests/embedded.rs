//! Audits in this process.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails loudly"
)]

mod support;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use byline_audit::{
    Audit, AuditError, Limits, OutputFile, OutputFormat, PageWriter, Query, Report, embedded,
    read_warc, refuse_input, register_pages, write_rows,
};
use datafusion::arrow::array::{AsArray, BinaryArray, RecordBatch};
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use flate2::Compression;
use flate2::write::GzEncoder;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use support::{POLICY, damage, pages, rows_of, sections};

async fn session(folder: &Path, limits: Limits) -> SessionContext {
    let session = embedded(&limits).unwrap();
    register_pages(&session, folder).await.unwrap();
    session
}

/// Why there are no pages to audit in a folder.
async fn refusal(session: &SessionContext, folder: &Path) -> String {
    let refused = register_pages(session, folder).await;
    refused.unwrap_err().to_string()
}

async fn rows(session: &SessionContext, sql: &str) -> Vec<String> {
    let planned = Query::plan(session, sql).await.unwrap();
    rows_of(&planned.rows().unwrap().collect().await.unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_counts_what_a_loop_counts() {
    let folder = pages(3, 100, 2_000);
    let session = session(folder.path(), Limits::default()).await;
    let audit = Audit::new(POLICY).plan(&session).await.unwrap();
    let scan = audit.scan();
    assert_eq!(scan.pages(), Some(0));
    let report = Report::of(audit).await.unwrap();
    assert_eq!(scan.pages(), Some(300));
    let found = sections(&report).await.unwrap();

    let query = Query::plan(&session, "SELECT url, html FROM pages")
        .await
        .unwrap();
    let batches = query.rows().unwrap().collect().await.unwrap();
    let policy: byline_attribution::Policy = serde_json::from_str(POLICY).unwrap();
    let mut reasons = BTreeMap::new();
    for batch in &batches {
        let (urls, pages) = (
            batch.column(0).as_string_view(),
            batch.column(1).as_string_view(),
        );
        for (url, html) in urls.iter().zip(pages) {
            let page = byline_attribution::Page::html(html.unwrap()).at(url.unwrap());
            *reasons
                .entry(policy.check(&page).reason().code())
                .or_insert(0) += 1;
        }
    }
    let mut want: Vec<_> = reasons
        .iter()
        .map(|(reason, pages)| (-pages, *reason))
        .collect();
    want.sort_unstable();
    let want: Vec<_> = want
        .iter()
        .map(|(pages, reason)| format!("{reason} | {}", -pages))
        .collect();
    assert_eq!(found[2], want);
    assert!(found[0][0].starts_with(&format!("300 | {} | {} | ", found[1].len(), reasons["ok"])));
    let languages: Vec<_> = found[3].iter().map(|row| &row[..2]).collect();
    assert_eq!(languages.len(), 4);
    assert!(
        ["az", "en", "ru", "tr"]
            .iter()
            .all(|tag| languages.contains(tag)),
        "{languages:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn partitions_and_memory_change_no_row() {
    let folder = pages(3, 60, 2_000);
    let mut reports = Vec::new();
    for limits in [
        Limits::default().with_partitions(1),
        Limits::default().with_partitions(5).with_memory(4 << 20),
    ] {
        let session = session(folder.path(), limits).await;
        let audit = Audit::new(POLICY).plan(&session).await.unwrap();
        reports.push(sections(&Report::of(audit).await.unwrap()).await.unwrap());
    }
    assert_eq!(reports[0], reports[1]);
}

#[tokio::test]
async fn a_malformed_policy_is_told_before_a_page_is_read() {
    let folder = pages(1, 1, 1_000);
    let session = session(folder.path(), Limits::default()).await;
    let error = Audit::new("{")
        .plan(&session)
        .await
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("attribution_verdict: malformed policy: EOF while parsing"),
        "{error}"
    );
    let error = Audit::new(r#"{"targets": [{"host": "a b"}]}"#);
    let error = error.plan(&session).await.unwrap_err().to_string();
    assert!(error.contains(r#""a b" is not a host name"#), "{error}");

    // A quotation mark of SQL is none of JSON.
    let named = Audit::new(r#"{"targets": [{"host": "example.az"}], "names": ["It's"]}"#);
    named.plan(&session).await.unwrap();
}

#[tokio::test]
async fn damaged_parquet_is_told_by_file_and_row_group() {
    let folder = pages(2, 400, 2_000);
    let session = session(folder.path(), Limits::default()).await;
    let file = damage(folder.path(), 1).canonicalize().unwrap();
    let audit = Audit::new(POLICY).plan(&session).await.unwrap();
    let error = Report::of(audit).await.unwrap_err();
    assert!(matches!(error, AuditError::Damaged(_)), "{error:?}");
    let place = format!("{}, row group 0: ", file.display());
    assert!(error.to_string().starts_with(&place), "{error}");

    // Cut off, a file has lost its end, where its columns are described.
    let bytes = std::fs::read(&file).unwrap();
    std::fs::write(&file, &bytes[..bytes.len() / 2]).unwrap();
    let session = embedded(&Limits::default()).unwrap();
    let error = refusal(&session, folder.path()).await;
    assert!(
        error.starts_with(&format!("{}, file metadata: ", file.display())),
        "{error}"
    );
}

#[tokio::test]
async fn what_is_no_table_of_pages() {
    let folder = tempfile::tempdir().unwrap();
    let session = embedded(&Limits::default()).unwrap();
    let error = refusal(&session, folder.path()).await;
    assert!(
        error.ends_with("expected files named *.parquet, found none"),
        "{error}"
    );

    let path = folder.path().join("other.parquet");
    let raw = RecordBatch::try_from_iter([(
        "raw",
        std::sync::Arc::new(BinaryArray::from(vec![&b"x"[..]])) as _,
    )])
    .unwrap();
    let other = SessionContext::new();
    other.register_batch("raw", raw).unwrap();
    let rows = Query::plan(&other, "SELECT * FROM raw")
        .await
        .unwrap()
        .rows()
        .unwrap();
    let mut output = OutputFile::create(&path).unwrap();
    write_rows(rows, OutputFormat::Parquet, &mut output)
        .await
        .unwrap();
    output.save().unwrap();
    let error = refusal(&session, folder.path()).await;
    assert!(
        error.contains("expected the columns url and html, found raw (Binary"),
        "{error}"
    );

    let error = refusal(&session, Path::new("/no/such")).await;
    assert!(error.starts_with("/no/such: "), "{error}");
}

#[test]
fn an_output_takes_its_name_once_it_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pages.parquet");
    std::fs::write(&path, "old").unwrap();
    let read = || std::fs::read_to_string(&path).unwrap();

    let mut writer = PageWriter::create(&path).unwrap();
    writer.push("https://a.example/", "<p>Rain.").unwrap();
    drop(writer);
    assert_eq!(read(), "old", "a writer that was not finished");
    let mut output = OutputFile::create(&path).unwrap();
    output.write_all(b"new").unwrap();
    assert_eq!(read(), "old");
    output.save().unwrap();
    assert_eq!(read(), "new");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);

    #[cfg(unix)]
    refuses_what_is_no_regular_file(&folder, &path);
}

#[cfg(unix)]
fn refuses_what_is_no_regular_file(folder: &tempfile::TempDir, path: &Path) {
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(path, &link).unwrap();
    for taken in [link.as_path(), folder.path(), Path::new("/dev/null")] {
        let error = OutputFile::create(taken).unwrap_err().to_string();
        assert!(error.contains("expected a regular file"), "{error}");
    }
    for input in [path, folder.path()] {
        let error = refuse_input(&link, input).unwrap_err().to_string();
        assert!(error.ends_with("the file is an input"), "{error}");
        refuse_input(&folder.path().join("other"), input).unwrap();
    }
}

#[tokio::test]
async fn rows_are_written_in_every_form() {
    let folder = pages(1, 30, 1_000);
    let session = session(folder.path(), Limits::default()).await;
    let sql = "SELECT url, word_count(html) AS words FROM pages ORDER BY url";
    let rows_again = async || Query::plan(&session, sql).await.unwrap().rows().unwrap();

    let mut table = Vec::new();
    let count = write_rows(
        rows_again().await,
        OutputFormat::Table { first: 2 },
        &mut table,
    )
    .await
    .unwrap();
    let table = String::from_utf8(table).unwrap();
    assert_eq!((count, table.lines().count()), (30, 7), "{table}");
    assert!(table.ends_with("(28 more rows)\n"));

    let mut csv = Vec::new();
    write_rows(rows_again().await, OutputFormat::Csv, &mut csv)
        .await
        .unwrap();
    let csv = String::from_utf8(csv).unwrap();
    assert_eq!(csv.lines().next(), Some("url,words"));
    assert_eq!(csv.lines().count(), 31);

    let file = folder.path().join("words");
    let mut output = OutputFile::create(&file).unwrap();
    write_rows(rows_again().await, OutputFormat::Parquet, &mut output)
        .await
        .unwrap();
    output.save().unwrap();
    let read = SessionContext::new();
    let options = ParquetReadOptions::default().file_extension("");
    read.register_parquet("words", file.to_string_lossy(), options)
        .await
        .unwrap();
    assert_eq!(
        rows(&read, "SELECT * FROM words ORDER BY url").await,
        rows(&session, sql).await
    );
}

#[test]
fn a_row_group_is_small_enough_for_memory() {
    let folder = pages(1, 70, 1 << 20);
    let file = std::fs::File::open(folder.path().join("pages-00.parquet")).unwrap();
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).unwrap();
    let groups = reader.metadata().row_groups();
    let rows: Vec<_> = groups.iter().map(|group| group.num_rows()).collect();
    assert_eq!(rows.iter().sum::<i64>(), 70);
    assert_eq!(rows.len(), 2, "{rows:?}");
}

/// A record as crawlers write it.
fn record(kind: &str, url: &str, block: &[u8]) -> Vec<u8> {
    let mut record = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\n\
         WARC-Date: 2024-05-01T10:00:00Z\r\nContent-Length: {}\r\n\r\n",
        block.len()
    )
    .into_bytes();
    record.extend_from_slice(block);
    record.extend_from_slice(b"\r\n\r\n");
    record
}

fn html(body: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{body}").into_bytes()
}

#[tokio::test]
async fn warc_becomes_pages() {
    let folder = tempfile::tempdir().unwrap();
    let records = [
        record("warcinfo", "", b"software: test\r\n"),
        record("request", "https://a.example/1", b"GET / HTTP/1.1\r\n\r\n"),
        record("response", "https://a.example/1", &html("<p>Külək")),
        record(
            "response",
            "https://a.example/gone",
            b"HTTP/1.1 404 Not Found\r\n\r\n",
        ),
        record(
            "response",
            "<https://a.example/2>",
            &html("<p>WARC/1.0\r\n\r\n"),
        ),
        record(
            "response",
            "dns:a.example",
            b"20240501 a.example. 1 IN A 127.0.0.1",
        ),
    ];
    std::fs::write(folder.path().join("a.warc"), records.concat()).unwrap();

    // Each record a member of its own, as Common Crawl has it; the last is cut off.
    let mut packed = Vec::new();
    for number in 0..3 {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        let url = format!("https://b.example/{number}");
        encoder
            .write_all(&record("response", &url, &html("<p>Ferries.")))
            .unwrap();
        packed.push(encoder.finish().unwrap());
    }
    packed[2].truncate(60);
    std::fs::write(folder.path().join("b.warc.gz"), packed.concat()).unwrap();
    std::fs::write(folder.path().join("c.warc"), b"GIF89a\n\n").unwrap();
    std::fs::write(folder.path().join("d.warc"), vec![b'x'; 1 << 20]).unwrap();

    let file = folder.path().join("pages.parquet");
    let mut writer = PageWriter::create(&file).unwrap();
    let mut last = 0;
    let counts = read_warc(folder.path(), &mut writer, |bytes| {
        assert!(bytes >= last);
        last = bytes;
    })
    .unwrap();
    writer.finish().unwrap();

    assert_eq!((counts.pages, counts.cut), (4, 0), "{counts:?}");
    assert_eq!((counts.other_responses, counts.other_records), (1, 3));
    let faults: Vec<_> = counts.faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults.len(), 3, "{faults:?}");
    assert!(faults[0].contains("b.warc.gz, record 3: "), "{faults:?}");
    assert!(
        faults[1].ends_with("c.warc, record 1: expected a line such as WARC/1.0"),
        "{faults:?}"
    );
    assert!(
        faults[2].ends_with("d.warc, record 1: its header is longer than 256 KiB"),
        "{faults:?}"
    );

    let session = session(folder.path(), Limits::default()).await;
    assert_eq!(
        rows(&session, "SELECT url, html FROM pages ORDER BY url").await,
        [
            "https://a.example/1 | <p>Külək",
            "https://a.example/2 | <p>WARC/1.0\r\n\r\n",
            "https://b.example/0 | <p>Ferries.",
            "https://b.example/1 | <p>Ferries.",
        ]
    );
}
