use std::time::Duration;

use byline::reuse::{Corpus, Document};

use crate::linear::{assert_linear, shortest_time};

/// Sentences of made-up words, which share no four of them with others.
pub(super) fn prose(words: usize, state: &mut u64) -> String {
    let mut next = || {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        *state
    };
    let mut text = String::new();
    for word in 0..words {
        for _ in 0..2 + next() % 3 {
            text.push(char::from(b"bdfgklmnprstvz"[(next() % 14) as usize]));
            text.push(char::from(b"aeiou"[(next() % 5) as usize]));
        }
        text.push_str(if word % 12 == 11 { ".\n" } else { " " });
    }
    text
}

fn one(article: &str) -> Corpus {
    let mut corpus = Corpus::new();
    corpus.add("one", article).unwrap();
    corpus
}

/// Twenty articles, each of which quotes the one before.
fn quoting_each_other() -> Corpus {
    let mut corpus = Corpus::new();
    let mut state = 5;
    let mut before = String::new();
    for number in 0..20 {
        let text = prose(60, &mut state);
        corpus
            .add(&number.to_string(), &*format!("{text} “{before}”"))
            .unwrap();
        before = text;
    }
    corpus
}

#[test]
fn look_ups_are_linear_in_the_page() {
    let mut state = 3;
    let article = prose(300, &mut state);
    let phrase = "all the news that is fit to be printed again ".repeat(4);
    let repeats = one(&format!("{phrase}{article}"));
    let many_words = one(&"word ".repeat(100_000));
    let quoting = quoting_each_other();
    let last = prose(60, &mut { 5 });
    let rows: [(&str, &Corpus, &str); 6] = [
        ("one word, on both sides", &many_words, "word "),
        ("one phrase, on both sides", &repeats, &phrase),
        ("one article", &repeats, &article),
        ("articles that quote each other", &quoting, &last),
        ("no word", &repeats, " -\n"),
        (
            "half of the article",
            &repeats,
            &article[..article.len() / 2],
        ),
    ];
    for (name, corpus, unit) in rows {
        let page = |bytes: usize| unit.repeat(bytes / unit.len() + 1);
        assert_linear(name, 60_000, page, |page| drop(corpus.find(page)));
    }
}

#[test]
fn documents_are_read_in_linear_time() {
    let corpus = one(&prose(300, &mut { 3 }));
    for unit in [
        "<q>",
        "<blockquote><p>a ",
        "<a href=x>&amp;",
        "-\n",
        "<![CDATA[",
        "&a",
        "<!--",
    ] {
        let page = |bytes: usize| unit.repeat(bytes / unit.len() + 1);
        assert_linear(unit, 60_000, page, |page| {
            drop(corpus.find(Document::html(page)))
        });
        assert_linear(unit, 60_000, page, |page| {
            drop(corpus.find(Document::feed(page)))
        });
    }
}

#[test]
fn articles_are_added_in_linear_time() {
    for unit in [
        "word ",
        "all the news that is fit to be printed again ",
        "漢字",
    ] {
        let article = |bytes: usize| unit.repeat(bytes / unit.len() + 1);
        assert_linear(unit, 100_000, article, |article| drop(one(article)));
    }
    let many = |bytes: usize| prose(bytes / 6, &mut { 9 });
    assert_linear("many articles", 100_000, many, |text| {
        let mut corpus = Corpus::new();
        for (number, line) in text.lines().enumerate() {
            let _ = corpus.add(&number.to_string(), line);
        }
        for number in 0..corpus.len() {
            corpus.remove(&number.to_string());
        }
    });
}

#[test]
fn a_page_that_holds_all_articles_has_them_all() {
    let mut corpus = Corpus::new();
    let mut state = 7;
    let mut page = String::new();
    for number in 0..300 {
        let text = prose(50, &mut state);
        corpus.add(&number.to_string(), &*text).unwrap();
        page += &text;
    }
    let found = corpus.find(&*page);
    assert_eq!(found.len(), 300);
    assert!(found.iter().all(|found| found.share_of_article() > 0.999));
}

#[test]
#[ignore = "takes seconds in a build without optimizations"]
fn hostile_pages_take_less_than_a_tenth_of_a_second_a_megabyte() {
    let words = "word ".repeat(1_000_000);
    let corpus = one(&words);
    let quoting = quoting_each_other();
    let page = prose(60, &mut { 5 }).repeat(10_000);
    for (corpus, page) in [(&corpus, &words), (&quoting, &words), (&quoting, &page)] {
        let limit = Duration::from_secs_f64(page.len() as f64 / 1e7);
        let time = shortest_time(limit, || drop(corpus.find(&**page)));
        assert!(time <= limit, "{time:?}, at most {limit:?}");
    }
    let large = format!("{}{}", prose(8_000_000, &mut { 11 }), prose(60, &mut { 5 }));
    assert!(large.len() > 50_000_000);
    let limit = Duration::from_secs(5);
    let time = shortest_time(limit, || assert_eq!(quoting.find(&*large).len(), 2));
    assert!(time <= limit, "{time:?}");
}
