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
use std::sync::Arc;

use byline_audit::{
    Audit, AuditError, Limits, Location, OutputFile, OutputFormat, PageWriter, Provenance, Query,
    Report, Truncation, build_corpus, embedded, refuse_input, register_pages, write_rows,
};
use datafusion::arrow::array::{
    ArrayRef, AsArray, BinaryArray, Int32Array, LargeStringArray, RecordBatch, StringArray,
};
use datafusion::physical_plan::execute_stream_partitioned;
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use parquet::arrow::ArrowWriter;
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
    for host in ["a b", "*.example.az"] {
        let audit = Audit::new(&format!(r#"{{"targets": [{{"host": "{host}"}}]}}"#));
        let error = audit.plan(&session).await.unwrap_err().to_string();
        let want = format!("{host:?} is not a host name");
        assert!(error.contains(&want), "{error}");
    }

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
        error.ends_with("expected files named *.parquet, *.parq or *.pq, found none"),
        "{error}"
    );

    let path = folder.path().join("other.parquet");
    let raw =
        RecordBatch::try_from_iter([("raw", Arc::new(BinaryArray::from(vec![&b"x"[..]])) as _)])
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
        error.contains("other.parquet: expected the columns url and html, found raw (Binary"),
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
    for input in [path, folder.path()].map(Location::from) {
        let input = &input;
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

/// Writes Parquet with these columns.
fn write(path: &Path, columns: Vec<(&str, ArrayRef)>) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    let file = std::fs::File::create(path).unwrap();
    let mut writer = ArrowWriter::try_new(file, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
}

fn texts(values: &[&str]) -> ArrayRef {
    Arc::new(StringArray::from(values.to_vec()))
}

#[tokio::test]
async fn folders_and_files_of_every_layout_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let url = |number: usize| texts(&[&format!("https://a.example/{number}")]);
    write(
        &at("year=2023/a.parquet"),
        vec![("url", url(1)), ("html", texts(&["<p>Rain."]))],
    );
    let large = Arc::new(LargeStringArray::from(vec!["<p>Wind."]));
    write(
        &at("year=2024/month=5/b.parquet"),
        vec![("url", url(2)), ("html", large)],
    );
    let bytes = b"<meta charset=windows-1251><p>\xcf\xee\xf0\xf2";
    let bytes = Arc::new(BinaryArray::from(vec![&bytes[..]]));
    write(
        &at("c.PARQ"),
        vec![
            ("html", bytes),
            ("url", url(3)),
            ("status", Arc::new(Int32Array::from(vec![200]))),
        ],
    );
    // Text that was decoded keeps the name of the encoding that it had.
    let text = texts(&["<meta charset=windows-1251><p>Порт"]);
    write(&at("sub/[d]*.pq"), vec![("url", url(4)), ("html", text)]);
    write(
        &at("_temporary/e.parquet"),
        vec![("url", url(5)), ("html", texts(&["x"]))],
    );
    write(&at(".f.parquet"), vec![("other", url(6))]);
    std::fs::write(at("_SUCCESS"), "").unwrap();
    let session = session(folder.path(), Limits::default()).await;
    assert_eq!(
        rows(
            &session,
            "SELECT url, main_text(html), status FROM pages ORDER BY url"
        )
        .await,
        [
            "https://a.example/1 | Rain. | NULL",
            "https://a.example/2 | Wind. | NULL",
            "https://a.example/3 | Порт | 200",
            "https://a.example/4 | Порт | NULL",
        ]
    );

    let folder = tempfile::tempdir().unwrap();
    for year in [2023, 2024] {
        let file = folder.path().join(format!("year={year}/a b.parquet"));
        write(
            &file,
            vec![("url", url(year)), ("html", texts(&["<p>Rain."]))],
        );
    }
    let session = self::session(folder.path(), Limits::default()).await;
    let sql = "SELECT year, count(*) FROM pages WHERE year = '2024' GROUP BY year";
    assert_eq!(rows(&session, sql).await, ["2024 | 1"]);
    assert_eq!(rows(&session, "SELECT count(*) FROM pages").await, ["2"]);
}

#[tokio::test]
async fn an_empty_or_foreign_file_is_named() {
    let folder = pages(2, 5, 1_000);
    let empty = folder.path().join("empty.parquet");
    std::fs::write(&empty, "").unwrap();
    let session = embedded(&Limits::default()).unwrap();
    let error = refusal(&session, folder.path()).await;
    let place = format!(
        "{}, file metadata: ",
        empty.canonicalize().unwrap().display()
    );
    assert!(error.starts_with(&place), "{error}");

    std::fs::remove_file(&empty).unwrap();
    write(&empty, vec![("url", texts(&["https://a.example/"]))]);
    let error = refusal(&session, folder.path()).await;
    assert!(
        error.contains("empty.parquet: expected the columns url and html"),
        "{error}"
    );
    write(&empty, vec![("url", texts(&[])), ("html", texts(&[]))]);
    register_pages(&session, folder.path()).await.unwrap();
    assert_eq!(rows(&session, "SELECT count(*) FROM pages").await, ["10"]);
}

#[tokio::test]
async fn a_page_that_was_cut_is_undecided() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = PageWriter::create(&folder.path().join("pages.parquet")).unwrap();
    let linked = "<p><a href='https://example.az/n/1'>Example</a>";
    let cut = Provenance {
        warc_file: Some("a.warc.gz".to_owned()),
        warc_offset: Some(512),
        truncated: Some(Truncation::Length),
        ..Provenance::default()
    };
    writer.push("https://a.example/whole", "<p>Rain.").unwrap();
    writer
        .push_with("https://a.example/cut", "<p>Rain.", &cut)
        .unwrap();
    writer
        .push_with("https://a.example/linked", linked, &cut)
        .unwrap();
    writer.finish().unwrap();
    let session = session(folder.path(), Limits::default()).await;
    let audit = Audit::new(POLICY);
    let report = Report::of(audit.plan(&session).await.unwrap())
        .await
        .unwrap();
    let found = sections(&report).await.unwrap();
    assert_eq!(found[2], ["no_link | 1", "ok | 1", "truncated | 1"]);
    assert!(
        found[0][0].starts_with("3 | 1 | 1 | 1 | NULL | "),
        "{found:?}"
    );
    assert_eq!(
        found[1],
        ["a.example | 3 | 1 | 1 | NULL | no_link 1, truncated 1"]
    );

    let verdicts = audit.verdicts(&session).await.unwrap();
    let found = rows_of(&verdicts.rows().unwrap().collect().await.unwrap());
    assert_eq!(found.len(), 3);
    let traced = found
        .iter()
        .find(|row| row.starts_with("https://a.example/cut"));
    let traced = traced.unwrap();
    assert!(
        traced.contains("truncated | ") && traced.contains("| a.warc.gz | 512 | "),
        "{traced}"
    );
}

