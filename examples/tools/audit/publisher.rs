//! What the publisher's page says: the article, what can be measured of it, and the notice.

use std::fmt;
use std::path::PathBuf;

use byline::article::{Article, BylineKind, Draft, Headline, Stamp, When};
use byline::attribution::{Notice, Policy};
use byline::html::{LineIndex, VisibleText};
use byline::locale::{Detection, Detector, Script, detect};
use byline::page::PageReader;
use byline::reading_time::{Estimate, ReadingOptions};
use byline::slug::{Slug, SlugOptions, slugify};
use byline_examples::visible::visible_line;
use serde::Serialize;

use crate::document::Document;
use crate::json;

/// A publisher's page, read.
#[derive(Debug, Serialize)]
pub(crate) struct Publisher {
    #[serde(serialize_with = "json::name")]
    path: PathBuf,
    article: Article,
    language: String,
    detected: String,
    confidence: f64,
    /// What the page shows in another script than its article's.
    fragments: Vec<Fragment>,
    words: u64,
    reading_seconds: u64,
    slug: Option<Slug>,
    #[serde(skip)]
    estimate: Estimate,
    #[serde(skip)]
    notice: Option<Notice>,
    policy: Option<Policy>,
    /// Why a notice was found, but no policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<String>,
}

/// A piece of another language among the page's own.
#[derive(Debug, Serialize)]
struct Fragment {
    language: String,
    text: String,
    line: usize,
    column: usize,
}

impl Publisher {
    /// Reads HTML, or the text of a rendered page.
    pub(crate) fn read(document: &Document, url: Option<&str>) -> Self {
        let (source, html) = (document.text.as_str(), document.is_html());
        let article = article(source, html, url);
        let body = article.body.plain_text();
        let detection = detect(&body);
        let language = match &article.language {
            Some(declared) => declared.to_string(),
            None => detection.tag().to_string(),
        };
        let estimate = estimate(&body, &language);
        let fragments = fragments(source, html, &detection);
        let (notice, policy, problem) = demand(source, html, &article);
        Self {
            path: document.path.clone(),
            slug: slug(article.headline.as_str(), &language),
            words: estimate.words(),
            reading_seconds: estimate.duration().as_secs(),
            detected: detection.tag().to_string(),
            confidence: detection.confidence(),
            article,
            language,
            fragments,
            estimate,
            notice,
            policy,
            problem,
        }
    }
}

/// A page without a headline is still shown, under its file's name.
fn article(source: &str, html: bool, url: Option<&str>) -> Article {
    let mut reader = PageReader::new();
    if let Some(url) = url {
        reader = reader.with_url(url).unwrap_or_default();
    }
    let mut draft: Draft = match html {
        true => reader.read_html(source),
        false => reader.read_text(source),
    };
    if draft.headline.is_empty() {
        let untitled = Headline::new("(no headline found)").ok();
        draft
            .headline
            .offer_some(untitled, byline::article::Source::Caller);
    }
    draft
        .finish()
        .unwrap_or_else(|invalid| unreachable!("the headline is there: {invalid}"))
}

fn estimate(body: &str, language: &str) -> Estimate {
    ReadingOptions::for_language(language)
        .unwrap_or_default()
        .estimate(body)
}

/// By the language's own scheme; where it has none, by the generic table.
fn slug(headline: &str, language: &str) -> Option<Slug> {
    match SlugOptions::for_language(language) {
        Ok(options) => options.slugify(headline).ok(),
        Err(_) => slugify(headline).ok(),
    }
}

fn fragments(source: &str, html: bool, page: &Detection) -> Vec<Fragment> {
    let script = page.script().unwrap_or(Script::Latin);
    let visible = html.then(|| VisibleText::of(source));
    let text = visible.as_ref().map_or(source, VisibleText::text);
    let lines = LineIndex::new(source);
    Detector::new()
        .fragments_outside(text, script)
        .into_iter()
        .map(|span| {
            let range = span.span();
            let text = text[range.clone()].to_owned();
            let start = match &visible {
                Some(visible) => visible.source_span(range).start,
                None => range.start,
            };
            let position = lines.location(start);
            Fragment {
                language: span.detection().tag().to_string(),
                text,
                line: position.line,
                column: position.column,
            }
        })
        .collect()
}

