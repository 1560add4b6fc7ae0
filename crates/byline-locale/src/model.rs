//! The model: what each language's n-grams weigh, summed.
//!
//! For each script with several languages a table has a row for each hash of a feature
//! and a lane for each language. A text's score for a language is the sum of its lane
//! over all features, over the square root of their number; the softmax of the scores is
//! how probable each language is.
//!
//! A row is not written out: for each block of eight lanes it has the number of one of 256
//! patterns, eight weights each, which the rows of the table share. So a row of 64
//! lanes takes 8 bytes. `crates/train-locale` in the repository makes the tables.

use crate::exp::{FAR_BEHIND, exp_of_minus};
use crate::features::{self, AT_ONCE};
use crate::script::Script;
use crate::tables::model::{BLOCKS, TABLES};

/// The rows of all tables: the number of a pattern for each block.
static ROWS: &[u8] = include_bytes!("../data/rows.bin");
/// The most lanes that a table has.
pub(crate) const LANES: usize = 64;

/// What one pattern weighs, lane by lane.
type Pattern = [i16; BLOCK];
/// The lanes of a block.
pub(crate) const BLOCK: usize = 8;
/// What a byte can number.
const PATTERNS: usize = 256;

/// The patterns of the blocks of all tables, wide enough to be summed as they are.
static PATTERNS_OF_BLOCKS: [[Pattern; PATTERNS]; BLOCKS] =
    widen(include_bytes!("../data/patterns.bin"));

#[allow(
    clippy::indexing_slicing,
    reason = "a wrong index would fail the build"
)]
const fn widen(bytes: &[u8; BLOCKS * PATTERNS * BLOCK]) -> [[Pattern; PATTERNS]; BLOCKS] {
    let mut out = [[[0; BLOCK]; PATTERNS]; BLOCKS];
    let mut at = 0;
    while at < bytes.len() {
        let pattern = at / BLOCK;
        out[pattern / PATTERNS][pattern % PATTERNS][at % BLOCK] = bytes[at].cast_signed() as i16;
        at += 1;
    }
    out
}

/// The languages of one script, and where their weights are.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) script: Script,
    pub(crate) rows: u32,
    /// A row has so many blocks of lanes: 1, 2 or 8.
    pub(crate) blocks: usize,
    /// Longer words have no feature of their own.
    pub(crate) longest_word: usize,
    /// Where its rows begin in the file, in bytes.
    pub(crate) offset: usize,
    /// The number of its first block among those of all tables.
    pub(crate) first_block: usize,
    pub(crate) scale: f32,
    /// The tag of each lane; `und` for languages known as not the model's.
    pub(crate) tags: &'static [&'static str],
    /// The log prior of each lane, added to its score: below 0 for a language that is rarer than
    /// in the training, where closely related languages have equal shares.
    pub(crate) log_prior: &'static [f32],
    /// For each lane, the mean score of text in its language over the square root of the number of
    /// features.
    pub(crate) mean_score: &'static [f32],
}

/// The table of a script, if it has several languages that the model knows.
pub(crate) fn table(script: Script) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.script == script)
}

/// The languages of all tables.
pub(crate) fn languages() -> impl Iterator<Item = &'static str> {
    TABLES.iter().flat_map(|table| table.tags.iter().copied())
}

/// How each language of a table fares with a text.
#[derive(Debug, Clone)]
pub(crate) struct Scores {
    values: [f32; LANES],
    /// The square root of the number of features.
    root: f32,
}

impl Table {
    /// Scores the parts of a text together; `None` if they have no word to score.
    pub(crate) fn scores<'a>(&self, parts: impl Iterator<Item = &'a str>) -> Option<Scores> {
        // The width of a row must be known to the compiler to add it up in registers.
        match self.blocks {
            1 => self.sum::<1>(parts),
            2 => self.sum::<2>(parts),
            _ => self.sum::<8>(parts),
        }
    }

    fn sum<'a, const BLOCKS: usize>(&self, parts: impl Iterator<Item = &'a str>) -> Option<Scores> {
        let size = self.rows as usize * BLOCKS;
        let rows = ROWS.get(self.offset..self.offset + size)?;
        let patterns = PATTERNS_OF_BLOCKS.get(self.first_block..)?.first_chunk()?;
        let mut sums = Sums::<BLOCKS>::new(rows.as_chunks().0, patterns);
        for part in parts {
            features::each(
                part,
                self.script.class(),
                self.longest_word,
                |hashes, count| {
                    sums.add(hashes.map(|hash| features::row(hash, self.rows)), count);
                },
            );
        }
        sums.flush();
        if sums.features == 0 {
            return None;
        }
        let mut values = [0.0; LANES];
        let root = (sums.features as f32).sqrt();
        let norm = self.scale / root;
        for (value, total) in values.iter_mut().zip(sums.totals.as_flattened()) {
            *value = *total as f32 * norm;
        }
        Some(Scores { values, root })
    }
}

