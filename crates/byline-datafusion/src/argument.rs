//! The arguments of a call: columns of text in any of Arrow's forms, and constants.

use arrow::array::{Array, AsArray, LargeStringArray, StringArray, StringViewArray};
use arrow::datatypes::DataType;
use datafusion_common::{Result, ScalarValue, exec_err};
use datafusion_expr::ColumnarValue;

/// The arguments of one call on one batch.
pub(crate) struct Arguments<'a> {
    texts: Vec<Texts<'a>>,
    rows: usize,
}

enum Texts<'a> {
    Constant(Option<&'a str>),
    Utf8(&'a StringArray),
    LargeUtf8(&'a LargeStringArray),
    Utf8View(&'a StringViewArray),
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

    pub(crate) fn rows(&self) -> std::ops::Range<usize> {
        0..self.rows
    }

    /// Whether the caller gave this argument.
    pub(crate) fn has(&self, parameter: usize) -> bool {
        parameter < self.texts.len()
    }

    /// The value of a row; none if it is null, or the caller left the argument out.
    pub(crate) fn get(&self, parameter: usize, row: usize) -> Option<&'a str> {
        match self.texts.get(parameter)? {
            Texts::Constant(value) => *value,
            Texts::Utf8(array) => array.is_valid(row).then(|| array.value(row)),
            Texts::LargeUtf8(array) => array.is_valid(row).then(|| array.value(row)),
            Texts::Utf8View(array) => array.is_valid(row).then(|| array.value(row)),
        }
    }

    /// The value that all rows share, if it is a constant and not null.
    pub(crate) fn constant(&self, parameter: usize) -> Option<&'a str> {
        match self.texts.get(parameter)? {
            Texts::Constant(value) => *value,
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
            other => exec_err!("expected a column of text, found {other}"),
        }
    }
}

/// The text of a constant; none if it is null.
pub(crate) fn constant(scalar: &ScalarValue) -> Result<Option<&str>> {
    match scalar {
        ScalarValue::Null => Ok(None),
        ScalarValue::Dictionary(_, value) => constant(value),
        _ => match scalar.try_as_str() {
            Some(text) => Ok(text),
            None => exec_err!("expected a text, found {}", scalar.data_type()),
        },
    }
}
