use std::io::Write as _;

use super::*;

#[track_caller]
fn check(response: &[u8], want: Result<&str, WarcSkip>) {
    check_cut(response, want, None);
}

#[track_caller]
fn check_cut(response: &[u8], want: Result<&str, WarcSkip>, truncated: Option<Truncation>) {
    match (page_of_response(response, None, 1 << 20), want) {
        (Content::Page(page), Ok(html)) => {
            assert_eq!(page.html, html);
            assert_eq!(page.truncated, truncated);
        }
        (Content::Other(found), Err(skip)) => assert_eq!(found, skip),
        (found, want) => panic!("expected {want:?}, found {found:?}"),
    }
}

fn page(header: &str, body: &[u8]) -> Vec<u8> {
    let mut response = format!("HTTP/1.1 200 OK\r\n{header}\r\n\r\n").into_bytes();
    response.extend_from_slice(body);
    response
}

#[test]
fn status_lines_as_crawlers_write_them() {
    for line in [
        "HTTP/1.1 200 OK",
        "HTTP/1.0 200",
        "HTTP/2 200 ",
        "HTTP/2.0 200 OK",
        "HTTP/3 200",
        "h2 200 OK",
        "http/1.1 200 OK",
        "h2_prior_knowledge 200",
        "ICY 200 OK",
        "HTTP/1.1  200  O\u{434}",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK",
        "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/2 200",
    ] {
        for end in ["\r\n", "\n"] {
            let response = format!("{line}\nContent-Type: text/html\n\n<p>").replace('\n', end);
            check(response.replace("\r\r", "\r").as_bytes(), Ok("<p>"));
        }
    }
    check(
        b"HTTP/1.1 200 \xcf\xee\r\nContent-Type: text/html\r\n\r\n<p>",
        Ok("<p>"),
    );
    for other in ["HTTP/2 404", "h2 301 Moved", "HTTP/1.1 204 No Content"] {
        let response = format!("{other}\r\nContent-Type: text/html\r\n\r\n<p>");
        check(response.as_bytes(), Err(WarcSkip::OtherStatus));
    }
    for none in [
        "",
        "not http",
        "HTTP/1.1 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html",
        "<p>One 200 two\r\n\r\n",
    ] {
        check(none.as_bytes(), Err(WarcSkip::NotHttp));
    }
}

#[test]
fn types_and_charsets() {
    let utf8 = "<p>Kül\u{259}".as_bytes();
    for header in [
        "Content-Type: text/html",
        "content-type: TEXT/HTML;Charset=\"utf-8\"; boundary=x",
        "Content-Type: text/html; charset=utf-8;",
        "Content-Type: text/plain\r\nContent-Type: text/html",
        "Content-Type: text/html, text/html; charset=utf-8",
        "Content-Type: text/html; charset=utf-8\r\nContent-Type: text/html",
        "Content-Type: application/xhtml+xml",
        "Content-Type:\r\n text/html;\r\n charset=utf-8",
        "Content-Type : text/html",
        "a line without a colon\r\nContent-Type: text/html",
    ] {
        check(&page(header, utf8), Ok("<p>Kül\u{259}"));
    }
    check(
        &page(
            "Content-Type: text/html; charset=windows-1251; x=y",
            b"\xcf\xee\xf0\xf2",
        ),
        Ok("Порт"),
    );
    let late = format!("<title>{}</title><meta charset=koi8-r>", "x".repeat(2000));
    let bytes = [late.as_bytes(), b"\xf0"].concat();
    check(
        &page("Content-Type: text/html", &bytes),
        Ok(&format!("{late}П")),
    );
    check(
        &page("Content-Type: text/plain", utf8),
        Err(WarcSkip::OtherType),
    );
    check(&page("Server: x", utf8), Err(WarcSkip::OtherType));
    check(
        &page("Server: x", b" <!DOCTYPE html><p>"),
        Ok(" <!DOCTYPE html><p>"),
    );
    let untyped = page("Server: x", b"<p>");
    let found = page_of_response(&untyped, Some("text/html"), 100);
    assert!(matches!(found, Content::Page(_)));
}

