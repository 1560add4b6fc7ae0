//! Where a credit may go in plain text.

use crate::formats::{Edit, TRIES};
use crate::policy::PlaceRule;

/// The places of a text whose paragraphs are separated by blank lines.
pub(in crate::formats) fn edits(source: &str, position: PlaceRule, line: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    if position == PlaceRule::Anywhere {
        edits.push(at_end(source, line));
    }
    if matches!(position, PlaceRule::WithinParagraphs(_)) {
        for end in paragraph_ends(source) {
            edits.push(Edit::insert(end, format!(" ({line})")));
        }
    }
    let eol = line_end(source);
    edits.push(Edit::insert(
        byte_order_mark(source),
        format!("{line}{eol}{eol}"),
    ));
    if position == PlaceRule::Anywhere {
        for end in paragraph_ends(source) {
            edits.push(Edit::insert(end, format!("{eol}{eol}{line}")));
        }
    }
    edits
}

/// The line end of a document: that of its first line.
pub(in crate::formats) fn line_end(source: &str) -> &'static str {
    match memchr::memchr(b'\n', source.as_bytes()) {
        Some(end) if source.get(..end).is_some_and(|line| line.ends_with('\r')) => "\r\n",
        _ => "\n",
    }
}

/// The length of a byte order mark at the beginning.
pub(in crate::formats) fn byte_order_mark(source: &str) -> usize {
    const MARK: char = '\u{feff}';
    if source.starts_with(MARK) {
        MARK.len_utf8()
    } else {
        0
    }
}

pub(in crate::formats) fn at_end(source: &str, line: &str) -> Edit {
    let eol = line_end(source);
    let body = source.get(byte_order_mark(source)..).unwrap_or_default();
    let before = match body.strip_suffix(eol) {
        _ if body.is_empty() => String::new(),
        Some(rest) if rest.ends_with('\n') => String::new(),
        Some(_) => eol.to_owned(),
        None => eol.repeat(2),
    };
    Edit::insert(source.len(), format!("{before}{line}{eol}"))
}

/// The ends of the first paragraphs of a text.
pub(in crate::formats) fn paragraph_ends(source: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut block = byte_order_mark(source);
    let mut at = 0;
    for line in source.split_inclusive('\n').chain([""]) {
        if line.trim().is_empty() {
            let text = source.get(block..at).unwrap_or_default().trim_end();
            if is_running_text(text) {
                ends.push(block + text.len());
            }
            if ends.len() == TRIES {
                break;
            }
            block = at + line.len();
        }
        at += line.len();
    }
    ends
}

/// Whether a block begins as a paragraph does: with a letter, not with the sign of a
/// heading, list, quotation, table or code.
fn is_running_text(block: &str) -> bool {
    block.chars().next().is_some_and(|c| {
        c.is_alphanumeric() || matches!(c, '"' | '«' | '“' | '„' | '[' | '(' | '—' | '*' | '_')
    }) && !block.starts_with("* ")
}
