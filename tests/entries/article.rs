//! Entry points of `byline-article`.

use std::hint::black_box;
use std::str::FromStr;

use byline::article::markdown::Dialect;
use byline::article::{
    AppStore, Article, ArticleBuilder, ArticleKind, Block, Body, Byline, Code, Draft, Extra, Feed,
    FeedReader, Format, HeadingLevel, Headline, Issue, IssueCode, LanguageTag, Line, MarkKind,
    Network, OtherBlock, Publisher, RightsNotice, Rules, Section, ShareTarget, Source, Stamp, Text,
    Value, WebUrl, Written, ZoneName, activity_streams, atom, decode, json_feed, jsonld, markdown,
    meta, ninjs, plain, rss, sitemap,
};
use time::UtcOffset;

use super::inputs::feeds::FEEDS;
use super::inputs::html::HOSTILE;
use super::inputs::json::{ARTICLES, JSON_FEEDS, LINKED, VALUES};
use super::inputs::lists::LISTS;
use super::inputs::markdown::MARKDOWN;
use super::inputs::short::SHORT;
use super::inputs::text::TEXTS;
use super::{Entry, Job, Work};

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
        name: "values",
        covers: &[
            "article::Value::parse",
            "article::Value: Display",
            "article::Value: Deserialize",
            "article::Value: Serialize",
            "article::Value::get",
        ],
        inputs: &[VALUES],
        work: Work::Text(|text| {
            if let Ok(value) = Value::parse(text) {
                black_box(value.to_string());
                black_box(serde_json::to_string(&value).unwrap());
                black_box(value.get("a"));
            }
            let _ = black_box(serde_json::from_str::<Value>(text));
        }),
        held: 500,
        longest: 200,
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
    Entry {
        name: "drafts",
        covers: &[
            "article::Draft::absorb",
            "article::Draft::conflicts",
            "article::Draft::finish",
            "article::Draft::assume_offset",
            "article::Draft: From<Article>",
            "article::Field::absorb",
        ],
        inputs: &[ARTICLES],
        work: Work::Prepared(|text| {
            on_article(text, |article| {
                let mut draft = Draft::from(article.clone());
                draft.absorb(Draft::from(article.clone()));
                draft.assume_offset(UtcOffset::UTC);
                black_box(draft.conflicts());
                let _ = black_box(draft.finish());
            })
        }),
        held: 100,
        longest: 200,
    },
    Entry {
        name: "values of a draft that disagree",
        covers: &[
            "article::Field::offer",
            "article::Field::offer_some",
            "article::Field::set",
            "article::Draft::report",
            "article::Issue::new",
            "article::Issue::with_found",
            "article::Issue::of_date",
        ],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            let mut draft = Draft::default();
            for line in text.lines() {
                draft.kicker.offer_some(Line::clean(line), Source::Caller);
                draft
                    .tags
                    .offer(Line::clean(line).into_iter().collect(), Source::Meta);
                if let Some(line) = Line::clean(line) {
                    draft.section.set(Section::from(line), Source::Rss);
                }
                draft.report(Issue::new(IssueCode::Syntax, line, line).with_found(line));
                let date = byline::page::date::parse_machine(line);
                if let Some(issue) = Issue::of_date(line, line, &date) {
                    draft.report(issue);
                }
                draft.absorb(Draft::default());
            }
            black_box(draft.conflicts());
            let _ = black_box(draft.finish());
        }),
        held: 200,
        longest: 1_200,
    },
    Entry {
        name: "the builder",
        covers: &[
            "article::Article::builder",
            "article::ArticleBuilder::author",
            "article::ArticleBuilder::block",
            "article::ArticleBuilder::build",
            "article::ArticleBuilder::dateline",
            "article::ArticleBuilder::id",
            "article::ArticleBuilder::kicker",
            "article::ArticleBuilder::language",
            "article::ArticleBuilder::modified",
            "article::ArticleBuilder::paragraph",
            "article::ArticleBuilder::published",
            "article::ArticleBuilder::section",
            "article::ArticleBuilder::section_description",
            "article::ArticleBuilder::standfirst",
            "article::ArticleBuilder::tag",
            "article::ArticleBuilder::url",
            "article::Block::heading",
            "article::Block::paragraph",
        ],
        inputs: &[LISTS, SHORT],
        work: Work::Text(|text| {
            let mut builder = options(Article::builder(text), text);
            for line in text.lines() {
                builder = options(builder, line);
            }
            let _ = black_box(builder.build());
        }),
        held: 1_500,
        longest: 2_300,
    },
    Entry {
        name: "bodies and lists",
        covers: &[
            "article::Body::from_paragraphs",
            "article::Body: From<Vec<Block>>",
            "article::Body: FromIterator<Block>",
            "article::Extra::insert",
            "article::Extra::get",
            "article::Extra::iter",
            "article::Extra::remove",
            "article::Extra: FromIterator<(String, Value)>",
            "article::Value: From<Vec<Value>>",
            "article::OtherBlock::new",
        ],
        inputs: &[LISTS],
        work: Work::Text(|text| {
            black_box(Body::from_paragraphs(text.lines()));
            let blocks: Vec<Block> = text.lines().map(Block::paragraph).collect();
            black_box(Body::from(blocks.clone()));
            black_box(Body::from_iter(blocks));
            let mut extra = Extra::default();
            for line in text.lines() {
                extra.insert(line, Value::from(line));
                black_box(extra.get(line));
            }
            let again: Extra = extra
                .iter()
                .map(|(key, value)| (key.to_owned(), value.clone()))
                .collect();
            black_box(OtherBlock::new(text, again));
            for line in text.lines() {
                black_box(extra.remove(line));
            }
            black_box(Value::from(
                text.lines().map(Value::from).collect::<Vec<_>>(),
            ));
        }),
        held: 500,
        longest: 600,
    },
    Entry {
        name: "marks",
        covers: &[
            "article::Text::with_marks",
            "article::Text::with_mark",
            "article::Text::mark",
            "article::Text::new",
            "article::Text: From<&str>",
            "article::Text: From<String>",
        ],
        inputs: &[TEXTS],
        work: Work::Text(|text| {
            let mut offsets = text
                .char_indices()
                .map(|(offset, _)| offset)
                .collect::<Vec<_>>();
            offsets.push(text.len());
            let ranges = offsets.windows(2).step_by(8).map(|pair| pair[0]..pair[1]);
            let marks = ranges.clone().rev().map(|range| (range, MarkKind::Strong));
            let _ = black_box(Text::new(text).with_marks(marks));
            let (mut one, mut other) = (Text::from(text), Text::from(text.to_owned()));
            // In order: one mark before all others moves them, as the documentation says.
            for range in ranges {
                let _ = black_box(one.mark(range.clone(), MarkKind::Emphasis));
                other = other.with_mark(range, MarkKind::Code).unwrap();
            }
            black_box((one, other));
        }),
        held: 200,
        longest: 200,
    },
    Entry {
        name: "short texts",
        covers: &[
            "article::AppStore::of_host",
            "article::ArticleKind::from_schema_org",
            "article::Byline::organization",
            "article::Byline::person",
            "article::Byline::split",
            "article::Code::new",
            "article::Headline::clean",
            "article::Headline::new",
            "article::Headline: FromStr",
            "language::LanguageTag::new",
            "language::LanguageTag: FromStr",
            "article::Line::clean",
            "article::Line::new",
            "article::Line: FromStr",
            "article::Network::of_host",
            "article::RightsNotice::new",
            "article::Publisher::new",
            "article::Format::from_code",
            "article::Rules::from_code",
            "article::Section::new",
            "article::Stamp::parse_lenient",
            "article::Stamp: FromStr",
            "article::Value: From<&str>",
            "article::Value: From<String>",
            "article::WebUrl::join",
            "article::WebUrl::new",
            "article::WebUrl: FromStr",
            "article::ZoneName::new",
        ],
        inputs: &[SHORT, TEXTS],
        work: Work::Text(|text| {
            black_box((
                AppStore::of_host(text),
                Network::of_host(text),
                Format::from_code(text),
                Rules::from_code(text),
            ));
            black_box(ArticleKind::from_schema_org(text));
            black_box(Byline::split(text));
            let _ = black_box((Byline::organization(text), Byline::person(text)));
            black_box((
                Code::new(text),
                Value::from(text),
                Value::from(text.to_owned()),
            ));
            let _ = black_box((
                Headline::new(text),
                Headline::from_str(text),
                Headline::clean(text),
            ));
            let _ = black_box((Line::new(text), Line::from_str(text), Line::clean(text)));
            let _ = black_box((LanguageTag::new(text), LanguageTag::from_str(text)));
            let _ = black_box((
                RightsNotice::new(text),
                Publisher::new(text),
                Section::new(text),
            ));
            let _ = black_box((
                Stamp::parse_lenient(text),
                Stamp::from_str(text),
                ZoneName::new(text),
            ));
            let _ = black_box((WebUrl::new(text), WebUrl::from_str(text)));
            let _ = black_box(WebUrl::new("https://example.az/a/").unwrap().join(text));
        }),
        held: 300,
        longest: 200,
    },
];

/// A job on an article, which its text must be.
fn on_article(text: &str, work: fn(&Article)) -> Job {
    let article = Article::from_json(text).expect("a valid article");
    Box::new(move || work(&article))
}

/// Asks a written article all there is.
fn lose(written: Written<'_>) {
    black_box(written.lost());
    black_box(written.into_text());
}

/// Every option that is a text.
fn options(builder: ArticleBuilder, text: &str) -> ArticleBuilder {
    builder
        .author(text)
        .block(Block::heading(HeadingLevel::TOP, text))
        .dateline(text)
        .id(text)
        .kicker(text)
        .language(text)
        .modified(text)
        .paragraph(text)
        .published(text)
        .section(text)
        .section_description(text)
        .standfirst(text)
        .tag(text)
        .url(text)
}
