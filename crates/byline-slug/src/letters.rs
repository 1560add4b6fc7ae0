//! Letters in bulk: all that can be written at once, which is nearly every headline.
//!
//! One loop for ASCII in blocks, one for letters of two bytes with single ASCII letters
//! between, one for letters of three bytes. They are kept apart, and what is rare is
//! called and not inlined, so that each keeps its state in registers.

use crate::apostrophe::Apostrophes;
use crate::ascii;
use crate::context::Surroundings;
use crate::table::{
    EMPTY_PAGE, Group, Page, SILENT, SPECIAL, Step, TAKES_NEXT, UNSETTLED, VANISHING, entry_on,
    is_short, numbered_page, plain_len, step,
};

/// The number of bytes after which [`latin`] looks whether the rest is ASCII.
const STRETCH: usize = 64;

/// The typographic apostrophe, U+2019.
const APOSTROPHE: &[u8] = "’".as_bytes();

/// Writes letters and the separators between from `at` on, as long as each needs no more
/// than its entry and its neighbours, and there is room after the first `len` bytes of the buffer;
/// returns where it stopped, and the new `len`.
#[inline(always)]
pub(crate) fn write(
    surroundings: &Surroundings<'_>,
    mut at: usize,
    buffer: &mut [u8],
    mut len: usize,
) -> (usize, usize) {
    let bytes = surroundings.text.as_bytes();
    while let Some(rest @ [lead, ..]) = bytes.get(at..) {
        let (end, written) = match lead {
            0..0x80 if ascii::is_block(rest) => ascii::blocks(surroundings, at, buffer, len),
            0..0xCC => match latin(surroundings, at, buffer, len) {
                (end, _) if end == at => mixed(surroundings, at, buffer, len),
                moved => moved,
            },
            0xCC..0xE0 => mixed(surroundings, at, buffer, len),
            0xE2 if rest.starts_with(APOSTROPHE) => apostrophe(surroundings, at, buffer, len),
            0xE0..0xF0 => three_bytes(surroundings, at, buffer, len),
            _ => break,
        };
        len = written;
        if end == at {
            break;
        }
        at = end;
    }
    (at, len)
}

/// The apostrophe of most headlines, unless it may group digits.
#[inline(never)]
fn apostrophe(
    surroundings: &Surroundings<'_>,
    at: usize,
    buffer: &mut [u8],
    len: usize,
) -> (usize, usize) {
    let end = at + APOSTROPHE.len();
    let next = surroundings.text.as_bytes().get(end);
    // Digits, and the first bytes of those of eastern scripts.
    let may_group = next.is_some_and(|next| next.is_ascii_digit() || *next >= 0xD9);
    let entry = surroundings.scheme.entry('’');
    if may_group || !matches!(step(entry), Step::Apostrophe) {
        return (at, len);
    }
    match (surroundings.apostrophes, buffer.get_mut(..=len)) {
        (Apostrophes::Join, _) | (Apostrophes::Split, Some([_] | [.., b'-', _])) => (end, len),
        (Apostrophes::Split, Some([.., place])) => {
            *place = b'-';
            (end, len + 1)
        }
        _ => (at, len),
    }
}

/// ASCII and the Latin letters of two bytes, each looked at for itself: in most languages of the
/// script the letters of two bytes leave only a few of ASCII in a row.
///
/// A byte is written before it is known whether it stands, so that one test of the room is enough.
#[inline(never)]
fn latin(
    surroundings: &Surroundings<'_>,
    mut at: usize,
    buffer: &mut [u8],
    mut len: usize,
) -> (usize, usize) {
    let bytes = surroundings.text.as_bytes();
    let pages: &[&Page; ascii::LATIN_LEADS] = match surroundings.scheme.two.first_chunk() {
        Some(pages) => pages,
        None => return (at, len),
    };
    // Where the last word ended: there a separator has nothing to add.
    let mut word = match buffer.get(..len) {
        Some([.., b'-'] | []) => len,
        _ => usize::MAX,
    };
    // From here on the next word is left to the loop over blocks, if it is ASCII.
    let mut enough = at + STRETCH;
    'all: loop {
        let kind = loop {
            let (Some(byte), Some(place)) = (bytes.get(at), buffer.get_mut(len)) else {
                break 'all;
            };
            let kind = ascii::kind(*byte);
            *place = kind;
            if kind < b'0' {
                break kind;
            }
            at += 1;
            len += 1;
        };
        if let Some(page) = pages.get(usize::from(kind).wrapping_sub(1)) {
            let Some(trail) = bytes.get(at + 1) else {
                break;
            };
            let entry = entry_on(page, *trail);
            if entry.wrapping_sub(1 << 24) < 1 << 24 {
                if let Some(place) = buffer.get_mut(len) {
                    *place = entry as u8;
                }
                len += 1;
                at += 2;
                continue;
            }
            if !is_short(entry) {
                break;
            }
            let Some(place) = buffer.get_mut(len..len + 4) else {
                break;
            };
            place.copy_from_slice(&entry.to_le_bytes());
            len += plain_len(entry);
            at += 2;
            continue;
        }
        if kind != b'-' {
            if kind == 0 || !ascii::separates(kind, bytes.get(at + 1)) {
                break;
            }
            if let Some(place) = buffer.get_mut(len) {
                *place = b'-';
            }
        }
        at += 1;
        if len != word {
            len += 1;
            word = len;
        }
        if at >= enough {
            if bytes.get(at..).is_some_and(ascii::is_block) {
                break;
            }
            enough = at + STRETCH;
        }
    }
    (at, len)
}

