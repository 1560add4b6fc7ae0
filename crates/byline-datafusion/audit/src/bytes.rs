//! The bytes of a file, on this machine or in an object store, read by their place.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use datafusion::object_store::path::Path as ObjectPath;
use datafusion::object_store::{Error as StoreError, ObjectStore, ObjectStoreExt as _};
use parquet::errors::ParquetError;
use parquet::file::reader::{ChunkReader, Length};

use crate::stores::wait;

/// Bytes that are requested of an object store at once.
const BLOCK: u64 = 4 << 20;

/// A file whose bytes are read by their offset.
pub(crate) trait ReadAt: Send + Sync {
    /// The length of the file.
    fn length(&self) -> u64;

    /// Reads bytes from `offset` on into the buffer. The caller reads none from `end` on: what is
    /// behind it need not be requested.
    fn read_at(&self, offset: u64, end: u64, buffer: &mut [u8]) -> io::Result<usize>;
}

/// Whether bytes could not be read: the system has a code for its errors, and a store its own
/// type. Those of unpackers have neither.
pub(crate) fn is_unreadable(error: &io::Error) -> bool {
    let inner = error.get_ref();
    error.raw_os_error().is_some() || inner.is_some_and(|inner| inner.is::<StoreError>())
}

/// A file of this machine.
pub(crate) struct LocalBytes {
    file: Mutex<File>,
    length: u64,
}

impl LocalBytes {
    pub(crate) fn new(file: File) -> io::Result<Self> {
        let length = file.metadata()?.len();
        let file = Mutex::new(file);
        Ok(Self { file, length })
    }
}

impl ReadAt for LocalBytes {
    fn length(&self) -> u64 {
        self.length
    }

    fn read_at(&self, offset: u64, _: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(offset))?;
        file.read(buffer)
    }
}

/// An object of a store.
pub(crate) struct ObjectBytes {
    store: Arc<dyn ObjectStore>,
    path: ObjectPath,
    length: u64,
    /// The bytes of the latest request, and where they begin.
    latest: Mutex<(u64, Bytes)>,
}

impl ObjectBytes {
    pub(crate) fn new(store: Arc<dyn ObjectStore>, path: ObjectPath, length: u64) -> Self {
        Self {
            store,
            path,
            length,
            latest: Mutex::new((0, Bytes::new())),
        }
    }

    fn request(&self, start: u64, end: u64) -> io::Result<Bytes> {
        let (store, path) = (self.store.clone(), self.path.clone());
        let answer = wait(async move { store.get_range(&path, start..end).await });
        let failed = |source: io::Error| StoreError::Generic {
            store: "remote",
            source: Box::new(source),
        };
        Ok(answer.map_err(failed)??)
    }
}

impl ReadAt for ObjectBytes {
    fn length(&self) -> u64 {
        self.length
    }

    fn read_at(&self, offset: u64, end: u64, buffer: &mut [u8]) -> io::Result<usize> {
        let end = end.min(self.length);
        if offset >= end {
            return Ok(0);
        }
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        let is_known = offset >= latest.0 && offset - latest.0 < latest.1.len() as u64;
        if !is_known {
            let bytes = self.request(offset, end.min(offset.saturating_add(BLOCK)))?;
            *latest = (offset, bytes);
        }
        let from = usize::try_from(offset - latest.0).unwrap_or(usize::MAX);
        let known = latest.1.get(from..).unwrap_or_default();
        let count = known.len().min(buffer.len());
        if let (Some(to), Some(known)) = (buffer.get_mut(..count), known.get(..count)) {
            to.copy_from_slice(known);
        }
        Ok(count)
    }
}

/// The bytes of a file from a place to an end, read one after the other.
#[derive(Clone)]
pub(crate) struct Source {
    bytes: Arc<dyn ReadAt>,
    position: u64,
    end: u64,
}

impl Source {
    /// The bytes up to `end`, or to the end of the file.
    pub(crate) fn new(bytes: Arc<dyn ReadAt>, start: u64, end: u64) -> Self {
        let end = end.min(bytes.length());
        Self {
            bytes,
            position: start,
            end,
        }
    }

    pub(crate) fn whole(bytes: Arc<dyn ReadAt>) -> Self {
        Self::new(bytes, 0, u64::MAX)
    }

    pub(crate) fn end(&self) -> u64 {
        self.end
    }

    pub(crate) fn position(&self) -> u64 {
        self.position
    }
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.end.saturating_sub(self.position);
        let room = usize::try_from(left)
            .unwrap_or(usize::MAX)
            .min(buffer.len());
        let Some(buffer) = buffer.get_mut(..room).filter(|buffer| !buffer.is_empty()) else {
            return Ok(0);
        };
        let count = self.bytes.read_at(self.position, self.end, buffer)?;
        self.position += count as u64;
        Ok(count)
    }
}

impl Seek for Source {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = match to {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::Current(by) => self.position.checked_add_signed(by),
            SeekFrom::End(by) => self.end.checked_add_signed(by),
        };
        let before = || io::Error::new(io::ErrorKind::InvalidInput, "expected a place in the file");
        self.position = position.ok_or_else(before)?;
        Ok(self.position)
    }
}

impl Length for Source {
    fn len(&self) -> u64 {
        self.end
    }
}

/// Parquet's reader.
impl ChunkReader for Source {
    type T = BufReader<Self>;

    fn get_read(&self, start: u64) -> Result<Self::T, ParquetError> {
        let source = Self::new(self.bytes.clone(), start, self.end);
        Ok(BufReader::new(source))
    }

    fn get_bytes(&self, start: u64, length: usize) -> Result<Bytes, ParquetError> {
        let end = start.saturating_add(length as u64);
        let mut found = Vec::new();
        Self::new(self.bytes.clone(), start, end).read_to_end(&mut found)?;
        if found.len() < length {
            let message = format!(
                "expected {length} bytes at byte {start}, found {}",
                found.len()
            );
            return Err(ParquetError::EOF(message));
        }
        Ok(found.into())
    }
}
