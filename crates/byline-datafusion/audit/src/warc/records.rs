//! The records of a WARC file, and where to continue after a damaged one.
//!
//! A record ends where its `Content-Length` says, if an empty line and the next record follow
//! there. If not, the length is wrong: the record is read again up to the next line such as
//! `WARC/1.0`. What is read twice so is limited by what is read once, and hostile files take
//! linear time.

use std::io;

use super::fields::Fields;
use super::input::Input;
use crate::bytes::is_unreadable;

/// Bytes that the header of a record may have.
const HEADER_BYTES: usize = 256 << 10;
/// Bytes of blocks that may be read again before as many were read once.
const READ_AGAIN: u64 = 64 << 20;

/// What is wrong at a place in a WARC file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum WarcFaultKind {
    /// Something else than a record: it is skipped up to the next one.
    #[error("expected a line such as WARC/1.0, found other bytes")]
    NotARecord,
    /// A header without end.
    #[error("expected a header of at most 256 KiB, found a longer one")]
    LongHeader,
    /// The length is missing, or the next record is not where it says.
    #[error("expected a Content-Length up to the next record, found none or another")]
    Length,
    /// The file or the packed member ends within the record.
    #[error("expected the rest of the record, found the end of the file or member")]
    Cut,
    /// A gzip member or zstd frame cannot be unpacked.
    #[error("expected a gzip member or zstd frame, found damaged bytes")]
    Packing,
    /// A place of the index has no record, or one of another length.
    #[error("expected one record in the bytes that the index names, found none or another length")]
    Place,
}

/// A place in the file, and what is wrong there.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Damage {
    pub(super) offset: u64,
    pub(super) kind: WarcFaultKind,
}

/// A record.
pub(super) struct Record {
    pub(super) header: Vec<u8>,
    /// The block, or its first bytes if it is longer than the limit.
    pub(super) block: Vec<u8>,
    pub(super) end: BlockEnd,
    pub(super) offset: u64,
    /// Bytes of the file, packed as they are; none if the member holds other records too.
    pub(super) length: Option<u64>,
}

impl Record {
    /// Whether the record ends where its header says.
    pub(super) fn is_whole(&self) -> bool {
        self.end != BlockEnd::Damaged
    }
}

/// Whether a block is whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BlockEnd {
    Whole,
    /// Longer than the limit.
    Limit,
    /// The file ends within it, or its length is wrong.
    Damaged,
}

/// The bytes of a block, whether they are all, and what is wrong with them.
type Block = (Vec<u8>, BlockEnd, Option<WarcFaultKind>);

/// The next record or fault of a file.
pub(super) enum Next {
    Record(Record),
    Damage(Damage),
    End,
}

pub(super) struct Records {
    input: Input,
    limit: usize,
    /// Damage that is reported before anything else is read.
    pending: Option<Damage>,
    /// Whether bytes before the next line such as `WARC/1.0` were reported already.
    is_lost: bool,
    read_again: u64,
}

impl Records {
    pub(super) fn of(input: Input, limit: usize) -> Self {
        Self {
            input,
            limit,
            pending: None,
            is_lost: false,
            read_again: 0,
        }
    }

    /// The bytes of the file that were read.
    pub(super) fn position(&self) -> u64 {
        self.input.position().min(self.input.length())
    }

    /// The next record or damaged place.
    ///
    /// # Errors
    ///
    /// Returns the system's error if the file cannot be read.
    pub(super) fn next(&mut self) -> io::Result<Next> {
        if let Some(damage) = self.pending.take() {
            return Ok(Next::Damage(damage));
        }
        match self.record() {
            Err(error) if !is_unreadable(&error) => {
                let offset = self.input.record_start();
                self.is_lost = true;
                self.input.skip_damage()?;
                let kind = kind_of(&error);
                Ok(Next::Damage(Damage { offset, kind }))
            }
            next => next,
        }
    }

    fn record(&mut self) -> io::Result<Next> {
        self.skip_empty_lines(true)?;
        let start = self.input.peek(5)?;
        if start.is_empty() {
            return Ok(Next::End);
        }
        if !start.starts_with(b"WARC/") {
            let offset = self.input.record_start();
            let was_lost = std::mem::replace(&mut self.is_lost, true);
            self.block_to_next_record(0)?;
            if was_lost {
                return self.record_or_end();
            }
            let kind = WarcFaultKind::NotARecord;
            return Ok(Next::Damage(Damage { offset, kind }));
        }
        self.is_lost = false;
        let offset = self.input.record_start();
        let is_first = !self.input.is_packed() || self.input.is_at_start();
        let header = match self.header()? {
            Ok(header) => header,
            Err(kind) => {
                self.is_lost = true;
                return Ok(Next::Damage(Damage { offset, kind }));
            }
        };
        let length = Fields::parse(&header)
            .first("Content-Length")
            .and_then(|length| length.parse::<u64>().ok());
        let (block, end, fault) = self.block(length)?;
        let damage = fault.map(|kind| Damage { offset, kind });
        if let Some(damage) = damage {
            // Of damaged bytes any may be wrong, also those of the address.
            if damage.kind == WarcFaultKind::Packing {
                return Ok(Next::Damage(damage));
            }
            self.pending = Some(damage);
        }
        let length = match end {
            BlockEnd::Damaged => None,
            BlockEnd::Whole | BlockEnd::Limit => self.length_from(offset, is_first)?,
        };
        Ok(Next::Record(Record {
            header,
            block,
            end,
            offset,
            length,
        }))
    }

