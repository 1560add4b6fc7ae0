//! `detect_language` and `language_confidence`, and the same of plain text.

use std::sync::Arc;

use arrow::array::{ArrayRef, Float64Array};
use arrow::datatypes::DataType;
use byline_locale::{Detection, detect};
use datafusion_expr::ScalarUDF;

use crate::argument::Arguments;
use crate::function::{Run, TextFunction};
use crate::parameter::{TEXT, TEXT_OR_HTML};
use crate::view;

pub(crate) fn detect_language() -> ScalarUDF {
    of_page(
        "detect_language",
        "The language of the main text as a BCP 47 tag; und if it cannot be determined.",
        DataType::Utf8View,
        text_language,
        tags,
    )
}

pub(crate) fn language_confidence() -> ScalarUDF {
    let of_text = text_language_confidence;
    of_page(
        "language_confidence",
        "The probability that detect_language is right, 0 to 1.",
        DataType::Float64,
        of_text,
        confidences,
    )
}

pub(crate) fn text_language() -> ScalarUDF {
    of_text(
        "text_language",
        "The language of a plain text as a BCP 47 tag; und if it cannot be determined.",
        DataType::Utf8View,
        tags,
    )
}

pub(crate) fn text_language_confidence() -> ScalarUDF {
    of_text(
        "text_language_confidence",
        "The probability that text_language is right, 0 to 1.",
        DataType::Float64,
        confidences,
    )
}

fn of_page(
    name: &'static str,
    description: &'static str,
    returns: DataType,
    of_text: fn() -> ScalarUDF,
    run: Run,
) -> ScalarUDF {
    TextFunction {
        name,
        description,
        parameters: &[TEXT_OR_HTML],
        optional: 0,
        returns,
        checked: None,
        of_text: Some(of_text),
        run,
    }
    .into_udf()
}

fn of_text(
    name: &'static str,
    description: &'static str,
    returns: DataType,
    run: Run,
) -> ScalarUDF {
    TextFunction {
        name,
        description,
        parameters: &[TEXT],
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
