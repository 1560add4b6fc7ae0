//! `slugify`.

use std::sync::Arc;

use arrow::array::{ArrayRef, StringViewBuilder};
use arrow::datatypes::DataType;
use byline_slug::{SlugError, SlugOptions};
use datafusion_expr::ScalarUDF;

use crate::argument::Arguments;
use crate::function::TextFunction;
use crate::latest::Latest;
use crate::parameter::{LANG, TEXT};
use crate::view;

pub(crate) fn slugify() -> ScalarUDF {
    TextFunction {
        name: "slugify",
        description: "The URL slug of a headline.",
        parameters: &[TEXT, LANG],
        optional: 1,
        returns: DataType::Utf8View,
        checked: Some((1, |tag| match options(tag) {
            Ok(_) => Ok(()),
            Err(error) => Err(error.to_string()),
        })),
        of_text: None,
        run,
    }
    .into_udf()
}

fn run(arguments: &Arguments<'_>) -> ArrayRef {
    let general = SlugOptions::new();
    let mut latest = Latest::new(|tag| options(tag).ok());
    let mut slugs = StringViewBuilder::with_capacity(arguments.rows().len());
    let mut slug = String::new();
    for row in arguments.rows() {
        let options = match arguments.get(1, row) {
            Some(tag) => latest.of(tag),
            None => (!arguments.has(1)).then_some(&general),
        };
        let (Some(headline), Some(options)) = (arguments.get(0, row), options) else {
            slugs.append_null();
            continue;
        };
        match options.slugify_into(headline, &mut slug) {
            Ok(()) => view::append(&mut slugs, Some(&slug)),
            Err(_) => slugs.append_null(),
        }
    }
    Arc::new(slugs.finish())
}

fn options(tag: &str) -> Result<SlugOptions, SlugError> {
    match tag {
        "und" => Ok(SlugOptions::new()),
        _ => SlugOptions::for_language(tag),
    }
}
