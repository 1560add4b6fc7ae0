//! Long lists from the caller are taken in, and used, in linear time.

use byline::slug::SlugOptions;

use crate::linear::assert_linear;

/// Words in an order that no sorted list likes, about so many bytes of them.
fn words(bytes: usize) -> String {
    let count = bytes / 8;
    (0..count)
        .rev()
        .map(|n| format!("w{:06}\n", (n * 7919) % count))
        .collect()
}

#[test]
fn one_replacement_after_the_other() {
    assert_linear("replacements", 40_000, words, |text| {
        let options = text.lines().fold(SlugOptions::new(), |options, word| {
            options.with_replacement(word, "x")
        });
        assert_eq!(
            options
                .slugify(&text.replace('\n', " "))
                .unwrap()
                .as_str()
                .len()
                % 2,
            1
        );
    });
}

#[test]
fn one_stop_word_or_reserved_word_after_the_other() {
    assert_linear("stop words", 20_000, words, |text| {
        let options = text.lines().fold(SlugOptions::new(), |options, word| {
            options.with_stop_words([word]).with_reserved([word])
        });
        assert_eq!(options.slugify("w000001 storm").unwrap(), "storm");
    });
}

#[test]
fn the_longest_replacement_wins_and_of_one_text_the_last() {
    let options = SlugOptions::new()
        .with_replacement("C++", "cpp")
        .with_replacement("c", "see")
        .with_replacement("C++17", "modern")
        .with_replacement("c++", "plus");
    assert_eq!(
        options.slugify("C C++ c++17 c++1").unwrap(),
        "see-plus-modern-plus1"
    );
}
