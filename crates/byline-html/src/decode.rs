//! Documents as bytes.

mod prescan;
mod xml;

use alloc::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::{Scanner, Scripting, StartTag, Token};

/// Decodes an HTML page as browsers do, by the [encoding sniffing algorithm] of the HTML standard.
///
/// The first of these that names a known encoding decides:
///
/// 1. a byte order mark;
/// 2. `charset`, the one of the HTTP header: see [`content_type_charset`];
/// 3. the first `meta` element with a `charset`, or with `http-equiv=content-type`: first the one that
///    the prescan of the standard finds in the first 1,024 bytes, then the one that the parser meets,
///    wherever it is. Where they differ, the page is read again with the parser's, as the standard
///    asks; Chromium stops at the end of `head`;
/// 4. the XML declaration at the very beginning;
/// 5. UTF-8 if the whole page is UTF-8, as browsers detect it in files; its last character may be cut
///    off if it is not the only one outside ASCII;
/// 6. windows-1252, the fallback of browsers in most locales. In others it is another one.
///
/// Names are the [labels] of the Encoding standard, in any case. A page that declares UTF-16 in ASCII
/// letters is UTF-8.
///
/// All spans that other functions return for [`Decoded::text`] count in that text, not in `bytes`.
///
/// [encoding sniffing algorithm]: https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
/// [labels]: https://encoding.spec.whatwg.org/#names-and-labels
///
/// # Examples
///
/// ```
/// use byline_html::{EncodingSource, decode};
///
/// let page = decode(b"<meta charset=windows-1251><p>\xCF\xEE\xF0\xF2", None);
/// assert_eq!(page.text(), "<meta charset=windows-1251><p>Порт");
/// assert_eq!(page.encoding(), "windows-1251");
/// assert_eq!(page.source(), EncodingSource::Meta);
/// assert!(!page.has_replacements());
/// ```
#[must_use]
pub fn decode<'a>(bytes: &'a [u8], charset: Option<&str>) -> Decoded<'a> {
    if let Some(found) = known(bytes, charset) {
        return found.decode(bytes);
    }
    let tentative = prescan::encoding(bytes).unwrap_or_else(|| undeclared(bytes));
    let decoded = tentative.decode(bytes);
    match met_by_parser(decoded.text()) {
        Some(encoding) if encoding.name() != decoded.encoding => FoundEncoding {
            encoding,
            source: EncodingSource::Meta,
        }
        .decode(bytes),
        Some(_) => Decoded {
            source: EncodingSource::Meta,
            ..decoded
        },
        None => decoded,
    }
}

/// Decodes XML, such as a feed, or a document of a format that declares no encoding.
///
/// The first of these that names a known encoding decides: a byte order mark; `charset`, the one of
/// the HTTP header ([RFC 7303, section 3](https://www.rfc-editor.org/rfc/rfc7303#section-3)); the XML
/// declaration ([XML 1.0, appendix F](https://www.w3.org/TR/xml/#sec-guessing)), which white space
/// may precede; UTF-8 and windows-1252 as in [`decode`]. UTF-16 is also known by its first character, which is `<`.
///
/// # Examples
///
/// ```
/// use byline_html::decode_xml;
///
/// let feed = decode_xml(b"<?xml version='1.0' encoding='ISO-8859-2'?><rss>\xB3</rss>", None);
/// assert_eq!(feed.text(), "<?xml version='1.0' encoding='ISO-8859-2'?><rss>ł</rss>");
/// ```
#[must_use]
pub fn decode_xml<'a>(bytes: &'a [u8], charset: Option<&str>) -> Decoded<'a> {
    known(bytes, charset)
        .or_else(|| xml::encoding(bytes))
        .unwrap_or_else(|| undeclared(bytes))
        .decode(bytes)
}

/// The value of `charset` in a `Content-Type` header, by the [MIME Sniffing standard].
///
/// [MIME Sniffing standard]: https://mimesniff.spec.whatwg.org/#parsing-a-mime-type
///
/// # Examples
///
/// ```
/// use byline_html::content_type_charset;
///
/// assert_eq!(content_type_charset("text/html; Charset=\"utf-8\""), Some("utf-8"));
/// assert_eq!(content_type_charset("text/html"), None);
/// ```
#[must_use]
pub fn content_type_charset(content_type: &str) -> Option<&str> {
    let (_, mut rest) = content_type.split_once(';')?;
    loop {
        let (name, value) = rest.split_at(rest.find(['=', ';'])?);
        let is_charset = name
            .trim_matches(is_http_space)
            .eq_ignore_ascii_case("charset");
        let Some(value) = value.strip_prefix('=') else {
            rest = value.get(1..)?;
            continue;
        };
        // No label has a character that would be escaped.
        let (value, after) = match value.strip_prefix('"') {
            Some(quoted) => end_of_quoted(quoted),
            None => value.split_at(value.find(';').unwrap_or(value.len())),
        };
        let value = value.trim_end_matches(is_http_space);
        if is_charset && !value.is_empty() {
            return Some(value);
        }
        rest = after.split_once(';')?.1;
    }
}

/// A document's text, and how its encoding was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded<'a> {
    text: Cow<'a, str>,
    encoding: &'static str,
    source: EncodingSource,
    has_replacements: bool,
}

