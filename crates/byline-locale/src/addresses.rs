//! Web and e-mail addresses, which are left out: they are in no language.

use std::ops::Range;

/// The parts of a text outside of addresses.
pub(crate) fn outside(text: &str) -> impl Iterator<Item = &str> {
    // A search for these is far quicker than to look at every word, and most texts have none.
    let mut rest = Some(text);
    let has_any = text.contains('@')
        || text.contains("://")
        || text.contains("www.")
        || text.contains("WWW.");
    std::iter::from_fn(move || {
        let text = rest.take()?;
        let address = if has_any { first(text) } else { None };
        let Some(address) = address else {
            return Some(text);
        };
        rest = text.get(address.end..);
        text.get(..address.start)
    })
}

/// Where the first address of a text is.
fn first(text: &str) -> Option<Range<usize>> {
    let mut from = 0;
    for word in text.split_inclusive(is_gap) {
        let bare = word.trim_end_matches(is_gap);
        if let Some(address) = web(bare).or_else(|| mail(bare)) {
            return Some(from + address.start..from + address.end);
        }
        from += word.len();
    }
    None
}

/// What can be no part of an address.
fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, '<' | '>' | '"' | '«' | '»')
}

/// From the scheme or `www.` to the end of the word.
fn web(word: &str) -> Option<Range<usize>> {
    let is_of_scheme = |c: char| c.is_ascii_alphanumeric();
    let scheme = word.find("://").and_then(|at| {
        let start = word.get(..at)?.trim_end_matches(is_of_scheme).len();
        (start < at).then_some(start)
    });
    let start = scheme.or_else(|| {
        let at = word.find("www.").or_else(|| word.find("WWW."))?;
        let before = word.get(..at)?.chars().next_back();
        (!before.is_some_and(|c| c.is_ascii_alphanumeric())).then_some(at)
    });
    start.map(|start| start..word.len())
}

/// The letters, digits and signs of ASCII around an `@`, with a dot after it.
fn mail(word: &str) -> Option<Range<usize>> {
    // The handle of a federated network has another one in front: `@name@host.example`.
    let (name, host) = word.rsplit_once('@')?;
    let is_of_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let is_of_name = |c: char| is_of_host(c) || matches!(c, '_' | '+');
    let start = name.trim_end_matches(is_of_name).len();
    let after = host.trim_start_matches(is_of_host);
    let host = host.get(..host.len() - after.len())?;
    (start < name.len() && host.contains('.')).then_some(start..word.len() - after.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_cut_out_and_nothing_else() {
        for (text, left) in [
            ("", vec![""]),
            ("plain text", vec!["plain text"]),
            ("see https://example.org/a?b now", vec!["see ", " now"]),
            ("на www.example.ru.", vec!["на ", ""]),
            ("이헌재기자 uni@example.com", vec!["이헌재기자 ", ""]),
            ("기자(uni.a@mail.example.com)", vec!["기자(", ")"]),
            ("a@b.c, «ftp://d.e» WWW.F.G", vec!["", ", «", "» ", ""]),
            (
                "@reader at 5 @ 3, me@home",
                vec!["@reader at 5 @ 3, me@home"],
            ),
            ("@nova@games.example hi", vec!["@", " hi"]),
            ("swww.", vec!["swww."]),
            ("://", vec!["://"]),
        ] {
            assert_eq!(outside(text).collect::<Vec<_>>(), left, "{text}");
        }
    }
}
