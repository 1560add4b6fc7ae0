//! Bodies in chunks, and packed ones.

use std::borrow::Cow;
use std::io::Read;

use brotli_decompressor::Decompressor;
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};

/// Codings that a body may have; a page has one, a hostile one has many.
const CODINGS: usize = 4;
/// Bytes of a window of zstd, as a power of two (RFC 8878, section 3.1.1.1.2): more than
/// browsers accept (8 MiB) and little memory.
const ZSTD_WINDOW: u32 = 24;
/// Bytes that the decoder of brotli reads at once.
const BROTLI_BUFFER: usize = 4096;

/// A body that was unpacked.
pub(super) struct Unpacked<'b> {
    pub(super) bytes: Cow<'b, [u8]>,
    /// Whether it ends early or is damaged.
    pub(super) is_partial: bool,
}

/// The body of chunks (RFC 9112, section 7.1) and whether the last one is there; none if it is
/// not in chunks.
pub(super) fn without_chunks(mut body: &[u8]) -> Option<(Vec<u8>, bool)> {
    let mut whole = Vec::with_capacity(body.len());
    loop {
        let Ok(httparse::Status::Complete((start, size))) = httparse::parse_chunk_size(body) else {
            // What was stored ends here; the chunks before it count.
            return (!whole.is_empty()).then_some((whole, false));
        };
        if size == 0 {
            return Some((whole, true));
        }
        let rest = body.get(start..)?;
        let wanted = usize::try_from(size).unwrap_or(usize::MAX);
        let (chunk, rest) = rest.split_at_checked(wanted.min(rest.len()))?;
        whole.extend_from_slice(chunk);
        if chunk.len() < wanted {
            return Some((whole, false));
        }
        body = rest.strip_prefix(b"\r\n").unwrap_or(rest);
    }
}

/// The body without its codings, the last of which was applied last; none if one is unknown, or
/// the bytes are not what it says.
///
/// Some crawlers unpack a body and keep the header: a body that is not packed stays as it is.
pub(super) fn unpacked<'b>(
    body: Cow<'b, [u8]>,
    codings: &[&str],
    limit: usize,
) -> Option<Unpacked<'b>> {
    let named = codings
        .iter()
        .map(|coding| coding.trim().to_ascii_lowercase());
    let mut named: Vec<String> = named.filter(|coding| !coding.is_empty()).collect();
    if named.len() > CODINGS {
        return None;
    }
    // Some servers pack and do not say so.
    if named.is_empty() && body.starts_with(&[0x1f, 0x8b, 0x08]) {
        named.push("gzip".to_owned());
    }
    let mut bytes = body;
    let mut is_partial = false;
    for coding in named.iter().rev() {
        let packed: &[u8] = &bytes;
        let read = match coding.as_str() {
            "gzip" | "x-gzip" if packed.starts_with(&[0x1f, 0x8b]) => {
                read_up_to(MultiGzDecoder::new(packed), limit)
            }
            "zstd" if packed.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]) => zstd(packed, limit),
            // Deflate means zlib (RFC 9110, section 8.4.1.2); some servers send it bare.
            "deflate" => match read_up_to(ZlibDecoder::new(packed), limit) {
                (bytes, false) if bytes.is_empty() => {
                    read_up_to(DeflateDecoder::new(packed), limit)
                }
                read => read,
            },
            "br" => read_up_to(Decompressor::new(packed, BROTLI_BUFFER), limit),
            "gzip" | "x-gzip" | "zstd" | "identity" | "none" | "utf-8" => continue,
            _ if looks_like_text(packed) => continue,
            _ => return None,
        };
        let (read, is_whole) = read;
        if !is_whole && looks_like_text(packed) {
            continue;
        }
        if read.is_empty() && !packed.is_empty() {
            return None;
        }
        is_partial |= !is_whole;
        bytes = Cow::Owned(read);
    }
    if bytes.len() > limit {
        let mut cut = bytes.into_owned();
        cut.truncate(limit);
        bytes = Cow::Owned(cut);
    }
    Some(Unpacked { bytes, is_partial })
}

fn zstd(packed: &[u8], limit: usize) -> (Vec<u8>, bool) {
    let decoder = ::zstd::stream::read::Decoder::with_buffer(packed).and_then(|mut decoder| {
        decoder.window_log_max(ZSTD_WINDOW)?;
        Ok(decoder)
    });
    match decoder {
        Ok(decoder) => read_up_to(decoder, limit),
        Err(_) => (Vec::new(), false),
    }
}

/// What can be unpacked, and whether it is all, or as much as the limit.
fn read_up_to(decoder: impl Read, limit: usize) -> (Vec<u8>, bool) {
    let mut whole = Vec::new();
    let read = decoder.take(limit as u64).read_to_end(&mut whole);
    (whole, read.is_ok())
}

/// Whether bytes are markup rather than packed.
fn looks_like_text(bytes: &[u8]) -> bool {
    let start = bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(bytes)
        .trim_ascii_start();
    let next = start.get(1);
    start.starts_with(b"<")
        && next.is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'!' | b'?' | b'/'))
}
