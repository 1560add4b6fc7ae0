//! ASCII, one byte or sixteen at a time.

use crate::apostrophe::Apostrophes;
use crate::context::Surroundings;

/// The kind of `'`: the language decides.
pub(crate) const APOSTROPHE: u8 = b'\'';

/// The kind of `,`: the digits around decide.
pub(crate) const COMMA: u8 = b',';

/// The kind of `.`: the digits around decide.
pub(crate) const DOT: u8 = b'.';

/// The kind of `"`: Hebrew letters around decide.
pub(crate) const QUOTE: u8 = b'"';

/// The first of the first bytes of the Latin letters of two bytes.
const FIRST_LATIN_LEAD: u8 = 0xC2;

/// How many first bytes the Latin letters of two bytes have: 0xC2 to 0xCB.
pub(crate) const LATIN_LEADS: usize = 10;

/// What an ASCII byte is written as, a hyphen where it separates words; or its kind. The first byte
/// of a Latin letter of two bytes is numbered from 1 on; any other byte is 0.
#[inline]
pub(crate) fn kind(byte: u8) -> u8 {
    #[expect(
        clippy::indexing_slicing,
        reason = "a constant out of its bounds does not compile"
    )]
    const KINDS: [u8; 256] = {
        let mut kinds = [0; 256];
        let mut byte = 0;
        while byte < 0x80 {
            let ascii = byte as u8;
            kinds[byte] = b'-';
            if ascii.is_ascii_alphanumeric() || matches!(ascii, APOSTROPHE | COMMA | DOT | QUOTE) {
                kinds[byte] = ascii.to_ascii_lowercase();
            }
            byte += 1;
        }
        let mut lead = 0;
        while lead < LATIN_LEADS {
            kinds[FIRST_LATIN_LEAD as usize + lead] = lead as u8 + 1;
            lead += 1;
        }
        kinds
    };
    KINDS.get(usize::from(byte)).copied().unwrap_or(b'-')
}

/// Whether a byte of a kind separates words whatever follows it, if `next` does.
#[inline]
pub(crate) fn separates(kind: u8, next: Option<&u8>) -> bool {
    match kind {
        b'-' => true,
        // Digits, and the first bytes of those of eastern scripts.
        COMMA | DOT => !next.is_some_and(|next| next.is_ascii_digit() || *next >= 0xD9),
        // The first byte of every Hebrew letter.
        QUOTE => next.is_none_or(|next| *next != 0xD7),
        _ => false,
    }
}

/// Whether sixteen bytes of ASCII follow: without them [`blocks`] is lost labour.
pub(crate) fn is_block(bytes: &[u8]) -> bool {
    const TOPS: u128 = u128::MAX / 0xFF * 0x80;
    bytes
        .first_chunk()
        .is_some_and(|bytes| u128::from_le_bytes(*bytes) & TOPS == 0)
}

/// Writes blocks of sixteen bytes from `at` on as long as there are some; returns where it
/// stopped and the new length of what is written.
#[inline(always)]
pub(crate) fn blocks(
    surroundings: &Surroundings<'_>,
    at: usize,
    buffer: &mut [u8],
    len: usize,
) -> (usize, usize) {
    let Surroundings {
        text,
        apostrophes,
        grouping,
        ..
    } = *surroundings;
    let mark = grouping.ascii_mark();
    let bytes = text.as_bytes();
    let room = buffer.len();
    // 0xFF after a hyphen and at the start, where a separator has nothing to add.
    let mut hyphen = match buffer.get(..len) {
        Some([] | [.., b'-']) => 0xFF_u64,
        _ => 0,
    };
    let mut rest = bytes.get(at..).unwrap_or_default();
    let mut out = buffer.get_mut(len..).unwrap_or_default();
    while let (Some(chunk), Some(place)) = (rest.first_chunk(), out.first_chunk_mut()) {
        let block = Block::new(chunk, mark);
        *place = block.written;
        let refused = block.refused | block.hyphens & (block.hyphens << 8 | u128::from(hyphen));
        if refused == 0 {
            hyphen = (block.hyphens >> 120) as u64;
            rest = rest.get(16..).unwrap_or_default();
            out = out.get_mut(16..).unwrap_or_default();
            continue;
        }
        // All up to the first refused byte is kept; the next block begins after it, and
        // after the separators that follow.
        let stands = (refused.trailing_zeros() / 8) as usize;
        if let Some(last) = stands.checked_sub(1).and_then(|last| place.get(last)) {
            hyphen = if *last == b'-' { 0xFF } else { 0 };
        }
        rest = rest.get(stands..).unwrap_or_default();
        out = out.get_mut(stands..).unwrap_or_default();
        let ([byte @ 0..0x80, tail @ ..], [place, ..]) = (rest, &mut *out) else {
            break;
        };
        if matches!((*byte, tail), (COMMA | DOT, [0xD9..=0xFF, ..])) {
            break;
        }
        let vanishes = match *byte {
            APOSTROPHE if apostrophes == Apostrophes::Join => true,
            APOSTROPHE | COMMA | DOT if rest.get(1).is_some_and(u8::is_ascii_digit) => {
                let at = text.len() - rest.len();
                grouping.groups(text, at, at + 1, char::from(*byte))
            }
            _ => false,
        };
        rest = tail;
        if vanishes {
            continue;
        }
        if hyphen == 0 {
            *place = b'-';
            hyphen = 0xFF;
            out = out.get_mut(1..).unwrap_or_default();
        }
        while let [b' ', tail @ ..] = rest {
            rest = tail;
        }
    }
    (bytes.len() - rest.len(), room - out.len())
}

/// Sixteen bytes of text, as they are written one for one. Every byte of a number answers
/// for one of them, with 0 or 0xFF.
struct Block {
    written: [u8; 16],
    /// Which are written as a hyphen.
    hyphens: u128,
    /// Which are not ASCII or need a decision.
    refused: u128,
}

impl Block {
    /// The loop compiles to vector instructions, which a test of each byte for itself would
    /// not: one answer for all sixteen is what makes it quick.
    #[inline]
    fn new(bytes: &[u8; 16], mark: u8) -> Self {
        let mut written = [0; 16];
        let mut hyphens = [0; 16];
        let mut refused = [0; 16];
        for (((byte, written), hyphen), refused) in bytes
            .iter()
            .zip(&mut written)
            .zip(&mut hyphens)
            .zip(&mut refused)
        {
            let lower = byte | 0x20;
            let letter = select(lower.wrapping_sub(b'a') < 26);
            let word = letter | select(byte.wrapping_sub(b'0') < 10);
            *written = lower & word | b'-' & !word;
            *hyphen = !word;
            *refused = select(*byte >= 0x80) | select(*byte == APOSTROPHE) | select(*byte == mark);
        }
        Self {
            written,
            hyphens: u128::from_le_bytes(hyphens),
            refused: u128::from_le_bytes(refused),
        }
    }
}

fn select(holds: bool) -> u8 {
    if holds { 0xFF } else { 0 }
}
