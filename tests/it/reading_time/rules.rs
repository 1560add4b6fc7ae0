//! Counting words as writers do.

use byline::reading_time::{WordRules, count_words};
use proptest::prelude::*;

use super::long_text;

#[track_caller]
fn check_attached(text: &str, want: u64) {
    let rules = WordRules::default().with_attached_numbers();
    assert_eq!(rules.count(text), want, "{text:?}");
}

#[test]
fn numbers_above_and_below_the_line_are_of_the_word() {
    // Word processors count what is between spaces.
    check_attached("CO₂ m²", 2);
    check_attached("H₂O, C₆H₁₂O₆ and Ca²⁺", 4);
    check_attached("10⁻³ m/s² xⁿ⁻¹ ²H (²H)", 6);
    check_attached("2½ cups, ½ cup, 1⁄2 cup", 6);
    check_attached("said.² “So”³ it (x)²", 4);
    check_attached("1ʳᵉ 2ᵉ Mᵐᵉ 5ª", 4);
    check_attached("² ³ ½", 3);
    check_attached("⁺ ⁻", 0);
    check_attached("м² կմ² कि.मी.²", 3);
    check_attached("x\u{301}²\u{301}y", 1);
    // Hyphens and numbers are two rules.
    check_attached("CO₂-neutral", 2);
    check("CO₂-neutral", 2);
    let rules = WordRules::of_word_processors();
    assert_eq!(rules.count("CO₂-neutral a-² b²-c²"), 3);
    // An address stays one word.
    assert_eq!(rules.count("http://a.b/m² c@d²e.f"), 2);
}

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
    check("— Em que posso ajudá-la, Maria?", 5);
    check("e-mail, -5 and a--b - c-", 6);
}

#[test]
fn addresses_are_one_word() {
    check("First.M.Last@College.edu www.College.edu", 2);
    check("<https://example.com/a?b=c#d>, (see http://a.b)", 3);
    check("a @ b @c d@ e@f", 6);
    // The name of a mailbox ends with a letter or digit.
    check("a+@b-c.d", 2);
}

proptest! {
    #[test]
    fn no_rules_are_the_standard(text in long_text()) {
        prop_assert_eq!(WordRules::default().count(&text), count_words(&text));
    }

    #[test]
    fn rules_only_join(text in long_text()) {
        for rules in [
            WordRules::default().with_joining_hyphens().with_whole_addresses(),
            WordRules::default().with_attached_numbers(),
            WordRules::of_word_processors(),
        ] {
            let words = rules.count(&text);
            prop_assert!(words <= count_words(&text));
            prop_assert_eq!(words == 0, count_words(&text) == 0);
        }
    }
}
