//! Character references: the states 13.2.5.72 to 13.2.5.80 of the standard.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::chunk::Chunk;
use crate::tables::entities::{NAMED, WITHOUT_SEMICOLON};

/// Decodes the character references of element text.
///
/// This is what the standard does in the data and RCDATA states: numeric references with
/// the windows-1252 repairs, named ones with the longest match, also without their `;`
/// where the standard allows it (`&notit;` is `¬it;`). What is no reference stays as it
/// is. Line ends become `\n`, as the standard's input preprocessing has it. Borrows when
/// nothing changes.
///
/// # Examples
///
/// ```
/// use byline_html::decode_text;
///
/// assert_eq!(decode_text("Bonnie &amp; Clyde &#x2014; 1967"), "Bonnie & Clyde — 1967");
/// assert_eq!(decode_text("&copy=2024 AT&T"), "©=2024 AT&T");
/// ```
#[must_use]
pub fn decode_text(raw: &str) -> Cow<'_, str> {
    decode(raw, ReferenceContext::Text, Nul::Kept)
}

/// Decodes the character references of an attribute value.
///
/// As [`decode_text`], but a named reference without its `;` stays as it is before `=`, a
/// letter or a digit, so that `?a=1&copy=2` survives; and U+0000 becomes U+FFFD.
///
/// # Examples
///
/// ```
/// use byline_html::decode_attribute;
///
/// assert_eq!(decode_attribute("?a=1&copy=2&amp;b=3"), "?a=1&copy=2&b=3");
/// ```
#[must_use]
pub fn decode_attribute(raw: &str) -> Cow<'_, str> {
    decode(raw, ReferenceContext::Attribute, Nul::Replaced)
}

/// Where a reference occurs: attributes have a rule of their own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReferenceContext {
    Text,
    Attribute,
    /// Where no reference is decoded: raw text, comments, names.
    Verbatim,
}

/// What becomes of U+0000.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nul {
    Kept,
    Replaced,
}

/// One pass over `raw`: references, line ends and NULs.
pub(crate) fn decode(raw: &str, place: ReferenceContext, nul: Nul) -> Cow<'_, str> {
    // A search costs more than a look at all of a short text.
    const SHORT: usize = 64;
    if raw.len() <= SHORT && is_plain(raw.as_bytes()) {
        return Cow::Borrowed(raw);
    }
    let mut next = match find_special(raw, 0, place, nul) {
        Some(at) => at,
        None => return Cow::Borrowed(raw),
    };
    let mut decoded = String::with_capacity(raw.len());
    let mut copied = 0;
    loop {
        let (text, end) = special_at(raw, next, place);
        if let Some(text) = text {
            decoded.push_str(raw.get(copied..next).unwrap_or_default());
            text.push_to(&mut decoded);
            copied = end;
        }
        next = match find_special(raw, end, place, nul) {
            Some(at) => at,
            None => break,
        };
    }
    if copied == 0 {
        return Cow::Borrowed(raw);
    }
    decoded.push_str(raw.get(copied..).unwrap_or_default());
    Cow::Owned(decoded)
}

/// Whether no byte of a text is special anywhere.
#[inline]
fn is_plain(bytes: &[u8]) -> bool {
    let is_special = |chunk: Chunk| {
        let special = chunk.equal(b'&') | chunk.equal(b'\r') | chunk.equal(0);
        special.first().is_some()
    };
    let mut at = 0;
    while let Some(chunk) = Chunk::at(bytes, at) {
        if is_special(chunk) {
            return false;
        }
        at += Chunk::LEN;
    }
    // The last eight bytes, of which some were looked at before.
    if let Some(last) = bytes.len().checked_sub(Chunk::LEN) {
        return at == bytes.len() || !Chunk::at(bytes, last).is_some_and(is_special);
    }
    !bytes.iter().any(|byte| matches!(byte, b'&' | b'\r' | 0))
}

/// The next byte that may not be copied as it is.
fn find_special(raw: &str, from: usize, place: ReferenceContext, nul: Nul) -> Option<usize> {
    let bytes = raw.as_bytes().get(from..)?;
    let found = match (place, nul) {
        (ReferenceContext::Verbatim, Nul::Kept) => memchr::memchr(b'\r', bytes),
        (ReferenceContext::Verbatim, Nul::Replaced) => memchr::memchr2(b'\r', 0, bytes),
        (_, Nul::Kept) => memchr::memchr2(b'&', b'\r', bytes),
        (_, Nul::Replaced) => memchr::memchr3(b'&', b'\r', 0, bytes),
    };
    found.map(|at| from + at)
}

