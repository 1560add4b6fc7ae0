//! What becomes of the other values of a field when the conflicts of a draft are listed.
//!
//! The functions are the words that a field is declared with in [`draft!`](super::draft).

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::Field;
use crate::issue::{Issue, IssueCode, excerpt};
use crate::line::Headline;
use crate::stamp::Stamp;
use crate::url::WebUrl;
use byline_language::LanguageTag;

/// A value that two sources may disagree on.
pub(super) trait Disputed: fmt::Display + PartialEq {
    /// Whether the two values cannot both be true.
    fn contradicts(&self, other: &Self) -> bool {
        self != other
    }
}

impl Disputed for Headline {}
impl Disputed for LanguageTag {}
impl Disputed for WebUrl {}

impl Disputed for Stamp {
    fn contradicts(&self, other: &Self) -> bool {
        !self.is_compatible(other)
    }
}

/// Adds an issue for each other value that contradicts the chosen one.
pub(super) fn reported<T: Disputed>(path: &str, field: &Field<T>, issues: &mut Vec<Issue>) {
    let (Some(value), Some(source)) = (field.get(), field.source()) else {
        return;
    };
    for other in field.others() {
        if value.contradicts(&other.value) {
            let message = format_args!(
                "{source} says {}, {} says {}",
                quoted(value),
                other.source,
                quoted(&other.value)
            )
            .to_string();
            issues.push(Issue::new(IssueCode::Conflict, path, message));
        }
    }
}

/// Reports nothing: the other values are in [`Field::others`] alone.
pub(super) fn kept<T>(_: &str, _: &Field<T>, _: &mut Vec<Issue>) {}

/// A value as an issue quotes it; of a long one the beginning, marked as such.
fn quoted(value: &impl fmt::Display) -> String {
    let mut text = value.to_string();
    let len = excerpt(&text).len();
    if len < text.len() {
        text.truncate(len);
        text.push('…');
    }
    text
}
