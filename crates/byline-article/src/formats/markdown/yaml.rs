//! Front matter in YAML: written in a subset that every reader knows, read as any YAML.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use saphyr_parser::{Event, Parser, ScalarStyle, Tag};

use super::{MarkdownError, MarkdownErrorKind as Kind};
use crate::extra::Value;

/// How deep maps and lists may nest.
pub(super) const MAX_DEPTH: usize = 32;

type Members = BTreeMap<String, Value>;

/// Writes `key: value`, the value below it where it is a list or a map.
pub(super) fn write_member(out: &mut String, indent: usize, key: &str, value: &Value) {
    write_name(out, key);
    out.push(':');
    match value {
        Value::Map(members) if !members.is_empty() && indent / 2 < MAX_DEPTH / 4 => {
            out.push('\n');
            for (key, value) in members {
                pad(out, indent + 2);
                write_member(out, indent + 2, key, value);
            }
        }
        Value::List(elements) if !elements.is_empty() && indent / 2 < MAX_DEPTH / 4 => {
            out.push('\n');
            for element in elements {
                pad(out, indent + 2);
                out.push_str("- ");
                write_element(out, indent + 4, element);
            }
        }
        other => {
            out.push(' ');
            write_scalar(out, other);
            out.push('\n');
        }
    }
}

fn write_element(out: &mut String, indent: usize, element: &Value) {
    match element {
        Value::Map(members) if !members.is_empty() => {
            for (index, (key, value)) in members.iter().enumerate() {
                if index > 0 {
                    pad(out, indent);
                }
                write_member(out, indent, key, value);
            }
        }
        other => {
            write_scalar(out, other);
            out.push('\n');
        }
    }
}

fn pad(out: &mut String, indent: usize) {
    out.extend(core::iter::repeat_n(' ', indent));
}

fn write_name(out: &mut String, name: &str) {
    if is_plain(name) && !name.contains(':') {
        out.push_str(name);
    } else {
        quote(out, name);
    }
}

fn write_scalar(out: &mut String, value: &Value) {
    match value {
        Value::Text(text) if is_plain(text) => out.push_str(text),
        // JSON is YAML, except for characters that YAML does not print.
        other => escape(out, &other.to_string()),
    }
}

fn quote(out: &mut String, text: &str) {
    escape(out, &Value::from(text).to_string());
}

