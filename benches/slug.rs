//! Slugs against their peers: one headline each in five scripts, and a megabyte of English.
//!
//! `cargo bench --bench slug` prints times; the ratio to `slug` is the figure to quote.
#![allow(missing_docs)]

use std::hint::black_box;

use byline::slug::SlugOptions;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// Language, headline, and its slug by the default scheme.
const HEADLINES: [(&str, &str, &str); 7] = [
    (
        "en",
        "Storm closes the harbour of Baku, and ferries wait for calmer seas",
        "storm-closes-the-harbour-of-baku-and-ferries-wait-for-calmer-seas",
    ),
    (
        "ru",
        "Шторм закрыл бакинский порт, паромы ожидают спокойного моря",
        "shtorm-zakryl-bakinskiy-port-paromy-ozhidayut-spokoynogo-morya",
    ),
    (
        "uk",
        "Шторм закрив бакинський порт, пороми чекають на спокійне море",
        "shtorm-zakryv-bakynskyi-port-poromy-chekaiut-na-spokiine-more",
    ),
    (
        "hy",
        "Փոթորիկը փակել է Բաքվի նավահանգիստը, լաստանավերը սպասում են հանգիստ ծովի",
        "potoriky-pakel-e-bakvi-navahangisty-lastanavery-spasum-yen-hangist-tsovi",
    ),
    (
        "el",
        "Η καταιγίδα έκλεισε το λιμάνι του Μπακού και τα πλοία περιμένουν",
        "i-kataigida-ekleise-to-limani-tou-bakou-kai-ta-ploia-perimenoun",
    ),
    (
        "ka",
        "ქარიშხალმა ბაქოს პორტი დაკეტა, ბორნები წყნარ ზღვას ელოდებიან",
        "karishkhalma-bakos-porti-daketa-bornebi-tsqnar-zghvas-elodebian",
    ),
    (
        "az",
        "Fırtına Bakı limanını bağladı, bərələr sakit dənizi gözləyir",
        "firtina-baki-limanini-bagladi-bereler-sakit-denizi-gozleyir",
    ),
];

/// The fold that the transliterators need to be compared with.
fn fold(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() {
            slug.push(char::from(byte.to_ascii_lowercase()));
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// As little as can be done: a copy, and every byte looked at once.
fn bound(text: &str) -> String {
    text.to_ascii_lowercase()
}

fn headlines(c: &mut Criterion) {
    for (language, headline, slug) in HEADLINES {
        let options = SlugOptions::for_language(language).unwrap();
        assert_eq!(
            options.slugify(headline).unwrap(),
            slug,
            "language {language}"
        );
        let mut group = c.benchmark_group(format!("slug/{language}-headline"));
        group.throughput(Throughput::Bytes(headline.len() as u64));
        group.bench_function("byline", |b| {
            b.iter(|| options.slugify(black_box(headline)))
        });
        let mut buffer = String::new();
        group.bench_function("byline-into", |b| {
            b.iter(|| {
                options
                    .slugify_into(black_box(headline), &mut buffer)
                    .unwrap();
                buffer.len()
            });
        });
        group.bench_function("slug", |b| b.iter(|| slug::slugify(black_box(headline))));
        group.bench_function("any_ascii", |b| {
            b.iter(|| fold(&any_ascii::any_ascii(black_box(headline))));
        });
        group.bench_function("deunicode", |b| {
            b.iter(|| fold(&deunicode::deunicode(black_box(headline))));
        });
        group.bench_function("slugify", |b| {
            b.iter(|| slugify::slugify(black_box(headline), "", "-", None));
        });
        group.bench_function("lower-case", |b| b.iter(|| bound(black_box(headline))));
        group.finish();
    }
}

fn megabyte(c: &mut Criterion) {
    for (language, headline, slug) in HEADLINES.into_iter().take(2) {
        let text = format!("{headline} ").repeat(1_000_000 / (headline.len() + 1));
        let options = SlugOptions::for_language(language).unwrap();
        assert!(options.slugify(&text).unwrap().as_str().starts_with(slug));
        let mut group = c.benchmark_group(format!("slug/{language}-megabyte"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        let mut buffer = String::new();
        group.bench_function("byline-into", |b| {
            b.iter(|| {
                options.slugify_into(black_box(&text), &mut buffer).unwrap();
                buffer.len()
            });
        });
        group.bench_function("slug", |b| b.iter(|| slug::slugify(black_box(&text))));
        group.bench_function("lower-case", |b| b.iter(|| bound(black_box(&text))));
        group.finish();
    }
}

criterion_group!(benches, headlines, megabyte);
criterion_main!(benches);
