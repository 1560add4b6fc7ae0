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
    // Compiles every target, so also the benches, of which the floors are run below.
    ("lints", || {
        run_line("cargo clippy --all-targets --all-features --quiet -- -D warnings")
    }),
    ("the README's test command", || run_line("cargo test")),
    ("parallel texts", targets::parallel_texts),
    // As docs.rs builds it: each item names the feature that it needs. In the target folder of the
    // API listing, which sets RUSTC_BOOTSTRAP too.
    ("documentation", || {
        let mut doc = command("cargo doc --no-deps --all-features --quiet --target-dir target/api");
        doc.env("RUSTC_BOOTSTRAP", "1");
        doc.env("RUSTDOCFLAGS", "-D warnings --cfg docsrs");
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
    ("bench floors", bench_floors::run),
    ("tables of docs/COMPARE.md", || {
        run_line("cargo bench --quiet --bench compare")
    }),
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
        let (note, result) = judge(name, step(), skips.allow(name));
        let time = start.elapsed();
        outcome = result;
        done.push(Done { name, time, note });
        if outcome.is_err() {
            break;
        }
    }
    print_table(&done);
    outcome
}

/// What the table says of a step, and whether the checks continue after it.
fn judge(name: &str, result: Outcome, may_skip: bool) -> (&'static str, Outcome) {
    match result {
        Ok(()) => ("", Ok(())),
        Err(Stop::CannotRun(why)) if may_skip => {
            println!("skipped: {why}");
            ("skipped", Ok(()))
        }
        Err(Stop::CannotRun(why)) => {
            let message = format!(
                "{name}: cannot run: {why}\ninstall what it needs, or list the step in .ci/skips.toml with the reason"
            );
            ("failed", Err(Stop::Failed(message)))
        }
        Err(Stop::Failed(message)) => ("failed", Err(Stop::Failed(format!("{name}: {message}")))),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn cannot_run() -> Outcome {
        Err(Stop::CannotRun("valgrind is not installed".into()))
    }

    #[test]
    fn a_step_that_cannot_run_fails_unless_it_may_be_skipped() {
        let (note, outcome) = judge("bench floors", cannot_run(), true);
        assert!(note == "skipped" && outcome.is_ok());
        let (note, outcome) = judge("bench floors", cannot_run(), false);
        assert_eq!(note, "failed");
        let Err(Stop::Failed(message)) = outcome else {
            panic!("expected a failure");
        };
        assert_eq!(
            message,
            "bench floors: cannot run: valgrind is not installed\n\
             install what it needs, or list the step in .ci/skips.toml with the reason"
        );
    }

    #[test]
    fn a_step_that_fails_is_never_skipped() {
        let failed = Err(Stop::Failed("the table is stale".into()));
        let (note, outcome) = judge("tables", failed, true);
        assert!(note == "failed" && outcome.is_err());
    }

    #[test]
    fn only_listed_steps_may_be_skipped_in_ci() {
        let names: Vec<&str> = STEPS.iter().map(|(name, _)| *name).collect();
        let skips = Skips::read(&names).expect("the list of the repository");
        assert!(skips.allow_where("scores", true) && !skips.allow_where("bench floors", true));
        assert!(skips.allow_where("bench floors", false));
    }
}
