//! `byline-locale` against whatlang, whichlang and lingua, on the same texts in six languages.
//!
//! `cargo bench --bench locale`; the ratios are printed first.

use std::hint::black_box;
use std::time::{Duration, Instant};

use byline::locale::{Detector, detect};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// Paragraphs written for this benchmark, with the code that each contender gives it.
const TEXTS: [(&str, &str); 6] = [
    (
        "en",
        "The harbour was closed on Friday evening after gusts of more than a hundred kilometres an hour \
         were measured at the lighthouse. Ferries to the islands will not sail before Sunday, the company said, \
         and passengers with a ticket can travel on any later day without paying again. Schools along the coast \
         stay open, but parents were asked to fetch their children by noon. ",
    ),
    (
        "de",
        "Der Hafen wurde am Freitagabend geschlossen, nachdem am Leuchtturm Böen von mehr als hundert \
         Kilometern in der Stunde gemessen worden waren. Die Fähren zu den Inseln fahren nicht vor Sonntag, \
         teilte die Reederei mit, und wer eine Karte hat, kann ohne Aufpreis an jedem späteren Tag reisen. ",
    ),
    (
        "fr",
        "Le port a été fermé vendredi soir après que des rafales de plus de cent kilomètres à l'heure ont été \
         mesurées au phare. Les bateaux pour les îles ne partiront pas avant dimanche, a indiqué la compagnie, \
         et les voyageurs munis d'un billet pourront partir un autre jour sans rien payer de plus. ",
    ),
    (
        "es",
        "El puerto se cerró el viernes por la noche después de que en el faro se midieran rachas de más de \
         cien kilómetros por hora. Los barcos hacia las islas no saldrán antes del domingo, dijo la empresa, y \
         quienes tengan un billete podrán viajar cualquier otro día sin pagar de nuevo. ",
    ),
    (
        "tr",
        "Deniz fenerinde saatte yüz kilometreyi aşan rüzgârlar ölçülünce liman cuma akşamı kapatıldı. Şirket, \
         adalara giden vapurların pazar gününden önce kalkmayacağını, bileti olanların başka bir gün yeniden \
         ödeme yapmadan yolculuk edebileceğini bildirdi. ",
    ),
    (
        "ru",
        "Порт закрыли в пятницу вечером, после того как на маяке измерили порывы ветра более ста километров в час. \
         Паромы на острова не выйдут раньше воскресенья, сообщили в компании, а пассажиры с билетами смогут \
         уехать в любой другой день без доплаты. ",
    ),
];

/// Lengths in bytes.
const LENGTHS: [usize; 4] = [100, 500, 5_000, 1_000_000];

/// One text a language, each about so many bytes.
fn texts(length: usize) -> Vec<(&'static str, String)> {
    TEXTS
        .iter()
        .map(|(tag, text)| {
            let mut long = text.repeat(length / text.len() + 1);
            let end = (0..=length).rev().find(|at| long.is_char_boundary(*at));
            long.truncate(end.unwrap_or(0));
            (*tag, long)
        })
        .collect()
}

fn whatlang_tag(text: &str) -> &'static str {
    whatlang::detect_lang(text).map_or("", |lang| match lang.code() {
        "eng" => "en",
        "deu" => "de",
        "fra" => "fr",
        "spa" => "es",
        "tur" => "tr",
        "rus" => "ru",
        other => other,
    })
}

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
