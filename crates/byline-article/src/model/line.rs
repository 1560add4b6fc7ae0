//! One line of text: headlines, names, labels.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

/// Why a text is not a [`Line`] or a [`Headline`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{kind}")]
pub struct LineError {
    kind: LineErrorKind,
}

impl LineError {
    /// What was wrong with the text.
    #[must_use]
    pub fn kind(&self) -> LineErrorKind {
        self.kind
    }
}

/// What was wrong with a text that should be a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LineErrorKind {
    /// Nothing but white space and invisible characters.
    #[error("expected text, found nothing but white space")]
    Blank,
    /// A control character that is not white space.
    #[error(
        "found the control character U+{:04X} at byte {at}, expected printable text",
        u32::from(*character)
    )]
    Control {
        /// The character.
        character: char,
        /// Where it is in the text given, in bytes.
        at: usize,
    },
    /// A bidirectional embedding, override or isolate that is never closed, or a closing
    /// one that was never opened ([UAX #9](https://www.unicode.org/reports/tr9/)).
    ///
    /// Such a character turns the text *after* the headline around as well.
    #[error(
        "found the unpaired direction character U+{:04X} at byte {at}, expected a pair",
        u32::from(*character)
    )]
    UnpairedDirection {
        /// The character.
        character: char,
        /// Where it is in the text given, in bytes.
        at: usize,
    },
}

/// One line of text that is not blank: a kicker, a name, a label, a caption.
///
/// White space is folded to single spaces and trimmed, line ends included; soft hyphens
/// and byte order marks are left out. No-break spaces inside the line stay, since French
/// and Russian typography needs them. Control characters and unpaired bidirectional
/// controls are refused by [`Line::new`] and dropped by [`Line::clean`].
///
/// # Examples
///
/// ```
/// use byline_article::Line;
///
/// let line = Line::new("  A bridge\n too near ")?;
/// assert_eq!(line.as_str(), "A bridge too near");
/// assert!(Line::new(" \u{AD}\n").is_err());
/// # Ok::<(), byline_article::LineError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line(Box<str>);

/// The headline of an article: one line of text that is not blank.
///
/// Held to the same rules as a [`Line`]; a type of its own because an article must have
/// one and because nothing else may be mistaken for it.
///
/// # Examples
///
/// ```
/// use byline_article::Headline;
///
/// let headline = Headline::new("Small town keeps its bridge open")?;
/// assert_eq!(headline.as_str(), "Small town keeps its bridge open");
/// assert_eq!(Headline::new("").unwrap_err().to_string(), "expected text, found nothing but white space");
/// # Ok::<(), byline_article::LineError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Headline(Line);

impl Line {
    /// A line of this text, white space folded.
    ///
    /// # Errors
    ///
    /// Returns [`LineError`] when the text is blank, or holds a control character or an
    /// unpaired bidirectional control.
    ///
    /// # Examples
    ///
    /// ```
    /// let error = byline_article::Line::new("bell \u{7}").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "found the control character U+0007 at byte 5, expected printable text"
    /// );
    /// ```
    pub fn new(text: &str) -> Result<Self, LineError> {
        if is_clean(text) {
            return Ok(Self(text.into()));
        }
        if let Some(kind) = fault(text) {
            return Err(LineError { kind });
        }
        Self::fold(text).ok_or(LineError {
            kind: LineErrorKind::Blank,
        })
    }

    /// A line of what is printable in this text, or nothing when nothing is.
    ///
    /// This is for text found in the wild: control characters are dropped, and so are all
    /// bidirectional embeddings, overrides and isolates when they do not pair up.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_article::Line;
    ///
    /// assert_eq!(Line::clean("tab\u{0}le\u{202E}").unwrap().as_str(), "table");
    /// assert_eq!(Line::clean("\u{0}"), None);
    /// ```
    #[must_use]
    pub fn clean(text: &str) -> Option<Self> {
        if is_clean(text) {
            return Some(Self(text.into()));
        }
        match fault(text) {
            None => Self::fold(text),
            Some(_) => {
                let paired = unpaired(text).is_none();
                let kept: String = text
                    .chars()
                    .filter(|&c| {
                        c.is_whitespace() || !c.is_control() && (paired || direction(c).is_none())
                    })
                    .collect();
                Self::fold(&kept)
            }
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, owned.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0.into_string()
    }

    fn fold(text: &str) -> Option<Self> {
        let text = text.trim_matches(|c: char| c.is_whitespace() || is_dropped(c));
        if text.is_empty() {
            return None;
        }
        if is_folded(text) {
            return Some(Self(text.into()));
        }
        let mut folded = String::with_capacity(text.len());
        let mut space = false;
        for c in text.chars().filter(|&c| !is_dropped(c)) {
            if is_folding(c) {
                space = true;
                continue;
            }
            if space {
                folded.push(' ');
                space = false;
            }
            folded.push(c);
        }
        Some(Self(folded.into_boxed_str()))
    }
}

/// Whether the bytes alone show that this text is a valid line that needs no change. Where they do
/// not, it may still be one.
fn is_clean(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_bad = |byte: u8, next: u8| {
        // Controls, white space and direction characters: U+0080 to U+00BF, U+1680, U+2000 to
        // U+2FFF, U+3000 and U+FEFF with others between them.
        (byte < b' ')
            | (byte == 0x7F)
            | (byte == 0xC2)
            | (byte == 0xE2)
            | ((byte == b' ') & (next == b' '))
            | ((byte == 0xE1) & (next == 0x9A))
            | ((byte == 0xE3) & (next == 0x80))
            | ((byte == 0xEF) & (next == 0xBB))
    };
    // Without a branch, so that compilers look at many bytes at once.
    let nexts = bytes.iter().skip(1);
    let pairs = bytes.iter().zip(nexts);
    let any_bad = pairs.fold(false, |bad, (byte, next)| bad | is_bad(*byte, *next));
    match (bytes.first(), bytes.last()) {
        (Some(first), Some(last)) => {
            !any_bad && !is_bad(*last, 0) && *first != b' ' && *last != b' '
        }
        _ => false,
    }
}

/// White space that is folded; the no-break spaces stay.
fn is_folding(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{2007}' | '\u{202F}')
}

/// Invisible characters that only break comparisons.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{FEFF}')
}

