//! However a text is cut, the numbers are those of the whole.

use byline::reading_time::{Measure, Meter, WordCounter, count_words};
use proptest::prelude::*;

use super::long_text;

proptest! {
    #[test]
    fn cuts_change_nothing(text in long_text(), sizes in prop::collection::vec(1_usize..90, 1..20)) {
        let mut counter = WordCounter::new();
        let mut meter = Meter::new();
        let mut rest = text.as_bytes();
        for size in sizes.iter().cycle() {
            let (now, later) = rest.split_at((*size).min(rest.len()));
            counter.push_bytes(now);
            meter.push_bytes(now);
            rest = later;
            if rest.is_empty() {
                break;
            }
        }
        prop_assert_eq!(counter.words(), count_words(&text));
        prop_assert_eq!(meter.measure(), Measure::of(&text));
    }

    #[test]
    fn characters_one_by_one(text in long_text()) {
        let mut counter = WordCounter::new();
        let mut meter = Meter::new();
        let mut buffer = [0; 4];
        for character in text.chars() {
            let piece = character.encode_utf8(&mut buffer);
            counter.push(piece);
            meter.push(piece);
        }
        prop_assert_eq!(counter.words(), count_words(&text));
        prop_assert_eq!(meter.measure(), Measure::of(&text));
    }

    #[test]
    fn broken_utf8_counts_as_replaced(bytes in prop::collection::vec(any::<u8>(), 0..200), cut in 0_usize..200) {
        let text = String::from_utf8_lossy(&bytes);
        let mut counter = WordCounter::new();
        let (head, tail) = bytes.split_at(cut.min(bytes.len()));
        counter.push_bytes(head);
        counter.push_bytes(tail);
        prop_assert_eq!(counter.words(), count_words(&text));
    }

    #[test]
    fn letters_are_at_least_words(text in long_text()) {
        let measure = Measure::of(&text);
        prop_assert_eq!(measure.words(), count_words(&text));
        prop_assert!(measure.letters() <= text.chars().count() as u64);
    }
}
