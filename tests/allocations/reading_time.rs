//! Counting and estimating allocate nothing.

use byline::reading_time::{ReadingOptions, Rounding, WordCounter, count_words};

use crate::counter::{Counts, count};

#[test]
fn nothing_is_allocated() {
    let text = "Güclü külək — Storm closes “the harbour” 中文字 ภาษาไทย 당신은 문 앞에 ".repeat(50);
    let (_, counts) = count(|| {
        let options = ReadingOptions::for_language("az").unwrap();
        let estimate = options.estimate(&text);
        let mut counter = WordCounter::new();
        for piece in text.as_bytes().chunks(7) {
            counter.push_bytes(piece);
        }
        assert_eq!(counter.words(), count_words(&text));
        (
            estimate.minutes(Rounding::Up),
            estimate.range(),
            estimate.listening(),
        )
    });
    assert_eq!(counts, Counts::default());
}
