//! The HTML of a stored HTTP response.

use std::borrow::Cow;

use super::coding::{Unpacked, unpacked, without_chunks};
use super::fields::{Fields, end_of_header};
use crate::pages::Truncation;

/// What a block holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Content {
    Page(HtmlPage),
    /// No page, and why not.
    Other(WarcSkip),
}

/// A page of HTML, and what its response said.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct HtmlPage {
    pub(super) html: String,
    pub(super) status: Option<u16>,
    pub(super) language: Option<String>,
    pub(super) truncated: Option<Truncation>,
}

/// Why a record is not a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum WarcSkip {
    /// A request, metadata, or a text that was extracted from a page.
    #[error("records of other kinds")]
    OtherKind,
    /// A page that was stored before: the record has no body.
    #[error("revisits without a body")]
    Revisit,
    /// The address is not of http or https.
    #[error("addresses other than http and https")]
    OtherScheme,
    /// The block has no status line and no end of its header.
    #[error("blocks without an HTTP header")]
    NotHttp,
    /// A status other than 200.
    #[error("other statuses than 200")]
    OtherStatus,
    /// A type other than `text/html` and `application/xhtml+xml`.
    #[error("other types than HTML")]
    OtherType,
    /// An unknown `Content-Encoding`, or bytes that are not what it says.
    #[error("bodies that cannot be unpacked")]
    Packing,
    /// The same address with the same digest was written before.
    #[error("duplicates by address and digest")]
    Duplicate,
}

/// Reads a response as it was received, at most `limit` bytes of HTML. `identified` is the type
/// that the crawler found in the body.
pub(super) fn page_of_response(response: &[u8], identified: Option<&str>, limit: usize) -> Content {
    let Some((status, header, body)) = final_response(response) else {
        return Content::Other(WarcSkip::NotHttp);
    };
    if status != 200 {
        return Content::Other(WarcSkip::OtherStatus);
    }
    let fields = Fields::parse(header);
    let kind =
        MediaType::of(fields.all("Content-Type")).or_else(|| MediaType::of(identified.into_iter()));
    if !kind
        .as_ref()
        .map_or_else(|| looks_like_html(body), MediaType::is_html)
    {
        return Content::Other(WarcSkip::OtherType);
    }
    let mut is_cut = false;
    let mut body = Cow::Borrowed(body);
    let is_chunked = |coding: &str| coding.to_ascii_lowercase().ends_with("chunked");
    if fields.all("Transfer-Encoding").any(is_chunked) {
        // Some crawlers undo the chunks and keep the header.
        if let Some((whole, ends)) = without_chunks(&body) {
            body = Cow::Owned(whole);
            is_cut = !ends;
        }
    } else if let Some(length) = fields.first("Content-Length") {
        // Some crawlers unpack the body and keep its length: it is longer then.
        is_cut = length
            .parse()
            .is_ok_and(|length: u64| (body.len() as u64) < length)
            && fields.first("Content-Encoding").is_none();
    }
    let codings: Vec<&str> = fields
        .all("Content-Encoding")
        .flat_map(|list| list.split(','))
        .collect();
    let Unpacked { bytes, is_partial } = match unpacked(body, &codings, limit) {
        Some(unpacked) => unpacked,
        None => return Content::Other(WarcSkip::Packing),
    };
    let truncated = if bytes.len() >= limit {
        Some(Truncation::Limit)
    } else if is_cut || is_partial {
        Some(Truncation::Body)
    } else {
        None
    };
    let charset = kind.and_then(|kind| kind.charset);
    Content::Page(HtmlPage {
        html: decoded(&bytes, charset.as_deref()),
        status: Some(status),
        language: fields.first("Content-Language").map(str::to_owned),
        truncated,
    })
}

fn decoded(body: &[u8], charset: Option<&str>) -> String {
    byline_html::decode(body, charset).into_text().into_owned()
}

/// Reads a body that was stored without a response.
pub(super) fn page_of_resource(body: &[u8], kind: Option<&str>) -> Content {
    let kind = MediaType::of(kind.into_iter());
    if !kind.as_ref().is_some_and(MediaType::is_html) {
        return Content::Other(WarcSkip::OtherType);
    }
    Content::Page(HtmlPage {
        html: decoded(body, kind.and_then(|kind| kind.charset).as_deref()),
        status: None,
        language: None,
        truncated: None,
    })
}

/// Status, header lines and body of the response after interim ones (RFC 9110, section 15.2).
fn final_response(mut response: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    loop {
        let line = response.iter().position(|byte| *byte == b'\n')?;
        let (line, rest) = response.split_at_checked(line + 1)?;
        let status = status_of(line)?;
        let end = end_of_header(rest)?;
        let (header, body) = rest.split_at_checked(end)?;
        if !(100..200).contains(&status) {
            return Some((status, header, body));
        }
        response = body;
    }
}

/// The status of a line such as `HTTP/1.1 200 OK`, `HTTP/2 200` or `h2 200`: some crawlers write
/// the protocol as their HTTP library names it.
fn status_of(line: &[u8]) -> Option<u16> {
    let line = std::str::from_utf8(line.get(..line.len().min(64))?)
        .ok()
        .or_else(|| {
            // The reason phrase may be in any encoding.
            let ascii = line.iter().position(|byte| !byte.is_ascii())?;
            std::str::from_utf8(line.get(..ascii)?).ok()
        })?;
    let mut words = line.split_ascii_whitespace();
    let protocol = words.next()?;
    let is_part =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'_' | b'-');
    let status = words.next()?;
    let is_status = status.len() == 3 && status.bytes().all(|byte| byte.is_ascii_digit());
    if protocol.len() > 20 || !protocol.bytes().all(is_part) || !is_status {
        return None;
    }
    status.parse().ok().filter(|status| *status >= 100)
}

/// A media type, as far as it is needed here.
struct MediaType {
    essence: String,
    charset: Option<String>,
}

impl MediaType {
    /// The last type of several headers and lists; the charset of an earlier one counts if it is
    /// of the same type (<https://fetch.spec.whatwg.org/#concept-header-extract-mime-type>).
    fn of<'v>(values: impl Iterator<Item = &'v str>) -> Option<Self> {
        let mut found: Option<Self> = None;
        for value in values.flat_map(|values| values.split(',')) {
            let essence = value.split(';').next().unwrap_or_default();
            let essence = essence.trim().to_ascii_lowercase();
            if !essence.contains('/') || essence == "*/*" {
                continue;
            }
            let charset = byline_html::content_type_charset(value).map(str::to_owned);
            let earlier = found.filter(|found| found.essence == essence);
            let charset = charset.or_else(|| earlier.and_then(|earlier| earlier.charset));
            found = Some(Self { essence, charset });
        }
        found
    }

    fn is_html(&self) -> bool {
        matches!(self.essence.as_str(), "text/html" | "application/xhtml+xml")
    }
}

/// Whether a body of no type begins like a page
/// (<https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type>).
fn looks_like_html(body: &[u8]) -> bool {
    let start = body
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(body)
        .trim_ascii_start();
    [b"<!doctype html".as_slice(), b"<html"].iter().any(|tag| {
        let found = start.get(..tag.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(tag))
    })
}

#[cfg(test)]
#[path = "http_tests.rs"]
#[allow(
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test fails loudly"
)]
mod tests;
