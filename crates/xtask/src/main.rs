//! The tasks of the workspace; `cargo xtask` alone lists them.

// The folding of dates is shared with a crate without std.
extern crate alloc;

use std::process::ExitCode;

mod api;
mod bench_floors;
mod ci;
mod cost;
mod features;
mod format;
mod fuzz;
mod judges;
mod licences;
mod lowest_versions;
mod no_std;
mod outcome;
mod package_check;
mod run;
mod rust_version;
mod scores;
mod skips;
mod tables;
mod targets;
mod train_locale;
mod workspaces;

use outcome::Stop;

const USAGE: &str = "usage: cargo xtask TASK
  ci                    everything a change must pass, in the order of .ci/run
  tables                compile crates/*/data to the checked-in tables
  tables --check        fail where a checked-in table is not what its source gives
  api                   write crates/*/api.txt, the listings of the public API
  api --check           fail where a checked-in listing is not what the sources give
  package-check         what each published package contains, and that all can be published
  engine                build and test crates/byline-datafusion, which has a workspace of its own
  newsroom              build and test examples/newsroom, which `cargo test` leaves out
  scores                score our cases and ../shared/data against tests/scores.tsv
  field article DIR...  the feeds and front matters in folders, beside another reader
  field notices DIR...  the notices of the pages in folders, and how many are true
  judges                what feedparser, types of schema.org and the Nu HTML checker say of what we write
  field slugs DIR...    the headline of each page in folders with its slug, by language
  train-locale          train the language model again from its published sources
  bench-floors          instructions of each bench against its peer's, counted by valgrind
  cost [PACKAGE]        measure what each crate adds to a program, and write it into its README
  features              each published crate with every choice of up to two features
  licences              licences and sources in every lock file, by cargo-deny
  lowest-versions       build the libraries with the oldest dependencies their manifests allow
  no-std                link the light crates into a program that has no std
  rust-version          look for what the declared Rust version lacks
  fuzz                  every fuzz target of tests/fuzz on its seeds and for 15 seconds
  fuzz TARGET SECONDS   one of them, for longer";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match args.as_slice() {
        ["ci"] => ci::run(),
        ["tables"] => tables::write().map_err(Stop::from),
        ["tables", "--check"] => tables::check().map_err(Stop::from),
        ["api"] => api::write().map_err(Stop::from),
        ["api", "--check"] => api::check().map_err(Stop::from),
        ["package-check"] => package_check::run().map_err(Stop::from),
        ["engine"] => workspaces::engine().map_err(Stop::from),
        ["newsroom"] => workspaces::newsroom().map_err(Stop::from),
        ["bench-floors"] => bench_floors::run(),
        ["cost"] => cost::run(None).map_err(Stop::from),
        ["cost", package] => cost::run(Some(package)).map_err(Stop::from),
        ["features"] => features::check().and_then(|()| features::test()),
        ["licences"] => licences::check(),
        ["lowest-versions"] => lowest_versions::check(),
        ["no-std"] => no_std::run(),
        ["rust-version"] => rust_version::search(),
        ["scores"] => scores::run(),
        ["field", rest @ ..] => scores::field(rest).map_err(Stop::from),
        ["judges"] => judges::feedparser()
            .and_then(|()| judges::vocabulary())
            .and_then(|()| judges::html()),
        ["train-locale"] => train_locale::run().map_err(Stop::from),
        ["fuzz"] => fuzz::all(),
        ["fuzz", target, seconds] => fuzz::run(target, seconds).map_err(Stop::from),
        _ => Err(USAGE.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Failed(message)) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
        Err(Stop::CannotRun(why)) => {
            eprintln!("xtask: cannot run: {why}");
            ExitCode::FAILURE
        }
    }
}
