//! The subset of YAML that front matter is written in.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

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
        // JSON is YAML, but for characters that YAML does not print.
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

/// Reads the lines between the fences.
pub(super) fn read(front: &str) -> Result<Members, MarkdownError> {
    let mut lines = Vec::new();
    for (index, line) in front.lines().enumerate() {
        let content = line.trim_start_matches(' ');
        let indent = line.len() - content.len();
        let content = content.trim_end();
        // The fence is the document's first line.
        let number = index + 2;
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        if content.starts_with('\t') {
            return Err(error(Kind::Indent, number));
        }
        lines.push(Row {
            indent,
            content,
            number,
        });
    }
    let mut reader = Reader { lines, at: 0 };
    match reader.lines.first().copied() {
        None => Ok(Members::new()),
        Some(first) => {
            let members = reader.map(first.indent, 0)?;
            match reader.peek() {
                Some(row) => Err(error(Kind::Indent, row.number)),
                None => Ok(members),
            }
        }
    }
}

fn error(kind: Kind, line: usize) -> MarkdownError {
    MarkdownError { kind, line }
}

#[derive(Clone, Copy)]
struct Row<'a> {
    indent: usize,
    content: &'a str,
    number: usize,
}

impl Row<'_> {
    fn is_element(&self) -> bool {
        self.content == "-" || self.content.starts_with("- ")
    }
}

struct Reader<'a> {
    lines: Vec<Row<'a>>,
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<Row<'a>> {
        self.lines.get(self.at).copied()
    }

    fn map(&mut self, indent: usize, depth: usize) -> Result<Members, MarkdownError> {
        let mut members = Members::new();
        while let Some(row) = self.peek() {
            if row.indent < indent || (row.indent == indent && row.is_element()) {
                break;
            }
            if row.indent > indent {
                return Err(error(Kind::Indent, row.number));
            }
            let (key, rest) = member(row)?.ok_or(error(Kind::Key, row.number))?;
            self.at += 1;
            let value = match rest {
                "" => self.below(indent, true, row.number, depth)?,
                rest => scalar(rest, row.number)?,
            };
            if members.insert(key, value).is_some() {
                return Err(error(Kind::Duplicate, row.number));
            }
        }
        Ok(members)
    }

    fn list(&mut self, indent: usize, depth: usize) -> Result<Value, MarkdownError> {
        let mut elements = Vec::new();
        while let Some(row) = self.peek() {
            if row.indent < indent || (row.indent == indent && !row.is_element()) {
                break;
            }
            if row.indent > indent {
                return Err(error(Kind::Indent, row.number));
            }
            let content = row.content.get(1..).unwrap_or_default().trim_start();
            let inner = Row {
                indent: indent + row.content.len() - content.len(),
                content,
                ..row
            };
            let nested = inner.is_element() || member(inner)?.is_some();
            elements.push(if nested {
                // The element's first line is read again as a line of its own.
                if let Some(line) = self.lines.get_mut(self.at) {
                    *line = inner;
                }
                self.block(inner, depth + 1)?
            } else {
                self.at += 1;
                match without_comment(content) {
                    "" => self.below(indent, false, row.number, depth)?,
                    content => scalar(content, row.number)?,
                }
            });
        }
        Ok(Value::List(elements))
    }

    /// The value that stands on the lines below its key; a list may stand as far out as
    /// the key itself.
    fn below(
        &mut self,
        indent: usize,
        of_key: bool,
        line: usize,
        depth: usize,
    ) -> Result<Value, MarkdownError> {
        let is_below = |row: &Row<'_>| {
            row.indent > indent || (of_key && row.indent == indent && row.is_element())
        };
        if depth >= MAX_DEPTH {
            return Err(error(Kind::Depth, line));
        }
        match self.peek().filter(is_below) {
            Some(first) => self.block(first, depth + 1),
            None => Ok(Value::Null),
        }
    }

    fn block(&mut self, first: Row<'_>, depth: usize) -> Result<Value, MarkdownError> {
        if depth > MAX_DEPTH {
            return Err(error(Kind::Depth, first.number));
        }
        match first.is_element() {
            true => self.list(first.indent, depth),
            false => self.map(first.indent, depth).map(Value::Map),
        }
    }
}

