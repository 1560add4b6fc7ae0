//! Exports of WordPress: RSS with the fields of its data base
//! (<https://wordpress.org/documentation/article/tools-export-screen/>).

use alloc::string::String;

use crate::xml::Element;
use byline_html::ElementKind;

/// Whether an item is of an export, whose content is stored text and not yet HTML.
pub(super) fn is_export(item: &Element) -> bool {
    item.child("wp:post_type").is_some() || item.child("wp:post_id").is_some()
}

/// Whether the item of an export is not public.
pub(super) fn is_draft(item: &Element) -> bool {
    let status = item.child_text("wp:status");
    let is_public = |status: &str| matches!(status, "publish" | "inherit");
    status.is_some_and(|status| !is_public(&status))
}

/// Stored content as HTML: blank lines part paragraphs, and a line end is a line break, as
/// the program shows it (<https://developer.wordpress.org/reference/functions/wpautop/>).
pub(super) fn paragraphs(content: &str) -> String {
    let mut html = String::with_capacity(content.len() + content.len() / 8);
    let mut part = String::new();
    for line in content.lines().chain([""]) {
        if !line.trim().is_empty() {
            if !part.is_empty() {
                part.push('\n');
            }
            part.push_str(line);
            continue;
        }
        if has_block(&part) {
            html.push_str(&part);
            html.push('\n');
        } else if !part.trim().is_empty() {
            html.push_str("<p>");
            html.push_str(&part.replace('\n', "<br>"));
            html.push_str("</p>\n");
        }
        part.clear();
    }
    html
}

/// Whether a part holds a tag of a block.
fn has_block(part: &str) -> bool {
    part.match_indices('<').any(|(at, _)| {
        let rest = part.get(at + 1..).unwrap_or_default();
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        let end = rest
            .find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(rest.len());
        // The longest name of a block has ten letters.
        rest.get(..end.min(16))
            .is_some_and(|name| ElementKind::of(&name.to_ascii_lowercase()).is_block())
    })
}
