//! Headlines on stdin, one slug a line on stdout.
//!
//! ```sh
//! printf 'Bakıda güclü külək\n' | cargo run -q --release --example slug -- --lang az
//! ```

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use byline::slug::{SlugError, SlugOptions};
use clap::Parser;

/// Writes the slug of each headline on stdin.
///
/// An empty line stands for a headline without a slug; a message on stderr says why.
/// The exit status is 0 when every line gave a slug, 1 when some did not, 2 on bad usage.
#[derive(Parser)]
#[command(name = "slug")]
struct Args {
    /// BCP 47 tag of the language, such as az or sr-Latn; the generic table without it
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Greatest length of a slug in bytes
    #[arg(long, value_name = "BYTES")]
    max_len: Option<usize>,
}

fn main() -> ExitCode {
    let args = Args::parse();
    let options = match options(&args) {
        Ok(options) => options,
        Err(error) => {
            eprintln!("slug: {error}");
            return ExitCode::from(2);
        }
    };
    match write_slugs(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        // A reader that has seen enough, such as `head`, is no failure.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("slug: {error}");
            ExitCode::from(2)
        }
    }
}

fn options(args: &Args) -> Result<SlugOptions, SlugError> {
    let options = match &args.lang {
        Some(tag) => SlugOptions::for_language(tag)?,
        None => SlugOptions::new(),
    };
    Ok(match args.max_len {
        Some(bytes) => options.with_max_len(bytes),
        None => options,
    })
}

/// Whether every line gave a slug.
fn write_slugs(options: &SlugOptions) -> io::Result<bool> {
    let mut input = io::stdin().lock();
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut all = true;
    let mut line = Vec::new();
    let mut slug = String::new();
    for number in 1_usize.. {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        // Bytes that are no UTF-8 are read as U+FFFD, which separates words.
        let headline = String::from_utf8_lossy(&line);
        if let Err(error) = options.slugify_into(&headline, &mut slug) {
            eprintln!("slug: line {number}: {error}");
            all = false;
        }
        writeln!(output, "{slug}")?;
    }
    output.flush()?;
    Ok(all)
}
