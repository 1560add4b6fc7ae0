//! Whole pages and printed dates.
//!
//! Contenders read the same page in the same run: a parse by html5ever alone (no reader of
//! pages can be faster that builds its tree), and Readability's port `dom_smoothie` for the
//! main text. `cargo bench --bench page` ends with ratios on generated news pages; how close
//! the main texts are to a person's is measured by `body-peers`.

use std::hint::black_box;

use byline::page::PageReader;
use byline::page::date::{parse_machine, parse_printed};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group};
use dom_smoothie::Readability;

mod pages;
mod ratios;

use ratios::Contender;

/// The bundled page, its paragraphs repeated to the length of a long article, with the
/// menus and teasers that surround one.
fn page() -> String {
    let seed = include_str!("../tests/data/pages/seedlike_en.html");
    let paragraph = "<p>Engineers said the deck is sound, the <a href=\"/port\">port</a> agreed, \
        and the council voted to keep the old bridge open until spring.</p>\n";
    let teaser = "<li class=\"item\"><a href=\"/post/8/\"><span>Another town closes its bridge</span></a></li>\n";
    seed.replace(
        "</div><div class=\"source\">",
        &format!("{}</div><div class=\"source\">", paragraph.repeat(60)),
    )
    .replace(
        "<aside>",
        &format!("<nav><ul>{}</ul></nav><aside>", teaser.repeat(400)),
    )
}

fn long_page(criterion: &mut Criterion) {
    let page = page();
    let reader = PageReader::new();
    let draft = reader.read_html(&page);
    assert_eq!(draft.views.get().map(|count| count.value), Some(399));
    let main: String = reader
        .main_text(&page)
        .iter()
        .map(|block| block.text())
        .collect();
    let peer = Readability::new(page.as_str(), None, None)
        .and_then(|mut peer| peer.parse())
        .expect("a readable page");
    assert!(main.contains("until spring") && peer.text_content.contains("until spring"));

    let mut group = criterion.benchmark_group("page");
    group.throughput(Throughput::Bytes(page.len() as u64));
    let id = |contender| BenchmarkId::new("long", contender);
    group.bench_function(id("byline/read_html"), |b| {
        b.iter(|| reader.read_html(black_box(&page)))
    });
    group.bench_function(id("byline/read_metadata"), |b| {
        b.iter(|| reader.read_metadata(black_box(&page)))
    });
    group.bench_function(id("byline/main_text"), |b| {
        b.iter(|| reader.main_text(black_box(&page)))
    });
    group.bench_function(id("html5ever parse"), |b| {
        b.iter(|| dom_query::Document::from(black_box(page.as_str())));
    });
    group.bench_function(id("dom_smoothie"), |b| {
        b.iter(|| {
            Readability::new(black_box(page.as_str()), None, None).and_then(|mut peer| peer.parse())
        });
    });
    group.finish();
}

fn dates(criterion: &mut Criterion) {
    let printed = [
        ("29 November 2023 18:00", "en"),
        ("29 noyabr 2023, 18:00", "az"),
        ("29. November 2023, 18:00 Uhr", "de"),
        ("29 նոյեմբերի, 2023 թ., 18:00", "hy"),
        ("2023年11月29日 18:00", "zh"),
        ("Nov 29, 2023, 6:00 PM", "en-US"),
    ];
    for (text, language) in printed {
        let local = parse_printed(text, Some(language)).expect(text).local();
        assert_eq!(local.expect(text).to_string(), "2023-11-29 18:00:00.0");
    }
    let mut group = criterion.benchmark_group("dates");
    group.throughput(Throughput::Elements(printed.len() as u64));
    group.bench_function("printed/byline", |b| {
        b.iter(|| {
            for (text, language) in printed {
                let _ = black_box(parse_printed(black_box(text), Some(language)));
            }
        });
    });
    group.throughput(Throughput::Elements(1));
    group.bench_function("machine/byline", |b| {
        b.iter(|| parse_machine(black_box("2024-10-15T23:35:43.000+0200")));
    });
    group.finish();
}

/// Metadata, main text and all, as ratios to a scan for metadata.
fn print_ratios() {
    let reader = PageReader::new();
    let title = |page: &str| {
        let draft = reader.read_metadata(page);
        draft.headline.get().map_or(0, |title| title.as_str().len())
    };
    let parse = |page: &str| {
        let document = dom_query::Document::from(page);
        document.select("title").text().trim().len()
    };
    let pages = pages::pages(1, 130);
    for page in &pages {
        assert!(title(page) > 0 && parse(page) > 0);
    }
    let contenders: [Contender<'_>; 4] = [
        ("byline/read_metadata", Box::new(title)),
        (
            "byline/main_text",
            Box::new(|page| reader.main_text(page).len()),
        ),
        (
            "byline/read_html",
            Box::new(|page| reader.read_html(page).issues().len()),
        ),
        ("html5ever parse", Box::new(parse)),
    ];
    let what = "a scan for metadata";
    ratios::print(what, "byline/read_metadata", &pages, &contenders);
}

criterion_group!(benches, long_page, dates);

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
    // Without `--bench` criterion only tries each function once.
    if std::env::args().any(|arg| arg == "--bench") {
        print_ratios();
    }
}
