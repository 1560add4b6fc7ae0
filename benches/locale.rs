//! `byline-locale` against whatlang, whichlang and lingua, on the same texts in six languages.
//!
//! `cargo bench --bench locale`; the ratios are printed first.

use std::hint::black_box;
use std::time::{Duration, Instant};

use byline::locale::{Detector, detect};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

mod languages;

use languages::{TEXTS, texts, whatlang_tag};

/// Lengths in bytes.
const LENGTHS: [usize; 4] = [100, 500, 5_000, 1_000_000];

fn whichlang_tag(text: &str) -> &'static str {
    match whichlang::detect_language(text) {
        whichlang::Lang::Eng => "en",
        whichlang::Lang::Deu => "de",
        whichlang::Lang::Fra => "fr",
        whichlang::Lang::Spa => "es",
        whichlang::Lang::Tur => "tr",
        whichlang::Lang::Rus => "ru",
        _ => "",
    }
}

/// The least time for one pass over the texts, of passes that take a tenth of a second.
fn least(mut pass: impl FnMut()) -> f64 {
    let end = Instant::now() + Duration::from_millis(100);
    let mut least = f64::INFINITY;
    while Instant::now() < end {
        let start = Instant::now();
        pass();
        least = least.min(start.elapsed().as_secs_f64());
    }
    least
}

fn locale(criterion: &mut Criterion) {
    let lingua = lingua::LanguageDetectorBuilder::from_all_languages().build();
    for length in LENGTHS {
        let texts = texts(length);
        let bytes: usize = texts.iter().map(|(_, text)| text.len()).sum();
        for (tag, text) in &texts {
            assert_eq!(detect(text).tag(), tag, "byline at {length}");
            if length >= 500 {
                assert_eq!(whatlang_tag(text), *tag, "whatlang at {length}");
                assert_eq!(whichlang_tag(text), *tag, "whichlang at {length}");
            }
        }
        let ours = least(|| {
            for (_, text) in &texts {
                black_box(detect(black_box(text)));
            }
        });
        let whatlang = least(|| {
            for (_, text) in &texts {
                black_box(whatlang_tag(black_box(text)));
            }
        });
        println!(
            "{length} bytes: byline {:.0} MB/s, {:.1} times whatlang",
            bytes as f64 / ours / 1e6,
            whatlang / ours
        );
        let mut group = criterion.benchmark_group(format!("locale/{length}"));
        group.throughput(Throughput::Bytes(bytes as u64));
        group.bench_function(BenchmarkId::from_parameter("byline"), |b| {
            b.iter(|| {
                for (_, text) in &texts {
                    black_box(detect(black_box(text)));
                }
            });
        });
        group.bench_function(BenchmarkId::from_parameter("whatlang"), |b| {
            b.iter(|| {
                for (_, text) in &texts {
                    black_box(whatlang_tag(black_box(text)));
                }
            });
        });
        group.bench_function(BenchmarkId::from_parameter("whichlang"), |b| {
            b.iter(|| {
                for (_, text) in &texts {
                    black_box(whichlang_tag(black_box(text)));
                }
            });
        });
        // Lingua takes seconds for a pass over a megabyte.
        if length <= 5_000 {
            group.bench_function(BenchmarkId::from_parameter("lingua-6-languages"), |b| {
                b.iter(|| {
                    for (_, text) in &texts {
                        black_box(lingua.detect_language_of(black_box(text.as_str())));
                    }
                });
            });
        }
        group.finish();
    }
    let mixed: String = TEXTS.iter().map(|(_, text)| *text).collect();
    let mut group = criterion.benchmark_group("locale/mixed");
    group.throughput(Throughput::Bytes(mixed.len() as u64));
    let detector = Detector::new();
    assert_eq!(detector.spans(&mixed).len(), TEXTS.len());
    group.bench_function(BenchmarkId::from_parameter("byline-spans"), |b| {
        b.iter(|| detector.spans(black_box(&mixed)));
    });
    group.bench_function(BenchmarkId::from_parameter("lingua-6-languages"), |b| {
        b.iter(|| lingua.detect_multiple_languages_of(black_box(mixed.as_str())));
    });
    group.finish();
}

criterion_group!(benches, locale);
criterion_main!(benches);
