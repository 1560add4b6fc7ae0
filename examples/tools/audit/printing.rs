//! What a run prints.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use byline_examples::terminal::{complain, name};
use byline_examples::visible::visible;

use crate::Audit;
use crate::cli::Format;
use crate::document::Unread;
use crate::inputs::Inputs;
use crate::json::Line;
use crate::outcome::Outcome;

/// Names of files without a page that are printed.
const NAMED: usize = 3;

/// What is printed of a file, in its order; pages are examined side by side.
#[derive(Debug)]
pub(crate) struct Output {
    format: Format,
    pieces: Vec<Piece>,
}

#[derive(Debug)]
enum Piece {
    Out(String),
    Complaint(String),
    /// JSON that could not be written.
    Failed(io::Error),
}

impl Output {
    pub(crate) fn new(format: Format) -> Self {
        Self {
            format,
            pieces: Vec::new(),
        }
    }

    /// Adds text of any origin.
    pub(crate) fn text(&mut self, text: &str) {
        self.styled(&visible(text));
    }

    /// Adds text in which all that comes from a page is visible already.
    pub(crate) fn styled(&mut self, text: &str) {
        self.pieces.push(Piece::Out(text.to_owned()));
    }

    pub(crate) fn line(&mut self, line: &Line<'_>) {
        self.pieces.push(match line.to_text() {
            Ok(line) => Piece::Out(line),
            Err(error) => Piece::Failed(error),
        });
    }

    /// Adds a line for a person or for a program, as the format asks.
    pub(crate) fn say(&mut self, text: impl FnOnce() -> String, line: &Line<'_>) {
        match self.format {
            Format::Text => self.text(&text()),
            Format::Json => self.line(line),
        }
    }

    pub(crate) fn complain(&mut self, message: String) {
        self.pieces.push(Piece::Complaint(message));
    }

    /// Adds why a file was not read.
    pub(crate) fn unread(&mut self, path: &Path, unread: &Unread) {
        let message = unread.to_string();
        self.complain(format!("{}: {message}", name(path)));
        if self.format == Format::Json {
            let reason = unread.code();
            self.line(&Line::Unreadable {
                path,
                reason,
                message,
            });
        }
    }

    pub(crate) fn print(&mut self) -> io::Result<()> {
        for piece in std::mem::take(&mut self.pieces) {
            match piece {
                Piece::Out(text) => writeln!(anstream::stdout(), "{text}")?,
                Piece::Complaint(message) => complain("audit", message),
                Piece::Failed(error) => return Err(error),
            }
        }
        Ok(())
    }
}

impl Audit {
    /// The files to read; what could not be searched, and what is not read, is reported.
    pub(crate) fn search(&mut self, paths: &[PathBuf]) -> io::Result<Inputs> {
        let mut inputs = Inputs::below(paths);
        for (path, error) in std::mem::take(&mut inputs.unreadable) {
            self.cannot_read(&path, &Unread::from(error))?;
        }
        for (path, message) in std::mem::take(&mut inputs.skipped) {
            complain(
                "audit",
                format_args!("{}: passed over: {message}", name(&path)),
            );
            self.print_skipped(&path, message)?;
        }
        let others = &inputs.others;
        let named: Vec<String> = others.iter().take(NAMED).map(|path| name(path)).collect();
        for path in others {
            self.tally.add(Outcome::Unread("other_kind"), None);
            self.print_skipped(
                path,
                "neither a page nor a feed nor a text; name it to read it",
            )?;
        }
        if !others.is_empty() {
            let more = match others.len() - named.len() {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            complain(
                "audit",
                format_args!("not read, as no page: {}{more}", named.join(", ")),
            );
        }
        Ok(inputs)
    }

    fn print_skipped(&self, path: &Path, message: &str) -> io::Result<()> {
        match self.args.format {
            Format::Text => Ok(()),
            Format::Json => self.print_line(&Line::Skipped { path, message }),
        }
    }

    pub(crate) fn cannot_read(&mut self, path: &Path, unread: &Unread) -> io::Result<()> {
        self.tally.add(Outcome::Unread(unread.code()), None);
        let mut output = Output::new(self.args.format);
        output.unread(path, unread);
        output.print()
    }

    /// Reports an output that could not be written.
    pub(crate) fn unwritten(&mut self, path: &Path, error: &io::Error) {
        self.tally.unwritten += 1;
        complain("audit", format_args!("{}: {error}", name(path)));
    }

    /// Prints text of any origin.
    pub(crate) fn print(&self, text: &str) -> io::Result<()> {
        writeln!(anstream::stdout(), "{}", visible(text))
    }

    pub(crate) fn print_line(&self, line: &Line<'_>) -> io::Result<()> {
        writeln!(anstream::stdout(), "{}", line.to_text()?)
    }
}