/// The notice, the policy it states, and why there is none where there is a notice.
fn demand(
    source: &str,
    html: bool,
    article: &Article,
) -> (Option<Notice>, Option<Policy>, Option<String>) {
    let found = match html {
        true => Notice::find_in_html(source),
        false => Notice::find(source),
    };
    let Some(notice) = found else {
        return (None, None, None);
    };
    // "A link to our site" names no host: the page's own address does.
    let own = article.url.as_ref().map(|url| url.host().to_owned());
    let policy = match own {
        Some(host) => notice.policy_for(&host),
        None => notice.policy(),
    };
    match policy {
        Ok(policy) => (Some(notice), Some(policy), None),
        Err(error) => (Some(notice), None, Some(error.to_string())),
    }
}

/// A label and what it labels, a line each.
impl fmt::Display for Publisher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = &self.article;
        let mut line = |label: &str, value: &dyn fmt::Display| {
            let value = value.to_string();
            writeln!(f, "  {label:<9} {}", visible_line(&value))
        };
        line("page", &self.path.display())?;
        if let Some(section) = &article.section {
            let description = section
                .description
                .as_ref()
                .map(|line| format!(" ({line})"));
            line(
                "section",
                &format_args!("{}{}", section.label, description.unwrap_or_default()),
            )?;
        }
        line("headline", &article.headline)?;
        if let Some(kicker) = &article.kicker {
            line("kicker", kicker)?;
        }
        if let Some(published) = &article.published {
            line("time", &Clock(published))?;
        }
        for byline in &article.bylines {
            line(
                "byline",
                &format_args!("{}{}", byline.name, kind(&byline.kind)),
            )?;
        }
        line(
            "language",
            &format_args!(
                "{} (its text: {}, {:.0} % sure)",
                self.language,
                self.detected,
                100.0 * self.confidence
            ),
        )?;
        for alternate in &article.alternates {
            line("also in", &alternate.language)?;
        }
        for fragment in &self.fragments {
            line(
                "leaked",
                &format_args!(
                    "“{}” ({}) at {}:{}",
                    fragment.text, fragment.language, fragment.line, fragment.column
                ),
            )?;
        }
        line("words", &self.words)?;
        line("reading", &Seconds(&self.estimate))?;
        if let Some(slug) = &self.slug {
            line("slug", slug)?;
        }
        if let Some(views) = &article.engagement.views {
            line("views", &views.value)?;
        }
        if let Some(notice) = &self.notice {
            line("notice", &notice.text())?;
        }
        match (&self.policy, &self.problem) {
            (Some(policy), _) => line("policy", policy),
            (None, Some(problem)) => line("policy", &format_args!("none: {problem}")),
            (None, None) => line("policy", &"none: no notice was found"),
        }
    }
}

fn kind(kind: &BylineKind) -> &'static str {
    match kind {
        BylineKind::Person => " (person)",
        BylineKind::Organization => " (organization)",
        BylineKind::Agency => " (agency)",
        _ => "",
    }
}

/// A time to the precision that the page gives.
struct Clock<'a>(&'a Stamp);

impl fmt::Display for Clock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.when() {
            When::Day(_) => write!(f, "{} (the page gives no hour)", self.0),
            When::Local(_) => write!(f, "{} (local: the page gives no offset)", self.0),
            _ => self.0.fmt(f),
        }
    }
}

struct Seconds<'a>(&'a Estimate);

impl fmt::Display for Seconds<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let range = self.0.range();
        write!(
            f,
            "{} s (most readers: {} to {} s; aloud {} s)",
            self.0.duration().as_secs(),
            range.start().as_secs(),
            range.end().as_secs(),
            self.0.listening().as_secs()
        )
    }
}
