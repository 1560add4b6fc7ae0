//! The article's own JSON against `serde_json::Value` on the same texts, and the readers
//! of the formats that pages and feeds carry.

use std::hint::black_box;
use std::time::{Duration, Instant};

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

fn own_json(criterion: &mut Criterion) {
    let texts: Vec<String> = articles().iter().map(Article::to_json).collect();
    let bytes: usize = texts.iter().map(String::len).sum();
    let typed: Vec<Article> = texts
        .iter()
        .map(|text| Article::from_json(text).unwrap())
        .collect();
    let values: Vec<serde_json::Value> = texts
        .iter()
        .map(|text| serde_json::from_str(text).unwrap())
        .collect();
    assert_eq!(typed, articles());
    for (value, text) in values.iter().zip(&texts) {
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(text).unwrap(),
            *value
        );
    }

    let read_typed = || {
        texts
            .iter()
            .for_each(|text| drop(black_box(Article::from_json(text))))
    };
    let read_value = || {
        texts.iter().for_each(|text| {
            drop(black_box(serde_json::from_str::<serde_json::Value>(text)));
        });
    };
    let write_typed = || {
        typed
            .iter()
            .for_each(|article| drop(black_box(article.to_json())))
    };
    let write_value = || {
        values
            .iter()
            .for_each(|value| drop(black_box(value.to_string())))
    };

    let mut group = criterion.benchmark_group("article/own-json-read");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("byline", |b| b.iter(read_typed));
    group.bench_function("serde_json-value", |b| b.iter(read_value));
    group.finish();
    let mut group = criterion.benchmark_group("article/own-json-write");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("byline", |b| b.iter(write_typed));
    group.bench_function("serde_json-value", |b| b.iter(write_value));
    group.finish();

    println!(
        "read {:.2} times, write {:.2} times as fast as serde_json::Value",
        ratio(read_value, read_typed),
        ratio(write_value, write_typed),
    );
}

/// How often `fast` is done while `slow` is done once: the best of interleaved rounds.
fn ratio(slow: impl Fn(), fast: impl Fn()) -> f64 {
    let time = |work: &dyn Fn()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    let (mut slowest, mut fastest) = (Duration::MAX, Duration::MAX);
    for _ in 0..40 {
        slowest = slowest.min(time(&slow));
        fastest = fastest.min(time(&fast));
    }
    slowest.as_secs_f64() / fastest.as_secs_f64()
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

criterion_group!(benches, own_json, formats);
criterion_main!(benches);