/// Letters of two bytes, and single ASCII ones.
#[inline(never)]
fn mixed(
    surroundings: &Surroundings<'_>,
    at: usize,
    buffer: &mut [u8],
    written: usize,
) -> (usize, usize) {
    let bytes = surroundings.text.as_bytes();
    let scheme = surroundings.scheme;
    let mut word_end = word_end(buffer, written);
    let room = buffer.len();
    let mut rest = bytes.get(at..).unwrap_or_default();
    let mut out = buffer.get_mut(written..).unwrap_or_default();
    loop {
        while let [lead, trail, tail @ ..] = rest
            && let Some(place) = out.first_chunk_mut()
            && let Some(entry) = scheme.two_bytes(*lead, *trail)
            && is_short(entry)
        {
            *place = entry.to_le_bytes();
            out = out.get_mut((entry >> 24) as usize..).unwrap_or_default();
            rest = tail;
        }
        // What stopped it.
        let ([lead, tail @ ..], Some(place)) = (rest, out.first_chunk_mut()) else {
            break;
        };
        if *lead < 0x80 {
            if let (b' ', [0x80..=0xFF, ..]) = (lead, tail) {
                *place = [b'-', 0, 0, 0];
                out = after_separator(out, &mut word_end);
                rest = tail;
                continue;
            }
            if ascii::is_block(rest) {
                break;
            }
            let before = rest.len();
            while let ([byte @ 0..0x80, tail @ ..], [place, ..]) = (rest, &mut *out) {
                let kind = ascii::kind(*byte);
                if kind >= b'0' {
                    *place = kind;
                    out = out.get_mut(1..).unwrap_or_default();
                } else if ascii::separates(kind, tail.first()) {
                    *place = b'-';
                    out = after_separator(out, &mut word_end);
                } else {
                    break;
                }
                rest = tail;
            }
            if rest.len() == before {
                break;
            }
            continue;
        }
        let [trail, ..] = tail else { break };
        let Some(entry) = scheme.two_bytes(*lead, *trail) else {
            break;
        };
        let outcome = settle(surroundings, entry, bytes.len() - rest.len());
        if outcome == UNSETTLED {
            break;
        }
        let letters = outcome & !TAKES_NEXT;
        *place = letters.to_le_bytes();
        out = out.get_mut(plain_len(letters)..).unwrap_or_default();
        let taken = if outcome == letters { 2 } else { 4 };
        rest = rest.get(taken..).unwrap_or_default();
    }
    (bytes.len() - rest.len(), room - out.len())
}

/// What becomes of a letter of two bytes that is more than a short entry.
#[inline(never)]
fn settle(surroundings: &Surroundings<'_>, entry: u32, at: usize) -> u32 {
    match Group::of_entry(entry) {
        Some(group) => surroundings.settle(group, at),
        None if entry == SILENT => VANISHING,
        None if entry < SPECIAL && plain_len(entry) == 4 => entry,
        None => UNSETTLED,
    }
}

/// How much room was left where the last word ended: there a separator has nothing to add.
fn word_end(buffer: &[u8], written: usize) -> usize {
    match buffer.get(..written) {
        Some([.., b'-'] | []) => buffer.len() - written,
        _ => usize::MAX,
    }
}

/// What is left of `out` after the separator that was put there; one that follows a word's end
/// at once is written over by what comes next.
#[inline(always)]
fn after_separator<'a>(out: &'a mut [u8], word_end: &mut usize) -> &'a mut [u8] {
    if out.len() == *word_end {
        return out;
    }
    let out = out.get_mut(1..).unwrap_or_default();
    *word_end = out.len();
    out
}

/// Letters of three bytes, and the spaces between their words.
#[inline(never)]
fn three_bytes(
    surroundings: &Surroundings<'_>,
    at: usize,
    buffer: &mut [u8],
    written: usize,
) -> (usize, usize) {
    let bytes = surroundings.text.as_bytes();
    let scheme = surroundings.scheme;
    let mut word_end = word_end(buffer, written);
    let room = buffer.len();
    let mut rest = bytes.get(at..).unwrap_or_default();
    let mut out = buffer.get_mut(written..).unwrap_or_default();
    // The letters of a script are on a page or two. None of three bytes is in block 0.
    let (mut page, mut page_block) = (&EMPTY_PAGE, 0);
    while let [lead, second, third, tail @ ..] = rest
        && let Some(place) = out.first_chunk_mut()
    {
        if *lead == b' ' && *second >= 0xE0 {
            *place = [b'-', 0, 0, 0];
            out = after_separator(out, &mut word_end);
            rest = rest.get(1..).unwrap_or_default();
            continue;
        }
        if !matches!(lead, 0xE0..0xF0) {
            break;
        }
        let block = u16::from(lead & 0x0F) << 6 | u16::from(second & 0x3F);
        if block != page_block {
            page = numbered_page(scheme.high_page(block));
            page_block = block;
        }
        let entry = entry_on(page, *third);
        if !is_short(entry) {
            break;
        }
        *place = entry.to_le_bytes();
        out = out.get_mut((entry >> 24) as usize..).unwrap_or_default();
        rest = tail;
    }
    (bytes.len() - rest.len(), room - out.len())
}