#[tokio::test]
async fn a_report_tells_copies_from_strangers() {
    let folder = tempfile::tempdir().unwrap();
    let article = "The harbour was closed on Tuesday night because of the wind, and ferries \
        will not run before noon, said the council, which expects a report of the damage by Friday.";
    let own = folder.path().join("own/a.parquet");
    write(
        &own,
        vec![
            (
                "url",
                texts(&["https://example.az/n/1", "https://example.az/n/2"]),
            ),
            ("html", texts(&[&format!("<p>{article}"), "<p>Short."])),
        ],
    );
    let corpus = folder.path().join("own.corpus");
    let session = session(&own, Limits::default()).await;
    let counts = build_corpus(&session, &corpus).await.unwrap();
    assert_eq!((counts.articles, counts.too_short), (1, 1));

    let crawl = folder.path().join("crawl/a.parquet");
    let credit = "<p><a href='https://example.az/n/1'>Example</a>";
    write(
        &crawl,
        vec![
            (
                "url",
                texts(&[
                    "https://a.example/1",
                    "https://a.example/2",
                    "https://b.example/3",
                ]),
            ),
            (
                "html",
                texts(&[
                    &format!("<p>{article}{credit}"),
                    &format!("<h1>Wind</h1><p>{article}"),
                    "<p>Rain all day.",
                ]),
            ),
        ],
    );
    let session = self::session(&crawl, Limits::default()).await;
    let audit = Audit::new(POLICY).with_corpus(&corpus);
    let report = Report::of(audit.plan(&session).await.unwrap())
        .await
        .unwrap();
    let found = sections(&report).await.unwrap();
    assert_eq!(found[4], ["copy | 2 | 1 | 0", "none | 1 | 0 | 0"]);
    assert_eq!(
        found[1],
        [
            "a.example | 2 | 1 | 0 | 2 | no_link 1",
            "b.example | 1 | 0 | 0 | 0 | no_link 1"
        ]
    );

    let missing = Audit::new(POLICY).with_corpus(Path::new("/no/such"));
    let error = missing.plan(&session).await.unwrap_err().to_string();
    assert!(error.contains("reuse: /no/such: "), "{error}");
}

