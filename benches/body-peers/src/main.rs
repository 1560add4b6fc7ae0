//! Whose main text is the closest to what a person took, and how soon it is there.
//!
//! `cargo run --release -- FOLDER`: each folder within holds a page, `source.html`, and its
//! text as `expected.html` or `expected.txt`. All read the same pages in the same run, in
//! turns; text is compared by its runs of four words, as scrapinghub's benchmark compares it.

use std::path::Path;
use std::time::{Duration, Instant};

use byline_html::VisibleText;
use byline_page::PageReader;

#[path = "../../../tests/score/shingles.rs"]
mod shingles;

use shingles::{Page, Tally};

type Reader = fn(&str) -> String;

const CONTENDERS: &[(&str, Reader)] = &[
    ("byline", byline),
    ("dom_smoothie", dom_smoothie),
    ("libreadability", libreadability),
    ("trafilatura", trafilatura),
    ("rs-trafilatura", rs_trafilatura),
];

fn byline(html: &str) -> String {
    let blocks = PageReader::new().main_text(html);
    blocks
        .iter()
        .map(|block| format!("{}\n", block.text()))
        .collect()
}

fn dom_smoothie(html: &str) -> String {
    let config = dom_smoothie::Config {
        text_mode: dom_smoothie::TextMode::Formatted,
        ..Default::default()
    };
    dom_smoothie::Readability::new(html, None, Some(config))
        .and_then(|mut reader| reader.parse())
        .map(|article| article.text_content.to_string())
        .unwrap_or_default()
}

fn libreadability(html: &str) -> String {
    libreadability::extract(html, None)
        .map(|article| article.text_content)
        .unwrap_or_default()
}

fn trafilatura(html: &str) -> String {
    trafilatura::extract(html, &trafilatura::Options::default())
        .map(|article| article.content_text)
        .unwrap_or_default()
}

fn rs_trafilatura(html: &str) -> String {
    rs_trafilatura::extract(html)
        .map(|article| article.content_text)
        .unwrap_or_default()
}

fn main() {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("usage: body-peers FOLDER");
        std::process::exit(2);
    };
    let pages = match shingles::pages(Path::new(&folder)) {
        Ok(pages) => pages,
        Err(error) => {
            eprintln!("body-peers: {folder}: {error}");
            std::process::exit(2);
        }
    };
    let mut tallies = vec![Tally::default(); CONTENDERS.len()];
    let mut times = vec![Duration::ZERO; CONTENDERS.len()];
    for Page { html, text, .. } in &pages {
        for (index, (_, read)) in CONTENDERS.iter().enumerate() {
            // The better of two: the first pays for what is loaded once.
            let mut best = Duration::MAX;
            let mut got = String::new();
            for _ in 0..2 {
                let start = Instant::now();
                got = read(html);
                best = best.min(start.elapsed());
            }
            times[index] += best;
            tallies[index].add(&got, text);
        }
    }
    println!("{} pages        F1  precision  recall    time", pages.len());
    for (index, (name, _)) in CONTENDERS.iter().enumerate() {
        let tally = &tallies[index];
        println!(
            "{name:16} {:.3}      {:.3}   {:.3}  {:5.2}x",
            tally.f1(),
            tally.precision(),
            tally.recall(),
            times[index].as_secs_f64() / times[0].as_secs_f64()
        );
    }
}
