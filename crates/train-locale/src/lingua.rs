//! Pseudo-text from the n-gram models of the `lingua-*-language-model` crates.
//!
//! A model holds ln P(last letter | letters before) for n-grams of 1 to 5 letters of a
//! news corpus. N-grams do not cross word ends, so the mass that is missing after a
//! context is the end of a word, and the count of an n-gram less that of all its
//! extensions to the left is how often it begins one. Walking that chain gives words of
//! the language with their true frequencies at up to four letters.

use std::collections::HashMap;
use std::path::Path;

use fst::Streamer as _;

use crate::Result;
use crate::random::Random;

/// How long an n-gram gets.
const LONGEST: usize = 5;
/// Nothing real is longer, and a chain might never end.
const LONGEST_WORD: usize = 30;

/// What may follow a context: letters and their weight; the rest is the end.
#[derive(Default)]
struct Next {
    letters: Vec<(char, f64)>,
    end: f64,
}

/// Up to five letters in one number, the first one highest.
type Letters = u128;

const BITS: u32 = 21;

fn append(letters: Letters, letter: char) -> Letters {
    letters << BITS | Letters::from(u32::from(letter))
}

fn last(letters: Letters) -> char {
    let code = u32::try_from(letters & ((1 << BITS) - 1)).unwrap_or_default();
    char::from_u32(code).unwrap_or_default()
}

/// The last `count` letters.
fn ending(letters: Letters, count: usize) -> Letters {
    letters & ((1 << (BITS as usize * count)) - 1)
}

/// Numbers of n-grams of one length, in order.
type Numbers = Vec<(Letters, f64)>;

fn find(numbers: &Numbers, letters: Letters) -> Option<usize> {
    numbers
        .binary_search_by_key(&letters, |(letters, _)| *letters)
        .ok()
}

pub(crate) struct Chain {
    /// How words begin: what follows each beginning of up to 3 letters.
    beginnings: HashMap<Letters, Next>,
    /// What follows each 4 letters inside a word.
    middles: HashMap<Letters, Next>,
}

impl Chain {
    pub(crate) fn read(folder: &Path, language: &str) -> Result<Self> {
        let path = folder.join(format!(
            "lingua-{language}-language-model-1.3.0/models/ngrams.fst"
        ));
        let bytes = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let map = fst::Map::new(bytes).map_err(|e| format!("{}: {e}", path.display()))?;
        // The keys come in the order of their letters.
        let mut probability: Vec<Numbers> = vec![Vec::new(); LONGEST + 1];
        let mut stream = map.stream();
        while let Some((key, value)) = stream.next() {
            let text = std::str::from_utf8(key).map_err(|e| e.to_string())?;
            if let Some(order) = probability.get_mut(text.chars().count()) {
                order.push((text.chars().fold(0, append), exp(f64::from_bits(value))));
            }
        }
        // Counts, as shares of all letters.
        let mut count: Vec<Numbers> = vec![Vec::new(); LONGEST + 1];
        for order in 1..=LONGEST {
            let mut counts = Vec::new();
            for (letters, p) in &probability[order] {
                let before = &count[order - 1];
                let context = match order {
                    1 => Some(1.0),
                    _ => find(before, letters >> BITS).map(|at| before[at].1),
                };
                if let Some(context) = context {
                    counts.push((*letters, context * p));
                }
            }
            count[order] = counts;
        }
        // How often an n-gram begins a word.
        let mut start: Vec<Numbers> = count.clone();
        for order in 2..=LONGEST {
            for (letters, share) in &count[order] {
                let rest = &mut start[order - 1];
                if let Some(at) = find(rest, ending(*letters, order - 1)) {
                    rest[at].1 -= share;
                }
            }
        }
        let mut beginnings: HashMap<Letters, Next> = HashMap::new();
        for numbers in &start[1..LONGEST] {
            for (letters, share) in numbers {
                let share = share.max(0.0);
                let before = beginnings.entry(letters >> BITS).or_default();
                before.letters.push((last(*letters), share));
                before.end -= share;
                beginnings.entry(*letters).or_default().end += share;
            }
        }
        let mut middles: HashMap<Letters, Next> = HashMap::new();
        for (letters, p) in &probability[LONGEST] {
            let before = middles.entry(letters >> BITS).or_insert(Next {
                letters: Vec::new(),
                end: 1.0,
            });
            before.letters.push((last(*letters), *p));
            before.end -= p;
        }
        Ok(Self {
            beginnings,
            middles,
        })
    }

    /// One word.
    pub(crate) fn word(&self, random: &mut Random) -> String {
        let mut word = String::new();
        let mut letters: Letters = 0;
        for length in 0..LONGEST_WORD {
            let next = if length < LONGEST - 1 {
                self.beginnings.get(&letters)
            } else {
                self.middles.get(&ending(letters, LONGEST - 1))
            };
            let Some(letter) = next.and_then(|next| next.draw(length == 0, random)) else {
                break;
            };
            word.push(letter);
            letters = ending(append(letters, letter), LONGEST);
        }
        word
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
