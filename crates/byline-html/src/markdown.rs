//! Markdown as deep as it can be read in linear time.

use alloc::borrow::Cow;
use alloc::string::String;

/// The most containers (block quotes, list items, footnotes) inside one another.
const DEEPEST: usize = 100;

/// How many looks at an open container each byte of a document may cost before the depth is
/// limited.
const LOOKS: usize = 8;

/// Limits how deep block quotes, list items and footnotes of a Markdown document are nested.
///
/// A [CommonMark](https://spec.commonmark.org/) parser examines all open containers for each line.
/// The plain lines of a paragraph keep its containers open ("lazy continuation"), so that thousands
/// of `>` before thousands of plain lines take quadratic time. CommonMark sets no limit. If a
/// document has enough lines and depth for that, this function replaces the first byte of each
/// marker inside 100 containers by a backslash, which makes the marker text. All other bytes and
/// all offsets stay the same, and other documents are returned unchanged.
///
/// The crates of this workspace that read Markdown call this function first. It is in this crate
/// because all of them depend on it.
///
/// # Examples
///
/// ```
/// use byline_html::limit_markdown_nesting;
///
/// assert_eq!(limit_markdown_nesting("> one\ntwo\n"), "> one\ntwo\n");
///
/// let hostile = ">".repeat(1_000) + "one\n" + &"two\n".repeat(1_000);
/// let limited = limit_markdown_nesting(&hostile);
/// assert_eq!(limited.len(), hostile.len());
/// assert_eq!(limited.find('\\'), Some(100));
/// ```
#[must_use]
pub fn limit_markdown_nesting(source: &str) -> Cow<'_, str> {
    let lines = || source.split_inclusive(['\n', '\r']);
    let (mut count, mut deepest) = (0_usize, 0);
    for line in lines() {
        count += 1;
        deepest = deepest.max(Nesting::of(line).depth);
    }
    if deepest <= DEEPEST || count.saturating_mul(deepest) <= source.len().saturating_mul(LOOKS) {
        return Cow::Borrowed(source);
    }
    let mut limited = String::with_capacity(source.len());
    for line in lines() {
        let cut = Nesting::of(line).too_deep;
        match cut.and_then(|at| Some((line.get(..at)?, line.get(at + 1..)?))) {
            Some((before, after)) => {
                limited.push_str(before);
                limited.push('\\');
                limited.push_str(after);
            }
            None => limited.push_str(line),
        }
    }
    Cow::Owned(limited)
}

/// The containers that a line may open or continue with.
struct Nesting {
    depth: usize,
    /// The first marker with too many containers around it.
    too_deep: Option<usize>,
}

impl Nesting {
    fn of(line: &str) -> Self {
        let mut nesting = Self {
            depth: 0,
            too_deep: None,
        };
        let bytes = line.as_bytes();
        let (mut at, mut markers, mut columns) = (0, 0, 0);
        while let Some(byte) = bytes.get(at) {
            match byte {
                b' ' => columns += 1,
                b'\t' => columns += 4,
                _ => {
                    let rest = bytes.get(at..).unwrap_or_default();
                    let Some(length) = marker(rest) else { break };
                    // A list item continues with two columns at least.
                    let around = markers + columns / 2;
                    if around >= DEEPEST && nesting.too_deep.is_none() {
                        if is_thematic_break(rest) {
                            break;
                        }
                        nesting.too_deep = Some(at);
                    }
                    nesting.depth = around + 1;
                    markers += 1;
                    at += length;
                    continue;
                }
            }
            at += 1;
        }
        nesting
    }
}

/// The length of the marker of a container that begins here.
fn marker(rest: &[u8]) -> Option<usize> {
    let length = match rest.first()? {
        b'>' => return Some(1),
        b'-' | b'+' | b'*' => 1,
        b'0'..=b'9' => {
            let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            matches!(rest.get(digits), Some(b'.' | b')')).then_some(digits + 1)?
        }
        b'[' if rest.get(1) == Some(&b'^') => {
            let end = memchr::memchr(b']', rest)?;
            return (rest.get(end + 1) == Some(&b':')).then_some(end + 2);
        }
        _ => return None,
    };
    let ends = rest.get(length).is_none_or(u8::is_ascii_whitespace);
    ends.then_some(length)
}

/// Whether nothing but one of the signs of a thematic break and white space follows.
fn is_thematic_break(rest: &[u8]) -> bool {
    let sign = rest.first().copied().unwrap_or_default();
    let signs = rest.iter().filter(|byte| **byte == sign).count();
    matches!(sign, b'-' | b'*')
        && signs >= 3
        && rest
            .iter()
            .all(|byte| *byte == sign || byte.is_ascii_whitespace())
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::limit_markdown_nesting;

    #[track_caller]
    fn check(marker: &str, want: Option<usize>) {
        let source = marker.repeat(500) + "one\n" + &"two\n".repeat(500);
        let limited = limit_markdown_nesting(&source);
        assert_eq!(limited.len(), source.len(), "{marker:?}");
        assert_eq!(limited.find('\\'), want, "{marker:?}");
    }

    #[test]
    fn every_container_is_counted() {
        check(">", Some(100));
        check("> ", Some(134));
        check("- ", Some(134));
        check("1. ", Some(201));
        check("[^a]:", Some(500));
        check("a> ", None);
        check("-", None);
    }

    #[test]
    fn what_costs_little_stays() {
        let deep = ">".repeat(500) + "one\n";
        assert_eq!(limit_markdown_nesting(&deep), deep);
        let rule = "- ".repeat(500) + "\n" + &"a\n".repeat(500);
        assert_eq!(limit_markdown_nesting(&rule), rule);
        assert_eq!(limit_markdown_nesting(""), String::new());
    }
}
