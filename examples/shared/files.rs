//! Reads files of bounded size.

use std::fs::{File, Metadata};
use std::io::{self, BufRead, Read};
use std::path::Path;

/// Bytes of a document at the most; far above what a page or a feed has.
pub const MAX_BYTES: u64 = 64 << 20;

/// Bytes of a line of standard input at the most.
const MAX_LINE: u64 = 1 << 20;

/// Reads a document.
///
/// # Errors
///
/// Returns an error for what is not a regular file (a pipe or a device may have no end), for more
/// than [`MAX_BYTES`], for other encodings than UTF-8, and what the system reports.
pub fn read(path: &Path) -> io::Result<String> {
    text(read_bytes(path, MAX_BYTES)?)
}

/// Reads a file of at most `max_bytes` bytes.
///
/// # Errors
///
/// Returns an error for what is not a regular file, for more bytes, and what the system reports.
pub fn read_bytes(path: &Path, max_bytes: u64) -> io::Result<Vec<u8>> {
    // Before it is opened: opening a pipe waits for a writer.
    require_regular(&std::fs::metadata(path)?)?;
    let file = File::open(path)?;
    require_regular(&file.metadata()?)?;
    bounded(file, max_bytes)
}

/// Reads a document from standard input, which may be a pipe.
///
/// # Errors
///
/// Returns an error for more than [`MAX_BYTES`], for other encodings than UTF-8, and what the
/// system reports.
pub fn read_stdin() -> io::Result<String> {
    text(read_stdin_bytes()?)
}

/// Reads the bytes of a document from standard input, which may be a pipe.
///
/// # Errors
///
/// Returns an error for more than [`MAX_BYTES`], and what the system reports.
pub fn read_stdin_bytes() -> io::Result<Vec<u8>> {
    bounded(io::stdin().lock(), MAX_BYTES)
}

/// Reads the next line into `line`, its end included; `false` at the end of the input.
///
/// # Errors
///
/// Returns an error for a line of more than 1 MiB, and what the system reports.
pub fn read_line(input: impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let length = input.take(MAX_LINE + 1).read_until(b'\n', line)?;
    if length as u64 > MAX_LINE {
        return Err(refused(format!(
            "expected lines of at most {MAX_LINE} bytes, found a longer one"
        )));
    }
    Ok(length > 0)
}

/// Refuses what is not a regular file.
///
/// # Errors
///
/// Returns an error that names the type of the file.
pub fn require_regular(metadata: &Metadata) -> io::Result<()> {
    if metadata.is_file() {
        return Ok(());
    }
    Err(refused(format!(
        "expected a regular file, found {}",
        file_type(metadata)
    )))
}

fn bounded(input: impl Read, max_bytes: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(max_bytes + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > max_bytes {
        return Err(refused(format!(
            "expected at most {max_bytes} bytes, found more"
        )));
    }
    Ok(bytes)
}

fn text(bytes: Vec<u8>) -> io::Result<String> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        refused(format!(
            "expected UTF-8, found another encoding at byte {at}"
        ))
    })
}

fn file_type(metadata: &Metadata) -> &'static str {
    if metadata.is_dir() {
        return "a folder";
    }
    if metadata.is_symlink() {
        return "a symbolic link";
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        let kind = metadata.file_type();
        if kind.is_fifo() {
            return "a named pipe";
        }
        if kind.is_socket() {
            return "a socket";
        }
        if kind.is_char_device() || kind.is_block_device() {
            return "a device";
        }
    }
    "another type of file"
}

fn refused(message: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message)
}
