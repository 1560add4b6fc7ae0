//! What a document shows of its format.

use core::fmt;

use super::FormatError;
use crate::extra::Value;
use crate::issue::excerpt;
use crate::json::lenient;

/// A document as far as detection needs it.
pub(crate) enum Sample<'a> {
    /// An object, or the first element of a list.
    Json(Value),
    /// Markup that begins with an element of this name, without its prefix.
    Markup(&'a str),
    /// Other text, without white space and byte order marks before it.
    Text(&'a str),
}

impl<'a> Sample<'a> {
    pub(super) fn of(text: &'a str) -> Result<Self, FormatError> {
        let text = text.trim_start_matches('\u{FEFF}').trim_start();
        if text.starts_with('<') {
            return Ok(Self::Markup(root(text)));
        }
        if !text.starts_with(['{', '[']) {
            return Ok(Self::Text(text));
        }
        Ok(Self::Json(match lenient(text)?.0 {
            Value::List(elements) => elements.into_iter().next().unwrap_or_default(),
            value => value,
        }))
    }

    /// A member of the JSON object.
    pub(crate) fn member(&self, name: &str) -> Option<&Value> {
        match self {
            Self::Json(value) => value.get(name),
            Self::Markup(_) | Self::Text(_) => None,
        }
    }

    /// Whether a member is a string, or a list with a string, that contains `part`.
    pub(crate) fn mentions(&self, name: &str, part: &str) -> bool {
        let contains = |value: &Value| value.as_str().is_some_and(|text| text.contains(part));
        let member = self.member(name);
        member.is_some_and(|value| contains(value) || value.as_list().iter().any(contains))
    }

    /// Whether the JSON object has one of these members.
    pub(crate) fn has_member(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.member(name).is_some())
    }

    /// Whether the outermost element has one of these names.
    pub(crate) fn is_element(&self, names: &[&str]) -> bool {
        matches!(self, Self::Markup(root) if names.contains(root))
    }

    /// The document's text, where it is neither JSON nor markup.
    pub(crate) fn text(&self) -> Option<&'a str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Json(_) | Self::Markup(_) => None,
        }
    }
}

/// What a document of no known format is, for the error.
impl fmt::Display for Sample<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(value) => match value.as_map().and_then(|map| map.keys().next()) {
                Some(name) => write!(f, "JSON with the member {:?}", excerpt(name)),
                None => f.write_str("JSON without members"),
            },
            Self::Markup("") => f.write_str("markup without an element"),
            Self::Markup(root) => write!(f, "the element {}", excerpt(root)),
            Self::Text(_) => f.write_str("nothing but white space"),
        }
    }
}

/// The local name of the first element of a document; comments, declarations and
/// processing instructions before it are skipped.
fn root(text: &str) -> &str {
    let mut rest = text;
    while let Some((_, tag)) = rest.split_once('<') {
        let end = if tag.starts_with("!--") {
            "-->"
        } else if tag.starts_with('?') {
            "?>"
        } else if tag.starts_with('/') {
            ">"
        } else if tag.starts_with('!') {
            // The declarations of a document type are in brackets.
            match tag.find(['[', '>']) {
                Some(at) if tag.get(at..).is_some_and(|tag| tag.starts_with('[')) => "]",
                _ => ">",
            }
        } else {
            let end = |c: char| c.is_whitespace() || matches!(c, '>' | '/');
            let name = tag.split(end).next().unwrap_or_default();
            return name.rsplit(':').next().unwrap_or_default();
        };
        let Some((_, after)) = tag.split_once(end) else {
            break;
        };
        rest = after;
    }
    ""
}
