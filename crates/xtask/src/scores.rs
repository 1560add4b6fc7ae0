//! Scores on the conformance data beside the project, against the floors in the repo.

use std::path::Path;

use crate::outcome::{Outcome, Stop};
use crate::run::{command, output, root, show};

/// Runs every line of `tests/scores.tsv` whose file is present; a score below its floor fails.
pub(crate) fn run() -> Outcome {
    let data = root().join("../shared/data");
    if !data.is_dir() {
        return Err(Stop::CannotRun(
            "no conformance data beside the project".to_owned(),
        ));
    }
    show(command(
        "cargo build --quiet --release -p byline-tests --bin score",
    ))?;
    let path = root().join("tests/scores.tsv");
    let floors =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut below = Vec::new();
    for line in floors
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let [suite, file, floor] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(Stop::Failed(format!(
                "tests/scores.tsv: expected suite, file and floor, found {line:?}"
            )));
        };
        let file = data.join(file);
        if file.is_file() {
            below.extend(score(suite, &file, floor)?);
        } else {
            println!("{suite}: no {}", file.display());
        }
    }
    if below.is_empty() {
        return Ok(());
    }
    Err(Stop::Failed(below.join("\n")))
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
