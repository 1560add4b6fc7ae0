//! Where a credit may go in a feed: its first item.

use std::ops::Range;

use crate::formats::html::repair as html;
use crate::formats::{Credit, Edit};
use crate::policy::Position;
use crate::rights::escape_markup;

/// The elements of an item that hold HTML, the fullest first.
const CONTENTS: &[&str] = &["content:encoded", "content", "description", "summary"];

/// The edits worth trying in the first item of an RSS or Atom feed: in its contents, where
/// readers see the credit, else as the element that feeds have for it.
pub(in crate::formats) fn edits(source: &str, position: Position, credit: &Credit) -> Vec<Edit> {
    let Some((item, is_atom)) = first_item(source) else {
        return Vec::new();
    };
    let mut edits = Vec::new();
    for name in CONTENTS {
        if let Some(inner) = contents(source, &item, name) {
            edits.extend(in_contents(source, inner, position, credit));
        }
    }
    let (href, text) = (escape_markup(credit.href()), escape_markup(credit.text()));
    edits.push(Edit::insert(
        item.end,
        if is_atom {
            format!("<link rel=\"via\" href=\"{href}\" title=\"{text}\"/>\n")
        } else {
            format!("<source url=\"{href}\">{text}</source>\n")
        },
    ));
    edits
}

/// The contents of the first `item` or `entry`, and whether it is Atom's.
fn first_item(source: &str) -> Option<(Range<usize>, bool)> {
    [("item", false), ("entry", true)]
        .into_iter()
        .filter_map(|(name, is_atom)| {
            let start = element_start(source, 0, name)?;
            let end = start + source.get(start..)?.find(&format!("</{name}>"))?;
            Some((start..end, is_atom))
        })
        .min_by_key(|(item, _)| item.start)
}

/// Behind the start tag of the first element of this name.
fn element_start(source: &str, from: usize, name: &str) -> Option<usize> {
    let tag = format!("<{name}");
    let mut at = from;
    loop {
        let found = at + source.get(at..)?.find(&tag)?;
        let rest = source.get(found + tag.len()..)?;
        if rest.starts_with(['>', ' ', '\n', '\r', '\t']) {
            let end = rest.find('>')?;
            let is_empty = rest.get(..end)?.ends_with('/');
            return (!is_empty).then_some(found + tag.len() + end + 1);
        }
        at = found + tag.len();
    }
}

/// What stands between the tags of an element of the item, if it is HTML.
fn contents(source: &str, item: &Range<usize>, name: &str) -> Option<Range<usize>> {
    let within = source.get(..item.end)?;
    let start = element_start(within, item.start, name)?;
    let end = start + within.get(start..)?.find(&format!("</{name}>"))?;
    // Atom's text is shown as it is: markup in it would be read as such.
    let tag = within.get(..start)?.rsplit('<').next()?;
    let is_text = matches!(name, "content" | "summary") && !tag.contains("html");
    (!is_text).then_some(start..end)
}

fn in_contents(
    source: &str,
    inner: Range<usize>,
    position: Position,
    credit: &Credit,
) -> Vec<Edit> {
    const OPEN: &str = "<![CDATA[";
    let raw = source.get(inner.clone()).unwrap_or_default();
    let trimmed = raw.trim();
    let start = inner.start + (raw.len() - raw.trim_start().len());
    let verbatim = trimmed
        .strip_prefix(OPEN)
        .and_then(|rest| rest.strip_suffix("]]>"))
        .map(|html| (start + OPEN.len(), html))
        .or_else(|| trimmed.starts_with('<').then_some((start, trimmed)));
    if let Some((offset, html)) = verbatim {
        return html::edits(html, position, credit)
            .into_iter()
            .map(|edit| Edit {
                span: edit.span.start + offset..edit.span.end + offset,
                text: edit.text,
            })
            .collect();
    }
    let line = credit.html();
    let escaped = |element: &str| escape_markup(&format!("<{element}>{line}</{element}>"));
    let mut edits = Vec::new();
    if position == Position::Anywhere {
        edits.push(Edit::insert(start + trimmed.len(), escaped("p")));
    }
    for element in ["p", "div", "header"] {
        edits.push(Edit::insert(start, escaped(element)));
    }
    edits
}

/// The edits worth trying in the first item of a JSON feed that has contents.
pub(in crate::formats) fn json_edits(
    source: &str,
    position: Position,
    credit: &Credit,
) -> Vec<Edit> {
    let mut edits = Vec::new();
    if let Some(value) = json_string(source, "content_html") {
        let line = credit.html();
        let written = |element: &str| escape_json(&format!("<{element}>{line}</{element}>"));
        if position == Position::Anywhere {
            edits.push(Edit::insert(value.end, written("p")));
        }
        for element in ["p", "div", "header"] {
            edits.push(Edit::insert(value.start, written(element)));
        }
    }
    if let Some(value) = json_string(source, "content_text") {
        let line = escape_json(&credit.plain());
        if position == Position::Anywhere {
            edits.push(Edit::insert(value.end, format!("\\n\\n{line}")));
        }
        edits.push(Edit::insert(value.start, format!("{line}\\n\\n")));
    }
    edits
}

/// The first string of this name, without its quotes.
fn json_string(source: &str, name: &str) -> Option<Range<usize>> {
    let key = format!("\"{name}\"");
    let behind = source.find(&key)? + key.len();
    let rest = source.get(behind..)?;
    let value = rest.trim_start().strip_prefix(':')?.trim_start();
    let inner = value.strip_prefix('"')?;
    let start = behind + (rest.len() - inner.len());
    let mut escaped = false;
    let end = inner.bytes().position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    })?;
    Some(start..start + end)
}

/// Text as it stands between the quotes of a JSON string
/// ([RFC 8259 §7](https://www.rfc-editor.org/rfc/rfc8259#section-7)).
fn escape_json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}