fn escape(out: &mut String, json: &str) {
    for c in json.chars() {
        match c {
            '\u{80}'..='\u{9F}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{FEFF}'
            | '\u{FFFE}'
            | '\u{FFFF}' => {
                out.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            other => out.push(other),
        }
    }
}

/// Whether every YAML reader takes the text, written without quotes, as this text.
fn is_plain(text: &str) -> bool {
    let reserved = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_./:?=&%+".contains(&b))
        && !text.ends_with(':')
        && !reserved.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Reads the lines between the fences, which are one mapping.
pub(super) fn read(front: &str) -> Result<Members, MarkdownError> {
    let error = match parse(front) {
        Ok(members) => return Ok(members),
        Err(error) => error,
    };
    // The parser does not take a tab between a key and its value, which YAML 1.2.2 allows
    // (section 6.2), nor the end of a list or map at the beginning of a line, which the parsers
    // of all generators allow.
    let closes = |line: &str| line.starts_with([']', '}']);
    if !front.contains(":\t") && !front.lines().any(closes) {
        return Err(error);
    }
    let mut mended = String::with_capacity(front.len() + 8);
    for line in front.split_inclusive('\n') {
        if closes(line) {
            mended.push(' ');
        }
        mended.push_str(&line.replace(":\t", ": "));
    }
    parse(&mended).map_err(|_| error)
}

fn parse(front: &str) -> Result<Members, MarkdownError> {
    let mut builder = Builder {
        left: front.len().saturating_mul(ALIAS_TIMES) + ALIAS_LEAST,
        ..Builder::default()
    };
    for event in Parser::new_from_str(front) {
        // The fence is the document's first line.
        let (event, span) = event.map_err(|error| {
            MarkdownError::new(Kind::Yaml, error.marker().line() + 1, error.info())
        })?;
        let line = span.start.line() + 1;
        builder.event(event, line)?;
    }
    match builder.document {
        None | Some(Value::Null) => Ok(Members::new()),
        Some(Value::Map(members)) => Ok(members),
        Some(_) => Err(MarkdownError::new(
            Kind::Yaml,
            2,
            "expected a mapping of keys to values",
        )),
    }
}

/// All that aliases repeat is at most so many times as long as the front matter, and this
/// many bytes in the shortest.
const ALIAS_TIMES: usize = 8;
const ALIAS_LEAST: usize = 4096;

/// Values from the events of the parser.
#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    anchors: BTreeMap<usize, Value>,
    document: Option<Value>,
    /// How many bytes aliases may still repeat.
    left: usize,
}

/// A collection that is open, its anchor, and where it began.
struct Open {
    kind: Collection,
    anchor: usize,
}

enum Collection {
    List(Vec<Value>),
    Map(Members, Option<String>),
}

impl Builder {
    fn event(&mut self, event: Event<'_>, line: usize) -> Result<(), MarkdownError> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                // A key is text, whatever it looks like.
                let is_key = matches!(
                    self.open.last(),
                    Some(Open {
                        kind: Collection::Map(_, None),
                        ..
                    })
                );
                let value = match is_key {
                    true => Value::Text(text.into_owned()),
                    false => scalar(&text, style, tag.as_deref()),
                };
                self.put(value, anchor, line)
            }
            Event::SequenceStart(anchor, _) => {
                self.start(Collection::List(Vec::new()), anchor, line)
            }
            Event::MappingStart(anchor, _) => {
                self.start(Collection::Map(Members::new(), None), anchor, line)
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(open) = self.open.pop() else {
                    return Ok(());
                };
                let value = match open.kind {
                    Collection::List(list) => Value::List(list),
                    Collection::Map(members, _) => Value::Map(members),
                };
                self.put(value, open.anchor, line)
            }
            Event::Alias(anchor) => {
                let value = self.anchors.get(&anchor).cloned().unwrap_or_default();
                let bytes = weight(&value);
                self.left = self.left.checked_sub(bytes).ok_or_else(|| {
                    let message = "expected aliases that repeat less than the document is long";
                    MarkdownError::new(Kind::Alias, line, message)
                })?;
                self.put(value, 0, line)
            }
            _ => Ok(()),
        }
    }

    fn start(&mut self, kind: Collection, anchor: usize, line: usize) -> Result<(), MarkdownError> {
        if self.open.len() >= MAX_DEPTH {
            let message = format!("found more than {MAX_DEPTH} collections inside each other");
            return Err(MarkdownError::new(Kind::Depth, line, &message));
        }
        self.open.push(Open { kind, anchor });
        Ok(())
    }

    fn put(&mut self, value: Value, anchor: usize, line: usize) -> Result<(), MarkdownError> {
        if anchor > 0 {
            self.left = self.left.checked_sub(weight(&value)).unwrap_or(self.left);
            self.anchors.insert(anchor, value.clone());
        }
        let error = |message: &str| Err(MarkdownError::new(Kind::Yaml, line, message));
        match self.open.last_mut().map(|open| &mut open.kind) {
            None => {
                self.document.get_or_insert(value);
            }
            Some(Collection::List(list)) => list.push(value),
            Some(Collection::Map(members, key)) => match (key.take(), value) {
                (None, Value::Text(name)) => *key = Some(name),
                (None, Value::Null) => *key = Some(String::new()),
                (None, _) => return error("expected a text as a key"),
                // The merge key of YAML 1.1: what the mapping says itself stays.
                (Some(name), Value::Map(merged)) if name == "<<" => {
                    for (name, value) in merged {
                        members.entry(name).or_insert(value);
                    }
                }
                (Some(name), value) => {
                    if members.contains_key(&name) {
                        return error("found a key for the second time");
                    }
                    members.insert(name, value);
                }
            },
        }
        Ok(())
    }
}

/// About how many bytes a value takes.
fn weight(value: &Value) -> usize {
    const EACH: usize = 24;
    match value {
        Value::Text(text) => EACH + text.len(),
        // As deep as the reader lets them nest.
        Value::List(list) => EACH + list.iter().map(weight).sum::<usize>(),
        Value::Map(members) => {
            let member = |(name, value): (&String, &Value)| EACH + name.len() + weight(value);
            EACH + members.iter().map(member).sum::<usize>()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => EACH,
    }
}

/// A scalar by the core schema ([YAML 1.2.2, section
/// 10.3.2](https://yaml.org/spec/1.2.2/#1032-tag-resolution)); numbers that JSON does not have
/// stay text.
fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Value {
    let is_text = tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str");
    if style != ScalarStyle::Plain || is_text {
        return Value::from(text);
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => number(text).unwrap_or_else(|| Value::from(text)),
    }
}

fn number(text: &str) -> Option<Value> {
    let digits = |prefix, radix| u64::from_str_radix(text.strip_prefix(prefix)?, radix).ok();
    if let Some(number) = digits("0x", 16).or_else(|| digits("0o", 8)) {
        return Some(Value::from(number));
    }
    let json: Cow<'_, str> = match text.strip_prefix('+') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => Cow::Borrowed(rest),
        _ => Cow::Borrowed(text),
    };
    match Value::parse(&json) {
        Ok(Value::Number(number)) => Some(Value::Number(number)),
        _ => None,
    }
}
