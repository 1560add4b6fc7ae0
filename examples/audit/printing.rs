//! What a run prints, and how it counts.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use byline_examples::terminal::{complain, name};
use byline_examples::visible::visible;

use crate::Audit;
use crate::cli::Format;
use crate::inputs::Inputs;
use crate::json;

impl Audit {
    pub(crate) fn summary(&self, tests_reuse: bool) -> String {
        let count = |number: usize, one: &str, more: &str| {
            format!("{number} {}", if number == 1 { one } else { more })
        };
        let mut summary = format!(
            "{}: {}, {}",
            count(self.comply + self.fail + self.unrelated, "page", "pages"),
            count(self.comply, "complies", "comply"),
            count(self.fail, "does not", "do not")
        );
        if tests_reuse {
            let unrelated = count(self.unrelated, "is unrelated", "are unrelated");
            summary += &format!(", {unrelated}");
        }
        if self.unreadable > 0 {
            summary += &format!("; {} not read", self.unreadable);
        }
        if self.unwritten > 0 {
            summary += &format!("; {} not written", self.unwritten);
        }
        if !tests_reuse {
            summary += "\nre-use was not tested: pages that do not use your text are judged too; \
                --articles FOLDER compares them with your articles";
        }
        summary
    }

    /// The files to read; what could not be searched, and what was passed over, is reported.
    pub(crate) fn search(&mut self, paths: &[PathBuf]) -> io::Result<Inputs> {
        let mut inputs = Inputs::below(paths);
        for (path, error) in std::mem::take(&mut inputs.unreadable) {
            self.cannot_read(&path, &error)?;
        }
        for (path, message) in std::mem::take(&mut inputs.skipped) {
            complain(
                "audit",
                format_args!("{}: passed over: {message}", name(&path)),
            );
            if self.args.format == Format::Json {
                let path = &path;
                self.print_line(&json::Line::Skipped { path, message })?;
            }
        }
        Ok(inputs)
    }

    pub(crate) fn cannot_read(&mut self, path: &Path, error: &io::Error) -> io::Result<()> {
        self.unreadable += 1;
        complain("audit", format_args!("{}: {error}", name(path)));
        match self.args.format {
            Format::Text => Ok(()),
            Format::Json => self.print_line(&json::Line::Unreadable {
                path,
                message: error.to_string(),
            }),
        }
    }

    /// Prints text of any origin.
    pub(crate) fn print(&self, text: &str) -> io::Result<()> {
        self.print_styled(&visible(text))
    }

    pub(crate) fn print_line(&self, line: &json::Line<'_>) -> io::Result<()> {
        self.print_styled(&line.to_text()?)
    }

    /// Prints text in which all that comes from a page is visible already.
    pub(crate) fn print_styled(&self, text: &str) -> io::Result<()> {
        writeln!(anstream::stdout(), "{text}")
    }
}
