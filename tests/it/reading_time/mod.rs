//! `byline-reading-time`: cases as data, laws for any text, an oracle.

mod borders;
mod cases;
mod labels;
mod linear;
mod markdown;
mod oracle;
mod rules;
mod streams;
mod timelines;
mod udhr;

use proptest::prelude::*;

/// What decides between word boundaries: a few characters of each Word_Break value, with
/// and without marks, in the scripts that have rules of their own.
const ALPHABET: &str = "aZ0 9_.,:;'\"’·-\n\r\t\u{a0}\u{ad}\u{300}\u{345}\u{200b}\u{200d}\u{202f}\u{2060}\u{2019}éßəж́їհ՞אבש״׳\u{5bc}ابـ٣٫۵कि्ฐาำกลเຂຊខ្ကာ中文𠀀々かなカーㇰ゛가한ᄀ\u{1161}\u{11a8}ℹⓂ🅰©😀👩🇦🇿½²₂⁻ⁿªⅣ・／﹒ﾞ\u{fffd}\u{e0001}ˑ˗ߘ";

/// Every character of the planes 0, 1 and 14, and one in 64 of the others, which hold ideographs,
/// private use and nothing: what is alike there is not tried a million times in a debug build.
fn characters() -> impl Iterator<Item = char> {
    ('\0'..=char::MAX)
        .filter(|c| matches!(u32::from(*c) >> 16, 0 | 1 | 14) || (*c as u32).is_multiple_of(64))
}

/// Texts that hit the rules, and texts of any characters at all.
fn text() -> impl Strategy<Value = String> {
    let characters: Vec<char> = ALPHABET.chars().collect();
    let dense = prop::collection::vec(prop::sample::select(characters), 0..40)
        .prop_map(|characters| characters.into_iter().collect::<String>());
    let prose = "[a-zA-Z0-9 .,:;'_\"-]{0,200}";
    // What the block loop takes, and now and then what it does not.
    let alphabets =
        "[a-zA-Zà-öø-ÿĀ-ſəа-яА-ЯёЁїա-ևԱ-Ֆ0-9 .,:;'’‘“”«»—…։\u{a0}-]{0,200}[_×҂՞\u{301}中]?";
    let asian = "[一-龥ก-ฺเ-๎ぁ-んア-ヶ가-힣 ，。：、“”—0-9a-z]{0,80}";
    prop_oneof![4 => dense, 2 => any::<String>(), 3 => prose, 3 => alphabets, 2 => asian]
}

/// Pieces of different kinds after each other, long enough for the block loop.
fn long_text() -> impl Strategy<Value = String> {
    prop::collection::vec(text(), 0..6).prop_map(|texts| texts.concat())
}