/// The key of a line and what stands after its colon, comments left out.
fn member(row: Row<'_>) -> Result<Option<(String, &str)>, MarkdownError> {
    let content = row.content;
    let (key, rest) = if content.starts_with(['"', '\'']) {
        let (key, rest) = quoted(content, row.number)?;
        match rest.trim_start().strip_prefix(':') {
            Some(rest) => (key, rest),
            None => return Ok(None),
        }
    } else if content.starts_with(['[', '{', '&', '*', '!', '|', '>', '%', '@', '`', '?']) {
        return Ok(None);
    } else {
        let split = content
            .split_once(": ")
            .or_else(|| Some((content.strip_suffix(':')?, "")));
        match split {
            Some((key, rest)) if !key.contains(" #") => (key.trim_end().to_string(), rest),
            _ => return Ok(None),
        }
    };
    if key.is_empty() || !(rest.is_empty() || rest.starts_with(' ') || content.contains(": ")) {
        return Ok(None);
    }
    Ok(Some((key, without_comment(rest.trim()))))
}

/// Nothing where only a comment stands.
fn without_comment(text: &str) -> &str {
    if text.starts_with('#') { "" } else { text }
}

/// A quoted text at the start, and what follows it.
fn quoted(text: &str, line: usize) -> Result<(String, &str), MarkdownError> {
    let unclosed = error(Kind::Quote, line);
    let bytes = text.as_bytes();
    let mut at = 1;
    if bytes.first() == Some(&b'\'') {
        let mut plain = String::new();
        let mut rest = text.get(1..).unwrap_or_default();
        loop {
            let (part, tail) = rest.split_once('\'').ok_or(unclosed)?;
            plain.push_str(part);
            let Some(more) = tail.strip_prefix('\'') else {
                return Ok((plain, tail));
            };
            plain.push('\'');
            rest = more;
        }
    }
    loop {
        match bytes.get(at) {
            Some(b'"') => break,
            Some(b'\\') => at += 2,
            Some(_) => at += 1,
            None => return Err(unclosed),
        }
    }
    let (inside, rest) = text.split_at_checked(at + 1).ok_or(unclosed)?;
    match Value::parse(inside) {
        Ok(Value::Text(text)) => Ok((text, rest)),
        _ => Err(unclosed),
    }
}

fn scalar(text: &str, line: usize) -> Result<Value, MarkdownError> {
    let is_end = |rest: &str| rest.trim().is_empty() || rest.trim_start().starts_with('#');
    match text.as_bytes().first() {
        Some(b'"' | b'\'') => {
            let (text, rest) = quoted(text, line)?;
            match is_end(rest) {
                true => Ok(Value::Text(text)),
                false => Err(error(Kind::Quote, line)),
            }
        }
        Some(b'[' | b'{') => match Value::parse(text) {
            Ok(value) => Ok(value),
            Err(_) => flow(text, line),
        },
        Some(b'&' | b'*' | b'!' | b'|' | b'>' | b'%' | b'@' | b'`') => {
            Err(error(Kind::Unsupported, line))
        }
        _ => {
            let text = text.split_once(" #").map_or(text, |(text, _)| text);
            Ok(plain(text.trim_end()))
        }
    }
}

fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        other => match Value::parse(other) {
            Ok(Value::Number(number)) => Value::Number(number),
            _ => Value::from(other),
        },
    }
}

/// `[one, "two"]`: texts without quotes, which JSON does not know.
fn flow(text: &str, line: usize) -> Result<Value, MarkdownError> {
    let unclosed = error(Kind::Flow, line);
    let mut rest = text.strip_prefix('[').ok_or(unclosed)?.trim_start();
    let mut elements = Vec::new();
    loop {
        if let Some(end) = rest.strip_prefix(']') {
            let end = end.trim_start();
            return match end.is_empty() || end.starts_with('#') {
                true => Ok(Value::List(elements)),
                false => Err(unclosed),
            };
        }
        if rest.starts_with(['"', '\'']) {
            let (text, tail) = quoted(rest, line)?;
            elements.push(Value::Text(text));
            rest = tail.trim_start();
        } else {
            let end = rest.find([',', ']', '[', '{', '}']).ok_or(unclosed)?;
            let (text, tail) = rest.split_at(end);
            elements.push(plain(text.trim()));
            rest = tail;
        }
        rest = match rest.strip_prefix(',') {
            Some(rest) => rest.trim_start(),
            None if rest.starts_with(']') => rest,
            None => return Err(unclosed),
        };
    }
}
