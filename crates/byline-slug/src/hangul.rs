//! Korean by sound: the Revised Romanization of the Ministry of Culture and Tourism,
//! proclamation 2000-8, <https://www.korean.go.kr/front_eng/roman/roman_01.do>.
//!
//! A syllable is three numbers, so no table of 11,172 syllables is needed: the first
//! consonant, the vowel and the last consonant have one spelling each, and where a last
//! consonant meets a first one, `meeting` says what both sound like.

use crate::output::Output;

/// How Hangul is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// By sound, across syllables (chapter 3, paragraph 1).
    Revised,
    /// By sound, with the hyphen before administrative units (chapter 3, paragraph 5).
    Places,
    /// Letter by letter, for a way back (chapter 3, paragraph 8).
    Letters,
}

const FIRST: [&str; 19] = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h",
];
const VOWEL: [&str; 21] = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i",
];
/// Last consonants as they sound at the end of a word; the number is that of Unicode.
const LAST: [&str; 28] = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t",
];
/// What is left of a last consonant, and what of it opens the next syllable, where that
/// begins with a vowel.
const LIAISON: [(&str, &str); 28] = [
    ("", ""),
    ("", "g"),
    ("", "kk"),
    ("k", "s"),
    ("", "n"),
    ("n", "j"),
    ("", "n"),
    ("", "d"),
    ("", "r"),
    ("l", "g"),
    ("l", "m"),
    ("l", "b"),
    ("l", "s"),
    ("l", "t"),
    ("l", "p"),
    ("", "r"),
    ("", "m"),
    ("", "b"),
    ("p", "s"),
    ("", "s"),
    ("", "ss"),
    ("ng", ""),
    ("", "j"),
    ("", "ch"),
    ("", "k"),
    ("", "t"),
    ("", "p"),
    ("", ""),
];
/// Letter by letter (chapter 3, paragraph 8): ㄱ ㄷ ㅂ ㄹ are g d b l everywhere.
const LAST_LETTERS: [&str; 28] = [
    "", "g", "kk", "gs", "n", "nj", "nh", "d", "l", "lg", "lm", "lb", "ls", "lt", "lp", "lh", "m",
    "b", "bs", "s", "ss", "ng", "j", "ch", "k", "t", "p", "h",
];
/// The compatibility letters from U+3131: thirty consonants, then the vowels.
const ALONE: [&str; 30] = [
    "g", "kk", "gs", "n", "nj", "nh", "d", "tt", "r", "lg", "lm", "lb", "ls", "lt", "lp", "lh",
    "m", "b", "pp", "bs", "s", "ss", "ng", "j", "jj", "ch", "k", "t", "p", "h",
];

// Numbers of first consonants.
const N: usize = 2;
const D: usize = 3;
const R: usize = 5;
const M: usize = 6;
const NONE: usize = 11;
const J: usize = 12;
const H: usize = 18;
/// The vowel ㅣ.
const I: usize = 20;

/// First consonant, vowel, last consonant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Syllable {
    first: usize,
    vowel: usize,
    last: usize,
}

/// Writes the Hangul that begins at `at`; returns where it ends.
pub(crate) fn write(text: &str, at: usize, reading: Reading, out: &mut Output<'_>) -> usize {
    let mut end = at;
    let mut before: Option<Syllable> = None;
    let mut count = 0;
    while let Some((unit, next)) = unit_at(text, end) {
        match unit {
            Unit::Syllable(syllable) => {
                let is_last = !matches!(unit_at(text, next), Some((Unit::Syllable(_), _)));
                let hyphen =
                    reading == Reading::Places && is_last && count >= 2 && is_division(syllable);
                if hyphen {
                    close(before.take(), reading, out);
                    out.separate();
                }
                open(before, syllable, reading, out);
                before = Some(syllable);
                count += 1;
            }
            Unit::Letter(letter) => {
                close(before.take(), reading, out);
                out.push_text(letter);
            }
        }
        end = next;
    }
    close(before, reading, out);
    match reading {
        Reading::Places => numbered_division(text, end, out),
        Reading::Revised | Reading::Letters => end,
    }
}

/// Writes what the end of the syllable before and the start of this one sound like.
fn open(before: Option<Syllable>, syllable: Syllable, reading: Reading, out: &mut Output<'_>) {
    let first = FIRST.get(syllable.first).copied().unwrap_or_default();
    let (last, first) = match before {
        None => (
            "",
            if reading == Reading::Letters && first == "r" {
                "l"
            } else {
                first
            },
        ),
        Some(before) if reading == Reading::Letters => (
            LAST_LETTERS.get(before.last).copied().unwrap_or_default(),
            if first == "r" { "l" } else { first },
        ),
        Some(before) => meeting(before.last, syllable),
    };
    out.push_text(last);
    out.push_text(first);
    out.push_text(VOWEL.get(syllable.vowel).copied().unwrap_or_default());
}

fn close(before: Option<Syllable>, reading: Reading, out: &mut Output<'_>) {
    let Some(before) = before else { return };
    let table = match reading {
        Reading::Letters => &LAST_LETTERS,
        Reading::Revised | Reading::Places => &LAST,
    };
    out.push_text(table.get(before.last).copied().unwrap_or_default());
}

