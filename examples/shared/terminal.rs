//! Arguments, and what a program prints.

use std::fmt::Display;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use clap::Parser;

use crate::visible::{visible, visible_line};

/// Parses the command line.
///
/// # Errors
///
/// Returns the exit status after help or an error was printed. The error quotes arguments, and
/// the shell may have made them of file names: their control characters are shown.
pub fn arguments<A: Parser>() -> Result<A, ExitCode> {
    A::try_parse().map_err(|error| {
        if error.use_stderr() {
            let _ = write!(anstream::stderr(), "{}", visible(&error.to_string()));
        } else {
            let _ = error.print();
        }
        ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
    })
}

/// Prints a message on standard error, with the program's name before it.
pub fn complain(program: &str, message: impl Display) {
    let message = message.to_string();
    // Without standard error there is nobody to tell.
    let _ = writeln!(anstream::stderr(), "{program}: {}", visible(&message));
}

/// Prints text and a line end on standard output, control characters made visible.
///
/// # Errors
///
/// Returns the error of the system if standard output cannot be written.
pub fn print(text: impl Display) -> io::Result<()> {
    writeln!(io::stdout(), "{}", visible(&text.to_string()))
}

/// Prints a document: as it is into a file or pipe, control characters made visible on a
/// terminal.
///
/// # Errors
///
/// Returns the error of the system if standard output cannot be written.
pub fn print_document(text: &str) -> io::Result<()> {
    let mut output = io::stdout();
    if output.is_terminal() {
        output.write_all(visible(text).as_bytes())?;
    } else {
        output.write_all(text.as_bytes())?;
    }
    output.flush()
}

/// The name of a file, for a line of text.
#[must_use]
pub fn name(path: &Path) -> String {
    visible_line(&path.to_string_lossy()).into_owned()
}

/// The exit status of a program that printed: a reader that closed early, as `head` does, has
/// seen enough.
#[must_use]
pub fn status(program: &str, printed: io::Result<ExitCode>) -> ExitCode {
    match printed {
        Ok(status) => status,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            complain(program, error);
            ExitCode::from(2)
        }
    }
}