/// Sums of rows.
struct Sums<'a, const BLOCKS: usize> {
    rows: &'a [[u8; BLOCKS]],
    patterns: &'a [[Pattern; PATTERNS]; BLOCKS],
    /// Rows still to be added: added in a loop of their own, many at a time, the sums stay in
    /// registers.
    waiting: [[u8; BLOCKS]; WAITING],
    count: usize,
    totals: [[i32; BLOCK]; BLOCKS],
    features: u32,
}

/// How many rows wait to be added: the sum of so many bytes fits into 16 bits.
pub(crate) const WAITING: usize = 256;

impl<'a, const BLOCKS: usize> Sums<'a, BLOCKS> {
    fn new(rows: &'a [[u8; BLOCKS]], patterns: &'a [[Pattern; PATTERNS]; BLOCKS]) -> Self {
        Self {
            rows,
            patterns,
            waiting: [[0; BLOCKS]; WAITING],
            count: 0,
            totals: [[0; BLOCK]; BLOCKS],
            features: 0,
        }
    }

    /// Adds the first `count` of some rows.
    #[inline]
    fn add(&mut self, rows: [u32; AT_ONCE], count: usize) {
        let free = self.waiting.get_mut(self.count..);
        if let Some(slots) = free.and_then(|free| free.first_chunk_mut()) {
            *slots = rows.map(|row| self.rows.get(row as usize).copied().unwrap_or([0; BLOCKS]));
            self.count += count;
        }
        if self.count > WAITING - AT_ONCE {
            self.flush();
        }
    }

    #[inline(never)]
    fn flush(&mut self) {
        let waiting = self.waiting.get(..self.count).unwrap_or_default();
        for (block, (patterns, totals)) in self.patterns.iter().zip(&mut self.totals).enumerate() {
            let sums = sums_of_block(waiting, block, patterns);
            for (total, sum) in totals.iter_mut().zip(sums) {
                *total = total.wrapping_add(i32::from(sum));
            }
        }
        let added = u32::try_from(self.count).unwrap_or(u32::MAX);
        self.features = self.features.saturating_add(added);
        self.count = 0;
    }
}

/// The sums of one block of the rows.
///
/// Apart from what is done with them, so that the eight sums are one register: among numbers of
/// 32 bits the compiler takes two.
#[inline(never)]
fn sums_of_block<const BLOCKS: usize>(
    rows: &[[u8; BLOCKS]],
    block: usize,
    patterns: &[Pattern; PATTERNS],
) -> Pattern {
    let mut sums = [0; BLOCK];
    for row in rows {
        let number = row.get(block).copied().unwrap_or_default();
        let Some(pattern) = patterns.get(usize::from(number)) else {
            continue;
        };
        for (sum, weight) in sums.iter_mut().zip(pattern) {
            *sum = i16::wrapping_add(*sum, *weight);
        }
    }
    sums
}

/// Shorter texts are read whole.
const WHOLE: usize = 2048;
/// What is read of a longer one: so many windows of so many bytes, evenly spread.
const WINDOWS: usize = 4;
const WINDOW: usize = 384;

/// The parts of a text that the model reads.
pub(crate) fn windows(text: &str) -> impl Iterator<Item = &str> {
    let (count, size) = if text.len() <= WHOLE {
        (1, text.len())
    } else {
        (WINDOWS, WINDOW)
    };
    (0..count).map(move |index| {
        let room = text.len() - size;
        let from = if count == 1 {
            0
        } else {
            room * index / (count - 1)
        };
        let from = boundary_at(text, from);
        let to = boundary_at(text, from + size);
        text.get(from..to).unwrap_or_default()
    })
}

/// The last boundary of a character at or before `at`.
fn boundary_at(text: &str, at: usize) -> usize {
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

impl Scores {
    /// The score of a lane.
    pub(crate) fn of(&self, lane: usize) -> f32 {
        self.values.get(lane).copied().unwrap_or(f32::MIN)
    }

    /// How well a text fits a lane: its score over the mean score of text in the language. That
    /// is 1 on average at any length; the same text twice has the same fit.
    pub(crate) fn fit(&self, table: &Table, lane: usize) -> f32 {
        let measured = table.mean_score.get(lane).zip(self.values.get(lane));
        measured.map_or(0.0, |(mean, value)| value / self.root / mean)
    }

    /// The probability of each language among those that `allowed` has a bit for.
    ///
    /// `added` is added to the scores first. Languages far behind the first get 0.
    pub(crate) fn probabilities(
        &self,
        table: &Table,
        allowed: u64,
        added: &[f32; LANES],
    ) -> [f32; LANES] {
        let mut scores = [f32::NEG_INFINITY; LANES];
        let lanes = scores.iter_mut().zip(&self.values).zip(added);
        for (lane, ((score, value), added)) in lanes.enumerate().take(table.tags.len()) {
            if allowed >> lane & 1 == 1 {
                *score = value + added;
            }
        }
        let most = scores.iter().copied().fold(f32::MIN, f32::max);
        // Without a branch, the lanes are computed several at a time.
        let shares = scores.map(|score| {
            let behind = most - score;
            let share = exp_of_minus(behind.min(FAR_BEHIND));
            if behind < FAR_BEHIND { share } else { 0.0 }
        });
        let all: f32 = shares.iter().sum();
        shares.map(|share| if all > 0.0 { share / all } else { 0.0 })
    }
}
