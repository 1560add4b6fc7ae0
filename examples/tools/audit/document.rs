//! A file as a document: unpacked, decoded, and of a known kind.

use std::borrow::Cow;
use std::fmt;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use byline::attribution::Page;
use byline::html::{EncodingSource, decode, decode_xml};
use byline_examples::files::{self, MAX_BYTES};
use flate2::read::MultiGzDecoder;

use crate::kind::{Kind, Promise, root};
use crate::mhtml;

/// The name of standard input on the command line.
pub(crate) const STDIN: &str = "-";

/// A document that was read.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) path: PathBuf,
    pub(crate) kind: Kind,
    /// All places that are printed count in this text.
    pub(crate) text: String,
    /// The address that an archive states.
    pub(crate) address: Option<String>,
    pub(crate) encoding: Encoding,
    /// Whether the file is more than the document: it is compressed or an archive.
    pub(crate) is_packed: bool,
}

/// The encoding of a document, and what decided it.
#[derive(Debug, Clone, Copy, serde::Serialize)]
pub(crate) struct Encoding {
    pub(crate) name: &'static str,
    source: &'static str,
    /// Whether bytes that the encoding does not have were replaced.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    replaced: bool,
}

/// Why a file is not a document.
#[derive(Debug)]
pub(crate) enum Unread {
    /// The system reports an error, or the file has no end or too many bytes.
    Unreadable(io::Error),
    /// An archive that other tools read.
    Archive(&'static str, &'static str),
    /// Compressed data or an archive that is not whole.
    Damaged(String),
    /// Neither a page nor a feed nor a text.
    Other(&'static str),
}

impl Unread {
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::Archive(..) => "archive",
            Self::Damaged(_) => "damaged",
            Self::Other(_) => "other_kind",
        }
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => error.fmt(f),
            Self::Archive(what, advice) => write!(f, "expected a page, found {what}: {advice}"),
            Self::Damaged(message) => f.write_str(message),
            Self::Other(what) => write!(f, "expected a page, found {what}"),
        }
    }
}

impl From<io::Error> for Unread {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error)
    }
}

/// The bytes of a document, and what is known of them.
struct Bytes<'a> {
    bytes: Cow<'a, [u8]>,
    /// The `charset` that an archive states.
    charset: Option<String>,
    address: Option<String>,
    is_packed: bool,
}

impl Document {
    pub(crate) fn read(path: &Path) -> Result<Self, Unread> {
        let promise = Promise::of(path);
        if let Promise::Archive(what, advice) = promise {
            // What the system says of the file comes first.
            files::require_regular(&std::fs::metadata(path)?)?;
            return Err(Unread::Archive(what, advice));
        }
        let bytes = if path == Path::new(STDIN) {
            files::read_stdin_bytes()?
        } else {
            files::read_bytes(path, MAX_BYTES)?
        };
        Self::of_bytes(path, promise, &bytes)
    }

    fn of_bytes(path: &Path, promise: Promise, bytes: &[u8]) -> Result<Self, Unread> {
        let found = unpacked(promise, bytes)?;
        let charset = found.charset.as_deref();
        let is_page = !matches!(
            promise,
            Promise::Xml | Promise::Document(Kind::Markdown | Kind::Text | Kind::JsonFeed)
        );
        let decoded = match is_page {
            true => decode(&found.bytes, charset),
            false => decode_xml(&found.bytes, charset),
        };
        let encoding = Encoding {
            name: decoded.encoding(),
            source: decoded.source().code(),
            replaced: decoded.has_replacements(),
        };
        let text = decoded.into_text().into_owned();
        let kind = match promise {
            Promise::Document(Kind::Html) => Kind::of_html(&text),
            Promise::Document(kind) => kind,
            Promise::Mhtml => Kind::Html,
            // Without a root element of a feed it is one that cannot be read.
            Promise::Xml => match root(&text).as_deref() {
                Some("feed") => Kind::Atom,
                Some("html") => Kind::Html,
                _ => Kind::Rss,
            },
            Promise::Unknown | Promise::Other | Promise::Archive(..) => Kind::of_text(&text),
        };
        if text.trim_start().starts_with("<?php") {
            return Err(Unread::Other("the source of a PHP program"));
        }
        Ok(Self {
            path: path.to_owned(),
            kind,
            text,
            address: found.address,
            encoding,
            is_packed: found.is_packed,
        })
    }

