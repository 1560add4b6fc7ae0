//! Korean readings of Chinese characters.

use alloc::string::String;

use crate::grouping::is_digit;
use crate::tables::hanja::READINGS;

/// Words whose reading is not that of their characters: two months (spelling rules, section 52),
/// words of music, and names. Own list.
const WORDS: &[(&str, &str)] = &[
    ("六月", "유월"),
    ("十月", "시월"),
    ("音樂", "음악"),
    ("樂器", "악기"),
    ("樂團", "악단"),
    ("敗北", "패배"),
    ("金正恩", "김정은"),
    ("金正日", "김정일"),
    ("金日成", "김일성"),
    ("金大中", "김대중"),
    ("金泳三", "김영삼"),
    ("金浦", "김포"),
    ("金海", "김해"),
    ("金泉", "김천"),
    ("金堤", "김제"),
];

/// Titles after a name: 金 before one of them is the name 김. Own list.
const TITLES: &[&str] = &[
    "대통령",
    "총리",
    "장관",
    "차관",
    "위원장",
    "의장",
    "의원",
    "대표",
    "지사",
    "여사",
    "총장",
    "후보",
    "회장",
    "사장",
    "실장",
    "국방",
    "법무",
];

/// The Chinese characters that a text begins with, read in Korean: their length, and the Hangul.
///
/// At the start of a word the initial sounds are those of the South Korean spelling rules,
/// sections 10 to 12: 女 is 여 there, and 녀 inside; inside, 렬 and 률 are 열 and 율 after a vowel
/// or ㄴ (section 11, supplement 1). A counted noun keeps its sound after digits: `10年` is 10년
/// (section 10, exception). 不 is 부 before ㄷ and ㅈ.
pub(crate) fn run(text: &str, before: Option<char>) -> Option<(usize, String)> {
    let mut hangul = String::new();
    let mut before = before;
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        if let Some((word, reading)) = word(rest, before.is_some_and(is_syllable)) {
            hangul.push_str(reading);
            before = reading.chars().next_back();
            rest = rest.strip_prefix(word).unwrap_or_default();
            continue;
        }
        let Some(mut syllable) = syllable(character) else {
            break;
        };
        rest = rest.get(character.len_utf8()..).unwrap_or_default();
        if character == '不' && begins_with_d_or_j(rest) {
            syllable = '부';
        }
        if !before.is_some_and(is_digit) {
            syllable = by_rule(syllable, before.filter(|before| is_syllable(*before)));
        }
        hangul.push(syllable);
        before = Some(syllable);
    }
    let len = text.len() - rest.len();
    (len > 0).then_some((len, hangul))
}

/// The word with a reading of its own that a text begins with, inside a word or at its start.
fn word(text: &str, is_inside: bool) -> Option<(&'static str, &'static str)> {
    let found = WORDS.iter().find(|(word, _)| text.starts_with(word));
    if found.is_some() || is_inside {
        return found.copied();
    }
    let title = text.strip_prefix('金')?.trim_start_matches(' ');
    let is_name = TITLES.iter().any(|known| title.starts_with(known));
    is_name.then_some(("金", "김"))
}

/// Whether the first syllable of a text begins with ㄷ or ㅈ.
fn begins_with_d_or_j(text: &str) -> bool {
    let first = text.chars().next();
    let first = first.and_then(|first| {
        if is_syllable(first) {
            Some(first)
        } else {
            syllable(first)
        }
    });
    first.is_some_and(|first| matches!((u32::from(first) - u32::from('가')) / 588, 3 | 12))
}

fn syllable(character: char) -> Option<char> {
    let place = u32::from(character).checked_sub(0x4E00)?;
    let code = READINGS.get(place as usize)?;
    char::from_u32(u32::from(*code)).filter(|syllable| is_syllable(*syllable))
}

fn is_syllable(letter: char) -> bool {
    ('가'..='힣').contains(&letter)
}

/// The syllable as it is spelled after another syllable, or at the start of a word.
fn by_rule(syllable: char, before: Option<char>) -> char {
    const N: u32 = 2;
    const R: u32 = 5;
    const SILENT: u32 = 11;
    // First consonant, vowel, last consonant: The Unicode Standard, section 3.12.
    let place = u32::from(syllable) - u32::from('가');
    let (first, vowel, last) = (place / 588, place / 28 % 21, place % 28);
    // ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ.
    let is_soft = matches!(vowel, 2 | 3 | 6 | 7 | 12 | 17 | 20);
    let first = match (first, before) {
        (R, None) if is_soft => SILENT,
        (R, None) => N,
        (N, None) if is_soft => SILENT,
        (R, Some(before)) if matches!((vowel, last), (6, 8) | (17, 8)) => {
            match (u32::from(before) - u32::from('가')) % 28 {
                0 | 4 => SILENT,
                _ => R,
            }
        }
        (first, _) => first,
    };
    let code = u32::from('가') + (first * 21 + vowel) * 28 + last;
    char::from_u32(code).unwrap_or(syllable)
}

#[cfg(test)]
mod tests {
    use super::run;

    #[test]
    fn initial_sounds_follow_the_spelling_rules() {
        let cases = [
            ("女性", None, "여성"),
            ("男女", None, "남녀"),
            ("李", None, "이"),
            ("勞動", None, "노동"),
            ("與野", None, "여야"),
            ("比率", None, "비율"),
            ("法律", None, "법률"),
            ("羅", Some('신'), "라"),
            ("年", Some('0'), "년"),
            ("年", None, "연"),
            ("不動産", None, "부동산"),
            ("不可", None, "불가"),
            ("音樂", None, "음악"),
            ("樂園", None, "낙원"),
            ("六月", None, "유월"),
        ];
        for (hanja, before, want) in cases {
            assert_eq!(
                run(hanja, before),
                Some((hanja.len(), want.into())),
                "{hanja}"
            );
        }
        assert_eq!(run("한", None), None);
        assert_eq!(run("金위원장", None), Some((3, "김".into())));
        assert_eq!(run("金메달", None), Some((3, "금".into())));
    }
}
