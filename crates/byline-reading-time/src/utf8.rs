//! UTF-8 that arrives in pieces.

/// The bytes of a character whose end has not arrived yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Utf8Tail {
    bytes: [u8; 4],
    len: usize,
}

const REPLACEMENT: &str = "\u{FFFD}";

impl Utf8Tail {
    pub(crate) const fn new() -> Self {
        Self {
            bytes: [0; 4],
            len: 0,
        }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Hands all whole characters to `read`, and keeps what is cut off at the end.
    pub(crate) fn push(&mut self, mut bytes: &[u8], mut read: impl FnMut(&str)) {
        while !self.is_empty() {
            let Some((first, rest)) = bytes.split_first() else {
                return;
            };
            bytes = rest;
            self.add(*first, &mut read);
        }
        loop {
            let error = match core::str::from_utf8(bytes) {
                Ok(text) => return read(text),
                Err(error) => error,
            };
            let (valid, rest) = bytes.split_at(error.valid_up_to());
            read(core::str::from_utf8(valid).unwrap_or_default());
            let Some(invalid) = error.error_len() else {
                for byte in rest {
                    self.add(*byte, &mut read);
                }
                return;
            };
            read(REPLACEMENT);
            bytes = rest.get(invalid..).unwrap_or_default();
        }
    }

    /// Adds a byte to the unfinished character.
    fn add(&mut self, byte: u8, read: &mut impl FnMut(&str)) {
        if let Some(slot) = self.bytes.get_mut(self.len) {
            *slot = byte;
            self.len += 1;
        }
        while let Some(bytes) = self.bytes.get(..self.len) {
            match core::str::from_utf8(bytes) {
                Ok(text) => {
                    read(text);
                    self.len = 0;
                    return;
                }
                Err(error) => {
                    let Some(invalid) = error.error_len() else {
                        return;
                    };
                    // An unfinished character is never preceded by valid ones, so the
                    // invalid sequence is what the bytes begin with.
                    read(REPLACEMENT);
                    self.bytes.copy_within(invalid..self.len, 0);
                    self.len -= invalid;
                }
            }
        }
    }
}
