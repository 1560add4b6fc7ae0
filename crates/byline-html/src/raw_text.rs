//! Where raw text ends: the states 13.2.5.9 to 13.2.5.31 of the standard.

use memchr::{memchr, memchr2, memmem};

use crate::attribute::is_space;

/// The end tag that closes RCDATA or raw text of the element `name`, from `from` on.
pub(crate) fn raw_text_end(bytes: &[u8], from: usize, name: &[u8]) -> Option<usize> {
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
pub(crate) fn script_end(bytes: &[u8], from: usize, name: &[u8]) -> Option<usize> {
    let end_tags = memmem::Finder::new(b"</");
    let escapes = memmem::Finder::new(b"<!--");
    let mut escape = Escape::Plain;
    let mut at = from;
    // The next end tag of that name, whatever it ends; found once, since escapes may be many.
    let mut end_tag = None;
    // The dashes of `-->` may be those of `<!--`, but none before them.
    let mut dashes_from = from;
    loop {
        let rest = bytes.get(at..)?;
        if escape == Escape::Plain {
            // Scripts compare much: a search for each `<` would stop often.
            let end = match end_tag {
                Some(end) if end >= at => end,
                _ => next_end_tag(bytes, at, name, &end_tags).unwrap_or(bytes.len()),
            };
            end_tag = Some(end);
            let Some(found) = bytes.get(at..end).and_then(|plain| escapes.find(plain)) else {
                return Some(end).filter(|end| *end < bytes.len());
            };
            escape = Escape::Escaped;
            dashes_from = at + found + 2;
            at += found + 4;
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

/// The first end tag of that name from `at` on.
fn next_end_tag(
    bytes: &[u8],
    mut at: usize,
    name: &[u8],
    end_tags: &memmem::Finder<'_>,
) -> Option<usize> {
    loop {
        at += end_tags.find(bytes.get(at..)?)?;
        if is_end_tag(bytes, at, name) {
            return Some(at);
        }
        at += 2;
    }
}

/// Whether an end tag of that name begins at `at`.
fn is_end_tag(bytes: &[u8], at: usize, name: &[u8]) -> bool {
    let Some(rest) = bytes.get(at + 1..) else {
        return false;
    };
    // An empty name is that of no start tag.
    !name.is_empty() && rest.first() == Some(&b'/') && word_ends(rest, 1, name)
}

/// The end of the word `script` at `at` and of the byte that closes it.
fn script_word_end(bytes: &[u8], at: usize) -> Option<usize> {
    word_ends(bytes, at, b"script").then_some(at + b"script".len() + 1)
}

/// Whether `word` is at `at`, ended as a tag's name is.
fn word_ends(bytes: &[u8], at: usize, word: &[u8]) -> bool {
    let end = at + word.len();
    bytes
        .get(at..end)
        .is_some_and(|found| found.eq_ignore_ascii_case(word))
        && bytes
            .get(end)
            .is_some_and(|byte| is_space(*byte) || matches!(byte, b'/' | b'>'))
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    /// The states of the standard, byte by byte.
    fn by_bytes(bytes: &[u8], name: &[u8]) -> Option<usize> {
        let mut escape = Escape::Plain;
        let mut at = 0;
        while at < bytes.len() {
            let rest = bytes.get(at..)?;
            let ends = escape != Escape::Double && is_end_tag(bytes, at, name);
            if ends && rest.starts_with(b"<") {
                return Some(at);
            }
            if escape == Escape::Plain && rest.starts_with(b"<!--") {
                escape = Escape::Escaped;
                // Its dashes may be those of `-->`.
                at += 2;
                continue;
            }
            if escape != Escape::Plain && rest.starts_with(b"-->") {
                escape = Escape::Plain;
                at += 3;
                continue;
            }
            let word = match escape {
                Escape::Plain => None,
                Escape::Escaped => rest.strip_prefix(b"<").map(|_| (1, Escape::Double)),
                Escape::Double => rest.strip_prefix(b"</").map(|_| (2, Escape::Escaped)),
            };
            at += 1;
            if let Some((mark, next)) = word
                && let Some(end) = script_word_end(bytes, at - 1 + mark)
            {
                escape = next;
                at = end;
            }
        }
        None
    }

    #[test]
    fn a_script_ends_where_a_look_at_each_byte_says() {
        const PIECES: &[&str] = &[
            "<!--",
            "-->",
            "->",
            "-",
            "<!",
            "<",
            ">",
            "<script>",
            "<script ",
            "</script>",
            "</SCRIPT ",
            "</scrip",
            "</",
            "/",
            "script",
            "a",
            " ",
        ];
        let mut seed: u32 = 1;
        for round in 0..40_000 {
            let mut source = Vec::new();
            for _ in 0..round % 14 {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let pick = (seed >> 16) as usize % PIECES.len();
                source.extend_from_slice(PIECES.get(pick).unwrap_or(&"").as_bytes());
            }
            let found = script_end(&source, 0, b"script");
            assert_eq!(found, by_bytes(&source, b"script"), "{source:?}");
        }
    }
}