    /// After bytes that are not a record and were reported: what follows them.
    fn record_or_end(&mut self) -> io::Result<Next> {
        if self.input.peek(1)?.is_empty() && !self.input.next_member()? {
            return Ok(Next::End);
        }
        self.record()
    }

    /// Skips empty lines, also over the ends of members if asked for; returns them.
    fn skip_empty_lines(&mut self, crosses_members: bool) -> io::Result<Vec<u8>> {
        let mut skipped = Vec::new();
        loop {
            let unread = self.input.fill()?;
            if unread.is_empty() {
                if crosses_members && self.input.next_member()? {
                    skipped.clear();
                    continue;
                }
                return Ok(skipped);
            }
            let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
            let count = unread.iter().take_while(|byte| is_end(byte)).count();
            if skipped.len() < 64 {
                skipped.extend(unread.iter().take(count));
            }
            let is_all = count == unread.len();
            self.input.consume(count);
            if !is_all {
                return Ok(skipped);
            }
        }
    }

    /// The lines from the version to the empty line.
    fn header(&mut self) -> io::Result<Result<Vec<u8>, WarcFaultKind>> {
        let mut header = Vec::new();
        let mut is_first = true;
        loop {
            let mut line = Vec::new();
            loop {
                let unread = self.input.fill()?;
                if unread.is_empty() {
                    // A member of a fixed size may end anywhere.
                    if !self.input.next_member()? || self.input.peek(5)?.starts_with(b"WARC/") {
                        return Ok(Err(WarcFaultKind::Cut));
                    }
                    continue;
                }
                let newline = unread.iter().position(|byte| *byte == b'\n');
                let count = newline.map_or(unread.len(), |at| at + 1);
                if header.len() + line.len() + count > HEADER_BYTES {
                    return Ok(Err(WarcFaultKind::LongHeader));
                }
                line.extend(unread.iter().take(count));
                self.input.consume(count);
                if newline.is_some() {
                    break;
                }
            }
            if matches!(line.as_slice(), b"\n" | b"\r\n") {
                return Ok(Ok(header));
            }
            if !is_first && is_version_line(&line) {
                // The header was cut, and the next record began.
                self.input.push_back(line);
                return Ok(Err(WarcFaultKind::Cut));
            }
            if !is_first {
                header.extend(line);
            }
            is_first = false;
        }
    }

    /// The block of a record by its length, or up to the next record if the length is wrong.
    fn block(&mut self, length: Option<u64>) -> io::Result<Block> {
        let Some(length) = length else {
            let block = self.block_to_next_record(self.limit)?;
            return Ok((block, BlockEnd::Damaged, Some(WarcFaultKind::Length)));
        };
        let is_long = length > self.limit as u64;
        if !self.input.is_packed() && !self.ends_there(length, is_long)? {
            let is_cut = self.input.position().saturating_add(length) > self.input.length();
            let block = self.block_to_next_record(self.limit)?;
            let kind = match is_cut && self.input.peek(1)?.is_empty() {
                true => WarcFaultKind::Cut,
                false => WarcFaultKind::Length,
            };
            return Ok((block, BlockEnd::Damaged, Some(kind)));
        }
        if self.read_again > self.input.unpacked() + READ_AGAIN {
            return self.doubted_block(length);
        }
        let mut block = Vec::new();
        let mut left = length;
        while left > 0 {
            if is_long && block.len() >= self.limit {
                return self.long_block(block, left);
            }
            let room = usize::try_from(left)
                .unwrap_or(usize::MAX)
                .min(self.limit - block.len());
            let unread = match self.input.fill() {
                Ok(unread) => unread,
                Err(error) => return self.damaged_block(block, error),
            };
            if unread.is_empty() {
                if !self.input.next_member()? {
                    return self.wrong_length(block, WarcFaultKind::Cut);
                }
                if self.input.peek(5)?.starts_with(b"WARC/") {
                    trim_end(&mut block);
                    return Ok((block, BlockEnd::Damaged, Some(WarcFaultKind::Cut)));
                }
                continue;
            }
            let count = unread.len().min(room);
            block.extend(unread.iter().take(count));
            self.input.consume(count);
            left -= count as u64;
        }
        let blank = match self.skip_empty_lines(false) {
            Ok(blank) => blank,
            Err(error) => return self.damaged_block(block, error),
        };
        // What is after the two empty lines of a good record does not count towards its length.
        let ends = blank.starts_with(b"\r\n\r\n") || blank.starts_with(b"\n\n");
        let after = self.input.peek(5)?;
        if ends || after.is_empty() || after.starts_with(b"WARC/") {
            return Ok((block, BlockEnd::Whole, None));
        }
        block.extend(blank);
        self.wrong_length(block, WarcFaultKind::Length)
    }

