//! Pages out of WARC files, ISO 28500 (<https://iipc.github.io/warc-specifications/>).
//!
//! The frame of a record is read here, since the crates that read WARC take a header of any
//! length into memory, or panic on an address that is not UTF-8. Header lines are `httparse`'s,
//! gzip is `flate2`'s.

use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use flate2::bufread::MultiGzDecoder;

use crate::error::AuditError;
use crate::fault::files;
use crate::http::{Response, html_of};
use crate::pages::PageWriter;

/// Bytes that the header of a record may have.
const HEADER_BYTES: u64 = 256 << 10;
/// Bytes of a response that are read; the rest of a longer one is passed over.
const RESPONSE_BYTES: u64 = 16 << 20;
/// Header lines that a record may have.
const HEADER_LINES: usize = 128;

/// What was found in WARC files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WarcCounts {
    /// Pages written: responses with status 200 and HTML.
    pub pages: u64,
    /// Pages among them of which only the first 16 MiB were read.
    pub cut: u64,
    /// Responses that are no page: another status, another type, a packing that is not known.
    pub other_responses: u64,
    /// Records of other kinds: requests, metadata, copies.
    pub other_records: u64,
    /// The places where a file could not be read further.
    pub faults: Vec<WarcFault>,
}

/// A place where a WARC file could not be read further; what came before it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WarcFault {
    file: PathBuf,
    record: u64,
    message: String,
}

/// As `crawl.warc.gz, record 12: ...`.
impl fmt::Display for WarcFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display();
        write!(f, "{file}, record {}: {}", self.record, self.message)
    }
}

/// Writes the pages of a WARC file, or of the `.warc` and `.warc.gz` files in a folder.
///
/// Pages are the responses of status 200 whose type is HTML, under the address that the record
/// names; chunks and gzip are undone, and the text is decoded as the
/// [Encoding Standard](https://encoding.spec.whatwg.org/) asks. A damaged file is read up to
/// the damage, which is among the [faults](WarcCounts::faults); the other files are not
/// touched by it. One record is in memory at a time.
///
/// `progress` is called after each record with the bytes read so far of all files.
///
/// # Errors
///
/// Returns [`AuditError`] if there are no such files, one cannot be opened, or the pages cannot
/// be written.
pub fn read_warc(
    path: &Path,
    to: &mut PageWriter,
    mut progress: impl FnMut(u64),
) -> Result<WarcCounts, AuditError> {
    let found = files(path, &["warc", "warc.gz"])?;
    if found.is_empty() {
        return Err(AuditError::Empty {
            path: path.to_owned(),
            expected: "files named *.warc or *.warc.gz",
        });
    }
    let mut counts = WarcCounts::default();
    let mut before = 0;
    for file in found {
        let told = |source| AuditError::file(&file, source);
        let opened = File::open(&file).map_err(told)?;
        let length = opened.metadata().map_err(told)?.len();
        let mut records = Records {
            reader: open(opened).map_err(told)?,
            number: 0,
        };
        loop {
            records.number += 1;
            match records.next(&mut counts) {
                Ok(Some(Some((url, html)))) => to.push(&url, &html)?,
                Ok(Some(None)) => {}
                Ok(None) => break,
                Err(error) => {
                    counts.faults.push(WarcFault {
                        file: file.clone(),
                        record: records.number,
                        message: error.to_string(),
                    });
                    break;
                }
            }
            progress(before + records.reader.position().min(length));
        }
        before += length;
        progress(before);
    }
    Ok(counts)
}

/// A file as it is, or unpacked if it begins like gzip; each record may be a member of its own.
fn open(file: File) -> io::Result<Source> {
    let mut packed = BufReader::with_capacity(1 << 16, Counted { file, position: 0 });
    if packed.fill_buf()?.starts_with(&[0x1f, 0x8b]) {
        let unpacked = MultiGzDecoder::new(packed);
        let reader = BufReader::with_capacity(1 << 16, unpacked);
        return Ok(Source::Gzip(Box::new(reader)));
    }
    Ok(Source::Plain(packed))
}

struct Counted {
    file: File,
    position: u64,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.position += count as u64;
        Ok(count)
    }
}

enum Source {
    Plain(BufReader<Counted>),
    Gzip(Box<BufReader<MultiGzDecoder<BufReader<Counted>>>>),
}