/// Whether [`Line::fold`] would change nothing; most text is.
fn is_folded(text: &str) -> bool {
    let mut space = false;
    text.chars().all(|c| {
        let good = c == ' ' && !space || !is_folding(c) && !is_dropped(c);
        space = c == ' ';
        good
    })
}

fn fault(text: &str) -> Option<LineErrorKind> {
    let control = text
        .char_indices()
        .find(|(_, c)| c.is_control() && !c.is_whitespace());
    if let Some((at, character)) = control {
        return Some(LineErrorKind::Control { character, at });
    }
    unpaired(text).map(|(at, character)| LineErrorKind::UnpairedDirection { character, at })
}

/// What a bidirectional control does: opens or closes, as an embedding or as an isolate.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Embed,
    PopEmbed,
    Isolate,
    PopIsolate,
}

fn direction(c: char) -> Option<Direction> {
    match c {
        '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => Some(Direction::Embed),
        '\u{202C}' => Some(Direction::PopEmbed),
        '\u{2066}'..='\u{2068}' => Some(Direction::Isolate),
        '\u{2069}' => Some(Direction::PopIsolate),
        _ => None,
    }
}

/// The first bidirectional control without its pair. The pairs need not nest: a page is
/// safe when every opened one is closed.
fn unpaired(text: &str) -> Option<(usize, char)> {
    let (mut embeds, mut isolates) = (0_usize, 0_usize);
    let mut last = None;
    for (at, c) in text.char_indices() {
        let Some(direction) = direction(c) else {
            continue;
        };
        last = Some((at, c));
        match direction {
            Direction::Embed => embeds += 1,
            Direction::Isolate => isolates += 1,
            Direction::PopEmbed => match embeds.checked_sub(1) {
                Some(left) => embeds = left,
                None => return last,
            },
            Direction::PopIsolate => match isolates.checked_sub(1) {
                Some(left) => isolates = left,
                None => return last,
            },
        }
    }
    if embeds + isolates > 0 { last } else { None }
}

impl Headline {
    /// A headline of this text, white space folded.
    ///
    /// # Errors
    ///
    /// As [`Line::new`].
    pub fn new(text: &str) -> Result<Self, LineError> {
        Line::new(text).map(Self)
    }

    /// A headline of what is printable in this text, or nothing when nothing is: as
    /// [`Line::clean`].
    #[must_use]
    pub fn clean(text: &str) -> Option<Self> {
        Line::clean(text).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The text, owned.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0.into_string()
    }
}

impl From<Line> for Headline {
    fn from(line: Line) -> Self {
        Self(line)
    }
}

impl From<Headline> for Line {
    fn from(headline: Headline) -> Self {
        headline.0
    }
}

impl FromStr for Line {
    type Err = LineError;

    fn from_str(text: &str) -> Result<Self, LineError> {
        Self::new(text)
    }
}

impl FromStr for Headline {
    type Err = LineError;

    fn from_str(text: &str) -> Result<Self, LineError> {
        Self::new(text)
    }
}

impl AsRef<str> for Line {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Headline {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Display for Headline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Debug for Headline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl PartialEq<str> for Line {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Line {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<str> for Headline {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Headline {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl From<&Line> for String {
    fn from(line: &Line) -> Self {
        line.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    #[test]
    fn clean_lines_are_those_that_nothing_changes() {
        let mut clean = 0;
        for c in '\0'..=char::MAX {
            for text in [format!("{c}"), format!("a{c}b"), format!("a {c} b")] {
                if is_clean(&text) {
                    clean += 1;
                    assert_eq!(fault(&text), None, "{text:?}");
                    let folded = Line::fold(&text).map(Line::into_string);
                    assert_eq!(folded.as_deref(), Some(text.as_str()), "{text:?}");
                }
            }
        }
        // A look at the bytes is enough for most.
        assert!(clean > 3_000_000);
        for text in ["", " ", "a  b", " a", "a ", "a\u{ad}b", "a\u{202e}"] {
            assert!(!is_clean(text), "{text:?}");
        }
    }
}
