//! Selectors without brackets and escapes: what they ask for is seen without a parser.

use super::selector::{Key, MAX_LIST, Subject};
use super::sheet::Keys;

/// Whether the key of each selector in a list can be found from its letters.
pub(super) fn is_plain(prelude: &str) -> bool {
    let plain = |byte: u8| {
        byte.is_ascii_alphanumeric()
            || byte.is_ascii_whitespace()
            || byte >= 0x80
            || b"-_.#*:>+~,".contains(&byte)
    };
    let bytes = prelude.as_bytes();
    bytes.iter().all(|byte| plain(*byte)) && memchr::memchr_iter(b',', bytes).count() < MAX_LIST
}

/// Whether a selector may depend on the siblings before an element.
pub(super) fn asks_for_siblings(selectors: &str) -> bool {
    selectors
        .bytes()
        .any(|byte| matches!(byte, b'+' | b'~' | b'\\'))
        || selectors.contains(':') && {
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
    let start = selector
        .rfind(|c: char| c.is_ascii_whitespace() || is_sign(c))
        .map_or(0, |at| at + 1);
    selector.split_at_checked(start).unwrap_or(("", selector))
}

/// What a compound styles, where a pseudo-element or `:host` says so.
fn subject(compound: &str) -> Subject {
    for name in compound.split(':').skip(1) {
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
    let last = compound.split(':').next().unwrap_or_default();
    let mut marks = last.match_indices(['.', '#']).map(|(at, _)| at).peekable();
    let name = last.get(..marks.peek().copied().unwrap_or(last.len()));
    let mut key = match name.unwrap_or_default() {
        "" | "*" => Key::Any,
        name => Key::Type(name),
    };
    while let Some(mark) = marks.next() {
        let end = marks.peek().copied().unwrap_or(last.len());
        let name = last.get(mark + 1..end).unwrap_or_default();
        if last.as_bytes().get(mark) == Some(&b'#') {
            return Key::Id(name);
        }
        if !matches!(key, Key::Class(_)) {
            key = Key::Class(name);
        }
    }
    key
}
