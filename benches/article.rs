//! The readers of the formats that pages and feeds carry.

use std::hint::black_box;

use byline::article::{Article, Block, Body, Byline, HeadingLevel, jsonld, rss};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

const SENTENCES: [&str; 4] = [
    "The council met on Tuesday and voted to keep the old bridge open, and nobody spoke against it.",
    "Mühəndislər körpünün sağlam olduğunu və yazda yenidən yoxlanacağını bildiriblər.",
    "Инженеры сообщили, что настил в порядке, и весной его осмотрят ещё раз.",
    "“It has stood for ninety years,” the mayor said, “and it will stand for ninety more.”",
];

/// Articles of about 7 kB of JSON: the size of a news story.
fn articles() -> Vec<Article> {
    (0..64)
        .map(|n| {
            let mut builder =
                Article::builder("Small town keeps its bridge open despite the storm")
                    .url(&format!("https://example.az/en/post/{n}/"))
                    .id(&format!("post-{n}"))
                    .section("ANALYTICS")
                    .kicker("A bridge too near")
                    .standfirst(SENTENCES[0])
                    .byline(Byline::organization("Example.Az").unwrap())
                    .author("Leyla Quliyeva")
                    .published("2023-11-29T18:00:00+04:00")
                    .modified("2023-11-30T09:12:00+04:00")
                    .language("en")
                    .tag("bridges")
                    .tag("council");
            for paragraph in 0..24 {
                if paragraph % 8 == 0 {
                    builder =
                        builder.block(Block::heading(HeadingLevel::TOP, "What engineers say"));
                }
                let first = SENTENCES[(n + paragraph) % 4];
                let second = SENTENCES[(n + paragraph + 1) % 4];
                builder = builder.paragraph(&format!("{first} {second}"));
            }
            builder.build().unwrap()
        })
        .collect()
}

fn formats(criterion: &mut Criterion) {
    let articles = articles();
    let blocks: Vec<String> = articles
        .iter()
        .map(|article| jsonld::write(article).unwrap().into_text())
        .collect();
    let items: Vec<String> = articles
        .iter()
        .map(|article| rss::write(article).unwrap().into_text())
        .collect();
    let bodies: Vec<String> = articles
        .iter()
        .map(|article| article.body.to_html())
        .collect();
    assert_eq!(Body::from_html(&bodies[0]), articles[0].body);

    let mut bench = |name: &str, texts: &[String], work: &dyn Fn(&str)| {
        let mut group = criterion.benchmark_group(format!("article/{name}"));
        let bytes: usize = texts.iter().map(String::len).sum();
        group.throughput(Throughput::Bytes(bytes as u64));
        group.bench_function("byline", |b| {
            b.iter(|| texts.iter().for_each(|text| work(text)))
        });
        group.finish();
    };
    bench("json-ld-read", &blocks, &|text| {
        drop(black_box(jsonld::read(text)))
    });
    bench("rss-read", &items, &|text| drop(black_box(rss::read(text))));
    bench("html-read", &bodies, &|text| {
        drop(black_box(Body::from_html(text)))
    });
}

criterion_group!(benches, formats);
criterion_main!(benches);
