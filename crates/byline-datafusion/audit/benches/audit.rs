//! The audit against a plain loop over the same Parquet with the crates themselves.
//!
//! `cargo bench --bench audit -- PAGES BYTES` makes so many pages of so many bytes. Each way of
//! counting is checked against the loop before its time is printed. CPU time is that of this
//! process, from Linux's `/proc`; elsewhere it is left out.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails loudly"
)]

use std::collections::{BTreeMap, HashSet};
use std::fs::File;
use std::path::Path;
use std::time::Instant;

use byline_article::WebUrl;
use byline_attribution::{Page, Policy, PolicySet, Verdict};
use byline_audit::{
    Audit, Limits, PageWriter, Report, Section, embedded, register_pages, write_demo,
};
use byline_locale::detect;
use byline_page::{MainBlock, PageReader};
use byline_reading_time::{count_words, reading_time};
use datafusion::arrow::array::{AsArray, RecordBatch};
use datafusion::arrow::compute::concat_batches;
use datafusion::arrow::datatypes::Int64Type;
use datafusion::prelude::SessionContext;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

#[cfg(feature = "cluster")]
#[path = "../tests/support/processes.rs"]
#[allow(dead_code, reason = "no executor is killed here")]
mod processes;

const POLICY: &str = r#"{"targets": [{"host": "example.az"}], "followable": "required"}"#;

fn main() {
    let numbers: Vec<usize> = std::env::args()
        .filter_map(|arg| arg.parse().ok())
        .collect();
    // Without numbers it is a test: does it still run?
    let (pages, bytes) = match numbers.as_slice() {
        [pages, bytes, ..] => (*pages as u64, *bytes),
        _ => (200, 2_000),
    };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("pages.parquet");
    let writer = PageWriter::create(&file).expect("a file");
    write_demo(writer, 1, pages, bytes).expect("pages");
    let size = file.metadata().map_or(0, |metadata| metadata.len());
    println!("{pages} pages of {bytes} bytes, {size} bytes of Parquet");

    let start = Instant::now();
    let cpu = cpu_seconds();
    let want = by_loop(&file);
    let base = Took::since(start, cpu);
    base.show("loop", pages, None);

    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    for partitions in [1, 2] {
        let start = Instant::now();
        let cpu = cpu_seconds();
        let found = runtime.block_on(by_engine(&file, partitions));
        let took = Took::since(start, cpu);
        assert_eq!(found, want, "{partitions} partitions");
        took.show(
            &format!("embedded, {partitions} partitions"),
            pages,
            Some(&base),
        );
    }
    #[cfg(feature = "cluster")]
    {
        // The first query waits for the executors to appear.
        let cluster = processes::Cluster::start();
        for run in ["cluster, first query", "cluster, second"] {
            let start = Instant::now();
            let found = runtime.block_on(async {
                let session = cluster.session(2).await;
                counted(&session, &file).await
            });
            let took = Took::since(start, None);
            assert_eq!(found, want, "{run}");
            took.show(run, pages, Some(&base));
        }
    }
}

/// Pages, pages that comply, hosts, and by language pages and words.
#[derive(Debug, Default, PartialEq)]
struct Counts {
    pages: i64,
    complying: i64,
    hosts: usize,
    languages: BTreeMap<String, (i64, i64)>,
    seconds: i64,
}

