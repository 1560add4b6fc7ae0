//! What holds for any article.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use core::fmt::Write as _;

use super::{Findings, Presence};
use crate::article::Article;
use crate::body::{Block, Text, is_noncharacter};
use crate::issue::{Issue, IssueCode};
use crate::people::Byline;

pub(super) fn check(article: &Article, findings: &mut Findings) {
    markup(findings, "headline", article.headline.as_str());
    if let Some(kicker) = &article.kicker {
        markup(findings, "kicker", kicker.as_str());
    }
    if let Some(standfirst) = &article.standfirst {
        markup(findings, "standfirst", standfirst.as_str());
    }
    bylines(article, findings);
    if let Some(publisher) = &article.publisher
        && publisher.name.is_none()
    {
        let message = "expected the publisher's name, found none";
        findings.add(IssueCode::Recommended, "publisher.name", message);
    }
    if let (Some(published), Some(modified)) = (&article.published, &article.modified)
        && modified.is_before(published)
    {
        let message =
            format_args!("expected a time after publication ({published}), found {modified}");
        findings.add(IssueCode::DateOrder, "modified", message);
    }
    let message = "expected a language, found none";
    findings.recommend("language", Presence::of(&article.language), message);
    alternates(article, findings);
    blocks(&article.body.blocks, &mut String::from("body"), findings);
    tags(article, findings);
}

fn markup(findings: &mut Findings, path: &str, text: &str) {
    unprintable(findings, path, text);
    let (what, found) = match (entity(text), tag(text)) {
        (Some(found), _) => ("an HTML entity", found),
        (None, Some(found)) => ("an HTML tag", found),
        (None, None) => return,
    };
    let message = format_args!("expected plain text, found {what}");
    findings
        .0
        .push(Issue::new(IssueCode::Markup, path, message).with_found(found));
}

/// The first character reference of HTML: `&amp;`, `&#8217;`, `&#x2019;`.
fn entity(text: &str) -> Option<&str> {
    text.match_indices('&').find_map(|(at, _)| {
        let rest = text.get(at + 1..)?;
        // The longest name of HTML has 31 letters; prose has no such words after `&`.
        let len = rest
            .bytes()
            .take(32)
            .position(|b| !(b.is_ascii_alphanumeric() || b == b'#'))?;
        let name = rest.get(..len)?;
        (name.len() > 1 && rest.as_bytes().get(len) == Some(&b';'))
            .then(|| text.get(at..at + len + 2))?
    })
}

/// The first start or end tag of HTML.
fn tag(text: &str) -> Option<&str> {
    let start = text.find('<')?;
    text.get(start..)?.match_indices('<').find_map(|(at, _)| {
        let rest = text.get(start + at..)?;
        let inner = rest.get(1..)?;
        let name = inner.strip_prefix('/').unwrap_or(inner);
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let end = rest.bytes().take(200).position(|b| b == b'>')?;
        rest.get(..=end)
    })
}

fn bylines(article: &Article, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for (index, byline) in article.bylines.iter().enumerate() {
        let path = || format!("bylines[{index}].name");
        if let Some(fault) = byline_fault(byline) {
            findings.add(IssueCode::BylineName, path(), fault);
        }
        markup(findings, &path(), byline.name.as_str());
        if !seen.insert(byline.name.as_str()) {
            let message = format_args!("expected each author once, found {:?} again", byline.name);
            findings.add(IssueCode::Duplicate, path(), message);
        }
    }
}

/// Why a name is more or other than a name.
pub(super) fn byline_fault(byline: &Byline) -> Option<String> {
    let name = byline.name.as_str();
    let fault = if name.contains("://") || name.starts_with("www.") {
        "a web address"
    } else if name.contains('@') {
        "an e-mail address"
    } else if name.chars().all(|c| c.is_numeric()) {
        "a number"
    } else if is_labelled(name) {
        "the word \"by\""
    } else if name.contains([';', '|']) || name.contains(" & ") || name.contains(" and ") {
        "more than one name"
    } else {
        return None;
    };
    Some(format!(
        "expected one name alone, found {fault} in {name:?}"
    ))
}

