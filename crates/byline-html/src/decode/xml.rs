//! The encoding that an XML declaration names.

use encoding_rs::{UTF_16BE, UTF_16LE};

use super::{EncodingSource, FoundEncoding, declared};

/// The bytes that are looked at: those of the prescan. Version, encoding and standalone take less.
const LENGTH: usize = 1024;

/// What an XML document declares, or shows by how its first character is encoded.
pub(super) fn encoding(bytes: &[u8]) -> Option<FoundEncoding> {
    let encoding = match bytes {
        [0, b'<', ..] => UTF_16BE,
        [b'<', 0, ..] => UTF_16LE,
        _ => {
            let start = bytes.iter().position(|byte| !byte.is_ascii_whitespace())?;
            let label = label(bytes.get(start..)?)?;
            return of_label(label.trim_ascii());
        }
    };
    Some(FoundEncoding {
        encoding,
        source: EncodingSource::XmlDeclaration,
    })
}

/// What a declaration at the very beginning of a page says
/// ([get an XML encoding](https://html.spec.whatwg.org/multipage/parsing.html#concept-get-xml-encoding-when-sniffing)).
pub(super) fn strict_declaration(start: &[u8]) -> Option<FoundEncoding> {
    let label = label(start)?;
    if label.iter().any(|byte| *byte <= b' ') {
        return None;
    }
    of_label(label)
}

fn of_label(label: &[u8]) -> Option<FoundEncoding> {
    Some(FoundEncoding {
        encoding: declared(label)?,
        source: EncodingSource::XmlDeclaration,
    })
}

/// The label, which is in ASCII in all encodings but UTF-16.
fn label(bytes: &[u8]) -> Option<&[u8]> {
    const NAME: &[u8] = b"encoding";
    let rest = bytes.strip_prefix(b"<?xml")?;
    let head = rest.get(..LENGTH).unwrap_or(rest);
    let end = head.iter().position(|byte| *byte == b'>')?;
    let head = head.get(..end)?;
    let name = head.windows(NAME.len()).position(|word| word == NAME)?;
    let value = after_spaces(head.get(name + NAME.len()..)?).strip_prefix(b"=")?;
    let value = after_spaces(value);
    let quote = value
        .first()
        .filter(|quote| matches!(quote, b'"' | b'\''))?;
    let value = value.get(1..)?;
    let end = value.iter().position(|byte| byte == quote)?;
    value.get(..end)
}

fn after_spaces(bytes: &[u8]) -> &[u8] {
    let start = bytes.iter().position(|byte| *byte > b' ');
    start.and_then(|start| bytes.get(start..)).unwrap_or(&[])
}
