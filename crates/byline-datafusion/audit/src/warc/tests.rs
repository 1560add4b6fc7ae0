use std::io::{Read as _, Write as _};
use std::path::Path;
use std::sync::Arc;

use arrow::array::{Array as _, AsArray as _, RecordBatch};
use arrow::datatypes::Int64Type;
use datafusion::object_store::Error as StoreError;
use flate2::Compression;
use flate2::write::GzEncoder;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use super::*;

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
fn a_damaged_gzip_member_costs_its_own_record() {
    let members: Vec<Vec<u8>> = (0..10).map(|number| gzip(&page(number))).collect();
    let starts: Vec<i64> = members
        .iter()
        .scan(0, |end, member| {
            let start = *end;
            *end += member.len() as i64;
            Some(start)
        })
        .collect();
    // Each byte in turn, so that header, data and checksum are all damaged once.
    for at in 0..members[4].len() {
        let mut damaged = members.clone();
        damaged[4][at] ^= 0x55;
        let found = read("a.warc.gz", &damaged.concat());
        let others: Vec<_> = found
            .pages
            .iter()
            .filter(|page| !page.starts_with("4 "))
            .cloned()
            .collect();
        assert_eq!(
            others,
            whole((0..10).filter(|number| *number != 4)),
            "byte {at}"
        );
        // A flag, the time and the name of the system change nothing.
        let lost = found.pages.iter().all(|page| *page != "4 <p>Page 4. whole");
        assert!(!lost || found.counts.damaged().count() > 0, "byte {at}");
    }
    let found = read("a.warc.gz", &members.concat());
    assert_eq!(found.pages, whole(0..10));
    let places: Vec<_> = starts
        .iter()
        .zip(&members)
        .map(|(start, member)| (*start, Some(member.len() as i64)))
        .collect();
    assert_eq!(found.places, places);
    assert_eq!(found.damage(), []);
}

#[test]
fn bytes_between_records_are_skipped_and_counted() {
    let noise = b"GIF89a\n\n\x00\xff WARC/1.0\r\n";
    let bytes = [page(0), noise.to_vec(), page(1), page(2)].concat();
    let found = read("a.warc", &bytes);
    assert_eq!(found.pages, whole(0..3));
    assert_eq!(found.damage(), [(WarcFaultKind::NotARecord, 1)]);

    let found = read("a.warc", &[noise.to_vec(), page(1)].concat());
    assert_eq!(found.pages, whole([1]));
    assert_eq!(found.damage(), [(WarcFaultKind::NotARecord, 1)]);

    let packed = [gzip(&page(0)), noise.to_vec(), gzip(&page(1))].concat();
    let found = read("a.warc.gz", &packed);
    assert_eq!(found.pages, whole(0..2));
    assert_eq!(found.damage(), [(WarcFaultKind::Packing, 1)]);
}

#[test]
fn a_wrong_length_costs_no_other_record() {
    let lying = |length: &str| {
        let block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Page 1.";
        let headers = response_headers(1);
        format!("WARC/1.0\r\n{headers}{length}\r\n{block}\r\n\r\n").into_bytes()
    };
    let lengths = [
        "Content-Length: 50\r\n",
        "Content-Length: 90\r\n",
        "Content-Length: 999999\r\n",
        "Content-Length: 18446744073709551615\r\n",
        "Content-Length: many\r\n",
        "",
    ];
    for length in lengths {
        for name in ["plain", "members", "one member"] {
            let records = [page(0), lying(length), page(2), page(3)];
            let bytes = match name {
                "plain" => records.concat(),
                "members" => records.iter().flat_map(|record| gzip(record)).collect(),
                _ => gzip(&records.concat()),
            };
            let found = read("a.warc", &bytes);
            let others: Vec<_> = found
                .pages
                .iter()
                .filter(|page| !page.starts_with("1 "))
                .cloned()
                .collect();
            assert_eq!(others, whole([0, 2, 3]), "{length:?} {name}");
            // It may be whole, and is not accused.
            let doubted = ["1 <p>Page 1. record".to_owned()];
            let own: Vec<_> = found
                .pages
                .iter()
                .filter(|page| page.starts_with("1 "))
                .cloned()
                .collect();
            assert_eq!(own, doubted, "{length:?} {name}");
            assert_eq!(
                found.damage().len(),
                1,
                "{length:?} {name} {:?}",
                found.damage()
            );
        }
    }
}

