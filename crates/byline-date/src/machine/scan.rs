//! Reads digits, words and marks one after the other.

use crate::error::{DateError, DateErrorKind};

/// A position in a text.
pub(super) struct Scan<'t> {
    text: &'t str,
    pub(super) at: usize,
}

impl<'t> Scan<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// An error at the current position.
    pub(super) fn error(&self, kind: DateErrorKind) -> DateError {
        DateError::new(kind, self.at)
    }

    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at >= self.text.len()
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Steps over `byte`, which is ASCII, if it is next.
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Steps over white space, and counts its bytes: templates write spaces that do not break.
    pub(super) fn skip_space(&mut self) -> usize {
        let rest = self.rest();
        let count = rest.len() - rest.trim_start().len();
        self.at += count;
        count
    }

    /// How many ASCII digits follow.
    pub(super) fn digits(&self) -> usize {
        let rest = self.rest().bytes();
        rest.take_while(u8::is_ascii_digit).count()
    }

    /// A number of one to `most` digits; `None` if more digits follow.
    pub(super) fn number(&mut self, most: usize) -> Option<u32> {
        match self.digits() {
            0 => None,
            count if count > most => None,
            count => self.fixed(count),
        }
    }

    /// The number in exactly the next `count` digits, at most nine.
    pub(super) fn fixed(&mut self, count: usize) -> Option<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + count)?;
        let mut value = 0;
        for digit in digits {
            value = value * 10 + u32::from(digit.is_ascii_digit().then(|| digit - b'0')?);
        }
        self.at += count;
        Some(value)
    }

    /// The next run of characters that `is_part` accepts; `None` if it is empty.
    pub(super) fn run(&mut self, is_part: fn(char) -> bool) -> Option<&'t str> {
        let rest = self.rest();
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).filter(|run| !run.is_empty())
    }

    pub(super) fn word(&mut self) -> Option<&'t str> {
        self.run(char::is_alphabetic)
    }
}
