//! Counting words as writers do.

use byline::reading_time::{WordRules, count_words};
use proptest::prelude::*;

use super::long_text;

#[track_caller]
fn check(text: &str, want: u64) {
    let rules = WordRules::default()
        .with_joining_hyphens()
        .with_whole_addresses();
    assert_eq!(rules.count(text), want, "{text:?}");
}

#[test]
fn hyphens_join_words() {
    check("well-known", 1);
    check("01-02-03", 1);
    check("Киї\u{432}-Мос\u{301}ква", 1);
    check("cafe\u{301}-bar", 1);
    check("e-mail, -5 and a--b - c-", 6);
}

#[test]
fn addresses_are_one_word() {
    check("First.M.Last@College.edu www.College.edu", 2);
    check("<https://example.com/a?b=c#d>, (see http://a.b)", 3);
    check("a @ b @c d@ e@f", 6);
}

proptest! {
    #[test]
    fn no_rules_are_the_standard(text in long_text()) {
        prop_assert_eq!(WordRules::default().count(&text), count_words(&text));
    }

    #[test]
    fn rules_only_join(text in long_text()) {
        let rules = WordRules::default().with_joining_hyphens().with_whole_addresses();
        let words = rules.count(&text);
        prop_assert!(words <= count_words(&text));
        prop_assert_eq!(words == 0, count_words(&text) == 0);
    }
}
