//! White space of running text, folded as browsers lay it out: one space for each run.

/// Eight bytes with this one in each place.
const fn all(byte: u8) -> u64 {
    0x0101_0101_0101_0101 * byte as u64
}

/// The top bit of each byte.
const TOPS: u64 = all(0x80);

/// Adds `text` to a line that began at `line_start` of `folded`. `space` is whether a space is due
/// before more of the line.
pub(super) fn push_folded(
    folded: &mut String,
    text: &str,
    keep_breaks: bool,
    space: &mut bool,
    line_start: usize,
) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let is_kept = *byte == b'\n' && keep_breaks;
        let width = if is_kept { 0 } else { white_space_at(text, at) };
        if width > 0 {
            *space = folded.len() > line_start;
            at += width;
            continue;
        }
        let end = unchanged_end(text, at, keep_breaks);
        if core::mem::take(space) {
            folded.push(' ');
        }
        folded.push_str(text.get(at..end).unwrap_or_default());
        at = end;
    }
}

/// The length of the white space character at a place; 0 where there is none.
#[inline(always)]
fn white_space_at(text: &str, at: usize) -> usize {
    match text.as_bytes().get(at) {
        Some(9..=13 | b' ') => 1,
        Some(0xc2 | 0xe1..=0xe3) => wide_white_space_at(text, at),
        _ => 0,
    }
}

/// The same of a character that is not ASCII.
fn wide_white_space_at(text: &str, at: usize) -> usize {
    let character = text.get(at..).and_then(|rest| rest.chars().next());
    let white = character.filter(|character| character.is_whitespace());
    white.map_or(0, char::len_utf8)
}

/// The end of what is copied as it is: words with single spaces between them. At `from` is no
/// white space.
fn unchanged_end(text: &str, from: usize, keep_breaks: bool) -> usize {
    let bytes = text.as_bytes();
    let mut at = from;
    while let Some(block) = bytes.get(at..).and_then(|rest| rest.first_chunk())
        && !has_stop(block)
    {
        at += BLOCK;
    }
    let stop = loop {
        let Some(chunk) = bytes.get(at..).and_then(|rest| rest.first_chunk()) else {
            match bytes.get(at) {
                None => break at,
                Some(b'\n') if keep_breaks => {}
                Some(b' ') if white_space_at(text, at + 1) == 0 && at + 1 < bytes.len() => {}
                Some(_) if white_space_at(text, at) > 0 => break at,
                Some(_) => {}
            }
            at += 1;
            continue;
        };
        let (stops, is_cut) = stops(u64::from_le_bytes(*chunk));
        if stops == 0 {
            at += chunk.len() - usize::from(is_cut);
            continue;
        }
        at += (stops.trailing_zeros() / 8) as usize;
        let is_kept = keep_breaks && bytes.get(at) == Some(&b'\n');
        if !is_kept && white_space_at(text, at) > 0 {
            break at;
        }
        at += 1;
    };
    // A space before other white space, or at the end, is part of it.
    stop - usize::from(stop > from && bytes.get(stop - 1) == Some(&b' '))
}

/// The bytes that are looked at together in long texts, which compilers do with vectors.
const BLOCK: usize = 32;

/// Whether white space other than a single space may begin in a block, of which the next byte is
/// known.
#[inline]
fn has_stop(block: &[u8; BLOCK + 1]) -> bool {
    let nexts = block.iter().skip(1);
    let stops = block.iter().zip(nexts).map(|(byte, next)| {
        // As in `stops`.
        let is_second = (*next & 0xfa == 0x80) | (*next == 0x9a) | (*next == 0xa0);
        let is_lead = (*byte == 0xc2) | (*byte & 0xfc == 0xe0);
        (*byte < b' ') | ((*byte == b' ') & (*next == b' ')) | (is_lead & is_second)
    });
    stops.fold(false, |any, stops| any | stops)
}

/// The places in eight bytes where white space other than a single space may begin, and whether
/// the last byte must be looked at again with what follows it. None is missed; that some may be
/// none costs a look.
#[inline(always)]
fn stops(chunk: u64) -> (u64, bool) {
    let controls = chunk.wrapping_sub(all(b' ')) & !chunk & TOPS;
    let spaces = equal(chunk, b' ');
    let mut firsts = spaces;
    let mut stops = controls | spaces & spaces >> 8;
    if chunk & TOPS != 0 {
        // U+0085 and U+00A0; U+1680, U+2000 to U+205F and U+3000 with others between them.
        let leads = equal(chunk, 0xc2) | equal(chunk & all(0xfc), 0xe0);
        if leads != 0 {
            let seconds = equal(chunk & all(0xfa), 0x80) | equal(chunk, 0x9a) | equal(chunk, 0xa0);
            firsts |= leads;
            stops |= leads & seconds >> 8;
        }
    }
    (stops, firsts >> 63 != 0)
}

/// The bytes that have this value, and perhaps others above the first of them.
#[inline(always)]
fn equal(chunk: u64, byte: u8) -> u64 {
    let zero_if_equal = chunk ^ all(byte);
    zero_if_equal.wrapping_sub(all(1)) & !zero_if_equal & TOPS
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As [`push_folded`], by characters.
    fn by_characters(text: &str, keep_breaks: bool) -> (String, bool) {
        let mut folded = String::new();
        let mut space = false;
        for c in text.chars() {
            if c.is_whitespace() && !(c == '\n' && keep_breaks) {
                space = !folded.is_empty();
                continue;
            }
            if core::mem::take(&mut space) {
                folded.push(' ');
            }
            folded.push(c);
        }
        (folded, space)
    }

    #[test]
    fn white_space_is_folded_as_a_look_at_each_character_says() {
        let alphabet = [
            'a', ' ', ' ', '\n', '\u{a0}', '\u{85}', '\u{1680}', '\u{2003}', '\u{2028}',
            '\u{205f}', '\u{3000}', '\u{1}', '’', '、', 'ა', 'ж', 'é', 'ก', 'あ', 'क', '😀',
        ];
        let mut seed: u32 = 1;
        for round in 0..60_000 {
            let text: String = (0..round % 120)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    // Mostly letters, or nothing would ever be long enough.
                    let pick = (seed >> 16) as usize % 60;
                    alphabet.get(pick).copied().unwrap_or(match pick % 3 {
                        0 => 'ა',
                        _ => 'b',
                    })
                })
                .collect();
            for keep_breaks in [false, true] {
                let (mut folded, mut space) = (String::new(), false);
                push_folded(&mut folded, &text, keep_breaks, &mut space, 0);
                assert_eq!(
                    (folded, space),
                    by_characters(&text, keep_breaks),
                    "{text:?}"
                );
            }
        }
    }
}
