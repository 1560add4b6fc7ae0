//! Four times the text takes about four times the time, whatever it is made of.

use byline::reading_time::{ReadingOptions, count_words};

use crate::linear::assert_linear;

const BYTES: usize = 100_000;

#[test]
fn counting_and_estimating_are_linear() {
    let options = ReadingOptions::for_language("en").unwrap();
    for unit in ["א\"", "\u{200d}©", "ภา"] {
        let input = |bytes: usize| unit.repeat(bytes / unit.len());
        assert_linear(unit, BYTES, input, |text| {
            std::hint::black_box(count_words(text));
        });
        assert_linear(unit, BYTES, input, |text| {
            std::hint::black_box(options.estimate(text).duration());
        });
    }
}
