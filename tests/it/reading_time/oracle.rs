//! Counts against unicode-segmentation, which follows the same standard.

use byline::reading_time::count_words;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use unicode_segmentation::UnicodeSegmentation as _;

use super::long_text;

/// unicode-segmentation departs from the standard where ZWJ stands before a pictograph:
/// it breaks a letter that follows ℹ, Ⓜ or 🅰 (against WB5), and it joins what precedes
/// a mark that WB12 or WB6 has split off.
fn is_disputed(text: &str) -> bool {
    text.contains('\u{200d}')
}

fn agrees(text: &str) -> Result<(), TestCaseError> {
    if !is_disputed(text) {
        prop_assert_eq!(
            count_words(text),
            text.unicode_words().count() as u64,
            "{:?}",
            text
        );
    }
    Ok(())
}

#[test]
fn counts_are_those_of_unicode_segmentation() {
    let config = ProptestConfig::with_cases(3_000);
    let mut runner = TestRunner::new(config);
    runner.run(&long_text(), |text| agrees(&text)).unwrap();
}

#[test]
#[ignore = "100,000 texts take a minute in a debug build"]
fn counts_are_those_of_unicode_segmentation_for_many_texts() {
    let cases = std::env::var("BYLINE_CASES").map_or(100_000, |cases| cases.parse().unwrap());
    let mut runner = TestRunner::new(ProptestConfig::with_cases(cases));
    runner.run(&long_text(), |text| agrees(&text)).unwrap();
}

#[test]
fn both_follow_one_version_of_unicode() {
    // The version named in data/characters.tsv.
    assert_eq!(unicode_segmentation::UNICODE_VERSION, (17, 0, 0));
}

#[test]
fn every_character_alone_and_between_others() {
    let around = |c: char| {
        [
            format!("{c}"),
            format!("a{c}b"),
            format!("1{c}2"),
            format!("א{c}א"),
            format!("カ{c} {c}{c}_"),
        ]
    };
    for text in ('\0'..=char::MAX).flat_map(around) {
        if !is_disputed(&text) {
            assert_eq!(
                count_words(&text),
                text.unicode_words().count() as u64,
                "{text:?}"
            );
        }
    }
}
