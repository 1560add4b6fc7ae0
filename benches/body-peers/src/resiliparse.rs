//! Resiliparse, which is C++ with an interface for Python: a program in Python reads the pages
//! in turn with the other contenders, and measures the time itself.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

/// The running program.
#[derive(Debug)]
pub(crate) struct Resiliparse {
    process: Child,
    pages: Option<ChildStdin>,
    texts: BufReader<ChildStdout>,
}

impl Resiliparse {
    /// Starts an interpreter that has the package.
    pub(crate) fn start(python: &str) -> io::Result<Self> {
        let mut process = Command::new(python)
            .args(["-c", include_str!("resiliparse.py")])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let texts = process.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        Ok(Self {
            pages: process.stdin.take(),
            texts: BufReader::new(texts),
            process,
        })
    }

    /// The main text of a page, and the time that the extraction takes, without that of the pipes.
    pub(crate) fn read(&mut self, html: &str) -> io::Result<(String, Duration)> {
        let pages = self.pages.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
        writeln!(pages, "{}", html.len())?;
        pages.write_all(html.as_bytes())?;
        pages.flush()?;
        let mut line = String::new();
        self.texts.read_line(&mut line)?;
        let numbers: Option<(u64, usize)> = line
            .trim_end()
            .split_once(' ')
            .and_then(|(taken, length)| Some((taken.parse().ok()?, length.parse().ok()?)));
        let Some((taken, length)) = numbers else {
            return Err(io::Error::other("the program in Python ended"));
        };
        let mut text = vec![0; length];
        self.texts.read_exact(&mut text)?;
        let text = String::from_utf8(text).map_err(io::Error::other)?;
        Ok((text, Duration::from_nanos(taken)))
    }
}

impl Drop for Resiliparse {
    fn drop(&mut self) {
        // Its input ends, and with it the program.
        self.pages = None;
        let _ = self.process.wait();
    }
}
