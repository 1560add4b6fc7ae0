//! Eight bytes of the source, looked at at once: names and values of tags are short, so that
//! finding their ends byte by byte, or by a call that searches far, costs more than the rest.

use core::ops::BitOr;

/// Eight bytes.
#[derive(Clone, Copy)]
pub(crate) struct Chunk(u64);

/// Which bytes of a chunk are looked for, the top bit of each: right as far as the first that
/// is set, while those after it may be wrong.
#[derive(Clone, Copy)]
pub(crate) struct ByteMask(u64);

const ONES: u64 = 0x0101_0101_0101_0101;
const TOPS: u64 = ONES << 7;

impl Chunk {
    pub(crate) const LEN: usize = 8;

    /// The bytes from `at` on, unless there are less than eight.
    #[inline(always)]
    pub(crate) fn at(bytes: &[u8], at: usize) -> Option<Self> {
        let chunk = bytes.get(at..)?.first_chunk()?;
        Some(Self(u64::from_le_bytes(*chunk)))
    }

    /// As [`at`](Self::at), with zeros after the end; nothing at the end, and where not even
    /// all bytes before it are eight.
    #[inline(always)]
    pub(crate) fn at_zero_filled(bytes: &[u8], at: usize) -> Option<Self> {
        if let Some(chunk) = Self::at(bytes, at) {
            return Some(chunk);
        }
        let left = bytes.len().checked_sub(at).filter(|left| *left > 0)?;
        let last = Self::at(bytes, bytes.len().checked_sub(Self::LEN)?)?;
        Some(Self(last.0 >> (8 * (Self::LEN - left))))
    }

    /// As [`equal`](Self::equal), and right as to all bytes.
    #[inline(always)]
    pub(crate) fn every(self, byte: u8) -> ByteMask {
        let zero_if_equal = self.0 ^ (ONES * u64::from(byte));
        let low_bits = (zero_if_equal & !TOPS) + !TOPS;
        ByteMask(!(low_bits | zero_if_equal | !TOPS))
    }

    #[inline(always)]
    pub(crate) fn equal(self, byte: u8) -> ByteMask {
        let zero_if_equal = self.0 ^ (ONES * u64::from(byte));
        ByteMask(zero_if_equal.wrapping_sub(ONES) & !zero_if_equal & TOPS)
    }

    /// The bytes below a bound, which is 128 at most.
    #[inline(always)]
    pub(crate) fn below(self, bound: u8) -> ByteMask {
        ByteMask(self.0.wrapping_sub(ONES * u64::from(bound)) & !self.0 & TOPS)
    }

    /// The first `len` bytes, which are at least one, as a number whose lowest byte is the
    /// first of them; of the bytes above all bits are set.
    #[inline(always)]
    pub(crate) fn first_bytes(self, len: usize) -> u64 {
        self.0 | !(u64::MAX >> ((8 * (Self::LEN - len)) & 63))
    }

    /// The bytes with some of their bits cleared.
    #[inline(always)]
    pub(crate) fn without(self, bits: u8) -> Self {
        Self(self.0 & !(ONES * u64::from(bits)))
    }
}

/// Eight bytes in ASCII's lower case; what is not a capital may change too, but never into a
/// small letter, a digit or a mark.
#[inline(always)]
pub(crate) fn lower_case(bytes: u64) -> u64 {
    bytes | (bytes & (ONES << 6)) >> 1
}

impl BitOr for ByteMask {
    type Output = Self;

    #[inline(always)]
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl ByteMask {
    /// Those of which the next byte is among `others`.
    #[inline(always)]
    pub(crate) fn before(self, others: Self) -> Self {
        Self(self.0 & others.0 >> 8)
    }

    #[inline(always)]
    pub(crate) fn has_last(self) -> bool {
        self.0 >> 63 != 0
    }

    /// The place of the first in its chunk.
    #[inline(always)]
    pub(crate) fn first(self) -> Option<usize> {
        (self.0 != 0).then(|| (self.0.trailing_zeros() / 8) as usize)
    }
}
