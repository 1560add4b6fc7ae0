//! The hot loop of reading and writing strings.

/// How many bytes are looked at in one step: one register of any vector unit.
const STEP: usize = 16;

/// How far a string of JSON goes on plainly: to the first quote, backslash or control
/// character, or to the end.
#[inline]
pub(crate) fn plain_len(bytes: &[u8]) -> usize {
    let (steps, _) = bytes.as_chunks::<STEP>();
    let plain = steps.iter().take_while(|step| is_plain(step)).count() * STEP;
    let rest = bytes.get(plain..).unwrap_or_default();
    plain + short_plain_len(rest)
}

/// Without a branch inside, the compiler makes it a few vector instructions.
#[inline]
fn is_plain(step: &[u8; STEP]) -> bool {
    let special = step.map(|b| u8::from(is_special(b)));
    u128::from_ne_bytes(special) == 0
}

/// The same where the end is near: eight bytes at a time, as one number.
#[inline]
fn short_plain_len(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let special = special_bits(u64::from_le_bytes(*word));
        if special != 0 {
            return index * 8 + special.trailing_zeros() as usize / 8;
        }
    }
    let end = rest.iter().position(|&b| is_special(b));
    words.len() * 8 + end.unwrap_or(rest.len())
}

/// The highest bit of every byte that is special, and perhaps of some above the first:
/// `byte - n` borrows into that bit where `byte < n`, and then from the next byte.
#[inline]
fn special_bits(word: u64) -> u64 {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    let below = |word: u64, n: u8| word.wrapping_sub(ONES * u64::from(n)) & !word;
    let is = |byte: u8| below(word ^ (ONES * u64::from(byte)), 1);
    (below(word, b' ') | is(b'"') | is(b'\\')) & (ONES << 7)
}

/// One comparison rather than three, as vector units have a minimum but no way out.
#[inline]
fn is_special(byte: u8) -> bool {
    (byte ^ b'"').min(byte ^ b'\\').min(byte & !0x1F) == 0
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::{is_special, plain_len};

    #[test]
    fn every_byte_at_every_place() {
        for len in 0..40 {
            let mut bytes = vec![b'a'; len];
            assert_eq!(plain_len(&bytes), len);
            for at in 0..len {
                for byte in 0..=u8::MAX {
                    bytes[at] = byte;
                    let end = if is_special(byte) { at } else { len };
                    assert_eq!(plain_len(&bytes), end, "{byte:#x} at {at} of {len}");
                }
                // What comes after the first makes no difference.
                bytes[at] = b'!';
                if let Some(last) = bytes.last_mut() {
                    *last = b'"';
                }
                assert_eq!(plain_len(&bytes), len - 1);
                bytes.fill(b'a');
            }
        }
    }
}
