//! `byline-reuse` against the longest common subsequence of `similar`, and MinHash with banding of
//! `gaoya`, on the same articles and pages in the same run.
//!
//! `cargo bench --bench reuse`; what each finds, and the ratio on one pair, are printed first.

use std::hint::black_box;
use std::time::{Duration, Instant};

use byline::reuse::{Corpus, Document};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use gaoya::minhash::{MinHashIndex, MinHasher, MinHasher32};
use similar::{Algorithm, DiffTag, capture_diff_slices};

const ARTICLES: usize = 1_000;
const ARTICLE_WORDS: usize = 400;
/// Words around an article on a page.
const AROUND: usize = 800;
/// The words in a row from which on a passage is a copy.
const MIN_RUN: usize = 8;

/// The bands of MinHash that gaoya's documentation uses.
const BANDS: usize = 42;
const BAND_WIDTH: usize = 3;

/// Text of made-up words, some of which are frequent.
struct Prose {
    state: u64,
}

impl Prose {
    fn next(&mut self) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state
    }

    fn text(&mut self, words: usize) -> String {
        let mut text = String::new();
        for index in 0..words {
            let range = if self.next().is_multiple_of(2) {
                200
            } else {
                20_000
            };
            let mut word = self.next() % range + 30;
            while word > 0 {
                text.push(char::from(b"bdfgklmnprst"[(word % 12) as usize]));
                text.push(char::from(b"aeiou"[(word % 5) as usize]));
                word /= 12;
            }
            text.push_str(if index % 15 == 14 { ". " } else { " " });
        }
        text
    }
}

struct Set {
    articles: Vec<String>,
    corpus: Corpus,
    /// Each is one article among other text.
    copies: Vec<String>,
    /// Text of which no article has a part.
    foreign: String,
}

fn set() -> Set {
    let mut prose = Prose {
        state: 88_172_645_463_325_252,
    };
    let articles: Vec<String> = (0..ARTICLES).map(|_| prose.text(ARTICLE_WORDS)).collect();
    let mut corpus = Corpus::new();
    for (number, article) in articles.iter().enumerate() {
        corpus
            .add(&number.to_string(), &**article)
            .expect("the name is new");
    }
    let copies = articles
        .iter()
        .take(200)
        .map(|article| {
            format!(
                "{}\n{article}\n{}",
                prose.text(AROUND / 2),
                prose.text(AROUND / 2)
            )
        })
        .collect();
    Set {
        corpus,
        copies,
        foreign: prose.text(170_000),
        articles,
    }
}

/// Whether two texts share a run of words, by the longest common subsequence.
fn similar_finds(article: &[&str], page: &[&str]) -> bool {
    capture_diff_slices(Algorithm::Myers, article, page)
        .iter()
        .any(|part| part.tag() == DiffTag::Equal && part.new_range().len() >= MIN_RUN)
}

fn shingles(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(4).map(|gram| gram.join(" ")).collect()
}

fn best(mut work: impl FnMut()) -> Duration {
    (0..5)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .min()
        .unwrap_or_default()
}

/// Checks the answers, and prints them.
fn answers(set: &Set) {
    let found = set
        .copies
        .iter()
        .enumerate()
        .filter(|(number, page)| {
            let found = set.corpus.find(&***page);
            found.len() == 1 && found[0].article() == number.to_string()
        })
        .count();
    assert_eq!(found, set.copies.len(), "byline-reuse missed a copy");
    assert!(set.corpus.find(&*set.foreign).is_empty());

    let hasher = MinHasher32::new(BANDS * BAND_WIDTH);
    let mut index = MinHashIndex::new(BANDS, BAND_WIDTH, 0.5);
    for (number, article) in set.articles.iter().enumerate() {
        index.insert(number, hasher.create_signature(shingles(article).iter()));
    }
    let by_minhash = set
        .copies
        .iter()
        .enumerate()
        .filter(|(number, page)| {
            let signature = hasher.create_signature(shingles(page).iter());
            index.query(&signature).contains(number)
        })
        .count();

    let (article, page) = (&set.articles[0], &set.copies[0]);
    let words: Vec<&str> = article.split_whitespace().collect();
    let page_words: Vec<&str> = page.split_whitespace().collect();
    assert!(similar_finds(&words, &page_words));
    let mut one = Corpus::new();
    one.add("one", &**article).expect("the corpus is empty");
    let ours = best(|| assert_eq!(black_box(one.find(&**page)).len(), 1));
    let theirs = best(|| {
        let words: Vec<&str> = article.split_whitespace().collect();
        let page: Vec<&str> = black_box(page).split_whitespace().collect();
        assert!(similar_finds(&words, &page));
    });
    println!(
        "copies found among {ARTICLES} articles: byline-reuse {found} of {0}, gaoya {by_minhash} of {0}",
        set.copies.len()
    );
    println!(
        "one pair: byline-reuse {ours:?}, similar {theirs:?}: {:.0} times",
        theirs.as_secs_f64() / ours.as_secs_f64()
    );
}

fn reuse(criterion: &mut Criterion) {
    let set = set();
    answers(&set);

    let mut group = criterion.benchmark_group("look_up");
    group.throughput(Throughput::Bytes(set.foreign.len() as u64));
    let empty = Corpus::new();
    group.bench_function("no articles", |bench| {
        bench.iter(|| empty.find(&*set.foreign))
    });
    group.bench_function("no copy", |bench| {
        bench.iter(|| set.corpus.find(&*set.foreign))
    });
    let html: String = set
        .foreign
        .split(". ")
        .map(|text| format!("<p>{text}.</p>\n"))
        .collect();
    group.throughput(Throughput::Bytes(html.len() as u64));
    group.bench_function("no copy, HTML", |bench| {
        bench.iter(|| set.corpus.find(Document::html(&html)));
    });
    let bytes: usize = set.copies.iter().map(String::len).sum();
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("mostly copies", |bench| {
        bench.iter(|| {
            set.copies
                .iter()
                .map(|page| set.corpus.find(&**page).len())
                .sum::<usize>()
        });
    });
    let hasher = MinHasher32::new(BANDS * BAND_WIDTH);
    group.bench_function("mostly copies, gaoya's signatures", |bench| {
        bench.iter(|| {
            for page in &set.copies {
                black_box(hasher.create_signature(shingles(page).iter()));
            }
        });
    });
    group.finish();

    let mut group = criterion.benchmark_group("corpus");
    group.sample_size(10);
    let saved = set.corpus.save();
    group.throughput(Throughput::Elements((ARTICLES * ARTICLE_WORDS) as u64));
    group.bench_with_input(
        BenchmarkId::new("build", ARTICLES),
        &set.articles,
        |bench, articles| {
            bench.iter(|| {
                let mut corpus = Corpus::new();
                for (number, article) in articles.iter().enumerate() {
                    corpus
                        .add(&number.to_string(), &**article)
                        .expect("the name is new");
                }
                corpus
            });
        },
    );
    group.bench_function(BenchmarkId::new("load", ARTICLES), |bench| {
        bench.iter(|| Corpus::load(&saved));
    });
    group.finish();
}

criterion_group!(benches, reuse);
criterion_main!(benches);
