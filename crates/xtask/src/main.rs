//! The tasks of the workspace; `cargo xtask` lists them.

use std::process::ExitCode;

mod fuzz;
mod tables;
mod train_locale;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match args.as_slice() {
        ["tables"] => tables::write(),
        ["tables", "--check"] => tables::check(),
        ["train-locale"] => train_locale::run(),
        ["fuzz", target, seconds] => fuzz::run(target, seconds),
        _ => Err(
            "usage: cargo xtask tables [--check] | train-locale | fuzz TARGET SECONDS".to_owned(),
        ),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}
