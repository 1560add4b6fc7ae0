//! Host names as they are in running text.

use std::ops::Range;

use super::fold::{is_unspaced, is_word};

/// A host name at the start of a text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct HostName {
    /// The bytes of the name, without scheme, `www.` and case ending.
    pub(crate) host: Range<usize>,
    /// The bytes of all that belongs to it: scheme, path, case ending.
    pub(crate) length: usize,
}

/// Top-level domains in other scripts than Latin, of the languages we read
/// (IANA root zone database).
const NATIVE: &[&str] = &[
    "рф",
    "рус",
    "дети",
    "сайт",
    "онлайн",
    "орг",
    "москва",
    "укр",
    "бел",
    "қаз",
    "հայ",
    "გე",
    "бг",
    "срб",
    "мкд",
    "ком",
];

/// Reads a host name, with or without scheme, that begins the text.
pub(crate) fn at_start(text: &str) -> Option<HostName> {
    let scheme = ["https://", "http://", "//"]
        .into_iter()
        .find(|scheme| starts_ignoring_case(text, scheme))
        .map_or(0, str::len);
    let body = text.get(scheme..)?;
    let first = body.chars().next()?;
    if !is_word(first) || scheme == 0 && is_unspaced(first) {
        return None;
    }
    if !may_hold_dot(body) {
        return None;
    }
    let run = body
        .find(|c: char| !(is_word(c) || matches!(c, '-' | '.' | '_' | '@')))
        .unwrap_or(body.len());
    let body = body.get(..run)?.trim_end_matches(['.', '-']);
    if body.contains('@') {
        return None;
    }
    let host = name(body)?;
    let www = if starts_ignoring_case(host, "www.") {
        4
    } else {
        0
    };
    let bare = host.get(www..)?;
    if !bare.contains('.') {
        return None;
    }
    let end = scheme + host.len();
    Some(HostName {
        host: scheme + www..end,
        length: end + tail(text.get(end..)?),
    })
}

/// Whether a full stop may be in the word: decided by its ASCII alone, so that the
/// letters of most words need not be classified.
fn may_hold_dot(body: &str) -> bool {
    let inside =
        |byte: &u8| !byte.is_ascii() || byte.is_ascii_alphanumeric() || b"-_@".contains(byte);
    body.bytes().find(|byte| !inside(byte)) == Some(b'.')
}

fn starts_ignoring_case(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(prefix))
}

/// The longest beginning of `body` that is a host name.
fn name(body: &str) -> Option<&str> {
    let dot = body.rfind('.')?;
    let (head, last) = (body.get(..dot)?, body.get(dot + 1..)?);
    let labels_are_sound = head
        .split('.')
        .all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'));
    let top = top_level(last)?;
    // "of this site.All rights": a space was forgotten, this is not a name.
    let glued = top.starts_with(|c: char| c.is_ascii_uppercase())
        && top.contains(|c: char| c.is_ascii_lowercase())
        && head.starts_with(char::is_lowercase);
    // "112.ua" is a host, "25.Mai" and "3.a" are not.
    let numeric = !head.contains(char::is_alphabetic);
    if numeric && !(is_numeric_name(head) && is_lower(top)) {
        return None;
    }
    if !labels_are_sound || glued || !is_registered(top) {
        return None;
    }
    body.get(..dot + 1 + top.len())
}

/// Whether digits alone may be the first label: two to four of them.
fn is_numeric_name(head: &str) -> bool {
    (2..=4).contains(&head.len()) && head.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_lower(top: &str) -> bool {
    top.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Whether names end so: by the Public Suffix List, or by RFC 2606 in examples. What is
/// written like a host in code and in file names (`console.log`, `notes.txt`) is not.
fn is_registered(top: &str) -> bool {
    let reserved = ["example", "test"]
        .iter()
        .any(|known| top.eq_ignore_ascii_case(known));
    reserved
        || !top.is_ascii()
        || starts_ignoring_case(top, "xn--")
        || psl::suffix(top.to_ascii_lowercase().as_bytes()).is_some_and(|suffix| suffix.is_known())
}

/// The top-level label that begins `last`; what follows it is a case ending
/// (`example-a`, `example-ին`, `exampleზე`).
fn top_level(last: &str) -> Option<&str> {
    if starts_ignoring_case(last, "xn--") {
        return Some(last);
    }
    let word = last.split('-').next()?;
    if NATIVE.contains(&word) {
        return Some(word);
    }
    let ascii = word
        .find(|c: char| !c.is_ascii_alphabetic())
        .unwrap_or(word.len());
    let (top, rest) = word.split_at_checked(ascii)?;
    let ends = rest.chars().next().is_none_or(|c| c.is_alphabetic());
    let top = without_ending(top);
    ((2..=24).contains(&top.len()) && ends).then_some(top)
}

/// Top-level domains to which Turkic footers add a case ending without hyphen or apostrophe, and
/// the ASCII forms of the cases. No pair of them makes a domain of the root zone.
const INFLECTED: &[&str] = &[
    "az", "com", "example", "info", "kz", "net", "org", "tr", "uz",
];
const CASES: &[&str] = &[
    "a", "e", "ya", "ye", "ga", "ge", "ka", "qa", "da", "de", "dan", "den", "tan", "ten", "nin",
    "ning",
];

/// A top-level label without the case of `mayak.aza`, `kun.uzdan`.
fn without_ending(top: &str) -> &str {
    INFLECTED
        .iter()
        .find_map(|known| {
            let (head, case) = top.split_at_checked(known.len())?;
            let inflected = head.eq_ignore_ascii_case(known) && CASES.contains(&case);
            inflected.then_some(head)
        })
        .unwrap_or(top)
}

/// The length of port, path and case ending after a host name.
fn tail(rest: &str) -> usize {
    let Some(first) = rest.chars().next() else {
        return 0;
    };
    if first == '/' {
        let path = rest
            .find(|c: char| {
                c.is_whitespace() || matches!(c, '"' | '»' | '”' | '“' | ')' | ',' | ';' | '<')
            })
            .unwrap_or(rest.len());
        return rest
            .get(..path)
            .map_or(0, |path| path.trim_end_matches('.').len());
    }
    let joint = match first {
        '-' | '\'' | '\u{2019}' | '\u{2011}' | '\u{2010}' => first.len_utf8(),
        // Quoted names take their ending after the closing mark.
        '»' | '”' | '“' | '"' => first.len_utf8(),
        c if c.is_alphabetic() && !is_unspaced(c) => 0,
        _ => return 0,
    };
    let letters: usize = rest
        .get(joint..)
        .unwrap_or_default()
        .trim_start_matches('-')
        .chars()
        .take_while(|c| c.is_alphabetic() && !is_unspaced(*c))
        .map(char::len_utf8)
        .sum();
    if letters == 0 { 0 } else { joint + letters }
}
