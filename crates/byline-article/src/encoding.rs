//! Documents as bytes.

use alloc::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// The text of a document that was read as bytes.
///
/// The encoding is that of the byte order mark; or else `charset`, which the server said
/// ([RFC 7303, section 3](https://www.rfc-editor.org/rfc/rfc7303#section-3)); or else that of
/// the XML declaration ([XML 1.0, appendix F](https://www.w3.org/TR/xml/#sec-guessing)). A
/// document that says nothing is UTF-8, or Windows-1252 where it is no UTF-8. Names are those
/// of the [Encoding standard](https://encoding.spec.whatwg.org/#names-and-labels); unknown ones
/// are passed over. Bytes that the encoding does not have become U+FFFD.
///
/// # Examples
///
/// ```
/// use byline_article::{decode, rss};
///
/// let bytes = b"<?xml version='1.0' encoding='ISO-8859-1'?><item><title>Caf\xE9</title></item>";
/// let text = decode(bytes, None);
/// assert_eq!(rss::read(&text)?.finish()?.headline, "Caf\u{E9}");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn decode<'a>(bytes: &'a [u8], charset: Option<&str>) -> Cow<'a, str> {
    let named = |name: &[u8]| Encoding::for_label(name);
    let encoding = charset
        .and_then(|name| named(name.as_bytes()))
        .or_else(|| without_mark(bytes))
        .or_else(|| declared(bytes).and_then(named));
    if let Some(encoding) = encoding {
        // A byte order mark outweighs all.
        return encoding.decode(bytes).0;
    }
    match core::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text.strip_prefix('\u{FEFF}').unwrap_or(text)),
        Err(_) if Encoding::for_bom(bytes).is_some() => UTF_8.decode(bytes).0,
        Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0,
    }
}

/// UTF-16 without a byte order mark: XML begins with `<` or white space.
fn without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0, b'<', ..] => Some(UTF_16BE),
        [b'<', 0, ..] => Some(UTF_16LE),
        _ => None,
    }
}

/// The name in the XML declaration, which is ASCII in all encodings but UTF-16.
fn declared(bytes: &[u8]) -> Option<&[u8]> {
    let start = bytes.iter().position(|byte| !byte.is_ascii_whitespace())?;
    let rest = bytes.get(start..)?.strip_prefix(b"<?xml")?;
    // Version, encoding and standalone take less.
    let head = rest.get(..rest.len().min(256))?;
    let end = head.windows(2).position(|two| two == b"?>")?;
    let head = head.get(..end)?;
    let name = head.windows(8).position(|word| word == b"encoding")?;
    let value = head
        .get(name + 8..)?
        .trim_ascii_start()
        .strip_prefix(b"=")?
        .trim_ascii_start();
    let quote = value
        .first()
        .filter(|quote| matches!(quote, b'"' | b'\''))?;
    let value = value.get(1..)?;
    let end = value.iter().position(|byte| byte == quote)?;
    value.get(..end)
}