/// The text of the reference or special byte at `at`, and where to continue; nothing for an `&` that
/// begins no reference.
fn special_at(raw: &str, at: usize, place: ReferenceContext) -> (Option<Referred>, usize) {
    let rest = raw.as_bytes().get(at..).unwrap_or_default();
    match rest {
        [b'\r', b'\n', ..] => (Some(Referred::Char('\n')), at + 2),
        [b'\r', ..] => (Some(Referred::Char('\n')), at + 1),
        [0, ..] => (Some(Referred::Char('\u{fffd}')), at + 1),
        _ => match reference_at(raw, at, place) {
            Some((text, end)) => (Some(text), end),
            None => (None, at + 1),
        },
    }
}

/// The text of a character reference.
#[derive(Clone, Copy)]
pub(crate) enum Referred {
    Char(char),
    Named(&'static str),
}

impl Referred {
    pub(crate) fn push_to(self, text: &mut String) {
        match self {
            Self::Char(char) => text.push(char),
            Self::Named(name) => text.push_str(name),
        }
    }
}

/// The character reference that begins with the `&` at `at`, and its end.
pub(crate) fn reference_at(
    raw: &str,
    at: usize,
    place: ReferenceContext,
) -> Option<(Referred, usize)> {
    let rest = raw.get(at + 1..)?;
    let (referred, len) = match rest.as_bytes() {
        [b'#', b'x' | b'X', ..] => numeric(rest, 2, 16)?,
        [b'#', ..] => numeric(rest, 1, 10)?,
        _ => named(rest, place)?,
    };
    Some((referred, at + 1 + len))
}

/// The numeric reference whose digits begin at `start`; its length in `rest`.
fn numeric(rest: &str, start: usize, radix: u32) -> Option<(Referred, usize)> {
    let digits = rest.as_bytes().get(start..)?;
    let mut value: u32 = 0;
    let mut len = 0;
    for byte in digits {
        let Some(digit) = char::from(*byte).to_digit(radix) else {
            break;
        };
        // Saturating is enough: whatever is above U+10FFFF becomes U+FFFD.
        value = value.saturating_mul(radix).saturating_add(digit);
        len += 1;
    }
    if len == 0 {
        return None;
    }
    let semicolon = usize::from(digits.get(len) == Some(&b';'));
    Some((Referred::Char(numbered(value)), start + len + semicolon))
}

/// The character of a number: 13.2.5.80, numeric character reference end state.
fn numbered(value: u32) -> char {
    /// U+0080 to U+009F as windows-1252 has them; 0 where the number is the code point.
    const WINDOWS_1252: [u16; 32] = [
        0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039,
        0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc,
        0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
    ];
    let repaired = value
        .checked_sub(0x80)
        .and_then(|index| WINDOWS_1252.get(index as usize))
        .copied()
        .filter(|point| *point != 0)
        .map_or(value, u32::from);
    match char::from_u32(repaired) {
        None | Some('\0') => char::REPLACEMENT_CHARACTER,
        Some(char) => char,
    }
}

/// The named reference at the start of `rest`; its length in `rest`.
fn named(rest: &str, place: ReferenceContext) -> Option<(Referred, usize)> {
    /// The longest name, and the longest that is valid without `;`: checked by a test.
    const LONGEST: usize = 31;
    const LONGEST_WITHOUT_SEMICOLON: usize = 6;

    let bytes = rest.as_bytes();
    let mut run = 0;
    let mut hash = Hash::EMPTY;
    // Of the beginnings of the run, by their lengths.
    let mut hashes = [Hash::EMPTY; LONGEST_WITHOUT_SEMICOLON + 1];
    while run <= LONGEST
        && let Some(byte) = bytes.get(run).filter(|byte| byte.is_ascii_alphanumeric())
    {
        hash = hash.then(*byte);
        run += 1;
        if let Some(shorter) = hashes.get_mut(run) {
            *shorter = hash;
        }
    }
    // A `;` can only occur at the end of the run, so the match that ends in it is the
    // longest there can be.
    if bytes.get(run) == Some(&b';')
        && let Some(text) = look_up(NAMED, &NAMED_SLOTS, rest.get(..run)?, hash)
    {
        return Some((Referred::Named(text), run + 1));
    }
    for (len, hash) in hashes.into_iter().enumerate().take(run + 1).skip(2).rev() {
        let name = rest.get(..len)?;
        let Some(text) = look_up(WITHOUT_SEMICOLON, &WITHOUT_SEMICOLON_SLOTS, name, hash) else {
            continue;
        };
        let next = bytes.get(len);
        let stays = place == ReferenceContext::Attribute
            && next.is_some_and(|byte| *byte == b'=' || byte.is_ascii_alphanumeric());
        return (!stays).then_some((Referred::Named(text), len));
    }
    None
}

/// A number that equal names share, made as the name is read.
#[derive(Clone, Copy)]
struct Hash(u32);

impl Hash {
    const EMPTY: Self = Self(0);

