//! Where the parts of a style sheet end, found without tokenizing it.
//!
//! Most rules of a page concern none of its links. What has to be known of them is where
//! they end, and that follows from brackets, strings, comments, escapes and addresses
//! ([CSS Syntax, tokenization](https://drafts.csswg.org/css-syntax/#tokenization)).

use cssparser::{Parser, ParserInput, Token};
use memchr::{memchr, memmem};

/// A place in a style sheet.
#[derive(Debug, Clone)]
pub(super) struct Cursor<'s> {
    text: &'s str,
    at: usize,
}

/// The contents of a block, and what they contain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Block<'s> {
    pub(super) contents: &'s str,
    /// Whether it may hold a declaration that `wanted` asks for.
    pub(super) is_wanted: bool,
    /// Whether there are blocks in it.
    pub(super) is_nested: bool,
}

impl<'s> Cursor<'s> {
    pub(super) fn new(text: &'s str) -> Self {
        Self { text, at: 0 }
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn from(&self, start: usize) -> &'s str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    pub(super) fn rest(&self) -> &'s str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub(super) fn pass(&mut self, bytes: usize) {
        self.at = self.text.len().min(self.at + bytes);
    }

    /// Passes white space and comments, and outside of all blocks the marks `<!--` and `-->`.
    pub(super) fn pass_blank(&mut self, outside: bool) {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_ascii_start().len();
            let rest = rest.get(blank..).unwrap_or_default();
            self.at += blank;
            if rest.starts_with("/*") {
                self.at = comment_end(self.text.as_bytes(), self.at);
            } else if outside && rest.starts_with("<!--") {
                self.at += 4;
            } else if outside && rest.starts_with("-->") {
                self.at += 3;
            } else {
                return;
            }
        }
    }

    /// What comes before the first of the `stops` that is outside of all brackets; the
    /// cursor is on it then.
    pub(super) fn up_to(&mut self, stops: &[u8]) -> &'s str {
        let start = self.at;
        let mut walk = Walk::new(self.text.as_bytes(), start);
        while let Some(byte) = walk.next() {
            if walk.open.is_empty() && stops.contains(&byte) {
                break;
            }
            walk.pass(byte);
        }
        self.at = walk.at;
        self.from(start)
    }

    /// Passes the contents of a block, whose `{` was passed, and its `}`.
    ///
    /// `wanted` is asked for the name before each colon that may begin a declaration. An
    /// escape or a comment makes everything possible.
    pub(super) fn block(&mut self, wanted: impl Fn(&str) -> bool) -> Block<'s> {
        let start = self.at;
        let mut walk = Walk::new(self.text.as_bytes(), start);
        let mut name = Some(start);
        let mut is_wanted = false;
        let mut is_nested = false;
        while let Some(byte) = walk.next() {
            match byte {
                b'}' if walk.open.is_empty() => break,
                b';' | b'}' => name = Some(walk.at + 1),
                b'{' => {
                    name = Some(walk.at + 1);
                    is_nested = true;
                }
                b':' => {
                    if let Some(name) = name.take().filter(|_| !is_wanted) {
                        let name = self.text.get(name..walk.at).unwrap_or_default();
                        is_wanted = wanted(name.trim_ascii());
                    }
                }
                b'\\' => is_wanted = true,
                b'/' => is_wanted |= walk.is_comment(),
                _ => {}
            }
            walk.pass(byte);
        }
        self.at = walk.at;
        let contents = self.from(start);
        self.pass(1);
        Block {
            contents,
            is_wanted,
            is_nested,
        }
    }
}

/// Goes from one telling byte to the next.
struct Walk<'b> {
    bytes: &'b [u8],
    at: usize,
    /// The brackets that are to come, innermost last.
    open: Vec<u8>,
    /// Where the last telling byte, and what it began, was passed.
    passed: usize,
    /// Start of the name that an escape there is in.
    escaped: Option<usize>,
}

/// Whether a byte begins or ends anything but a name.
static TELLING: [bool; 256] = telling();

#[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn telling() -> [bool; 256] {
    let mut telling = [false; 256];
    let mut bytes: &[u8] = b"\"'()[]{}/\\:;<";
    while let [byte, rest @ ..] = bytes {
        telling[*byte as usize] = true;
        bytes = rest;
    }
    telling
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_') || byte >= 0x80
}

impl<'b> Walk<'b> {
    fn new(bytes: &'b [u8], at: usize) -> Self {
        Self {
            bytes,
            at,
            open: Vec::new(),
            passed: at,
            escaped: None,
        }
    }

