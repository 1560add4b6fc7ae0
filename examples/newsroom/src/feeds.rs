//! Feeds and sitemaps.

use byline::article::{Feed, Invalid, Line, Stamp, WebUrl, atom, json_feed, rss, sitemap};
use maud::{Markup, PreEscaped, html};
use time::{Duration, OffsetDateTime};

use crate::content::Story;
use crate::paths;
use crate::site::{Edition, Site};

/// How many stories a feed has.
const LENGTH: usize = 20;

/// A file of the site: its path and its text.
pub type File = (String, String);

/// RSS, Atom and JSON Feed of an edition; one without stories has changed `now`.
///
/// # Errors
///
/// Returns [`Invalid`] for an article that may not be published.
pub fn feeds(
    site: &Site,
    edition: &Edition,
    stories: &[Story],
    now: OffsetDateTime,
) -> Result<Vec<File>, Invalid> {
    let language = edition.tag.as_str();
    let mut files = Vec::new();
    for (name, format) in [("feed.xml", 0), ("atom.xml", 1), ("feed.json", 2)] {
        let path = format!("{language}/{name}");
        let mut feed = Feed::new(Some(site.name.clone()));
        feed.address = WebUrl::new(&site.address(&path)).ok();
        feed.home = WebUrl::new(&site.address(&paths::home(language))).ok();
        feed.description = Some(edition.tagline.clone());
        feed.language = Some(edition.tag.clone());
        feed.copyright = Line::clean(&site.copyright());
        let own = stories.iter().filter(|story| story.language == language);
        feed.articles = own
            .take(LENGTH)
            .map(|story| story.article.clone())
            .collect();
        feed.updated = newest(&feed.articles).or_else(|| Some(Stamp::instant(now)));
        let written = match format {
            0 => rss::write_feed(&feed)?,
            1 => atom::write_feed(&feed)?,
            _ => json_feed::write_feed(&feed)?,
        };
        files.push((path, written.into_text()));
    }
    Ok(files)
}

fn newest(articles: &[byline::article::Article]) -> Option<Stamp> {
    let changes = articles
        .iter()
        .filter_map(|article| article.modified.clone());
    changes.max_by_key(Stamp::to_instant)
}

/// The news sitemap, which has what was published in the last two days
/// (<https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap>).
///
/// # Errors
///
/// Returns [`Invalid`] for an article that may not be published.
pub fn news_sitemap(
    site: &Site,
    stories: &[Story],
    now: OffsetDateTime,
) -> Result<String, Invalid> {
    let mut feed = Feed::new(Some(site.name.clone()));
    let is_news = |story: &&Story| {
        let published = story.article.published.as_ref().and_then(Stamp::to_instant);
        published.is_some_and(|at| now - at < Duration::days(2))
    };
    feed.articles = stories
        .iter()
        .filter(is_news)
        .map(|story| story.article.clone())
        .collect();
    Ok(sitemap::write_feed(&feed)?.into_text())
}

/// The sitemap of all stories, each with its translations
/// (<https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap>).
#[must_use]
pub fn sitemap(stories: &[Story]) -> String {
    let entries: Vec<Markup> = stories.iter().filter_map(entry).collect();
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let set = html! {
        urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
            xmlns:xhtml="http://www.w3.org/1999/xhtml" {
            @for entry in entries { (entry) "\n" }
        }
    };
    xml.push_str(&set.into_string());
    xml
}

fn entry(story: &Story) -> Option<Markup> {
    let article = &story.article;
    let url = article.url.as_ref()?.as_str();
    let changed = article.modified.as_ref().and_then(Stamp::to_instant);
    let own = Some((story.language.as_str(), url));
    let others = article.alternates.iter();
    let others = others.map(|other| (other.language.as_str(), other.url.as_str()));
    Some(html! {
        url {
            loc { (url) }
            @if let Some(changed) = changed { lastmod { (changed.date()) } }
            @for (language, url) in own.into_iter().chain(others) {
                // A void element is written by hand: the template writes HTML, not XML.
                (PreEscaped(r#"<xhtml:link rel="alternate" hreflang=""#)) (language)
                (PreEscaped(r#"" href=""#)) (url) (PreEscaped(r#""/>"#))
            }
        }
    })
}
