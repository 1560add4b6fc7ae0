//! `byline-html` against its peers: the links and the visible text of generated news pages.
//!
//! `cargo bench --bench html` ends with the ratios to `byline`.

use std::cell::RefCell;
use std::hint::black_box;

use byline::html::{Token, VisibleText, Walker};
use criterion::{BenchmarkGroup, Criterion, Throughput, measurement::WallTime};

mod links;
mod pages;
mod ratios;

use links::{add, lol_html_links, scanner_links};
use ratios::Contender;

/// Counts the links of a page, and the bytes of their addresses.
type CountLinks = fn(&str) -> (usize, usize);

const CONTENDERS: &[(&str, CountLinks)] = &[
    ("byline", scanner_links),
    ("byline-walker", walker_links),
    ("lol_html", lol_html_links),
    ("html5gum", html5gum_links),
    ("html5ever-tokenizer", html5ever_links),
    ("scraper", scraper_links),
];

fn walker_links(page: &str) -> (usize, usize) {
    let mut links = (0, 0);
    let mut walker = Walker::new(page);
    while let Some(token) = walker.next() {
        if let Token::StartTag(tag) = token
            && tag.is("a")
            && let Some(href) = tag.attribute("href")
            && !walker.is_inside("template")
        {
            links = add(links, &href.value());
        }
    }
    links
}

fn html5gum_links(page: &str) -> (usize, usize) {
    use html5gum::{DefaultEmitter, Token, Tokenizer};

    let mut emitter = DefaultEmitter::<()>::default();
    emitter.naively_switch_states(true);
    let mut links = (0, 0);
    for token in Tokenizer::new_with_emitter(page, emitter) {
        let Ok(token) = token;
        if let Token::StartTag(tag) = token
            && tag.name.as_slice() == b"a"
            && let Some(href) = tag.attributes.get(b"href".as_slice())
        {
            links = add(links, std::str::from_utf8(href).unwrap());
        }
    }
    links
}

fn html5ever_links(page: &str) -> (usize, usize) {
    use html5ever::tendril::StrTendril;
    use html5ever::tokenizer::states::RawKind;
    use html5ever::tokenizer::{
        BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
    };

    #[derive(Default)]
    struct Links(RefCell<(usize, usize)>);

    impl TokenSink for Links {
        type Handle = ();

        fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
            let Token::TagToken(tag) = token else {
                return TokenSinkResult::Continue;
            };
            if tag.kind == TagKind::EndTag {
                return TokenSinkResult::Continue;
            }
            if &*tag.name == "a"
                && let Some(href) = tag.attrs.iter().find(|one| &*one.name.local == "href")
            {
                self.0.replace_with(|links| add(*links, &href.value));
            }
            match &*tag.name {
                "script" => TokenSinkResult::RawData(RawKind::ScriptData),
                "style" => TokenSinkResult::RawData(RawKind::Rawtext),
                "title" => TokenSinkResult::RawData(RawKind::Rcdata),
                _ => TokenSinkResult::Continue,
            }
        }
    }

    let tokenizer = Tokenizer::new(Links::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(page));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

fn scraper_links(page: &str) -> (usize, usize) {
    use scraper::{Html, Selector};

    let document = Html::parse_document(page);
    let selector = Selector::parse("a[href]").unwrap();
    document
        .select(&selector)
        .filter_map(|link| link.value().attr("href"))
        .fold((0, 0), add)
}

fn count_tag_openings(page: &str) -> usize {
    memchr::memchr_iter(b'<', page.as_bytes()).count()
}

fn visible_words(page: &str) -> usize {
    VisibleText::of(page).text().len()
}

fn main() {
    // Without `--bench` criterion only tries each function once.
    let is_bench = std::env::args().any(|arg| arg == "--bench");
    let pages = pages::pages(1, if is_bench { 130 } else { 5 });
    let bytes: usize = pages.iter().map(String::len).sum();
    for (name, count) in CONTENDERS {
        for page in &pages {
            assert_eq!(count(page), scanner_links(page), "{name}");
        }
    }

    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("html");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.sample_size(10);
    bench(&mut group, "links/memchr", &pages, count_tag_openings);
    for (name, count) in CONTENDERS {
        bench(&mut group, &format!("links/{name}"), &pages, |page| {
            count(page).0
        });
    }
    bench(
        &mut group,
        "visible-text/memchr",
        &pages,
        count_tag_openings,
    );
    bench(&mut group, "visible-text/byline", &pages, visible_words);
    group.finish();
    criterion.final_summary();

    if is_bench {
        print_ratios(&pages);
    }
}

fn bench(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    pages: &[String],
    read: impl Fn(&str) -> usize,
) {
    group.bench_function(name, |bencher| {
        bencher.iter(|| {
            pages
                .iter()
                .map(|page| read(black_box(page)))
                .sum::<usize>()
        });
    });
}

/// All contenders for links, and the two readers that bound them.
fn print_ratios(pages: &[String]) {
    let mut readers: Vec<Contender<'_>> = vec![
        ("memchr", Box::new(count_tag_openings)),
        ("visible text", Box::new(visible_words)),
    ];
    for (name, count) in CONTENDERS {
        readers.push((name, Box::new(|page| count(page).0)));
    }
    ratios::print("byline's links", "byline", pages, &readers);
}