#[test]
fn a_record_of_the_page_is_none_of_the_file() {
    let body = "<pre>WARC/1.0\r\nWARC-Type: response\r\n\r\n</pre>\r\n\r\nWARC/1.0\r\n";
    let found = read("a.warc", &[response(0, body), page(1)].concat());
    assert_eq!(
        found.pages,
        [format!("0 {body} whole"), "1 <p>Page 1. whole".to_owned()]
    );
    assert_eq!(found.damage(), []);
}

#[test]
fn a_cut_file_keeps_what_it_has() {
    let bytes = [page(0), page(1)].concat();
    let found = read("a.warc", &bytes[..bytes.len() - 8]);
    assert_eq!(found.pages, ["0 <p>Page 0. whole", "1 <p>Pag record"]);
    assert_eq!(found.damage(), [(WarcFaultKind::Cut, 1)]);

    let packed = [gzip(&page(0)), gzip(&page(1)), gzip(&page(2))].concat();
    let found = read("a.warc.gz", &packed[..packed.len() - 20]);
    assert_eq!(found.pages[..2], whole(0..2));
    assert_eq!(found.damage(), [(WarcFaultKind::Cut, 1)]);

    // A header that is cut by the next record.
    let found = read(
        "a.warc",
        &[b"WARC/1.0\r\nWARC-Type: resp\r\n".to_vec(), page(1)].concat(),
    );
    assert_eq!(found.pages, whole([1]));
    assert_eq!(found.damage(), [(WarcFaultKind::Cut, 1)]);

    let mut long = b"WARC/1.0\r\nX: ".to_vec();
    long.resize(1 << 20, b'x');
    let found = read("a.warc", &[long, b"\r\n\r\n".to_vec(), page(1)].concat());
    assert_eq!(found.pages, whole([1]));
    assert_eq!(found.damage(), [(WarcFaultKind::LongHeader, 1)]);

    assert_eq!(read("a.warc", b"").pages.len(), 0);
    assert_eq!(read("a.warc", b"\r\n\r\n").damage(), []);
}

#[test]
fn members_that_are_no_records() {
    // As bgzip packs: pieces of a fixed size.
    let bytes: Vec<u8> = (0..20).flat_map(page).collect();
    let pieces: Vec<u8> = bytes.chunks(333).flat_map(gzip).collect();
    let found = read("a.warc.gz", &pieces);
    assert_eq!(found.pages, whole(0..20));
    assert_eq!(found.damage(), []);
    let found = read("a.warc.gz", &gzip(&bytes));
    assert_eq!(found.pages, whole(0..20));
    assert!(found.places.iter().all(|(_, length)| length.is_none()));
}

