//! Columns of text as answers.

use std::sync::Arc;

use arrow::array::{ArrayRef, StringViewArray, StringViewBuilder};

/// A column of these texts, as an answer.
pub(crate) fn column<T: AsRef<str>>(of: impl Iterator<Item = Option<T>>) -> ArrayRef {
    Arc::new(texts(of))
}

/// A column of these texts.
pub(crate) fn texts<T: AsRef<str>>(texts: impl Iterator<Item = Option<T>>) -> StringViewArray {
    let mut views = StringViewBuilder::with_capacity(texts.size_hint().0);
    for text in texts {
        append(&mut views, text.as_ref().map(AsRef::as_ref));
    }
    views.finish()
}

/// Appends a text, or a null where there is none, or one of 4 GiB, which no view can hold.
pub(crate) fn append(views: &mut StringViewBuilder, text: Option<&str>) {
    match text {
        Some(text) if views.try_append_value(text).is_ok() => {}
        _ => views.append_null(),
    }
}
