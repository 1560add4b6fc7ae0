//! Pseudo-text from the n-gram models of the `lingua-*-language-model` crates.
//!
//! A model holds ln P(last letter | letters before) for n-grams of 1 to 5 letters of a
//! news corpus. N-grams do not cross word ends, so the mass that is missing after a
//! context is the end of a word, and the count of an n-gram less that of all its
//! extensions to the left is how often it begins one. Walking that chain gives words of
//! the language with their true frequencies at up to four letters.

use std::collections::BTreeMap;
use std::path::Path;

use fst::Streamer as _;

use crate::Result;
use crate::random::Random;

/// How long an n-gram gets.
const LONGEST: usize = 5;
/// Nothing real is longer, and a chain might never end.
const LONGEST_WORD: usize = 30;

/// What may follow a context: letters and their cumulated weight; the rest is the end.
#[derive(Default)]
struct Next {
    letters: Vec<(char, f64)>,
    end: f64,
}

pub(crate) struct Chain {
    /// How words begin: what follows each beginning of up to 3 letters.
    beginnings: BTreeMap<Vec<char>, Next>,
    /// What follows each 4 letters inside a word.
    middles: BTreeMap<Vec<char>, Next>,
}

impl Chain {
    pub(crate) fn read(folder: &Path, language: &str) -> Result<Self> {
        let path = folder.join(format!(
            "lingua-{language}-language-model-1.3.0/models/ngrams.fst"
        ));
        let bytes = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let map = fst::Map::new(bytes).map_err(|e| format!("{}: {e}", path.display()))?;
        let mut probability: Vec<BTreeMap<Vec<char>, f64>> = vec![BTreeMap::new(); LONGEST + 1];
        let mut stream = map.stream();
        while let Some((key, value)) = stream.next() {
            let text = std::str::from_utf8(key).map_err(|e| e.to_string())?;
            let letters: Vec<char> = text.chars().collect();
            if let Some(order) = probability.get_mut(letters.len()) {
                order.insert(letters, exp(f64::from_bits(value)));
            }
        }
        // Counts, as shares of all letters.
        let mut count: Vec<BTreeMap<Vec<char>, f64>> = vec![BTreeMap::new(); LONGEST + 1];
        for order in 1..=LONGEST {
            let mut counts = BTreeMap::new();
            for (letters, p) in &probability[order] {
                let context = match order {
                    1 => Some(1.0),
                    _ => count[order - 1].get(&letters[..order - 1]).copied(),
                };
                if let Some(context) = context {
                    counts.insert(letters.clone(), context * p);
                }
            }
            count[order] = counts;
        }
        // How often an n-gram begins a word.
        let mut start: Vec<BTreeMap<Vec<char>, f64>> = count.clone();
        for order in 2..=LONGEST {
            for (letters, share) in &count[order] {
                if let Some(rest) = start[order - 1].get_mut(&letters[1..]) {
                    *rest -= share;
                }
            }
        }
        let mut beginnings: BTreeMap<Vec<char>, Next> = BTreeMap::new();
        for order in 1..LONGEST {
            for (letters, share) in &start[order] {
                let share = share.max(0.0);
                let before = beginnings.entry(letters[..order - 1].to_vec()).or_default();
                before.letters.push((letters[order - 1], share));
                before.end -= share;
                beginnings.entry(letters.clone()).or_default().end += share;
            }
        }
        let mut middles: BTreeMap<Vec<char>, Next> = BTreeMap::new();
        for (letters, p) in &probability[LONGEST] {
            let before = middles
                .entry(letters[..LONGEST - 1].to_vec())
                .or_insert(Next {
                    letters: Vec::new(),
                    end: 1.0,
                });
            before.letters.push((letters[LONGEST - 1], *p));
            before.end -= p;
        }
        Ok(Self {
            beginnings,
            middles,
        })
    }

    /// One word.
    pub(crate) fn word(&self, random: &mut Random) -> String {
        let mut word: Vec<char> = Vec::new();
        while word.len() < LONGEST_WORD {
            let next = if word.len() < LONGEST - 1 {
                self.beginnings.get(&word)
            } else {
                self.middles.get(&word[word.len() + 1 - LONGEST..])
            };
            let Some(letter) = next.and_then(|next| next.draw(word.is_empty(), random)) else {
                break;
            };
            word.push(letter);
        }
        word.into_iter().collect()
    }
}

impl Next {
    fn draw(&self, must: bool, random: &mut Random) -> Option<char> {
        let end = if must { 0.0 } else { self.end.max(0.0) };
        let all: f64 = self.letters.iter().map(|(_, weight)| weight).sum();
        let mut at = random.unit() * (all + end);
        for (letter, weight) in &self.letters {
            at -= weight;
            if at < 0.0 {
                return Some(*letter);
            }
        }
        None
    }
}

/// e to the power of `x`, by additions and multiplications only: the same everywhere.
pub(crate) fn exp(x: f64) -> f64 {
    if x < -700.0 {
        return 0.0;
    }
    // Halve until small, sum the series, square back.
    let mut halvings = 0;
    let mut small = x;
    while small.abs() > 0.01 {
        small /= 2.0;
        halvings += 1;
    }
    let mut value = 1.0 + small * (1.0 + small / 2.0 * (1.0 + small / 3.0 * (1.0 + small / 4.0)));
    for _ in 0..halvings {
        value *= value;
    }
    value
}
