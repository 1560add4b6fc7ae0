//! Text from pages, file names and messages, made safe to print on a terminal.
//!
//! A terminal obeys control characters: a page could set the window's title, clear the screen or
//! hide what follows ([CWE-150](https://cwe.mitre.org/data/definitions/150.html)). Bidirectional
//! controls show text in another order than it has in the file.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Makes control characters visible, and keeps tabs and line ends.
///
/// C0 controls and DEL become their pictures (`ESC` is `␛`); C1 controls, bidirectional controls
/// and the Unicode line and paragraph separators become `\u{9b}`. A carriage return is kept
/// before a line feed only.
///
/// # Examples
///
/// ```
/// use byline_examples::visible::visible;
///
/// assert_eq!(visible("a\u{1b}]0;b\u{7}\tc\r\n"), "a␛]0;b␇\tc\r\n");
/// assert_eq!(visible("\u{202e}abc\u{9b}2J"), "\\u{202e}abc\\u{9b}2J");
/// ```
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    replaced(text, |c, next| {
        c == '\t' || c == '\n' || (c == '\r' && next == Some('\n'))
    })
}

/// Makes control characters visible, tabs and line ends too: for a name or a value in a line.
///
/// # Examples
///
/// ```
/// assert_eq!(byline_examples::visible::visible_line("a\nok: b"), "a␊ok: b");
/// ```
#[must_use]
pub fn visible_line(text: &str) -> Cow<'_, str> {
    replaced(text, |_, _| false)
}

/// Escapes what a JSON writer leaves as it is: DEL, C1 and bidirectional controls.
///
/// In JSON they are in strings only, so that the values stay the same.
///
/// # Examples
///
/// ```
/// assert_eq!(byline_examples::visible::json("\"a\u{9b}\""), "\"a\\u009b\"");
/// ```
#[must_use]
pub fn json(text: &str) -> Cow<'_, str> {
    let is_kept = |c: char| c.is_ascii() && c != '\u{7f}' || !is_control(c);
    if text.chars().all(is_kept) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 64);
    for c in text.chars() {
        if is_kept(c) {
            escaped.push(c);
        } else {
            let _ = write!(escaped, "\\u{:04x}", u32::from(c));
        }
    }
    Cow::Owned(escaped)
}

fn replaced(text: &str, is_kept: impl Fn(char, Option<char>) -> bool) -> Cow<'_, str> {
    if !text.contains(is_control) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 64);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if !is_control(c) || is_kept(c, chars.peek().copied()) {
            shown.push(c);
            continue;
        }
        // The Control Pictures block follows the order of C0; DEL has its picture after them.
        let picture = match c {
            '\u{7f}' => Some('\u{2421}'),
            '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)),
            _ => None,
        };
        match picture {
            Some(picture) => shown.push(picture),
            None => {
                let _ = write!(shown, "\\u{{{:x}}}", u32::from(c));
            }
        }
    }
    Cow::Owned(shown)
}

/// General category Cc, property Bidi_Control, and the separators U+2028 and U+2029.
fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}
