//! Scores the cases of the repository and the conformance data next to its folder, and compares each
//! score with its floor.

use std::path::Path;

use crate::outcome::{Outcome, Stop};
use crate::run::{command, output, root, show};

/// Runs every line of `tests/scores.tsv` whose file is present; a score below its floor fails.
///
/// The files of the repository are always present; the conformance data next to its folder may not be.
pub(crate) fn run() -> Outcome {
    show(command(
        "cargo build --quiet --release -p byline-tests --bin score",
    ))?;
    let path = root().join("tests/scores.tsv");
    let floors =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let data = root().join("../shared/data");
    let (mut below, mut missing) = (Vec::new(), Vec::new());
    for line in floors
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let [suite, file, floor] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(Stop::Failed(format!(
                "tests/scores.tsv: expected suite, file and floor, found {line:?}"
            )));
        };
        let file = match file.strip_prefix("tests/") {
            Some(_) => root().join(file),
            None => data.join(file),
        };
        if file.exists() {
            below.extend(score(suite, &file, floor)?);
        } else {
            missing.push(file.display().to_string());
        }
    }
    if !below.is_empty() {
        return Err(Stop::Failed(below.join("\n")));
    }
    if !missing.is_empty() {
        return Err(Stop::CannotRun(format!("missing: {}", missing.join(", "))));
    }
    Ok(())
}

/// Measures the crates on folders of real pages.
pub(crate) fn field(args: &[&str]) -> Result<(), String> {
    let mut field = command("cargo run --quiet --release -p byline-tests --bin field --");
    field.args(args);
    show(field)
}

/// Prints the closing line of one suite; answers with a complaint where it is below the floor.
fn score(suite: &str, file: &Path, floor: &str) -> Result<Option<String>, String> {
    let mut score = command("cargo run --quiet --release -p byline-tests --bin score --");
    score.arg(suite).arg(file);
    let report = output(score)?;
    let closing = report.lines().last().unwrap_or_default();
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    println!("{name}: {closing}");
    let reached = closing
        .split_once('(')
        .and_then(|(_, rest)| rest.split_once(" %)"))
        .and_then(|(percent, _)| percent.parse::<f64>().ok())
        .ok_or_else(|| format!("{suite}: no percentage in {closing:?}"))?;
    let floor: f64 = floor
        .parse()
        .map_err(|_| format!("tests/scores.tsv: {floor:?} is no number"))?;
    // Both are rounded to two places.
    if reached + 0.005 < floor {
        return Ok(Some(format!(
            "{suite} {name}: {reached} % is below {floor} %"
        )));
    }
    Ok(None)
}