#[test]
fn chunks_are_joined_and_their_header_is_not_believed() {
    let head = "Content-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked";
    check(
        &page(
            head,
            "3\r\n<p>\r\n6;x=1\r\nK\u{fc}l\u{259}\r\n0\r\n\r\n".as_bytes(),
        ),
        Ok("<p>Kül\u{259}"),
    );
    check_cut(
        &page(head, b"3\r\n<p>\r\nff\r\ncut"),
        Ok("<p>cut"),
        Some(Truncation::Body),
    );
    check_cut(
        &page(head, b"3\r\n<p>\r\n"),
        Ok("<p>"),
        Some(Truncation::Body),
    );
    check(&page(head, b"<p>whole"), Ok("<p>whole"));
}

/// A stream of brotli that holds its bytes as they are (RFC 7932, section 9.2).
fn brotli(bytes: &[u8]) -> Vec<u8> {
    let header = ((bytes.len() as u32 - 1) << 4) | (1 << 20);
    let mut packed = header.to_le_bytes()[..3].to_vec();
    packed.extend_from_slice(bytes);
    packed.push(3);
    packed
}

#[test]
fn codings() {
    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
    let html = "<p>Rain, wind and rain.".repeat(20);
    let text = html.as_bytes();
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(text).unwrap();
    let gzip = gzip.finish().unwrap();
    let mut zlib = ZlibEncoder::new(Vec::new(), Compression::fast());
    zlib.write_all(text).unwrap();
    let mut deflate = DeflateEncoder::new(Vec::new(), Compression::fast());
    deflate.write_all(text).unwrap();
    let zstd = zstd::stream::encode_all(text, 1).unwrap();
    let packed = [
        ("gzip", gzip.clone()),
        ("x-gzip", gzip.clone()),
        ("deflate", zlib.finish().unwrap()),
        ("deflate", deflate.finish().unwrap()),
        ("br", brotli(text)),
        ("zstd", zstd),
    ];
    let head = |coding: &str| format!("Content-Type: text/html\r\nContent-Encoding: {coding}");
    for (coding, bytes) in &packed {
        check(&page(&head(coding), bytes), Ok(&html));
        check(&page(&head(&coding.to_uppercase()), bytes), Ok(&html));
        // Unpacked by the crawler, which kept the header.
        check(&page(&head(coding), text), Ok(&html));
        match page_of_response(
            &page(&head(coding), &bytes[..bytes.len() - 4]),
            None,
            1 << 20,
        ) {
            Content::Page(cut) => assert_eq!(cut.truncated, Some(Truncation::Body), "{coding}"),
            // A small page is one block, of which nothing is known before its end.
            Content::Other(skip) => assert_eq!((*coding, skip), ("zstd", WarcSkip::Packing)),
        }
    }
    check(&page(&head("gzip, br"), &brotli(&gzip)), Ok(&html));
    check(
        &page(&head("gzip\r\nContent-Encoding: br"), &brotli(&gzip)),
        Ok(&html),
    );
    check(&page("Content-Type: text/html", &gzip), Ok(&html));
    for unpacked in ["identity", "utf-8", "none", "", "sdch"] {
        check(&page(&head(unpacked), text), Ok(&html));
    }
    check(&page(&head("sdch"), b"\x01\x02"), Err(WarcSkip::Packing));
    check(&page(&head("br"), b"\xff\xff\xff"), Err(WarcSkip::Packing));
}

#[test]
fn a_body_shorter_than_its_length_is_cut() {
    let head = "Content-Type: text/html\r\nContent-Length: 10";
    check_cut(
        &page(head, b"<p>Rain"),
        Ok("<p>Rain"),
        Some(Truncation::Body),
    );
    check(&page(head, b"<p>Rain and wind"), Ok("<p>Rain and wind"));
}
