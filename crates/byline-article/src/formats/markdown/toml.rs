//! Front matter in TOML, between lines of `+++`.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use toml::Value as Toml;

use super::{MarkdownError, MarkdownErrorKind as Kind};
use crate::extra::Value;

type Members = BTreeMap<String, Value>;

/// Reads the lines between the fences.
pub(super) fn read(front: &str) -> Result<Members, MarkdownError> {
    let table: toml::Table = front.parse().map_err(|error: toml::de::Error| {
        let at = error.span().map_or(0, |span| span.start);
        let before = front.get(..at).unwrap_or(front);
        let line = before.bytes().filter(|&byte| byte == b'\n').count();
        // The fence is the document's first line.
        MarkdownError::new(Kind::Toml, line + 2, error.message())
    })?;
    Ok(members(table))
}

fn members(table: toml::Table) -> Members {
    table
        .into_iter()
        .map(|(key, toml)| (key, value(toml)))
        .collect()
}

/// Bounded by the depth that the parser accepts.
fn value(toml: Toml) -> Value {
    match toml {
        Toml::String(text) => Value::Text(text),
        Toml::Integer(number) => parsed(&number.to_string()),
        Toml::Float(number) => parsed(&number.to_string()),
        Toml::Boolean(truth) => Value::Bool(truth),
        Toml::Datetime(date) => Value::from(date.to_string()),
        Toml::Array(list) => Value::List(list.into_iter().map(value).collect::<Vec<_>>()),
        Toml::Table(table) => Value::Map(members(table)),
    }
}

/// A number as JSON has it, or its text if JSON has no such number: infinity.
fn parsed(number: &str) -> Value {
    Value::parse(number).unwrap_or_else(|_| Value::from(number))
}

/// Writes a table of values: plain ones first, since a header begins another table.
pub(super) fn write(members: &Members) -> String {
    let table: toml::Table = members
        .iter()
        .filter_map(|(key, value)| Some((key.clone(), from_value(value)?)))
        .collect();
    toml::to_string(&table).unwrap_or_default()
}

/// TOML has no `null`.
fn from_value(value: &Value) -> Option<Toml> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(truth) => Toml::Boolean(*truth),
        Value::Number(number) => {
            let text = number.to_string();
            match (text.parse::<i64>(), text.parse::<f64>()) {
                (Ok(whole), _) => Toml::Integer(whole),
                (_, Ok(float)) => Toml::Float(float),
                _ => Toml::String(text),
            }
        }
        // Dates are values of their own.
        Value::Text(text) => match text.parse::<toml::value::Datetime>() {
            Ok(date) if date.date.is_some() && text.len() >= 10 => Toml::Datetime(date),
            _ => Toml::String(text.clone()),
        },
        Value::List(list) => Toml::Array(list.iter().filter_map(from_value).collect()),
        Value::Map(members) => Toml::Table(
            members
                .iter()
                .filter_map(|(key, value)| Some((key.clone(), from_value(value)?)))
                .collect(),
        ),
    })
}
