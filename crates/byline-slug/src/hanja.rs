//! Korean readings of Chinese characters.

use alloc::string::String;

use crate::tables::hanja::READINGS;

/// The Chinese characters that a text begins with, read in Korean: their length, and the Hangul.
///
/// At the start of a word the initial sounds are those of the South Korean spelling rules,
/// sections 10 to 12: 女 is 여 there, and 녀 inside; inside, 렬 and 률 are 열 and 율 behind a vowel
/// or ㄴ (section 11, supplement 1).
pub(crate) fn run(text: &str, before: Option<char>) -> Option<(usize, String)> {
    let mut hangul = String::new();
    let mut before = before.filter(|letter| is_syllable(*letter));
    let mut len = 0;
    for character in text.chars() {
        let Some(syllable) = syllable(character) else {
            break;
        };
        let syllable = by_rule(syllable, before);
        hangul.push(syllable);
        before = Some(syllable);
        len += character.len_utf8();
    }
    (len > 0).then_some((len, hangul))
}

fn syllable(character: char) -> Option<char> {
    let place = u32::from(character).checked_sub(0x4E00)?;
    let code = READINGS.get(place as usize)?;
    char::from_u32(u32::from(*code)).filter(|syllable| is_syllable(*syllable))
}

fn is_syllable(letter: char) -> bool {
    ('가'..='힣').contains(&letter)
}

/// The syllable as it is spelled behind another syllable, or at the start of a word.
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
        ];
        for (hanja, before, want) in cases {
            assert_eq!(
                run(hanja, before),
                Some((hanja.len(), want.into())),
                "{hanja}"
            );
        }
        assert_eq!(run("한", None), None);
    }
}
