//! Whether a passage is in quotation marks, or in an element that quotes.

use core::ops::Range;

use crate::fold::Fold;

/// Characters between a passage and its quotation mark, at most: a dash, a bracket, spaces.
const REACH: usize = 8;

/// Whether a passage has a quotation mark at its beginning and one at its end, with no letter and
/// no line break between: a mark in another line belongs to the neighbour.
///
/// `core` is the passage without the few words that may be outside the marks, because they are
/// by chance the same in both texts.
pub(crate) fn in_marks(text: &str, passage: &Range<usize>, core: &Range<usize>) -> bool {
    let before = text.get(..passage.start).unwrap_or_default();
    let behind = text.get(passage.end..).unwrap_or_default();
    let first = text.get(passage.start..core.start).unwrap_or_default();
    let last = text.get(core.end..passage.end).unwrap_or_default();
    (has_mark(before.chars().rev()) || first.contains(is_mark))
        && (has_mark(behind.chars()) || last.contains(is_mark))
}

fn has_mark(chars: impl Iterator<Item = char>) -> bool {
    chars
        .take_while(|char| !Fold::of(u32::from(*char)).is_letter() && *char != '\n')
        .take(REACH)
        .any(is_mark)
}

/// Quotation marks of all languages (the property Quotation_Mark of the Unicode Character
/// Database, `PropList.txt`), except the apostrophe, which occurs in and after words.
fn is_mark(char: char) -> bool {
    matches!(
        char,
        '"' | '«' | '»' | '\u{2018}'..='\u{201f}' | '‹' | '›' | '⹂' | '「'..='』'
            | '\u{301d}'..='\u{301f}' | '\u{fe41}'..='\u{fe44}' | '＂' | '｢' | '｣' | '〈'..='》'
            | '״'
    )
}

/// The parts of a page that `blockquote` and `q` enclose, in order, outermost ones only.
#[cfg(feature = "html")]
pub(crate) fn elements(source: &str) -> alloc::vec::Vec<Range<usize>> {
    use byline_html::Walker;

    let mut walker = Walker::new(source);
    let mut ranges = alloc::vec::Vec::new();
    // The index of the outermost open one, and where it begins.
    let mut open: Option<(usize, usize)> = None;
    while let Some(token) = walker.next() {
        for closed in walker.closed() {
            if let Some((index, start)) = open
                && closed.index() == index
            {
                ranges.push(start..token.span().end);
                open = None;
            }
        }
        if open.is_none()
            && let Some(opened) = walker.opened()
            && (opened.is("blockquote") || opened.is("q"))
        {
            open = Some((walker.open_elements().len() - 1, token.span().start));
        }
    }
    if let Some((_, start)) = open {
        ranges.push(start..source.len());
    }
    ranges
}

/// Whether one of the elements encloses a part of the source.
pub(crate) fn in_elements(elements: &[Range<usize>], range: &Range<usize>) -> bool {
    let after = elements.partition_point(|element| element.end < range.end);
    elements
        .get(after)
        .is_some_and(|element| element.start <= range.start && range.end <= element.end)
}
