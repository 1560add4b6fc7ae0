//! Words are joined by the rules WB4 to WB12 wherever they are: at each offset against the
//! blocks of 64 bytes that easy text is read by, and however the text is cut into pieces.

use byline::reading_time::{Measure, Meter, WordCounter, count_words};
use unicode_segmentation::UnicodeSegmentation as _;

/// Offsets that put a joint before, on and after the borders of the first two blocks.
const OFFSETS: std::ops::RangeInclusive<usize> = 0..=130;

/// What is around a joint: letters and digits of several scripts.
const SIDES: [(&str, &str); 10] = [
    ("you", "ll "),
    ("1", "000 "),
    ("Bakı", "da "),
    ("п", "ять "),
    ("Գիտե", "ս "),
    ("א", "ב "),
    ("ب", "ا "),
    ("カ", "タ "),
    ("1", "b "),
    ("中", "a "),
];

fn words(text: &str) -> u64 {
    text.unicode_words().count() as u64
}

/// Whether a character between two letters or digits makes one word of them.
fn is_joining(joint: &str) -> bool {
    words(&format!("a{joint}b")) == 1 || words(&format!("1{joint}2")) == 1
}

/// Every MidLetter, MidNum, MidNumLet and Single_Quote, and of Extend, Format, ZWJ and
/// ExtendNumLet those of ASCII to U+07FF and every two-hundredth of the rest.
fn joints() -> Vec<char> {
    let joins = |c: &char| !c.is_alphanumeric() && is_joining(&c.to_string());
    // A second mark in the middle divides (WB6, WB7), a second Extend does not (WB4).
    let (middle, other): (Vec<char>, Vec<char>) = super::characters()
        .filter(joins)
        .partition(|c| !is_joining(&format!("{c}{c}")));
    assert!(middle.len() >= 20, "{middle:?}");
    let others = other
        .iter()
        .enumerate()
        .filter(|(place, c)| **c <= '\u{7FF}' && place % 8 == 0 || place % 200 == 0)
        .map(|(_, c)| *c);
    middle
        .into_iter()
        .chain(others)
        .chain(['\u{200D}', '\u{AD}', '_'])
        .collect()
}

#[track_caller]
fn assert_agree(text: &str, cuts: impl Iterator<Item = usize>) {
    let want = words(text);
    assert_eq!(count_words(text), want, "count_words of {text:?}");
    assert_eq!(Measure::of(text).words(), want, "Measure of {text:?}");
    for cut in cuts {
        let (head, tail) = text.as_bytes().split_at(cut.min(text.len()));
        let (mut counter, mut meter) = (WordCounter::new(), Meter::new());
        for piece in [head, tail] {
            counter.push_bytes(piece);
            meter.push_bytes(piece);
        }
        assert_eq!(counter.words(), want, "{text:?} cut at {cut}");
        assert_eq!(meter.measure().words(), want, "{text:?} cut at {cut}");
    }
}

#[test]
fn joints_join_at_every_offset() {
    // ASCII and letters of two bytes take different ways through a block.
    let fillings = [("x ", "y "), ("x ", "ш "), ("ш ", "y ")];
    for joint in joints() {
        for (place, (left, right)) in SIDES.iter().enumerate() {
            // Each joint with each pair of sides, and at every offset in one of two turns.
            for offset in OFFSETS.skip(place % 2).step_by(2) {
                let (before, after) = fillings[(place + offset) % fillings.len()];
                let mut text = before.repeat(offset / before.len());
                text.push_str(&"x".repeat(offset - text.len()));
                let start = text.len();
                text.push_str(left);
                text.push(joint);
                text.push_str(right);
                let end = text.len();
                text.push_str(&after.repeat(70));
                assert_agree(
                    &text,
                    [start + left.len() - 1, end - right.len() - 1].into_iter(),
                );
            }
        }
    }
}

#[test]
fn marks_of_a_joint_change_nothing() {
    // WB4: what extends a character is of it, before the joint and after it.
    for joint in [
        "’\u{301}",
        "\u{301}’",
        ".\u{200D}",
        "\u{AD}:",
        "’’",
        "’.",
        "'\u{2019}",
        ",’",
    ] {
        for (left, right) in SIDES {
            for offset in OFFSETS {
                let (filling, tail) = ("x".repeat(offset), "y ".repeat(70));
                assert_agree(
                    &format!("{filling} {left}{joint}{right}{tail}"),
                    std::iter::empty(),
                );
            }
        }
    }
}

#[test]
fn every_cut_gives_the_same_words() {
    for joint in ['’', '.', ',', '·', '\u{301}', '\u{589}'] {
        for offset in [58, 59, 60, 61, 62, 63, 64, 126] {
            for (left, right) in [("you", "ll "), ("1", "000 "), ("п", "ять ")] {
                let text = format!(
                    "{}{left}{joint}{right}{}",
                    "x ".repeat(offset / 2),
                    "y ".repeat(70)
                );
                assert_agree(&text, 0..=text.len());
            }
        }
    }
}

/// A word that begins at the end of the text, or might go on there, is counted as well.
#[test]
fn every_short_text_is_counted_to_its_end() {
    const SIGNS: [char; 16] = [
        'a',
        'ב',
        'カ',
        '中',
        '1',
        '.',
        ',',
        '\'',
        '"',
        '_',
        '-',
        ' ',
        '\u{301}',
        '\u{200D}',
        '\u{1F1E6}',
        '\u{1F600}',
    ];
    for first in SIGNS {
        for second in SIGNS {
            for third in SIGNS {
                let text: String = [first, second, third].into_iter().collect();
                assert_agree(&text, std::iter::empty());
            }
        }
    }
}
