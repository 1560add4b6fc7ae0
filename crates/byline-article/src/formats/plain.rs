//! Plain text, for people and for programs that read nothing else.

use alloc::format;
use alloc::string::String;

use crate::article::Article;
use crate::check::Rules;
use crate::draft::{Draft, Source};
use crate::feed::Feed;
use crate::formats::Description;
use crate::issue::Invalid;
use crate::reading::{Escapes, Reading, body_text, plain_body};
use crate::written::Written;

pub(crate) const FORMAT: Description = Description {
    code: "plain",
    media_type: "text/plain",
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
    let mut reading = Reading::new(Source::Text, None, Escapes::None);
    let text = text.trim_start();
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let headline = reading.headline(first);
    reading.draft.headline.offer_some(headline, Source::Text);
    let body = plain_body(rest);
    if !body.is_empty() {
        reading.draft.body.offer(body, Source::Text);
    }
    reading.draft
}
