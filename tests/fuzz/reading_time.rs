//! Any text through `byline-reading-time`: no panic, no broken law.
#![no_main]

use byline::reading_time::{Measure, ReadingOptions, WordCounter, count_words, reading_time};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let words = count_words(text);
    let measure = Measure::of(text);
    assert_eq!(measure.words(), words);
    for size in [1, 3, 64] {
        let mut counter = WordCounter::new();
        for piece in text.as_bytes().chunks(size) {
            counter.push_bytes(piece);
        }
        assert_eq!(counter.words(), words);
    }
    let estimate = ReadingOptions::default().estimate(text);
    let range = estimate.range_of(1..=99);
    assert!(*range.start() <= estimate.duration() && estimate.duration() <= *range.end());
    // Any tag is a language or an error.
    let _ = reading_time(text, text);
});
