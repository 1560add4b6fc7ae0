//! Entry points that write and check articles.

use std::hint::black_box;

use byline::article::markdown::Dialect;
use byline::article::{
    Article, Feed, Format, Line, Rules, ShareTarget, Written, activity_streams, atom, json_feed,
    jsonld, markdown, meta, plain, rss, sitemap,
};

use super::on_article;
use crate::entries::inputs::json::ARTICLES;
use crate::entries::inputs::lists::LISTS;
use crate::entries::{Entry, Work};

pub(super) const ENTRIES: &[Entry] = &[
    Entry {
        name: "articles to JSON",
        covers: &[
            "article::Article::to_json",
            "article::Article::to_json_pretty",
            "article::Article: Serialize",
            "article::Body: Serialize",
        ],
        inputs: &[ARTICLES],
        work: Work::Prepared(|text| {
            on_article(text, |article| {
                black_box((article.to_json(), article.to_json_pretty()));
                let _ = black_box((
                    serde_json::to_string(article),
                    serde_json::to_string(&article.body),
                ));
            })
        }),
        held: 150,
        longest: 200,
    },
    Entry {
        name: "checks of an article",
        covers: &[
            "article::Article::check",
            "article::Article::has_same_content",
            "article::Article::share_link",
        ],
        inputs: &[ARTICLES],
        work: Work::Prepared(|text| {
            on_article(text, |article| {
                for rules in Rules::ALL {
                    black_box(article.check(rules));
                }
                black_box((article.has_same_content(article),));
                for target in ShareTarget::ALL {
                    black_box(article.share_link(target));
                }
            })
        }),
        held: 100,
        longest: 900,
    },
    Entry {
        name: "RSS of an article",
        covers: &[
            "article::rss::write",
            "article::Written::lost",
            "article::Written::into_text",
        ],
        inputs: &[ARTICLES],
        work: Work::Prepared(|text| {
            on_article(text, |article| {
                let _ = rss::write(article).map(lose);
            })
        }),
        held: 200,
        longest: 900,
    },
    Entry {
        name: "Atom of an article",
        covers: &["article::atom::write"],
        inputs: &[ARTICLES],
        work: Work::Prepared(|text| {
            on_article(text, |article| {
                let _ = atom::write(article).map(lose);
            })
        }),
        held: 100,
        longest: 200,
    },
    Entry {
        name: "a sitemap of an article",
        covers: &["article::sitemap::write"],
        inputs: &[ARTICLES],
        work: Work::Prepared(|text| {
            on_article(text, |article| {
                let _ = sitemap::write(article).map(lose);
            })
        }),
        held: 100,
        longest: 200,
    },
    Entry {
        name: "JSON Feed of an article",
        covers: &[
            "article::json_feed::write",
            "article::json_feed::write_with_extra",
        ],
        inputs: &[ARTICLES],
        work: Work::Prepared(|text| {
            on_article(text, |article| {
                let _ = json_feed::write(article).map(lose);
                let _ = json_feed::write_with_extra(article).map(lose);
            })
        }),
        held: 100,
        longest: 200,
    },
    Entry {
        name: "linked data of an article",
        covers: &["article::jsonld::write"],
        inputs: &[ARTICLES],
        work: Work::Prepared(|text| {
            on_article(text, |article| {
                let _ = jsonld::write(article).map(lose);
            })
        }),
        held: 100,
        longest: 200,
    },
    Entry {
        name: "ninjs and ActivityStreams of an article",
        covers: &[
            "article::ninjs::write",
            "article::activity_streams::write",
            "article::Article::write",
        ],
        inputs: &[ARTICLES],
        work: Work::Prepared(|text| {
            on_article(text, |article| {
                let _ = article.write(Format::Ninjs).map(lose);
                let _ = activity_streams::write(article).map(lose);
            })
        }),
        held: 300,
        longest: 1_200,
    },
    Entry {
        name: "Markdown of an article",
        covers: &["article::markdown::write", "article::markdown::write_for"],
        inputs: &[ARTICLES],
        work: Work::Prepared(|text| {
            on_article(text, |article| {
                let _ = markdown::write(article).map(lose);
                for dialect in [Dialect::Hugo, Dialect::Jekyll, Dialect::Zola] {
                    let _ = markdown::write_for(article, dialect).map(lose);
                }
            })
        }),
        held: 300,
        longest: 1_200,
    },
    Entry {
        name: "meta elements and plain text of an article",
        covers: &[
            "article::meta::pairs",
            "article::meta::write",
            "article::plain::write",
        ],
        inputs: &[ARTICLES],
        work: Work::Prepared(|text| {
            on_article(text, |article| {
                black_box(meta::pairs(article));
                let _ = meta::write(article).map(lose);
                let _ = plain::write(article).map(lose);
            })
        }),
        held: 100,
        longest: 300,
    },
    Entry {
        name: "feeds of articles",
        covers: &[
            "article::rss::write_feed",
            "article::atom::write_feed",
            "article::json_feed::write_feed",
            "article::sitemap::write_feed",
            "article::Feed::check",
            "article::Feed::filter_map",
            "article::Feed::write",
            "article::WrittenFeed::lost",
        ],
        inputs: &[LISTS],
        work: Work::Prepared(|text| {
            // Ten lines an article: a line alone would become a hundred times as long in each format.
            let lines: Vec<&str> = text.lines().collect();
            let mut feed = Feed::new(Line::clean(text));
            feed.articles.extend(lines.chunks(10).filter_map(|lines| {
                let (first, rest) = lines.split_first()?;
                let builder = Article::builder(first)
                    .author(first)
                    .url(&format!("https://example.az/{}", first.len()))
                    .published("2023-11-29T18:00:00+04:00");
                let builder = rest.iter().fold(builder, |builder, line| builder.tag(line));
                rest.iter()
                    .fold(builder, |builder, line| builder.paragraph(line))
                    .build()
                    .ok()
            }));
            Box::new(move || {
                for &format in Format::ALL {
                    let feed = feed.clone().filter_map(Some);
                    if let Ok(written) = feed.write(format) {
                        black_box(written.lost());
                    }
                }
                for rules in Rules::ALL {
                    black_box(feed.check(rules));
                }
            })
        }),
        held: 2_500,
        longest: 9_000,
    },
];

/// Asks a written article all there is.
fn lose(written: Written<'_>) {
    black_box(written.lost());
    black_box(written.into_text());
}
