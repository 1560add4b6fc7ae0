//! Files that are damaged, cut or cannot be read.

use std::io::{Read as _, Write as _};
use std::sync::Arc;

use datafusion::object_store::Error as StoreError;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::*;

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