impl Source {
    fn buffered(&mut self) -> &mut dyn BufRead {
        match self {
            Self::Plain(reader) => reader,
            Self::Gzip(reader) => reader.as_mut(),
        }
    }

    fn position(&self) -> u64 {
        match self {
            Self::Plain(reader) => reader.get_ref().position,
            Self::Gzip(reader) => reader.get_ref().get_ref().get_ref().position,
        }
    }
}

struct Records {
    reader: Source,
    number: u64,
}

/// A page: its address and its HTML.
type Page = (String, String);

impl Records {
    /// The next record, as far as it is a page; none at the end.
    fn next(&mut self, counts: &mut WarcCounts) -> io::Result<Option<Option<Page>>> {
        let reader = self.reader.buffered();
        let Some(header) = header_of(reader)? else {
            return Ok(None);
        };
        let header = Header::parse(&header)?;
        let url = match &header.url {
            Some(url) if header.is_response => url,
            _ => {
                pass_over(reader, header.length)?;
                counts.other_records += 1;
                return Ok(Some(None));
            }
        };
        let read = header.length.min(RESPONSE_BYTES);
        let mut response = Vec::new();
        reader.take(read).read_to_end(&mut response)?;
        if (response.len() as u64) < read {
            return Err(cut_off());
        }
        pass_over(reader, header.length - read)?;
        match html_of(&response, RESPONSE_BYTES) {
            Response::Page { html, is_cut } => {
                counts.pages += 1;
                counts.cut += u64::from(is_cut || read < header.length);
                Ok(Some(Some((url.clone(), html))))
            }
            Response::Other => {
                counts.other_responses += 1;
                Ok(Some(None))
            }
        }
    }
}

/// The lines from the version to the empty line; none at the end of the file.
fn header_of(reader: &mut dyn BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut header = Vec::new();
    let mut limited = reader.take(HEADER_BYTES);
    loop {
        let start = header.len();
        if limited.read_until(b'\n', &mut header)? == 0 {
            return match header.is_empty() {
                true => Ok(None),
                false if limited.limit() == 0 => {
                    Err(malformed("its header is longer than 256 KiB"))
                }
                false => Err(cut_off()),
            };
        }
        let line = header.get(start..).unwrap_or_default();
        if matches!(line, b"\r\n" | b"\n") {
            if start > 0 {
                return Ok(Some(header));
            }
            // The two empty lines that end the record before.
            header.clear();
        }
    }
}

struct Header {
    length: u64,
    url: Option<String>,
    is_response: bool,
}

impl Header {
    fn parse(header: &[u8]) -> io::Result<Self> {
        let version = header.iter().position(|byte| *byte == b'\n').unwrap_or(0);
        let (version, lines) = header.split_at_checked(version + 1).unwrap_or_default();
        if !version.starts_with(b"WARC/") {
            return Err(malformed("expected a line such as WARC/1.0"));
        }
        let mut fields = [httparse::EMPTY_HEADER; HEADER_LINES];
        let parsed = httparse::parse_headers(lines, &mut fields);
        let Ok(httparse::Status::Complete((_, fields))) = parsed else {
            return Err(malformed("its header has a line that is none"));
        };
        let field = |name: &str| {
            let found = fields
                .iter()
                .find(|field| field.name.eq_ignore_ascii_case(name));
            found.map(|field| String::from_utf8_lossy(field.value).trim().to_owned())
        };
        let length = field("Content-Length").and_then(|length| length.parse().ok());
        Ok(Self {
            length: length.ok_or_else(|| malformed("it has no Content-Length"))?,
            // Early writers put addresses in angle brackets.
            url: field("WARC-Target-URI")
                .map(|url| url.trim_matches(['<', '>']).to_owned())
                .filter(|url| url.starts_with("http://") || url.starts_with("https://")),
            is_response: field("WARC-Type")
                .is_some_and(|kind| kind.eq_ignore_ascii_case("response")),
        })
    }
}

fn pass_over(reader: &mut dyn BufRead, bytes: u64) -> io::Result<()> {
    match io::copy(&mut reader.take(bytes), &mut io::sink())? {
        passed if passed == bytes => Ok(()),
        _ => Err(cut_off()),
    }
}

fn malformed(message: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message)
}

fn cut_off() -> io::Error {
    io::Error::new(
        io::ErrorKind::UnexpectedEof,
        "the file ends within the record",
    )
}