    /// The next byte that may mean something; it is not passed.
    fn next(&mut self) -> Option<u8> {
        let mut rest = self.bytes.get(self.at..).unwrap_or_default().iter();
        let is_telling = |byte: &u8| TELLING.get(usize::from(*byte)) == Some(&true);
        let length = rest.len();
        self.at += rest.position(is_telling).unwrap_or(length);
        self.bytes.get(self.at).copied()
    }

    /// Start of the name that ends here, if one does.
    fn name(&self) -> Option<usize> {
        let before = self.bytes.get(self.passed..self.at).unwrap_or_default();
        let others = before.iter().rposition(|byte| !is_name(*byte));
        match others {
            None => self.escaped.or((!before.is_empty()).then_some(self.passed)),
            Some(other) => Some(self.passed + other + 1).filter(|start| *start < self.at),
        }
    }

    fn is_comment(&self) -> bool {
        self.bytes.get(self.at + 1) == Some(&b'*')
    }

    /// Passes the byte where the walk stands, and what it begins.
    fn pass(&mut self, byte: u8) {
        let mut escaped = None;
        match byte {
            b'"' | b'\'' => self.at = string_end(self.bytes, self.at),
            b'/' if self.is_comment() => self.at = comment_end(self.bytes, self.at),
            b'\\' => {
                let end = escape_end(self.bytes, self.at);
                // What is escaped is a part of the name.
                if end > self.at + 1 {
                    escaped = self.name().or(Some(self.at));
                }
                self.at = end;
            }
            b'(' if self.begins_address() => {
                self.at = address_end(self.bytes, self.at + 1);
            }
            b'<' if self
                .bytes
                .get(self.at..)
                .is_some_and(|rest| rest.starts_with(b"<!--")) =>
            {
                self.at += 4;
            }
            _ => {
                match byte {
                    b'(' => self.open.push(b')'),
                    b'[' => self.open.push(b']'),
                    b'{' => self.open.push(b'}'),
                    // A bracket that closes nothing means nothing.
                    _ if self.open.last() == Some(&byte) => {
                        self.open.pop();
                    }
                    _ => {}
                }
                self.at += 1;
            }
        }
        self.passed = self.at;
        self.escaped = escaped;
    }

    /// Whether the parenthesis here belongs to `url(`, and no quote follows it.
    fn begins_address(&self) -> bool {
        let Some(name) = self.name() else {
            return false;
        };
        // `#url(` and `@url(` are other tokens.
        let before = name.checked_sub(1).and_then(|at| self.bytes.get(at));
        if matches!(before, Some(b'#' | b'@')) {
            return false;
        }
        let written = self.bytes.get(name..self.at).unwrap_or_default();
        let is_url = written.eq_ignore_ascii_case(b"url")
            || written.contains(&b'\\') && core::str::from_utf8(written).is_ok_and(is_url_escaped);
        let inside = self.bytes.get(self.at + 1..).unwrap_or_default();
        is_url && !matches!(inside.trim_ascii_start().first(), Some(b'"' | b'\''))
    }
}

fn is_url_escaped(name: &str) -> bool {
    let mut input = ParserInput::new(name);
    let mut parser = Parser::new(&mut input);
    matches!(parser.next(), Ok(Token::Ident(name)) if name.eq_ignore_ascii_case("url"))
}

fn comment_end(bytes: &[u8], at: usize) -> usize {
    let inside = at + 2;
    let rest = bytes.get(inside..).unwrap_or_default();
    memmem::find(rest, b"*/").map_or(bytes.len(), |end| inside + end + 2)
}

/// Behind the string that begins here; the end of its line ends it too.
fn string_end(bytes: &[u8], at: usize) -> usize {
    let quote = bytes.get(at).copied();
    let mut end = at + 1;
    while let Some(&byte) = bytes.get(end) {
        match byte {
            b'\\' if bytes.get(end + 1..end + 3) == Some(b"\r\n") => end += 3,
            b'\\' if matches!(bytes.get(end + 1), Some(b'\n' | b'\r' | b'\x0c')) => end += 2,
            // White space after a number is a part of the escape, also a line end.
            b'\\' => end = escape_end(bytes, end),
            b'\n' | b'\r' | b'\x0c' => return end,
            byte if Some(byte) == quote => return end + 1,
            _ => end += 1,
        }
    }
    bytes.len()
}

