//! Who writes a text in Han characters.

use crate::exp::{FAR_BEHIND, exp_of_minus};
use crate::tables::han::{CANTONESE, HAN};

/// In Simplified Chinese.
const SIMPLIFIED: u8 = 1;
/// In Traditional Chinese.
const TRADITIONAL: u8 = 2;
/// In Japanese.
const JAPANESE: u8 = 4;

/// The languages that are written in Han characters, in the order of [`Scores`].
pub(crate) const TAGS: [&str; 4] = ["zh", "zh-Hant", "yue", "ja"];

/// How each of [`TAGS`] fares with a text: differences are logarithms of odds.
pub(crate) type Scores = [f64; TAGS.len()];

/// What a text without evidence is most likely in.
const PRIORS: Scores = [0.4, 0.0, -2.5, -0.4];
/// A character that a language does not use.
const FOREIGN: f64 = 2.0;
/// A character that only Cantonese uses.
const CANTONESE_ONLY: f64 = 4.5;
/// A word that only some of the languages use.
const WORD: f64 = 1.5;
/// So much text is looked at: more cannot change the answer.
const ENOUGH: usize = 2_000;
/// More than this no evidence counts: a quotation is in another language than the text.
const MOST: f64 = 40.0;

/// Words in Han characters, and the tags that use them, a bit each as in [`TAGS`].
///
/// By the maintainers: the particles and pronouns of modern Chinese, which Japanese does not write in Han
/// characters; words of the news that Chinese has other words for.
const WORDS: [(&str, u8); 31] = [
    ("的", 0b0011),
    ("是", 0b0011),
    ("我", 0b0011),
    ("你", 0b0011),
    ("她", 0b0011),
    ("也", 0b0011),
    ("很", 0b0011),
    ("了", 0b0011),
    ("他", 0b0011),
    ("不", 0b0011),
    ("們", 0b0010),
    ("这", 0b0001),
    ("没", 0b0001),
    ("沒", 0b0010),
    ("這", 0b0010),
    ("大統領", 0b1000),
    ("知事", 0b1000),
    ("株式", 0b1000),
    ("市議", 0b1000),
    ("睇", 0b0100),
    ("邊度", 0b0100),
    ("而家", 0b0100),
    ("點解", 0b0100),
    ("成日", 0b0100),
    ("返工", 0b0100),
    ("鍾意", 0b0100),
    ("依家", 0b0100),
    ("呢個", 0b0100),
    ("呢度", 0b0100),
    ("唔", 0b0100),
    ("係", 0b0100),
];

/// `係` is the Cantonese verb, and in all Chinese a part of this word.
const RELATION: &str = "關係";

/// How likely each of [`TAGS`] is by the characters of a text, before what is known of it
/// otherwise. Kana are counted by the caller.
pub(crate) fn scores(text: &str, han: usize, kana: usize) -> Scores {
    let mut scores = PRIORS;
    if han == 0 && kana > 0 {
        return [-MOST, -MOST, -MOST, 0.0];
    }
    // Chinese cites a kana now and then; Japanese has one in three letters.
    if kana * 12 > han {
        return [0.0, 0.0, 0.0, MOST];
    }
    let text = start(text);
    let mut foreign = [0usize; 3];
    let mut cantonese = 0usize;
    for c in text.chars().filter(|c| *c >= '\u{4E00}') {
        if CANTONESE.binary_search(&c).is_ok() {
            cantonese += 1;
            continue;
        }
        let Ok(at) = HAN.binary_search_by_key(&c, |(known, _)| *known) else {
            continue;
        };
        let users = HAN.get(at).map_or(0, |(_, users)| *users);
        for (count, user) in foreign.iter_mut().zip([SIMPLIFIED, TRADITIONAL, JAPANESE]) {
            *count += usize::from(users & user == 0);
        }
    }
    let [simplified, traditional, japanese] = foreign.map(|count| FOREIGN * count as f64);
    let against = [
        simplified,
        traditional,
        (simplified + FOREIGN).min(traditional),
        japanese,
    ];
    for (score, against) in scores.iter_mut().zip(against) {
        *score -= against;
    }
    // A few in a long text are a quotation.
    if cantonese * 60 > han {
        let [.., yue, _] = &mut scores;
        *yue += CANTONESE_ONLY * cantonese as f64;
    }
    for (word, users) in WORDS {
        let mut count = text.matches(word).take(8).count() as f64;
        if word == "係" {
            count -= text.matches(RELATION).take(8).count() as f64;
        }
        if count <= 0.0 {
            continue;
        }
        for (at, score) in scores.iter_mut().enumerate() {
            if users >> at & 1 == 0 {
                *score -= WORD * count;
            }
        }
    }
    let most = scores.iter().copied().fold(f64::MIN, f64::max);
    scores.map(|score| (score - most).max(-MOST))
}

/// The first part of a text, at a boundary of characters.
fn start(text: &str) -> &str {
    let end = (0..=ENOUGH.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at));
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// The probability of each of [`TAGS`] among those that are open.
pub(crate) fn probabilities(scores: &Scores, is_open: impl Fn(&str) -> bool) -> Scores {
    let open = TAGS.map(is_open);
    let most = scores
        .iter()
        .zip(open)
        .filter(|(_, open)| *open)
        .map(|(score, _)| *score)
        .fold(f64::MIN, f64::max);
    let mut shares = [0.0; TAGS.len()];
    for ((share, score), open) in shares.iter_mut().zip(scores).zip(open) {
        let behind = (most - score) as f32;
        if open && behind < FAR_BEHIND {
            *share = f64::from(exp_of_minus(behind));
        }
    }
    let all: f64 = shares.iter().sum();
    shares.map(|share| if all > 0.0 { share / all } else { 0.0 })
}
