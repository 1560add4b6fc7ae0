//! Entry points that read documents.

use std::hint::black_box;

use byline::article::{
    Article, Body, FeedReader, Format, Value, WebUrl, activity_streams, atom, decode, json_feed,
    jsonld, markdown, meta, ninjs, plain, rss, sitemap,
};

use crate::entries::inputs::feeds::FEEDS;
use crate::entries::inputs::html::HOSTILE;
use crate::entries::inputs::json::{ARTICLES, COLLECTIONS, JSON_FEEDS, LINKED, VALUES};
use crate::entries::inputs::lists::LISTS;
use crate::entries::inputs::markdown::MARKDOWN;
use crate::entries::inputs::text::TEXTS;
use crate::entries::{Entry, Work};

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        name: "RSS",
        covers: &["article::rss::read", "article::rss::read_feed"],
        inputs: &[FEEDS],
        work: Work::Text(|text| {
            let _ = black_box(rss::read(text));
            let _ = black_box(rss::read_feed(text));
        }),
        held: 1_000,
        longest: 800,
    },
    Entry {
        name: "Atom",
        covers: &["article::atom::read", "article::atom::read_feed"],
        inputs: &[FEEDS],
        work: Work::Text(|text| {
            let _ = black_box(atom::read(text));
            let _ = black_box(atom::read_feed(text));
        }),
        held: 1_000,
        longest: 200,
    },
    Entry {
        name: "sitemaps",
        covers: &[
            "article::sitemap::read",
            "article::sitemap::read_feed",
            "article::sitemap::read_index",
        ],
        inputs: &[FEEDS],
        work: Work::Text(|text| {
            let _ = black_box(sitemap::read(text));
            let _ = black_box(sitemap::read_feed(text));
            let _ = black_box(sitemap::read_index(text));
        }),
        held: 1_000,
        longest: 200,
    },
    Entry {
        name: "JSON Feed",
        covers: &["article::json_feed::read", "article::json_feed::read_feed"],
        inputs: &[JSON_FEEDS, VALUES],
        work: Work::Text(|text| {
            let _ = black_box(json_feed::read(text));
            let _ = black_box(json_feed::read_feed(text));
        }),
        held: 1_000,
        longest: 1_200,
    },
    Entry {
        name: "feeds item by item",
        covers: &[],
        inputs: &[FEEDS, JSON_FEEDS, VALUES],
        work: Work::Text(|text| {
            if let Ok(reader) = FeedReader::new(text.as_bytes()) {
                reader.map(black_box).for_each(drop);
            }
        }),
        held: 1_000,
        longest: 800,
    },
    Entry {
        name: "a document of any format",
        covers: &[
            "article::Format::detect",
            "article::Format::read",
            "article::Format::read_at",
        ],
        inputs: &[FEEDS, JSON_FEEDS, LINKED, VALUES, MARKDOWN],
        work: Work::Text(|text| {
            if let Ok(format) = Format::detect(text) {
                let _ = black_box(format.read(text));
                if let Ok(address) = WebUrl::new("https://example.az/feed") {
                    let _ = black_box(format.read_at(text, &address));
                }
            }
        }),
        held: 1_000,
        longest: 1_200,
    },
    Entry {
        name: "documents as bytes",
        covers: &["article::decode"],
        inputs: &[FEEDS, TEXTS],
        work: Work::Text(|text| {
            for charset in [None, Some("utf-8"), Some("windows-1251")] {
                black_box(decode(text.as_bytes(), charset));
            }
        }),
        held: 500,
        longest: 200,
    },
    Entry {
        name: "linked data",
        covers: &[
            "article::jsonld::read",
            "article::jsonld::Graph::add",
            "article::jsonld::Graph::draft",
            "article::jsonld::Graph::draft_with_headline",
            "article::jsonld::Graph::drafts",
        ],
        inputs: &[LINKED, VALUES],
        work: Work::Text(|text| {
            let _ = black_box(jsonld::read(text));
            let mut document = jsonld::Graph::new();
            let _ = document.add(text);
            let _ = document.add(r#"{"@type":"NewsArticle","headline":"x"}"#);
            black_box(document.draft(None));
            black_box(document.draft_with_headline(None, |headline| headline.len() > 20));
            black_box(document.drafts(None));
        }),
        held: 500,
        longest: 800,
    },
    Entry {
        name: "linked data in many blocks",
        covers: &[],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            let mut document = jsonld::Graph::new();
            for line in text.lines() {
                let name = Value::from(line);
                let _ = document.add(&format!(
                    r#"{{"@id":{name},"@type":"NewsArticle","headline":{name}}}"#
                ));
            }
            black_box(document.draft(None));
            black_box(document.drafts(None));
        }),
        held: 2_000,
        longest: 4_000,
    },
    Entry {
        name: "ninjs and ActivityStreams",
        covers: &["article::ninjs::read", "article::activity_streams::read"],
        inputs: &[LINKED, VALUES, JSON_FEEDS],
        work: Work::Text(|text| {
            let _ = black_box(ninjs::read(text));
            let _ = black_box(activity_streams::read(text));
        }),
        held: 200,
        longest: 200,
    },
    Entry {
        name: "ActivityStreams collections",
        covers: &["article::activity_streams::read_feed"],
        inputs: &[COLLECTIONS],
        work: Work::Text(|text| {
            let _ = black_box(activity_streams::read_feed(text));
        }),
        held: 1_000,
        longest: 1_200,
    },
    Entry {
        name: "Markdown",
        covers: &["article::markdown::read"],
        inputs: &[MARKDOWN],
        work: Work::Text(|text| {
            let _ = black_box(markdown::read(text));
        }),
        held: 300,
        longest: 500,
    },
    Entry {
        name: "plain text",
        covers: &["article::plain::read"],
        inputs: &[TEXTS],
        work: Work::Text(|text| {
            black_box(plain::read(text));
        }),
        held: 100,
        longest: 200,
    },
    Entry {
        name: "HTML fragments",
        covers: &[
            "article::Body::from_html",
            "article::Body::from_html_at",
            "article::Body::to_html",
            "article::Body::plain_text",
            "article::Body::links",
            "article::Body::rich_texts",
            "article::Body::texts",
        ],
        inputs: &[HOSTILE],
        work: Work::Text(|text| {
            let body = Body::from_html(text);
            black_box((body.to_html(), body.plain_text()));
            if let Ok(base) = WebUrl::new("https://example.az/7") {
                black_box(Body::from_html_at(text, &base));
            }
            black_box((
                body.links().count(),
                body.rich_texts().count(),
                body.texts().count(),
            ));
        }),
        held: 200,
        longest: 700,
    },
    Entry {
        name: "meta elements",
        covers: &["article::meta::read", "article::meta::read_with_dates"],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            for key in [
                "author",
                "article:tag",
                "og:image",
                "citation_author",
                "keywords",
                "og:title",
                "og:locale:alternate",
            ] {
                black_box(meta::read(text.lines().map(|line| (key, line)), None));
            }
            black_box(meta::read(text.lines().map(|line| (line, line)), None));
            let dates = text.lines().map(|line| ("date", line));
            let read = byline::page::date::parse_metadata;
            black_box(meta::read_with_dates(dates, None, read));
        }),
        held: 500,
        longest: 1_200,
    },
    Entry {
        name: "articles from JSON",
        covers: &[
            "article::Article::from_json",
            "article::Article: Deserialize",
            "article::Body: Deserialize",
        ],
        inputs: &[ARTICLES, VALUES],
        work: Work::Text(|text| {
            let _ = black_box(Article::from_json(text));
            let _ = black_box(serde_json::from_str::<Article>(text));
            let _ = black_box(serde_json::from_str::<Body>(text));
        }),
        held: 500,
        longest: 400,
    },
];
