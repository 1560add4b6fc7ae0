//! What we write, as the readers of others find it: a reader of our own cannot see what our
//! writer gets wrong.

use std::collections::BTreeSet;

use byline::article::strategy::articles;
use byline::article::{Article, Feed, Format, Line, Stamp, WebUrl, Written, markdown};
use feed_rs::model::Entry;
use proptest::prelude::*;

/// Whether a field comes back, or a part of it is not listed among the losses.
fn is_kept(written: &Written<'_>, field: &str) -> bool {
    written
        .lost()
        .iter()
        .all(|loss| !loss.path().starts_with(field))
}

fn seconds(stamp: Option<&Stamp>) -> Option<i64> {
    stamp
        .and_then(Stamp::to_instant)
        .map(|at| at.unix_timestamp())
}

/// The article as an item of a feed, as feed-rs reads it.
fn entry(article: &Article, format: Format) -> Option<(Entry, String)> {
    let mut feed = Feed::new(Line::new("Quay News").ok());
    feed.home = WebUrl::new("https://quay.example/").ok();
    feed.articles.push(article.clone());
    let text = feed.write(format).ok()?.into_text();
    // It would else make identifiers and clean the text by itself.
    let parser = feed_rs::parser::Builder::new()
        .sanitize_content(false)
        .build();
    let mut peer = parser.parse(text.as_bytes()).unwrap();
    assert_eq!(peer.entries.len(), 1, "{text}");
    Some((peer.entries.swap_remove(0), text))
}

proptest! {
    #[test]
    fn feed_rs_finds_what_is_not_lost(article in articles()) {
        let mut article = article;
        article.draft = false;
        for format in [Format::Rss, Format::Atom, Format::JsonFeed] {
            let (Some((entry, text)), Ok(written)) = (entry(&article, format), article.write(format)) else {
                continue;
            };
            if is_kept(&written, "headline") {
                let title = entry.title.as_ref().map(|title| title.content.as_str());
                prop_assert_eq!(title, Some(article.headline.as_str()), "{}", &text);
            }
            if let Some(url) = article.url.as_ref().filter(|_| is_kept(&written, "url")) {
                // It leaves out the usual ports.
                let url = url::Url::parse(&url.to_uri()).unwrap();
                let links: Vec<&str> = entry.links.iter().map(|link| link.href.as_str()).collect();
                prop_assert!(links.contains(&url.as_str()), "{url} in {links:?}\n{}", &text);
            }
            // It makes midnight UTC of days, and UTC of local times.
            let published = seconds(article.published.as_ref());
            if published.is_some() && is_kept(&written, "published") {
                let found = entry.published.map(|at| at.timestamp());
                prop_assert_eq!(found, published, "{}", &text);
            }
            if is_kept(&written, "bylines") {
                // It keeps one of several authors with the same name.
                let names: BTreeSet<&str> = entry.authors.iter().map(|author| author.name.as_str()).collect();
                let want: BTreeSet<&str> = article.bylines.iter().map(|byline| byline.name.as_str()).collect();
                prop_assert_eq!(names, want, "{}", &text);
            }
            if is_kept(&written, "tags") {
                let found = |tag: &Line| entry.categories.iter().any(|category| {
                    category.term == tag.as_str() || category.label.as_deref() == Some(tag.as_str())
                });
                prop_assert!(article.tags.iter().all(found), "{}", &text);
            }
            if is_kept(&written, "body") && !article.body.is_empty() {
                let html = entry.content.as_ref().and_then(|content| content.body.clone());
                let want = article.body.to_html();
                prop_assert_eq!(html.as_deref().map(str::trim), Some(want.trim()), "{}", &text);
            }
        }
    }

    #[test]
    fn libyaml_finds_what_is_not_lost(article in articles()) {
        for dialect in [markdown::Dialect::Plain, markdown::Dialect::Hugo, markdown::Dialect::Jekyll] {
            let written = markdown::write_for(&article, dialect).unwrap();
            let front = written.text().split("---\n").nth(1).unwrap();
            let front: serde_yaml_ng::Value = serde_yaml_ng::from_str(front).unwrap();
            let text = |name: &str| front.get(name).and_then(serde_yaml_ng::Value::as_str);
            prop_assert_eq!(text("title"), Some(article.headline.as_str()));
            let standfirst = article.standfirst.as_ref().map(|line| line.as_str());
            prop_assert_eq!(text("description"), standfirst);
            let date: Option<Stamp> = text("date").map(|date| date.parse().unwrap());
            prop_assert_eq!(date.is_some(), article.published.is_some());
            prop_assert_eq!(seconds(date.as_ref()), seconds(article.published.as_ref()));
            let tags = front.get("tags").and_then(serde_yaml_ng::Value::as_sequence);
            let tags: Vec<&str> = tags.into_iter().flatten().map(|tag| tag.as_str().unwrap()).collect();
            if dialect != markdown::Dialect::Zola {
                prop_assert_eq!(tags, article.tags.iter().map(|tag| tag.as_str()).collect::<Vec<_>>());
            }
            let hidden = match dialect {
                markdown::Dialect::Jekyll => front.get("published").map(|public| public.as_bool() == Some(false)),
                _ => front.get("draft").and_then(serde_yaml_ng::Value::as_bool),
            };
            prop_assert_eq!(hidden.unwrap_or_default(), article.draft);
        }
    }
}
