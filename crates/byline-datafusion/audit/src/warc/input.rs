//! The bytes of a WARC file, unpacked one gzip member or zstd frame at a time.
//!
//! Writers pack each record by itself, so that a record can be read by its offset. A damaged
//! member is skipped by a search for the next one.

use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

use flate2::bufread::GzDecoder;
use zstd::stream::read::Decoder as ZstdDecoder;

use crate::bytes::Source;

/// Bytes that are unpacked at once.
const CHUNK: usize = 64 << 10;
/// The beginning of a gzip member: magic number and the only method (RFC 1952, section 2.3).
const GZIP: [u8; 3] = [0x1f, 0x8b, 0x08];
/// The beginning of a zstd frame (RFC 8878, section 3.1.1).
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
/// The beginning of the skippable frame that holds the dictionary of a `.warc.zst` file
/// (<https://iipc.github.io/warc-specifications/specifications/warc-zstd/>).
const DICTIONARY: [u8; 4] = [0x5d, 0x2a, 0x4d, 0x18];
/// Bytes that a dictionary may have.
const DICTIONARY_BYTES: u32 = 16 << 20;
/// Bytes of damaged members that may be searched again without having been read again.
const SEARCHED_AGAIN: u64 = 4 << 20;

/// How a file is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packing {
    None,
    Gzip,
    Zstd,
}

/// The file, and how far it was read.
struct Raw {
    reader: BufReader<Source>,
    position: u64,
}

impl Raw {
    fn new(source: Source) -> Self {
        Self {
            position: source.position(),
            reader: BufReader::with_capacity(CHUNK, source),
        }
    }

    fn seek(&mut self, position: u64) -> io::Result<()> {
        self.reader.seek(SeekFrom::Start(position))?;
        self.position = position;
        Ok(())
    }

    fn starts_with(&mut self, start: &[u8]) -> io::Result<bool> {
        // The buffer holds 64 KiB: only at its end a start can be in two pieces.
        if self.reader.buffer().len() < start.len() {
            self.seek(self.position)?;
        }
        Ok(self.fill_buf()?.starts_with(start))
    }
}

impl Read for Raw {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.reader.read(buffer)?;
        self.position += count as u64;
        Ok(count)
    }
}

impl BufRead for Raw {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.reader.fill_buf()
    }

    fn consume(&mut self, count: usize) {
        self.position += count as u64;
        self.reader.consume(count);
    }
}

/// What is being unpacked.
enum Member {
    Plain(Raw),
    Gzip(Box<GzDecoder<Raw>>),
    Zstd(Box<ZstdDecoder<'static, Raw>>),
}

impl Member {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(raw) => raw.read(buffer),
            Self::Gzip(member) => member.read(buffer),
            Self::Zstd(frame) => frame.read(buffer),
        }
    }

    fn raw(&self) -> &Raw {
        match self {
            Self::Plain(raw) => raw,
            Self::Gzip(member) => member.get_ref(),
            Self::Zstd(frame) => frame.get_ref(),
        }
    }

    fn into_raw(self) -> Raw {
        match self {
            Self::Plain(raw) => raw,
            Self::Gzip(member) => member.into_inner(),
            Self::Zstd(frame) => frame.finish(),
        }
    }
}

/// A file that is unpacked member by member; a file that is not packed is one member.
pub(crate) struct Input {
    packing: Packing,
    dictionary: Vec<u8>,
    /// Always there, but while one member gives the file to the next.
    member: Option<Member>,
    member_start: u64,
    /// The bytes that were unpacked when the member began.
    unpacked_before: u64,
    unread: Vec<u8>,
    at: usize,
    unpacked: u64,
    searched_again: u64,
    length: u64,
}

impl Input {
    /// A file.
    pub(crate) fn of_file(source: Source) -> io::Result<Self> {
        let length = source.end();
        let mut raw = Raw::new(source);
        let dictionary = match raw.starts_with(&DICTIONARY)? {
            true => read_dictionary(&mut raw)?,
            false => Vec::new(),
        };
        Self::of_raw(raw, length, dictionary)
    }

