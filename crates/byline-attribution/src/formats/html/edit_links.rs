//! Opens and shows links that are there, where the caller asks for it.

use std::ops::Range;

use byline_html::{Attribute, Scanner, StartTag, Token};

use crate::formats::Edit;
use crate::verdict::{Candidate, Reason, Verdict};

/// How many candidates are tried.
const TRIES: usize = 12;

/// The `rel` tokens that close a link.
const CLOSING: &[&str] = &["nofollow", "ugc", "sponsored"];

/// The edits that may make a candidate count.
pub(crate) fn edits(source: &str, verdict: &Verdict) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    let all = verdict
        .rejected()
        .flat_map(|candidate| of_candidate(source, candidate));
    // What hides one link often hides the next ones.
    for edit in all.take(TRIES) {
        if !edits.contains(&edit) {
            edits.push(edit);
        }
    }
    edits
}

fn of_candidate(source: &str, candidate: &Candidate) -> Vec<Edit> {
    match candidate.reason() {
        Reason::Nofollow => start_tag(source, candidate.span())
            .and_then(|(offset, tag)| open(source, offset, tag.attribute("rel")?))
            .into_iter()
            .collect(),
        Reason::Hidden | Reason::Inert => candidate
            .cause()
            .and_then(|cause| start_tag(source, cause.span()?))
            .map(|(offset, tag)| show(source, offset, tag))
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}

/// A start tag without what hides its element: an attribute, a declaration of its style,
/// the whole style.
fn show(source: &str, offset: usize, tag: StartTag<'_>) -> Vec<Edit> {
    let mut edits: Vec<Edit> = ["hidden", "inert", "popover"]
        .into_iter()
        .filter_map(|name| tag.attribute(name))
        .map(|attribute| Edit::remove(whole(source, offset, &attribute)))
        .collect();
    let style = tag.attribute("style");
    if let Some(value) = style.and_then(|style| style.value_span()) {
        let mut start = offset + value.start;
        let text = source.get(start..offset + value.end).unwrap_or_default();
        // A semicolon within a string cuts wrongly; the check then refuses the edit.
        for declaration in text.split_inclusive(';').take(TRIES) {
            edits.push(Edit::remove(start..start + declaration.len()));
            start += declaration.len();
        }
    }
    edits.extend(style.map(|style| Edit::remove(whole(source, offset, &style))));
    edits
}

/// The start tag at the beginning of a span, and the offset that its own spans lack.
fn start_tag(source: &str, span: Range<usize>) -> Option<(usize, StartTag<'_>)> {
    match Scanner::new(source.get(span.clone())?).next()? {
        Token::StartTag(tag) => Some((span.start, tag)),
        _ => None,
    }
}

/// `rel` without the tokens that close the link.
fn open(source: &str, offset: usize, rel: Attribute<'_>) -> Option<Edit> {
    let value = rel.value();
    let kept: Vec<&str> = value
        .split([' ', '\t', '\n', '\r', '\u{c}', ','])
        .filter(|token| !token.is_empty())
        .filter(|token| {
            !CLOSING
                .iter()
                .any(|closing| closing.eq_ignore_ascii_case(token))
        })
        .collect();
    if kept.is_empty() {
        return Some(Edit::remove(whole(source, offset, &rel)));
    }
    let span = rel.value_span()?;
    let text = kept.join(" ");
    let quoted = source
        .get(..offset + span.start)
        .is_some_and(|head| head.ends_with(['"', '\'']));
    Some(Edit {
        span: offset + span.start..offset + span.end,
        text: if quoted { text } else { format!("\"{text}\"") },
    })
}

/// An attribute with the white space before it and its quotes.
fn whole(source: &str, offset: usize, attribute: &Attribute<'_>) -> Range<usize> {
    let name = attribute.name_span();
    let head = source.get(..offset + name.start).unwrap_or_default();
    let start = head.trim_end().len();
    let end = attribute.value_span().map_or(name.end, |value| value.end) + offset;
    let quote = source
        .get(end..)
        .is_some_and(|rest| rest.starts_with(['"', '\'']));
    start..end + usize::from(quote)
}
