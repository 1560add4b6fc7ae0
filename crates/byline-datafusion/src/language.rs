//! `detect_language` and `language_confidence`, and the same of plain text.

use std::sync::Arc;

use arrow::array::{ArrayRef, Float64Array};
use arrow::datatypes::DataType;
use byline_locale::{Detection, detect};
use datafusion_expr::ScalarUDF;

use crate::argument::Arguments;
use crate::function::{Run, TextFunction};
use crate::view;

pub(crate) fn detect_language() -> ScalarUDF {
    of_page("detect_language", DataType::Utf8View, text_language, tags)
}

pub(crate) fn language_confidence() -> ScalarUDF {
    let of_text = text_language_confidence;
    of_page(
        "language_confidence",
        DataType::Float64,
        of_text,
        confidences,
    )
}

pub(crate) fn text_language() -> ScalarUDF {
    of_text("text_language", DataType::Utf8View, tags)
}

pub(crate) fn text_language_confidence() -> ScalarUDF {
    of_text("text_language_confidence", DataType::Float64, confidences)
}

fn of_page(
    name: &'static str,
    returns: DataType,
    of_text: fn() -> ScalarUDF,
    run: Run,
) -> ScalarUDF {
    TextFunction {
        name,
        parameters: &["text_or_html"],
        optional: 0,
        returns,
        checked: None,
        of_text: Some(of_text),
        run,
    }
    .into_udf()
}

fn of_text(name: &'static str, returns: DataType, run: Run) -> ScalarUDF {
    TextFunction {
        name,
        parameters: &["text"],
        optional: 0,
        returns,
        checked: None,
        of_text: None,
        run,
    }
    .into_udf()
}

fn tags(arguments: &Arguments<'_>) -> ArrayRef {
    view::column(detections(arguments).map(|found| Some(found?.tag().to_string())))
}

fn confidences(arguments: &Arguments<'_>) -> ArrayRef {
    let confidences = detections(arguments).map(|found| Some(found?.confidence()));
    Arc::new(confidences.collect::<Float64Array>())
}

fn detections(arguments: &Arguments<'_>) -> impl Iterator<Item = Option<Detection>> {
    arguments
        .rows()
        .map(|row| Some(detect(arguments.get(0, row)?)))
}
