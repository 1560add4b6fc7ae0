//! Web addresses that are written out in a text.

use std::ops::Range;

/// The spans of web addresses that are written out in a text.
///
/// The end follows the GFM rule for bare addresses: punctuation at the end does not belong
/// to it, nor does a closing bracket that nothing in it opened.
pub(crate) fn addresses(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut done = 0;
    memchr::memmem::find_iter(bytes, b"://").filter_map(move |colon| {
        if colon < done {
            return None;
        }
        let before = text.get(done..colon)?;
        let scheme = ["https", "http"].into_iter().find(|scheme| {
            before
                .len()
                .checked_sub(scheme.len())
                .and_then(|start| before.get(start..))
                .is_some_and(|tail| tail.eq_ignore_ascii_case(scheme))
        })?;
        let start = colon - scheme.len();
        let joined = text
            .get(done..start)?
            .chars()
            .next_back()
            .is_some_and(char::is_alphanumeric);
        if joined {
            return None;
        }
        let end = address_end(text, colon)?;
        done = end;
        (end > colon + 3).then_some(start..end)
    })
}

/// Where an address that starts here or before ends.
pub(crate) fn address_end(text: &str, start: usize) -> Option<usize> {
    let rest = text.get(start..)?;
    let length = rest
        .find(|c: char| {
            c.is_whitespace()
                || c.is_control()
                || matches!(
                    c,
                    '<' | '>'
                        | '"'
                        | '`'
                        | '“'
                        | '”'
                        | '„'
                        | '«'
                        | '»'
                        | '「'
                        | '」'
                        | '『'
                        | '』'
                        | '（'
                        | '）'
                        | '。'
                        | '、'
                        | '，'
                        | '！'
                        | '？'
                        | '；'
                        | '：'
                        | '।'
                        | '॥'
                        | '։'
                        | '؟'
                        | '،'
                        | '؛'
                        | '۔'
                )
        })
        .unwrap_or(rest.len());
    Some(start + trimmed(rest.get(..length)?))
}

/// The length without what ends a sentence.
fn trimmed(address: &str) -> usize {
    let opened = address.matches('(').count();
    let mut closed = address.matches(')').count();
    let mut end = address.len();
    for c in address.chars().rev() {
        match c {
            '.' | ',' | ':' | ';' | '!' | '?' | '\'' | '*' | '_' | '~' | ']' | '}' | '’' | '…' =>
                {}
            ')' if closed > opened => closed -= 1,
            _ => break,
        }
        end -= c.len_utf8();
    }
    end
}
