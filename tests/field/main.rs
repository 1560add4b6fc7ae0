//! Measures the crates on folders of real pages, which are not part of the project.
//!
//! `field notices DIR...` prints each notice of each page, and then how many are true by
//! `notices.tsv`. `field sentences DIR...` prints the sentences with a word of copyright, for
//! a person to label. `field attribution DIR...` prints where links are judged and credits are
//! put outside of the only article, and a publisher's own pages that are accused. `field article
//! DIR...` reads the feeds and front matters of a checkout and compares them with feed-rs. `field
//! slugs DIR...` prints the headline of each page with its slug, by language. A page is a
//! file named `*.html` or `*.htm`, also with `.gz`; other encodings than UTF-8 are decoded
//! lossily, and equal files count once.

use std::path::PathBuf;
use std::process::ExitCode;

mod article;
mod attribution;
mod labels;
mod markdown;
mod notices;
mod packed;
mod pages;
mod slugs;

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1);
    let task = args.next();
    let dirs: Vec<PathBuf> = args.map(PathBuf::from).collect();
    let run = match task.as_ref().and_then(|task| task.to_str()) {
        Some("article") => article::run,
        Some("attribution") => attribution::run,
        Some("notices") => notices::run,
        Some("sentences") => notices::sentences,
        Some("slugs") => slugs::run,
        _ => return usage(),
    };
    if dirs.is_empty() {
        return usage();
    }
    match run(&dirs) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("field: {error}");
            ExitCode::from(2)
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: field article|attribution|notices|sentences|slugs DIR...");
    ExitCode::from(2)
}
