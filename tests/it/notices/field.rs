//! The columns of the cases of notices, and how a notice is compared with them.

use byline::attribution::{ExtentLimit, Notice, NoticePosition, NoticeTarget, PermissionScope};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// A text, and what the notice in it demands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    #[allow(dead_code, reason = "the score compares it")]
    pub(crate) lang: String,
    pub(crate) text: String,
    /// By column; a column that is left out is that of a text without a notice.
    #[serde(default)]
    pub(crate) expected: Map<String, Value>,
}

/// One column of a case, by a notice and by the case.
pub(crate) struct Compared {
    pub(crate) column: &'static str,
    pub(crate) got: Value,
    pub(crate) expected: Value,
}

type Column = fn(Option<&Notice>) -> Value;

const COLUMNS: [(&str, Column); 20] = [
    ("is_notice", |notice| json!(notice.is_some())),
    ("target", |notice| json!(notice.and_then(Notice::target))),
    ("target_kind", |notice| {
        let kind = notice.and_then(Notice::target_kind);
        json!(kind.map(NoticeTarget::code))
    }),
    ("attribution_required", |notice| {
        json!(notice.is_some_and(Notice::requires_attribution))
    }),
    ("link_required", |notice| {
        json!(notice.is_some_and(Notice::requires_link))
    }),
    ("active", |notice| json!(notice.is_some_and(Notice::active))),
    ("direct", |notice| json!(notice.is_some_and(Notice::direct))),
    ("followable", |notice| {
        json!(notice.is_some_and(Notice::followable))
    }),
    ("position", |notice| {
        json!(notice.and_then(Notice::position).map(position))
    }),
    ("permission_required", |notice| {
        let scope = notice.and_then(Notice::permission);
        json!(scope == Some(PermissionScope::All))
    }),
    ("permission_scope", |notice| {
        let scope = notice.and_then(Notice::permission);
        json!(scope.map(PermissionScope::code))
    }),
    ("mining_reserved", |notice| {
        json!(notice.is_some_and(Notice::reserves_mining))
    }),
    ("licensed", |notice| {
        json!(notice.is_some_and(|notice| notice.licence().is_some()))
    }),
    ("percent_limit", |notice| {
        json!(notice.and_then(Notice::percent_limit))
    }),
    ("length_limit", |notice| {
        json!(notice.and_then(Notice::length_limit).map(length))
    }),
    ("vague_limit", |notice| {
        json!(notice.is_some_and(Notice::has_vague_limit))
    }),
    ("exemption", |notice| {
        json!(notice.and_then(Notice::exemption))
    }),
    ("pixel_required", |notice| {
        json!(notice.is_some_and(Notice::requires_pixel))
    }),
    ("canonical_required", |notice| {
        json!(notice.is_some_and(Notice::requires_canonical))
    }),
    ("noindex_required", |notice| {
        json!(notice.is_some_and(Notice::requires_noindex))
    }),
];

/// Every column of a case, by the first notice of its text.
///
/// # Panics
///
/// If the case has a column of another name.
pub(crate) fn compare(case: &Case, notice: Option<&Notice>) -> impl Iterator<Item = Compared> {
    let is_column = |name: &String| COLUMNS.iter().any(|(column, _)| column == name);
    let unknown = case.expected.keys().find(|name| !is_column(name));
    assert_eq!(unknown, None, "a column of the case {:?}", case.text);
    COLUMNS.iter().map(move |&(column, read)| Compared {
        column,
        got: read(notice),
        expected: case
            .expected
            .get(column)
            .map_or_else(|| read(None), Value::clone),
    })
}

fn position(position: NoticePosition) -> Value {
    match position {
        NoticePosition::Paragraph(n) => json!({ "max_paragraph": n }),
        _ => json!({ "at": "start" }),
    }
}

fn length(limit: ExtentLimit) -> Value {
    json!({ "unit": limit.unit().code(), "max": limit.max() })
}