#[tokio::test]
async fn what_an_engine_is_asked_about_itself() {
    let folder = pages(1, 1, 1_000);
    let session = session(folder.path(), Limits::default()).await;
    let shown = rows(&session, "SHOW FUNCTIONS").await;
    for name in ["slugify", "attribution_verdict", "reuse", "lower"] {
        let start = format!("{name} | ");
        assert!(shown.iter().any(|row| row.starts_with(&start)), "{name}");
    }
    let columns = rows(&session, "SHOW COLUMNS FROM pages").await;
    assert!(
        columns.iter().any(|row| row.contains("html")),
        "{columns:?}"
    );
}

/// Functions of one page in one query.
#[tokio::test]
async fn functions_of_a_page_read_it_once() {
    let folder = pages(1, 20, 2_000);
    let session = session(folder.path(), Limits::default()).await;
    let together = "SELECT word_count(html), reading_seconds(html), detect_language(html), \
        language_confidence(html), main_text(html) FROM pages ORDER BY url";
    let plan = rows(&session, &format!("EXPLAIN {together}"))
        .await
        .join("\n");
    let (_, physical) = plan.split_once("physical_plan").unwrap();
    assert_eq!(physical.matches("main_text(html@").count(), 1, "{plan}");
    for (place, function) in [
        "word_count",
        "reading_seconds",
        "detect_language",
        "language_confidence",
        "main_text",
    ]
    .into_iter()
    .enumerate()
    {
        let alone = rows(
            &session,
            &format!("SELECT {function}(html) FROM pages ORDER BY url"),
        )
        .await;
        let found = rows(&session, together).await;
        let found: Vec<_> = found
            .iter()
            .map(|row| row.splitn(5, " | ").nth(place).unwrap())
            .collect();
        assert_eq!(found, alone, "{function}");
    }
}

/// Foreign Parquet may have one row group, however large.
#[tokio::test]
async fn one_row_group_is_shared_by_rows() {
    let folder = pages(1, 300, 1_000);
    let session = session(folder.path(), Limits::default().with_partitions(2)).await;
    let sql = "EXPLAIN SELECT word_count(html) FROM pages";
    let plan = rows(&session, sql).await.join("\n");
    assert!(
        plan.contains("RoundRobinBatch(2), input_partitions=1"),
        "{plan}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_of_a_large_row_group_are_shared() {
    let folder = tempfile::tempdir().unwrap();
    let pages = support::large_row_group(&folder.path().join("pages.parquet"));
    let session = session(folder.path(), Limits::default().with_partitions(4)).await;
    let frame = session.sql("SELECT url, html FROM pages").await.unwrap();
    let plan = frame.create_physical_plan().await.unwrap();
    let streams = execute_stream_partitioned(plan, session.task_ctx()).unwrap();
    let partitions: Vec<_> = streams
        .into_iter()
        .map(|stream| tokio::spawn(datafusion::physical_plan::common::collect(stream)))
        .collect();
    let mut rows = Vec::new();
    let mut shares = Vec::new();
    for partition in partitions {
        let found = rows_of(&partition.await.unwrap().unwrap());
        shares.push(found.len());
        rows.extend(found);
    }
    assert_eq!(shares.len(), 4);
    // One that is ready takes over what another has not begun.
    let busy = shares.iter().filter(|share| **share > 0).count();
    assert!(busy > 1, "{shares:?}");
    rows.sort();
    rows.dedup();
    assert_eq!(rows.len(), pages, "each row once");
}
