//! Writes a dozen articles in the formats that others judge, into the folder given.
//!
//! `cargo xtask ci` has them judged: `page-*.html` by the Nu HTML checker, `vocabulary.ts` by the
//! TypeScript types of schema.org, and the feeds by feedparser, which must find what
//! `expected.json` says.

use std::error::Error;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use byline::article::{
    Access, Alternate, Article, Block, Byline, Feed, HeadingLevel, Image, LanguageTag, Line, List,
    ListStyle, MarkKind, Quote, Table, Text, WebUrl, atom, jsonld, meta, rss,
};
use serde_json::json;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("usage: judges FOLDER");
        return ExitCode::from(2);
    };
    match write(&PathBuf::from(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("judges: {error}");
            ExitCode::from(1)
        }
    }
}

fn write(folder: &std::path::Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    let articles = articles()?;
    let mut feed = Feed::new(Some(Line::new("Quay & Harbour News")?));
    feed.home = Some(WebUrl::new("https://quay.example/")?);
    feed.address = Some(WebUrl::new("https://quay.example/feed")?);
    feed.description = Some(Line::new("News of the harbour")?);
    feed.language = Some(LanguageTag::new("en")?);
    let mut types = String::from(
        "import type { Article, WithContext } from \"schema-dts\";\n\
         type Document = WithContext<Exclude<Article, string>>;\n",
    );
    for (index, article) in articles.iter().enumerate() {
        let block = jsonld::write(article)?.into_text();
        writeln!(types, "export const article{index}: Document = {block};")?;
        let page = format!(
            "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title>\n{}\n\
             <script type=\"application/ld+json\">{block}</script></head>\n<body><h1>News</h1>\n{}\n</body></html>\n",
            article
                .language
                .as_ref()
                .map_or("en", |language| language.as_str()),
            index,
            meta::write(article)?.text(),
            article.body.to_html(),
        );
        std::fs::write(folder.join(format!("page-{index}.html")), page)?;
    }
    std::fs::write(folder.join("vocabulary.ts"), types)?;
    let expected: Vec<_> = articles
        .iter()
        .map(|article| {
            json!({
                "title": article.headline.as_str(),
                "link": article.url.as_ref().map(|url| url.to_uri()),
                "published": article.published.as_ref().and_then(|stamp| stamp.to_instant()).map(time::OffsetDateTime::unix_timestamp),
                "author": article.bylines.first().map(|byline| byline.name.as_str()),
                "tags": article.tags.iter().map(|tag| tag.as_str()).collect::<Vec<_>>(),
            })
        })
        .collect();
    std::fs::write(
        folder.join("expected.json"),
        serde_json::to_string(&expected)?,
    )?;
    feed.articles = articles;
    std::fs::write(folder.join("feed.rss"), rss::write_feed(&feed)?.text())?;
    std::fs::write(folder.join("feed.atom"), atom::write_feed(&feed)?.text())?;
    Ok(())
}

/// Headlines that formats escape, in several scripts.
const HEADLINES: [&str; 12] = [
    "Small town keeps its bridge open",
    "AT&T < Quay & Co > others",
    "“Quoted” and 'single' \"double\"",
    "Körpü açıq qalır",
    "Мост останется открытым",
    "Կամուրջը բաց կմնա",
    "大桥保持开放",
    "الجسر يبقى مفتوحا",
    "5 > 4; x = a[0] && b",
    "Use the <b> element, they say",
    "Café au lait – 3 € 🙂",
    "One more",
];

fn articles() -> Result<Vec<Article>, Box<dyn Error>> {
    let languages = [
        "en", "en", "en", "az", "ru", "hy", "zh-Hans", "ar", "en", "en", "fr", "en",
    ];
    let mut articles = Vec::new();
    for (index, (headline, language)) in HEADLINES.iter().zip(languages).enumerate() {
        let text = Text::new("The council met on Tuesday & voted < twice.")
            .with_mark(
                4..11,
                MarkKind::Link(WebUrl::new("https://council.example/a b?x=1&y=2")?),
            )?
            .with_mark(15..17, MarkKind::Emphasis)?;
        let author = match index % 3 {
            0 => Byline::person("Leyla Quliyeva")?,
            1 => Byline::organization("Quay News Desk")?,
            _ => Byline::person("Jane \"JD\" Doe")?
                .with_url(WebUrl::new("https://quay.example/jane")?),
        };
        let mut builder = Article::builder(headline)
            .url(&format!("https://quay.example/n/{index}"))
            .id(&format!("tag:quay.example,2024:{index}"))
            .section("City & Harbour")
            .kicker("Bridges")
            .standfirst("Nobody spoke against it; “all agreed”.")
            .byline(author)
            .published("2024-03-05T10:00:00+04:00[Asia/Baku]")
            .modified("2024-03-06T09:30:00+04:00")
            .language(language)
            .tag("bridges")
            .tag("council & co")
            .access(if index % 2 == 0 {
                Access::Free
            } else {
                Access::Locked
            })
            .block(Block::from(text))
            .paragraph("A second paragraph.");
        if index % 2 == 0 {
            builder = builder
                .block(Block::heading(HeadingLevel::TOP, "What engineers say"))
                .block(Block::Quote(Quote::new(
                    [Block::paragraph("The deck is sound.")].into(),
                )))
                .block(Block::List(List::new(
                    ListStyle::Numbered,
                    [
                        [Block::paragraph("one")].into(),
                        [Block::paragraph("two")].into(),
                    ]
                    .into(),
                )))
                .block(Block::Table(Table::new(
                    ["a".into()].into(),
                    [["1".into()].into()].into(),
                )))
                .block(Block::Rule)
                // Without its size: search engines ask for numbers, which the vocabulary has not.
                .lead_image(Image::new(WebUrl::new("https://quay.example/b.jpg")?))
                .alternate(Alternate::new(
                    LanguageTag::new("ka")?,
                    WebUrl::new(&format!("https://quay.example/ka/{index}"))?,
                ));
        }
        articles.push(builder.build()?);
    }
    Ok(articles)
}
