//! Values as pages write them: a text, an object or a list where a schema.org property expects one.

use alloc::string::String;

use crate::extra::Value;
use crate::formats::jsonld::document::{as_list, bare, property, types};
use crate::people::BylineKind;

/// Whether a text has the tags of paragraphs and lists, and not only talks of them.
pub(super) fn is_html(text: &str) -> bool {
    let text = text.trim();
    let ends = ["</p>", "</P>", "</div>", "</li>", "<br>", "<br/>", "<br />"];
    ends.iter().any(|end| text.contains(end))
}

/// The text of a value: a string, a number, a `@value`, or the name of a node.
pub(super) fn text_of(value: &Value) -> Option<&str> {
    let text = match value {
        Value::Text(text) => text,
        Value::Map(_) => ["@value", "name"]
            .into_iter()
            .find_map(|name| as_list(property(value, name)?).first()?.as_str())?,
        Value::List(elements) => return elements.iter().find_map(text_of),
        _ => return None,
    };
    (!text.trim().is_empty()).then_some(text)
}

/// The address of a value: a string, or a node's `url` or `@id`.
pub(super) fn address_of(value: &Value) -> Option<&str> {
    let text = match value {
        Value::Text(text) => text.as_str(),
        Value::Map(_) => property(value, "url")
            .and_then(|url| as_list(url).iter().find_map(Value::as_str))
            .or_else(|| value.get("@id")?.as_str())?,
        Value::List(elements) => return elements.iter().find_map(address_of),
        _ => return None,
    };
    (!text.trim().is_empty()).then_some(text)
}

pub(super) fn image_address(value: &Value) -> Option<&str> {
    let content = property(value, "contentUrl").and_then(address_of);
    property(value, "url")
        .and_then(address_of)
        .or(content)
        .or_else(|| address_of(value))
}

/// The name in an `identifier`: text, a number, or a `PropertyValue`.
pub(super) fn identifier_of(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(alloc::format!("{number}")),
        Value::List(elements) => elements.iter().find_map(identifier_of),
        Value::Map(_) => property(value, "value").and_then(identifier_of),
        _ => text_of(value).map(String::from),
    }
}

/// The tag of a language: a string, or a `Language` whose `alternateName` is its tag.
pub(super) fn language_text(value: &Value) -> Option<&str> {
    match value {
        Value::Map(_) => property(value, "alternateName")
            .and_then(text_of)
            .or_else(|| text_of(value)),
        _ => text_of(value),
    }
}

pub(super) fn action_name(value: &Value) -> Option<&str> {
    value
        .as_str()
        .or_else(|| types(value).next())
        .or_else(|| value.get("@id")?.as_str())
}

pub(super) fn byline_kind(name: &str) -> Option<BylineKind> {
    match name {
        "Person" => Some(BylineKind::Person),
        "NewsAgency" => Some(BylineKind::Agency),
        name if name.ends_with("Organization") || name == "Corporation" => {
            Some(BylineKind::Organization)
        }
        _ => None,
    }
}

/// A whole number, or the digits of a string, which commas may group: the sign of a fraction is
/// a point (<https://schema.org/Number>).
pub(super) fn whole_number(value: &Value) -> Option<u64> {
    match value {
        Value::Text(text) => {
            let mut groups = text.trim().split(',');
            let first = groups.next()?;
            let is_grouped = groups.clone().all(|group| group.len() == 3);
            let digits: String = core::iter::once(first).chain(groups).collect();
            digits.parse().ok().filter(|_| is_grouped)
        }
        Value::List(elements) => elements.iter().find_map(whole_number),
        _ => value.as_u64(),
    }
}

/// A size in pixels: a number, `"1200"`, `"1200px"`, or a `QuantitativeValue`.
pub(super) fn pixels(value: &Value) -> Option<u32> {
    let number = match value {
        Value::Text(text) => text.trim().trim_end_matches("px").trim().parse().ok(),
        Value::Map(_) => return property(value, "value").and_then(pixels),
        Value::Number(number) => {
            let float = number.to_f64();
            // The cast saturates; a fraction of a pixel is none.
            let whole = float as u32;
            (f64::from(whole) == float).then_some(whole)
        }
        _ => None,
    };
    number.filter(|&size| size > 0)
}

/// A truth value, also as the words and addresses that pages use.
pub(super) fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(truth) => Some(*truth),
        Value::Text(text) => match bare(text.trim()).to_ascii_lowercase().as_str() {
            "true" | "yes" => Some(true),
            "false" | "no" => Some(false),
            _ => None,
        },
        _ => None,
    }
}