/// Behind the escape that begins here; before a line end there is none.
fn escape_end(bytes: &[u8], at: usize) -> usize {
    let digits = bytes
        .get(at + 1..)
        .unwrap_or_default()
        .iter()
        .take(6)
        .take_while(|byte| byte.is_ascii_hexdigit())
        .count();
    let mut end = at + 1 + digits;
    match bytes.get(end) {
        _ if digits == 0 => match bytes.get(end) {
            Some(b'\n' | b'\r' | b'\x0c') | None => {}
            Some(_) => end += 1,
        },
        Some(b'\r') if bytes.get(end + 1) == Some(&b'\n') => end += 2,
        Some(byte) if byte.is_ascii_whitespace() => end += 1,
        _ => {}
    }
    end
}

/// Behind the `)` of an address without quotes, whatever is in it.
fn address_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let Some(end) = memchr(b')', rest) else {
            return bytes.len();
        };
        // An escaped parenthesis closes nothing.
        let inside = rest.get(..end).unwrap_or_default();
        let slashes = inside
            .iter()
            .rev()
            .take_while(|byte| **byte == b'\\')
            .count();
        at += end + 1;
        if slashes % 2 == 0 {
            return at;
        }
    }
}

#[cfg(test)]
mod tests {
    use cssparser::ParseError;
    use proptest::prelude::*;

    use super::*;

    /// Preludes and blocks of the rules at the top of a sheet, by the parser's tokens.
    fn by_tokens(sheet: &str) -> Vec<(String, String)> {
        let mut input = ParserInput::new(sheet);
        let mut parser = Parser::new(&mut input);
        let mut rules = Vec::new();
        loop {
            let start = parser.position();
            let mut found = false;
            while let Ok(token) = parser.next_including_whitespace_and_comments() {
                if matches!(token, Token::CurlyBracketBlock) {
                    found = true;
                    break;
                }
            }
            if !found {
                return rules;
            }
            let prelude = parser.slice_from(start).strip_suffix('{').unwrap();
            let block = parser.parse_nested_block(|input| {
                let start = input.position();
                while input.next_including_whitespace_and_comments().is_ok() {}
                Ok::<_, ParseError<'_, ()>>(input.slice_from(start).to_owned())
            });
            rules.push((prelude.to_owned(), block.unwrap()));
        }
    }

    fn by_extent(sheet: &str) -> Vec<(String, String)> {
        let mut cursor = Cursor::new(sheet);
        let mut rules = Vec::new();
        loop {
            let prelude = cursor.up_to(b"{").to_owned();
            if cursor.peek().is_none() {
                return rules;
            }
            cursor.pass(1);
            rules.push((prelude, cursor.block(|_| false).contents.to_owned()));
        }
    }

    const PIECES: &[&str] = &[
        "{", "}", "(", ")", "[", "]", ":", ";", "\"", "'", "/*", "*/", "/", "*", "\\", "\\\n",
        "\n", "\r\n", "url(", "URL( ", "\\75 rl(", "xurl(", "#url(", "@url(", "1url(", "-url(",
        "<!--", "-->", "a", "7b ", " ", "é", "\\é", "color", ".c",
    ];

    proptest! {
        #[test]
        fn rules_end_where_the_parser_ends_them(
            pieces in proptest::collection::vec(proptest::sample::select(PIECES), 0..20),
        ) {
            let sheet = pieces.concat();
            prop_assert_eq!(by_extent(&sheet), by_tokens(&sheet), "{}", sheet);
        }
    }

    #[test]
    fn a_line_end_may_belong_to_an_escape() {
        for sheet in [
            "\"\\a\n{}",
            "'\\a\r\n'{x:y}",
            "\"\\\n\"{}",
            "'\\",
            "\"\\é\"{}",
        ] {
            assert_eq!(by_extent(sheet), by_tokens(sheet), "{sheet:?}");
        }
    }

    #[test]
    fn wanted_declarations_are_met() {
        for (contents, want) in [
            ("color:red", true),
            ("margin:0;COLOR :red", true),
            ("margin:0", false),
            ("background:url(a;color:b)", false),
            ("a:hover{color:red}", true),
            ("content:';color:';x:y", false),
            ("c\\6flor:red", true),
            ("/**/color:red", true),
            ("", false),
        ] {
            let block = Cursor::new(contents).block(|name| name.eq_ignore_ascii_case("color"));
            assert_eq!(block.is_wanted, want, "{contents:?}");
        }
    }
}
