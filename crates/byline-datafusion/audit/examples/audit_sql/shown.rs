//! What is printed for people: the control characters of pages are shown.

use std::fmt::Display;
use std::io::{self, Write};

#[allow(
    dead_code,
    unreachable_pub,
    reason = "shared with the examples of the other workspace"
)]
#[path = "../../../../../examples/shared/visible.rs"]
mod visible;

use visible::visible;

/// Prints a line on standard error.
pub(crate) fn complain(message: impl Display) {
    // Without standard error there is nobody to tell.
    let _ = writeln!(io::stderr(), "{}", visible(&message.to_string()));
}

/// Standard output, which knows whether its reader has gone: the engine's errors do not say.
pub(crate) struct Output {
    to: io::Stdout,
    is_closed: bool,
}

impl Output {
    pub(crate) fn new() -> Self {
        Self {
            to: io::stdout(),
            is_closed: false,
        }
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.is_closed
    }

    fn noted<T>(&mut self, done: io::Result<T>) -> io::Result<T> {
        if let Err(error) = &done {
            self.is_closed |= error.kind() == io::ErrorKind::BrokenPipe;
        }
        done
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes);
        self.noted(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        let flushed = self.to.flush();
        self.noted(flushed)
    }
}

/// Writes text line by line, control characters made visible.
pub(crate) struct Shown<W> {
    to: W,
    /// A line that has not ended.
    line: Vec<u8>,
}

impl<W: Write> Shown<W> {
    pub(crate) fn new(to: W) -> Self {
        let line = Vec::new();
        Self { to, line }
    }

    /// Writes the last line, which may have no end.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.write_line()
    }

    fn write_line(&mut self) -> io::Result<()> {
        let text = String::from_utf8_lossy(&self.line);
        self.to.write_all(visible(&text).as_bytes())?;
        self.line.clear();
        Ok(())
    }
}

impl<W: Write> Write for Shown<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(line);
            if line.ends_with(b"\n") {
                self.write_line()?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