#[test]
fn frames_of_zstd_with_and_without_a_dictionary() {
    let frame = |bytes: &[u8], dictionary: &[u8]| {
        let mut encoder =
            zstd::stream::write::Encoder::with_dictionary(Vec::new(), 1, dictionary).unwrap();
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    let frames: Vec<Vec<u8>> = (0..5).map(|number| frame(&page(number), b"")).collect();
    let found = read("a.warc.zst", &frames.concat());
    assert_eq!(found.pages, whole(0..5));
    assert_eq!(
        found.places[1],
        (frames[0].len() as i64, Some(frames[1].len() as i64))
    );
    assert_eq!(found.damage(), []);

    let mut damaged = frames.clone();
    let middle = damaged[2].len() / 2;
    damaged[2].truncate(middle);
    let found = read("a.warc.zst", &damaged.concat());
    let others: Vec<_> = found
        .pages
        .iter()
        .filter(|page| !page.starts_with("2 "))
        .cloned()
        .collect();
    assert_eq!(others, whole([0, 1, 3, 4]));
    assert_eq!(found.damage().len(), 1);

    let dictionary = page(7).repeat(4);
    for stored in [dictionary.clone(), frame(&dictionary, b"")] {
        let mut bytes = vec![0x5d, 0x2a, 0x4d, 0x18];
        bytes.extend((stored.len() as u32).to_le_bytes());
        bytes.extend(stored);
        bytes.extend((0..3).flat_map(|number| frame(&page(number), &dictionary)));
        let found = read("a.warc.zst", &bytes);
        assert_eq!(found.pages, whole(0..3));
    }
}

#[test]
fn what_crawlers_say_about_a_record() {
    let block =
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Language: az\r\n\r\n<p>K\xc3\xbcl";
    let headers = |more: &str| format!("{}{more}", response_headers(0));
    for (reason, code) in [
        ("length", "length"),
        ("time", "time"),
        ("disconnect", "disconnect"),
        ("other", "unspecified"),
    ] {
        let record = record(&headers(&format!("WARC-Truncated: {reason}\r\n")), block);
        assert_eq!(read("a.warc", &record).pages, [format!("0 <p>Kül {code}")]);
    }
    let folded =
        "WARC-Type:\r\n response\r\nno colon\r\nWARC-Target-URI: <HTTPS://a.example/0>\r\n";
    assert_eq!(
        read("a.warc", &record(folded, block)).pages,
        ["0 <p>Kül whole"]
    );

    let digest = headers("WARC-Payload-Digest: sha1:A\r\n");
    let twice = [
        record(&digest, block),
        record(&digest, block),
        record(&headers(""), block),
    ]
    .concat();
    let found = read("a.warc", &twice);
    assert_eq!(found.pages.len(), 2);
    assert_eq!(
        found.counts.skipped().collect::<Vec<_>>(),
        [(WarcSkip::Duplicate, 1)]
    );

    let resource = "WARC-Type: resource\r\nWARC-Target-URI: https://a.example/0\r\nContent-Type: text/html; charset=utf-8\r\n";
    assert_eq!(
        read("a.warc", &record(resource, b"<p>K\xc3\xbcl")).pages,
        ["0 <p>Kül whole"]
    );

    let others = [
        record(
            "WARC-Type: request\r\nWARC-Target-URI: https://a.example/0\r\n",
            b"GET /",
        ),
        record(
            "WARC-Type: revisit\r\nWARC-Target-URI: https://a.example/0\r\n",
            b"HTTP/1.1 200 OK\r\n\r\n",
        ),
        record(
            "WARC-Type: response\r\nWARC-Target-URI: dns:a.example\r\n",
            b"a.example. 1 IN A 127.0.0.1",
        ),
        record(&response_headers(0), b"not http"),
        record(&response_headers(0), b"HTTP/1.1 404 Not Found\r\n\r\n"),
        record(
            &response_headers(0),
            b"HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\n\r\nGIF89a",
        ),
        record(
            &response_headers(0),
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: sdch\r\n\r\n\x01\x02",
        ),
    ];
    let found = read("a.warc", &others.concat());
    let skipped: Vec<_> = found.counts.skipped().collect();
    let want = [
        WarcSkip::OtherKind,
        WarcSkip::Revisit,
        WarcSkip::OtherScheme,
        WarcSkip::NotHttp,
        WarcSkip::OtherStatus,
        WarcSkip::OtherType,
        WarcSkip::Packing,
    ];
    assert_eq!(skipped, want.map(|skip| (skip, 1)));
    assert_eq!(found.pages.len(), 0);
}

#[test]
fn a_long_record_is_cut_and_the_next_one_is_read() {
    let body = "x".repeat(PAGE_BYTES + 1000);
    let bytes = [response(0, &body), page(1)].concat();
    let mut stored = GzEncoder::new(Vec::new(), Compression::none());
    stored.write_all(&bytes).unwrap();
    for bytes in [bytes, stored.finish().unwrap()] {
        let found = read("a.warc", &bytes);
        assert_eq!(found.pages.len(), 2);
        assert!(
            found.pages[0].ends_with(" limit"),
            "{}",
            found.counts.truncated()
        );
        assert_eq!(found.pages[1], "1 <p>Page 1. whole");
        assert_eq!(found.damage(), []);
    }
    // A bomb: a body that unpacks to much more than is read.
    let mut bomb =
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n".to_vec();
    let mut packed = Vec::new();
    let many = std::io::repeat(b'a').take(20 << 20);
    flate2::read::GzEncoder::new(many, Compression::fast())
        .read_to_end(&mut packed)
        .unwrap();
    bomb.extend(packed);
    let found = read(
        "a.warc",
        &[record(&response_headers(0), &bomb), page(1)].concat(),
    );
    assert!(found.pages[0].ends_with(" limit"));
    assert_eq!(found.pages[1], "1 <p>Page 1. whole");
}

/// Files whose records are all damaged in a way that makes a reader go back.
#[test]
fn hostile_files_take_linear_time() {
    let lying = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 16000000\r\n\r\nx\r\n\r\n";
    let nested = {
        // A gzip member of stored data that holds the next one, and so on; all end in damage.
        let mut bytes = Vec::new();
        for _ in 0..20_000 {
            bytes.extend([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0, 0xff, 0xff, 0, 0]);
        }
        bytes
    };
    for (name, bytes) in [
        ("lengths", lying.repeat(30_000)),
        ("gzip lengths", gzip(&lying.repeat(30_000))),
        ("nested", nested),
    ] {
        let start = std::time::Instant::now();
        let found = read("a.warc", &bytes);
        assert!(found.counts.damaged().map(|(_, count)| count).sum::<u64>() > 0);
        let took = start.elapsed();
        assert!(took.as_secs() < 60, "{name}: {took:?}");
    }
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

/// A crawl of three files, and the places of its records.
fn crawl(folder: &Path) -> Vec<(String, u64, u64)> {
    let dictionary = page(7).repeat(4);
    let zstd = |bytes: &[u8]| {
        let mut encoder =
            zstd::stream::write::Encoder::with_dictionary(Vec::new(), 1, &dictionary).unwrap();
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    let mut header = vec![0x5d, 0x2a, 0x4d, 0x18];
    header.extend((dictionary.len() as u32).to_le_bytes());
    header.extend(&dictionary);
    type Records = Vec<Vec<u8>>;
    let files: [(&str, Vec<u8>, Records); 3] = [
        (
            "a/gzip.warc.gz",
            Vec::new(),
            (0..10).map(|number| gzip(&page(number))).collect(),
        ),
        ("plain.warc", Vec::new(), (10..20).map(page).collect()),
        (
            "b/zstd.warc.zst",
            header,
            (20..30).map(|number| zstd(&page(number))).collect(),
        ),
    ];
    let mut places = Vec::new();
    for (name, mut bytes, records) in files {
        for record in records {
            places.push((name.to_owned(), bytes.len() as u64, record.len() as u64));
            bytes.extend(record);
        }
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    places
}

/// What is read of the places that an index lists.
fn read_index(crawl: &Path, name: &str, index: &[u8]) -> Result<Found, AuditError> {
    let folder = tempfile::tempdir().unwrap();
    let (index_file, to) = (folder.path().join(name), folder.path().join("out.parquet"));
    std::fs::write(&index_file, index).unwrap();
    let index = RecordIndex::open(&index_file)?;
    let mut writer = PageWriter::create(&to).unwrap();
    let counts = read_records(&Location::from(crawl), index, &mut writer, |_| {})?;
    writer.finish().unwrap();
    let (pages, places) = rows(&to);
    Ok(Found {
        pages,
        places,
        counts,
    })
}

fn csv_of(places: &[(String, u64, u64)]) -> String {
    let mut csv = "warc_length,other,warc_file,warc_offset\n".to_owned();
    for (file, offset, length) in places {
        csv.push_str(&format!("{length},x,{file},{offset}\n"));
    }
    csv
}

#[test]
fn chosen_records_are_read_by_their_places() {
    let folder = tempfile::tempdir().unwrap();
    let places = crawl(folder.path());
    let numbers = [3, 8, 0, 12, 19, 29, 20, 9];
    let chosen: Vec<_> = numbers
        .iter()
        .map(|number| places[*number].clone())
        .collect();
    let csv = csv_of(&chosen);
    let mut cdxj = String::new();
    for (file, offset, length) in &chosen {
        // pywb writes numbers as text, others as numbers.
        cdxj.push_str(&format!(
            "example,a)/1 20240501100000 {{\"offset\": \"{offset}\", \"length\": {length}, \
             \"filename\": \"{file}\"}}\n\n"
        ));
    }
    let files = chosen.iter().map(|place| place.0.as_str());
    let offsets = chosen.iter().map(|place| place.1 as i32);
    let lengths = chosen.iter().map(|place| place.2 as i32);
    let batch = RecordBatch::try_from_iter([
        (
            "warc_filename",
            Arc::new(arrow::array::LargeStringArray::from_iter_values(files)) as _,
        ),
        (
            "warc_record_offset",
            Arc::new(arrow::array::Int32Array::from_iter_values(offsets)) as _,
        ),
        (
            "warc_record_length",
            Arc::new(arrow::array::Int32Array::from_iter_values(lengths)) as _,
        ),
    ]);
    let batch = batch.unwrap();
    let mut parquet = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut parquet, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();

    let (_, lines) = cdxj.split_once(' ').unwrap();
    for (name, index) in [
        ("index.csv", csv.as_bytes()),
        ("index.parquet", &parquet),
        ("index.cdxj", cdxj.as_bytes()),
        ("index.jsonl", lines.as_bytes()),
    ] {
        let found = read_index(folder.path(), name, index).unwrap();
        assert_eq!(found.pages, whole(numbers), "{name}");
        let want = chosen
            .iter()
            .map(|(_, offset, length)| (*offset as i64, Some(*length as i64)));
        assert_eq!(found.places, want.collect::<Vec<_>>(), "{name}");
        assert_eq!(found.damage(), [], "{name}");
    }

    // The names in our Parquet have no folder.
    let by_name = csv.replace("a/", "").replace("b/", "");
    let found = read_index(folder.path(), "index.csv", by_name.as_bytes()).unwrap();
    assert_eq!(found.pages, whole(numbers));
    let file = folder.path().join("a/gzip.warc.gz");
    let found = read_index(
        &file,
        "index.csv",
        csv_of(&[("gzip.warc.gz".to_owned(), places[1].1, places[1].2)]).as_bytes(),
    );
    assert_eq!(found.unwrap().pages, whole([1]));
}

#[test]
fn a_wrong_place_costs_no_other_record() {
    let folder = tempfile::tempdir().unwrap();
    let places = crawl(folder.path());
    for file in [0, 10, 20] {
        let (good, next) = (&places[file], &places[file + 1]);
        let (name, start, length) = good.clone();
        let end = places[file + 9].1 + places[file + 9].2;
        let wrong = [
            (start + 1, length),
            (start + length / 2, length),
            (start, length / 2),
            (start, 0),
            (start, length + next.2),
            (end, 100),
            (u64::MAX / 4, u64::MAX / 4),
        ];
        for (offset, length) in wrong {
            let rows = [(name.clone(), offset, length), places[file + 5].clone()];
            let found = read_index(folder.path(), "index.csv", csv_of(&rows).as_bytes()).unwrap();
            let other = whole([file + 5]).remove(0);
            assert!(found.pages.contains(&other), "{name} {offset} {length}");
            assert_eq!(found.damage().len(), 1, "{name} {offset} {length}");
            // The page of another record is never taken for the one that was asked for.
            let own: Vec<_> = found.pages.iter().filter(|page| **page != other).collect();
            let start = format!("{file} ");
            assert!(own.iter().all(|page| page.starts_with(&start)), "{own:?}");
        }
    }
}

#[test]
fn an_index_that_cannot_be_read_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    crawl(folder.path());
    let head = "warc_file,warc_offset,warc_length\n";
    let refusal = |name: &str, index: &str| {
        let refused = read_index(folder.path(), name, index.as_bytes());
        refused.err().expect(index).to_string()
    };
    for (name, index, want) in [
        (
            "i.csv",
            "file,offset\na,1\n",
            "i.csv, row 0: expected the columns warc_file, warc_offset and warc_length, found file, offset",
        ),
        (
            "i.csv",
            &format!("{head}plain.warc,0,\n"),
            "i.csv, row 1: expected a file, an offset and a length",
        ),
        (
            "i.csv",
            &format!("{head}plain.warc,-1,5\n"),
            "i.csv, row 1: expected a file, an offset and a length",
        ),
        (
            "i.csv",
            &format!("{head}plain.warc,0,many\n"),
            "i.csv, row 1: expected a file",
        ),
        ("i.csv", &format!("{head}plain.warc,0\n"), "i.csv, row 1: "),
        (
            "i.cdxj",
            "example)/ 2024 {\"filename\": \"plain.warc\"}",
            "i.cdxj, row 1: expected a file",
        ),
        (
            "i.cdxj",
            "WARC/1.0",
            "i.cdxj, row 1: expected an object of JSON, found none",
        ),
        ("i.parquet", "PAR1", "i.parquet, file metadata: "),
        (
            "i.csv",
            &format!("{head}../plain.warc,0,5\n"),
            "../plain.warc: expected a path below ",
        ),
        (
            "i.csv",
            &format!("{head}/etc/passwd,0,5\n"),
            "/etc/passwd: expected a path below ",
        ),
        (
            "i.csv",
            &format!("{head}no.warc,0,5\n"),
            "no.warc: No such file",
        ),
    ] {
        let error = refusal(name, index);
        assert!(error.contains(want), "{index:?}: {error}");
    }
}

/// A store that fails from a byte on.
struct Failing(Vec<u8>, u64);

impl crate::bytes::ReadAt for Failing {
    fn length(&self) -> u64 {
        self.0.len() as u64
    }

    fn read_at(&self, offset: u64, _: u64, buffer: &mut [u8]) -> std::io::Result<usize> {
        if offset >= self.1 {
            let path = "a".to_owned();
            let source = "no answer".into();
            return Err(StoreError::NotFound { path, source }.into());
        }
        let count = buffer.len().min((self.1 - offset) as usize);
        let start = offset as usize;
        buffer[..count].copy_from_slice(&self.0[start..start + count]);
        Ok(count)
    }
}

#[test]
fn what_cannot_be_read_is_no_damage() {
    let plain: Vec<u8> = (0..10).flat_map(page).collect();
    let packed: Vec<u8> = (0..10).flat_map(|number| gzip(&page(number))).collect();
    for bytes in [plain, packed] {
        for from in 0..bytes.len() as u64 {
            let source = Source::whole(Arc::new(Failing(bytes.clone(), from)));
            let read = Input::of_file(source).and_then(|input| {
                let mut records = Records::of(input, PAGE_BYTES);
                loop {
                    match records.next()? {
                        Next::End => return Ok("the end"),
                        Next::Damage(_) => return Ok("damage"),
                        Next::Record(_) => {}
                    }
                }
            });
            let error = read.expect_err("the store fails").to_string();
            assert!(error.contains("no answer"), "{from}: {error}");
        }
    }
}
