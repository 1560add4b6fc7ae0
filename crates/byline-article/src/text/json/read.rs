//! Reading.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::{JsonError, JsonErrorKind, MAX_DEPTH};
use crate::extra::{Digits, Number, Value};

/// Reads what the standard allows.
pub(super) fn strict(text: &str) -> Result<Value, JsonError> {
    let mut reader = JsonReader::new(text);
    let value = reader.document()?;
    match reader.tolerated {
        Some(fault) => Err(fault),
        None => Ok(value),
    }
}

/// Reads what pages carry: the value, and the first fault that was overlooked.
pub(crate) fn lenient(text: &str) -> Result<(Value, Option<JsonError>), JsonError> {
    let mut reader = JsonReader::new(text);
    let value = reader.document()?;
    Ok((value, reader.tolerated))
}

/// A text on the way to its values.
struct JsonReader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    tolerated: Option<JsonError>,
    /// Where strings with escapes are put together.
    scratch: String,
}

/// A string: a stretch of the document, or put together from several.
enum Text<'a, 's> {
    Borrowed(&'a str),
    Unescaped(&'s str),
}

impl From<Text<'_, '_>> for String {
    fn from(text: Text<'_, '_>) -> Self {
        match text {
            Text::Borrowed(text) | Text::Unescaped(text) => text.to_owned(),
        }
    }
}

type Read<T> = Result<T, JsonError>;

impl<'a> JsonReader<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            tolerated: None,
            scratch: String::new(),
        }
    }

    #[cold]
    fn error(&self, kind: JsonErrorKind) -> JsonError {
        JsonError::new(kind, self.text, self.at)
    }

    /// Overlooks a fault that pages are full of. Only the first is kept: its line is
    /// counted from the start of the text.
    fn tolerate(&mut self, kind: JsonErrorKind) {
        if self.tolerated.is_none() {
            self.tolerated = Some(self.error(kind));
        }
    }

    #[inline]
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// White space, and what authoring tools put around scripts: byte order marks,
    /// comments, CDATA brackets.
    #[inline]
    fn skip_space(&mut self) {
        if !matches!(self.peek(), Some(b'"' | b',' | b':' | b'{' | b'[' | b'}')) {
            self.skip_wrapping();
        }
    }

    fn skip_wrapping(&mut self) {
        loop {
            while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
                self.at += 1;
            }
            let Some(len) = wrapping(self.rest()) else {
                return;
            };
            self.tolerate(JsonErrorKind::Trailing);
            self.at += len;
        }
    }

    fn document(&mut self) -> Read<Value> {
        self.skip_space();
        let value = self.value()?;
        self.skip_space();
        if self.peek().is_some() {
            self.tolerate(JsonErrorKind::Trailing);
        }
        Ok(value)
    }

    fn value(&mut self) -> Read<Value> {
        match self.peek() {
            Some(b'{') => self.nested(Self::object),
            Some(b'[') => self.nested(Self::array),
            Some(b'"') => Ok(Value::Text(self.string()?.into())),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(_) => self.word(),
            None => Err(self.error(JsonErrorKind::End)),
        }
    }

    fn nested(&mut self, read: impl FnOnce(&mut Self) -> Read<Value>) -> Read<Value> {
        self.open()?;
        let value = read(self);
        self.leave_container();
        value
    }

    /// Passes the bracket that opens an array or an object.
    #[inline]
    fn open(&mut self) -> Read<()> {
        if self.depth == MAX_DEPTH {
            return Err(self.error(JsonErrorKind::Depth));
        }
        self.depth += 1;
        self.at += 1;
        self.skip_space();
        Ok(())
    }

    /// Notes that what was opened last is closed.
    fn leave_container(&mut self) {
        self.depth -= 1;
    }

    /// After a member or an element: whether another follows.
    #[inline]
    fn comma(&mut self, close: u8) -> Read<bool> {
        self.skip_space();
        if self.eat(close) {
            return Ok(false);
        }
        if !self.eat(b',') {
            return Err(self.error(match self.peek() {
                Some(_) => JsonErrorKind::Comma,
                None => JsonErrorKind::End,
            }));
        }
        self.skip_space();
        while self.peek() == Some(b',') {
            self.tolerate(JsonErrorKind::Comma);
            self.at += 1;
            self.skip_space();
        }
        if self.peek() == Some(close) {
            self.tolerate(JsonErrorKind::Comma);
            self.at += 1;
            return Ok(false);
        }
        Ok(true)
    }

    fn object(&mut self) -> Read<Value> {
        let mut members = BTreeMap::new();
        if self.eat(b'}') {
            return Ok(Value::Map(members));
        }
        loop {
            let key = self.key()?.into();
            self.colon()?;
            let value = self.value()?;
            // Of a name given twice the last one counts, as in browsers.
            if members.insert(key, value).is_some() {
                self.tolerate(JsonErrorKind::Duplicate);
            }
            if !self.comma(b'}')? {
                return Ok(Value::Map(members));
            }
        }
    }

    /// The name of a member.
    #[inline]
    fn key(&mut self) -> Read<Text<'a, '_>> {
        match self.peek() {
            Some(b'"') => self.string(),
            Some(_) => Err(self.error(JsonErrorKind::Key)),
            None => Err(self.error(JsonErrorKind::End)),
        }
    }

    /// What is between the name of a member and its value.
    #[inline]
    fn colon(&mut self) -> Read<()> {
        self.skip_space();
        if !self.eat(b':') {
            return Err(self.error(JsonErrorKind::Colon));
        }
        self.skip_space();
        Ok(())
    }

    fn array(&mut self) -> Read<Value> {
        let mut elements = Vec::new();
        if self.eat(b']') {
            return Ok(Value::List(elements));
        }
        loop {
            elements.push(self.value()?);
            if !self.comma(b']')? {
                return Ok(Value::List(elements));
            }
        }
    }

    fn word(&mut self) -> Read<Value> {
        for (word, value) in [
            ("null", Value::Null),
            ("true", Value::Bool(true)),
            ("false", Value::Bool(false)),
        ] {
            if self.rest().starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(self.error(JsonErrorKind::Value))
    }

    fn number(&mut self) -> Read<Value> {
        let rest = self.rest();
        let is_part = |b: &u8| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.' | b'e' | b'E');
        let len = rest.bytes().take_while(|b| is_part(b)).count();
        let digits = rest.get(..len).unwrap_or_default();
        match number(digits) {
            Some(number) => {
                self.at += len;
                Ok(Value::Number(number))
            }
            None => {
                // The digits are worth more than nothing: years such as 02024 happen.
                self.tolerate(JsonErrorKind::Number);
                self.at += len;
                Ok(Value::from(digits))
            }
        }
    }

    /// The string whose opening quote is here.
    #[inline]
    fn string(&mut self) -> Read<Text<'a, '_>> {
        self.at += 1;
        let plain = self.plain();
        if self.eat(b'"') {
            return Ok(Text::Borrowed(plain));
        }
        self.unescaped(plain).map(Text::Unescaped)
    }

    /// The string that starts with `plain` and has more than that.
    fn unescaped(&mut self, plain: &str) -> Read<&str> {
        self.scratch.clear();
        self.scratch.push_str(plain);
        loop {
            match self.peek() {
                None => return Err(self.error(JsonErrorKind::End)),
                Some(b'"') => {
                    self.at += 1;
                    return Ok(&self.scratch);
                }
                Some(b'\\') => self.escape()?,
                Some(control @ ..b' ') => {
                    self.tolerate(JsonErrorKind::Control);
                    self.scratch.push(char::from(control));
                    self.at += 1;
                }
                Some(_) => {
                    let plain = self.plain();
                    self.scratch.push_str(plain);
                }
            }
        }
    }

    /// The stretch up to the next quote, backslash or control character.
    #[inline]
    fn plain(&mut self) -> &'a str {
        let rest = self.rest();
        let special = |byte| matches!(byte, b'"' | b'\\' | ..b' ');
        let len = rest.bytes().position(special).unwrap_or(rest.len());
        let plain = rest.get(..len).unwrap_or_default();
        self.at += plain.len();
        plain
    }

    fn escape(&mut self) -> Read<()> {
        let escaped = self.rest().chars().nth(1);
        let Some(escaped) = escaped else {
            return Err(self.error(JsonErrorKind::End));
        };
        let meant = match escaped {
            '"' | '\\' | '/' => escaped,
            'b' => '\u{8}',
            'f' => '\u{C}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                self.unicode();
                return Ok(());
            }
            // JavaScript reads `\'` as the quote alone.
            other => {
                self.tolerate(JsonErrorKind::Escape);
                other
            }
        };
        self.scratch.push(meant);
        self.at += 1 + escaped.len_utf8();
        Ok(())
    }

    fn unicode(&mut self) {
        let Some(first) = self.unit() else {
            self.tolerate(JsonErrorKind::Escape);
            self.scratch.push_str("\\u");
            self.at += 2;
            return;
        };
        self.at += 6;
        if let Some(character) = char::from_u32(first) {
            self.scratch.push(character);
            return;
        }
        // A pair of surrogates (RFC 8259, section 7).
        if let (0xD800..=0xDBFF, Some(second @ 0xDC00..=0xDFFF)) = (first, self.unit()) {
            let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
            self.scratch.extend(char::from_u32(code));
            self.at += 6;
            return;
        }
        self.tolerate(JsonErrorKind::Escape);
        self.scratch.push(char::REPLACEMENT_CHARACTER);
    }

    /// The four hexadecimal digits of a `\u` escape here.
    fn unit(&self) -> Option<u32> {
        let digits = self.rest().strip_prefix("\\u")?.get(..4)?;
        if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        u32::from_str_radix(digits, 16).ok()
    }
}

