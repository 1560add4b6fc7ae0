//! The HTML of a stored response.

use std::borrow::Cow;
use std::io::Read;

use byline_html::{Scanner, Token};
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use flate2::read::{MultiGzDecoder, ZlibDecoder};

const HEADER_LINES: usize = 256;
/// Where the HTML standard looks for a declared encoding.
const PRESCAN_BYTES: usize = 1024;

/// What a response is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Response {
    /// Status 200 and HTML; cut if only a part of it could be unpacked.
    Page { html: String, is_cut: bool },
    /// Anything else.
    Other,
}

/// Reads a response as it went over the wire, at the most `limit` bytes of HTML.
pub(crate) fn html_of(response: &[u8], limit: u64) -> Response {
    page(response, limit).map_or(Response::Other, |(html, is_cut)| Response::Page {
        html,
        is_cut,
    })
}

fn page(response: &[u8], limit: u64) -> Option<(String, bool)> {
    let mut lines = [httparse::EMPTY_HEADER; HEADER_LINES];
    let mut head = httparse::Response::new(&mut lines);
    // Crawlers store what servers send.
    let parsed = httparse::ParserConfig::default()
        .allow_spaces_after_header_name_in_responses(true)
        .allow_obsolete_multiline_headers_in_responses(true)
        .ignore_invalid_headers_in_responses(true)
        .parse_response(&mut head, response);
    let Ok(httparse::Status::Complete(length)) = parsed else {
        return None;
    };
    if head.code != Some(200) {
        return None;
    }
    let header = |name: &str| {
        let found = head
            .headers
            .iter()
            .find(|line| line.name.eq_ignore_ascii_case(name));
        found.map(|line| {
            String::from_utf8_lossy(line.value)
                .trim()
                .to_ascii_lowercase()
        })
    };
    let kind = header("Content-Type")?;
    let essence = kind.split(';').next().unwrap_or_default().trim();
    if !matches!(essence, "text/html" | "application/xhtml+xml") {
        return None;
    }
    let mut body = Cow::Borrowed(response.get(length..)?);
    if header("Transfer-Encoding").is_some_and(|coding| coding.ends_with("chunked")) {
        // Some crawlers undo the chunks and keep the header.
        body = without_chunks(&body).map_or(body, Cow::Owned);
    }
    let (body, is_cut) = unpacked(&body, header("Content-Encoding").as_deref(), limit)?;
    let declared = kind.split_once("charset=").map(|(_, label)| label);
    let label = declared.map(|label| label.trim_matches(['"', '\'', ' ']));
    Some((decoded(&body, label), is_cut))
}

/// The body of chunks (RFC 9112, section 7.1); none if it is not in chunks.
fn without_chunks(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::with_capacity(body.len());
    loop {
        let Ok(httparse::Status::Complete((start, size))) = httparse::parse_chunk_size(body) else {
            // What was stored ends here; the chunks before it count.
            return (!whole.is_empty()).then_some(whole);
        };
        if size == 0 {
            return Some(whole);
        }
        let rest = body.get(start..)?;
        let size = usize::try_from(size).unwrap_or(usize::MAX).min(rest.len());
        let (chunk, rest) = rest.split_at_checked(size)?;
        whole.extend_from_slice(chunk);
        body = rest.strip_prefix(b"\r\n").unwrap_or(rest);
    }
}

/// The body unpacked, and whether a part is missing; none if the packing is not known.
fn unpacked<'b>(body: &'b [u8], coding: Option<&str>, limit: u64) -> Option<(Cow<'b, [u8]>, bool)> {
    let is_packed = match coding {
        Some("gzip" | "x-gzip") => body.starts_with(&[0x1f, 0x8b]),
        Some("deflate") => true,
        None | Some("" | "identity") => false,
        Some(_) => return None,
    };
    // Some crawlers unpack, and keep the header.
    if !is_packed {
        return Some((Cow::Borrowed(body), false));
    }
    let mut whole = Vec::new();
    let read = if coding == Some("deflate") {
        ZlibDecoder::new(body).take(limit).read_to_end(&mut whole)
    } else {
        MultiGzDecoder::new(body)
            .take(limit)
            .read_to_end(&mut whole)
    };
    let is_cut = read.is_err() || whole.len() as u64 == limit;
    (!whole.is_empty()).then_some((Cow::Owned(whole), is_cut))
}

