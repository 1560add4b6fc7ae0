//! One article from its page, the feed and the sitemap of its site.

use byline::article::{Draft, Format, Source, WebUrl};
use byline::page::PageReader;

const PAGE: &str = r#"<!doctype html><html lang="en"><head><title>Bridge stays open | Quay News</title>
<link rel="canonical" href="https://quay.example/n/7">
<meta property="og:title" content="Bridge stays open">
<meta property="article:published_time" content="2024-03-05T10:00:00+04:00">
</head><body><article><h1>Bridge stays open</h1>
<p>The council met on Tuesday and voted to keep the old bridge open, and nobody spoke against it.</p>
<p>Engineers will look at the deck again in spring, they said, and once more in autumn.</p>
</article></body></html>"#;

const FEED: &str = r#"<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Quay News</title><link>https://quay.example/</link><description>d</description>
<item><title>Another story</title><link>https://quay.example/n/8</link></item>
<item><title>Bridge stays open</title><link>https://quay.example/n/7</link>
<guid isPermaLink="false">quay-7</guid><dc:creator>Jane Doe</dc:creator><category>bridges</category>
<pubDate>Tue, 05 Mar 2024 06:00:00 GMT</pubDate></item></channel></rss>"#;

const SITEMAP: &str = r#"<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://quay.example/n/7</loc>
<lastmod>2024-03-06T09:00:00+04:00</lastmod><news:news><news:publication><news:name>Quay News</news:name>
<news:language>en</news:language></news:publication>
<news:publication_date>2024-03-05T10:05:00+04:00</news:publication_date>
<news:title>Bridge stays open</news:title></news:news></url></urlset>"#;

/// The article of a list that has this address.
fn of_list(format: Format, text: &str, url: &WebUrl) -> Draft {
    let list = format.read(text).unwrap().articles;
    let mut list = list.into_iter();
    list.find(|draft| draft.url.get() == Some(url)).unwrap()
}

#[test]
fn sources_complete_and_contradict_one_another() {
    let mut draft = PageReader::new().read_html(PAGE);
    let url = draft.url.get().unwrap().clone();
    draft.absorb(of_list(Format::Rss, FEED, &url));
    draft.absorb(of_list(Format::Sitemap, SITEMAP, &url));

    assert_eq!(draft.published.source(), Some(Source::OpenGraph));
    assert_eq!(draft.id.source(), Some(Source::Rss));
    assert_eq!(draft.modified.source(), Some(Source::Sitemap));
    let conflicts: Vec<String> = draft.conflicts().iter().map(ToString::to_string).collect();
    assert_eq!(
        conflicts,
        [
            "warning[conflict] published: open-graph says 2024-03-05T10:00:00+04:00, \
          sitemap says 2024-03-05T10:05:00+04:00"
        ]
    );

    let article = draft.finish().unwrap();
    assert_eq!(article.headline, "Bridge stays open");
    assert_eq!(article.bylines[0].name, "Jane Doe");
    assert_eq!(article.tags[0], "bridges");
    assert_eq!(article.publisher.unwrap().name.unwrap(), "Quay News");
    assert_eq!(article.body.texts().count(), 2);
}