    /// The bytes of one place in a file, and the dictionary of the file.
    pub(crate) fn of_place(source: Source, dictionary: Vec<u8>) -> io::Result<Self> {
        let length = source.end();
        Self::of_raw(Raw::new(source), length, dictionary)
    }

    fn of_raw(mut raw: Raw, length: u64, dictionary: Vec<u8>) -> io::Result<Self> {
        let packing = if raw.starts_with(&GZIP)? {
            Packing::Gzip
        } else if !dictionary.is_empty() || raw.starts_with(&ZSTD)? {
            Packing::Zstd
        } else {
            Packing::None
        };
        let mut input = Self {
            packing,
            dictionary,
            member: None,
            member_start: 0,
            unpacked_before: 0,
            unread: Vec::new(),
            at: 0,
            unpacked: 0,
            searched_again: 0,
            length,
        };
        input.begin(raw)?;
        Ok(input)
    }

    /// Goes to a place in the file, where a member or record begins.
    pub(crate) fn seek(&mut self, offset: u64) -> io::Result<()> {
        let mut raw = self.take_raw()?;
        raw.seek(offset)?;
        self.begin(raw)
    }

    fn begin(&mut self, raw: Raw) -> io::Result<()> {
        self.member_start = raw.position;
        self.unpacked_before = self.unpacked;
        self.unread.clear();
        self.at = 0;
        self.member = Some(match self.packing {
            Packing::None => Member::Plain(raw),
            Packing::Gzip => Member::Gzip(Box::new(GzDecoder::new(raw))),
            Packing::Zstd => {
                let frame = ZstdDecoder::with_dictionary(raw, &self.dictionary)?;
                Member::Zstd(Box::new(frame.single_frame()))
            }
        });
        Ok(())
    }

    fn take_raw(&mut self) -> io::Result<Raw> {
        let member = self.member.take();
        let member = member.ok_or_else(|| io::Error::other("the file was given up before"))?;
        Ok(member.into_raw())
    }

    /// The next unread bytes of the member; none at its end.
    pub(crate) fn fill(&mut self) -> io::Result<&[u8]> {
        if self.at >= self.unread.len() {
            self.more()?;
        }
        Ok(self.unread.get(self.at..).unwrap_or_default())
    }

    /// The next `count` bytes, or as many as the member still has.
    pub(crate) fn peek(&mut self, count: usize) -> io::Result<&[u8]> {
        while self.unread.len() - self.at < count {
            if !self.more()? {
                break;
            }
        }
        let end = self.unread.len().min(self.at + count);
        Ok(self.unread.get(self.at..end).unwrap_or_default())
    }

    pub(crate) fn consume(&mut self, count: usize) {
        self.at = self.unread.len().min(self.at + count);
    }

