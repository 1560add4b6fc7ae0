//! Contenders side by side: the same pages, in turns, as ratios to one of them.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// A name, and how it reads a page: the answer depends on all of it.
pub(crate) type Contender<'a> = (&'a str, Box<dyn Fn(&str) -> usize + 'a>);

const ROUNDS: usize = 7;

/// Runs all in turns, so that a shared machine disturbs each alike, and prints the medians
/// as ratios to the contender called `base`, which `what` describes.
pub(crate) fn print(what: &str, base: &str, pages: &[String], contenders: &[Contender<'_>]) {
    let mut times = vec![Vec::new(); contenders.len()];
    for _ in 0..ROUNDS {
        for ((_, read), times) in contenders.iter().zip(&mut times) {
            let start = Instant::now();
            for page in pages {
                black_box(read(black_box(page)));
            }
            times.push(start.elapsed());
        }
    }
    let medians: Vec<Duration> = times
        .into_iter()
        .map(|mut times| {
            times.sort();
            times[ROUNDS / 2]
        })
        .collect();
    let base = contenders
        .iter()
        .position(|(name, _)| *name == base)
        .expect("one of the contenders");
    let base = medians[base].as_secs_f64();
    let bytes: usize = pages.iter().map(String::len).sum();
    println!(
        "\n{} pages, {bytes} bytes; time as a ratio to {what}",
        pages.len()
    );
    for ((name, _), median) in contenders.iter().zip(medians) {
        let seconds = median.as_secs_f64();
        println!(
            "{name:24} {:6.2}x  {:6.0} MB/s",
            seconds / base,
            bytes as f64 / seconds / 1e6
        );
    }
}