    const fn then(self, byte: u8) -> Self {
        Self(self.0.wrapping_mul(31).wrapping_add(byte as u32))
    }

    /// The first of `slots`, a power of two, to look in.
    const fn slot(self, slots: usize) -> usize {
        // Fibonacci hashing: the upper bits of the product are well mixed.
        (self.0.wrapping_mul(0x9e37_79b9) >> (32 - slots.trailing_zeros())) as usize
    }
}

/// For each slot the index of a name above 0, or 0. Names that find their slot taken have the
/// next free one.
static NAMED_SLOTS: [u16; 8192] = slots(NAMED);
static WITHOUT_SEMICOLON_SLOTS: [u16; 512] = slots(WITHOUT_SEMICOLON);

#[allow(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where a wrong index fails the build"
)]
const fn slots<const SLOTS: usize>(table: &[(&str, &str)]) -> [u16; SLOTS] {
    let mut slots = [0; SLOTS];
    let mut index = 0;
    while index < table.len() {
        let name = table[index].0.as_bytes();
        let mut hash = Hash::EMPTY;
        let mut at = 0;
        while at < name.len() {
            hash = hash.then(name[at]);
            at += 1;
        }
        let mut slot = hash.slot(SLOTS);
        while slots[slot] != 0 {
            slot = (slot + 1) % SLOTS;
        }
        index += 1;
        slots[slot] = index as u16;
    }
    slots
}

fn look_up(
    table: &[(&str, &'static str)],
    slots: &[u16],
    name: &str,
    hash: Hash,
) -> Option<&'static str> {
    let mut slot = hash.slot(slots.len());
    // No table is full: an empty slot ends the search.
    while let Some(index) = usize::from(*slots.get(slot)?).checked_sub(1) {
        let (found, text) = table.get(index)?;
        if *found == name {
            return Some(text);
        }
        slot = (slot + 1) % slots.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_strictly_ordered() {
        for table in [NAMED, WITHOUT_SEMICOLON] {
            assert!(table.is_sorted_by(|a, b| a.0 < b.0));
        }
    }

    #[test]
    fn every_name_is_found() {
        let hash = |name: &str| name.bytes().fold(Hash::EMPTY, Hash::then);
        for (table, slots) in [
            (NAMED, NAMED_SLOTS.as_slice()),
            (WITHOUT_SEMICOLON, &WITHOUT_SEMICOLON_SLOTS),
        ] {
            for (name, text) in table {
                assert_eq!(
                    look_up(table, slots, name, hash(name)),
                    Some(*text),
                    "{name}"
                );
            }
            for name in ["zzz", ""] {
                assert_eq!(look_up(table, slots, name, hash(name)), None);
            }
        }
    }

    #[test]
    fn the_longest_names_are_as_long_as_the_code_says() {
        let longest = |table: &[(&str, &str)]| table.iter().map(|(name, _)| name.len()).max();
        assert_eq!(longest(NAMED), Some(31));
        assert_eq!(longest(WITHOUT_SEMICOLON), Some(6));
    }

    #[track_caller]
    fn check(raw: &str, text: &str, attribute: &str) {
        assert_eq!(decode_text(raw), text, "text {raw:?}");
        assert_eq!(decode_attribute(raw), attribute, "attribute {raw:?}");
    }

    #[test]
    fn references() {
        check("&amp;&lt&gt;", "&<>", "&<>");
        check("&notit;", "¬it;", "&notit;");
        check("&notin;", "∉", "∉");
        check("&not=", "¬=", "&not=");
        check("&not;=", "¬=", "¬=");
        check("&not", "¬", "¬");
        check("&ampamp;", "&amp;", "&ampamp;");
        check("&nosuch; & &; &", "&nosuch; & &; &", "&nosuch; & &; &");
        check("&NotEqualTilde;", "≂̸", "≂̸");
        check("&CounterClockwiseContourIntegral;", "∳", "∳");
    }

    #[test]
    fn numeric_references() {
        check("&#65;&#x41&#X41;A", "AAAA", "AAAA");
        check(
            "&#0;&#xD800;&#x110000;&#99999999999;",
            "\u{fffd}\u{fffd}\u{fffd}\u{fffd}",
            "\u{fffd}\u{fffd}\u{fffd}\u{fffd}",
        );
        check("&#128;&#x9F;&#x81;", "€Ÿ\u{81}", "€Ÿ\u{81}");
        check("&#;&#x;&#xg", "&#;&#x;&#xg", "&#;&#x;&#xg");
        // Line ends are repaired in the input, not in the text of a reference.
        check("&#13;\r\n\r", "\r\n\n", "\r\n\n");
    }

    #[test]
    fn nul_is_kept_in_text_only() {
        check("a\0b", "a\0b", "a\u{fffd}b");
    }
}
