//! Runs a fuzz target with libFuzzer, on the stable toolchain.

use crate::run::{command, output, root, show};

/// What makes rustc instrument code for libFuzzer; all of them are stable flags.
const COVERAGE: &str = "-Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares \
    -Ccodegen-units=1";

/// Fuzzes `target` for `seconds`; findings land in `tests/fuzz/artifacts`.
pub(crate) fn run(target: &str, seconds: &str) -> Result<(), String> {
    let folder = root().join("tests/fuzz");
    let corpus = folder.join("corpus").join(target);
    let artifacts = folder.join("artifacts").join(target);
    for made in [&corpus, &artifacts] {
        std::fs::create_dir_all(made).map_err(|error| format!("{}: {error}", made.display()))?;
    }
    let mut fuzz = command("cargo run --release --target");
    fuzz.current_dir(&folder)
        .env("RUSTFLAGS", COVERAGE)
        // Named, so that build scripts stay without the flags.
        .args([&host()?, "--bin", target, "--"])
        .arg(&corpus)
        .arg(format!("-artifact_prefix={}/", artifacts.display()))
        .arg(format!("-max_total_time={seconds}"))
        .args(["-max_len=4096", "-timeout=10", "-print_final_stats=1"]);
    show(fuzz).map_err(|error| format!("{error}; findings are in {}", artifacts.display()))
}

fn host() -> Result<String, String> {
    output(command("rustc -vV"))?
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(str::to_owned)
        .ok_or_else(|| "rustc -vV names no host".to_owned())
}
