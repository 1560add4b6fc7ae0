//! Whose main text is the closest to what a person took, and how soon it is there.
//!
//! `cargo run --release -- FOLDER [PYTHON]`: each folder within holds a page, `source.html`, and
//! its text as `expected.html` or `expected.txt`. All read the same pages in the same run, in
//! turns; text is compared by its runs of four words, as scrapinghub's benchmark compares it.
//! PYTHON is an interpreter that has the package `Resiliparse`, which is then compared as well.

use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use byline_html::VisibleText;
use byline_page::PageReader;

mod resiliparse;
#[path = "../../../tests/score/shingles.rs"]
mod shingles;

use resiliparse::Resiliparse;
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

/// How close a contender's texts are, and how long all took.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    tally: Tally,
    time: Duration,
}

impl Sum {
    fn add(&mut self, got: &str, expected: &str, time: Duration) {
        self.tally.add(got, expected);
        self.time += time;
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(folder) = arguments.next() else {
        eprintln!("usage: body-peers FOLDER [PYTHON]");
        std::process::exit(2);
    };
    if let Err(error) = compare(Path::new(&folder), arguments.next().as_deref()) {
        eprintln!("body-peers: {folder}: {error}");
        std::process::exit(2);
    }
}

/// Reads the pages of a folder by all contenders, and prints a row for each.
fn compare(folder: &Path, python: Option<&str>) -> io::Result<()> {
    let pages = shingles::pages(folder)?;
    let mut resiliparse = python.map(Resiliparse::start).transpose()?;
    let mut names: Vec<&str> = CONTENDERS.iter().map(|(name, _)| *name).collect();
    names.extend(resiliparse.is_some().then_some("resiliparse"));
    let mut sums = vec![Sum::default(); names.len()];
    for Page { html, text, .. } in &pages {
        for (sum, (_, read)) in sums.iter_mut().zip(CONTENDERS) {
            let (got, time) = timed(*read, html);
            sum.add(&got, text, time);
        }
        if let (Some(resiliparse), Some(sum)) = (&mut resiliparse, sums.last_mut()) {
            let (got, time) = resiliparse.read(html)?;
            sum.add(&got, text, time);
        }
    }
    println!(
        "{} pages        F1  precision  recall    time  pages/s",
        pages.len()
    );
    let first = sums.first().map_or(0.0, |sum| sum.time.as_secs_f64());
    for (name, Sum { tally, time }) in names.iter().zip(&sums) {
        let time = time.as_secs_f64();
        println!(
            "{name:16} {:.3}      {:.3}   {:.3}  {:5.2}x  {:7.0}",
            tally.f1(),
            tally.precision(),
            tally.recall(),
            time / first,
            pages.len() as f64 / time
        );
    }
    Ok(())
}

/// A page's text, and the better time of two: the first pays for what is loaded once.
fn timed(read: Reader, html: &str) -> (String, Duration) {
    let once = || {
        let start = Instant::now();
        let got = read(html);
        (got, start.elapsed())
    };
    let (first, second) = (once(), once());
    match first.1 < second.1 {
        true => first,
        false => second,
    }
}
