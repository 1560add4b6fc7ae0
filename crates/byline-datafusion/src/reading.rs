//! `word_count` and `reading_seconds`, and the same of plain text.

use std::sync::Arc;

use arrow::array::{ArrayRef, Int64Array};
use arrow::datatypes::DataType;
use byline_reading_time::{ReadingOptions, count_words};
use datafusion_expr::ScalarUDF;

use crate::argument::Arguments;
use crate::function::{Check, TextFunction};
use crate::latest::Latest;
use crate::parameter::{LANG, TEXT, TEXT_OR_HTML};

/// The parameter that is a language, and the check of it.
const LANGUAGE: (usize, Check) = (1, |tag| match ReadingOptions::for_language(tag) {
    Ok(_) => Ok(()),
    Err(error) => Err(error.to_string()),
});

pub(crate) fn word_count() -> ScalarUDF {
    TextFunction {
        name: "word_count",
        description: "The words of the main text.",
        parameters: &[TEXT_OR_HTML],
        optional: 0,
        returns: DataType::Int64,
        checked: None,
        of_text: Some(text_word_count),
        run: words,
    }
    .into_udf()
}

pub(crate) fn text_word_count() -> ScalarUDF {
    TextFunction {
        name: "text_word_count",
        description: "The words of a plain text.",
        parameters: &[TEXT],
        optional: 0,
        returns: DataType::Int64,
        checked: None,
        of_text: None,
        run: words,
    }
    .into_udf()
}

pub(crate) fn reading_seconds() -> ScalarUDF {
    TextFunction {
        name: "reading_seconds",
        description: "The seconds in which the mean adult reads the main text.",
        parameters: &[TEXT_OR_HTML, LANG],
        optional: 1,
        returns: DataType::Int64,
        checked: Some(LANGUAGE),
        of_text: Some(text_reading_seconds),
        run: seconds,
    }
    .into_udf()
}

pub(crate) fn text_reading_seconds() -> ScalarUDF {
    TextFunction {
        name: "text_reading_seconds",
        description: "The seconds in which the mean adult reads a plain text.",
        parameters: &[TEXT, LANG],
        optional: 1,
        returns: DataType::Int64,
        checked: Some(LANGUAGE),
        of_text: None,
        run: seconds,
    }
    .into_udf()
}

fn words(arguments: &Arguments<'_>) -> ArrayRef {
    let counts = arguments.rows().map(|row| {
        let text = arguments.get(0, row)?;
        i64::try_from(count_words(text)).ok()
    });
    Arc::new(counts.collect::<Int64Array>())
}

fn seconds(arguments: &Arguments<'_>) -> ArrayRef {
    let by_script = ReadingOptions::default();
    let mut latest = Latest::new(|tag| ReadingOptions::for_language(tag).ok());
    let seconds = arguments.rows().map(|row| {
        let options = match arguments.get(1, row) {
            Some(tag) => latest.of(tag),
            None => (!arguments.has(1)).then_some(&by_script),
        };
        let time = options?.estimate(arguments.get(0, row)?).duration();
        // To the nearest second.
        i64::try_from((time.as_millis() + 500) / 1000).ok()
    });
    Arc::new(seconds.collect::<Int64Array>())
}
