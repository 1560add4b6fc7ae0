//! `notice_policy`.

use arrow::datatypes::DataType;
use byline_attribution::Notice;
use datafusion_expr::ScalarUDF;

use crate::function::TextFunction;
use crate::parameter::HTML_OR_TEXT;
use crate::text::is_html;
use crate::view;

pub(crate) fn notice_policy() -> ScalarUDF {
    TextFunction {
        name: "notice_policy",
        description: "What the strongest republication notice of a page demands, as policy_json.",
        parameters: &[HTML_OR_TEXT],
        optional: 0,
        returns: DataType::Utf8View,
        checked: None,
        of_text: None,
        run: |arguments| {
            let policies = arguments.rows().map(|row| policy(arguments.get(0, row)?));
            view::column(policies)
        },
    }
    .into_udf()
}

/// The policy that the strongest notice states, as JSON.
fn policy(source: &str) -> Option<String> {
    let notice = if is_html(source) {
        Notice::find_in_html(source)
    } else {
        Notice::find(source)
    };
    serde_json::to_string(&notice?.policy().ok()?).ok()
}
