//! `word_count` and `reading_seconds`.

use std::sync::Arc;

use arrow::array::{ArrayRef, Int64Array};
use arrow::datatypes::DataType;
use byline_reading_time::{ReadingOptions, count_words};
use datafusion_expr::ScalarUDF;

use crate::argument::Arguments;
use crate::function::TextFunction;
use crate::latest::Latest;
use crate::text::article_text;

pub(crate) fn word_count() -> ScalarUDF {
    TextFunction {
        name: "word_count",
        parameters: &["text_or_html"],
        optional: 0,
        returns: DataType::Int64,
        checked: None,
        run: |arguments| -> ArrayRef {
            let counts = arguments.rows().map(|row| {
                let text = article_text(arguments.get(0, row)?);
                i64::try_from(count_words(&text)).ok()
            });
            Arc::new(counts.collect::<Int64Array>())
        },
    }
    .into_udf()
}

pub(crate) fn reading_seconds() -> ScalarUDF {
    TextFunction {
        name: "reading_seconds",
        parameters: &["text_or_html", "lang"],
        optional: 1,
        returns: DataType::Int64,
        checked: Some((1, |tag| match ReadingOptions::for_language(tag) {
            Ok(_) => Ok(()),
            Err(error) => Err(error.to_string()),
        })),
        run: |arguments| Arc::new(seconds(arguments)),
    }
    .into_udf()
}

fn seconds(arguments: &Arguments<'_>) -> Int64Array {
    let by_script = ReadingOptions::default();
    let mut latest = Latest::new(|tag| ReadingOptions::for_language(tag).ok());
    arguments
        .rows()
        .map(|row| {
            let options = match arguments.get(1, row) {
                Some(tag) => latest.of(tag),
                None => (!arguments.has(1)).then_some(&by_script),
            };
            let text = article_text(arguments.get(0, row)?);
            let time = options?.estimate(&text).duration();
            // To the nearest second.
            i64::try_from((time.as_millis() + 500) / 1000).ok()
        })
        .collect()
}
