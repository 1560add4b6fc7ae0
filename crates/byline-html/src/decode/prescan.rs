//! The [prescan] of the HTML standard: a `meta` element that declares the encoding is looked for
//! before anything can be decoded.
//!
//! [prescan]: https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding

use alloc::vec::Vec;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

use super::{EncodingSource, FoundEncoding, declared, of_content, xml};

/// The bytes that are looked at.
const LENGTH: usize = 1024;

/// What the first bytes declare.
pub(super) fn encoding(bytes: &[u8]) -> Option<FoundEncoding> {
    let start = bytes.get(..LENGTH).unwrap_or(bytes);
    let by_first_bytes = match start {
        [b'<', 0, b'?', 0, b'x', 0, ..] => Some(UTF_16LE),
        [0, b'<', 0, b'?', 0, b'x', ..] => Some(UTF_16BE),
        _ => None,
    };
    if let Some(encoding) = by_first_bytes {
        return Some(FoundEncoding {
            encoding,
            source: EncodingSource::XmlDeclaration,
        });
    }
    let by_meta = Prescan { bytes: start }
        .run()
        .map(|encoding| FoundEncoding {
            encoding,
            source: EncodingSource::Meta,
        });
    by_meta.or_else(|| xml::strict_declaration(start))
}

/// What is left of the bytes. A method returns `None` where they end.
struct Prescan<'a> {
    bytes: &'a [u8],
}

/// An attribute, its letters in lower case.
struct Attribute {
    name: Vec<u8>,
    value: Vec<u8>,
}

impl Prescan<'_> {
    fn run(mut self) -> Option<&'static Encoding> {
        loop {
            match self.bytes {
                [] => return None,
                [b'<', b'!', b'-', b'-', ..] => self.skip_comment()?,
                [b'<', name @ ..] if is_meta(name) => {
                    self.skip(5)?;
                    if let Some(encoding) = self.meta()? {
                        return Some(encoding);
                    }
                    self.skip(1)?;
                }
                [b'<', b'/', letter, ..] | [b'<', letter, ..] if letter.is_ascii_alphabetic() => {
                    self.skip_until(|byte| is_space(byte) || byte == b'>')?;
                    while self.attribute()?.is_some() {}
                    self.skip(1)?;
                }
                [b'<', b'!' | b'/' | b'?', ..] => {
                    self.skip_until(|byte| byte == b'>')?;
                    self.skip(1)?;
                }
                _ => self.skip(1)?,
            }
        }
    }

    /// The encoding that a `meta` element declares.
    fn meta(&mut self) -> Option<Option<&'static Encoding>> {
        let mut names: Vec<Vec<u8>> = Vec::new();
        let mut is_pragma = false;
        let mut needs_pragma = None;
        let mut charset = None;
        while let Some(Attribute { name, value }) = self.attribute()? {
            if names.contains(&name) {
                continue;
            }
            match name.as_slice() {
                b"http-equiv" => is_pragma = value == b"content-type",
                b"content" if charset.is_none() => {
                    if let Some(encoding) = of_content(&value) {
                        charset = Some(encoding);
                        needs_pragma = Some(true);
                    }
                }
                b"charset" => {
                    charset = declared(&value);
                    needs_pragma = Some(false);
                }
                _ => {}
            }
            names.push(name);
        }
        Some(match needs_pragma {
            None => None,
            Some(true) if !is_pragma => None,
            Some(_) => charset,
        })
    }

    /// The next attribute of a tag; `Some(None)` at its end.
    fn attribute(&mut self) -> Option<Option<Attribute>> {
        self.skip_until(|byte| !is_space(byte) && byte != b'/')?;
        if self.peek()? == b'>' {
            return Some(None);
        }
        let mut name = Vec::new();
        loop {
            match self.peek()? {
                b'=' if !name.is_empty() => break,
                b'/' | b'>' => return Some(Some(Attribute::without_value(name))),
                byte if is_space(byte) => {
                    self.skip_until(|byte| !is_space(byte))?;
                    if self.peek()? != b'=' {
                        return Some(Some(Attribute::without_value(name)));
                    }
                    break;
                }
                byte => name.push(byte.to_ascii_lowercase()),
            }
            self.skip(1)?;
        }
        self.skip(1)?;
        let value = self.value()?;
        Some(Some(Attribute { name, value }))
    }

    fn value(&mut self) -> Option<Vec<u8>> {
        self.skip_until(|byte| !is_space(byte))?;
        let first = self.peek()?;
        let quote = matches!(first, b'"' | b'\'').then_some(first);
        if quote.is_some() {
            self.skip(1)?;
        }
        let mut value = Vec::new();
        loop {
            let byte = self.peek()?;
            match quote {
                Some(quote) if byte == quote => {
                    self.skip(1)?;
                    return Some(value);
                }
                None if is_space(byte) || byte == b'>' => return Some(value),
                _ => value.push(byte.to_ascii_lowercase()),
            }
            self.skip(1)?;
        }
    }

    /// The two hyphens at the start may be those at the end.
    fn skip_comment(&mut self) -> Option<()> {
        let end = self.bytes.windows(3).position(|three| three == b"-->")?;
        self.skip(end + 3)
    }

    fn skip_until(&mut self, is_end: impl Fn(u8) -> bool) -> Option<()> {
        let at = self.bytes.iter().position(|byte| is_end(*byte))?;
        self.skip(at)
    }

    fn skip(&mut self, length: usize) -> Option<()> {
        self.bytes = self.bytes.get(length..)?;
        Some(())
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.first().copied()
    }
}

impl Attribute {
    fn without_value(name: Vec<u8>) -> Self {
        Self {
            name,
            value: Vec::new(),
        }
    }
}

fn is_meta(name: &[u8]) -> bool {
    match name.split_at_checked(4) {
        Some((name, [next, ..])) => {
            name.eq_ignore_ascii_case(b"meta") && (is_space(*next) || *next == b'/')
        }
        _ => false,
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\x0C' | b'\r' | b' ')
}
