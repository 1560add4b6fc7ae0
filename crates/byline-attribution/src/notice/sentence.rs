//! Where sentences begin and end in a page's text.

use std::ops::Range;

/// No sentence of a notice is longer; a text without stops is cut into such pieces,
/// which keeps the work on any text linear.
const LONGEST: usize = 1_600;

/// The sentence around a byte offset that lies on a character boundary.
pub(crate) fn around(text: &str, offset: usize) -> Range<usize> {
    start(text, offset)..end(text, offset)
}

/// The sentence after this one, if it follows in the same block of text.
pub(crate) fn after(text: &str, sentence: &Range<usize>) -> Option<Range<usize>> {
    let rest = text.get(sentence.end..)?;
    let gap = rest.len() - rest.trim_start_matches(is_gap).len();
    let begin = sentence.end + gap;
    (gap <= FAR && begin < text.len()).then(|| begin..end(text, begin))
}

/// The sentence before this one, if it is in the same block of text.
pub(crate) fn before(text: &str, sentence: &Range<usize>) -> Option<Range<usize>> {
    let head = text.get(..sentence.start)?;
    let trimmed = head.trim_end_matches(is_gap);
    let last = trimmed.char_indices().next_back()?.0;
    (head.len() - trimmed.len() <= FAR).then(|| start(text, last)..trimmed.len())
}

/// How many bytes of stops and white space may lie between sentences of one block.
const FAR: usize = 16;

/// The nearest character boundary at or before an offset within the text.
fn boundary(text: &str, offset: usize) -> usize {
    (0..=offset)
        .rev()
        .find(|index| text.is_char_boundary(*index))
        .unwrap_or_default()
}

/// How far beyond a full stop or line end its meaning is looked for.
const NEAR: usize = 64;

fn is_gap(c: char) -> bool {
    c.is_whitespace() || is_stop(c) || matches!(c, '|' | '•' | '·' | ')' | '(' | '©')
}

fn is_stop(c: char) -> bool {
    matches!(
        c,
        '.' | '!' | '?' | '…' | '։' | '؟' | '۔' | '。' | '！' | '？' | '｡'
    )
}

fn start(text: &str, offset: usize) -> usize {
    let floor = boundary(text, offset.saturating_sub(LONGEST));
    let head = text.get(floor..offset).unwrap_or_default();
    let begin = head
        .char_indices()
        .rev()
        .find(|(index, c)| ends_at(text, floor + index, *c))
        .map_or(floor, |(index, c)| floor + index + c.len_utf8());
    let piece = text.get(begin..offset).unwrap_or_default();
    begin + (piece.len() - piece.trim_start().len())
}

fn end(text: &str, offset: usize) -> usize {
    let ceiling = boundary(text, offset.saturating_add(LONGEST).min(text.len()));
    let tail = text.get(offset..ceiling).unwrap_or_default();
    let finish = tail
        .char_indices()
        .find(|(index, c)| ends_at(text, offset + index, *c))
        .map_or(ceiling, |(index, c)| {
            offset
                + index
                + if is_stop(c) || c == ':' {
                    c.len_utf8()
                } else {
                    0
                }
        });
    let piece = text.get(offset..finish).unwrap_or_default();
    offset + piece.trim_end().len()
}

/// Whether the character at this offset ends a sentence; looks only at what stands
/// near it, so that the answer does not depend on where reading began.
pub(crate) fn ends_at(text: &str, offset: usize, c: char) -> bool {
    let after = || {
        let from = offset + c.len_utf8();
        let to = boundary(text, (from + NEAR).min(text.len()));
        text.get(from..to).unwrap_or_default()
    };
    match c {
        '?' | '…' | '։' | '؟' | '۔' | '|' | '•' | '©' | '。' | '！' | '？' | '｡' => {
            true
        }
        '!' => !continues_name(after()),
        // The colon is Armenia's full stop, typed where `։` is not at hand.
        ':' => text
            .get(..offset)
            .and_then(|head| head.chars().next_back())
            .is_some_and(|before| matches!(before, '\u{530}'..='\u{58F}')),
        '\n' => ends_line(after()),
        '.' => ends_with_full_stop(text.get(..offset).unwrap_or_default(), after()),
        _ => false,
    }
}

/// Whether what follows an exclamation mark continues a name: "Nevezd meg! – Ne add el! 4.0" is
/// that of a licence.
fn continues_name(after: &str) -> bool {
    let rest = after.trim_start_matches([' ', '\u{a0}']);
    let is_version = matches!(rest.as_bytes(), [b'1'..=b'9', b'.', b'0'..=b'9', ..]);
    is_version || rest.starts_with(['-', '‐', '–', '—'])
}

/// A new line continues with the sentence only if it begins in lower case.
fn ends_line(after: &str) -> bool {
    let line = after.trim_start_matches([' ', '\t', '\r']);
    !line.chars().next().is_some_and(is_small)
}

fn ends_with_full_stop(before: &str, after: &str) -> bool {
    let mut rest = after.chars();
    let Some(next) = rest.next() else {
        return true;
    };
    if !next.is_whitespace() {
        return matches!(next, '"' | '»' | '”' | '“' | ')' | '<' | '[');
    }
    if is_abbreviated(before) {
        return false;
    }
    // "2. Absatz" and "1. paragraf" are ordinals, "2024. All" is an end.
    let digits = before
        .bytes()
        .rev()
        .take(3)
        .take_while(u8::is_ascii_digit)
        .count();
    let (gap, _) = after.split_at(after.len() - after.trim_start().len());
    if (1..=2).contains(&digits) && !gap.contains('\n') {
        return false;
    }
    // After an abbreviation the sentence continues in lower case; a long word before the end of
    // a line is none.
    let is_continued = after.trim_start().chars().next().is_some_and(is_small);
    !is_continued || gap.contains('\n') && ends_with_long_word(before)
}

/// Letters of a word that is hardly an abbreviation.
const LONG: usize = 5;

fn ends_with_long_word(before: &str) -> bool {
    let letters = before.chars().rev().take(LONG);
    letters.filter(|c| c.is_alphabetic()).count() == LONG
}

/// Words that are hardly ever the last of a sentence.
const ABBREVIATIONS: &[&str] = &["St", "Dr", "Mr", "Mrs", "Ms", "Nr", "Prof", "bzw"];

fn is_abbreviated(before: &str) -> bool {
    ABBREVIATIONS.iter().any(|word| {
        let rest = before.strip_suffix(word);
        rest.is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
    })
}

/// Whether a letter is small in a script that has capitals. Unicode calls the Georgian
/// letters small because capitals exist for headlines; running text never uses those. The
/// circled `ⓒ` is a copyright sign.
pub(crate) fn is_small(c: char) -> bool {
    c.is_lowercase() && !matches!(c, 'ა'..='ჿ' | 'ⓒ')
}
