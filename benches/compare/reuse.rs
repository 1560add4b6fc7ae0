//! Which of several uses of an article are found.

use byline::reuse::{Corpus, Document};
use gaoya::minhash::{MinHasher as _, MinHasher32};
use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::prose::PROSE;
use crate::table::Table;

/// The hashes of a signature, and the resemblance from which on two texts are called alike.
const HASHES: usize = 126;
const ALIKE: f64 = 0.5;
/// The words in a row that make a copy.
const RUN: usize = 8;

pub(crate) fn table() -> Table {
    let article = PROSE[0].1;
    let others: String = PROSE[1..].iter().map(|(_, text)| *text).collect();
    let first = article.split_inclusive('.').next().unwrap();
    let pages = [
        ("the whole article, alone", article.to_owned()),
        (
            "the whole article within a long page",
            format!("{others}{article}{others}"),
        ),
        (
            "its first sentence within a long page",
            format!("{others}{first}{others}"),
        ),
        ("the article in capitals", article.to_uppercase()),
        (
            "the article with invisible characters in its words",
            article.replace('e', "e\u{200B}"),
        ),
        ("every sixth word replaced", replaced(article, 6)),
        ("other text only", others.clone()),
    ];
    let mut corpus = Corpus::new();
    corpus.add("article", article).unwrap();
    let mut table = Table::new([
        "the page has",
        "byline-reuse",
        "`gaoya`: resemblance",
        "`similar`: words in a row",
    ]);
    for (what, page) in pages {
        let found = corpus.find(Document::text(&page));
        let ours = found.first().map_or("nothing".to_owned(), |used| {
            format!(
                "{}, {:.0} % of the article",
                used.kind(),
                100.0 * used.share_of_article()
            )
        });
        let resemblance = minhash(article, &page);
        let alike = if resemblance >= ALIKE {
            "alike"
        } else {
            "not alike"
        };
        let run = longest_run(article, &page);
        let copy = if run >= RUN { "a copy" } else { "no copy" };
        table.push([
            what.to_owned(),
            ours,
            format!("{resemblance:.2}, {alike}"),
            format!("{run}, {copy}"),
        ]);
    }
    table
}

/// A text in which one word of every `every` is replaced.
fn replaced(text: &str, every: usize) -> String {
    let words = text.split_whitespace().enumerate();
    let words: Vec<&str> = words
        .map(|(index, word)| {
            if index % every == every - 1 {
                "otherwise"
            } else {
                word
            }
        })
        .collect();
    words.join(" ")
}

fn minhash(article: &str, page: &str) -> f64 {
    let grams = |text: &str| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let grams: Vec<String> = words.windows(4).map(|gram| gram.join(" ")).collect();
        grams.into_iter()
    };
    MinHasher32::new(HASHES).compute_similarity(grams(article), grams(page))
}

fn longest_run(article: &str, page: &str) -> usize {
    let article: Vec<&str> = article.split_whitespace().collect();
    let page: Vec<&str> = page.split_whitespace().collect();
    let parts = capture_diff_slices(Algorithm::Myers, &article, &page);
    let equal = parts.iter().filter(|part| part.tag() == DiffTag::Equal);
    equal.map(|part| part.new_range().len()).max().unwrap_or(0)
}
