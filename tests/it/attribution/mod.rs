//! `byline-attribution` as a whole.

mod cases;
mod extent;
mod hostile;
mod laws;
mod trees;

use cases::Case;

fn cases() -> Vec<Case> {
    include_str!("../../data/attribution.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn cases_are_judged_as_expected() {
    let mut failures = Vec::new();
    for case in cases() {
        let Some(format) = case.format() else {
            continue;
        };
        let (got, want) = case.compare(&case.policy().unwrap().check(&case.page(format)));
        if got != want {
            failures.push(format!("{}: got {got}, expected {want}", case.id));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
