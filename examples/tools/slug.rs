//! Headlines on stdin, one slug a line on stdout.
//!
//! ```sh
//! printf 'Bakıda güclü külək\n' | cargo run -q --release --example slug -- --lang az
//! ```

use std::io::{self, Write};
use std::process::ExitCode;

use byline::slug::{SlugError, SlugOptions};
use byline_examples::files::read_line;
use byline_examples::terminal::{arguments, complain, status};
use clap::Parser;

/// Writes the slug of each headline on stdin.
///
/// A headline without a slug gives an empty line; a message on stderr says why.
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
    let args = match arguments() {
        Ok(args) => args,
        Err(status) => return status,
    };
    match options(&args) {
        Ok(options) => {
            let all = write_slugs(&options);
            status("slug", all.map(|all| ExitCode::from(u8::from(!all))))
        }
        Err(error) => {
            complain("slug", error);
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
        if !read_line(&mut input, &mut line)? {
            break;
        }
        // Bytes that are not UTF-8 are read as U+FFFD, which separates words.
        let headline = String::from_utf8_lossy(&line);
        if let Err(error) = options.slugify_into(&headline, &mut slug) {
            complain("slug", format_args!("line {number}: {error}"));
            all = false;
        }
        writeln!(output, "{slug}")?;
    }
    output.flush()?;
    Ok(all)
}
