//! The search for a notice in pages that have none, which is nearly all a crawler reads.
//!
//! The words of a page are looked up for seventeen languages at once; only a sentence that
//! holds words of a notice is read. `lower-contains` is what people write first: the page in
//! lower case, searched for a few stems. `memchr` looks for full stops alone.
//! `cargo bench --bench notice_search` ends with the ratios to `byline`.

use std::hint::black_box;

use byline::attribution::Notice;
use criterion::{Criterion, Throughput};

mod prose;
mod ratios;

use prose::{PROSE, lower_contains};
use ratios::Contender;

fn main() {
    // Without `--bench` criterion only tries each function once.
    let is_bench = std::env::args().any(|arg| arg == "--bench");
    let copies = if is_bench { 500 } else { 3 };
    let pages: Vec<String> = PROSE
        .iter()
        .map(|(_, prose)| prose.repeat(copies))
        .collect();
    let searches: Vec<Contender<'_>> = vec![
        ("byline", Box::new(|page| Notice::find_all(page).len())),
        ("lower-contains", Box::new(lower_contains)),
        (
            "memchr",
            Box::new(|page| memchr::memchr_iter(b'.', page.as_bytes()).count()),
        ),
    ];

    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("notice-search");
    group.sample_size(10);
    for ((language, _), page) in PROSE.iter().zip(&pages) {
        assert_eq!(Notice::find_all(page), []);
        let last = format!("{page}Copying is prohibited without the editors' consent.");
        assert_eq!(Notice::find_all(&last).len(), 1);
        group.throughput(Throughput::Bytes(page.len() as u64));
        for (name, search) in &searches {
            group.bench_function(format!("{language}/{name}"), |bencher| {
                bencher.iter(|| search(black_box(page)));
            });
        }
    }
    group.finish();
    criterion.final_summary();
    if is_bench {
        for ((language, _), page) in PROSE.iter().zip(pages) {
            let what = format!("byline's search in {language}");
            ratios::print(&what, "byline", &[page], &searches);
        }
    }
}
