//! The arguments of a call: columns of text in any of Arrow's forms, of bytes that are decoded,
//! and constants.

use std::borrow::Cow;

use arrow::array::{
    Array, ArrayRef, AsArray, LargeStringArray, StringArray, StringViewArray, StringViewBuilder,
};
use arrow::datatypes::DataType;
use byline_html::Decoded;
use datafusion_common::{Result, ScalarValue, exec_err};
use datafusion_expr::ColumnarValue;

use crate::view;

/// The arguments of one call on one batch.
pub(crate) struct Arguments<'a> {
    texts: Vec<Texts<'a>>,
    rows: usize,
}

enum Texts<'a> {
    Constant(Option<Cow<'a, str>>),
    Utf8(&'a StringArray),
    LargeUtf8(&'a LargeStringArray),
    Utf8View(&'a StringViewArray),
    /// Bytes, decoded.
    Decoded(StringViewArray),
}

impl<'a> Arguments<'a> {
    /// Of constants only, there is one row to compute, however many the batch has.
    pub(crate) fn new(values: &'a [ColumnarValue], rows: usize) -> Result<Self> {
        let texts = values.iter().map(Texts::of).collect::<Result<Vec<_>>>()?;
        let constant = texts
            .iter()
            .all(|texts| matches!(texts, Texts::Constant(_)));
        Ok(Self {
            texts,
            rows: if constant { 1 } else { rows },
        })
    }

    /// The same arguments with another first one.
    pub(crate) fn with_first(mut self, first: &'a StringViewArray) -> Self {
        if let Some(texts) = self.texts.first_mut() {
            *texts = Texts::Utf8View(first);
        }
        self
    }

    pub(crate) fn rows(&self) -> std::ops::Range<usize> {
        0..self.rows
    }

    /// Whether the caller gave this argument.
    pub(crate) fn has(&self, parameter: usize) -> bool {
        parameter < self.texts.len()
    }

    /// The value of a row; none if it is null, or the caller left the argument out.
    pub(crate) fn get(&self, parameter: usize, row: usize) -> Option<&str> {
        match self.texts.get(parameter)? {
            Texts::Constant(value) => value.as_deref(),
            Texts::Utf8(array) => array.is_valid(row).then(|| array.value(row)),
            Texts::LargeUtf8(array) => array.is_valid(row).then(|| array.value(row)),
            Texts::Utf8View(array) => array.is_valid(row).then(|| array.value(row)),
            Texts::Decoded(array) => array.is_valid(row).then(|| array.value(row)),
        }
    }

    /// The value that all rows share, if it is a constant and not null.
    pub(crate) fn constant(&self, parameter: usize) -> Option<&str> {
        match self.texts.get(parameter)? {
            Texts::Constant(value) => value.as_deref(),
            _ => None,
        }
    }
}

impl<'a> Texts<'a> {
    fn of(value: &'a ColumnarValue) -> Result<Self> {
        let array = match value {
            ColumnarValue::Scalar(scalar) => return constant(scalar).map(Self::Constant),
            ColumnarValue::Array(array) => array,
        };
        match array.data_type() {
            DataType::Utf8 => Ok(Self::Utf8(array.as_string())),
            DataType::LargeUtf8 => Ok(Self::LargeUtf8(array.as_string())),
            DataType::Utf8View => Ok(Self::Utf8View(array.as_string_view())),
            DataType::BinaryView => Ok(Self::Decoded(decoded(array))),
            other => exec_err!("expected a column of text, found {other}"),
        }
    }
}

/// The texts of a column of bytes.
fn decoded(array: &ArrayRef) -> StringViewArray {
    let bytes = array.as_binary_view();
    let mut texts = StringViewBuilder::with_capacity(bytes.len());
    for bytes in bytes {
        match bytes.map(html_of) {
            Some(html) => view::append(&mut texts, Some(html.text())),
            None => texts.append_null(),
        }
    }
    texts.finish()
}

/// Bytes as a browser decodes them. A column may hold text as bytes, whose `meta` elements still
/// name the encoding that the page had: what is UTF-8 and not ASCII is UTF-8.
fn html_of(bytes: &[u8]) -> Decoded<'_> {
    let is_utf8 = !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok();
    byline_html::decode(bytes, is_utf8.then_some("utf-8"))
}

/// The text of a constant; none if it is null.
pub(crate) fn constant(scalar: &ScalarValue) -> Result<Option<Cow<'_, str>>> {
    match scalar {
        ScalarValue::Null => Ok(None),
        ScalarValue::Dictionary(_, value) => constant(value),
        ScalarValue::Binary(bytes)
        | ScalarValue::LargeBinary(bytes)
        | ScalarValue::BinaryView(bytes) => {
            Ok(bytes.as_deref().map(|bytes| html_of(bytes).into_text()))
        }
        _ => match scalar.try_as_str() {
            Some(text) => Ok(text.map(Cow::Borrowed)),
            None => exec_err!("expected a text, found {}", scalar.data_type()),
        },
    }
}