/// Whether words before the name say what the person did: `By`, `Posted by`.
fn is_labelled(name: &str) -> bool {
    const DEEDS: [&str; 9] = [
        "posted",
        "written",
        "published",
        "reported",
        "edited",
        "reviewed",
        "story",
        "text",
        "words",
    ];
    let is_by = |word: &str| word.trim_end_matches(':').eq_ignore_ascii_case("by");
    let is_deed = |word: &str| DEEDS.iter().any(|deed| word.eq_ignore_ascii_case(deed));
    // Behind the label there is a name.
    let mut words = name.split_whitespace();
    match (words.next(), words.next(), words.next()) {
        (Some(first), Some(_), _) if is_by(first) => true,
        (Some(first), Some(second), Some(_)) => is_deed(first) && is_by(second),
        _ => false,
    }
}

fn alternates(article: &Article, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for (index, alternate) in article.alternates.iter().enumerate() {
        let language = &alternate.language;
        if article.url.as_ref() == Some(&alternate.url) {
            let message = "expected another page, found the article's own address";
            findings.add(
                IssueCode::Duplicate,
                format!("alternates[{index}].url"),
                message,
            );
        }
        if !seen.insert((language, &alternate.url)) {
            let message = format_args!("expected each alternate once, found {language} again");
            findings.add(
                IssueCode::Duplicate,
                format!("alternates[{index}]"),
                message,
            );
        }
    }
}

/// Goes through the blocks below `path`, which is left as it was.
fn blocks(blocks: &[Block], path: &mut String, findings: &mut Findings) {
    let list = path.len();
    for (index, block) in blocks.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = write!(path, "[{index}]");
        match block {
            Block::Paragraph(paragraph) => body_text(findings, path, &paragraph.text),
            Block::Heading(heading) => body_text(findings, path, &heading.text),
            Block::Quote(quote) => {
                path.push_str(".blocks");
                self::blocks(&quote.blocks, path, findings);
            }
            Block::List(list) => {
                path.push_str(".items");
                let items = path.len();
                for (index, item) in list.items.iter().enumerate() {
                    let _ = write!(path, "[{index}]");
                    self::blocks(item, path, findings);
                    path.truncate(items);
                }
            }
            // An empty cell is nothing strange.
            Block::Table(_)
            | Block::Image(_)
            | Block::Embed(_)
            | Block::Code(_)
            | Block::Rule
            | Block::Other(_) => {}
        }
        path.truncate(list);
    }
}

fn body_text(findings: &mut Findings, path: &str, text: &Text) {
    let path = || format!("{path}.text");
    if text.is_blank() {
        findings.warn(IssueCode::TextInvalid, path(), "expected text, found none");
    }
    unprintable(findings, &path(), text.as_str());
}

/// Characters that HTML and XML forbid.
fn unprintable(findings: &mut Findings, path: &str, text: &str) {
    let is_control = |c: char| c.is_control() && !c.is_whitespace();
    let bad = text.chars().find(|&c| is_control(c) || is_noncharacter(c));
    if let Some(bad) = bad {
        let what = match is_control(bad) {
            true => "control character",
            false => "noncharacter",
        };
        let message = format_args!(
            "expected printable text, found the {what} U+{:04X}",
            u32::from(bad)
        );
        findings.warn(IssueCode::TextInvalid, path, message);
    }
}

fn tags(article: &Article, findings: &mut Findings) {
    let mut seen = BTreeSet::new();
    for (index, tag) in article.tags.iter().enumerate() {
        if !seen.insert(tag) {
            let message = format_args!("expected each tag once, found {tag:?} again");
            findings.add(IssueCode::Duplicate, format!("tags[{index}]"), message);
        }
    }
}
