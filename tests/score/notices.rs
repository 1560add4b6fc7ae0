//! Suite `notices`: footers and sentences, and what they demand.

use std::path::Path;

use byline::attribution::Notice;
use serde::Deserialize;
use serde_json::Value;

use crate::report::{self, Report, ScoreError};
use field::value;

#[path = "../it/notices/field.rs"]
mod field;

#[derive(Deserialize)]
struct Row {
    id: String,
    lang: String,
    text: String,
    expected: serde_json::Map<String, Value>,
}

/// Judges every field of every row; one kind a field, and one a language for
/// `is_notice`.
pub(crate) fn run(file: &Path, report: &mut Report) -> Result<(), ScoreError> {
    for row in report::rows::<Row>(file)? {
        let notice = Notice::find(&row.text);
        for (field, expected) in &row.expected {
            match value(notice.as_ref(), field) {
                Some(got) => {
                    report.judge(field, &row.id, &got.to_string(), &expected.to_string());
                    if field == "is_notice" {
                        let kind = format!("is_notice {}", row.lang);
                        report.judge(&kind, &row.id, &got.to_string(), &expected.to_string());
                    }
                }
                None => report.not_judged(format!("field {field} is not offered")),
            }
        }
        if let Some(notice) = &notice {
            report.judge("language", &row.id, notice.language(), &row.lang);
        }
    }
    Ok(())
}
