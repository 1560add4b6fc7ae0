//! A source of which no more is read than an item may have.

extern crate std;

use std::io::{self, BufRead, Read};

use super::{FeedReadError, MAX_ITEM_LEN};

/// A source that gives a limited number of bytes, and keeps the reason why it ended early.
#[derive(Debug)]
pub(super) struct Limited<R> {
    source: R,
    left: usize,
    failure: Option<FeedReadError>,
}

impl<R> Limited<R> {
    pub(super) fn new(source: R) -> Self {
        Self {
            source,
            left: MAX_ITEM_LEN,
            failure: None,
        }
    }

    /// Allows as much to be read as an item may have.
    pub(super) fn expect_item(&mut self) {
        self.left = MAX_ITEM_LEN;
    }

    /// Why the source ended early, if it did.
    pub(super) fn check(&mut self) -> Result<(), FeedReadError> {
        self.failure.take().map_or(Ok(()), Err)
    }

    /// Ends the source here, for this reason.
    pub(super) fn fail(&mut self, failure: FeedReadError) {
        self.failure = Some(failure);
    }
}

impl<R: BufRead> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Limited<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            self.failure = Some(FeedReadError::TooLong);
            return Err(io::ErrorKind::InvalidData.into());
        }
        if let Err(error) = self.source.fill_buf() {
            let kind = error.kind();
            // The reader tries again where it was only interrupted.
            if kind != io::ErrorKind::Interrupted {
                self.failure = Some(FeedReadError::Source(error));
            }
            return Err(kind.into());
        }
        let bytes = self.source.fill_buf()?;
        Ok(bytes.get(..self.left).unwrap_or(bytes))
    }

    fn consume(&mut self, amount: usize) {
        self.left = self.left.saturating_sub(amount);
        self.source.consume(amount);
    }
}
