//! Selectors without brackets and escapes: what they ask for is seen without a parser.

use super::selector::{Key, MAX_LIST, Subject};
use super::sheet::Keys;

/// What the letters of a list of selectors say without a parser.
#[derive(Debug, Clone, Copy)]
pub(super) struct Letters(u8);

impl Letters {
    const BRACKET: u8 = 1;
    const SIBLING: u8 = 2;
    const COLON: u8 = 4;

    pub(super) fn of(selectors: &str) -> Self {
        let of = |byte: u8| BY_BYTE.get(usize::from(byte)).copied().unwrap_or_default();
        Self(selectors.bytes().fold(0, |all, byte| all | of(byte)))
    }

    fn has(self, kind: u8) -> bool {
        self.0 & kind != 0
    }
}

/// The kinds of a byte. A backslash may begin an escape of any character.
static BY_BYTE: [u8; 256] = by_byte();

#[allow(clippy::indexing_slicing, reason = "evaluated at compile time")]
const fn by_byte() -> [u8; 256] {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        kinds[byte] = match byte as u8 {
            b'+' | b'~' => Letters::SIBLING,
            b'\\' => Letters::SIBLING | Letters::BRACKET,
            b':' => Letters::COLON,
            b'-' | b'_' | b'.' | b'#' | b'*' | b'>' | b',' | 0x80.. => 0,
            byte if byte.is_ascii_alphanumeric() || byte.is_ascii_whitespace() => 0,
            _ => Letters::BRACKET,
        };
        byte += 1;
    }
    kinds
}

/// Whether the key of each selector in a list can be found from its letters.
pub(super) fn is_plain(prelude: &str, letters: Letters) -> bool {
    let is_short = || {
        prelude.len() < MAX_LIST || memchr::memchr_iter(b',', prelude.as_bytes()).count() < MAX_LIST
    };
    !letters.has(Letters::BRACKET) && is_short()
}

/// Whether a selector may depend on the siblings before an element.
pub(super) fn asks_for_siblings(selectors: &str, letters: Letters) -> bool {
    letters.has(Letters::SIBLING)
        || letters.has(Letters::COLON) && {
            let lower = selectors.to_ascii_lowercase();
            ["-child", "-of-type", ":empty", ":has"]
                .iter()
                .any(|asks| lower.contains(asks))
        }
}

/// What a plain selector asks for; where it is valid, no more than [`Keys::of`] says.
pub(super) fn keys_of(selector: &str) -> Keys {
    let (mut rest, own) = last_compound(selector.trim_ascii_end());
    let mut keys = Keys::new(&plain_key(own), subject(own));
    loop {
        let trimmed = rest.trim_ascii_end();
        let before = trimmed.strip_suffix(is_sign).unwrap_or(trimmed);
        let is_sibling = trimmed.ends_with(['+', '~']);
        let (further, compound) = last_compound(before.trim_ascii_end());
        if compound.is_empty() || keys.is_full() {
            return keys;
        }
        // Ancestors of a sibling are ancestors of the element too; the sibling itself is not.
        if !is_sibling {
            keys.stand_in(&plain_key(compound));
        }
        rest = further;
    }
}

fn is_sign(c: char) -> bool {
    matches!(c, '>' | '+' | '~')
}

/// What comes before the last compound, and that compound.
fn last_compound(selector: &str) -> (&str, &str) {
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || is_sign(char::from(*byte));
    let start = selector
        .as_bytes()
        .iter()
        .rposition(is_end)
        .map_or(0, |at| at + 1);
    selector.split_at_checked(start).unwrap_or(("", selector))
}

/// What a compound styles, where a pseudo-element or `:host` says so.
fn subject(compound: &str) -> Subject {
    let Some((_, pseudo)) = compound.split_once(':') else {
        return Subject::Element;
    };
    for name in pseudo.split(':') {
        if name.eq_ignore_ascii_case("before") {
            return Subject::Before;
        } else if name.eq_ignore_ascii_case("after") {
            return Subject::After;
        } else if name.eq_ignore_ascii_case("host") {
            return Subject::Host;
        }
    }
    Subject::Element
}

/// The key of a plain compound.
fn plain_key(compound: &str) -> Key<'_> {
    let (name, mut rest) = name(compound);
    let mut key = match name {
        "" | "*" => Key::Any,
        name => Key::Type(name),
    };
    while let Some(after) = rest.strip_prefix(['.', '#']) {
        let is_id = rest.starts_with('#');
        let name;
        (name, rest) = self::name(after);
        if is_id {
            return Key::Id(name);
        }
        if !matches!(key, Key::Class(_)) {
            key = Key::Class(name);
        }
    }
    key
}

/// The name that a part of a compound begins with, and the rest.
fn name(part: &str) -> (&str, &str) {
    let is_mark = |byte: u8| matches!(byte, b'.' | b'#' | b':');
    let end = part.bytes().position(is_mark).unwrap_or(part.len());
    part.split_at_checked(end).unwrap_or((part, ""))
}
