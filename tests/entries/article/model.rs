//! Entry points that make values: texts, bodies, drafts, articles.

use std::hint::black_box;
use std::str::FromStr;

use byline::article::{
    AppStore, Article, ArticleBuilder, ArticleKind, Block, Body, Byline, Code, Draft, Extra,
    Format, HeadingLevel, Headline, Issue, IssueCode, LanguageTag, Line, MarkKind, Network,
    OtherBlock, Publisher, RightsNotice, Rules, Section, Source, Stamp, Text, Value, WebUrl,
    ZoneName,
};
use time::UtcOffset;

use super::on_article;
use crate::entries::inputs::json::{ARTICLES, VALUES};
use crate::entries::inputs::lists::LISTS;
use crate::entries::inputs::short::SHORT;
use crate::entries::inputs::text::TEXTS;
use crate::entries::{Entry, Work};

pub(super) const ENTRIES: &[Entry] = &[
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
