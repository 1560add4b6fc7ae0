//! The ends of passages in edited copies: articles and pages made of numbered words.

use std::ops::Range;

use byline::reuse::{Corpus, Passage};
use serde::Deserialize;

use crate::case;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    page: String,
    passages: Vec<String>,
}

/// A word of letters for each number.
fn word(number: usize) -> String {
    let digits = [number / 256, number / 16 % 16, number % 16];
    let syllables = [
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu",
        "va",
    ];
    digits.map(|digit| syllables[digit % 16]).concat()
}

fn text(words: &[usize]) -> String {
    let words: Vec<String> = words.iter().map(|number| word(*number)).collect();
    words.join(" ")
}

/// The words of a page by number; new words have numbers that the article has not.
fn page(runs: &str) -> Vec<usize> {
    let mut words = Vec::new();
    for run in runs.split(", ") {
        if let Some(count) = run.strip_prefix("new ") {
            let first = 1_000 + words.len();
            words.extend(first..first + count.parse::<usize>().unwrap());
        } else {
            let (first, last) = run.split_once('-').unwrap_or((run, run));
            let [first, last] = [first, last].map(|number| number.parse::<usize>().unwrap());
            words.extend(first..=last);
        }
    }
    words
}

/// The words that a span of bytes covers, as `first-last`.
fn words_of(text: &str, span: Range<usize>) -> String {
    let first = text[..span.start].split_whitespace().count();
    let last = text[..span.end].split_whitespace().count() - 1;
    format!("{first}-{last}")
}

#[test]
fn passages_end_where_the_copy_does() {
    let article = text(&(0..200).collect::<Vec<_>>());
    let mut corpus = Corpus::new();
    corpus.add("article", &*article).unwrap();
    let mut failures = Vec::new();
    for case in case::selected::<Case>("reuse-edits.toml") {
        let page = text(&page(&case.page));
        let shown = |passage: &Passage| {
            let in_page = words_of(&page, passage.in_page());
            let in_article = words_of(&article, passage.in_article());
            let words = page[passage.in_page()].split_whitespace().count();
            assert!(passage.words() as usize <= words, "{}", case.name);
            let kind = if passage.is_verbatim() {
                "verbatim"
            } else {
                "edited"
            };
            format!("{in_page} of {in_article} {kind}")
        };
        let found = corpus.find(&*page);
        let passages: Vec<String> = found
            .iter()
            .flat_map(|found| found.passages().iter().map(shown))
            .collect();
        if passages != case.passages {
            failures.push(format!("{}: {}\n  got {passages:?}", case.name, case.why));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A gap between two copied parts is measured by its weight, in which two characters are a word.
#[test]
fn a_rewritten_passage_of_many_characters_is_one_edit() {
    let characters = |range: Range<u32>| -> Vec<char> {
        range
            .filter_map(|number| char::from_u32(0x4e00 + number))
            .collect()
    };
    let (first, middle, last) = (characters(0..60), characters(60..160), characters(160..220));
    let article: String = [&first[..], &middle, &last].concat().iter().collect();
    // Two thirds of the pairs of characters are the same, in another order.
    let rewritten: Vec<char> = middle.chunks(3).rev().flatten().copied().collect();
    let page: String = [&first[..], &rewritten, &last].concat().iter().collect();
    let mut corpus = Corpus::new();
    corpus.add("article", &*article).unwrap();
    let found = corpus.find(&*page);
    let [passage] = found[0].passages() else {
        panic!("expected one passage, found {:?}", found[0].passages());
    };
    assert_eq!(passage.in_page(), 0..page.len());
    assert!(!passage.is_verbatim());
}