/// The length of something around JSON that is not JSON, and may be skipped.
fn wrapping(rest: &str) -> Option<usize> {
    const MARKS: [&str; 6] = ["\u{FEFF}", "<![CDATA[", "]]>", "<!--", "-->", ";"];
    if let Some(mark) = MARKS.iter().find(|mark| rest.starts_with(**mark)) {
        return Some(mark.len());
    }
    if rest.starts_with("//") {
        // `//<![CDATA[` on a line of its own; the mark itself may share it with JSON.
        let line = rest.lines().next().unwrap_or(rest);
        return Some(line.find(['{', '[']).map_or(line.len(), |brace| {
            // The bracket of CDATA is none of JSON's.
            line.find("<![CDATA[").map_or(brace, |mark| mark + 9)
        }));
    }
    let comment = rest.strip_prefix("/*")?;
    Some(comment.find("*/")? + 4)
}

/// A number as RFC 8259, section 6, writes it.
fn number(digits: &str) -> Option<Number> {
    let unsigned = digits.strip_prefix('-').unwrap_or(digits);
    let whole = unsigned.split(['.', 'e', 'E']).next().unwrap_or_default();
    let well_formed = !whole.is_empty()
        && whole.bytes().all(|b| b.is_ascii_digit())
        && (whole.len() == 1 || !whole.starts_with('0'));
    if !well_formed {
        return None;
    }
    if whole.len() == unsigned.len() {
        if let Ok(natural) = digits.parse::<u64>() {
            return Some(natural.into());
        }
        // `-0` stays a float, or its sign would be lost.
        if let Ok(negative @ ..=-1) = digits.parse::<i64>() {
            return Some(negative.into());
        }
    }
    let fraction = unsigned.split_once('.').map(|(_, fraction)| fraction);
    if fraction.is_some_and(|fraction| !fraction.starts_with(|c: char| c.is_ascii_digit())) {
        return None;
    }
    match digits.parse::<f64>() {
        Ok(float) if float.is_finite() => Some(Number(Digits::Float(float))),
        _ => None,
    }
}
