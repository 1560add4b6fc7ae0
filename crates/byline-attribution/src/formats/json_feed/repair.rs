//! Where a credit may go in a JSON feed: its first item that has contents.

use super::{Member, Members};
use crate::formats::html::repair as html;
use crate::formats::{Credit, Edit, Part, Proposal};
use crate::policy::{PlaceRule, Policy};
use crate::read::ReadContext;

/// The edits worth trying in the first item of a JSON feed that has contents.
pub(in crate::formats) fn proposals(
    source: &str,
    reading: ReadContext<'_>,
    policy: &Policy,
    credit: &Credit,
) -> Vec<Proposal> {
    let mut html = None;
    let mut text = None;
    let members = Members::new(source).filter(|member| member.is_in_items);
    for member in members.filter(|member| is_closed(source, member)) {
        match member.name.as_str() {
            "content_html" if html.is_none() => html = Some(member),
            "content_text" if text.is_none() => text = Some(member),
            _ => {}
        }
        if html.is_some() && text.is_some() {
            break;
        }
    }
    let mut proposals = Vec::new();
    if let Some(member) = html {
        let line = credit.html();
        let ends = html::at_ends(member.value.text(), reading, policy);
        proposals.extend(ends.into_iter().map(|(end, element)| {
            let markup = escape(&format!("<{element}>{line}</{element}>"));
            let at = match end {
                html::End::Start => member.span.start + 1,
                html::End::Behind => member.span.end - 1,
            };
            part(
                &member,
                "{\"items\":[{\"content_html\":",
                Edit::insert(at, markup),
            )
        }));
    }
    if let Some(member) = text {
        let before = "{\"items\":[{\"content_text\":";
        let line = escape(&credit.plain());
        if policy.position() == PlaceRule::Anywhere {
            let at = member.span.end - 1;
            let edit = Edit::insert(at, format!("\\n\\n{line}"));
            proposals.push(part(&member, before, edit));
        }
        let edit = Edit::insert(member.span.start + 1, format!("{line}\\n\\n"));
        proposals.push(part(&member, before, edit));
    }
    proposals
}

/// The language that a feed says it is in.
pub(in crate::formats) fn language(source: &str) -> Option<String> {
    Members::new(source)
        .find(|member| member.name == "language")
        .map(|member| member.value.text().trim().to_owned())
}

/// Whether the string ends in a quote, and is not cut off.
fn is_closed(source: &str, member: &Member) -> bool {
    member.span.len() >= 2
        && source
            .get(member.span.clone())
            .is_some_and(|string| string.ends_with('"'))
}

fn part(member: &Member, before: &'static str, edit: Edit) -> Proposal {
    Proposal {
        edit,
        part: Some(Part {
            span: member.span.clone(),
            before,
            after: "}]}",
        }),
    }
}

/// Text as it is written between the quotes of a JSON string
/// ([RFC 8259 §7](https://www.rfc-editor.org/rfc/rfc8259#section-7)).
fn escape(text: &str) -> String {
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
