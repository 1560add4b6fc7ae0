//! ASCII, one byte or sixteen at a time.

use alloc::vec::Vec;

/// The kind of `'`: the language decides.
pub(crate) const APOSTROPHE: u8 = b'\'';

/// The kind of `,`: the digits around decide.
pub(crate) const COMMA: u8 = b',';

/// What an ASCII byte is written as, a hyphen where it separates words; or its kind.
#[inline]
pub(crate) fn kind(byte: u8) -> u8 {
    match byte {
        b'a'..=b'z' | b'0'..=b'9' | APOSTROPHE | COMMA => byte,
        b'A'..=b'Z' => byte.to_ascii_lowercase(),
        _ => b'-',
    }
}

/// The length in bytes of a character by its first byte.
#[inline]
pub(crate) fn width(lead: u8) -> usize {
    match lead {
        0..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        _ => 4,
    }
}

/// Whether the comma at `at` groups digits, as in `1,234,567`.
pub(crate) fn groups_digits(bytes: &[u8], at: usize) -> bool {
    let digit = |place: usize| bytes.get(place).is_some_and(u8::is_ascii_digit);
    at > 0 && digit(at - 1) && (1..=3).all(|step| digit(at + step)) && !digit(at + 4)
}

/// Writes whole blocks of sixteen bytes from `at` on, as long as each is ASCII in which
/// nothing but a look-up is to be done; returns where they end.
#[inline]
pub(crate) fn stretch(bytes: &[u8], at: usize, out: &mut Vec<u8>, enough: usize) -> Option<usize> {
    let (blocks, _) = bytes.get(at..)?.as_chunks::<16>();
    let mut done = 0;
    for block in blocks {
        let after_hyphen = out.last().is_none_or(|last| *last == b'-');
        if out.len() > enough {
            break;
        }
        let Some(written) = simple(block, after_hyphen) else {
            break;
        };
        out.extend_from_slice(&written);
        done += 1;
    }
    (done > 0).then_some(at + 16 * done)
}

/// The slug of a block, where every byte gives one byte.
#[inline]
fn simple(block: &[u8; 16], after_hyphen: bool) -> Option<[u8; 16]> {
    let mut written = [0; 16];
    let mut refused = 0;
    for (place, byte) in written.iter_mut().zip(block) {
        let lower = byte | 0x20;
        let is_word = lower.wrapping_sub(b'a') < 26 || byte.wrapping_sub(b'0') < 10;
        // Only letters have the bit that this sets; digits have it already.
        *place = if is_word { lower } else { b'-' };
        refused |= byte & 0x80 | u8::from(*byte == b'\'') | u8::from(*byte == b',');
    }
    let mut before = if after_hyphen { b'-' } else { 0 };
    for byte in written {
        refused |= u8::from(byte == b'-' && before == b'-');
        before = byte;
    }
    (refused == 0).then_some(written)
}
