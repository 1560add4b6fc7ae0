//! ASCII, one byte or sixteen at a time.

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

/// Whether the comma at `at` groups digits, as in `1,234,567`.
pub(crate) fn groups_digits(bytes: &[u8], at: usize) -> bool {
    let digit = |place: usize| bytes.get(place).is_some_and(u8::is_ascii_digit);
    at > 0 && digit(at - 1) && (1..=3).all(|step| digit(at + step)) && !digit(at + 4)
}

/// Whether sixteen bytes of ASCII follow: without them [`blocks`] is lost labour.
#[inline]
pub(crate) fn is_block(bytes: &[u8]) -> bool {
    const TOPS: u128 = u128::MAX / 0xFF * 0x80;
    bytes
        .first_chunk()
        .is_some_and(|bytes| u128::from_le_bytes(*bytes) & TOPS == 0)
}

/// Writes whole blocks of sixteen bytes as long as every byte of them gives one; returns
/// how many bytes those are, and whether the last is a hyphen.
///
/// Both loops over a block compile to vector instructions, which a test of each byte for
/// itself would not: one answer for all sixteen is what makes it quick.
#[inline]
pub(crate) fn blocks(bytes: &[u8], buffer: &mut [u8], after_hyphen: bool) -> (usize, bool) {
    let mut done = 0;
    let mut after_hyphen = after_hyphen;
    let (bytes, _) = bytes.as_chunks::<16>();
    let (buffer, _) = buffer.as_chunks_mut::<16>();
    for (block, place) in bytes.iter().zip(buffer) {
        let mut written = [0; 16];
        for (written, byte) in written.iter_mut().zip(block) {
            let lower = byte | 0x20;
            let letter = select(lower.wrapping_sub(b'a') < 26);
            let word = letter | select(byte.wrapping_sub(b'0') < 10);
            *written = lower & word | b'-' & !word;
        }
        let [head @ .., last] = written;
        let mut before = [if after_hyphen { b'-' } else { 0 }; 16];
        before.split_at_mut(1).1.copy_from_slice(&head);
        let mut refused = 0;
        for ((byte, written), before) in block.iter().zip(&written).zip(&before) {
            let doubled = select(*written == b'-') & select(*before == b'-');
            let decided = select(*byte == APOSTROPHE) | select(*byte == COMMA);
            refused |= (byte | decided | doubled) & 0x80;
        }
        if refused != 0 {
            break;
        }
        *place = written;
        after_hyphen = last == b'-';
        done += 16;
    }
    (done, after_hyphen)
}

fn select(holds: bool) -> u8 {
    if holds { 0xFF } else { 0 }
}

/// Eight bytes as they are written, and how many of them stand: all up to the first that
/// is no ASCII, needs a decision, or is a separator behind another.
///
/// The bytes lie in one number and are worked on at once; every step keeps a sum within
/// its byte. A byte's top bit is its answer.
#[inline]
pub(crate) fn block(bytes: [u8; 8], after_hyphen: bool) -> ([u8; 8], usize) {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const TOPS: u64 = 0x80 * ONES;
    const fn all(byte: u8) -> u64 {
        byte as u64 * ONES
    }
    // Whether each byte, all below 0x80, is at least `low`.
    let at_least = |bytes: u64, low: u8| bytes + all(0x80 - low);
    let beyond_ascii = u64::from_le_bytes(bytes) & TOPS;
    let bytes = u64::from_le_bytes(bytes) & !TOPS;
    // The bit makes capitals small; small letters and digits have it.
    let lower = bytes | all(0x20);
    let is_letter = at_least(lower, b'a') & !at_least(lower, b'z' + 1);
    let is_digit = at_least(bytes, b'0') & !at_least(bytes, b'9' + 1);
    let is_word = (is_letter | is_digit) & TOPS;
    let word = (is_word >> 7) * 0xFF;
    let written = lower & word | all(b'-') & !word;
    let separates = !is_word & TOPS;
    let doubled = separates & (separates << 8 | if after_hyphen { 0x80 } else { 0 });
    let is_apostrophe = !at_least(bytes ^ all(APOSTROPHE), 1);
    // A comma before anything but a digit, which must be in sight, is a separator.
    let digit_behind = is_digit >> 8 | 1 << 63;
    let is_comma = !at_least(bytes ^ all(COMMA), 1) & digit_behind;
    let refused = beyond_ascii | doubled | (is_apostrophe | is_comma) & TOPS;
    (
        written.to_le_bytes(),
        (refused.trailing_zeros() / 8) as usize,
    )
}
