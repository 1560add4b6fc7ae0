//! Counts against unicode-segmentation, which follows the same standard.

use byline::reading_time::{Measure, count_words};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use unicode_segmentation::UnicodeSegmentation as _;

use super::long_text;

/// unicode-segmentation departs from the standard where ZWJ is before a pictograph:
/// it breaks a letter that follows ℹ, Ⓜ or 🅰 (against WB5), and it joins what precedes
/// a mark that WB12 or WB6 has split off.
fn is_disputed(text: &str) -> bool {
    let is_pictograph = |c: char| !c.is_ascii() && (!c.is_alphanumeric() || "ℹⓂ🅰🅱🅾🅿".contains(c));
    text.split('\u{200d}')
        .skip(1)
        .any(|rest| rest.chars().next().is_some_and(is_pictograph))
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
fn a_character_alone_and_between_others() {
    agrees_around(super::characters());
}

#[test]
#[ignore = "a million characters take ten seconds in a debug build"]
fn every_character_alone_and_between_others() {
    agrees_around('\0'..=char::MAX);
}

fn agrees_around(characters: impl Iterator<Item = char>) {
    let around = |c: char| {
        [
            format!("{c}"),
            format!("a{c}b"),
            format!("1{c}2"),
            format!("א{c}א"),
            format!("カ{c} {c}{c}_"),
        ]
    };
    for text in characters.flat_map(around) {
        if !is_disputed(&text) {
            assert_eq!(
                count_words(&text),
                text.unicode_words().count() as u64,
                "{text:?}"
            );
        }
    }
}

/// Characters and the same decomposed (NFC and NFD), of letters and of marks.
const FORMS: &[(&str, &str)] = &[
    ("a", "a"),
    (" ", " "),
    (".", "."),
    ("’", "’"),
    ("7", "7"),
    ("é", "e\u{301}"),
    ("ệ", "e\u{323}\u{302}"),
    ("й", "и\u{306}"),
    ("ї", "і\u{308}"),
    ("ὦ", "ω\u{313}\u{342}"),
    ("각", "\u{1100}\u{1161}\u{11a8}"),
    ("가", "\u{1100}\u{1161}"),
    ("が", "か\u{3099}"),
    ("パ", "ハ\u{309a}"),
    ("ক\u{9cb}", "ক\u{9c7}\u{9be}"),
    ("آ", "ا\u{653}"),
    ("中", "中"),
];

proptest! {
    #[test]
    fn normal_forms_count_alike(places in prop::collection::vec(0..FORMS.len(), 0..80)) {
        let composed: String = places.iter().map(|place| FORMS[*place].0).collect();
        let decomposed: String = places.iter().map(|place| FORMS[*place].1).collect();
        let (composed, decomposed) = (Measure::of(&composed), Measure::of(&decomposed));
        prop_assert_eq!(composed, decomposed);
    }
}
