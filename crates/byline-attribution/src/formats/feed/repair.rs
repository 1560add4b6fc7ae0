//! Where a credit may go in a feed: its first item.

use std::ops::Range;

use super::elements::{Contents, Elements, Event, Open, is_item, local};
use crate::formats::html::repair as html;
use crate::formats::{Credit, Edit, Part, Proposal};
use crate::policy::Policy;
use crate::read::ReadContext;
use crate::rights::escape_markup;

/// The elements of an item that hold its text, the fullest first.
const CONTENTS: &[&str] = &["content:encoded", "content", "description", "summary"];

/// The edits worth trying in the first item of an RSS or Atom feed: in its contents, where
/// readers see the credit, else as the element that feeds have for it.
pub(in crate::formats) fn proposals(
    source: &str,
    reading: ReadContext<'_>,
    policy: &Policy,
    credit: &Credit,
) -> Vec<Proposal> {
    let Some(item) = first_item(source) else {
        return Vec::new();
    };
    let mut proposals = Vec::new();
    for body in item.bodies.iter().flatten() {
        let part = Part {
            span: body.whole.clone(),
            before: "<item>",
            after: "</item>",
        };
        proposals.extend(
            in_body(source, body, reading, policy, credit)
                .into_iter()
                .map(|edit| Proposal {
                    edit,
                    part: Some(part.clone()),
                }),
        );
    }
    let (href, text) = (escape_markup(credit.href()), escape_markup(credit.text()));
    let element = if item.is_atom {
        format!("<link rel=\"via\" href=\"{href}\" title=\"{text}\"/>\n")
    } else {
        format!("<source url=\"{href}\">{text}</source>\n")
    };
    proposals.push(Edit::insert(item.end, element).into());
    proposals
}

/// The language that a feed says it is in: RSS's `language`, the first `xml:lang` of Atom.
pub(in crate::formats) fn language(source: &str, is_atom: bool) -> Option<String> {
    let mut elements = Elements::new(source);
    while let Some(event) = elements.next() {
        match event {
            Event::Start(tag, _) if is_atom => {
                if let Some(language) = tag.attribute("xml:lang") {
                    return Some(language.value().trim().to_owned());
                }
            }
            Event::End(open, _) if !is_atom && open.name == "language" => {
                return Some(open.text.text().trim().to_owned());
            }
            Event::Start(..) | Event::End(..) | Event::Comment(..) => {}
        }
    }
    None
}

/// The first item that ends.
#[derive(Default)]
struct Item {
    is_atom: bool,
    /// Where its end tag begins.
    end: usize,
    /// Its elements that hold HTML, in the order of [`CONTENTS`].
    bodies: [Option<Body>; CONTENTS.len()],
}

/// An element of an item that holds HTML.
struct Body {
    /// With its tags, in bytes of the feed.
    whole: Range<usize>,
    /// Between its tags.
    inner: Range<usize>,
    /// The HTML, with references decoded.
    html: String,
}

fn first_item(source: &str) -> Option<Item> {
    let mut item = None;
    let mut elements = Elements::new(source);
    while let Some(event) = elements.next() {
        match event {
            Event::Start(tag, _) if is_item(tag.raw_name()) => {
                item = (!tag.self_closing()).then(Item::default);
            }
            Event::End(open, end) if is_item(open.name) => {
                let item = item?;
                return Some(Item {
                    is_atom: local(open.name) == "entry",
                    end: end.start,
                    ..item
                });
            }
            Event::End(open, end) => {
                if let Some(item) = &mut item
                    && !elements.open().iter().any(|around| around.holds_markup)
                {
                    note_body(item, &open, &end);
                }
            }
            Event::Start(..) | Event::Comment(..) => {}
        }
    }
    None
}

fn note_body(item: &mut Item, open: &Open<'_>, end: &Range<usize>) {
    let place = CONTENTS.iter().position(|name| *name == open.name);
    let Some(slot) = place.and_then(|place| item.bodies.get_mut(place)) else {
        return;
    };
    // Markup in a text would be shown as it is.
    let is_html = matches!(open.contents(), Some(Contents::Html | Contents::Inline));
    if slot.is_none() && is_html {
        *slot = Some(Body {
            whole: open.span.start..end.end,
            inner: open.span.end..end.start,
            html: open.text.text().to_owned(),
        });
    }
}

fn in_body(
    source: &str,
    body: &Body,
    reading: ReadContext<'_>,
    policy: &Policy,
    credit: &Credit,
) -> Vec<Edit> {
    const OPEN: &str = "<![CDATA[";
    let raw = source.get(body.inner.clone()).unwrap_or_default();
    let trimmed = raw.trim();
    let start = body.inner.start + (raw.len() - raw.trim_start().len());
    let verbatim = trimmed
        .strip_prefix(OPEN)
        .and_then(|rest| rest.strip_suffix("]]>"))
        .map(|html| (start + OPEN.len(), html))
        .or_else(|| trimmed.starts_with('<').then_some((start, trimmed)));
    if let Some((offset, html)) = verbatim {
        return html::edits(html, reading, policy, credit)
            .into_iter()
            .map(|edit| edit.moved(offset))
            .collect();
    }
    let line = credit.html();
    html::at_ends(&body.html, reading, policy)
        .into_iter()
        .map(|(end, element)| {
            let at = match end {
                html::End::Start => start,
                html::End::Behind => start + trimmed.len(),
            };
            let markup = format!("<{element}>{line}</{element}>");
            Edit::insert(at, escape_markup(&markup))
        })
        .collect()
}