/// The text: by its byte order mark, the header's label, the page's own, or as UTF-8 if it is,
/// and windows-1252 if not, as the HTML standard falls back to in most of the world.
fn decoded(body: &[u8], label: Option<&str>) -> String {
    let labelled = label.and_then(|label| Encoding::for_label(label.as_bytes()));
    let encoding =
        labelled
            .or_else(|| declared(body))
            .unwrap_or_else(|| match std::str::from_utf8(body) {
                Ok(_) => UTF_8,
                Err(_) => WINDOWS_1252,
            });
    encoding.decode(body).0.into_owned()
}

/// The encoding that a `meta` element among the first bytes declares.
fn declared(body: &[u8]) -> Option<&'static Encoding> {
    let start = body.get(..PRESCAN_BYTES).unwrap_or(body);
    let (start, _) = WINDOWS_1252.decode_without_bom_handling(start);
    let label = Scanner::new(&start).find_map(|token| {
        let Token::StartTag(tag) = token else {
            return None;
        };
        if !tag.is("meta") {
            return None;
        }
        let value = |name: &str| {
            tag.attribute(name)
                .map(|attribute| attribute.value().to_string())
        };
        value("charset").or_else(|| {
            let content = value("content")?.to_ascii_lowercase();
            let (_, label) = content.split_once("charset=")?;
            Some(label.split([';', ' ']).next()?.to_owned())
        })
    })?;
    let found = Encoding::for_label(label.trim().as_bytes())?;
    // A page that could be read so far is not in UTF-16, whatever it declares.
    let wide = found.name().starts_with("UTF-16");
    Some(if wide { UTF_8 } else { found })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(response: &[u8], want: Option<&str>) {
        let html = match html_of(response, 1 << 20) {
            Response::Page { html, is_cut } => {
                assert!(!is_cut);
                Some(html)
            }
            Response::Other => None,
        };
        assert_eq!(html.as_deref(), want);
    }

    #[test]
    fn responses_that_are_no_page() {
        check(
            b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>",
            None,
        );
        check(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n<p>",
            None,
        );
        check(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nx",
            None,
        );
        check(b"not http", None);
        check(b"", None);
    }

    #[test]
    fn chunks_are_joined_and_their_header_is_not_believed() {
        let head = "HTTP/1.1 200 OK\r\ncontent-type: Text/HTML; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n";
        check(
            format!("{head}3\r\n<p>\r\n6;x=1\r\nK\u{fc}l\u{259}\r\n0\r\n\r\n").as_bytes(),
            Some("<p>Kül\u{259}"),
        );
        check(
            format!("{head}3\r\n<p>\r\nff\r\ncut").as_bytes(),
            Some("<p>cut"),
        );
        check(format!("{head}<p>whole").as_bytes(), Some("<p>whole"));
    }

    #[test]
    fn encodings() {
        let page = |kind: &str, body: &[u8]| {
            let mut response =
                format!("HTTP/1.0 200 OK\r\nContent-Type: {kind}\r\n\r\n").into_bytes();
            response.extend_from_slice(body);
            response
        };
        check(
            &page("text/html; charset=\"windows-1251\"", b"\xcf\xee\xf0\xf2"),
            Some("Порт"),
        );
        check(
            &page("text/html", b"<meta charset=koi8-r>\xf0"),
            Some("<meta charset=koi8-r>П"),
        );
        check(
            &page("text/html", b"<!-- <meta charset=koi8-r> -->\xf0"),
            Some("<!-- <meta charset=koi8-r> -->\u{f0}"),
        );
        check(
            &page("text/html; charset=koi8-r", b"\xef\xbb\xbf\xd0\x9f"),
            Some("П"),
        );
        check(
            &page("application/xhtml+xml", "<p>Kül".as_bytes()),
            Some("<p>Kül"),
        );
    }

    #[test]
    fn a_bomb_is_cut() {
        let mut packed = Vec::new();
        let zeros = std::io::repeat(b'a').take(50 << 20);
        flate2::read::GzEncoder::new(zeros, flate2::Compression::fast())
            .read_to_end(&mut packed)
            .unwrap();
        let mut response =
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
                .to_vec();
        response.extend(packed);
        match html_of(&response, 1 << 20) {
            Response::Page { html, is_cut } => assert!(is_cut && html.len() == 1 << 20),
            Response::Other => panic!("expected a page"),
        }
    }
}
