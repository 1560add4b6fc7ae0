//! Four times the text takes about four times the time, whatever it is made of.

use byline::reading_time::{ReadingOptions, count_words};

use crate::linear::assert_linear;

#[test]
fn counting_and_estimating_are_linear() {
    let options = ReadingOptions::for_language("en").unwrap();
    for unit in [
        "a.",
        "1,",
        "א\"",
        "_",
        "a\u{300}",
        "\u{200d}©",
        "’a",
        "ภ",
        "가",
        "word ",
        "\u{1f1e6}",
        "\r",
    ] {
        let input = |bytes: usize| unit.repeat(bytes / unit.len());
        assert_linear(unit, 200_000, input, |text| {
            std::hint::black_box(count_words(text));
        });
        assert_linear(unit, 200_000, input, |text| {
            std::hint::black_box(options.estimate(text).duration());
        });
    }
}
