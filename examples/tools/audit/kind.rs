//! What a file is taken for: by its name, and where that says nothing by its first bytes.

use std::ffi::OsStr;
use std::path::Path;

use byline::attribution::PageFormat;
use byline::html::{Scanner, Token};

/// A document that can be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Html,
    Markdown,
    Text,
    Rss,
    Atom,
    JsonFeed,
}

/// What a name promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Promise {
    Document(Kind),
    /// XML of a vocabulary that the root element names.
    Xml,
    /// What a server program answered, or a name that says nothing: the contents decide.
    Unknown,
    /// One page with its pictures (RFC 2557).
    Mhtml,
    /// Another archive, and what reads it.
    Archive(&'static str, &'static str),
    /// No page: a picture, a script, a style sheet.
    Other,
}

/// Endings of archives that are not read, what they are, and what to do with them.
const ARCHIVES: &[(&str, &str, &str)] = &[
    (
        "warc",
        "a WARC archive",
        "audit_sql of byline-audit reads it",
    ),
    (
        "warc.gz",
        "a WARC archive",
        "audit_sql of byline-audit reads it",
    ),
    (
        "wacz",
        "a WACZ archive",
        "unzip it; audit_sql of byline-audit reads the WARC files in it",
    ),
    (
        "arc",
        "an ARC archive",
        "warcio recompress makes a WARC archive of it, which audit_sql reads",
    ),
    (
        "arc.gz",
        "an ARC archive",
        "warcio recompress makes a WARC archive of it, which audit_sql reads",
    ),
    (
        "webarchive",
        "a Safari archive",
        "textutil -convert html makes a page of it",
    ),
    ("zip", "a ZIP archive", "unpack it with unzip"),
    ("maff", "a MAFF archive", "unpack it with unzip"),
    ("epub", "an EPUB book", "unpack it with unzip"),
    ("tar", "a tar archive", "unpack it with tar -xf"),
    ("tar.gz", "a tar archive", "unpack it with tar -xf"),
    ("tgz", "a tar archive", "unpack it with tar -xf"),
    ("tar.bz2", "a tar archive", "unpack it with tar -xf"),
    ("tar.xz", "a tar archive", "unpack it with tar -xf"),
    ("7z", "a 7z archive", "unpack it with 7z x"),
    ("rar", "a RAR archive", "unpack it with unrar x"),
    ("bz2", "a bzip2 file", "unpack it with bunzip2"),
    ("xz", "an xz file", "unpack it with unxz"),
    ("zst", "a Zstandard file", "unpack it with unzstd"),
    ("br", "a Brotli file", "unpack it with brotli -d"),
];

/// The first bytes of archives, which may have any name.
const MAGIC: &[(&[u8], &str)] = &[
    (b"WARC/", "warc"),
    (b"PK\x03\x04", "zip"),
    (b"7z\xBC\xAF\x27\x1C", "7z"),
    (b"Rar!\x1A\x07", "rar"),
    (b"BZh", "bz2"),
    (b"\xFD7zXZ\0", "xz"),
    (b"\x28\xB5\x2F\xFD", "zst"),
    (b"bplist00", "webarchive"),
];

impl Promise {
    pub(crate) fn of(path: &Path) -> Self {
        let name = path
            .file_name()
            .map(OsStr::to_string_lossy)
            .unwrap_or_default()
            .to_ascii_lowercase();
        // wget names a page with its query: `index.html?p=5`, on Windows `index.html@p=5`.
        let without_query = name.split(['?', '@']).next().unwrap_or_default();
        match Self::of_name(&name) {
            Self::Other if without_query != name => match Self::of_name(without_query) {
                Self::Other => Self::Unknown,
                promise => promise,
            },
            promise => promise,
        }
    }

