//! Names the language of each line: `tag<TAB>confidence` for each line of standard input.
//!
//! `printf 'Son xəbərlər\n' | cargo run -q --example detect`

use std::io::{self, Write as _};
use std::process::ExitCode;

use byline::locale::Detector;
use byline_examples::files::read_line;
use byline_examples::terminal::{arguments, status};
use clap::Parser;

/// Names the language of each line of standard input: tag, tab, confidence from 0 to 1.
#[derive(Parser)]
#[command(name = "detect")]
struct Arguments {
    /// Choose among these languages only, as `az,ru,en`.
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    among: Option<Vec<String>>,
}

fn main() -> ExitCode {
    match arguments() {
        Ok(arguments) => status("detect", run(&arguments).map(|()| ExitCode::SUCCESS)),
        Err(status) => status,
    }
}

fn run(arguments: &Arguments) -> io::Result<()> {
    let mut detector = Detector::new();
    if let Some(codes) = &arguments.among {
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        detector = detector.with_allowed(&codes).map_err(io::Error::other)?;
    }
    let mut input = io::stdin().lock();
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    while read_line(&mut input, &mut line)? {
        // A broken byte costs its letter, not the line.
        let text = String::from_utf8_lossy(&line);
        let found = detector.detect(&text);
        writeln!(output, "{}\t{:.3}", found.tag(), found.confidence())?;
    }
    output.flush()
}
