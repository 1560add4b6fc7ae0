//! Where a credit may go in plain text and in Markdown.

use super::Edit;
#[cfg(feature = "markdown")]
use super::credit::Credit;
use super::place::TRIES;
use crate::policy::Position;

/// The places of a text whose paragraphs are parted by blank lines.
pub(super) fn edits(source: &str, position: Position, line: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    if position == Position::Anywhere {
        edits.push(at_end(source, line));
    }
    if matches!(position, Position::WithinParagraphs(_)) {
        for end in paragraph_ends(source) {
            edits.push(Edit::insert(end, format!(" ({line})")));
        }
    }
    edits.push(Edit::insert(0, format!("{line}\n\n")));
    if position == Position::Anywhere {
        for end in paragraph_ends(source) {
            edits.push(Edit::insert(end, format!("\n\n{line}")));
        }
    }
    edits
}

fn at_end(source: &str, line: &str) -> Edit {
    let before = if source.is_empty() || source.ends_with("\n\n") {
        ""
    } else if source.ends_with('\n') {
        "\n"
    } else {
        "\n\n"
    };
    Edit::insert(source.len(), format!("{before}{line}\n"))
}

/// The ends of the first paragraphs of a text.
fn paragraph_ends(source: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut at = 0;
    for block in source.split_inclusive("\n\n") {
        let text = block.trim_end();
        if is_running_text(text) {
            ends.push(at + text.len());
        }
        at += block.len();
        if ends.len() == TRIES {
            break;
        }
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

/// The edits worth trying in Markdown; what comes before its text stays there.
#[cfg(feature = "markdown")]
pub(super) fn markdown_edits(source: &str, position: Position, credit: &Credit) -> Vec<Edit> {
    let line = credit.markdown();
    let body = front_matter(source);
    let text = source.get(body..).unwrap_or_default();
    let mut edits = Vec::new();
    match position {
        Position::Anywhere => edits.push(at_end(source, &line)),
        Position::WithinParagraphs(_) => {
            for end in paragraph_ends(text) {
                edits.push(Edit::insert(body + end, format!(" ({line})")));
            }
        }
        // A paragraph would be the first of the body; an element of its own is none.
        Position::BeforeBody => {
            let html = credit.html();
            for element in ["div", "header"] {
                edits.push(Edit::insert(
                    body,
                    format!("<{element}>{html}</{element}>\n\n"),
                ));
            }
        }
    }
    edits.push(Edit::insert(body, format!("{line}\n\n")));
    if position == Position::Anywhere {
        for end in paragraph_ends(text) {
            edits.push(Edit::insert(body + end, format!("\n\n{line}")));
        }
    }
    edits
}

/// Where the text begins behind a block of metadata (`---` lines around it).
#[cfg(feature = "markdown")]
fn front_matter(source: &str) -> usize {
    let Some(rest) = source.strip_prefix("---\n") else {
        return 0;
    };
    rest.find("\n---\n")
        .map_or(0, |end| "---\n".len() + end + "\n---\n".len())
}
