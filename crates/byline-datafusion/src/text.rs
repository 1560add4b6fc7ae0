//! The text that is read of an argument which may be HTML.

use std::borrow::Cow;
use std::sync::Arc;

use arrow::array::{ArrayRef, StringViewArray};
use arrow::datatypes::DataType;
use byline_html::VisibleText;
use byline_page::PageReader;
use datafusion_expr::ScalarUDF;

use crate::argument::Arguments;
use crate::function::TextFunction;
use crate::parameter::TEXT_OR_HTML;
use crate::view;

pub(crate) const MAIN_TEXT: &str = "main_text";

pub(crate) fn main_text() -> ScalarUDF {
    TextFunction {
        name: MAIN_TEXT,
        description: "The main text of a page, one line per block.",
        parameters: &[TEXT_OR_HTML],
        optional: 0,
        returns: DataType::Utf8View,
        checked: None,
        of_text: None,
        run: |arguments| -> ArrayRef { Arc::new(of_rows(arguments)) },
    }
    .into_udf()
}

/// The main texts of the first argument.
pub(crate) fn of_rows(arguments: &Arguments<'_>) -> StringViewArray {
    let sources = arguments.rows().map(|row| arguments.get(0, row));
    view::texts(sources.map(|source| source.map(article_text)))
}

/// A text as it is; the main text of HTML, or all its visible text if it has none.
fn article_text(source: &str) -> Cow<'_, str> {
    if !is_html(source) {
        return Cow::Borrowed(source);
    }
    let mut text = String::new();
    for block in PageReader::new().main_text(source) {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(block.text());
    }
    if text.is_empty() {
        text = VisibleText::of(source).into_text();
    }
    Cow::Owned(text)
}

/// Whether a text begins with markup: where the tokenizer of the HTML standard opens a tag,
/// a comment or a doctype. `<3` and `<<` are text to it, and here.
pub(crate) fn is_html(source: &str) -> bool {
    let start = source.trim_start_matches('\u{feff}').trim_ascii_start();
    let Some(rest) = start.strip_prefix('<') else {
        return false;
    };
    let opens = |c: char| c.is_ascii_alphabetic() || matches!(c, '!' | '/' | '?');
    rest.starts_with(opens) && rest.contains('>')
}
