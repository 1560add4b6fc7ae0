//! Who writes a text in Han characters.

use crate::tables::han::HAN;

/// The tags of texts in Han characters, the likeliest first.
pub(crate) const TAGS: [&str; 4] = ["zh", "zh-Hant", "ja", "yue"];

/// What a character says of its writer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Writing {
    Simplified,
    Traditional,
    Japanese,
    Cantonese,
}

/// How many characters of a text speak for each way of writing.
#[derive(Default)]
struct Votes {
    simplified: usize,
    traditional: usize,
    japanese: usize,
    cantonese: usize,
}

/// The tag of a text by its numbers of Han characters and kana, and how sure that is, 0 to 1.
pub(crate) fn written_by(text: &str, han: usize, kana: usize) -> (&'static str, f64) {
    // Chinese cites a kana now and then; Japanese has one in three letters.
    if kana * 12 > han {
        return ("ja", 1.0);
    }
    let votes = votes(text);
    // Quotations and names bring in characters of the other way of writing.
    let sure = |own: usize, other: usize| if other * 4 <= own { 1.0 } else { 0.7 };
    if votes.japanese > votes.simplified {
        ("ja", 0.8)
    } else if votes.cantonese * 40 > han && votes.cantonese > 1 {
        ("yue", 0.9)
    } else if votes.traditional > votes.simplified {
        ("zh-Hant", sure(votes.traditional, votes.simplified))
    } else if votes.simplified > 0 {
        ("zh", sure(votes.simplified, votes.traditional))
    } else {
        // Characters that everybody writes; a longer text would have had others.
        ("zh", if han < 8 { 0.6 } else { 0.8 })
    }
}

fn votes(text: &str) -> Votes {
    let mut votes = Votes::default();
    for c in text.chars().filter(|c| *c >= '\u{4E00}') {
        let Ok(at) = HAN.binary_search_by_key(&c, |(known, _)| *known) else {
            continue;
        };
        match HAN.get(at).map(|(_, writing)| *writing) {
            Some(Writing::Simplified) => votes.simplified += 1,
            Some(Writing::Traditional) => votes.traditional += 1,
            Some(Writing::Japanese) => votes.japanese += 1,
            Some(Writing::Cantonese) => votes.cantonese += 1,
            None => {}
        }
    }
    votes
}
