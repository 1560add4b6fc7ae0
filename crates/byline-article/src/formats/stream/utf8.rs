//! A source of XML as UTF-8, whatever its encoding is.

extern crate std;

use alloc::vec::Vec;
use core::fmt;
use std::io::{self, BufRead, Read};

#[cfg(feature = "decode")]
use byline_html::EncodingSource;
#[cfg(feature = "decode")]
use encoding_rs::{Decoder, Encoding, UTF_8};

/// How many bytes the encoding of a document is found in.
const HEAD: usize = 1024;
/// How many bytes are decoded at once.
#[cfg(feature = "decode")]
const PIECE: usize = 8 << 10;

/// Decodes a source piece by piece; UTF-8 is passed on as it is.
pub(super) struct Utf8<R> {
    source: R,
    /// Text that was read from the source and not yet taken, from `at` on.
    text: Vec<u8>,
    at: usize,
    #[cfg(feature = "decode")]
    decoder: Option<Decoder>,
}

impl<R: fmt::Debug> fmt::Debug for Utf8<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The decoder of older releases of encoding_rs has no such form.
        formatter
            .debug_struct("Utf8")
            .field("source", &self.source)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

impl<R: BufRead> Utf8<R> {
    /// Reads the XML declaration, which names the encoding.
    pub(super) fn new(mut source: R) -> io::Result<Self> {
        let mut head = Vec::new();
        while head.len() < HEAD && !head.contains(&b'>') {
            let piece = match source.fill_buf() {
                Ok(piece) => piece,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if piece.is_empty() {
                break;
            }
            let piece = piece.get(..HEAD).unwrap_or(piece);
            head.extend_from_slice(piece);
            let len = piece.len();
            source.consume(len);
        }
        let utf8 = Self {
            source,
            text: head,
            at: 0,
            #[cfg(feature = "decode")]
            decoder: None,
        };
        Ok(utf8.decoded())
    }

    #[cfg(not(feature = "decode"))]
    fn decoded(self) -> Self {
        self
    }

    #[cfg(feature = "decode")]
    fn decoded(mut self) -> Self {
        let head = byline_html::decode_xml(&self.text, None);
        // A document that declares nothing is UTF-8, whatever its first bytes look like.
        let is_declared = matches!(
            head.source(),
            EncodingSource::ByteOrderMark | EncodingSource::XmlDeclaration
        );
        let encoding = Encoding::for_label(head.encoding().as_bytes());
        let encoding = encoding.filter(|encoding| is_declared && *encoding != UTF_8);
        if let Some(encoding) = encoding {
            let mut decoder = encoding.new_decoder();
            let head = core::mem::take(&mut self.text);
            decode(&mut decoder, &head, Last::No, &mut self.text);
            self.decoder = Some(decoder);
        }
        self
    }

    #[cfg(not(feature = "decode"))]
    fn fill(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Decodes the next piece, if the source is not UTF-8.
    #[cfg(feature = "decode")]
    fn fill(&mut self) -> io::Result<()> {
        self.text.clear();
        self.at = 0;
        while let Some(decoder) = &mut self.decoder
            && self.text.is_empty()
        {
            let piece = self.source.fill_buf()?;
            let piece = piece.get(..PIECE).unwrap_or(piece);
            let len = piece.len();
            let last = if len == 0 { Last::Yes } else { Last::No };
            decode(decoder, piece, last, &mut self.text);
            self.source.consume(len);
            if len == 0 {
                // A decoder ends once.
                self.decoder = None;
            }
        }
        Ok(())
    }
}

#[cfg(feature = "decode")]
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Yes,
    No,
}

#[cfg(feature = "decode")]
fn decode(decoder: &mut Decoder, bytes: &[u8], last: Last, text: &mut Vec<u8>) {
    // A piece is short: its text is so long in no encoding.
    let len = decoder.max_utf8_buffer_length(bytes.len());
    text.resize(len.unwrap_or_default(), 0);
    let (_, _, written, _) = decoder.decode_to_utf8(bytes, text, last == Last::Yes);
    text.truncate(written);
}

impl<R: BufRead> Read for Utf8<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Utf8<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at >= self.text.len() {
            self.fill()?;
        }
        match self.text.get(self.at..) {
            Some(text) if !text.is_empty() => Ok(text),
            _ => self.source.fill_buf(),
        }
    }

    fn consume(&mut self, amount: usize) {
        if self.at < self.text.len() {
            self.at += amount;
        } else {
            self.source.consume(amount);
        }
    }
}
