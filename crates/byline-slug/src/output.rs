//! The slug as it is written.

use alloc::vec::Vec;

use crate::alphanumeric::is_alphanumeric;
use crate::table::{SEPARATOR, plain_len};

/// A buffer of which the first `len` bytes are written.
///
/// The buffer is kept filled after them, so that a letter is one store of four bytes
/// whatever it needs, and the hot loop can hold the length in a register.
#[derive(Debug)]
pub(crate) struct Output<'b> {
    pub(crate) buffer: &'b mut Vec<u8>,
    pub(crate) len: usize,
    /// How many letters and digits of the text nothing is written for.
    pub(crate) lost: usize,
}

impl<'b> Output<'b> {
    /// Writes into the memory of `buffer`, with room for a slug of `room` bytes; what it
    /// held is lost.
    pub(crate) fn new(buffer: &'b mut Vec<u8>, room: usize) -> Self {
        if buffer.capacity() < room {
            // Nothing of the old text is worth copying.
            *buffer = Vec::with_capacity(room);
        }
        if buffer.len() < room {
            buffer.resize(room, 0);
        }
        Self {
            buffer,
            len: 0,
            lost: 0,
        }
    }

    /// The same, with the first `len` bytes already written.
    pub(crate) fn after(buffer: &'b mut Vec<u8>, room: usize, len: usize) -> Self {
        Self {
            len,
            ..Self::new(buffer, room)
        }
    }

    /// What is written.
    pub(crate) fn written(&self) -> &[u8] {
        self.buffer.get(..self.len).unwrap_or_default()
    }

    /// Leaves in the buffer what is written, without a hyphen at the end.
    pub(crate) fn finish(self) {
        let end = if self.ends_with_hyphen() { 1 } else { 0 };
        self.buffer.truncate(self.len.saturating_sub(end));
    }

    /// Makes room for `more` bytes.
    pub(crate) fn reserve(&mut self, more: usize) {
        let room = self.len + more;
        if self.buffer.len() < room {
            // Twice as much, so that growing stays linear.
            self.buffer.resize(room.max(self.buffer.len() * 2), 0);
        }
    }

    /// Whether a separator has nothing to add: at the start, and after a hyphen.
    pub(crate) fn ends_with_hyphen(&self) -> bool {
        self.written().last().is_some_and(|last| *last == b'-')
    }

    /// Writes a plain entry.
    pub(crate) fn push(&mut self, entry: u32) {
        if entry == SEPARATOR {
            return self.separate();
        }
        self.reserve(4);
        if let Some(place) = self.buffer.get_mut(self.len..self.len + 4) {
            place.copy_from_slice(&entry.to_le_bytes());
            self.len += plain_len(entry);
        }
    }

    /// Ends a word.
    pub(crate) fn separate(&mut self) {
        if self.len > 0 && !self.ends_with_hyphen() {
            self.push_byte(b'-');
        }
    }

    /// Writes a text in which hyphens separate words.
    pub(crate) fn push_text(&mut self, text: &str) {
        for byte in text.bytes() {
            match byte {
                b'-' => self.separate(),
                letter => self.push_byte(letter),
            }
        }
    }

    fn push_byte(&mut self, byte: u8) {
        self.reserve(1);
        if let Some(place) = self.buffer.get_mut(self.len) {
            *place = byte;
            self.len += 1;
        }
    }

    /// Ends a word at a character that no table writes, and counts it if it is a letter or a
    /// digit.
    pub(crate) fn lose(&mut self, letter: char) {
        self.separate();
        if is_alphanumeric(letter) {
            self.lost += 1;
        }
    }

    /// Takes back the last `bytes` bytes.
    pub(crate) fn take_back(&mut self, bytes: usize) {
        self.len = self.len.saturating_sub(bytes);
    }
}
