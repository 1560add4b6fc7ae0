//! Writing.

use core::fmt::{self, Write as _};

use crate::body::is_noncharacter;
use crate::extra::Value;

/// Compact JSON, or with `{:#}` indented by two spaces.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let indent = f.alternate().then_some(0);
        let mut writer = Writer {
            out: f,
            safe: Safe::Json,
        };
        writer.value(self, indent)
    }
}

/// JSON that can be in a `script` element of an HTML page: no `<`, `>`, `&`, no line
/// separators of JavaScript, all of them escaped.
pub(crate) struct HtmlSafe<'a>(pub(crate) &'a Value);

impl fmt::Display for HtmlSafe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let indent = f.alternate().then_some(0);
        let mut writer = Writer {
            out: f,
            safe: Safe::Html,
        };
        writer.value(self.0, indent)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Safe {
    Json,
    Html,
}

struct Writer<'a, 'f> {
    out: &'a mut fmt::Formatter<'f>,
    safe: Safe,
}

impl Writer<'_, '_> {
    fn value(&mut self, value: &Value, indent: Option<usize>) -> fmt::Result {
        match value {
            Value::Null => self.out.write_str("null"),
            Value::Bool(true) => self.out.write_str("true"),
            Value::Bool(false) => self.out.write_str("false"),
            Value::Number(number) => write!(self.out, "{number}"),
            Value::Text(text) => self.string(text),
            Value::List(elements) if elements.is_empty() => self.out.write_str("[]"),
            Value::Map(members) if members.is_empty() => self.out.write_str("{}"),
            Value::List(elements) => {
                let inner = indent.map(|depth| depth + 1);
                for (index, element) in elements.iter().enumerate() {
                    self.out.write_char(if index == 0 { '[' } else { ',' })?;
                    self.line(inner)?;
                    self.value(element, inner)?;
                }
                self.line(indent)?;
                self.out.write_char(']')
            }
            Value::Map(members) => {
                let inner = indent.map(|depth| depth + 1);
                for (index, (key, member)) in members.iter().enumerate() {
                    self.out.write_char(if index == 0 { '{' } else { ',' })?;
                    self.line(inner)?;
                    self.string(key)?;
                    self.out
                        .write_str(if indent.is_some() { ": " } else { ":" })?;
                    self.value(member, inner)?;
                }
                self.line(indent)?;
                self.out.write_char('}')
            }
        }
    }

    fn line(&mut self, indent: Option<usize>) -> fmt::Result {
        match indent {
            Some(depth) => write!(self.out, "\n{:width$}", "", width = depth * 2),
            None => Ok(()),
        }
    }

    fn string(&mut self, text: &str) -> fmt::Result {
        self.out.write_char('"')?;
        let mut rest = text;
        while let Some(at) = rest.find(|c| self.is_escaped(c)) {
            let (plain, tail) = rest.split_at(at);
            self.out.write_str(plain)?;
            let mut tail = tail.chars();
            match tail.next() {
                Some('"') => self.out.write_str("\\\"")?,
                Some('\\') => self.out.write_str("\\\\")?,
                Some('\n') => self.out.write_str("\\n")?,
                Some('\r') => self.out.write_str("\\r")?,
                Some('\t') => self.out.write_str("\\t")?,
                Some(other) => {
                    for unit in other.encode_utf16(&mut [0; 2]) {
                        write!(self.out, "\\u{unit:04x}")?;
                    }
                }
                None => {}
            }
            rest = tail.as_str();
        }
        self.out.write_str(rest)?;
        self.out.write_char('"')
    }

    fn is_escaped(&self, c: char) -> bool {
        match c {
            '"' | '\\' | '\0'..='\u{1F}' | '\u{7F}' => true,
            ' '..='~' if !matches!(c, '<' | '>' | '&') => false,
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => self.safe == Safe::Html,
            // What HTML forbids in a page.
            c => self.safe == Safe::Html && (c.is_control() || is_noncharacter(c)),
        }
    }
}
