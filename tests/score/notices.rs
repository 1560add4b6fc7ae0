//! Suite `notices`: footers and sentences, and what they demand.

use std::path::Path;

use byline::attribution::{ExtentLimit, Notice, NoticePosition, NoticeTarget, PermissionScope};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::report::{self, Report, ScoreError};

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

/// What the recogniser says about one field; `None` for a field it does not know.
fn value(notice: Option<&Notice>, field: &str) -> Option<Value> {
    let flag = |read: fn(&Notice) -> bool| Some(json!(notice.is_some_and(read)));
    match field {
        "is_notice" => Some(json!(notice.is_some())),
        "target" => Some(json!(notice.and_then(Notice::target))),
        "target_kind" => {
            let kind = notice.and_then(Notice::target_kind);
            Some(json!(kind.map(NoticeTarget::as_str)))
        }
        "attribution_required" => flag(Notice::requires_attribution),
        "link_required" => flag(Notice::requires_link),
        "active" => flag(Notice::active),
        "direct" => flag(Notice::direct),
        "followable" => flag(Notice::followable),
        "position" => Some(notice.and_then(Notice::position).map_or(Value::Null, place)),
        "permission_required" => {
            let all = notice.and_then(Notice::permission) == Some(PermissionScope::All);
            Some(json!(all))
        }
        "permission_scope" => {
            let scope = notice.and_then(Notice::permission);
            Some(json!(scope.map(PermissionScope::as_str)))
        }
        "percent_limit" => Some(json!(notice.and_then(Notice::percent_limit))),
        "length_limit" => Some(
            notice
                .and_then(Notice::length_limit)
                .map_or(Value::Null, length),
        ),
        _ => None,
    }
}

fn place(place: NoticePosition) -> Value {
    match place {
        NoticePosition::Paragraph(n) => json!({ "max_paragraph": n }),
        _ => json!({ "at": "start" }),
    }
}

fn length(limit: ExtentLimit) -> Value {
    json!({ "unit": limit.unit().as_str(), "max": limit.max() })
}
