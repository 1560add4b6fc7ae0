//! `attribution_verdict`.

use std::sync::{Arc, LazyLock};

use arrow::array::{ArrayRef, BooleanBuilder, Int64Builder, StringViewBuilder, StructArray};
use arrow::buffer::NullBuffer;
use arrow::datatypes::{DataType, Field, Fields};
use byline_attribution::{Page, Policy, PolicySet, Verdict};
use datafusion_expr::ScalarUDF;

use crate::argument::Arguments;
use crate::function::TextFunction;
use crate::latest::Latest;
use crate::parameter::{HTML, PAGE_URL, POLICY_JSON};
use crate::view;

static SPAN: LazyLock<Fields> = LazyLock::new(|| {
    Fields::from_iter(["start", "end"].map(|name| Field::new(name, DataType::Int64, true)))
});

static VERDICT: LazyLock<Fields> = LazyLock::new(|| {
    Fields::from(vec![
        Field::new("complies", DataType::Boolean, true),
        Field::new("reason", DataType::Utf8View, true),
        Field::new("span", DataType::Struct(SPAN.clone()), true),
        Field::new("link", DataType::Utf8View, true),
        Field::new("error", DataType::Utf8View, true),
    ])
});

pub(crate) fn attribution_verdict() -> ScalarUDF {
    TextFunction {
        name: "attribution_verdict",
        description: "Whether a page honours an attribution policy, as a struct.",
        parameters: &[HTML, PAGE_URL, POLICY_JSON],
        optional: 0,
        returns: DataType::Struct(VERDICT.clone()),
        checked: Some((2, |json| compile(json).map(drop))),
        of_text: None,
        run,
    }
    .into_udf()
}

fn run(arguments: &Arguments<'_>) -> ArrayRef {
    let mut latest = Latest::new(|json| Some(compile(json)));
    let mut verdicts = Verdicts::default();
    for row in arguments.rows() {
        let (Some(html), Some(url), Some(json)) = (
            arguments.get(0, row),
            arguments.get(1, row),
            arguments.get(2, row),
        ) else {
            verdicts.push_null();
            continue;
        };
        match latest.of(json) {
            Some(Ok(policy)) => {
                let judged = policy.check(&Page::html(html).at(url));
                verdicts.push(judged.first());
            }
            Some(Err(fault)) => verdicts.push_fault(fault),
            None => verdicts.push_null(),
        }
    }
    Arc::new(verdicts.finish())
}

fn compile(json: &str) -> Result<PolicySet, String> {
    match serde_json::from_str::<Policy>(json) {
        Ok(policy) => Ok(PolicySet::new([policy])),
        Err(error) => Err(format!("malformed policy: {error}")),
    }
}

/// The column of answers, field by field.
#[derive(Default)]
struct Verdicts {
    complies: BooleanBuilder,
    reason: StringViewBuilder,
    span_start: Int64Builder,
    span_end: Int64Builder,
    link: StringViewBuilder,
    error: StringViewBuilder,
    present: Vec<bool>,
    located: Vec<bool>,
}

impl Verdicts {
    fn push(&mut self, verdict: Option<&Verdict>) {
        let Some(verdict) = verdict else {
            return self.push_null();
        };
        let decisive = verdict.decisive();
        let byte = |offset: usize| i64::try_from(offset).ok();
        let span = decisive.map(|candidate| candidate.span());
        self.complies.append_value(verdict.complies());
        self.reason.append_value(verdict.reason().code());
        self.span_start
            .append_option(span.as_ref().and_then(|span| byte(span.start)));
        self.span_end
            .append_option(span.as_ref().and_then(|span| byte(span.end)));
        let link = decisive.and_then(|candidate| candidate.resolved());
        view::append(&mut self.link, link);
        self.error.append_null();
        self.present.push(true);
        self.located.push(span.is_some());
    }

    fn push_fault(&mut self, fault: &str) {
        self.push_empty(true);
        self.error.append_value(fault);
    }

    fn push_null(&mut self) {
        self.push_empty(false);
        self.error.append_null();
    }

    fn push_empty(&mut self, present: bool) {
        self.complies.append_null();
        self.reason.append_null();
        self.span_start.append_null();
        self.span_end.append_null();
        self.link.append_null();
        self.present.push(present);
        self.located.push(false);
    }

    fn finish(mut self) -> StructArray {
        let span = StructArray::new(
            SPAN.clone(),
            vec![
                Arc::new(self.span_start.finish()),
                Arc::new(self.span_end.finish()),
            ],
            Some(NullBuffer::from(self.located)),
        );
        StructArray::new(
            VERDICT.clone(),
            vec![
                Arc::new(self.complies.finish()),
                Arc::new(self.reason.finish()),
                Arc::new(span),
                Arc::new(self.link.finish()),
                Arc::new(self.error.finish()),
            ],
            Some(NullBuffer::from(self.present)),
        )
    }
}
