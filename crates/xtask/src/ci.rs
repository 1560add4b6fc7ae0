//! Everything a change must pass.

use std::time::{Duration, Instant};

use crate::outcome::{Outcome, Stop};
use crate::run::{command, show};
use crate::skips::Skips;
use crate::{
    api, bench_floors, features, format, fuzz, judges, licences, lowest_versions, no_std,
    package_check, rust_version, scores, tables, targets, workspaces,
};

type Step = (&'static str, fn() -> Outcome);

/// Cheap before dear: what takes seconds fails before the minutes of tests begin.
const STEPS: &[Step] = &[
    ("format", format::check),
    ("tables", || Ok(tables::check()?)),
    ("newer Rust", rust_version::search),
    ("licences", licences::check),
    ("advisories", licences::advisories),
    ("lints", || {
        run_line("cargo clippy --workspace --all-targets --all-features --quiet -- -D warnings")
    }),
    ("the README's test command", || run_line("cargo test")),
    ("parallel texts", targets::parallel_texts),
    ("documentation", || {
        let mut doc = command("cargo doc --workspace --no-deps --all-features --quiet");
        doc.env("RUSTDOCFLAGS", "-D warnings");
        Ok(show(doc)?)
    }),
    ("public API", || Ok(api::check()?)),
    ("features", features::check),
    ("tests of features", features::test),
    ("no std", no_std::run),
    ("lowest versions", lowest_versions::check),
    ("Rust 1.88", rust_version::build),
    ("Windows", targets::windows),
    ("packages", || Ok(package_check::run()?)),
    ("benches", || run_line("cargo bench --no-run --quiet")),
    ("bench floors", bench_floors::run),
    ("long laws, in release", || {
        run_line("cargo test --release -p byline-tests --quiet -- --ignored --test-threads=1")
    }),
    ("examples", || {
        run_line("cargo test --release -p byline-examples --quiet")
    }),
    ("links in Chromium", targets::chromium),
    ("feedparser", judges::feedparser),
    ("schema.org types", judges::vocabulary),
    ("Nu HTML checker", judges::html),
    ("scores", scores::run),
    ("fuzz", fuzz::all),
    ("newsroom", || Ok(workspaces::newsroom()?)),
    ("newsroom in Chromium", workspaces::newsroom_in_chromium),
    ("engine", || Ok(workspaces::engine()?)),
];

fn run_line(line: &str) -> Outcome {
    Ok(show(command(line))?)
}

struct Done {
    name: &'static str,
    time: Duration,
    note: &'static str,
}

/// Runs every step in turn, stops at the first that fails, and prints how long each took.
pub(crate) fn run() -> Outcome {
    let names: Vec<&str> = STEPS.iter().map(|(name, _)| *name).collect();
    let skips = Skips::read(&names)?;
    let mut done = Vec::new();
    let mut outcome = Ok(());
    for (name, step) in STEPS {
        println!("\n== {name}");
        let start = Instant::now();
        let result = step();
        let time = start.elapsed();
        let note = match &result {
            Ok(()) => "",
            Err(Stop::CannotRun(_)) if skips.allow(name) => "skipped",
            Err(_) => "failed",
        };
        match result {
            Err(Stop::CannotRun(why)) if note == "skipped" => println!("skipped: {why}"),
            Err(Stop::CannotRun(why)) => {
                outcome = Err(Stop::Failed(format!(
                    "{name}: cannot run, and .ci/skips.toml does not list it: {why}"
                )));
            }
            Err(Stop::Failed(message)) => outcome = Err(Stop::Failed(format!("{name}: {message}"))),
            Ok(()) => {}
        }
        done.push(Done { name, time, note });
        if outcome.is_err() {
            break;
        }
    }
    print_table(&done);
    outcome
}

fn print_table(done: &[Done]) {
    println!("\n{:28} {:>7}", "step", "minutes");
    let total = done.iter().map(|step| step.time).sum();
    for Done { name, time, note } in done {
        println!("{name:28} {:>7.1} {note}", minutes(*time));
    }
    println!("{:28} {:>7.1}", "all", minutes(total));
}

fn minutes(time: Duration) -> f64 {
    time.as_secs_f64() / 60.0
}
