//! An article of the corpus, as its tokens.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::ops::Range;

use crate::token::{Hash, Token};

/// An article as the corpus keeps it: seven bytes for most tokens.
#[derive(Debug, Clone)]
pub(crate) struct Article {
    pub(crate) id: Arc<str>,
    pub(crate) hashes: Box<[Hash]>,
    /// For each token the bytes between it and the one before, its length in bytes, and its letters,
    /// as numbers in [LEB128](https://en.wikipedia.org/wiki/LEB128): most are a single byte.
    pub(crate) spans: Box<[u8]>,
    /// Letters and digits of the whole article.
    pub(crate) letters: u64,
    /// The number of the story; updates of one story have the same.
    pub(crate) story: u32,
}

impl Article {
    pub(crate) fn new(id: &str, tokens: impl Iterator<Item = Token>) -> Self {
        let mut hashes = Vec::new();
        let mut spans = Vec::new();
        let mut letters = 0;
        let mut before = 0;
        for token in tokens {
            hashes.push(token.hash);
            write_number(&mut spans, (token.start - before) as u64);
            write_number(&mut spans, (token.end - token.start) as u64);
            write_number(&mut spans, token.letters.into());
            before = token.end;
            letters += u64::from(token.letters);
        }
        Self {
            id: id.into(),
            hashes: hashes.into_boxed_slice(),
            spans: spans.into_boxed_slice(),
            letters,
            story: 0,
        }
    }

    /// The places of the tokens, and their letters.
    pub(crate) fn spans(&self) -> Spans<'_> {
        Spans::new(&self.spans)
    }

    pub(crate) fn bytes(&self) -> usize {
        size_of::<Self>()
            + size_of_val(&*self.hashes)
            + self.spans.len()
            + self.id.len()
            // The counts of the shared name.
            + 2 * size_of::<usize>()
    }
}

/// The spans of an article's tokens, in order.
#[derive(Debug, Clone)]
pub(crate) struct Spans<'a> {
    bytes: &'a [u8],
    end: usize,
}

impl<'a> Spans<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, end: 0 }
    }
}

impl Iterator for Spans<'_> {
    type Item = (Range<usize>, u32);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let start = self
            .end
            .checked_add(read_number(&mut self.bytes)?.try_into().ok()?)?;
        self.end = start.checked_add(read_number(&mut self.bytes)?.try_into().ok()?)?;
        let letters = read_number(&mut self.bytes)?.try_into().ok()?;
        Some((start..self.end, letters))
    }
}

/// Appends a number in LEB128.
pub(crate) fn write_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Reads a number in LEB128 and advances past it; `None` if there is none, or it is too large.
#[inline]
pub(crate) fn read_number(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..63).step_by(7) {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(first & 0x7f) << shift;
        if *first < 0x80 {
            return Some(number);
        }
    }
    None
}
