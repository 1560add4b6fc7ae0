use std::io::Write as _;
use std::path::Path;

use arrow::array::{Array as _, AsArray as _};
use arrow::datatypes::Int64Type;
use flate2::Compression;
use flate2::write::GzEncoder;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use super::*;

mod chosen;
mod damage;

/// A record as crawlers write it.
fn record(headers: &str, block: &[u8]) -> Vec<u8> {
    let length = block.len();
    let mut record = format!("WARC/1.0\r\n{headers}Content-Length: {length}\r\n\r\n").into_bytes();
    record.extend_from_slice(block);
    record.extend_from_slice(b"\r\n\r\n");
    record
}

fn response(number: usize, body: &str) -> Vec<u8> {
    let block = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n{body}");
    record(&response_headers(number), block.as_bytes())
}

fn response_headers(number: usize) -> String {
    format!("WARC-Type: response\r\nWARC-Target-URI: https://a.example/{number}\r\n")
}

fn page(number: usize) -> Vec<u8> {
    response(number, &format!("<p>Page {number}."))
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// What is read of a file: `url html truncated` of each page, the offsets, and the damage.
struct Found {
    pages: Vec<String>,
    places: Vec<(i64, Option<i64>)>,
    counts: WarcCounts,
}

impl Found {
    fn damage(&self) -> Vec<(WarcFaultKind, u64)> {
        self.counts.damaged().collect()
    }
}

fn read(name: &str, bytes: &[u8]) -> Found {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (
        folder.path().join(name),
        folder.path().join("pages.parquet"),
    );
    std::fs::write(&from, bytes).unwrap();
    let mut writer = PageWriter::create(&to).unwrap();
    let counts = read_warc(from.as_path(), &mut writer, |_| {}).unwrap();
    writer.finish().unwrap();
    let (pages, places) = rows(&to);
    Found {
        pages,
        places,
        counts,
    }
}

fn rows(path: &Path) -> (Vec<String>, Vec<(i64, Option<i64>)>) {
    let file = std::fs::File::open(path).unwrap();
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).unwrap();
    let (mut pages, mut places) = (Vec::new(), Vec::new());
    for batch in reader.build().unwrap() {
        let batch = batch.unwrap();
        let text = |name: &str| {
            batch
                .column_by_name(name)
                .unwrap()
                .as_string::<i32>()
                .clone()
        };
        let number = |name: &str| {
            let column = batch.column_by_name(name).unwrap();
            column.as_primitive::<Int64Type>().clone()
        };
        let (url, html, cut) = (text("url"), text("html"), text("truncated"));
        let (offset, length) = (number("warc_offset"), number("warc_length"));
        for row in 0..batch.num_rows() {
            let path = url.value(row).rsplit('/').next().unwrap();
            let cut = if cut.is_valid(row) {
                cut.value(row)
            } else {
                "whole"
            };
            pages.push(format!("{path} {} {cut}", html.value(row)));
            let length = length.is_valid(row).then(|| length.value(row));
            places.push((offset.value(row), length));
        }
    }
    (pages, places)
}

fn whole(numbers: impl IntoIterator<Item = usize>) -> Vec<String> {
    let page = |number| format!("{number} <p>Page {number}. whole");
    numbers.into_iter().map(page).collect()
}

#[test]
fn files_side_by_side_and_a_run_that_is_continued() {
    let folder = tempfile::tempdir().unwrap();
    let (crawl, out) = (folder.path().join("crawl"), folder.path().join("out"));
    std::fs::create_dir_all(crawl.join("a")).unwrap();
    std::fs::write(crawl.join("a/1.warc"), page(1)).unwrap();
    std::fs::write(crawl.join("2.warc.gz"), gzip(&page(2))).unwrap();
    std::fs::write(crawl.join(".unfinished.warc"), page(3)).unwrap();
    let threads = NonZeroUsize::new(2).unwrap();
    let counts = convert_warc(crawl.as_path(), &out, threads, |_| {}).unwrap();
    assert_eq!((counts.pages(), counts.finished_before()), (2, 0));
    assert_eq!(rows(&out.join("a/1.warc.parquet")).0, whole([1]));

    std::fs::remove_file(out.join("2.warc.gz.parquet")).unwrap();
    let counts = convert_warc(crawl.as_path(), &out, threads, |_| {}).unwrap();
    assert_eq!((counts.pages(), counts.finished_before()), (1, 1));
    assert_eq!(rows(&out.join("2.warc.gz.parquet")).0, whole([2]));
}