    /// Unpacks a chunk after the unread bytes; false at the member's end.
    fn more(&mut self) -> io::Result<bool> {
        if self.packing != Packing::None && self.member_start >= self.length {
            return Ok(false);
        }
        let Some(member) = &mut self.member else {
            return Ok(false);
        };
        self.unread.drain(..self.at);
        self.at = 0;
        let kept = self.unread.len();
        self.unread.resize(kept + CHUNK, 0);
        let room = self.unread.get_mut(kept..).unwrap_or_default();
        let read = loop {
            match member.read(room) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        let count = read.as_ref().copied().unwrap_or(0);
        self.unread.truncate(kept + count);
        self.unpacked += count as u64;
        read.map(|count| count > 0)
    }

    /// Puts bytes before the unread ones.
    pub(crate) fn push_back(&mut self, mut bytes: Vec<u8>) {
        bytes.extend_from_slice(self.unread.get(self.at..).unwrap_or_default());
        self.unread = bytes;
        self.at = 0;
    }

    /// Begins the member after the one that was read to its end; false at the file's end.
    pub(crate) fn next_member(&mut self) -> io::Result<bool> {
        if self.packing == Packing::None || self.position() >= self.length {
            return Ok(false);
        }
        let raw = self.take_raw()?;
        self.begin(raw)?;
        Ok(true)
    }

    /// After an error: begins the next member that can be unpacked; false if there is none.
    pub(crate) fn skip_damage(&mut self) -> io::Result<bool> {
        let mut raw = self.take_raw()?;
        let mut from = self.member_start + 1;
        // A damaged member may have been unpacked beyond its end, over the next ones: it is
        // searched. Members in members could make that quadratic, so there is a limit.
        let again = raw.position.saturating_sub(from);
        if self.searched_again + again > self.length + SEARCHED_AGAIN {
            from = raw.position.max(from);
        } else {
            self.searched_again += again;
        }
        let start: &[u8] = match self.packing {
            Packing::None => &[],
            Packing::Gzip => &GZIP,
            Packing::Zstd => &ZSTD,
        };
        if start.is_empty() {
            raw.seek(self.length)?;
            self.begin(raw)?;
            return Ok(false);
        }
        raw.seek(from)?;
        loop {
            if !find(&mut raw, start)? {
                self.begin(raw)?;
                return Ok(false);
            }
            let found = raw.position;
            self.begin(raw)?;
            if matches!(self.peek(1), Ok([_])) {
                return Ok(true);
            }
            raw = self.take_raw()?;
            raw.seek(found + 1)?;
        }
    }

    /// Where the next unread byte is in a file that is not packed, or else the end of what was
    /// unpacked.
    pub(crate) fn position(&self) -> u64 {
        let raw = self
            .member
            .as_ref()
            .map_or(0, |member| member.raw().position);
        match self.packing {
            Packing::None => raw - (self.unread.len() - self.at) as u64,
            _ => raw,
        }
    }

    /// Where the next record begins: its offset in a file that is not packed, or that of its
    /// member.
    pub(crate) fn record_start(&self) -> u64 {
        match self.packing {
            Packing::None => self.position(),
            _ => self.member_start,
        }
    }

    /// Whether no byte of the member was read.
    pub(crate) fn is_at_start(&self) -> bool {
        let unread = (self.unread.len() - self.at) as u64;
        self.unpacked_before + unread == self.unpacked
    }

    pub(crate) fn is_packed(&self) -> bool {
        self.packing != Packing::None
    }

    /// The length of the file.
    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    /// The bytes that were unpacked so far.
    pub(crate) fn unpacked(&self) -> u64 {
        self.unpacked
    }
}

/// Goes to the next occurrence of `start`; false if there is none.
fn find(raw: &mut Raw, start: &[u8]) -> io::Result<bool> {
    let Some(first) = start.first() else {
        return Ok(false);
    };
    loop {
        let buffer = raw.fill_buf()?;
        if buffer.is_empty() {
            return Ok(false);
        }
        match buffer.iter().position(|byte| byte == first) {
            None => {
                let count = buffer.len();
                raw.consume(count);
            }
            Some(before) => {
                raw.consume(before);
                if raw.starts_with(start)? {
                    return Ok(true);
                }
                raw.consume(1);
            }
        }
    }
}

/// The dictionary of a file; an empty one if it has none.
pub(crate) fn dictionary_of(file: Source) -> io::Result<Vec<u8>> {
    let mut raw = Raw::new(file);
    match raw.starts_with(&DICTIONARY)? {
        true => read_dictionary(&mut raw),
        false => Ok(Vec::new()),
    }
}

/// The dictionary at the start of a file, which may be packed itself.
fn read_dictionary(raw: &mut Raw) -> io::Result<Vec<u8>> {
    raw.consume(DICTIONARY.len());
    let mut size = [0; 4];
    raw.read_exact(&mut size)?;
    let size = u32::from_le_bytes(size);
    if size > DICTIONARY_BYTES {
        let message =
            format!("expected a dictionary of at most {DICTIONARY_BYTES} bytes, found {size}");
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    let mut stored = Vec::new();
    raw.by_ref().take(size.into()).read_to_end(&mut stored)?;
    if !stored.starts_with(&ZSTD) {
        return Ok(stored);
    }
    let mut dictionary = Vec::new();
    ZstdDecoder::with_buffer(stored.as_slice())?
        .take(DICTIONARY_BYTES.into())
        .read_to_end(&mut dictionary)?;
    Ok(dictionary)
}