    /// A text of the document as the library judges it; `address` is where it was found.
    pub(crate) fn page_of<'a>(&self, text: &'a str, address: Option<&'a str>) -> Page<'a> {
        let page = Page::new(self.kind.format(), text);
        match address {
            Some(address) => page.at(address),
            None => page,
        }
    }

    pub(crate) fn is_html(&self) -> bool {
        self.kind == Kind::Html
    }

    /// The bytes of a changed text, in the encoding of the file.
    ///
    /// Nothing but the change may differ: where the file's bytes are not exactly those of its text,
    /// the error says so.
    pub(crate) fn encoded(&self, changed: &str) -> io::Result<Vec<u8>> {
        let refused = |message: String| Err(io::Error::new(io::ErrorKind::InvalidData, message));
        if self.is_packed || self.path == Path::new(STDIN) {
            return refused("a page in an archive is not repaired; unpack it first".to_owned());
        }
        let original = files::read_bytes(&self.path, MAX_BYTES)?;
        let mark: &[u8] = match self.encoding.source == EncodingSource::ByteOrderMark.code() {
            true => b"\xEF\xBB\xBF",
            false => b"",
        };
        let of_text = |text: &str| {
            let encoding = encoding_rs::Encoding::for_label(self.encoding.name.as_bytes())?;
            let (bytes, used, _) = encoding.encode(text);
            // No browser writes UTF-16.
            (used == encoding).then(|| [mark, &bytes].concat())
        };
        match (of_text(&self.text), of_text(changed)) {
            (Some(whole), Some(changed)) if whole == original => Ok(changed),
            _ => refused(format!(
                "the page is in {}, and what is not changed cannot be written as it was",
                self.encoding.name
            )),
        }
    }
}

impl Encoding {
    /// Whether it goes without saying: the bytes are UTF-8.
    pub(crate) fn is_plain(&self) -> bool {
        self.name == "UTF-8" && !self.replaced
    }
}

/// The document's own bytes.
fn unpacked(promise: Promise, bytes: &[u8]) -> Result<Bytes<'_>, Unread> {
    let is_gzip = bytes.starts_with(&[0x1F, 0x8B]);
    let bytes = match is_gzip {
        true => Cow::Owned(decompressed(bytes)?),
        false => Cow::Borrowed(bytes),
    };
    if promise == Promise::Mhtml || mhtml::is_one(&bytes) {
        let root = mhtml::root(&bytes).map_err(Unread::Damaged)?;
        return Ok(Bytes {
            bytes: Cow::Owned(root.html),
            charset: root.charset,
            address: root.address,
            is_packed: true,
        });
    }
    match Promise::of_bytes(&bytes) {
        Some(Promise::Archive(what, advice)) => return Err(Unread::Archive(what, advice)),
        Some(_) if promise == Promise::Other || promise == Promise::Unknown => {
            return Err(Unread::Other("binary data"));
        }
        _ if Promise::is_binary(&bytes) => {
            return Err(Unread::Other("binary data"));
        }
        _ => {}
    }
    Ok(Bytes {
        bytes,
        charset: None,
        address: None,
        is_packed: is_gzip,
    })
}

/// What gzip packed, as far as a document goes: a few bytes may unpack to any number.
fn decompressed(bytes: &[u8]) -> Result<Vec<u8>, Unread> {
    let mut whole = Vec::new();
    let read = MultiGzDecoder::new(bytes)
        .take(MAX_BYTES + 1)
        .read_to_end(&mut whole);
    if let Err(error) = read {
        return Err(Unread::Damaged(format!(
            "expected gzip data to its end, found {error} after {} bytes",
            whole.len()
        )));
    }
    if whole.len() as u64 > MAX_BYTES {
        return Err(Unread::Damaged(format!(
            "expected at most {MAX_BYTES} bytes when unpacked, found more"
        )));
    }
    Ok(whole)
}