    /// The bytes of a block before its member ends early or is damaged.
    fn damaged_block(&mut self, block: Vec<u8>, error: io::Error) -> io::Result<Block> {
        if is_unreadable(&error) {
            return Err(error);
        }
        self.is_lost = true;
        self.input.skip_damage()?;
        Ok((block, BlockEnd::Damaged, Some(kind_of(&error))))
    }

    /// Whether a record follows a block of a file that is not packed. Only of long blocks and of
    /// those that reach over the end of the file: the others are looked at when they are read.
    fn ends_there(&mut self, length: u64, is_long: bool) -> io::Result<bool> {
        let start = self.input.position();
        let end = start.saturating_add(length);
        if end > self.input.length() {
            return Ok(false);
        }
        if !is_long {
            return Ok(true);
        }
        self.input.seek(end)?;
        self.skip_empty_lines(false)?;
        let after = self.input.peek(5)?;
        let ends = after.is_empty() || after.starts_with(b"WARC/");
        self.input.seek(start)?;
        Ok(ends)
    }

    /// The rest of a block that is longer than the limit.
    fn long_block(&mut self, block: Vec<u8>, left: u64) -> io::Result<Block> {
        if self.input.is_packed() {
            // Where it ends cannot be looked up: its length is not relied on.
            self.block_to_next_record(0)?;
        } else {
            self.input.seek(self.input.position() + left)?;
        }
        Ok((block, BlockEnd::Limit, None))
    }

    /// Reads a block again, up to the next record.
    fn wrong_length(&mut self, block: Vec<u8>, kind: WarcFaultKind) -> io::Result<Block> {
        self.read_again += block.len() as u64;
        self.input.push_back(block);
        let block = self.block_to_next_record(self.limit)?;
        Ok((block, BlockEnd::Damaged, Some(kind)))
    }

    /// The block of a record in a file whose lengths were wrong too often to read them first.
    fn doubted_block(&mut self, length: u64) -> io::Result<Block> {
        let block = self.block_to_next_record(self.limit)?;
        if block.len() as u64 == length {
            return Ok((block, BlockEnd::Whole, None));
        }
        Ok((block, BlockEnd::Damaged, Some(WarcFaultKind::Length)))
    }

    /// Reads up to the next line such as `WARC/1.0`, and returns the first `keep` bytes without
    /// the empty lines before it.
    fn block_to_next_record(&mut self, keep: usize) -> io::Result<Vec<u8>> {
        let mut block = Vec::new();
        let mut is_line_start = true;
        loop {
            if is_line_start && is_version_line(self.input.peek(16)?) {
                break;
            }
            let unread = self.input.fill()?;
            if unread.is_empty() {
                if !self.input.next_member()? {
                    break;
                }
                is_line_start = true;
                continue;
            }
            let newline = unread.iter().position(|byte| *byte == b'\n');
            let count = newline.map_or(unread.len(), |at| at + 1);
            is_line_start = newline.is_some();
            let room = keep.saturating_sub(block.len());
            block.extend(unread.iter().take(count.min(room)));
            self.input.consume(count);
        }
        trim_end(&mut block);
        Ok(block)
    }

    /// The bytes of the file since `offset`, if they hold one record.
    fn length_from(&mut self, offset: u64, is_first: bool) -> io::Result<Option<u64>> {
        if !is_first {
            return Ok(None);
        }
        if self.input.is_packed() {
            // Damage after the record is reported when it is read.
            match self.input.peek(1) {
                Ok([]) => {}
                _ => return Ok(None),
            }
        }
        Ok(self.input.position().checked_sub(offset))
    }
}

/// Removes the empty lines after a block.
fn trim_end(block: &mut Vec<u8>) {
    for end in [b"\r\n\r\n".as_slice(), b"\n\n"] {
        if block.ends_with(end) {
            block.truncate(block.len() - end.len());
            return;
        }
    }
}

/// What an error of an unpacker means.
fn kind_of(error: &io::Error) -> WarcFaultKind {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => WarcFaultKind::Cut,
        _ => WarcFaultKind::Packing,
    }
}

/// Whether bytes begin with a line such as `WARC/1.0`.
fn is_version_line(bytes: &[u8]) -> bool {
    let Some(rest) = bytes.strip_prefix(b"WARC/") else {
        return false;
    };
    let is_version = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
    let digits = rest.iter().take_while(|byte| is_version(byte)).count();
    let end = rest.get(digits..).unwrap_or_default();
    digits > 0 && (end.starts_with(b"\n") || end.starts_with(b"\r\n"))
}
