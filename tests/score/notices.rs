//! Suite `notices`: footers and sentences, and what they demand.

use std::path::Path;

use byline::attribution::Notice;

use crate::report::{self, Report, ScoreError};
use field::{Case, Compared, compare};

#[path = "../it/notices/field.rs"]
mod field;

/// Judges every column of every case; one kind a column, and one a language for `is_notice`.
pub(crate) fn run(file: &Path, report: &mut Report) -> Result<(), ScoreError> {
    for case in report::cases::<Case>(file)? {
        let notice = Notice::find(&case.text);
        for compared in compare(&case, notice.as_ref()) {
            let Compared {
                column,
                got,
                expected,
            } = compared;
            let (got, expected) = (got.to_string(), expected.to_string());
            report.judge(column, &case.name, &got, &expected);
            if column == "is_notice" {
                let kind = format!("is_notice {}", case.lang);
                report.judge(&kind, &case.name, &got, &expected);
            }
        }
        if let Some(notice) = &notice {
            report.judge("language", &case.name, notice.language(), &case.lang);
        }
    }
    Ok(())
}
