//! Runs the fuzz targets with libFuzzer, on the stable toolchain.

use std::path::PathBuf;
use std::process::Command;

use crate::outcome::{Outcome, Stop};
use crate::run::{command, output, root, show};

/// What makes rustc instrument code for libFuzzer; all of them are stable flags.
const COVERAGE: &str = "-Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares \
    -Ccodegen-units=1";

/// How long each target runs among the checks.
const SECONDS: &str = "15";

/// Builds all targets, then runs each on its seeds and for a while from there.
pub(crate) fn all() -> Outcome {
    output(command("c++ --version"))
        .map_err(|_| Stop::CannotRun("libFuzzer needs a C++ compiler".to_owned()))?;
    let mut build = cargo("build")?;
    build.args(["--locked", "--bins"]);
    show(build)?;
    for target in targets()? {
        println!("{target}");
        run_target(&target, SECONDS, Report::Findings)?;
    }
    Ok(())
}

/// Fuzzes `target` for `seconds`; findings are written to `tests/fuzz/artifacts`.
pub(crate) fn run(target: &str, seconds: &str) -> Result<(), String> {
    run_target(target, seconds, Report::Progress)
}

/// What a run prints.
#[derive(PartialEq)]
enum Report {
    Findings,
    Progress,
}

fn run_target(target: &str, seconds: &str, report: Report) -> Result<(), String> {
    let corpus = folder().join("corpus").join(target);
    let artifacts = folder().join("artifacts").join(target);
    for made in [&corpus, &artifacts] {
        std::fs::create_dir_all(made).map_err(|error| format!("{}: {error}", made.display()))?;
    }
    let mut fuzz = cargo("run")?;
    fuzz.args(["--bin", target, "--"])
        // New inputs are added to the first folder; the second holds the checked-in ones.
        .arg(&corpus)
        .arg(folder().join("seeds").join(target))
        .arg(format!("-artifact_prefix={}/", artifacts.display()))
        .arg(format!("-max_total_time={seconds}"))
        .args(["-max_len=4096", "-timeout=10"]);
    if report == Report::Progress {
        fuzz.arg("-print_final_stats=1");
        return show(fuzz).map_err(|error| found(&error, &artifacts));
    }
    // The same inputs every time, so that a change does not fail by chance.
    fuzz.args(["-seed=20231129", "-verbosity=0"]);
    output(fuzz)
        .map(drop)
        .map_err(|error| found(&error, &artifacts))
}

fn found(error: &str, artifacts: &std::path::Path) -> String {
    format!("{error}; findings are in {}", artifacts.display())
}

/// A cargo command on the targets, optimized and instrumented.
fn cargo(task: &str) -> Result<Command, String> {
    let mut cargo = command(&format!("cargo {task} --quiet --release --target"));
    // Named, so that build scripts stay without the flags.
    cargo
        .arg(host()?)
        .current_dir(folder())
        .env("RUSTFLAGS", COVERAGE);
    Ok(cargo)
}

/// The names of the targets, from their manifest.
fn targets() -> Result<Vec<String>, String> {
    let path = folder().join("Cargo.toml");
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let manifest: toml::Table =
        toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let bins = manifest.get("bin").and_then(toml::Value::as_array);
    Ok(bins
        .into_iter()
        .flatten()
        .filter_map(|bin| Some(bin.get("name")?.as_str()?.to_owned()))
        .collect())
}

fn folder() -> PathBuf {
    root().join("tests/fuzz")
}

fn host() -> Result<String, String> {
    output(command("rustc -vV"))?
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(str::to_owned)
        .ok_or_else(|| "rustc -vV names no host".to_owned())
}
