//! What a corpus and its look-ups ask of the allocator.

use std::fmt::Write as _;

use byline::reuse::Corpus;

use crate::counter::count;

/// Articles of 400 words, which share no four of them.
fn articles(count: usize) -> Vec<String> {
    let mut state = 1_u64;
    let mut word = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        state >> 40
    };
    let article = |_| {
        (0..400).fold(String::new(), |mut text, _| {
            let _ = write!(text, "{:06x} ", word());
            text
        })
    };
    (0..count).map(article).collect()
}

#[test]
fn a_corpus_takes_fourteen_bytes_a_word() {
    let articles = articles(500);
    let (corpus, counts) = count(|| {
        let mut corpus = Corpus::new();
        for (number, article) in articles.iter().enumerate() {
            corpus.add(&number.to_string(), &**article).unwrap();
        }
        corpus
    });
    let words = 500 * 400;
    assert!(corpus.bytes() <= 14 * words, "{} bytes", corpus.bytes());
    // Beside the corpus: what is merged, and the tokens of one article.
    assert!(
        counts.peak_bytes <= 16 * words,
        "{} bytes",
        counts.peak_bytes
    );
    let saved = corpus.save();
    let (loaded, counts) = count(|| Corpus::load(&saved).unwrap());
    assert!(loaded.bytes() <= 14 * words, "{} bytes", loaded.bytes());
    assert!(
        counts.peak_bytes <= 16 * words,
        "{} bytes",
        counts.peak_bytes
    );
}

#[test]
fn a_page_without_a_copy_is_no_allocation() {
    let mut articles = articles(20);
    let page = articles.split_off(10).concat();
    let mut corpus = Corpus::new();
    for (number, article) in articles.iter().enumerate() {
        corpus.add(&number.to_string(), &**article).unwrap();
    }
    let (found, counts) = count(|| corpus.find(&*page));
    assert!(found.is_empty());
    assert_eq!((counts.allocations, counts.reallocations), (0, 0));
}
