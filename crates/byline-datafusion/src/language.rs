//! `detect_language` and `language_confidence`.

use std::sync::Arc;

use arrow::array::{ArrayRef, Float64Array};
use arrow::datatypes::DataType;
use byline_locale::{Detection, detect};
use datafusion_expr::ScalarUDF;

use crate::argument::Arguments;
use crate::function::TextFunction;
use crate::text::article_text;
use crate::view;

pub(crate) fn detect_language() -> ScalarUDF {
    TextFunction {
        name: "detect_language",
        parameters: &["text_or_html"],
        optional: 0,
        returns: DataType::Utf8View,
        checked: None,
        run: |arguments| {
            view::column(detections(arguments).map(|found| Some(found?.tag().to_string())))
        },
    }
    .into_udf()
}

pub(crate) fn language_confidence() -> ScalarUDF {
    TextFunction {
        name: "language_confidence",
        parameters: &["text_or_html"],
        optional: 0,
        returns: DataType::Float64,
        checked: None,
        run: |arguments| -> ArrayRef {
            let confidences = detections(arguments).map(|found| Some(found?.confidence()));
            Arc::new(confidences.collect::<Float64Array>())
        },
    }
    .into_udf()
}

fn detections(arguments: &Arguments<'_>) -> impl Iterator<Item = Option<Detection>> {
    arguments
        .rows()
        .map(|row| Some(detect(&article_text(arguments.get(0, row)?))))
}
