//! Documents as bytes.

use alloc::borrow::Cow;

/// The text of a document that was read as bytes.
///
/// The encoding is that of the byte order mark; or else `charset`, which the server said
/// ([RFC 7303, section 3](https://www.rfc-editor.org/rfc/rfc7303#section-3)); or else that of
/// the XML declaration ([XML 1.0, appendix F](https://www.w3.org/TR/xml/#sec-guessing)). A
/// document that says nothing is UTF-8, or Windows-1252 where it is not UTF-8. Names are those
/// of the [Encoding standard](https://encoding.spec.whatwg.org/#names-and-labels); unknown ones
/// are ignored. Bytes that the encoding does not have become U+FFFD.
///
/// HTML pages declare their encoding in another way: `byline_html::decode` reads them.
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
    byline_html::decode_xml(bytes, charset).into_text()
}