/// What the audit computes, without an engine: one thread, batches of the same size.
fn by_loop(file: &Path) -> Counts {
    let policy: Policy = serde_json::from_str(POLICY).expect("a policy");
    let policy = PolicySet::new([policy]);
    let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(file).expect("a file"))
        .and_then(|reader| reader.with_batch_size(128).build())
        .expect("Parquet");
    let mut counts = Counts::default();
    let mut hosts = HashSet::new();
    for batch in reader {
        let batch = batch.expect("a batch");
        let urls = batch.column(0).as_string::<i32>();
        let pages = batch.column(1).as_string::<i32>();
        for (url, html) in urls.iter().zip(pages) {
            let (Some(url), Some(html)) = (url, html) else {
                continue;
            };
            counts.pages += 1;
            let verdicts = policy.check(&Page::html(html).at(url));
            counts.complying += i64::from(verdicts.first().is_some_and(Verdict::complies));
            if let Ok(url) = WebUrl::new(url) {
                hosts.insert(url.host().to_owned());
            }
            let blocks = PageReader::new().main_text(html);
            let texts: Vec<_> = blocks.iter().map(MainBlock::text).collect();
            let text = texts.join("\n");
            let language = detect(&text).tag().to_string();
            let estimate = reading_time(&text, &language).expect("a tag");
            counts.seconds += (estimate.duration().as_millis() as i64 + 500) / 1000;
            let of_language = counts.languages.entry(language).or_default();
            of_language.0 += 1;
            of_language.1 += count_words(&text) as i64;
        }
    }
    counts.hosts = hosts.len();
    counts
}

/// The same by SQL in this process.
async fn by_engine(file: &Path, partitions: usize) -> Counts {
    let session = embedded(&Limits::default().with_partitions(partitions)).expect("an engine");
    counted(&session, file).await
}

async fn counted(session: &SessionContext, file: &Path) -> Counts {
    register_pages(session, file).await.expect("pages");
    let audit = Audit::new(POLICY).plan(session).await.expect("a plan");
    let report = Report::of(audit).await.expect("a report");
    let section = async |section| {
        let rows = report.section(section).await.expect("a section");
        let batches = rows.collect().await.expect("rows");
        concat_batches(&batches[0].schema(), &batches).expect("one schema")
    };
    let totals = section(Section::Totals).await;
    let languages = section(Section::Languages).await;
    let number = |rows: &RecordBatch, column: &str, row: usize| {
        let column = rows.column_by_name(column).expect("a column");
        column.as_primitive::<Int64Type>().value(row)
    };
    let tags = languages.column(0).as_string_view();
    Counts {
        pages: number(&totals, "pages", 0),
        complying: number(&totals, "complying", 0),
        hosts: number(&totals, "hosts", 0) as usize,
        seconds: number(&totals, "seconds", 0),
        languages: tags
            .iter()
            .enumerate()
            .map(|(row, tag)| {
                let counts = (
                    number(&languages, "pages", row),
                    number(&languages, "words", row),
                );
                (tag.unwrap_or_default().to_owned(), counts)
            })
            .collect(),
    }
}

/// What a run took, on the clock and of this process's cores.
struct Took {
    seconds: f64,
    cpu: Option<f64>,
}

impl Took {
    fn since(start: Instant, cpu: Option<f64>) -> Self {
        Self {
            seconds: start.elapsed().as_secs_f64(),
            cpu: cpu.and_then(|before| Some(cpu_seconds()? - before)),
        }
    }

    fn show(&self, name: &str, pages: u64, base: Option<&Self>) {
        let rate = pages as f64 / self.seconds;
        print!("{name:24} {:8.2} s {rate:9.0} pages/s", self.seconds);
        if let Some(cpu) = self.cpu {
            print!(
                " {:8.2} s CPU {:9.0} pages/s of a core",
                cpu,
                pages as f64 / cpu
            );
        }
        if let Some(base) = base {
            print!(
                "  {:.2}x the loop by the clock",
                base.seconds / self.seconds
            );
            if let (Some(base), Some(own)) = (base.cpu, self.cpu) {
                print!(", {:.2}x by CPU", base / own);
            }
        }
        println!();
    }
}

/// User and system time of this process: fields 14 and 15 of `stat`, in hundredths of a second.
fn cpu_seconds() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let mut ticks = fields.split_ascii_whitespace().skip(11);
    let user: f64 = ticks.next()?.parse().ok()?;
    let system: f64 = ticks.next()?.parse().ok()?;
    Some((user + system) / 100.0)
}
