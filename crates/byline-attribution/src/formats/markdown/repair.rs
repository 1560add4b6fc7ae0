//! Where a credit may go in Markdown.

use crate::formats::text::repair::{at_end, byte_order_mark, line_end, paragraph_ends};
use crate::formats::{Credit, Edit};
use crate::policy::PlaceRule;

/// The edits worth trying in Markdown; what comes before its text stays there.
pub(in crate::formats) fn edits(source: &str, position: PlaceRule, credit: &Credit) -> Vec<Edit> {
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
        PlaceRule::Anywhere => edits.push(at_end(source, &line)),
        PlaceRule::WithinParagraphs(_) => {
            for end in paragraph_ends(text) {
                edits.push(Edit::insert(body + end, format!(" ({line})")));
            }
        }
        // A paragraph would be the first of the body; an element of its own is not counted.
        PlaceRule::BeforeBody => {
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
    if position == PlaceRule::Anywhere {
        for end in paragraph_ends(text) {
            edits.push(Edit::insert(body + end, format!("{eol}{eol}{line}")));
        }
    }
    edits
}

/// Where the text begins after a byte order mark and front matter: YAML between lines of `---`,
/// the last of which may be `...`
/// ([Pandoc](https://pandoc.org/MANUAL.html#extension-yaml_metadata_block)), or TOML between
/// lines of `+++` ([Hugo](https://gohugo.io/content-management/front-matter/)).
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
