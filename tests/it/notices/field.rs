//! What a notice says about one field of the data's rows.

use byline::attribution::{ExtentLimit, Notice, NoticePosition, NoticeTarget, PermissionScope};
use serde_json::{Value, json};

/// What the recogniser says about one field; `None` for a field it does not know.
pub(crate) fn value(notice: Option<&Notice>, field: &str) -> Option<Value> {
    let flag = |read: fn(&Notice) -> bool| Some(json!(notice.is_some_and(read)));
    match field {
        "is_notice" => Some(json!(notice.is_some())),
        "target" => Some(json!(notice.and_then(Notice::target))),
        "target_kind" => {
            let kind = notice.and_then(Notice::target_kind);
            Some(json!(kind.map(NoticeTarget::code)))
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
            Some(json!(scope.map(PermissionScope::code)))
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
    json!({ "unit": limit.unit().code(), "max": limit.max() })
}