impl<'a> Decoded<'a> {
    /// The text, without a byte order mark.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text itself. It is borrowed where the bytes are UTF-8.
    #[must_use]
    pub fn into_text(self) -> Cow<'a, str> {
        self.text
    }

    /// The name of the encoding in the Encoding standard, such as `UTF-8` or `windows-1252`.
    #[must_use]
    pub fn encoding(&self) -> &'static str {
        self.encoding
    }

    /// What decided the encoding.
    #[must_use]
    pub fn source(&self) -> EncodingSource {
        self.source
    }

    /// Whether some bytes are not valid in the encoding: each such sequence is U+FFFD in the text.
    #[must_use]
    pub fn has_replacements(&self) -> bool {
        self.has_replacements
    }
}

/// What decided the encoding of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncodingSource {
    /// The byte order mark.
    ByteOrderMark,
    /// The caller, who knows the `charset` of the `Content-Type` header.
    ContentType,
    /// A `meta` element.
    Meta,
    /// The XML declaration, or the way in which its first character is encoded.
    XmlDeclaration,
    /// Nothing is declared, and the bytes are UTF-8.
    ValidUtf8,
    /// Nothing is declared, and the bytes are not UTF-8.
    Fallback,
}

impl EncodingSource {
    /// The stable name, such as `byte_order_mark`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::ByteOrderMark => "byte_order_mark",
            Self::ContentType => "content_type",
            Self::Meta => "meta",
            Self::XmlDeclaration => "xml_declaration",
            Self::ValidUtf8 => "valid_utf8",
            Self::Fallback => "fallback",
        }
    }
}

/// An encoding, and what decided it.
struct FoundEncoding {
    encoding: &'static Encoding,
    source: EncodingSource,
}

impl FoundEncoding {
    fn decode(self, bytes: &[u8]) -> Decoded<'_> {
        let (text, encoding, has_replacements) = self.encoding.decode(bytes);
        Decoded {
            text,
            encoding: encoding.name(),
            source: self.source,
            has_replacements,
        }
    }
}

/// What nothing in the document can outweigh.
fn known(bytes: &[u8], charset: Option<&str>) -> Option<FoundEncoding> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(FoundEncoding {
            encoding,
            source: EncodingSource::ByteOrderMark,
        });
    }
    let encoding = Encoding::for_label(charset?.as_bytes())?;
    Some(FoundEncoding {
        encoding,
        source: EncodingSource::ContentType,
    })
}

fn undeclared(bytes: &[u8]) -> FoundEncoding {
    let is_utf_8 = match core::str::from_utf8(bytes) {
        Ok(_) => true,
        // The last character is cut off, and others show that it is one of UTF-8.
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
            error.error_len().is_none() && !valid.is_ascii()
        }
    };
    match is_utf_8 {
        true => FoundEncoding {
            encoding: UTF_8,
            source: EncodingSource::ValidUtf8,
        },
        false => FoundEncoding {
            encoding: WINDOWS_1252,
            source: EncodingSource::Fallback,
        },
    }
}

/// The encoding of the first `meta` element that the parser processes: it changes one that is
/// tentative (HTML standard, 13.2.6.4.4).
fn met_by_parser(text: &str) -> Option<&'static Encoding> {
    Scanner::new(text)
        .with_scripting(Scripting::Enabled)
        .find_map(|token| match token {
            Token::StartTag(tag) if tag.is("meta") => of_meta(&tag),
            _ => None,
        })
}

fn of_meta(tag: &StartTag<'_>) -> Option<&'static Encoding> {
    let charset = tag.attribute("charset");
    if let Some(encoding) = charset.and_then(|value| declared(value.value().as_bytes())) {
        return Some(encoding);
    }
    let kind = tag.attribute("http-equiv")?;
    if !kind.value().eq_ignore_ascii_case("content-type") {
        return None;
    }
    let content = tag.attribute("content")?;
    of_content(content.value().as_bytes())
}

/// The encoding of a label in ASCII letters, which cannot be in UTF-16.
fn declared(label: &[u8]) -> Option<&'static Encoding> {
    let encoding = Encoding::for_label(label)?;
    Some(if encoding == UTF_16BE || encoding == UTF_16LE {
        UTF_8
    } else if encoding == encoding_rs::X_USER_DEFINED {
        WINDOWS_1252
    } else {
        encoding
    })
}

/// The encoding in the `content` of a `meta` element
/// ([extracting a character encoding](https://html.spec.whatwg.org/multipage/urls-and-fetching.html#extracting-character-encodings-from-meta-elements)).
fn of_content(content: &[u8]) -> Option<&'static Encoding> {
    const NAME: &[u8] = b"charset";
    let mut rest = content;
    loop {
        let at = rest
            .windows(NAME.len())
            .position(|word| word.eq_ignore_ascii_case(NAME))?;
        rest = rest.get(at + NAME.len()..)?.trim_ascii_start();
        if let Some(value) = rest.strip_prefix(b"=") {
            let value = value.trim_ascii_start();
            let first = value.first()?;
            let label = match first {
                b'"' | b'\'' => value.get(1..)?.split(|byte| byte == first),
                _ => return declared(value.split(|byte| is_label_end(*byte)).next()?),
            };
            // A value whose quote is not closed is ignored.
            let mut label = label;
            let inside = label.next()?;
            label.next()?;
            return declared(inside);
        }
    }
}

fn is_label_end(byte: u8) -> bool {
    byte == b';' || byte.is_ascii_whitespace()
}

fn is_http_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// The contents of a quoted string, and what follows it.
fn end_of_quoted(quoted: &str) -> (&str, &str) {
    let mut is_escaped = false;
    let end = quoted.find(|c| {
        let is_end = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        is_end
    });
    quoted.split_at(end.unwrap_or(quoted.len()))
}