/// How a last consonant and the first of the next syllable sound together.
///
/// The order is that of the Standard Pronunciation (articles 12 to 20): palatalization,
/// liaison, ㅎ, nasalization and lateralization. The tense sounds of article 23 are not
/// written (chapter 3, paragraph 1, note).
fn meeting(last: usize, next: Syllable) -> (&'static str, &'static str) {
    let plain = LAST.get(last).copied().unwrap_or_default();
    let first = FIRST.get(next.first).copied().unwrap_or_default();
    // ㄷ, ㅌ, ㄾ before 이 and ㄷ before 히 are ㅈ and ㅊ: 해돋이 haedoji, 같이 gachi.
    if next.vowel == I && matches!(next.first, NONE | H) {
        match (last, next.first) {
            (7, NONE) => return ("", "j"),
            (25, NONE) | (7, H) => return ("", "ch"),
            (13, NONE) => return ("l", "ch"),
            _ => {}
        }
    }
    if next.first == NONE {
        return LIAISON.get(last).copied().unwrap_or_default();
    }
    // A last ㅎ turns ㄱ, ㄷ, ㅈ to ㅋ, ㅌ, ㅊ: 좋고 joko, 많다 manta.
    if matches!(last, 6 | 15 | 27) {
        let rest = match last {
            6 => "n",
            15 => "l",
            _ => "",
        };
        match next.first {
            0 => return (rest, "k"),
            D => return (rest, "t"),
            J => return (rest, "ch"),
            9 => return (rest, "s"),
            _ => {}
        }
    }
    match (plain, next.first) {
        // Nasalization: 독립 dongnip, 백마 baengma, 종로 jongno.
        ("k", N | M) => ("ng", first),
        ("t", N | M) => ("n", first),
        ("p", N | M) => ("m", first),
        ("k", R) => ("ng", "n"),
        ("t", R) => ("n", "n"),
        ("p", R) => ("m", "n"),
        ("m", R) => ("m", "n"),
        ("ng", R) => ("ng", "n"),
        // Lateralization: 신라 silla, 별내 byeollae.
        ("n", R) | ("l", N | R) => ("l", "l"),
        _ => (plain, first),
    }
}

/// Whether a syllable is one of the units that take a hyphen: 도 시 군 구 읍 면 리 동 가.
fn is_division(syllable: Syllable) -> bool {
    let code = 0xAC00 + (syllable.first * 21 + syllable.vowel) * 28 + syllable.last;
    u32::try_from(code)
        .ok()
        .and_then(char::from_u32)
        .is_some_and(|letter| "도시군구읍면리동가".contains(letter))
}

/// Writes a numbered quarter, as in 평리1동 `pyeongni-il-dong`.
fn numbered_division(text: &str, at: usize, out: &mut Output<'_>) -> usize {
    const NUMBERS: [&str; 9] = ["il", "i", "sam", "sa", "o", "yuk", "chil", "pal", "gu"];
    let number = text.as_bytes().get(at).copied().unwrap_or(0);
    let number = usize::from(number.wrapping_sub(b'1'));
    let (Some(number), Some((Unit::Syllable(unit), end))) =
        (NUMBERS.get(number), unit_at(text, at + 1))
    else {
        return at;
    };
    if !is_division(unit) || matches!(unit_at(text, end), Some((Unit::Syllable(_), _))) {
        return at;
    }
    out.push_text("-");
    out.push_text(number);
    out.push_text("-");
    open(None, unit, Reading::Places, out);
    close(Some(unit), Reading::Places, out);
    end
}

enum Unit {
    Syllable(Syllable),
    Letter(&'static str),
}

/// The syllable or lone letter at a byte, and its end.
fn unit_at(text: &str, at: usize) -> Option<(Unit, usize)> {
    let mut chars = text.get(at..)?.chars();
    let letter = chars.next()?;
    let end = at + letter.len_utf8();
    let code = u32::from(letter) as usize;
    match letter {
        '가'..='힣' => {
            let index = code - 0xAC00;
            let mut syllable = Syllable {
                first: index / 588,
                vowel: index % 588 / 28,
                last: index % 28,
            };
            if syllable.last == 0
                && let Some((last, end)) = trailing(text, end)
            {
                syllable.last = last;
                return Some((Unit::Syllable(syllable), end));
            }
            Some((Unit::Syllable(syllable), end))
        }
        '\u{1100}'..='\u{1112}' => {
            let first = code - 0x1100;
            let vowel = chars
                .next()
                .filter(|next| ('\u{1161}'..='\u{1175}').contains(next));
            let Some(vowel) = vowel else {
                return Some((Unit::Letter(FIRST.get(first).copied()?), end));
            };
            let end = end + vowel.len_utf8();
            let (last, end) = trailing(text, end).unwrap_or((0, end));
            let vowel = u32::from(vowel) as usize - 0x1161;
            Some((Unit::Syllable(Syllable { first, vowel, last }), end))
        }
        '\u{1161}'..='\u{1175}' => Some((Unit::Letter(VOWEL.get(code - 0x1161)?), end)),
        '\u{11A8}'..='\u{11C2}' => Some((Unit::Letter(LAST.get(code - 0x11A7)?), end)),
        '\u{3131}'..='\u{314E}' => Some((Unit::Letter(ALONE.get(code - 0x3131)?), end)),
        'ㅣ' if crate::marks::is_bar(text, at) => None,
        '\u{314F}'..='\u{3163}' => Some((Unit::Letter(VOWEL.get(code - 0x314F)?), end)),
        _ => None,
    }
}

/// A conjoining last consonant at a byte.
fn trailing(text: &str, at: usize) -> Option<(usize, usize)> {
    let letter = text.get(at..)?.chars().next()?;
    ('\u{11A8}'..='\u{11C2}')
        .contains(&letter)
        .then(|| (u32::from(letter) as usize - 0x11A7, at + letter.len_utf8()))
}
