//! The tokens of a page, in four bytes each. The spans of the few tokens that begin or end a passage
//! are computed again from the text.

use alloc::vec::Vec;
use core::ops::Range;

use crate::token::{Hash, Token, Tokens};

/// Tokens from one checkpoint to the next.
const STRIDE: usize = 32;

/// The tokens of a page.
#[derive(Debug, Default)]
pub(crate) struct PageTokens {
    hashes: Vec<Hash>,
    /// One for each token whose index is a multiple of the stride.
    checkpoints: Vec<Checkpoint>,
    letters: u64,
}

#[derive(Debug, Clone, Copy)]
struct Checkpoint {
    /// Where the token begins.
    offset: usize,
    /// The letters before it.
    letters: u64,
}

impl PageTokens {
    pub(crate) fn push(&mut self, token: Token) {
        if self.hashes.len().is_multiple_of(STRIDE) {
            self.checkpoints.push(Checkpoint {
                offset: token.start,
                letters: self.letters,
            });
        }
        self.letters += u64::from(token.letters);
        self.hashes.push(token.hash);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    pub(crate) fn hashes(&self) -> &[Hash] {
        &self.hashes
    }

    /// The tokens from one on, read from the text of the page, each with the letters before it.
    pub(crate) fn from<'t>(
        &self,
        text: &'t str,
        index: usize,
    ) -> impl Iterator<Item = (Token, u64)> + use<'t> {
        let checkpoint = self.checkpoints.get(index / STRIDE).copied();
        let checkpoint = checkpoint.unwrap_or(Checkpoint {
            offset: text.len(),
            letters: self.letters,
        });
        Tokens::starting_at(text, checkpoint.offset)
            .scan(checkpoint.letters, |letters, token| {
                let before = *letters;
                *letters += u64::from(token.letters);
                Some((token, before))
            })
            .skip(index % STRIDE)
    }

    /// The letters of some tokens.
    pub(crate) fn letters(&self, text: &str, tokens: Range<usize>) -> u64 {
        let before = |index| match self.from(text, index).next() {
            Some((_, before)) => before,
            None => self.letters,
        };
        before(tokens.end).saturating_sub(before(tokens.start))
    }
}
