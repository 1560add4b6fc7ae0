//! Where raw text ends: the states 13.2.5.9 to 13.2.5.31 of the standard.

use memchr::{memchr, memchr2};

use crate::attribute::is_space;

/// The end tag that closes RCDATA or raw text of the element `name`, from `from` on.
pub(crate) fn raw_text_end(bytes: &[u8], from: usize, name: &str) -> Option<usize> {
    let mut at = from;
    loop {
        at += memchr(b'<', bytes.get(at..)?)?;
        if is_end_tag(bytes, at, name) {
            return Some(at);
        }
        at += 1;
    }
}

/// How deep a script is in what the standard keeps for old pages: `<!--` escapes, and
/// `<script` within that escapes once more, so that its `</script>` ends nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Escape {
    Plain,
    Escaped,
    Double,
}

/// The end tag that closes the script element `name`, from `from` on.
pub(crate) fn script_end(bytes: &[u8], from: usize, name: &str) -> Option<usize> {
    let mut escape = Escape::Plain;
    let mut at = from;
    // The dashes of `-->` may be those of `<!--`, but none before them.
    let mut dashes_from = from;
    loop {
        let rest = bytes.get(at..)?;
        if escape == Escape::Plain {
            at += memchr(b'<', rest)?;
            if is_end_tag(bytes, at, name) {
                return Some(at);
            }
            if bytes
                .get(at..)
                .is_some_and(|rest| rest.starts_with(b"<!--"))
            {
                escape = Escape::Escaped;
                dashes_from = at + 2;
                at += 4;
            } else {
                at += 1;
            }
            continue;
        }
        at += memchr2(b'<', b'>', rest)?;
        let found = at;
        at += 1;
        if bytes.get(found) == Some(&b'>') {
            let dashes = found.checked_sub(2).filter(|dashes| *dashes >= dashes_from);
            if dashes.and_then(|dashes| bytes.get(dashes..found)) == Some(b"--") {
                escape = Escape::Plain;
            }
        } else if escape == Escape::Escaped {
            if is_end_tag(bytes, found, name) {
                return Some(found);
            }
            if let Some(end) = script_word_end(bytes, at) {
                escape = Escape::Double;
                at = end;
            }
        } else if bytes.get(at) == Some(&b'/')
            && let Some(end) = script_word_end(bytes, at + 1)
        {
            escape = Escape::Escaped;
            at = end;
        }
    }
}

/// Whether an end tag of that name begins at `at`.
fn is_end_tag(bytes: &[u8], at: usize, name: &str) -> bool {
    let Some(rest) = bytes.get(at + 1..) else {
        return false;
    };
    // An empty name is that of no start tag.
    !name.is_empty() && rest.first() == Some(&b'/') && word_ends(rest, 1, name)
}

/// The end of the word `script` at `at` and of the byte that closes it.
fn script_word_end(bytes: &[u8], at: usize) -> Option<usize> {
    word_ends(bytes, at, "script").then_some(at + "script".len() + 1)
}

/// Whether `word` is at `at`, ended as a tag's name is.
fn word_ends(bytes: &[u8], at: usize, word: &str) -> bool {
    let end = at + word.len();
    bytes
        .get(at..end)
        .is_some_and(|found| found.eq_ignore_ascii_case(word.as_bytes()))
        && bytes
            .get(end)
            .is_some_and(|byte| is_space(*byte) || matches!(byte, b'/' | b'>'))
}
