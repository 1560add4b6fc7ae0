//! Who writes a text in Han characters.

use crate::tables::han::HAN;

/// What a character says of its writer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Writing {
    Simplified,
    Traditional,
    Japanese,
    Cantonese,
}

/// How many characters of a text speak for each way of writing.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Votes {
    pub(crate) simplified: usize,
    pub(crate) traditional: usize,
    pub(crate) japanese: usize,
    pub(crate) cantonese: usize,
}

pub(crate) fn votes(text: &str) -> Votes {
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
