//! Where a credit may go in plain text and in Markdown.

#[cfg(feature = "markdown")]
use crate::formats::{Credit, Edit, TRIES};
use crate::policy::Position;

/// The places of a text whose paragraphs are parted by blank lines.
pub(in crate::formats) fn edits(source: &str, position: Position, line: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    if position == Position::Anywhere {
        edits.push(at_end(source, line));
    }
    if matches!(position, Position::WithinParagraphs(_)) {
        for end in paragraph_ends(source) {
            edits.push(Edit::insert(end, format!(" ({line})")));
        }
    }
    let eol = line_end(source);
    edits.push(Edit::insert(
        byte_order_mark(source),
        format!("{line}{eol}{eol}"),
    ));
    if position == Position::Anywhere {
        for end in paragraph_ends(source) {
            edits.push(Edit::insert(end, format!("{eol}{eol}{line}")));
        }
    }
    edits
}

/// The line end of a document: that of its first line.
fn line_end(source: &str) -> &'static str {
    match memchr::memchr(b'\n', source.as_bytes()) {
        Some(end) if source.get(..end).is_some_and(|line| line.ends_with('\r')) => "\r\n",
        _ => "\n",
    }
}

/// The length of a byte order mark at the beginning.
fn byte_order_mark(source: &str) -> usize {
    const MARK: char = '\u{feff}';
    if source.starts_with(MARK) {
        MARK.len_utf8()
    } else {
        0
    }
}

fn at_end(source: &str, line: &str) -> Edit {
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
fn paragraph_ends(source: &str) -> Vec<usize> {
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

/// The edits worth trying in Markdown; what comes before its text stays there.
#[cfg(feature = "markdown")]
pub(in crate::formats) fn markdown_edits(
    source: &str,
    position: Position,
    credit: &Credit,
) -> Vec<Edit> {
    let line = credit.markdown();
    let body = text_start(source);
    let text = source.get(body..).unwrap_or_default();
    let eol = line_end(source);
    // Front matter that ends the document may lack its line end.
    let is_on_a_line = body > byte_order_mark(source)
        && !source.get(..body).is_some_and(|head| head.ends_with('\n'));
    let before = if is_on_a_line { eol } else { "" };
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
                    format!("{before}<{element}>{html}</{element}>{eol}{eol}"),
                ));
            }
        }
    }
    edits.push(Edit::insert(body, format!("{before}{line}{eol}{eol}")));
    if position == Position::Anywhere {
        for end in paragraph_ends(text) {
            edits.push(Edit::insert(body + end, format!("{eol}{eol}{line}")));
        }
    }
    edits
}

/// Where the text begins behind a byte order mark and front matter: YAML between lines of `---`,
/// the last of which may be `...`
/// ([Pandoc](https://pandoc.org/MANUAL.html#extension-yaml_metadata_block)), or TOML between
/// lines of `+++` ([Hugo](https://gohugo.io/content-management/front-matter/)).
#[cfg(feature = "markdown")]
fn text_start(source: &str) -> usize {
    let start = byte_order_mark(source);
    let body = source.get(start..).unwrap_or_default();
    let mut lines = body.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    let ends: &[&str] = match first.trim_end() {
        "---" => &["---", "..."],
        "+++" => &["+++"],
        _ => return start,
    };
    let mut at = start + first.len();
    for line in lines {
        at += line.len();
        if ends.contains(&line.trim_end()) {
            return at;
        }
    }
    start
}
