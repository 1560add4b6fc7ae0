//! The tasks of the workspace; `cargo xtask` alone lists them.

use std::process::ExitCode;

mod api;
mod ci;
mod engine;
mod fuzz;
mod package_check;
mod run;
mod scores;
mod tables;
mod train_locale;

const USAGE: &str = "usage: cargo xtask TASK
  ci                    everything a change must pass, in the order of .ci/run
  tables                compile crates/*/data to the checked-in tables
  tables --check        fail where a checked-in table is not what its source gives
  api                   write crates/*/api.txt, the listings of the public API
  api --check           fail where a checked-in listing is not what the sources give
  package-check         what each published package contains, and that all can be published
  engine                build and test crates/byline-datafusion, which has a workspace of its own
  scores                score ../shared/data against tests/scores.tsv
  train-locale          train the language model again from its published sources
  fuzz TARGET SECONDS   run a fuzz target of tests/fuzz";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match args.as_slice() {
        ["ci"] => ci::run(),
        ["tables"] => tables::write(),
        ["tables", "--check"] => tables::check(),
        ["api"] => api::write(),
        ["api", "--check"] => api::check(),
        ["package-check"] => package_check::run(),
        ["engine"] => engine::run(),
        ["scores"] => scores::run(),
        ["train-locale"] => train_locale::run(),
        ["fuzz", target, seconds] => fuzz::run(target, seconds),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}
