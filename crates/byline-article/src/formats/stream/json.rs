//! JSON Feed, item by item: the items are found by their brackets, and each is read by itself.

extern crate std;

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use std::io::{self, BufRead};

use super::limited::Limited;
use super::utf8::Utf8;
use super::{FeedReadError, FormatError};
use crate::draft::{Draft, Source};
use crate::extra::Value;
use crate::feed::{Copies, Defaults, Feed};
use crate::formats::json_feed::{self, Head};
use crate::json::{JsonErrorKind, JsonPlace, lenient};
use crate::url::WebUrl;

/// Whether a document is JSON, by its first character.
pub(super) fn is_json(source: &mut impl BufRead) -> io::Result<bool> {
    let buffer = loop {
        match source.fill_buf() {
            Ok(buffer) => break buffer,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            // The reader of the document reports it.
            Err(_) => return Ok(false),
        }
    };
    let text = buffer.strip_prefix(BYTE_ORDER_MARK).unwrap_or(buffer);
    let first = text.iter().find(|byte| !byte.is_ascii_whitespace());
    Ok(matches!(first, Some(b'{' | b'[')))
}

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

#[derive(Debug)]
pub(super) struct JsonFeed<R> {
    source: Limited<Utf8<R>>,
    address: Option<WebUrl>,
    /// The members of the feed other than its items, as they are written.
    members: String,
    head: Head,
    pub(super) feed: Feed<Draft>,
    place: JsonPlace,
    part: Part,
    /// The only item, where `items` is not a list.
    single: Option<Value>,
    count: usize,
}

/// What is read next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Members of the feed.
    Members,
    /// Items of the feed.
    Items,
    /// Items of a list without a feed around it.
    List,
    End,
}

impl<R: BufRead> JsonFeed<R> {
    pub(super) fn read(
        source: Limited<Utf8<R>>,
        address: Option<&WebUrl>,
    ) -> Result<Self, FeedReadError> {
        let mut reader = Self {
            source,
            address: address.cloned(),
            members: String::new(),
            head: json_feed::head(&Value::Null, None),
            feed: Feed::new(None),
            place: JsonPlace::START,
            part: Part::Members,
            single: None,
            count: 0,
        };
        if reader.buffer()?.starts_with(BYTE_ORDER_MARK) {
            reader.consume(BYTE_ORDER_MARK.len());
        }
        reader.skip(b"")?;
        match reader.peek()? {
            Some(b'[') => reader.part = Part::List,
            _ => reader.part = Part::Members,
        }
        reader.consume(1);
        reader.members()?;
        reader.head()?;
        if reader.part == Part::End && reader.single.is_none() {
            reader.item_alone()?;
        }
        Ok(reader)
    }

    /// The document is an item, if it is not a feed without items.
    fn item_alone(&mut self) -> Result<(), FeedReadError> {
        let value = self.head_value()?;
        let version = value.get("version").and_then(Value::as_str);
        if version.is_some_and(|version| version.contains("jsonfeed.org")) {
            return Ok(());
        }
        let is_item = |name| value.get(name).is_some();
        if ["content_html", "content_text"].into_iter().any(is_item) {
            // What it says is of itself alone.
            self.head = json_feed::head(&Value::Null, None);
            self.feed = self.head.feed.clone();
            self.single = Some(value);
            return Ok(());
        }
        let found = match value.as_map().and_then(|members| members.keys().next()) {
            Some(name) => alloc::format!("JSON with the member {name:?}"),
            None => "JSON without members".to_string(),
        };
        Err(FormatError::Unknown { found }.into())
    }

    /// Reads members up to the items or the end of the feed.
    fn members(&mut self) -> Result<(), FeedReadError> {
        while self.part == Part::Members {
            self.skip(b",")?;
            match self.peek()? {
                Some(b'"') => {}
                Some(b'}') => {
                    self.part = Part::End;
                    break;
                }
                Some(_) => return Err(self.error(JsonErrorKind::Key)),
                None => return Err(self.error(JsonErrorKind::End)),
            }
            let name = self.value()?;
            self.skip(b"")?;
            if self.peek()? != Some(b':') {
                return Err(self.error(JsonErrorKind::Colon));
            }
            self.consume(1);
            self.skip(b"")?;
            let is_items = name == "\"items\"";
            if is_items && self.peek()? == Some(b'[') {
                self.consume(1);
                self.part = Part::Items;
                break;
            }
            let start = self.place;
            let value = self.value()?;
            let read = lenient(&value).map_err(|error| self.fault(error.after(start)))?;
            if is_items {
                self.single = Some(read.0);
                continue;
            }
            if !self.members.is_empty() {
                self.members.push(',');
            }
            for part in [&name, ":", &value] {
                self.members.push_str(part);
            }
        }
        Ok(())
    }

    /// Reads what the feed says for its items, as far as its members are known.
    fn head(&mut self) -> Result<(), FeedReadError> {
        let value = self.head_value()?;
        self.head = json_feed::head(&value, self.address.as_ref());
        self.feed = self.head.feed.clone();
        Ok(())
    }

    fn head_value(&mut self) -> Result<Value, FeedReadError> {
        let text = alloc::format!("{{{}}}", self.members);
        // Each member was read before.
        Ok(lenient(&text).map_err(FormatError::Json)?.0)
    }