    fn of_name(name: &str) -> Self {
        // The name in a compressed file is its own without `.gz`.
        let inner = name.strip_suffix(".gz").unwrap_or(name);
        let archive = ARCHIVES.iter().find(|(ending, ..)| {
            let rest = name.strip_suffix(ending);
            rest.is_some_and(|rest| rest.ends_with('.'))
        });
        if let Some((_, what, advice)) = archive {
            return Self::Archive(what, advice);
        }
        let Some((_, ending)) = inner.rsplit_once('.') else {
            return Self::Unknown;
        };
        match ending {
            "html" | "htm" | "xhtml" => Self::Document(Kind::Html),
            "md" | "markdown" => Self::Document(Kind::Markdown),
            "txt" => Self::Document(Kind::Text),
            "json" => Self::Document(Kind::JsonFeed),
            "rss" | "xml" | "atom" | "rdf" => Self::Xml,
            "mhtml" | "mht" => Self::Mhtml,
            "php" | "php3" | "php5" | "phtml" | "shtml" | "asp" | "aspx" | "jsp" | "jsf" | "do"
            | "cgi" | "pl" | "cfm" | "fcgi" | "dll" => Self::Unknown,
            // A second copy by wget is `page.html.1`; the last part of an address may have a dot.
            number if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => {
                Self::Unknown
            }
            _ => Self::Other,
        }
    }

    /// What the first bytes say of a file that is not text.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let by_magic = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic));
        if let Some((_, name)) = by_magic {
            let archive = ARCHIVES.iter().find(|(ending, ..)| ending == name);
            return archive.map(|(_, what, advice)| Self::Archive(what, advice));
        }
        let start = bytes.get(..1024).unwrap_or(bytes);
        let is_binary = start.starts_with(b"%PDF-") || (start.contains(&0) && !is_utf_16(start));
        is_binary.then_some(Self::Other)
    }

    /// Whether a file is not text under any name: in its first bytes are more controls than a damaged
    /// page has. Encodings of Japanese switch by escapes.
    pub(crate) fn is_binary(bytes: &[u8]) -> bool {
        let start = bytes.get(..1024).unwrap_or(bytes);
        let is_control = |byte: &&u8| {
            byte.is_ascii_control() && !byte.is_ascii_whitespace() && **byte != 0x1B && **byte != 0
        };
        let controls = start.iter().filter(is_control).count();
        start.starts_with(b"%PDF-") || !is_utf_16(start) && controls * 50 > start.len()
    }
}

impl Kind {
    /// By the root element, or the first character.
    pub(crate) fn of_text(text: &str) -> Self {
        match text.trim_start().as_bytes().first() {
            Some(b'<') => Self::of_root(text),
            Some(b'{') => Self::JsonFeed,
            Some(b'[') if is_json(text) => Self::JsonFeed,
            _ => Self::Text,
        }
    }

    /// The kind of a file that is named as HTML: servers answer with JSON and feeds too.
    pub(crate) fn of_html(text: &str) -> Self {
        let text = text.trim_start();
        match text.as_bytes().first() {
            Some(b'{' | b'[') if is_json(text) => Self::JsonFeed,
            Some(b'<') if text.starts_with("<?xml") => Self::of_root(text),
            _ => Self::Html,
        }
    }

    /// The kind of a document whose first tag is one of a feed; any other is HTML.
    pub(crate) fn of_root(text: &str) -> Self {
        match root(text).as_deref() {
            Some("rss" | "rdf:rdf") => Self::Rss,
            Some("feed") => Self::Atom,
            _ => Self::Html,
        }
    }

    pub(crate) fn format(self) -> PageFormat {
        match self {
            Self::Html => PageFormat::Html,
            Self::Markdown => PageFormat::Markdown,
            Self::Text => PageFormat::Text,
            Self::Rss => PageFormat::Rss,
            Self::Atom => PageFormat::Atom,
            Self::JsonFeed => PageFormat::JsonFeed,
        }
    }
}

fn is_utf_16(start: &[u8]) -> bool {
    matches!(
        start,
        [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] | [b'<', 0, ..] | [0, b'<', ..]
    )
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

/// The name of the first tag, in lower case.
pub(crate) fn root(text: &str) -> Option<String> {
    Scanner::new(text).find_map(|token| match token {
        Token::StartTag(tag) => Some(tag.name().to_ascii_lowercase()),
        _ => None,
    })
}
