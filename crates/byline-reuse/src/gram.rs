//! Grams: short sequences of tokens, and which of them represent an article in the index.

use alloc::vec::Vec;

use crate::token::{Hash, WORD, mix};

/// A gram's hash.
pub(crate) type Key = u32;

/// The most tokens a gram may have: eight words' weight in Thai characters.
const MAX_TOKENS: usize = 32;
/// Tokens in the ring buffer: those of a gram, and of the grams that wait for a look-up.
const RING: usize = 256;

/// The base of the polynomial hash of a gram; any odd number.
const BASE: u64 = 0x9e37_79b9_7f4a_7c15;

const POWERS: [u64; MAX_TOKENS + 1] = {
    let mut powers = [1; MAX_TOKENS + 1];
    let mut at = 1;
    #[allow(
        clippy::indexing_slicing,
        reason = "a constant: it is proved by compiling"
    )]
    while at <= MAX_TOKENS {
        powers[at] = BASE.wrapping_mul(powers[at - 1]);
        at += 1;
    }
    powers
};

/// Makes the grams of a sequence of tokens. A gram begins at each token, and has as many tokens as
/// reach the weight.
#[derive(Debug, Clone)]
pub(crate) struct Grams {
    /// The hashes of the last tokens, and those of all tokens before each.
    hashes: [Hash; RING],
    sums: [u64; RING],
    sum: u64,
    /// Tokens so far.
    len: usize,
    /// The token that the next gram begins with.
    start: usize,
    /// The weight from there on.
    weight: u32,
    gram_weight: u32,
}

impl Grams {
    pub(crate) fn new(words: u8) -> Self {
        Self {
            hashes: [Hash(0); RING],
            sums: [0; RING],
            sum: 0,
            len: 0,
            start: 0,
            weight: 0,
            gram_weight: u32::from(words) * WORD,
        }
    }

    /// Takes the next token, and calls `gram` with each gram that it completes: the token that
    /// the gram begins with, and its hash.
    #[inline]
    pub(crate) fn push(&mut self, hash: Hash, mut gram: impl FnMut(&Self, usize, Key)) {
        self.put(self.len, hash);
        self.sum = self
            .sum
            .wrapping_mul(BASE)
            .wrapping_add(u64::from(hash.0) + 1);
        self.len += 1;
        self.weight += hash.weight();
        while self.weight >= self.gram_weight {
            let start = self.start;
            let before = self.sums.get(start % RING).copied().unwrap_or(0);
            let power = POWERS.get(self.len - start).copied().unwrap_or(0);
            let key = mix(self.sum.wrapping_sub(before.wrapping_mul(power)), BASE);
            self.weight -= self.hash(start).weight();
            self.start += 1;
            gram(self, start, (key >> 32) as Key);
        }
    }

    #[inline]
    fn put(&mut self, index: usize, hash: Hash) {
        if let (Some(last), Some(sum)) = (
            self.hashes.get_mut(index % RING),
            self.sums.get_mut(index % RING),
        ) {
            *last = hash;
            *sum = self.sum;
        }
    }

    /// The hash of one of the last tokens.
    #[inline]
    pub(crate) fn hash(&self, index: usize) -> Hash {
        self.hashes.get(index % RING).copied().unwrap_or(Hash(0))
    }

    /// Tokens so far.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Whether the gram of `len` tokens that begins with this one is what `tokens` begin with.
    #[inline]
    pub(crate) fn is(&self, start: usize, len: usize, tokens: &[Hash]) -> bool {
        let Some(tokens) = tokens.get(..len) else {
            return false;
        };
        for (at, hash) in (start..).zip(tokens) {
            if self.hash(at) != *hash {
                return false;
            }
        }
        true
    }
}

/// How many grams next to one another are represented by one of them.
///
/// A passage has a gram in the index if it is this many grams long: with grams of four words,
/// each passage of seven words or more. About two of `WINDOW + 1` grams are taken.
const WINDOW: usize = 3;

/// Chooses grams by winnowing (Schleimer, Wilkerson and Aiken, 2003): in each window the gram with
/// the smallest hash, and on a tie the last. Whether a gram is chosen depends on its neighbours
/// only, so the same grams are chosen of equal passages.
pub(crate) fn winnow(grams: &[Key], mut choose: impl FnMut(usize)) {
    let mut last = None;
    let windows = grams.len().saturating_sub(WINDOW - 1).max(1);
    for start in 0..windows {
        let window = grams.get(start..grams.len().min(start + WINDOW));
        let least = window
            .unwrap_or_default()
            .iter()
            .enumerate()
            .min_by_key(|(index, key)| (**key, usize::MAX - index))
            .map(|(index, _)| start + index);
        if least != last {
            least.into_iter().for_each(&mut choose);
            last = least;
        }
    }
}

/// The hashes of all grams of some tokens, by the token that each begins with.
pub(crate) fn grams(tokens: impl Iterator<Item = Hash>, words: u8) -> Vec<Key> {
    let mut window = Grams::new(words);
    let mut keys = Vec::new();
    for token in tokens {
        window.push(token, |_, _, key| keys.push(key));
    }
    keys
}
