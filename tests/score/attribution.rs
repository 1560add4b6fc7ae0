//! Suite `attribution`: a case passes when counts, reason and, where given, span agree.

use std::path::Path;

use crate::report::{Report, ScoreError, cases};

#[path = "../it/attribution/cases.rs"]
mod judged;

pub(crate) fn run(file: &Path, report: &mut Report) -> Result<(), ScoreError> {
    for case in cases::<judged::Case>(file)? {
        let Some(format) = case.format() else {
            report.not_judged(format!("in the format {}", case.format));
            continue;
        };
        let policy = case
            .policy()
            .map_err(|error| ScoreError::new(format_args!("{}: {error}", case.name)))?;
        let verdict = policy.check(&case.page(format));
        let (got, expected) = case.compare(&verdict);
        let kind = format!("{} {}", case.expected.basis, case.expected.reason);
        report.judge(&kind, &case.name, &got, &expected);
    }
    Ok(())
}
