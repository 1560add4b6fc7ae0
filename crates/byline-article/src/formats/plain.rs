//! Plain text, for people and for programs that read nothing else.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::article::Article;
use crate::body::{Block, Body};
use crate::check::Rules;
use crate::draft::{Draft, Source};
use crate::draft_builder::{DraftBuilder, Escapes};
use crate::feed::Feed;
use crate::formats::Description;
use crate::issue::Invalid;
use crate::written::Written;

pub(crate) const FORMAT: Description = Description {
    code: "plain",
    media_type: "text/plain",
    own_media_types: &["text/plain"],
    extensions: &["txt"],
    rules: Rules::General,
    matches: |sample| sample.text().is_some_and(|text| !text.is_empty()),
    read: |text, _| Ok(Feed::single(read(text))),
    read_back: |text| Some(Feed::single(read(text))),
    write,
    write_feed: None,
};

/// Writes the article as text: section, headline, kicker, time, standfirst, bylines, body,
/// notice and copyright line, an empty line between them.
///
/// # Errors
///
/// None: the writers of all formats have one type.
///
/// # Examples
///
/// ```
/// use byline_article::{Article, plain};
///
/// let article = Article::builder("Bridge stays open").section("CITY").paragraph("Fine.").build()?;
/// assert_eq!(plain::write(&article)?.text(), "CITY\n\nBridge stays open\n\nFine.\n");
/// # Ok::<(), byline_article::Invalid>(())
/// ```
pub fn write(article: &Article) -> Result<Written<'_>, Invalid> {
    let mut text = String::new();
    let mut part = |part: &str| {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(part);
        text.push('\n');
    };
    if let Some(section) = &article.section {
        part(section.label.as_str());
    }
    part(article.headline.as_str());
    if let Some(kicker) = &article.kicker {
        part(kicker.as_str());
    }
    if let Some(published) = &article.published {
        part(&format!("{published}"));
    }
    if let Some(standfirst) = &article.standfirst {
        part(standfirst.as_str());
    }
    for byline in &article.bylines {
        part(byline.name.as_str());
    }
    if !article.body.is_empty() {
        part(&body_text(&article.body));
    }
    if let Some(notice) = &article.rights.notice {
        part(notice.text.as_str());
    }
    if let Some(copyright) = &article.rights.copyright {
        part(copyright.as_str());
    }
    Ok(Written::new(article, text, |text| Some(read(text))))
}

/// Reads text as an article: the first line is the headline, the rest the body.
///
/// Text says no more about itself. Reading the rendered text of a page, with its section,
/// time and notice, is the work of `byline-page`.
///
/// # Examples
///
/// ```
/// let article = byline_article::plain::read("Bridge stays open\n\nFine.\n").finish()?;
/// assert_eq!(article.headline, "Bridge stays open");
/// assert_eq!(article.body.plain_text(), "Fine.");
/// # Ok::<(), byline_article::Invalid>(())
/// ```
#[must_use]
pub fn read(text: &str) -> Draft {
    let mut builder = DraftBuilder::new(Source::Text, None, Escapes::None);
    let text = text.trim_start();
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let headline = builder.headline(first);
    builder.draft.headline.offer_some(headline, Source::Text);
    let body = plain_body(rest);
    if !body.is_empty() {
        builder.draft.body.offer(body, Source::Text);
    }
    builder.draft
}

/// The blocks of plain text: paragraphs end at an empty line, or at every line end where
/// there is no empty line.
pub(crate) fn plain_body(text: &str) -> Body {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let spaced = {
        let inner = text.trim();
        inner.lines().any(|line| line.trim().is_empty())
    };
    if !spaced {
        return Body::from_paragraphs(lines);
    }
    lines
        .split(|line| line.is_empty())
        .filter(|lines| !lines.is_empty())
        .map(|lines| Block::paragraph(&lines.join("\n")))
        .collect()
}

/// Plain text that [`plain_body`] reads back: an empty line between the paragraphs, and
/// nothing else that looks like one.
pub(crate) fn body_text(body: &Body) -> String {
    let mut plain = String::new();
    for text in body.texts() {
        if !plain.is_empty() {
            plain.push_str("\n\n");
        }
        plain.push_str(text);
    }
    plain
}
