//! `byline-attribution` against what people do without it, on generated news pages.
//!
//! `byline` gives the full verdict: addresses, styles, reasons, places. `lol_html` only
//! lists the links; `scraper` builds the tree, and `url` compares each link's host.
//! `cargo bench --bench attribution` ends with the ratios to `byline`.

use std::cell::Cell;
use std::hint::black_box;

use byline::attribution::{Page, Policy, PolicySet};
use criterion::{Criterion, Throughput};

mod pages;
mod ratios;
mod verdict;

use ratios::Contender;
use verdict::{CREDIT, HERE, scraper_and_url};

fn lol_html_links(page: &str) -> usize {
    use lol_html::{HtmlRewriter, Settings, element};

    let links = Cell::new(0);
    let settings = Settings::new().append_element_content_handler(element!("a[href]", |element| {
        links.set(
            links.get()
                + element
                    .get_attribute("href")
                    .map_or(0, |href| href.len().min(1)),
        );
        Ok(())
    }));
    let mut rewriter = HtmlRewriter::new(settings, |_: &[u8]| {});
    rewriter.write(page.as_bytes()).unwrap();
    rewriter.end().unwrap();
    links.get()
}

fn main() {
    // Without `--bench` criterion only tries each function once.
    let is_bench = std::env::args().any(|arg| arg == "--bench");
    let pages: Vec<String> = pages::pages(1, if is_bench { 130 } else { 3 })
        .into_iter()
        .map(|page| page.replacen("</article>", CREDIT, 1))
        .collect();
    let bytes: usize = pages.iter().map(String::len).sum();

    let policy = Policy::followable_link("harbour-gazette.az").unwrap();
    let first = Policy::followable_first_paragraph("harbour-gazette.az").unwrap();
    let set = PolicySet::new((0..1_000).map(|number| match number {
        500 => policy.clone(),
        _ => Policy::followable_link(&format!("publisher{number}.example")).unwrap(),
    }));
    for page in &pages {
        let page = Page::html(page).at(HERE);
        assert!(policy.check(&page).complies());
        assert_eq!(scraper_and_url(page.source()), 1);
        assert!(set.check(&page)[500].complies());
    }
    let judges: Vec<Contender<'_>> = vec![
        (
            "byline",
            Box::new(|page| usize::from(policy.check(&Page::html(page).at(HERE)).complies())),
        ),
        (
            "byline-first-paragraph",
            Box::new(|page| usize::from(first.check(&Page::html(page).at(HERE)).complies())),
        ),
        (
            "byline-1000-policies",
            Box::new(|page| {
                let verdicts = set.check(&Page::html(page).at(HERE));
                verdicts.iter().filter(|verdict| verdict.complies()).count()
            }),
        ),
        ("lol_html-links", Box::new(lol_html_links)),
        ("scraper-url", Box::new(scraper_and_url)),
    ];

    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("attribution");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.sample_size(10);
    for (name, judge) in &judges {
        group.bench_function(format!("pages/{name}"), |bencher| {
            bencher.iter(|| {
                pages
                    .iter()
                    .map(|page| judge(black_box(page)))
                    .sum::<usize>()
            });
        });
    }
    group.finish();
    criterion.final_summary();
    if is_bench {
        ratios::print("byline's verdict", "byline", &pages, &judges);
    }
}