    pub(super) fn next_draft(&mut self) -> Option<Result<Draft, FeedReadError>> {
        self.source.expect_item();
        let item = self.next_item();
        if item.is_err() {
            self.part = Part::End;
        }
        let draft = |item: Value| self.draft(&item);
        Some(item.transpose()?.map(draft))
    }

    fn next_item(&mut self) -> Result<Option<Value>, FeedReadError> {
        loop {
            if let Some(item) = self.single.take() {
                return Ok(Some(item));
            }
            if !matches!(self.part, Part::Items | Part::List) {
                return Ok(None);
            }
            self.skip(b",")?;
            match self.peek()? {
                Some(b']') => self.end_of_items()?,
                Some(b'}') => return Err(self.error(JsonErrorKind::Comma)),
                Some(_) => {
                    let start = self.place;
                    let text = self.value()?;
                    let read = lenient(&text).map_err(|error| self.fault(error.after(start)))?;
                    return Ok(Some(read.0));
                }
                None => return Err(self.error(JsonErrorKind::End)),
            }
        }
    }

    /// Goes on to the members after the items, among which may be more items.
    fn end_of_items(&mut self) -> Result<(), FeedReadError> {
        self.consume(1);
        self.part = match self.part {
            Part::List => Part::End,
            _ => Part::Members,
        };
        self.members()?;
        if self.part == Part::End {
            self.head()?;
        }
        Ok(())
    }

    fn draft(&mut self, item: &Value) -> Draft {
        self.count += 1;
        let base = self.address.as_ref().or(self.head.base());
        let mut draft = json_feed::item_of_feed(item, base);
        // Values that are long in proportion to the items stay in the feed alone.
        let copies = Copies::of(self.place.offset(), self.count);
        // What is not copied is reported where a feed is read as a whole.
        let unreported = &mut Vec::new();
        json_feed::offer_bylines(&mut draft, self.head.bylines(copies, unreported));
        let defaults = Defaults::of(&self.head.feed, copies, unreported);
        defaults.apply(&mut draft, Source::JsonFeed);
        draft
    }

    fn error(&mut self, kind: JsonErrorKind) -> FeedReadError {
        let error = self.place.error(kind);
        self.fault(error)
    }

    /// The fault of the source where there is one, since the text then ends early.
    fn fault(&mut self, error: crate::json::JsonError) -> FeedReadError {
        match self.source.check() {
            Err(failure) => failure,
            Ok(()) => FormatError::Json(error).into(),
        }
    }

    fn buffer(&mut self) -> Result<&[u8], FeedReadError> {
        loop {
            match self.source.fill_buf() {
                Ok(_) => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.source.check()?;
                    return Err(error.into());
                }
            }
        }
        Ok(self.source.fill_buf()?)
    }

    fn peek(&mut self) -> Result<Option<u8>, FeedReadError> {
        Ok(self.buffer()?.first().copied())
    }

    fn consume(&mut self, len: usize) {
        if let Ok(buffer) = self.source.fill_buf() {
            self.place.advance(buffer.get(..len).unwrap_or(buffer));
        }
        self.source.consume(len);
    }

    /// Steps over white space and `others`.
    fn skip(&mut self, others: &[u8]) -> Result<(), FeedReadError> {
        loop {
            let is_skipped = |byte: &&u8| byte.is_ascii_whitespace() || others.contains(byte);
            let buffer = self.buffer()?;
            let len = buffer.iter().take_while(is_skipped).count();
            let is_all = len == buffer.len();
            self.consume(len);
            if len == 0 || !is_all {
                return Ok(());
            }
        }
    }

    /// The text of the value that begins here, up to its last bracket or quote; of a word or a
    /// number up to what cannot be part of it.
    fn value(&mut self) -> Result<String, FeedReadError> {
        let mut text = Vec::new();
        let mut end = End::default();
        while !end.is_found {
            let buffer = self.buffer()?;
            let len = end.find(buffer);
            text.extend_from_slice(buffer.get(..len).unwrap_or(buffer));
            let is_cut = buffer.is_empty();
            self.consume(len);
            if is_cut {
                break;
            }
        }
        Ok(match String::from_utf8(text) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        })
    }
}

/// The search for the end of a value.
#[derive(Default)]
struct End {
    depth: usize,
    in_string: bool,
    is_escaped: bool,
    is_found: bool,
}

impl End {
    /// How many of the bytes belong to the value.
    fn find(&mut self, bytes: &[u8]) -> usize {
        for (at, byte) in bytes.iter().enumerate() {
            if self.in_string {
                match byte {
                    _ if self.is_escaped => self.is_escaped = false,
                    b'\\' => self.is_escaped = true,
                    b'"' => {
                        self.in_string = false;
                        self.is_found = self.depth == 0;
                    }
                    _ => {}
                }
                if self.is_found {
                    return at + 1;
                }
                continue;
            }
            match byte {
                b'"' => self.in_string = true,
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' if self.depth > 0 => {
                    self.depth -= 1;
                    self.is_found = self.depth == 0;
                    if self.is_found {
                        return at + 1;
                    }
                }
                b'}' | b']' | b',' | b' ' | b'\t' | b'\n' | b'\r' if self.depth == 0 => {
                    self.is_found = true;
                    return at;
                }
                _ => {}
            }
        }
        bytes.len()
    }
}
