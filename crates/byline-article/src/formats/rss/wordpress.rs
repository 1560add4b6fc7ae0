//! Exports of WordPress: RSS with the fields of its data base
//! (<https://wordpress.org/documentation/article/tools-export-screen/>).

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;

use crate::draft::Draft;
use crate::line::Line;
use crate::xml::Element;
use byline_html::ElementKind;

/// Whether an item is of an export, whose content is stored text and not yet HTML.
pub(super) fn is_export(item: &Element) -> bool {
    item.child("wp:post_type").is_some() || item.child("wp:post_id").is_some()
}

/// The names of the authors of an export, by those that they log in with: its items have the
/// latter.
#[derive(Debug, Default)]
pub(crate) struct Authors(BTreeMap<String, Line>);

impl Authors {
    pub(crate) fn of(channel: &Element) -> Self {
        let authors = channel.all("wp:author").filter_map(|author| {
            let login = author.child_text("wp:author_login")?;
            let name = author.child_text("wp:author_display_name")?;
            Some((login.into_owned(), Line::clean(&name)?))
        });
        Self(authors.collect())
    }

    /// Puts the names into the place of the logins.
    pub(crate) fn name(&self, draft: &mut Draft) {
        if self.0.is_empty() {
            return;
        }
        for byline in draft.bylines.get_mut().into_iter().flatten() {
            if let Some(name) = self.0.get(byline.name.as_str()) {
                byline.name = name.clone();
            }
        }
    }
}

/// Whether the item of an export is not public.
pub(super) fn is_draft(item: &Element) -> bool {
    let status = item.child_text("wp:status");
    let is_public = |status: &str| matches!(status, "publish" | "inherit");
    status.is_some_and(|status| !is_public(&status))
}

/// Pictures with a caption, which are stored between square brackets
/// (<https://codex.wordpress.org/Caption_Shortcode>), as figures: what follows the picture is
/// its caption.
pub(super) fn captions(content: &str) -> Cow<'_, str> {
    const OPEN: &str = "[caption";
    const CLOSE: &str = "[/caption]";
    if !content.contains(OPEN) {
        return Cow::Borrowed(content);
    }
    let mut html = String::with_capacity(content.len() + content.len() / 8);
    let mut rest = content;
    while let Some((before, from)) = rest.split_once(OPEN) {
        let Some((inside, after)) = from.split_once(CLOSE) else {
            break;
        };
        html.push_str(before);
        rest = after;
        // Behind the attributes: `[caption id="a" width="300"]`.
        let inside = inside.split_once(']').map_or(inside, |(_, inside)| inside);
        // The picture may be the text of a link.
        let picture = inside.find("<img").unwrap_or_default();
        let end = inside.get(picture..).and_then(|tag| tag.find('>'));
        let end = end.map_or(0, |end| picture + end + 1);
        let link = inside.get(end..).and_then(|rest| rest.strip_prefix("</a>"));
        let end = link.map_or(end, |rest| inside.len() - rest.len());
        let (picture, caption) = inside.split_at_checked(end).unwrap_or((inside, ""));
        html.push_str("<figure>");
        html.push_str(picture);
        html.push_str("<figcaption>");
        html.push_str(caption.trim());
        html.push_str("</figcaption></figure>");
    }
    html.push_str(rest);
    Cow::Owned(html)
}

/// Stored content as HTML: blank lines part paragraphs, and a line end is a line break, as
/// the program shows it (<https://developer.wordpress.org/reference/functions/wpautop/>).
pub(super) fn paragraphs(content: &str) -> String {
    let mut html = String::with_capacity(content.len() + content.len() / 8);
    let mut part = String::new();
    let mut is_verbatim = false;
    for line in content.lines().chain([""]) {
        // Of a line that begins and ends such a text, the last tag decides.
        is_verbatim = match (line.rfind("<pre"), line.rfind("</pre")) {
            (Some(start), end) => end.is_none_or(|end| end < start),
            (None, Some(_)) => false,
            (None, None) => is_verbatim,
        };
        if is_verbatim || !line.trim().is_empty() {
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
